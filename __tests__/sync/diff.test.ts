/**
 * From a file and a service to the changes between them: what is made, changed, left alone, and what is said of it.
 */
import { describe, expect, test } from '@jest/globals'
import { textOf } from '../../src/model/address.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { JsonObject } from '../../src/ports.ts'
import { asked, lines, refusals, stage, writesAsked } from '../support/scenario.ts'

type Content = Readonly<Record<string, JsonObject>>

const GOLD = { '/products/gold': { displayName: 'Gold', description: 'Shiny', state: 'published' } }

/** Plans a file against a service that holds something. */
function planned(content: Content, yaml: string, options = {}): Promise<Plan> {
  const { emulator, plan } = stage()
  for (const [path, properties] of Object.entries(content)) emulator.seed(path, properties)
  return plan(`version: 1\n${yaml}`, options)
}

/** The fields of the first change, as `path: before → after`. */
function fieldsOf({ changes: [first] }: Plan): readonly string[] {
  if (first === undefined || first.action === 'delete') return []
  return first.fields.map(({ path, before, after }) => `${path}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`)
}

describe('an entity that is not there', () => {
  test('is created with what is declared and with its id for a name', async () => {
    const plan = await planned({}, 'products: { gold: { state: published, description: ~ } }')
    expect([lines(plan), fieldsOf(plan)]).toEqual([
      ['create products/gold'],
      ['displayName: undefined → "gold"', 'state: undefined → "published"'],
    ])
  })

  test('is created after what it names and what it is below', async () => {
    const yaml = `
subscriptions: { mobile: { scope: /products/gold, ownerId: /users/jane } }
products: { gold: { groups: [partners] } }
users: { jane: { email: jane@contoso.example, firstName: Jane, lastName: Doe } }
groups: { partners: {} }`
    const plan = await planned({}, yaml)
    const after = Object.fromEntries(plan.changes.map(change => [textOf(change.address), change.after.toSorted()]))
    expect(after).toEqual({
      'products/gold': [],
      'groups/partners': [],
      'users/jane': [],
      'subscriptions/mobile': ['products/gold', 'users/jane'],
      'products/gold/groups/partners': ['groups/partners', 'products/gold'],
    })
  })

  test('hides its secrets in the plan, though nobody knows a value before', async () => {
    const yaml = 'users: { jane: { email: j@contoso.example, firstName: J, lastName: D, password: open } }'
    const { changes } = await planned({}, yaml)
    const shown = changes.flatMap(change =>
      change.action === 'create' ? change.fields.map(({ path, show }) => [path, show]) : [],
    )
    expect(shown).toEqual([
      ['email', 'value'],
      ['firstName', 'value'],
      ['lastName', 'value'],
      ['password', 'hidden'],
    ])
  })
})

describe('an entity that is there', () => {
  test('is left alone where the file says nothing', async () => {
    const plan = await planned(GOLD, 'products: { GOLD: { displayName: Gold } }')
    expect([lines(plan), plan.unchanged.map(textOf), plan.compared]).toEqual([[], ['products/gold'], 1])
  })

  test('changes in what the file says otherwise', async () => {
    const plan = await planned(GOLD, 'products: { gold: { displayName: Gold, state: notPublished } }')
    expect([lines(plan), fieldsOf(plan)]).toEqual([['update products/gold'], ['state: "published" → "notPublished"']])
  })

  test.each<[string, string, string, readonly string[]]>([
    ['a null that means a value', 'state: ~', 'patch', ['state: "published" → null']],
    ['a null that means to leave it out', 'description: ~', 'put', ['description: "Shiny" → null']],
    ['no null at all', 'displayName: Gilded', 'patch', ['displayName: "Gold" → "Gilded"']],
  ])('changes by the right request for %s', async (_, field, method, fields) => {
    const plan = await planned(GOLD, `products: { gold: { ${field} } }`)
    expect([plan.changes.map(change => 'method' in change && change.method), fieldsOf(plan)]).toEqual([
      [method],
      fields,
    ])
  })

  test('ends without what is declared null, and keeps the rest', async () => {
    const { emulator, apply } = stage()
    for (const [path, properties] of Object.entries(GOLD)) emulator.seed(path, properties)
    await apply('version: 1\nproducts: { gold: { description: ~ } }')
    const { description, displayName, state } = emulator.state()['/products/gold'] ?? {}
    expect([description ?? null, displayName, state]).toEqual([null, 'Gold', 'published'])
  })

  test('goes from a value to a vault by a PUT, and back', async () => {
    const { apply, plan, emulator } = stage()
    const open = 'version: 1\nnamedValues: { key: { value: v, tags: [a] } }'
    const vault =
      'version: 1\nnamedValues: { key: { secret: true, keyVault: { secretIdentifier: "https://v.vault.azure.net/secrets/k" } } }'
    await apply(open)
    emulator.requests.clear()
    await apply(vault)
    expect(writesAsked(emulator)).toEqual(['PUT /namedValues/key'])
    const { value, keyVault, tags } = emulator.state()['/namedvalues/key'] ?? {}
    expect([value ?? null, (keyVault as JsonObject)['secretIdentifier'], tags]).toEqual([
      null,
      'https://v.vault.azure.net/secrets/k',
      ['a'],
    ])
    expect(lines(await plan(vault))).toEqual([])
    await apply('version: 1\nnamedValues: { key: { value: w, secret: false } }')
    expect(emulator.state()['/namedvalues/key']?.['value']).toBe('w')
  })

  test('gets what only a PATCH takes, at creation and later', async () => {
    const { apply, emulator } = stage()
    const file = (end: string) => `version: 1\nsubscriptions: { all: { scope: /apis, expirationDate: "${end}" } }`
    await apply(file('2031-01-01'))
    expect(writesAsked(emulator)).toEqual(['PUT /subscriptions/all', 'PATCH /subscriptions/all'])
    emulator.requests.clear()
    await apply(file('2032-01-01'))
    expect(writesAsked(emulator)).toEqual(['PATCH /subscriptions/all'])
    expect(emulator.state()['/subscriptions/all']?.['expirationDate']).toBe('2032-01-01')
  })

  test('is told to be out of reach when its field cannot change', async () => {
    const content = { '/groups/staff': { displayName: 'staff', type: 'custom' } }
    const plan = await planned(
      content,
      'groups: { staff: { type: external, externalId: "aad://contoso.example/groups/1" } }',
    )
    expect(refusals(plan)).toEqual([
      '2: groups/staff.type cannot be changed once the group exists; remove it and declare it under another id',
      '2: groups/staff.externalId cannot be changed once the group exists; remove it and declare it under another id',
    ])
  })

  test('is refused when it would break a rule with what the service has', async () => {
    const content = { '/products/gold': { displayName: 'Gold', subscriptionsLimit: null } }
    const plan = await planned(content, 'products: { gold: { approvalRequired: true } }')
    expect(refusals(plan)).toEqual([
      '2: products/gold.approvalRequired needs a "subscriptionsLimit" of 1 or more beside it',
    ])
  })

  test('is accepted when the service has what the rule asks for', async () => {
    const content = { '/products/gold': { displayName: 'Gold', subscriptionsLimit: 5 } }
    const plan = await planned(content, 'products: { gold: { approvalRequired: true } }')
    expect([lines(plan), refusals(plan)]).toEqual([['update products/gold'], []])
  })

  test('keeps what the file ignores, but starts with it', async () => {
    const { apply, plan, emulator } = stage()
    const yaml = 'version: 1\nproducts: { gold: { displayName: Gold, terms: Ours, sync: { ignore: [terms] } } }'
    await apply(yaml)
    expect(emulator.state()['/products/gold']?.['terms']).toBe('Ours')
    emulator.seed('/products/gold', { displayName: 'Gold', terms: 'Theirs' })
    expect(lines(await plan(yaml))).toEqual([])
    await apply(yaml.replace('displayName: Gold', 'displayName: Gilded'))
    const { terms, displayName } = emulator.state()['/products/gold'] ?? {}
    expect([terms, displayName]).toEqual(['Theirs', 'Gilded'])
  })

  test('is found under the id that the file gives it', async () => {
    const content = { '/products/5f0c1d2e3f4a5b6c7d8e9f00': { displayName: 'Gold' } }
    const yaml =
      'products: { gold: { displayName: Gilded, sync: { id: 5f0c1d2e3f4a5b6c7d8e9f00 } } }\nsubscriptions: { mobile: { scope: /products/gold } }'
    const plan = await planned(content, yaml)
    expect(lines(plan)).toEqual(['update products/5f0c1d2e3f4a5b6c7d8e9f00', 'create subscriptions/mobile'])
    const [, create] = plan.changes
    expect(create?.action === 'create' && create.body?.['scope']).toBe('/products/5f0c1d2e3f4a5b6c7d8e9f00')
  })
})

describe('what a create lacks is said before it is tried', () => {
  test.each([
    [
      'a field',
      'users: { jane: { email: jane@contoso.example } }',
      '2: users/jane is not in the service and cannot be created without "firstName" and "lastName"',
    ],
    [
      'one of two fields',
      'namedValues: { host: { tags: [a] } }',
      '2: namedValues/host is not in the service and cannot be created without "value" or "keyVault"',
    ],
    [
      'a document',
      'subscriptions: { mobile: { displayName: Mobile } }',
      '2: subscriptions/mobile is not in the service and cannot be created without "scope"',
    ],
  ])('%s', async (_, yaml, refusal) => {
    expect(refusals(await planned({}, yaml))).toEqual([refusal])
  })

  test('and an existing entity needs nothing of it', async () => {
    const content = { '/namedValues/host': { displayName: 'host', value: 'a', secret: false } }
    const plan = await planned(content, 'namedValues: { host: { tags: [a] } }')
    expect([lines(plan), refusals(plan)]).toEqual([['update namedValues/host'], []])
  })
})

test('a scope is the same in each of its forms', async () => {
  const { apply, plan, emulator } = stage()
  const file = (scope: string) =>
    `version: 1\nproducts: { gold: {} }\napis: { orders: { path: orders } }\nsubscriptions:\n  one: { scope: ${scope} }`
  for (const [scope, kept] of [
    ['/products/gold', '/products/gold'],
    ['/apis/orders', '/apis/orders'],
    ['/apis', '/apis'],
  ] as const) {
    await apply(file(scope))
    expect(emulator.state()['/subscriptions/one']?.['scope']).toBe(kept)
    expect(lines(await plan(file(scope)))).toEqual([])
  }
})

test('a kind that the service does not have is refused by name, and nothing is written', async () => {
  const { emulator, apply } = stage({ behaviour: { missingKinds: ['user'] } })
  const { plan } = await apply(
    'version: 1\nusers: { jane: { email: j@contoso.example, firstName: J, lastName: D } }\ngroups: { partners: {} }',
  )
  expect(refusals(plan)).toEqual([
    '2: users/jane cannot be declared: this service has no user (Method not allowed in the pricing tier of the service.)',
  ])
  expect(emulator.requests.writes()).toBe(0)
})

test('a kind that the service does not have is noted by name where the file only mentions it', async () => {
  const { plan } = stage({ behaviour: { missingKinds: ['gateway', 'user'] } })
  const { notes, refusals: refused } = await plan('version: 1\ngateways: {}\ngroups: { partners: {} }', {
    prune: 'all',
  })
  expect([notes, refused]).toEqual([
    [
      {
        message:
          'gateways are not available: this service has no gateway (Method not allowed in the pricing tier of the service.)',
      },
    ],
    [],
  ])
})

test('a plan reads and does nothing else', async () => {
  const { emulator, plan } = stage({ samples: true })
  emulator.seed('/namedValues/key', { displayName: 'key', value: 'v', secret: true })
  const yaml =
    'version: 1\nproducts: { gold: { apis: [echo-api] } }\nnamedValues: { key: { secret: true, value: w } }\nremoved: { products: { starter: {} } }'
  await plan(yaml, { prune: 'all' })
  expect(
    [...new Set(asked(emulator).map(line => line.replace(/ .*(?=\/listValue)|(?<=GET|HEAD) .*/, '')))].toSorted(),
  ).toEqual(['GET', 'HEAD', 'POST/listValue'])
})
