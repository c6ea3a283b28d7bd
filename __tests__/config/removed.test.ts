/**
 * `removed:` — what goes, what stays, and what contradicts the rest of the file.
 */
import { describe, expect, test } from '@jest/globals'
import { textOf } from '../../src/model/address.ts'
import { lines, load } from './loading.ts'

/** What a file removes: addresses, lines, options. */
async function removed(body: string) {
  const loaded = await load(body)
  return [
    lines(loaded),
    loaded.declaration.removed.map(({ address, at, options }) => [
      textOf(address),
      `${at.line}:${at.column}`,
      ...options,
    ]),
  ]
}

test.each([
  ['an entity', 'removed: { products: { legacy: } }', [['products/legacy', '2:24']]],
  ['an entity with an empty map', 'removed: { products: { legacy: {} } }', [['products/legacy', '2:24']]],
  [
    'an entity with options',
    'removed: { products: { a: { deleteSubscriptions: true }, b: { deleteSubscriptions: false } } }',
    [
      ['products/a', '2:24', 'deleteSubscriptions'],
      ['products/b', '2:58'],
    ],
  ],
  [
    'what is below an entity',
    'removed: { products: { gold: { policy: {}, groups: [a, b], tags: { c: , d: {} } } } }\nproducts: { gold: }',
    [
      ['products/gold/policy', '2:32'],
      ['products/gold/groups/a', '2:53'],
      ['products/gold/groups/b', '2:56'],
      ['products/gold/tags/c', '2:68'],
      ['products/gold/tags/d', '2:73'],
    ],
  ],
  [
    'links from their other end',
    'removed: { groups: { partners: { products: [gold] } } }',
    [['products/gold/groups/partners', '2:45']],
  ],
  ['a single at the top', 'removed: { policy: }', [['policy', '2:12']]],
  ['samples of a new service', 'removed: { products: { starter: } }', [['products/starter', '2:24']]],
  [
    'by keys of the file',
    'removed: { products: { gold: { groups: [partners, other] } } }\nproducts: { gold: { sync: { id: g } } }\ngroups: { partners: { sync: { id: p } } }',
    [
      ['products/g/groups/p', '2:41'],
      ['products/g/groups/other', '2:51'],
    ],
  ],
  [
    'below what is nested',
    'removed: { apis: { a: { operations: { get: { tags: [t], policy: } } } } }\napis: { a: { path: a, sync: { id: a-2 } } }',
    [
      ['apis/a-2/operations/get/tags/t', '2:53'],
      ['apis/a-2/operations/get/policy', '2:57'],
    ],
  ],
  ['nothing', 'removed:', []],
])('takes %s', async (_, body, expected) => {
  expect(await removed(body)).toEqual([[], expected])
})

describe('what is removed', () => {
  test.each([
    [
      'is declared',
      'removed: { products: { gold: } }\nproducts: { gold: }',
      ['2:24: removed names products/gold, which is declared (apim.yml:3:13); expected one of the two'],
    ],
    [
      'is declared under another key',
      'removed: { products: { G: } }\nproducts: { gold: { sync: { id: g } } }',
      ['2:24: removed names products/g, which is declared (apim.yml:3:13); expected one of the two'],
    ],
    [
      'is declared as a link',
      'removed: { products: { gold: { groups: [developers] } } }\nproducts: { gold: { groups: [developers] } }',
      [
        '2:41: removed names products/gold/groups/developers, which is declared (apim.yml:3:30); expected one of the two',
      ],
    ],
    [
      'is built in',
      'removed: { groups: { Guests: }, users: { 1: } }',
      [
        '2:22: removed.groups.Guests is built into the service, which never lets go of it; expected a group that somebody made',
        '2:42: removed.users.1 is built into the service, which never lets go of it; expected a user that somebody made',
      ],
    ],
    [
      'is a link that is built in',
      'removed: { products: { gold: { groups: [administrators] } } }',
      [
        '2:41: removed.products.gold.groups.administrators is built into the service, which never lets go of it; expected a group of a product that somebody made',
      ],
    ],
    [
      'is part of every service',
      'removed: { tenant: { access: } }',
      [
        '2:22: removed.tenant.access is built into the service, which never lets go of it; expected an access setting that somebody made',
      ],
    ],
    [
      'stands beside its option',
      'removed: { products: { gold: { deleteSubscriptions: true, groups: [a] } } }',
      [
        '2:32: removed.products.gold.deleteSubscriptions stands beside "groups", which keeps the product; expected options alone, or what is below alone',
      ],
    ],
    [
      'has a field',
      'removed: { products: { gold: { state: published } } }',
      [
        '2:32: removed.products.gold.state is an unknown key; expected "apis", "groups", "tags", "policy", "wiki", "clientApplications" or "deleteSubscriptions"',
      ],
    ],
    [
      'has an option that is no boolean',
      'removed: { products: { gold: { deleteSubscriptions: yes } } }',
      ['2:53: removed.products.gold.deleteSubscriptions is "yes"; expected true or false'],
    ],
    [
      'is a text',
      'removed: { products: { gold: yes } }',
      ['2:30: removed.products.gold is "yes"; expected nothing, or a map'],
    ],
    [
      'is a list of entities',
      'removed: { products: [gold] }',
      ['2:22: removed.products is a list; expected a map from ids to nothing or to options'],
    ],
    ['is a list', 'removed: [products]', ['2:10: removed is a list; expected a map of collections']],
    [
      'is of an unknown collection',
      'removed: { prodcuts: }',
      ['2:12: removed.prodcuts is an unknown key; did you mean "products"?'],
    ],
    [
      'is no id',
      'removed: { products: { a/b: } }',
      ['2:24: removed.products: "a/b" cannot be the id of a product; expected no "/" and no "\\"'],
    ],
    [
      'is no id of a link',
      'removed: { products: { gold: { groups: [a/b], tags: ["*"] } } }',
      [
        '2:41: removed.products.gold.groups names "a/b"; expected an id',
        '2:54: removed.products.gold.tags: "*" cannot be the id of a tag; expected none of * # & + : < > ?',
      ],
    ],
    [
      'is a link with something in it',
      'removed: { products: { gold: { groups: { a: { b: 1 } } } } }',
      ['2:45: removed.products.gold.groups.a is a map; expected nothing'],
    ],
    [
      'is a single with something in it',
      'removed: { products: { gold: { policy: { file: x } } } }',
      ['2:42: removed.products.gold.policy.file is an unknown key; expected nothing'],
    ],
    [
      'stands there twice',
      'removed: { products: { gold: { groups: [a, A] } } }',
      ['2:44: removed names "gold/A" twice (first at apim.yml:2:41); expected it once'],
    ],
  ])('and %s is refused', async (_, body, expected) => {
    expect((await removed(body))[0]).toEqual(expected.map(line => `apim.yml:${line}`))
  })
})
