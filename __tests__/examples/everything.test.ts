/**
 * The complete example, against a service that has nothing: it is made whole, it stays quiet, and it goes without a rest.
 */
import { describe, expect, test } from '@jest/globals'
import type { Behaviour } from '../../src/emulator/behaviour.ts'
import { KINDS } from '../../src/model/table.ts'
import { endings, lines, type Ran, refusals, type Stage, stage, writesAsked } from '../support/scenario.ts'
import { documentsOf, emptied, exampleIn } from './folder.ts'

const { files: all, environment } = exampleIn('everything')
const { 'apim.yml': main = '', 'preview.yml': preview = '', ...files } = all
const PREVIEW = '2025-09-01-preview'

const EXAMPLES = [
  ['the stable version', 'apim.yml', main, '2024-05-01'],
  ['the preview version', 'preview.yml', preview, PREVIEW],
] as const

/** Of OData and gRPC the service makes no operations, so that only the record knows what was imported. */
const KNOWN_BY_RECORD = ['update apis/articles', 'update apis/stock']

/** What is kept of a run for people to read, beside the entities themselves. */
const RECORD = '/schemas/apim-sync.test.default'

describe.each(EXAMPLES)('the example for %s', (_, name, yaml, apiVersion) => {
  const start = (behaviour: Partial<Behaviour> = {}) => stage({ behaviour }, { apiVersion })
  const options = { files, environment }

  test('declares every kind that the version has', () => {
    const documents = documentsOf({ files: all, environment }, name)
    const known = [...KINDS.values()].filter(({ since = '' }) => since > '2024-05-01' === (apiVersion === PREVIEW))
    const missing = known.filter(kind => !documents.some(document => declares(document, kind.name.split('/'))))
    expect(missing.map(kind => kind.name)).toEqual([])
  })

  test('is applied whole, and the second apply writes nothing', async () => {
    const stand = start()
    const first = await stand.apply(yaml, options)
    expect(troubles(first)).toEqual([])
    const written = writesAsked(stand.emulator).length
    const second = await stand.apply(yaml, options)
    expect(fieldsOf(second)).toEqual([])
    expect(writesAsked(stand.emulator).slice(written)).toEqual([])
    expect(second.plan.notes).toEqual([])
  })

  test.each<readonly [string, Partial<Behaviour>]>([
    ['answers every write before it is done', { longRunning: ['*'], polls: 2 }],
    ['tells of long-running writes by documents', { longRunning: ['*'], statusDocuments: true }],
    ['gives lists in pages of two', { pageSize: 2 }],
    ['loses nulls', { loseNulls: true }],
    ['tells nobody its secrets', { hideSecrets: true }],
  ])('is in sync at once with a service that %s', async (__, behaviour) => {
    const { apply } = start(behaviour)
    expect(troubles(await apply(yaml, options))).toEqual([])
    expect(fieldsOf(await apply(yaml, options))).toEqual([])
  })

  test('is seen to be the same by somebody who has no record of it', async () => {
    const stand = start()
    await stand.apply(yaml, options)
    await stand.service.delete(RECORD, { ifMatch: '*' })
    const again = fieldsOf(await stand.apply(yaml, options))
    expect(again.filter(line => !KNOWN_BY_RECORD.includes(line))).toEqual([])
  })

  test('goes without a rest when its collections are emptied', async () => {
    const stand = start()
    const before = content(stand)
    await stand.apply(yaml, options)
    const gone = await stand.apply(emptied(documentsOf({ files: all, environment }, name)), { prune: 'all' })
    expect(troubles(gone)).toEqual([])
    expect(content(stand)).toEqual(before)
  })
})

/** What the service has no request to delete stays when all else goes. */
const STAYING = [...KINDS.values()]
  .filter(({ undeletable }) => undeletable === true)
  .map(({ path }) => path.toLowerCase().replace(/\{id\}$/, ''))

/** Everything that went otherwise than it should. */
function troubles({ plan, outcomes, warnings }: Ran): readonly string[] {
  const noted = endings(outcomes).filter(line => !/^applied \S+$/.test(line))
  const kept = outcomes.flatMap(outcome =>
    outcome.status === 'applied' ? outcome.rewritten.map(({ path }) => path) : [],
  )
  return [...refusals(plan), ...noted, ...kept, ...warnings]
}

/** What a plan would change, each field by itself. */
function fieldsOf({ plan }: Ran): readonly string[] {
  const changed = plan.changes.flatMap(change =>
    change.action === 'update' ? change.fields.map(({ path }) => path) : [],
  )
  return [...refusals(plan), ...lines(plan), ...changed]
}

function content({ emulator }: Stage): readonly string[] {
  return Object.keys(emulator.state())
    .filter(path => path !== RECORD && !STAYING.some(list => path.startsWith(list)))
    .toSorted()
}

/** True when a document has the keys of a kind, with any id between one key and the next. */
function declares(node: unknown, [key, ...rest]: readonly string[]): boolean {
  if (typeof node !== 'object' || node === null || key === undefined) return false
  const below = Object.entries(node).find(([name]) => name === key)?.[1]
  if (rest.length === 0) return below !== undefined
  return Object.values(below ?? {}).some(entity => declares(entity, rest))
}
