/**
 * The promise of a merge: the plan of the files is empty afterwards, but for what was told to be left, and nothing else
 * in them is touched.
 */
import { expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { parse, stringify } from 'yaml'
import type { Emulator } from '../../../src/emulator/handler.ts'
import { runMerge } from '../../../src/run/merge.ts'
import { type AnyFile, anyNearFile } from '../../support/files.arbitrary.ts'
import { drifted } from '../../support/merging.ts'
import { fromElsewhere, withAliases, withMerges } from '../../support/repeating.ts'
import { ARM, settingsOf, type TestWorld, worldWith } from '../../support/world.ts'

// Fingerprints of secrets take their time.
jest.setTimeout(120_000)

function worldOf(text: string, environment: AnyFile['environment'], emulator: Emulator): TestWorld {
  return worldWith({ 'apim.yml': text }, emulator, { environment })
}

/** No run may compare nothing. */
const ALWAYS = { stack: 'shop', backends: { base: { url: 'https://contoso.example', protocol: 'http' } } }

/** Ways to write the same file down. */
const LAYOUTS: Readonly<Record<string, (file: object) => string>> = {
  flow: file => JSON.stringify(file),
  json: file => JSON.stringify(file, null, 2),
  block: file => stringify(file),
  commented: file =>
    stringify(file)
      .split('\n')
      .map(line =>
        line.replace(/^(\s*)(displayName|products|apis|groups|gold|orders|tags):(.*)$/, '$1# on $2\n$1$2:$3'),
      )
      .join('\n'),
  variables: file => stringify(withVariables(file)),
  aliases: withAliases,
  merges: withMerges,
  'merges from elsewhere': file => fromElsewhere(withMerges(file)),
  'aliases from elsewhere': file => fromElsewhere(withAliases(file)),
  quoted: file => stringify(file, { defaultStringType: 'QUOTE_SINGLE', collectionStyle: 'any', indent: 4 }),
}

/** Makes the texts of a file of variables: one in three as a whole, one in three in its midst. */
function withVariables(file: object): object {
  const variables: Record<string, string> = {}
  let count = 0
  const named = (value: string) => {
    count++
    variables[`v${count}`] = value
    return `\${var.v${count}}`
  }
  const inText = (text: string) => {
    const third = Math.floor(text.length / 3)
    const cuts =
      [
        [0, 0],
        [0, text.length],
        [third, 2 * third],
      ][text.length % 3] ?? []
    const [from = 0, to = 0] = text.includes('${') ? [] : cuts
    return from === to ? text : `${text.slice(0, from)}${named(text.slice(from, to))}${text.slice(to)}`
  }
  const all: object = JSON.parse(JSON.stringify(file), (key, value: unknown) =>
    typeof value === 'string' && key !== 'stack' ? inText(value) : value,
  )
  return { ...all, variables }
}

function commentsIn(text: string): readonly string[] {
  return text.split('\n').filter(line => line.trimStart().startsWith('#'))
}

/** Names the entities that two texts say something else of, aliases and merges written out. */
function changedIn(before: string, after: string): readonly string[] {
  const [old, now] = [entitiesIn(before), entitiesIn(after)]
  return [...new Set([...old.keys(), ...now.keys()])].filter(name => old.get(name) !== now.get(name))
}

function entitiesIn(text: string): ReadonlyMap<string, string> {
  const file: Readonly<Record<string, unknown>> = parse(text, { merge: true })
  return new Map(
    Object.entries(file)
      .filter(([key, value]) => typeof value === 'object' && key !== 'removed' && key !== 'variables')
      .flatMap(([key, value]) =>
        Object.entries(value ?? {}).map(([id, fields]) => [`${key}/${id}`.toLowerCase(), canonical(fields)] as const),
      ),
  )
}

/** Gives a value as JSON, whatever the order of its keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** Names the entities that a run tells to have changed. */
function toldIn({ runner }: TestWorld): readonly string[] {
  return runner.said.flatMap(line => {
    const what = /^info changed: \S+: ([^:/]+\/[^:/ ]+)/.exec(line)?.[1]
    return what === undefined ? [] : [what.toLowerCase()]
  })
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
        expect(changedIn(text, after).filter(name => !toldIn(merging).includes(name))).toEqual([])
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
