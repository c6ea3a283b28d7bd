/**
 * A plan as a whole: what it says of itself, what it is made from, and that making it changes nothing.
 */
import { describe, expect, test } from '@jest/globals'
import { textOf } from '../../src/model/address.ts'
import { readOnly } from '../../src/service/apim.ts'
import { prepare } from '../../src/sync/prepare.ts'
import { declared, lines, refusals, type StageOptions, serviceOn, stage } from '../support/scenario.ts'

const SHOP = `version: 1
products: { gold: { displayName: Gold, groups: [partners] } }
groups: { partners: {}, staff: {} }
tags: { public: {} }
removed: { tags: { old: {} } }
`

/** A service with half of it. */
function half() {
  const stand = stage()
  stand.emulator.seed('/products/gold', { displayName: 'Silver' })
  stand.emulator.seed('/groups/staff', { displayName: 'Staff' })
  stand.emulator.seed('/tags/old', { displayName: 'Old' })
  return stand
}

test('a plan says what it changes, what it leaves alone, how much it compared and what that cost', async () => {
  const plan = await half().plan(SHOP)
  expect({
    changes: lines(plan),
    unchanged: plan.unchanged.map(textOf),
    kept: plan.kept,
    undeclared: [...plan.undeclared],
    notes: plan.notes,
    refusals: plan.refusals,
    compared: plan.compared,
    requests: plan.requests,
    digest: plan.digest.length,
  }).toEqual({
    changes: [
      'update products/gold',
      'create groups/partners',
      'create products/gold/groups/partners',
      'create tags/public',
      'delete tags/old',
    ],
    unchanged: ['groups/staff'],
    kept: [],
    undeclared: [],
    notes: [],
    refusals: [],
    compared: 6,
    requests: { reads: 10, writes: 0, secrets: 0, retries: 0 },
    digest: 64,
  })
})

describe('the selection', () => {
  test.each<[StageOptions, readonly string[], number]>([
    [{ only: ['products/*'] }, ['update products/gold', 'create products/gold/groups/partners'], 2],
    [
      { only: ['products/gold/groups/*', 'groups/*'] },
      ['create groups/partners', 'create products/gold/groups/partners'],
      3,
    ],
    [{ except: ['groups/*', 'products/gold'] }, ['create tags/public', 'delete tags/old'], 2],
    [{ only: ['tags/*'], except: ['tags/old'] }, ['create tags/public'], 1],
    [{ only: ['GROUPS/PART*'] }, ['create groups/partners'], 1],
    [{ only: ['apis/*'] }, [], 0],
  ])('%j takes in an entity and all below it', async (selection, changes, compared) => {
    const stand = half()
    stand.emulator.seed('/groups/partners-too', { displayName: 'x' })
    const plan = await stand.plan(SHOP, selection)
    expect([lines(plan), plan.compared]).toEqual([changes, compared])
  })
})

test('every reason against a plan is given at once', async () => {
  const yaml = `version: 1
users: { jane: { email: j@contoso.example } }
subscriptions: { mobile: { scope: /products/lost } }
protect: [tags/*]
removed: { tags: { old: {} }, groups: { staff: {} } }
`
  expect(refusals(await half().plan(yaml, { maxDeletes: { count: 0 } }))).toEqual([
    '2: users/jane is not in the service and cannot be created without "firstName" and "lastName"',
    '5: tags/old is under "removed", and "protect" covers it with "tags/*"; expected one of the two',
    'the plan deletes 1 of groups; "max-deletes" allows 0',
    '3: subscriptions/mobile names products/lost, which is neither in the files nor in the service',
  ])
})

test('a plan is made by what cannot write', async () => {
  const { emulator, clock } = half()
  const choices = { only: [], except: [], prune: 'all', maxDeletes: { count: 9 }, secrets: 'auto' } as const
  const reader = readOnly(serviceOn(emulator, clock))
  expect(Object.keys(reader).toSorted()).toEqual(['exists', 'get', 'list', 'readSecrets', 'requests'])
  const { plan, recordId } = await prepare(reader, await declared(SHOP), choices, {
    serviceId: 'x',
    stack: 'shop',
    salt: 's',
  })
  expect([plan.changes.length, recordId, emulator.requests.writes()]).toEqual([5, 'apim-sync.shop.default', 0])
})

test('a service that cannot be read has no plan', async () => {
  const { emulator, plan } = half()
  emulator.faults.add({ path: '^/products', status: 403, code: 'AuthorizationFailed', message: 'No.' })
  await expect(plan(SHOP)).rejects.toThrow('GET /products/gold refused (403 AuthorizationFailed: "No.")')
})

test('the same file and service give the same plan', async () => {
  const [one, other] = await Promise.all([half().plan(SHOP), half().plan(SHOP)])
  expect(JSON.stringify(one)).toBe(JSON.stringify(other))
})
