/**
 * The promise behind all others: from any state to any file in one run, and through any faults in the end.
 *
 * Shapes are drawn at random; what fails is printed with the seed and the path that bring it back.
 */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { MISHAPS } from '../../src/emulator/faults.ts'
import type { JsonObject } from '../../src/ports.ts'
import { type AnyFile, anyFile, anyNearFile } from '../support/files.arbitrary.ts'
import { endings, lines, refusals, type Stage, type StageOptions, stage } from '../support/scenario.ts'

const MODES = fc.constantFrom('none', 'all') satisfies fc.Arbitrary<StageOptions['prune']>

/** So many shapes; whoever breaks something waits this long for a small example of it, and not longer. */
const within = (numRuns: number) => ({ numRuns, interruptAfterTimeLimit: 45_000 })

/** What the service makes up or what only it and its clock decide. */
const MADE_UP = /^(?:.*Date|keyVault|primaryKey|secondaryKey|etag)$/

/** Brings a service to a file; throws what went wrong. */
async function bring({ apply }: Stage, { yaml, environment }: AnyFile, prune: 'none' | 'all'): Promise<void> {
  const { plan, outcomes } = await apply(yaml, { environment, prune })
  expect(refusals(plan)).toEqual([])
  expect(endings(outcomes).filter(line => !line.startsWith('applied '))).toEqual([])
}

/** What a service has, but for what it makes up; entities that it made itself are counted. */
function contentOf({ emulator }: Stage): { readonly made: number; readonly own: Readonly<Record<string, JsonObject>> } {
  const all = Object.entries(emulator.state()).filter(([path]) => !path.startsWith('/schemas/'))
  const made = all.filter(([path]) => /\/[0-9a-f]{24}$/.test(path))
  const own = all
    .filter(([path]) => !/\/[0-9a-f]{24}$/.test(path))
    .map(([path, properties]) => [path, told(properties)] as const)
  return { made: made.length, own: Object.fromEntries(own.toSorted(([a], [b]) => (a < b ? -1 : 1))) }
}

function told(properties: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !MADE_UP.test(name)))
}

/** Runs against faults, which may keep a plan from being made or changes from being carried out. */
async function struggle(
  { apply, emulator }: Stage,
  { yaml, environment }: AnyFile,
  prune: 'none' | 'all',
  seed: number,
): Promise<void> {
  emulator.faults.random({ seed, probability: 0.25, kinds: MISHAPS })
  await apply(yaml, { environment, prune }).catch((error: unknown) => expect(error).toBeInstanceOf(Error))
  emulator.faults.clear()
}

describe('from any file to any other', () => {
  test('one run brings the service there, and leaves nothing to do', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, anyFile, MODES, async (before, after, prune) => {
        const stand = stage()
        await bring(stand, before, 'none')
        await bring(stand, after, prune)
        const { yaml, environment } = after
        expect(lines(await stand.plan(yaml, { environment, prune }))).toEqual([])
      }),
      within(120),
    )
  }, 60_000)

  test('pruned, the service has what a new one would have', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, anyNearFile, async (before, after) => {
        const [lived, fresh] = [stage(), stage()]
        await bring(lived, before, 'all')
        await bring(lived, after, 'all')
        await bring(fresh, after, 'all')
        expect(Object.keys(contentOf(lived).own)).toEqual(Object.keys(contentOf(fresh).own))
      }),
      within(40),
    )
  }, 60_000)
})

describe('through any faults', () => {
  test('running again ends where one run without faults would have, with nothing lost and nothing twice', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, anyFile, MODES, fc.nat(), async (before, after, prune, seed) => {
        const [calm, rough] = [stage(), stage()]
        for (const stand of [calm, rough]) await bring(stand, before, 'none')
        await bring(calm, after, prune)
        for (const turn of [0, 1]) await struggle(rough, after, prune, seed + turn)
        await bring(rough, after, prune)
        expect(contentOf(rough)).toEqual(contentOf(calm))
        const { yaml, environment } = after
        expect(lines(await rough.plan(yaml, { environment, prune }))).toEqual([])
      }),
      within(60),
    )
  }, 60_000)

  test.each(['before', 'after'] as const)(
    'every answer of a run may be lost once, %s it took effect',
    async drop => {
      await fc.assert(
        fc.asyncProperty(anyFile, anyFile, fc.nat({ max: 12 }), async (before, after, nth) => {
          const [calm, rough] = [stage(), stage()]
          for (const stand of [calm, rough]) await bring(stand, before, 'none')
          await bring(calm, after, 'all')
          rough.emulator.faults.add(...['PUT', 'PATCH', 'DELETE'].map(method => ({ method, nth: nth + 1, drop })))
          await bring(rough, after, 'all')
          expect(contentOf(rough)).toEqual(contentOf(calm))
        }),
        within(30),
      )
    },
    60_000,
  )
})
