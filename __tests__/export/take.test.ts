/**
 * The promise of an export: a plan of it is empty, and applied to a new service it makes an equal one.
 *
 * Equal is what the emulators hold, but for what the service draws by lot or is told anew: keys, times, ids of its own
 * making, and secrets, which no export has.
 */
import { describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { keyOf } from '../../src/model/address.ts'
import type { Declaration, Wanted } from '../../src/model/state.ts'
import { KINDS } from '../../src/model/table.ts'
import { environment, needed, newest, PREVIEW, STABLE, stable } from '../support/everything.ts'
import { asFile, exportOf } from '../support/exported.ts'
import { anyFile } from '../support/files.arbitrary.ts'
import { brokenPromises } from '../support/promise.ts'
import { declared, endings, lines, refusals, type Stage, stage, type Way } from '../support/scenario.ts'

// Fingerprints of secrets take their time.
jest.setTimeout(60_000)

/** Sets up a service with what a declaration says. */
async function filled(declaration: Declaration, way: Way = STABLE): Promise<Stage> {
  const stand = stage({}, way)
  const { plan, outcomes } = await stand.apply(declaration)
  expect([...refusals(plan), ...endings(outcomes).filter(line => !line.startsWith('applied '))]).toEqual([])
  return stand
}

/** Everything that an export promises of a service, as far as it does not hold. */
async function broken(stand: Stage, way: Way = STABLE) {
  const { taken, here, elsewhere } = await brokenPromises(stand, way)
  return { taken, broken: [...taken.unread.map(({ why }) => why), ...here, ...elsewhere] }
}

describe('everything that a service can hold', () => {
  test.each([
    ['stable', stable, STABLE],
    ['newest', newest, PREVIEW],
  ] as const)(
    'is exported from the %s version, planned without a change, and made again',
    async (_, declaration, way) => {
      expect((await broken(await filled(declaration, way), way)).broken).toEqual([])
    },
  )

  test('holds no secret in any file', async () => {
    const { files: texts } = await exportOf(await filled(stable))
    const leaks = [...texts].flatMap(([path, text]) =>
      Object.entries(environment)
        .filter(([, secret]) => text.includes(secret))
        .map(([name]) => `${path}: ${name}`),
    )
    expect(leaks).toEqual([])
  })
})

describe('files', () => {
  const FILE = `
version: 1
tags:
  odd: { displayName: "$\${env.HOME} \\u2713 # no: comment" }
apis:
  orders:
    path: orders
    operations: { get: { displayName: Get, method: GET, urlTemplate: "/o" } }
  stock: { path: stock, policy: "<policies><inbound /><backend /><outbound /><on-error /></policies>" }
`

  test('of each layout say the same, and say it again in the next export', async () => {
    const stand = stage()
    await stand.apply(FILE)
    const [single, divided, again] = [
      await exportOf(stand),
      await exportOf(stand, { layout: 'by-api' }),
      await exportOf(stand, { layout: 'by-api' }),
    ]
    expect([[...single.files.keys()], [...divided.files.keys()], again.files]).toEqual([
      ['apim.yaml', 'policies/apis/stock.xml', 'policies/policy.xml', 'specifications/orders.openapi.yaml'],
      [
        'apim.yaml',
        'apis/orders.yaml',
        'apis/stock.yaml',
        'policies/apis/stock.xml',
        'policies/policy.xml',
        'specifications/orders.openapi.yaml',
      ],
      divided.files,
    ])
    const main = divided.files.get('apim.yaml') ?? ''
    const joined = `${main.replace(/^include:.*$/m, '')}apis:\n${['orders', 'stock']
      .map(id => divided.files.get(`apis/${id}.yaml`)?.replace('apis:\n', '').replaceAll('../', ''))
      .join('')}`
    const [one, other] = await Promise.all(
      [single.files.get('apim.yaml') ?? '', joined].map(yaml =>
        declared(yaml, { files: Object.fromEntries(divided.files) }),
      ),
    )
    expect([...(other?.wanted.keys() ?? [])].toSorted()).toEqual([...(one?.wanted.keys() ?? [])].toSorted())
    expect((await broken(stand)).broken).toEqual([])
  })

  test('hold no more than the version of the API has', async () => {
    const way = { direct: true, apiVersion: '2021-08-01' } as const
    const stand = stage({}, way)
    const { outcomes } = await stand.apply(FILE)
    expect(outcomes.every(({ status }) => status === 'applied')).toBe(true)
    expect((await broken(stand, way)).broken).toEqual([])
  })

  test('of a service that has changed say so', async () => {
    const stand = stage()
    await stand.apply(FILE)
    const [file, beside] = asFile(await exportOf(stand))
    stand.emulator.seed('/tags/odd', { displayName: 'Even' })
    expect(lines(await stand.plan(file, beside))).toEqual(['update tags/odd'])
  })

  test('begin an entity whose first copy is gone with the first that is left', async () => {
    const stand = stage()
    await stand.apply(
      'version: 1\napis:\n  a: { path: a, revisions: { "1": {}, "2": {}, "3": {} }, currentRevision: "3" }\n',
    )
    await stand.service.delete('/apis/a;rev=1')
    const { taken, broken: found } = await broken(stand)
    expect(found).toEqual([])
    expect(taken.files.get('apim.yaml')).toContain('    apiRevision: "2"\n')
    expect(taken.files.get('apim.yaml')).toContain('ignore: [apiRevision]')
  })
})

/** Entities that have a kind of their own; the rest comes along with them. */
const kinds = [...KINDS.values()].filter(kind =>
  [...stable.wanted.values(), ...newest.wanted.values()].some(({ address }) => address.kind === kind),
)

describe.each(kinds.map(kind => [kind.name, kind] as const))('%s', (_, kind) => {
  test('is exported with all that it needs, planned without a change, and made again', async () => {
    const [whole, way] = kind.since === PREVIEW.apiVersion ? ([newest, PREVIEW] as const) : ([stable, STABLE] as const)
    const [sample] = [...whole.wanted.values()].filter(({ address }) => address.kind === kind)
    const wanted = new Map([...needed(sample, whole)].map(entity => [keyOf(entity.address), entity]))
    const stand = await filled({ ...whole, wanted, mentioned: new Map(), removed: [], actions: [] }, way)
    expect((await broken(stand, way)).broken).toEqual([])
  })
})

describe('any state of a service', () => {
  test('of a shop keeps the promise', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, async ({ yaml, environment: secrets }) => {
        const stand = stage()
        const { plan } = await stand.apply(yaml, { environment: secrets })
        fc.pre(plan.refusals.length === 0)
        expect((await broken(stand)).broken).toEqual([])
      }),
      { numRuns: 15 },
    )
  })

  test('of any kinds, with any of their fields, keeps the promise', async () => {
    await fc.assert(
      fc.asyncProperty(anyState, async ({ picked, dropped }) => {
        const wanted = stateOf(picked, dropped)
        const stand = stage({}, STABLE)
        const { plan, outcomes } = await stand.apply({
          ...stable,
          wanted,
          mentioned: new Map(),
          removed: [],
          actions: [],
        })
        fc.pre(plan.refusals.length === 0 && outcomes.every(({ status }) => status === 'applied'))
        expect((await broken(stand)).broken).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})

/** Keys of some entities of the example, and which of the fields are left out. */
const anyState = fc.record({
  picked: fc.subarray([...stable.wanted.keys()], { minLength: 1, maxLength: 8 }),
  dropped: fc.array(fc.boolean(), { minLength: 1, maxLength: 97 }),
})

/** Gives the picked entities with all that they need, each with some of its fields. */
function stateOf(picked: readonly string[], dropped: readonly boolean[]): Declaration['wanted'] {
  let next = 0
  const isDropped = () => dropped[next++ % dropped.length] === true
  const entities = new Set(picked.flatMap(key => [...needed(stable.wanted.get(key), stable)]))
  return new Map([...entities].map(entity => [keyOf(entity.address), withSome(entity, isDropped)]))
}

/** Without recipients a notification is as the service words it, whatever it was sent: see `unproven` in the table. */
const WORDED = 'recipients'

/** Leaves out fields that nobody needs. */
function withSome(entity: Wanted, isDropped: () => boolean): Wanted {
  const { fields, createNeeds = [], union = [] } = entity.address.kind
  const needs = [...createNeeds, ...union].flat()
  const kept = Object.entries(entity.properties).filter(
    ([name]) =>
      fields[name]?.required === true ||
      needs.includes(name) ||
      fields[name]?.hidden !== undefined ||
      fields[name]?.immutable === true ||
      name === WORDED ||
      !isDropped(),
  )
  return { ...entity, properties: Object.fromEntries(kept) }
}
