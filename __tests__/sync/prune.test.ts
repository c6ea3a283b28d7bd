/**
 * What goes and what stays, of all that nobody declares.
 *
 * A delete too many cannot be taken back, so most cases here are of things that stay.
 */
import { describe, expect, test } from '@jest/globals'
import { textOf } from '../../src/model/address.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { Rules } from '../../src/sync/diff/draft.ts'
import { remove } from '../../src/sync/prune.ts'
import { at, found, stateOf } from '../support/entities.ts'
import { endings, lines, refusals, type Stage, type StageOptions, stage } from '../support/scenario.ts'

/** A service in which people and others have been at work. */
function lived(): Stage {
  const stand = stage({ samples: true })
  const { emulator } = stand
  emulator.seed('/products/gold', { displayName: 'Gold' })
  emulator.seed('/products/legacy', { displayName: 'Legacy' })
  emulator.seed('/products/5f0c1d2e3f4a5b6c7d8e9f00', { displayName: 'Portal' })
  emulator.seed('/groups/partners', { displayName: 'Partners' })
  emulator.seed('/groups/old', { displayName: 'Old' })
  emulator.seed('/users/jane', { email: 'jane@contoso.example', firstName: 'Jane', lastName: 'Doe' })
  emulator.seed('/users/joe', { email: 'joe@contoso.example', firstName: 'Joe', lastName: 'Doe' })
  emulator.seed('/groups/partners/users/jane', {})
  emulator.seed('/groups/partners/users/joe', {})
  emulator.seed('/products/gold/groups/administrators', {})
  emulator.seed('/products/gold/groups/old', {})
  emulator.seed('/products/gold/groups/partners', {})
  return stand
}

function planned(yaml: string, options: StageOptions = {}): Promise<Plan> {
  return lived().plan(`version: 1\n${yaml}`, options)
}

const kept = (plan: Plan) => plan.kept.map(({ address, why }) => `${textOf(address)}: ${why}`)

describe('prune none', () => {
  test('deletes nothing for being undeclared, and reads no list to look for it', async () => {
    const plan = await planned('products: { gold: { groups: [partners] } }\ngroups: { partners: {} }')
    expect([lines(plan), kept(plan), plan.requests.reads]).toEqual([[], [], 4])
  })

  test('deletes what is removed by name, and nothing when that is gone already', async () => {
    const plan = await planned('removed: { products: { legacy: {}, lost: {} }, groups: { old: {} } }')
    expect(lines(plan)).toEqual(['delete groups/old', 'delete products/legacy'])
    expect(plan.compared).toBe(3)
  })
})

describe('prune all', () => {
  test('deletes the undeclared, but what is built in, a sample, or made by the service', async () => {
    const plan = await planned('products: { gold: {} }\ngroups: {}', { prune: 'all' })
    expect(lines(plan)).toEqual(['delete groups/partners', 'delete groups/old', 'delete products/legacy'])
    expect(kept(plan)).toEqual([
      'products/5f0c1d2e3f4a5b6c7d8e9f00: made by the service',
      'products/starter: came with the service; name it under "removed" to delete it',
      'products/unlimited: came with the service; name it under "removed" to delete it',
    ])
  })

  test('looks only at collections that the file mentions', async () => {
    const plan = await planned('products: { gold: {}, legacy: {} }', { prune: 'all' })
    expect(lines(plan)).toEqual([])
  })

  test('looks at links only where their list is declared', async () => {
    const plan = await planned('products: { gold: { groups: [partners] }, legacy: {} }', { prune: 'all' })
    expect(lines(plan)).toEqual(['delete products/gold/groups/old'])
  })

  test('takes an empty list at its word', async () => {
    const plan = await planned('products: { gold: { groups: [] }, legacy: {} }', { prune: 'all' })
    expect(lines(plan)).toEqual(['delete products/gold/groups/partners', 'delete products/gold/groups/old'])
  })

  test('counts what people made, and does not name it', async () => {
    const plan = await planned('groups: { partners: { users: [jane] }, old: {} }\nusers: { jane: {} }', {
      prune: 'all',
    })
    expect([lines(plan), kept(plan), [...plan.undeclared]]).toEqual([
      [],
      [],
      [
        ['/groups/partners/users', 1],
        ['/users', 1],
      ],
    ])
    expect(JSON.stringify(plan)).not.toContain('joe')
  })

  test('deletes what people usually make when this stack made it', async () => {
    const { apply, plan } = lived()
    const user = 'version: 1\nusers: { jim: { email: jim@contoso.example, firstName: Jim, lastName: Doe } }'
    await apply(user)
    expect(lines(await plan('version: 1\nusers: {}', { prune: 'all' }))).toEqual(['delete users/jim'])
    expect(lines(await plan('version: 1\nusers: {}', { prune: 'all', stack: 'other' }))).toEqual([])
  })

  test('leaves what another stack made, with what lies below it', async () => {
    const { apply, plan } = lived()
    await apply('version: 1\nproducts: { silver: { groups: [partners] } }', { stack: 'other' })
    const mine = await plan('version: 1\nproducts: { gold: {}, legacy: {} }', { prune: 'all' })
    expect(lines(mine)).toEqual([])
    expect(kept(mine)).toContain('products/silver: belongs to the stack "other.default"')
    const links = await plan('version: 1\nproducts: { gold: {}, legacy: {}, silver: { groups: [] } }', { prune: 'all' })
    expect(lines(links)).toEqual([])
    expect(kept(links)).toContain('products/silver/groups/partners: belongs to the stack "other.default"')
  })

  test('takes back its own links to what another stack made', async () => {
    const { apply, plan } = lived()
    await apply('version: 1\nproducts: { silver: {} }', { stack: 'other' })
    await apply('version: 1\nproducts: { silver: { groups: [partners] } }')
    const plain = await plan('version: 1\nproducts: { gold: {}, legacy: {}, silver: { groups: [] } }', { prune: 'all' })
    expect(lines(plain)).toEqual(['delete products/silver/groups/partners'])
  })

  test('leaves what has something below it that another stack made', async () => {
    const { apply, plan } = lived()
    const policy = 'policy: "<policies />"'
    await apply(`version: 1\nproducts: { legacy: { ${policy} } }`, { stack: 'other' })
    const mine = await plan('version: 1\nproducts: { gold: {} }', { prune: 'all' })
    expect([lines(mine), kept(mine)]).toEqual([
      [],
      expect.arrayContaining(['products/legacy: what is below it belongs to the stack "other.default"']),
    ])
    expect(refusals(await plan('version: 1\nremoved: { products: { legacy: {} } }'))).toEqual([
      '2: products/legacy cannot be removed: what is below it belongs to the stack "other.default"',
    ])
  })

  test.each([
    ['protect: [products/legacy/policy]', 'what is below it is protected by "products/legacy/policy"'],
    ['protect: ["products/l*/groups/old"]', 'what is below it is protected by "products/l*/groups/old"'],
  ])('leaves what has something below it that %s covers', async (protect, why) => {
    const plan = await planned(`${protect}\nproducts: { gold: {} }`, { prune: 'all' })
    expect([lines(plan), kept(plan)]).toEqual([[], expect.arrayContaining([`products/legacy: ${why}`])])
  })

  test('does not mention its own record, and does not count it', async () => {
    const { apply, plan } = lived()
    await apply('version: 1\ntags: { a: {} }')
    const none = await plan('version: 1\nschemas: {}', { prune: 'all' })
    expect([lines(none), kept(none), [...none.undeclared]]).toEqual([[], [], []])
  })

  test.each([
    ['protect: [products/legacy]', 'products/legacy: protected by "products/legacy"'],
    ['protect: ["products/L*"]', 'products/legacy: protected by "products/L*"'],
  ])('leaves what %s covers', async (protect, why) => {
    const plan = await planned(`${protect}\nproducts: { gold: {} }`, { prune: 'all' })
    expect([lines(plan), kept(plan)]).toEqual([[], expect.arrayContaining([why])])
  })

  test.each<[StageOptions, readonly string[]]>([
    [{ only: ['products/leg*'] }, ['delete products/legacy']],
    [{ only: ['groups/*'] }, ['delete groups/partners', 'delete groups/old']],
    [{ except: ['groups/*'] }, ['delete products/legacy']],
    [{ except: ['products/*'], only: ['products/*'] }, []],
  ])('stays within the selection %j', async (selection, deletes) => {
    const plan = await planned('products: { gold: {} }\ngroups: {}', { prune: 'all', ...selection })
    expect(lines(plan)).toEqual(deletes)
  })

  test('leaves children out of the plan when their parent goes', async () => {
    const stand = lived()
    const declared = 'version: 1\nproducts: { gold: { groups: [partners] } }\ngroups: { partners: {} }'
    const { plan, outcomes } = await stand.apply(declared.replace('gold', 'legacy'), { prune: 'all' })
    expect(lines(plan)).toEqual(['create products/legacy/groups/partners', 'delete groups/old', 'delete products/gold'])
    expect(endings(outcomes)).toEqual([
      'applied products/legacy/groups/partners',
      'applied groups/old',
      'applied products/gold',
    ])
  })
})

describe('an exact list', () => {
  test('is exact without pruning, and even where people are in it', async () => {
    const yaml = 'groups: { partners: { users: [jane], sync: { exact: [users] } } }'
    expect(lines(await planned(yaml))).toEqual(['delete groups/partners/users/joe'])
  })

  test('is exact where the file lists nothing at all', async () => {
    const yaml = 'products: { gold: { sync: { exact: [groups] } } }'
    expect(lines(await planned(yaml))).toEqual([
      'delete products/gold/groups/partners',
      'delete products/gold/groups/old',
    ])
  })

  test('is exact for nothing but itself', async () => {
    const yaml = 'groups: { partners: { sync: { exact: [users] } } }\nproducts: { gold: { groups: [] } }'
    expect(lines(await planned(yaml))).toEqual([
      'delete groups/partners/users/joe',
      'delete groups/partners/users/jane',
    ])
  })

  test('leaves what the service made of itself, since that comes back', async () => {
    const { emulator, plan } = lived()
    emulator.seed('/apis/orders', { displayName: 'orders', path: 'orders' })
    const document = { contentType: 'application/json', document: { value: '{}' } }
    emulator.seed('/apis/orders/schemas/5f0c1d2e3f4a5b6c7d8e9f00', document)
    emulator.seed('/apis/orders/schemas/old', document)
    const exact = await plan('version: 1\napis: { orders: { sync: { exact: [schemas] } } }')
    expect([lines(exact), kept(exact)]).toEqual([
      ['delete apis/orders/schemas/old'],
      ['apis/orders/schemas/5f0c1d2e3f4a5b6c7d8e9f00: made by the service'],
    ])
  })

  test('leaves what is built in', async () => {
    const plan = await planned('products: { gold: { groups: [partners, old], sync: { exact: [groups] } } }')
    expect([lines(plan), kept(plan)]).toEqual([[], []])
  })
})

describe('removing by name is refused of', () => {
  test('what is protected', async () => {
    const plan = await planned('protect: ["products/*"]\nremoved: { products: { legacy: {} } }')
    expect([lines(plan), refusals(plan)]).toEqual([
      [],
      ['3: products/legacy is under "removed", and "protect" covers it with "products/*"; expected one of the two'],
    ])
  })

  test('what has something protected below it', async () => {
    const plan = await planned('protect: [products/legacy/policy]\nremoved: { products: { legacy: {} } }')
    expect([lines(plan), refusals(plan)]).toEqual([
      [],
      [
        '3: products/legacy is under "removed", and "protect" covers what is below it with "products/legacy/policy"; expected one of the two',
      ],
    ])
  })

  test('what is built in, even if the file had not been checked', () => {
    const address = at('groups', 'Guests')
    const entry = { address, at: { file: 'apim.yml', line: 2, column: 1 }, options: [] }
    const nothing = {
      wanted: new Map(),
      removed: [entry],
      actions: [],
      mentioned: new Map(),
      protect: [],
      heldBack: [],
      absentSecrets: [],
    }
    const rules: Rules = { prune: 'none', selected: () => true, owned: new Set(), foreign: new Map(), imported: {} }
    expect(remove(entry, nothing, stateOf(found(address)), rules)).toEqual({
      refusal: { at: entry.at, message: 'groups/Guests is built into the service and cannot be removed' },
    })
  })

  test('what another stack made', async () => {
    const { apply, plan } = lived()
    await apply('version: 1\nproducts: { silver: { groups: [partners] } }', { stack: 'other' })
    expect(refusals(await plan('version: 1\nremoved: { products: { silver: {} } }'))).toEqual([
      '2: products/silver belongs to the stack "other.default" and can be removed only by it',
    ])
    expect(refusals(await plan('version: 1\nremoved: { products: { silver: { groups: [partners] } } }'))).toEqual([
      '2: products/silver/groups/partners belongs to the stack "other.default" and can be removed only by it',
    ])
  })
})

test('removing by name works on what pruning would leave', async () => {
  const plan = await planned(
    'removed: { products: { starter: {}, 5f0c1d2e3f4a5b6c7d8e9f00: {} }, users: { joe: {} }, groups: { partners: { users: [jane] } } }',
  )
  expect(lines(plan)).toEqual([
    'delete users/joe',
    'delete groups/partners/users/jane',
    'delete products/starter',
    'delete products/5f0c1d2e3f4a5b6c7d8e9f00',
  ])
})

describe('what is held back', () => {
  const SHOP = `version: 1
environments: { dev: , prod: }
products:
  gold: { groups: [partners, { id: staff, environments: [dev] }], sync: { exact: [groups] } }
  trial: { sync: { environments: [dev] } }
groups: { partners: , staff: }
`

  /** A service that has all of it, by hand. */
  function promoted(): Stage {
    const stand = stage()
    for (const id of ['gold', 'trial']) stand.emulator.seed(`/products/${id}`, { displayName: id })
    for (const id of ['partners', 'staff']) {
      stand.emulator.seed(`/groups/${id}`, { displayName: id })
      stand.emulator.seed(`/products/gold/groups/${id}`, {})
    }
    return stand
  }

  test('is not declared, so that prune deletes it and says why', async () => {
    const { plan } = promoted()
    const { changes, heldBack } = await plan(SHOP, { chosen: 'prod', prune: 'all' })
    expect(
      changes.map(change => [change.action, textOf(change.address), change.action === 'delete' && change.why]),
    ).toEqual([
      ['delete', 'products/gold/groups/staff', 'held back'],
      ['delete', 'products/trial', 'held back'],
    ])
    expect(heldBack.map(({ name }) => name)).toEqual(['products/trial', 'products/gold/groups/staff'])
  })

  test('is kept where nothing is pruned', async () => {
    const inexact = SHOP.replace(', sync: { exact: [groups] }', '')
    expect((await promoted().plan(inexact, { chosen: 'prod' })).changes).toEqual([])
  })

  test('belongs to its environment where two of one stack share a service', async () => {
    const { plan, apply } = stage()
    await apply(SHOP, { chosen: 'dev' })
    const { changes, kept } = await plan(SHOP, { chosen: 'prod', prune: 'all' })
    expect([changes, kept.map(({ address, why }) => [textOf(address), why])]).toEqual([
      [],
      [
        ['products/gold/groups/staff', 'belongs to the stack "test.dev"'],
        ['products/trial', 'belongs to the stack "test.dev"'],
      ],
    ])
  })
})
