/**
 * The promise of a merge: the plan of the files is empty afterwards, but for what was told to be left, and nothing else
 * in them is touched.
 */
import { expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { createEmulator, type Emulator } from '../../../src/emulator/handler.ts'
import { runMerge } from '../../../src/run/merge.ts'
import { run } from '../../../src/run.ts'
import { type AnyFile, anyNearFile } from '../../support/files.arbitrary.ts'
import { serviceOn } from '../../support/scenario.ts'
import { ARM, realClock, settingsOf, type TestWorld, worldWith } from '../../support/world.ts'

// Fingerprints of secrets take their time.
jest.setTimeout(120_000)

const RECORD = '/schemas/apim-sync.shop.default'

function worldOf(text: string, environment: AnyFile['environment'], emulator: Emulator): TestWorld {
  return worldWith({ 'apim.yml': text }, emulator, { environment })
}

async function apply({ yaml, environment }: AnyFile, emulator: Emulator): Promise<boolean> {
  const world = worldOf(yaml, environment, emulator)
  const inputs = { ...ARM, command: 'apply', prune: 'all', 'max-deletes': '1000' }
  return run(settingsOf(inputs), world)
}

/** Makes the service what one file says, and then, by other hands, what another one says. */
async function drifted(file: AnyFile, live: AnyFile): Promise<Emulator> {
  const emulator = createEmulator()
  expect(await apply(file, emulator)).toBe(true)
  await serviceOn(emulator, realClock).delete(RECORD, { ifMatch: '*' })
  // Whatever this comes to is a state that a service can be in.
  await apply(live, emulator)
  await serviceOn(emulator, realClock).delete(RECORD, { ifMatch: '*' })
  return emulator
}

/** No run may compare nothing. */
const ALWAYS = { stack: 'shop', backends: { base: { url: 'https://contoso.example', protocol: 'http' } } }

/** Ways to write the same file down. */
const LAYOUTS: Readonly<Record<string, (file: object) => string>> = {
  flow: file => JSON.stringify(file),
  block: file => stringify(file),
  commented: file =>
    stringify(file)
      .split('\n')
      .map(line =>
        line.replace(/^(\s*)(displayName|products|apis|groups|gold|orders|tags):(.*)$/, '$1# on $2\n$1$2:$3'),
      )
      .join('\n'),
  quoted: file => stringify(file, { defaultStringType: 'QUOTE_SINGLE', collectionStyle: 'any', indent: 4 }),
}

function commentsIn(text: string): readonly string[] {
  return text.split('\n').filter(line => line.trimStart().startsWith('#'))
}

test('any file is planned without a change after it, whatever became of the service', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyNearFile,
      anyNearFile,
      fc.constantFrom(...Object.keys(LAYOUTS)),
      fc.constantFrom('none', 'all'),
      async (drawn, live, layout, prune) => {
        const text = LAYOUTS[layout]?.({ ...JSON.parse(drawn.yaml), ...ALWAYS, removed: {} }) ?? ''
        const file = { ...drawn, yaml: text }
        const other = { ...live, yaml: JSON.stringify({ ...JSON.parse(live.yaml), ...ALWAYS }) }
        const emulator = await drifted(file, other)
        const environment = { ...drawn.environment, ...live.environment }
        const merging = worldOf(text, environment, emulator)
        const isDone = await runMerge(settingsOf({ ...ARM, command: 'export', prune }), merging)
        const said = merging.runner.said.filter(
          line => /^(?:fail|warning) /.test(line) || line.includes('a plan would'),
        )
        expect([isDone, ...said]).toEqual([true])
        const after = merging.written.get('apim.yml') ?? text
        const isKept = () => prune === 'none'
        expect(commentsIn(after).filter(isKept)).toEqual(commentsIn(text).filter(isKept))
        const again = worldWith({ 'apim.yml': after, ...Object.fromEntries(merging.written) }, emulator, {
          environment,
        })
        await runMerge(settingsOf({ ...ARM, command: 'export', prune }), again)
        expect([...again.written]).toEqual([])
      },
    ),
    { numRuns: 12, endOnFailure: true, interruptAfterTimeLimit: 25_000 },
  )
})
