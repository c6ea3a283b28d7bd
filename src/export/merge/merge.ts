/**
 * Lays a live service into the files that declare it: what a plan would do to it, the other way round.
 *
 * Nothing is compared here. What a plan would change is what changes, in the lines that say otherwise; what it would
 * prune, if it pruned all, is what the files lack.
 */
import { keyOf } from '../../model/address.ts'
import type { Declaration } from '../../model/state.ts'
import type { DocumentReader, ServiceReader } from '../../ports.ts'
import type { Survey } from '../../sync/survey.ts'
import { type Brought, bringUndeclared } from './adding.ts'
import { agreementOn } from './agreement.ts'
import { standingApart } from './apart.ts'
import { type Bench, openBench, type Reading, type Result } from './bench.ts'
import { objectionTo, withoutObjected } from './condemned.ts'
import { mergeMissing, type Standing } from './missing.ts'
import { orphansOf } from './orphans.ts'
import { mergeDocuments } from './specifications.ts'
import { type Globs, withoutSpent } from './spent.ts'
import { type Attempt, type Stuck, untilLawful } from './stuck.ts'
import { mergeUpdate } from './updates.ts'

/** What is merged. */
export interface Merging extends Reading {
  /** What differs, as if everything undeclared were to go. */
  readonly survey: Pick<Survey, 'draft' | 'reading' | 'rules'>
  readonly declaration: Declaration
  /** The YAML files by their paths from the workspace, the first of them that which new files stand beside. */
  readonly texts: ReadonlyMap<string, string>
  /** Paths of other files, which no new one may take. */
  readonly taken: readonly string[]
  /** What decides which files are read, so that new ones are found and spent ones are not missed. */
  readonly globs: Globs
  readonly apiVersion: string
  /** What decides over declarations of what the service lacks. */
  readonly standing: Omit<Standing, 'environment'>
}

/** Files with what the service has. */
export interface Merged extends Result, Brought {
  /** Paths of files that say nothing any more, and are to go. */
  readonly removed: readonly string[]
  /** Paths of files that nobody names any more, and that stay. */
  readonly orphans: readonly string[]
}

/** Merges what a service has into files. @throws ServiceError, ConnectionError */
export async function merge(service: ServiceReader, documents: DocumentReader, merging: Merging): Promise<Merged> {
  const { survey, declaration, texts, standing, globs } = merging
  const { draft, reading } = survey
  const objection = objectionTo(declaration.removed, reading.found)
  const bench = await untilLawful(draft.updates, reading.found, stuck => mergeFields(merging, objection, stuck))
  const gone = await mergeDocuments(documents, draft.updates, survey, declaration, standing.isPruned, bench)
  const missing = draft.creates.map(({ wanted }) => wanted)
  mergeMissing(missing, gone, { ...standing, environment: declaration.environment }, bench)
  for (const one of standingApart(survey, declaration, gone)) bench.leave(one)
  const brought = await bringUndeclared(service, documents, merging, objection, bench)
  const { files, ...told } = bench.result()
  const outcome = withoutSpent(files, texts, globs)
  return { ...told, ...brought, ...outcome, orphans: orphansOf(texts, bench, outcome) }
}

/** Brings what differs of the declared into files that are laid out anew. */
async function mergeFields(
  { survey, texts, apiVersion, ...reading }: Merging,
  objection: ReturnType<typeof objectionTo>,
  stuck: Stuck,
): Promise<Attempt<Bench>> {
  const bench = openBench(texts, reading)
  const { found } = survey.reading
  const updates = survey.draft.updates.map(change =>
    withoutObjected(change, found.get(keyOf(change.address)), objection, bench),
  )
  const agreement = agreementOn(updates, found, stuck, bench.sourceAt)
  const staying = new Map<string, ReadonlySet<string>>()
  for (const change of updates) {
    const key = keyOf(change.address)
    const live = found.get(key)
    if (live !== undefined)
      staying.set(key, new Set(await mergeUpdate(change, live, apiVersion, agreement, stuck.get(key), bench)))
  }
  return { done: bench, staying }
}
