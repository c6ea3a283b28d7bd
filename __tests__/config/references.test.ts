/**
 * What the file refers to: keys become ids of the service, slips are errors, the rest must exist in the service.
 */
import { describe, expect, test } from '@jest/globals'
import { textOf } from '../../src/model/address.ts'
import type { Wanted } from '../../src/model/state.ts'
import { lines, load } from './loading.ts'

const SERVICE = '/subscriptions/0/resourceGroups/r/providers/Microsoft.ApiManagement/service/contoso'

/** The targets of an entity's references, as addresses or as names in policies. */
function targets(wanted: Wanted | undefined): readonly string[] {
  return (wanted?.references ?? []).map(({ target }) =>
    'by' in target ? `${target.kind}?${target.by}=${target.name}` : textOf(target),
  )
}

describe('a path in a field', () => {
  test.each([
    ['/products/gold', '/products/gold-2', ['products/gold-2']],
    ['/products/GOLD', '/products/gold-2', ['products/gold-2']],
    ['/Products/gold/', '/products/gold-2', ['products/gold-2']],
    ['/products/gold-2', '/products/gold-2', ['products/gold-2']],
    [`${SERVICE}/products/gold-2`, '/products/gold-2', ['products/gold-2']],
    [`${SERVICE.toUpperCase()}/products/GOLD-2/`, '/products/gold-2', ['products/gold-2']],
    ['/apis/orders', '/apis/orders', ['apis/orders']],
    ['/apis', '/apis', []],
    [`${SERVICE}/apis/`, '/apis', []],
  ])('%s is sent as %s', async (scope, sent, named) => {
    const body = `products: { gold: { sync: { id: gold-2 } } }\napis: { orders: }\nsubscriptions: { s: { scope: "${scope}" } }\n`
    const loaded = await load(body)
    const wanted = loaded.declaration.wanted.get('subscriptions/s')
    expect([lines(loaded), wanted?.properties, targets(wanted)]).toEqual([[], { scope: sent }, named])
  })

  test.each([
    ['/groups/x', 'expected "/products/<id>", "/apis/<id>" or "/apis"'],
    ['gold', 'expected "/products/<id>", "/apis/<id>" or "/apis"'],
    ['/products/', 'expected "/products/<id>", "/apis/<id>" or "/apis"'],
    ['/products/a/b', 'expected "/products/<id>", "/apis/<id>" or "/apis"'],
    [`${SERVICE}/`, 'expected "/products/<id>", "/apis/<id>" or "/apis"'],
  ])('%s is refused', async (scope, expected) => {
    const shown = scope.length > 80 ? `${scope.slice(0, 79)}…` : scope
    expect(lines(await load(`subscriptions: { s: { scope: "${scope}" } }`))).toEqual([
      `apim.yml:2:30: subscriptions.s.scope is "${shown}"; ${expected}`,
    ])
  })

  test('to a kind with a nested path is written with both ids', async () => {
    const body =
      'apis: { a: { path: a, operations: { get: { displayName: Get, method: GET, urlTemplate: / } }, tools: { t: { operationId: /apis/a/operations/get }, u: { operationId: /apis/a/operations } } } }'
    expect(lines(await load(body, { apiVersion: '2025-09-01-preview' }))).toEqual([
      'apim.yml:2:166: apis.a.tools.u.operationId is "/apis/a/operations"; expected "/apis/<id>/operations/<id>"',
    ])
  })
})

describe('what is not in the file', () => {
  test.each([
    [
      'must exist in the service',
      'products: { gold: { groups: [staff] } }',
      [
        'notice apim.yml:2:30: products.gold.groups names the group "staff", which is not in this file; it must exist in the service',
      ],
    ],
    [
      'must exist in the service, by a path too',
      'subscriptions: { s: { scope: /products/tin, ownerId: /users/jane } }',
      [
        'notice apim.yml:2:30: subscriptions.s.scope names the product "tin", which is not in this file; it must exist in the service',
        'notice apim.yml:2:54: subscriptions.s.ownerId names the user "jane", which is not in this file; it must exist in the service',
      ],
    ],
    [
      'is taken for granted when every service has it',
      'products: { gold: { groups: [Developers, guests] } }\nsubscriptions: { s: { scope: /products/starter, ownerId: /users/1 } }',
      [],
    ],
    [
      'is a slip when a key is like it',
      'products: { gold: { groups: [prtners] } }\ngroups: { partners: }',
      [
        'apim.yml:2:30: products.gold.groups names the group "prtners", which is not in this file; did you mean "partners"?',
      ],
    ],
    [
      'is a slip in a path too',
      'products: { golden: }\nsubscriptions: { s: { scope: /products/goldne } }',
      [
        'apim.yml:3:30: subscriptions.s.scope names the product "goldne", which is not in this file; did you mean "golden"?',
      ],
    ],
    [
      'is no slip when digits alone differ',
      'products: { gold: { groups: [team-2] } }\ngroups: { team-1: }',
      [
        'notice apim.yml:2:30: products.gold.groups names the group "team-2", which is not in this file; it must exist in the service',
      ],
    ],
    [
      'is no slip when it is a full resource id',
      `products: { gold: { groups: [${SERVICE}/groups/prtners] } }\ngroups: { partners: }`,
      [
        'notice apim.yml:2:30: products.gold.groups names the group "prtners", which is not in this file; it must exist in the service',
      ],
    ],
    [
      'is of the wrong collection when another one has the key',
      'products: { gold: { apis: [gold] } }',
      [
        'apim.yml:2:28: products.gold.apis names the API "gold", which is not in this file, although products.gold is; expected "/apis/gold" for one that the service has already',
      ],
    ],
    [
      'is of no other collection in a policy, which says of what it is the id',
      `products: { gold: { policy: '<policies><inbound><set-backend-service backend-id="gold" /></inbound><backend /><outbound /><on-error /></policies>' } }`,
      [
        'notice apim.yml:2:29: products.gold.policy names the backend "gold", which is not in this file; it must exist in the service',
      ],
    ],
    [
      'is not of the wrong collection when its path is given',
      'products: { gold: { apis: [/apis/gold] } }',
      [
        'notice apim.yml:2:28: products.gold.apis names the API "gold", which is not in this file; it must exist in the service',
      ],
    ],
  ])('%s', async (_, body, expected) => {
    expect(lines(await load(body))).toEqual(expected)
  })

  test('is refused when "removed" deletes it', async () => {
    expect(lines(await load('products: { gold: { groups: [old] } }\nremoved: { groups: { old: } }'))).toEqual([
      'apim.yml:2:30: products.gold.groups names the group "old", which "removed" deletes (apim.yml:3:22); expected one of the two',
    ])
  })
})

describe('a relation', () => {
  test('is the same from either side, and refers to both ends', async () => {
    const body =
      'products: { gold: { groups: [partners], sync: { id: g } } }\ngroups: { partners: { products: [gold], sync: { id: p } } }'
    const { declaration, problems } = await load(body)
    const link = declaration.wanted.get('products/g/groups/p')
    expect([problems, [...declaration.wanted.keys()], link?.address.ids, link?.at, targets(link)]).toEqual([
      [],
      ['products/g', 'groups/p', 'products/g/groups/p'],
      ['g', 'p'],
      { file: 'apim.yml', line: 2, column: 30 },
      ['products/g', 'groups/p'],
    ])
  })

  test.each([
    [
      '/apis/orders',
      'products: { gold: { groups: [/apis/orders] } }',
      '2:30: products.gold.groups is "/apis/orders"; expected an id',
    ],
    ['of two ids', 'products: { gold: { groups: [a/b] } }', '2:30: products.gold.groups is "a/b"; expected an id'],
    [
      'of one id where two are needed',
      'tags: { t: { operations: [get] } }',
      '2:27: tags.t.operations is "get"; expected "<id>/<id>"',
    ],
    [
      'that is no id',
      'products: { gold: { tags: ["a*b"] } }',
      '2:28: products.gold.tags: "a*b" cannot be the id of a tag; expected none of * # & + : < > ?',
    ],
  ])('to an entity %s is refused', async (_, body, expected) => {
    expect(lines(await load(body))).toContain(`apim.yml:${expected}`)
  })

  test('to what is nested is written with both ids', async () => {
    const body =
      'tags: { t: { operations: [a/get] } }\napis: { a: { path: a, operations: { get: { displayName: Get, method: GET, urlTemplate: / } } } }'
    const loaded = await load(body)
    expect([lines(loaded), loaded.declaration.wanted.has('apis/a/operations/get/tags/t')]).toEqual([[], true])
  })
})

describe('a policy', () => {
  const policy = (inner: string) => `<policies><inbound>${inner}</inbound><backend/><outbound/><on-error/></policies>`

  test('refers to entities by their names in policies', async () => {
    const body = `namedValues: { nv: { displayName: key-1, sync: { id: real } }, other: }\npolicyFragments: { auth: <fragment/> }\npolicy: '${policy('<set-header name="{{key-1}}"><value>{{other}}</value></set-header><include-fragment fragment-id="AUTH"/><set-variable name="x" value="{{elsewhere}}"/>')}'\n`
    const loaded = await load(body)
    expect(targets(loaded.declaration.wanted.get('policy'))).toEqual([
      'namedValues/real',
      'namedValues/other',
      'policyFragments/auth',
      'namedValues?displayName=elsewhere',
    ])
    expect(lines(loaded)).toEqual([
      'notice apim.yml:4:9: policy names the named value "elsewhere", which is not in this file; it must exist in the service',
    ])
  })

  test.each([
    [
      'misspells a named value is warned of, since no other spelling would name one of the service',
      '{{partner-kye}}',
      'warning apim.yml:3:9: policy names the named value "partner-kye", which is not in this file; did you mean "partner-key"? If not, it must exist in the service',
    ],
    [
      'writes a named value in other case is refused',
      '{{Partner-Key}}',
      'apim.yml:3:9: policy names the named value "Partner-Key", which is not in this file; did you mean "partner-key"?',
    ],
  ])('that %s', async (_, name, expected) => {
    const body = `namedValues: { a: { displayName: partner-key } }\npolicy: '${policy(`<set-header name="${name}"/>`)}'\n`
    expect(lines(await load(body))).toEqual([expected])
  })

  test('that misspells a fragment is warned of', async () => {
    const body = `policyFragments: { authorize: <fragment/> }\npolicy: '${policy('<include-fragment fragment-id="autorize"/>')}'\n`
    expect(lines(await load(body))).toEqual([
      'warning apim.yml:3:9: policy names the policy fragment "autorize", which is not in this file; did you mean "authorize"? If not, it must exist in the service',
    ])
  })
})

describe('a name in braces', () => {
  test('in a property refers to a named value', async () => {
    const body =
      'namedValues: { nv: { displayName: key } }\nbackends: { b: { credentials: { authorization: { scheme: Bearer, parameter: "{{key}} {{ kee }}" } } } }'
    const loaded = await load(body)
    expect(targets(loaded.declaration.wanted.get('backends/b'))).toEqual([
      'namedValues/nv',
      'namedValues?displayName=kee',
    ])
    expect(lines(loaded)).toEqual([
      'notice apim.yml:3:77: backends.b.credentials.authorization.parameter names the named value "kee", which is not in this file; it must exist in the service',
    ])
  })
})

describe('an id of a neighbour', () => {
  test('is looked for below the same parent', async () => {
    const body =
      'apis:\n  a:\n    path: a\n    schemas: { order: { contentType: application/json, document: { value: "{}" }, sync: { id: order-2 } } }\n    operations:\n      get: { displayName: Get, method: GET, urlTemplate: /, request: { representations: [{ contentType: application/json, schemaId: order }] } }\n'
    const loaded = await load(body)
    const wanted = loaded.declaration.wanted.get('apis/a/operations/get')
    expect([lines(loaded), wanted?.properties['request'], targets(wanted)]).toEqual([
      [],
      { representations: [{ contentType: 'application/json', schemaId: 'order-2' }] },
      ['apis/a/schemas/order-2'],
    ])
  })
})
