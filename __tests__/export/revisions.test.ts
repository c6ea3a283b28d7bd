/**
 * Revisions in an export: each is written whole, and made again without anything of the one that a new API begins with.
 */
import { describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { asFile, differences, exportOf } from '../support/exported.ts'
import { endings, lines, refusals, type Stage, stage } from '../support/scenario.ts'

jest.setTimeout(30_000)

const POLICY =
  '<policies><inbound><base /></inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>'
const paths = (...names: readonly string[]) =>
  names.map(name => `"/${name}": { get: { operationId: ${name}, responses: {} } }`).join(', ')
const document = (...names: readonly string[]) =>
  `openapi: 3.0.1\ninfo: { title: A, version: "1" }\npaths: { ${paths(...names)} }\n`
const DOCUMENTS = { 'both.yaml': document('get', 'list'), 'one.yaml': document('get') }

/** Applies an export to an empty service; gives what an export promises and what does not hold. */
async function broken(stand: Stage) {
  const taken = await exportOf(stand)
  const [file, beside] = asFile(taken)
  const plan = await stand.plan(file, { ...beside, stack: 'another' })
  const other = stage()
  const applied = await other.apply(file, beside)
  const again = await other.plan(file, beside)
  return {
    yaml: taken.files.get('apim.yaml') ?? '',
    broken: [
      ...taken.faults,
      ...lines(plan),
      ...refusals(plan),
      ...refusals(applied.plan),
      ...applied.plan.notes.map(({ message }) => message),
      ...endings(applied.outcomes).filter(line => !line.startsWith('applied ')),
      ...lines(again),
      ...differences(stand, other),
    ],
  }
}

test('a revision does without what the first has', async () => {
  const stand = stage()
  const file = (more: string) =>
    `version: 1\napis: { a: { path: a, revisions: { "1": { serviceUrl: "https://one.example", specification: { file: both.yaml }, policy: "${POLICY}" }${more} } } }`
  await stand.apply(file(', "2": { apiRevisionDescription: Less }'), { files: DOCUMENTS })
  await stand.service.delete('/apis/a;rev=2/operations/list')
  await stand.service.put('/apis/a;rev=2', { path: 'a', displayName: 'a', apiRevision: '2', protocols: ['https'] })
  const { yaml, broken: found } = await broken(stand)
  expect(found).toEqual([])
  expect(yaml).toContain('"2":\n        sync: { copy: false }\n')
})

/** What a revision may have, each as it is written. */
const PARTS = {
  url: 'serviceUrl: "https://one.example"',
  contact: 'contact: { name: One }',
  keys: 'subscriptionKeyParameterNames: { header: X-Key }',
  both: 'specification: { file: both.yaml }',
  one: 'specification: { file: one.yaml }',
  get: `operations: { get: { displayName: get, method: GET, urlTemplate: /get, policy: "${POLICY}", tags: [t] } }`,
  own: 'operations: { own: { displayName: Own, method: PURGE, urlTemplate: /own } }',
  schemas: 'schemas: { s: { contentType: application/json, document: { value: "{}" } } }',
  policy: `policy: "${POLICY}"`,
  tags: 'tags: [t]',
} as const
/** Of these a revision can have one. */
const EITHER: readonly (readonly (keyof typeof PARTS)[])[] = [
  ['both', 'one'],
  ['get', 'own'],
]

const anyRevision = fc
  .subarray(Object.keys(PARTS) as (keyof typeof PARTS)[])
  .map(picked => picked.filter(part => EITHER.every(([one, other]) => part !== other || !picked.includes(one ?? part))))
  .map(picked => picked.map(part => PARTS[part]).join(', '))

const anyApi = fc
  .record({ revisions: fc.array(anyRevision, { minLength: 2, maxLength: 4 }), current: fc.nat(3) })
  .map(({ revisions, current }) => {
    const numbered = revisions.map((revision, index) => `"${index + 1}": { ${revision} }`)
    const chosen = `currentRevision: "${(current % revisions.length) + 1}"`
    return `version: 1\ntags: { t: { displayName: T } }\napis: { a: { path: a, revisions: { ${numbered.join(', ')} }, ${chosen} } }\n`
  })

describe('any revisions', () => {
  test('are planned without a change and made again, whatever the others have', async () => {
    await fc.assert(
      fc.asyncProperty(anyApi, async yaml => {
        const stand = stage()
        const { plan, outcomes } = await stand.apply(yaml, { files: DOCUMENTS })
        fc.pre(plan.refusals.length === 0 && outcomes.every(({ status }) => status === 'applied'))
        expect((await broken(stand)).broken).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})
