/**
 * Imports of a plan the other way round: documents of the files, brought to what the service has.
 *
 * The service is asked for a document only where it has drifted, one after another within a version set.
 */
import { keyOf, textOf } from '../../model/address.ts'
import type { Declaration, State, Wanted } from '../../model/state.ts'
import { ancestorsOf } from '../../model/table.ts'
import type { DocumentReader } from '../../ports.ts'
import { isMadeByImport } from '../../sync/imports.ts'
import type { Survey } from '../../sync/survey.ts'
import { acceptedDocument, type GivenDocument } from '../acceptance.ts'
import { askForDocuments } from '../documents.ts'
import { leftOf } from './apart.ts'
import { type Bench, pathNamed } from './bench.ts'
import { type Changing, type Due, dueOf, ENDINGS } from './due-documents.ts'
import { type DocumentMerge, mergedDocument } from './openapi/document.ts'
import { layText, scalarBeside } from './texts.ts'
import { type XmlMerge, xmlDocument } from './xml-documents.ts'
import type { Obstacle } from './yaml/lay.ts'

/**
 * Brings documents to what the service has, or tells why they stay as they are.
 *
 * @param isPruned - true when operations go that may be yet to come.
 * @returns what the files declare of operations that have gone from their documents.
 */
export async function mergeDocuments(
  documents: DocumentReader,
  updates: readonly Changing[],
  survey: Pick<Survey, 'reading' | 'rules'>,
  { wanted }: Declaration,
  isPruned: boolean,
  bench: Bench,
): Promise<readonly Wanted[]> {
  const due: Due[] = []
  for (const change of updates) {
    const { specification } = change.wanted
    if (change.import === undefined || specification === undefined) continue
    const found = dueOf(change, specification, survey, wanted, bench)
    if (typeof found === 'string') bench.leave(leftOf(change.address, specification.at, found))
    else if (found !== undefined) due.push(found)
  }
  const requests = due.map(({ request }) => request)
  const answers = await askForDocuments(documents, requests, acceptable)
  const brought = new Set<string>()
  for (const one of due) {
    const answer = answers.get(keyOf(one.change.address)) ?? { fault: 'the service was not asked for its document' }
    const why = 'fault' in answer ? answer.fault : await mergeDocument(one, answer, isPruned, bench)
    if (why === undefined) brought.add(keyOf(one.change.address))
    else bench.leave(leftOf(one.change.address, one.specification.at, why))
  }
  return undocumented(brought, wanted, survey)
}

/** Lists what only documents made, and no longer do. @param brought - keys of those whose documents say what is live. */
function undocumented(
  brought: ReadonlySet<string>,
  wanted: State<Wanted>,
  { reading: { found } }: Pick<Survey, 'reading'>,
): readonly Wanted[] {
  return [...wanted.values()].filter(one => {
    const [parent] = ancestorsOf(one.address)
    const isBelow = parent !== undefined && brought.has(keyOf(parent))
    return isBelow && isMadeByImport(one, wanted) && !found.has(keyOf(one.address))
  })
}

/** What OpenAPI says is held against the service once it is in the file. */
const acceptable: typeof acceptedDocument = (handout, text, asked) =>
  handout.ending === ENDINGS['openapi'] ? { text, ending: handout.ending } : acceptedDocument(handout, text, asked)

async function mergeDocument(
  due: Due,
  { text: handedOut, ending }: GivenDocument,
  isPruned: boolean,
  bench: Bench,
): Promise<Obstacle | undefined> {
  const { change, live, mention } = due
  const raw = await bench.read(mention)
  const text = raw !== undefined && scalarBeside(mention, 'substitute') === true ? bench.fill(raw) : raw
  const file = pathNamed(mention)
  if (file === undefined) return 'the name of its file is made of a variable'
  if (text === undefined) return 'its document holds a secret'
  const given = { file, text, handedOut, live }
  // Nobody knows whether a document that has changed too was ever imported as it is.
  const keepsMore = change.import?.why === 'document' && !isPruned
  return ending === ENDINGS['openapi'] ? mergeOpenApi(due, { ...given, keepsMore }, bench) : mergeXml(due, given, bench)
}

async function mergeOpenApi({ change, spot }: Due, given: DocumentMerge, bench: Bench): Promise<Obstacle | undefined> {
  const merged = mergedDocument(given)
  if ('why' in merged) return merged.why
  const { text, changes, kept } = merged
  const written = { spellings: [text], isSame: (other: string) => other === text }
  const why = changes.length === 0 ? undefined : await layText(spot, () => written, bench)
  if (why !== undefined) return why
  for (const { title, what, line, column } of changes)
    bench.changed({ what: `${textOf(change.address)}: ${title} ${what}`, at: { file: given.file, line, column } })
  return kept.length === 0 ? undefined : lacking(kept)
}

async function mergeXml(
  { change, specification, spot }: Due,
  given: Omit<XmlMerge, 'selector'>,
  bench: Bench,
): Promise<Obstacle | undefined> {
  const document = xmlDocument({ ...given, selector: specification.body['wsdlSelector'] })
  if ('why' in document) return document.why
  const why = await layText(spot, () => document, bench)
  if (why === undefined) bench.changed({ what: `${textOf(change.address)}: specification`, at: specification.at })
  return why
}

function lacking(titles: readonly string[]): Obstacle {
  const named = titles.length > MOST_NAMED ? `${titles.slice(0, MOST_NAMED).join(', ')} and others` : titles.join(', ')
  return `the service lacks ${named}, and may never have had it; "prune: all" takes it out`
}

const MOST_NAMED = 3
