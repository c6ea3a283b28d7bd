/** The promise of a merge where every entity has a file of its own: new ones get theirs, and spent ones go. */
import { expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { parse, stringify } from 'yaml'
import { runMerge } from '../../../src/run/merge.ts'
import { anyNearFile } from '../../support/files.arbitrary.ts'
import { drifted } from '../../support/merging.ts'
import { ARM, settingsOf, type TestWorld, worldWith } from '../../support/world.ts'

// Fingerprints of secrets take their time.
jest.setTimeout(120_000)

type Collections = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** No run may compare nothing. */
const ALWAYS = { backends: { base: { url: 'https://contoso.example', protocol: 'http' } } }

/** Gives every entity at the top a file of its own. */
function divided(collections: Collections): Readonly<Record<string, string>> {
  const parts = Object.entries(collections).flatMap(([collection, all]) =>
    Object.entries(all).map(
      ([id, entity]) => [`${collection}/${id}.yaml`, stringify({ [collection]: { [id]: entity } })] as const,
    ),
  )
  const include = [...new Set(parts.map(([path]) => `${path.split('/')[0]}/*.yaml`))]
  return { 'apim.yml': stringify({ version: 1, stack: 'shop', include }), ...Object.fromEntries(parts) }
}

function filesAfter(files: Readonly<Record<string, string>>, { written, removed }: TestWorld) {
  const all = Object.entries({ ...files, ...Object.fromEntries(written) })
  return Object.fromEntries(all.filter(([path]) => !removed.includes(path)))
}

/** Lists the files that declare more than one entity. */
function crowded(files: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(files).filter(path => {
    const [collection = '', name] = path.split('/')
    return name?.endsWith('.yaml') && Object.keys(parse(files[path] ?? '')[collection] ?? {}).length > 1
  })
}

test('any divided file stays divided, and is planned without a change, whatever became of the service', async () => {
  await fc.assert(
    fc.asyncProperty(anyNearFile, anyNearFile, async (drawn, live) => {
      const { version: _, stack: __, ...collections } = JSON.parse(drawn.yaml)
      const whole = { version: 1, stack: 'shop', ...collections, ...ALWAYS }
      const other = { ...JSON.parse(live.yaml), stack: 'shop', ...ALWAYS }
      const emulator = await drifted(
        { ...drawn, yaml: JSON.stringify(whole) },
        { ...live, yaml: JSON.stringify(other) },
      )
      const environment = { ...drawn.environment, ...live.environment }
      const files = divided({ ...collections, ...ALWAYS })
      const settings = settingsOf({ ...ARM, command: 'export', prune: 'all' })
      const merging = worldWith(files, emulator, { environment })
      const isDone = await runMerge(settings, merging)
      const said = merging.runner.said.filter(line => /^(?:fail|warning) /.test(line) || line.includes('a plan would'))
      expect([isDone, ...said]).toEqual([true])
      expect(merging.written.has('apim.yml')).toBe(false)
      const after = filesAfter(files, merging)
      expect(crowded(after)).toEqual([])
      const again = worldWith(after, emulator, { environment })
      await runMerge(settings, again)
      expect([[...again.written], again.removed]).toEqual([[], []])
    }),
    { numRuns: 8, endOnFailure: true, interruptAfterTimeLimit: 20_000 },
  )
})
