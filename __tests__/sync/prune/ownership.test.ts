/**
 * Ownership: what a stack made or adopted, what goes when the files drop it, and what belongs to somebody else.
 */
import { describe, expect, test } from '@jest/globals'
import { textOf } from '../../../src/model/address.ts'
import type { Plan } from '../../../src/model/plan.ts'
import { asked, lines, refusals, stage, writes } from '../../support/scenario.ts'

const HEAD = 'version: 1\nstack: test\n'
const SHOP = `${HEAD}products: { gold: { groups: [partners], policy: <policies /> } }\ngroups: { partners: }\ntags: { old: }\n`
const OWNED = { prune: 'owned' } as const

function kept({ kept: all }: Plan): readonly string[] {
  return all.map(({ address, why }) => `${textOf(address)}: ${why}`)
}

describe('prune: owned', () => {
  test('deletes what the stack made and the files no longer have, with its whole collection gone', async () => {
    const { plan, apply } = stage()
    await apply(SHOP)
    const changes = await plan(`${HEAD}products: { gold: }\n`, OWNED)
    expect(lines(changes).toSorted()).toEqual(['delete groups/partners', 'delete tags/old'])
  })

  test('is in sync afterwards, and forgets what went', async () => {
    const { apply, emulator } = stage()
    await apply(SHOP)
    await apply(`${HEAD}products: { gold: }\n`, OWNED)
    const before = writes(emulator)
    const { plan } = await apply(`${HEAD}products: { gold: }\n`, OWNED)
    expect([plan.changes, kept(plan), writes(emulator) - before]).toEqual([[], [], 0])
  })

  test('deletes what lies below an own entity in a list that the files mention', async () => {
    const { plan, apply, emulator } = stage()
    await apply(SHOP)
    emulator.seed('/groups/foreign', { displayName: 'Foreign' })
    emulator.seed('/products/gold/groups/foreign', {})
    const changes = await plan(SHOP.replace('[partners]', '[]'), OWNED)
    expect(lines(changes).toSorted()).toEqual([
      'delete products/gold/groups/foreign',
      'delete products/gold/groups/partners',
    ])
  })

  test('leaves what was there before, however much of it is declared', async () => {
    const { plan, apply, emulator } = stage()
    emulator.seed('/products/gold', { displayName: 'Before' })
    emulator.seed('/tags/theirs', { displayName: 'Theirs' })
    await apply(`${HEAD}products: { gold: { displayName: Gold } }\ntags: { mine: }\n`)
    expect(lines(await plan(`${HEAD}products:\ntags:\n`, OWNED))).toEqual(['delete tags/mine'])
  })

  test('deletes what the stack adopted', async () => {
    const { plan, apply, emulator } = stage()
    emulator.seed('/tags/found', { displayName: 'found' })
    await apply(`${HEAD}tags: { found: { sync: { adopt: true } } }\n`)
    expect(lines(await plan(`${HEAD}tags:\n`, OWNED))).toEqual(['delete tags/found'])
  })

  test('adopts once, and writes nothing the second time', async () => {
    const { apply, emulator } = stage()
    emulator.seed('/tags/found', { displayName: 'found' })
    const file = `${HEAD}tags: { found: { sync: { adopt: true } } }\n`
    await apply(file)
    const before = emulator.requests.writes()
    await apply(file)
    expect(emulator.requests.writes() - before).toBe(0)
  })

  test('says why it deletes what is held back', async () => {
    const { plan, apply, emulator } = stage()
    const staged = (names: string) =>
      `${HEAD}environments: { dev: , prod: }\ntags: { t: { sync: { environments: [${names}] } } }\n`
    await apply(staged('dev, prod'), { chosen: 'prod' })
    const { changes } = await plan(staged('dev'), { ...OWNED, chosen: 'prod' })
    expect([
      changes.map(change => change.action === 'delete' && change.why),
      emulator.requests.all().length > 0,
    ]).toEqual([['held back'], true])
  })

  test('keeps what is protected, and says so', async () => {
    const { plan, apply } = stage()
    await apply(SHOP)
    const changes = await plan(`${HEAD}protect: ["tags/*"]\nproducts: { gold: }\ngroups: { partners: }\n`, OWNED)
    expect([lines(changes), kept(changes)]).toEqual([[], ['tags/old: protected by "tags/*"']])
  })

  test('looks only at what the run is about', async () => {
    const { plan, apply } = stage()
    await apply(SHOP)
    expect(lines(await plan(`${HEAD}groups:\n`, { ...OWNED, only: ['groups/*'] }))).toEqual(['delete groups/partners'])
  })

  test('needs the name of a stack in the files', async () => {
    expect(refusals(await stage().plan('version: 1\ntags: { t: }\n', OWNED))).toEqual([
      'prune is "owned", and the files name no stack; expected "stack: <name>" at the top of one',
    ])
  })
})

describe('prune: none', () => {
  test('lists what the stack made and the files no longer have, as kept', async () => {
    const { plan, apply } = stage()
    await apply(SHOP)
    const changes = await plan(`${HEAD}products: { gold: }\ngroups: { partners: }\n`)
    expect([lines(changes), kept(changes)]).toEqual([
      [],
      ['tags/old: made by this stack and no longer declared; "prune: owned" deletes it'],
    ])
  })

  test('says nothing of what is gone from the service as well', async () => {
    const { plan, apply, service } = stage()
    await apply(SHOP)
    await service.delete('/tags/old', { ifMatch: '*' })
    const changes = await plan(`${HEAD}products: { gold: }\ngroups: { partners: }\n`)
    expect(kept(changes)).toEqual([])
  })

  test('asks for nothing more where the files have all that the stack made', async () => {
    const { plan, apply, emulator } = stage()
    await apply(SHOP)
    const count = asked(emulator).length
    await plan(SHOP)
    expect(
      asked(emulator)
        .slice(count)
        .filter(line => line.startsWith('GET /tags')),
    ).toEqual(['GET /tags/old'])
  })
})

describe('what another stack has', () => {
  async function shared() {
    const stand = stage()
    await stand.apply('version: 1\nstack: theirs\napis: { orders: { path: orders } }\ntags: { t: }\n', {
      stack: 'theirs',
    })
    return stand
  }

  test('is refused where it is declared', async () => {
    const { plan } = await shared()
    const file = `${HEAD}tags: { t: { displayName: mine } }\napis: { orders: { policy: <policies /> } }\n`
    expect(refusals(await plan(file))).toEqual([
      '3: tags/t belongs to the stack "theirs.default"; expected "sync: { adopt: true }" to take it over, or no declaration here',
      '4: apis/orders/policy belongs to the stack "theirs.default"; expected "sync: { adopt: true }" to take it over, or no declaration here',
    ])
  })

  test('may be named, and have something of ours below it that is adopted', async () => {
    const { plan } = await shared()
    const file = `${HEAD}products: { gold: { apis: [orders] } }\napis: { orders: { policy: { value: <policies />, sync: { adopt: true } } } }\n`
    const changes = await plan(file)
    expect([refusals(changes), lines(changes)]).toEqual([
      [],
      ['create products/gold', 'create products/gold/apis/orders', 'create apis/orders/policy'],
    ])
  })

  test('is not looked through for what nobody declares', async () => {
    const { plan, emulator } = await shared()
    const count = asked(emulator).length
    const changes = await plan(`${HEAD}apis: { orders: { operations: { } } }\ntags:\n`, OWNED)
    const lists = asked(emulator)
      .slice(count)
      .filter(line => line.startsWith('GET /apis/orders/'))
    expect([changes.changes, kept(changes), lists]).toEqual([[], [], []])
  })

  test('is ours once it is adopted', async () => {
    const { plan, apply } = await shared()
    const { outcomes } = await apply(`${HEAD}tags: { t: { displayName: mine, sync: { adopt: true } } }\n`)
    expect(outcomes.map(({ status }) => status)).toEqual(['applied'])
    expect(
      refusals(await plan('version: 1\nstack: theirs\ntags: { t: { displayName: theirs } }\n', { stack: 'theirs' })),
    ).toEqual([
      '3: tags/t belongs to the stack "test.default"; expected "sync: { adopt: true }" to take it over, or no declaration here',
    ])
  })

  test('whose record cannot be read is a warning where nothing is deleted', async () => {
    const { apply, emulator } = await shared()
    emulator.faults.add({ method: 'GET', path: '/schemas/apim-sync.theirs', status: 403, code: 'AuthorizationFailed' })
    const { warnings, plan } = await apply(`${HEAD}groups: { g: }\n`)
    expect([lines(plan), warnings]).toEqual([
      ['create groups/g'],
      [expect.stringContaining('apim-sync.theirs.default could not be read')],
    ])
  })
})
