/**
 * The structure of the file held against the table: keys, ids, lists, words of ours. Every sentence in full.
 */
import { describe, expect, test } from '@jest/globals'
import { lines, load } from './loading.ts'

test.each([
  ['an entity without fields', 'products:\n  gold:\n  silver: {}\n'],
  ['a collection without entities', 'products:\ngroups: {}\n'],
  ['lists without items', 'products: { gold: { groups: [], apis: } }\n'],
  ['built-in groups with members', 'groups: { administrators: { users: [1] } }\n'],
  ['a single without fields', 'products: { gold: { wiki: } }\n'],
  [
    'all words of ours',
    'products: { gold: { sync: { id: gold-2, protect: true, ignore: [state], exact: [groups] } }, tin: { sync: } }\n',
  ],
])('takes %s', async (_, body) => {
  expect(lines(await load(body))).toEqual([])
})

describe('a key', () => {
  test.each([
    [
      'that is misspelt',
      'products: { gold: { dislpayName: x } }',
      '2:21: products.gold.dislpayName is an unknown key; did you mean "displayName"?',
    ],
    [
      'in other case',
      'products: { gold: { DisplayName: x } }',
      '2:21: products.gold.DisplayName is an unknown key; did you mean "displayName"?',
    ],
    [
      'that is of a collection of few',
      'tags: { a: { state: x } }',
      '2:14: tags.a.state is an unknown key; expected "displayName", "products", "apis", "operations" or "sync"',
    ],
    [
      'that is no word of ours',
      'products: { gold: { sync: { owner: me } } }',
      '2:29: products.gold.sync.owner is an unknown key; expected "id", "environments", "protect", "adopt", "ignore" or "exact"',
    ],
    [
      'that is about copies, where there are none',
      'apis: { a: { path: a, sync: { copy: false } } }',
      '2:31: apis.a.sync.copy is an unknown key; expected "id", "environments", "protect", "adopt", "ignore" or "exact"',
    ],
    [
      'that JavaScript knows',
      'groups: { a: { constructor: 1, toString: 2, sync: { valueOf: 3 } } }',
      '2:16: groups.a.constructor is an unknown key; expected "displayName", "description", "type", "externalId", "users", "products" or "sync"',
    ],
    ['at the top that is misspelt', 'prodcuts: {}', '2:1: prodcuts is an unknown key; did you mean "products"?'],
    [
      'at the top that belongs below',
      'operations: {}',
      '2:1: operations stands at the top of the file; expected it below an entity, as in "apis/operations"',
    ],
    [
      'with characters that nobody sees',
      '"a\\u202eb\\n::set-output": {}',
      '2:1: a\\u{202e}b\\n::set-output is an unknown key; expected one of the',
    ],
  ])('%s is refused', async (_, body, expected) => {
    expect(lines(await load(body))[0]).toContain(`apim.yml:${expected}`)
  })
})

describe('a shape', () => {
  test.each([
    ['products: [gold]', '2:11: products is a list; expected a map from ids to what each product holds'],
    ['products: gold', '2:11: products is "gold"; expected a map from ids to what each product holds'],
    ['products: { gold: x }', '2:19: products.gold is "x"; expected a map of fields'],
    ['products: { gold: [x] }', '2:19: products.gold is a list; expected a map of fields'],
    ['products: { gold: { apis: orders } }', '2:27: products.gold.apis is "orders"; expected a list of ids'],
    ['products: { gold: { apis: { orders: } } }', '2:27: products.gold.apis is a map; expected a list of ids'],
    [
      'products: { gold: { apis: [{ orders: }] } }',
      '2:28: products.gold.apis holds a map; expected an id, or "{ id: <id>, environments: [<name>] }"',
    ],
    [
      'products: { gold: { apis: [null] } }',
      '2:28: products.gold.apis holds an empty item; expected an id, or "{ id: <id>, environments: [<name>] }"',
    ],
    [
      'groups: { a: { products: [gold, Gold] } }\nproducts: { gold: }',
      '2:33: groups.a.products lists "Gold" twice; expected it once, as case does not count',
    ],
    ['products: { gold: { wiki: [x] } }', '2:27: products.gold.wiki is a list; expected a map of fields'],
    [
      'products: { gold: { sync: x } }',
      '2:27: products.gold.sync is "x"; expected a map of id, environments, protect, adopt, ignore, exact',
    ],
    [
      'products: { gold: { wiki: { sync: { id: x } } } }',
      '2:37: products.gold.wiki.sync.id is an unknown key; expected "environments", "protect", "adopt", "ignore" or "exact"',
    ],
    [
      'apis: { a: { path: a, revisions: { "2": { sync: { copy: no } } } } }',
      '2:57: apis.a.revisions.2.sync.copy is "no"; expected true or false',
    ],
    [
      'products: { gold: { sync: { protect: yes } } }',
      '2:38: products.gold.sync.protect is "yes"; expected true or false',
    ],
    [
      'products: { gold: { sync: { ignore: state } } }',
      '2:37: products.gold.sync.ignore is "state"; expected a list of names',
    ],
    [
      'products: { gold: { sync: { ignore: [statte] } } }',
      '2:38: products.gold.sync.ignore names "statte", which is no field of a product; did you mean "state"?',
    ],
    [
      'products: { gold: { sync: { exact: [policy] } } }',
      '2:37: products.gold.sync.exact names "policy", which is no collection below a product; expected "apis", "groups" or "tags"',
    ],
    [
      'tags: { a: { sync: { exact: [products] } } }',
      '2:30: tags.a.sync.exact names "products", which is no collection below a tag; expected an empty list',
    ],
    ['products: { gold: { sync: { id: } } }', '2:29: products.gold.sync.id is empty; expected an id'],
    [
      'products: { gold: { sync: { id: "${secret.S}" } } }',
      '2:33: products.gold.sync.id holds a secret; expected an id that anyone may see',
    ],
    [
      'groups: { Guests: { displayName: x } }',
      '2:21: groups.Guests.displayName cannot be declared, as the service keeps the group "Guests" itself; expected nothing but what is below it',
    ],
    [
      'apis: { a: { path: a, tools: { t: } } }',
      '2:23: apis.a.tools does not exist in the API version 2024-05-01; expected "api-version: 2025-09-01-preview" or later',
    ],
  ])('%s is refused', async (body, expected) => {
    expect(lines(await load(body, { variables: { S: 'long-enough' } }))).toEqual([`apim.yml:${expected}`])
  })
})

describe('an id', () => {
  test.each([
    ['a/b', 'tags: "a/b" cannot be the id of a tag; expected no "/" and no "\\"'],
    ['a\\\\b', 'tags: "a\\b" cannot be the id of a tag; expected no "/" and no "\\"'],
    ['..', 'tags: ".." cannot be the id of a tag; expected another id, as a path cannot hold this one'],
    ['.', 'tags: "." cannot be the id of a tag; expected another id, as a path cannot hold this one'],
    ['', 'tags: "" cannot be the id of a tag; expected at least one character'],
    ['a*b', 'tags: "a*b" cannot be the id of a tag; expected none of * # & + : < > ?'],
    ['a\\tb', 'tags: "a\\tb" cannot be the id of a tag; expected no control characters'],
    [
      'a'.repeat(81),
      `tags: "${'a'.repeat(79)}…" cannot be the id of a tag; expected at most 80 characters instead of 81`,
    ],
  ])('%j is refused', async (id, expected) => {
    expect(lines(await load(`tags:\n  "${id}": { displayName: x }\n`))).toEqual([`apim.yml:3:3: ${expected}`])
  })

  test('that the service does not have is refused where it has a closed set of them', async () => {
    expect(lines(await load('tenant: { acess: { enabled: true } }\n'))).toEqual([
      'apim.yml:2:11: tenant: "acess" cannot be the id of an access setting; did you mean "access"?',
    ])
  })

  test('of a key with an id of its own need only be fit to be referred to', async () => {
    expect(lines(await load('tags:\n  "a*b": { sync: { id: fine } }\n  "c/d": { sync: { id: "e*f" } }\n'))).toEqual([
      'apim.yml:4:3: tags: "c/d" cannot be a key; expected no "/" and no "\\"',
      'apim.yml:4:3: tags.c/d.sync.id: "e*f" cannot be the id of a tag; expected none of * # & + : < > ?',
    ])
  })

  test.each([
    [
      'in other case',
      'tags:\n  a:\n  A:\n',
      '4:3: tags.A is tags.a (apim.yml:3:3) in other case; expected one of the two, as case does not count in ids',
    ],
    [
      'by "sync.id"',
      'tags:\n  a:\n  b: { sync: { id: A } }\n',
      '4:3: tags.b has the id "A" in the service, as tags.a has (apim.yml:3:3); expected one of the two',
    ],
  ])('twice %s is refused', async (_, body, expected) => {
    expect(lines(await load(body))).toEqual([`apim.yml:${expected}`])
  })

  test('that is refused does not hide what else is wrong with the entity', async () => {
    expect(lines(await load('products:\n  a/b: { state: live }\n'))).toEqual([
      'apim.yml:3:3: products: "a/b" cannot be the id of a product; expected no "/" and no "\\"',
      'apim.yml:3:17: products.a/b.state is "live"; expected "notPublished" or "published"',
    ])
  })
})

test('what comes from a merge is refused at its "<<"', async () => {
  expect(
    lines(await load('products:\n  gold: &gold { state: live }\n  tin:\n    <<: *gold\n    displayName: Tin\n')),
  ).toEqual([
    'apim.yml:3:24: products.gold.state is "live"; expected "notPublished" or "published"',
    'apim.yml:5:5: products.tin.state is "live"; expected "notPublished" or "published"',
  ])
})

describe('the top', () => {
  test.each([
    ['products: {}', '1:1: version is missing; expected "version: 1"'],
    ['version: 2', '1:10: version is "2"; expected 1'],
    ['version: "1"', '1:10: version is "1"; expected 1'],
    ['version: [1]', '1:10: version is a list; expected 1'],
    ['version: 1\nstack: My Shop', '2:8: stack is "My Shop"; expected 1 to 40 of the characters a-z, 0-9 and "-"'],
    ['version: 1\nstack:', '2:1: stack is empty; expected 1 to 40 of the characters a-z, 0-9 and "-"'],
    [
      'version: 1\nprotect: products/gold',
      '2:10: protect is "products/gold"; expected a list of selectors such as "<collection>/<id>"',
    ],
    [
      'version: 1\nprotect: [products]',
      '2:11: protect: "products" has no id after "products"; expected "products/<id>", where the id may hold "*" and "?"',
    ],
    [
      'version: 1\nprotect: [prodcts/gold]',
      '2:11: protect: "prodcts/gold" has "prodcts" where a collection belongs; did you mean "products"?',
    ],
    [
      'version: 1\nprotect: [products/gold/groups]',
      '2:11: protect: "products/gold/groups" has no id after "groups"; expected "products/gold/groups/<id>", where the id may hold "*" and "?"',
    ],
    [
      'version: 1\nprotect: [resources//things/x]',
      '2:11: protect: "resources//things/x" has an empty part after "resources"; expected "resources/<path>", as in "resources/<collection>/*"',
    ],
    [
      'version: 1\nprotect: [resources]',
      '2:11: protect: "resources" has an empty part after "resources"; expected "resources/<path>", as in "resources/<collection>/*"',
    ],
    [
      'version: 1\nprotect: [policy/x]',
      '2:11: protect: "policy/x" goes on with "x", although nothing is below; expected nothing more',
    ],
  ])('%j is refused', async (text, expected) => {
    expect(lines(await load('', { files: { 'apim.yml': text } }))).toEqual([`apim.yml:${expected}`])
  })

  test('protects entities and what is below them', async () => {
    const { declaration, problems } = await load(
      'protect: ["products/*", products/gold/policy, products/gold/groups/a?, policy, resources/things/*/y?]\n',
    )
    expect([problems, declaration.protect]).toEqual([
      [],
      ['products/*', 'products/gold/policy', 'products/gold/groups/a?', 'policy', 'resources/things/*/y?'],
    ])
  })
})
