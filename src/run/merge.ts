/**
 * The command `export` with `config`: what a service has otherwise is brought into the files that declare it.
 *
 * It goes the way of a plan up to the plan, and then the other direction. Before anything is written, the new texts are
 * read and planned again: what such a plan still finds is told.
 */
import { type Connection, connect } from '../connect.ts'
import { placed, RefusalError } from '../errors.ts'
import { type Merged, merge } from '../export/merge/merge.ts'
import { documentsOnce, readOnce } from '../export/merge/read-once.ts'
import { keyOf, textOf } from '../model/address.ts'
import type { ExportReport } from '../model/export-report.ts'
import type { Declaration } from '../model/state.ts'
import type { ServiceReader } from '../ports.ts'
import { maskForms } from '../secret/forms.ts'
import { readOnly } from '../service/apim.ts'
import type { SyncSettings } from '../settings.ts'
import type { Draft } from '../sync/diff/draft.ts'
import { type Survey, survey, unmatchedSelectors } from '../sync/survey.ts'
import { limitTime, type TimeLimit } from '../time-limit.ts'
import type { Workspace, World } from '../world.ts'
import { type Drafts, noted, withDrafts } from './drafts.ts'
import { orEnd } from './early-end.ts'
import { isFaulty, load, reportBefore, stackOf } from './planning.ts'
import { publish } from './publish.ts'
import { NO_EXPORT, publishExport } from './publish-export.ts'
import { mergeInRounds } from './rounds.ts'
import { loadStages, type Staged } from './stages.ts'

/**
 * Runs the command and reports.
 *
 * @returns false when the step has to fail.
 * @throws InputError, RefusalError when there is nothing to report on.
 */
export async function runMerge(given: SyncSettings, world: World): Promise<boolean> {
  const began = world.clock.now()
  const { workspace, patterns } = noted(world.workspace)
  const loaded = await load(given, { ...world, workspace })
  if (isFaulty(loaded)) return publish(reportBefore(loaded, world), loaded.settings, world)
  refuseFolders(loaded)
  const limit = limitTime(given.timeoutMs, world, began)
  // Without its end, the time limit would keep the process alive after a fault.
  const report = await merged({ ...loaded, patterns: patterns() }, given, world, limit).finally(limit.end)
  return publishExport({ ...report, ms: world.clock.now() - began }, loaded.settings, world.runner)
}

function refuseFolders({ files }: Staged): void {
  const other = files.find(file => !/\.ya?ml$/i.test(file))
  if (other !== undefined)
    throw new RefusalError(
      `"${other}" is no YAML file of ours; expected such files for "export" with "config", or none for a new folder`,
    )
}

/** Files that were read, and by which paths and globs they were found. */
interface Found extends Staged {
  readonly patterns: readonly string[]
}

async function merged(loaded: Found, given: SyncSettings, world: World, limit: TimeLimit): Promise<ExportReport> {
  const { runUrl } = world.runner.surroundings
  const before: ExportReport = { ...NO_EXPORT, ...(runUrl === undefined ? {} : { runUrl }) }
  const { target, credential, concurrency } = loaded.settings
  if (target === undefined || credential === undefined) return { ...before, ended: 'no service was named' }
  const connection = await orEnd(connect({ target, credential, concurrency }, world, limit), limit)
  if ('ended' in connection) return { ...before, ...connection }
  const soFar = () => ({ ...before, service: connection.facts, requests: connection.service.requests() })
  const done = await orEnd(mergeOn(connection, loaded, given, target.apiVersion, world), limit)
  if ('ended' in done) return { ...soFar(), ...done }
  const { result, faults, errors } = done
  const [error] = errors
  if (error !== undefined) return { ...soFar(), ended: `the files would have faults: ${error}` }
  const { files, removed } = result
  await writeAll(result, world.workspace)
  const changed = [...files.keys()]
  return { ...soFar(), ...told(result), faults, written: { total: changed.length, changed, removed } }
}

/** @throws RefusalError naming the files that had been written when one could not be. */
async function writeAll({ files, removed }: Merged, workspace: Workspace): Promise<void> {
  const done: string[] = []
  try {
    for (const [path, text] of files) {
      await workspace.write(path, text)
      done.push(path)
    }
    for (const path of removed) await workspace.remove(path)
  } catch (error) {
    if (!(error instanceof RefusalError) || done.length === 0) throw error
    throw new RefusalError(`${error.message}; written before it: ${done.join(', ')}`)
  }
}

function told({ changed, left, orphans, unread, secrets, remarks }: Merged): Partial<ExportReport> {
  return {
    merged: { changed, left, orphans },
    unread: unread.filter(({ isAbsent }) => !isAbsent).map(({ address, why }) => ({ what: textOf(address), why })),
    remarks: remarks.map(({ address, why }) => ({ what: textOf(address), why })),
    secrets: secrets.map(({ name, address, field }) => ({ name, what: `${field} of ${textOf(address)}` })),
  }
}

interface Done {
  readonly result: Merged
  /** What a plan of the new files finds, although it should find nothing. */
  readonly faults: readonly string[]
  /** What is wrong with the new files. */
  readonly errors: readonly string[]
}

async function mergeOn(
  connection: Connection,
  loaded: Found,
  given: SyncSettings,
  apiVersion: string,
  world: World,
): Promise<Done> {
  const service = readOnce(readOnly(connection.service))
  const documents = documentsOnce(connection.documents)
  const look = (declaration: Declaration) => surveyAll(service, declaration, loaded.settings, world)
  const { declaration, files } = loaded
  const surveyed = await look(declaration)
  const [unmatched] = unmatchedSelectors(surveyed, declaration, surveyed.reading.found)
  if (unmatched !== undefined) throw new RefusalError(unmatched.message)
  for (const warning of surveyed.warnings) world.runner.log.warning(warning)
  const { workspace } = world
  const forms = loaded.secrets.flatMap(secret => maskForms(secret.reveal()))
  const texts = new Map(await Promise.all(files.map(async file => [file, await workspace.read(file)] as const)))
  const load = (drafts: Drafts) => loadStages(given, { ...world, workspace: withDrafts(workspace, drafts) })
  const mergeFiles = (texts: ReadonlyMap<string, string>, declaration: Declaration, surveyed: Survey) =>
    mergeBeside(workspace, taken =>
      merge(service, documents, {
        survey: surveyed,
        declaration,
        texts,
        taken,
        fill: loaded.each[0]?.fill ?? (() => undefined),
        holdsSecret: text => forms.some(form => text.includes(form)),
        read: workspace.read,
        globs: { patterns: loaded.patterns, matches: workspace.matches },
        apiVersion,
        standing: { isPruned: given.prune === 'all', owned: new Set(surveyed.remembered.memory.owned) },
      }),
    )
  const result = await mergeInRounds(texts, async now => {
    if (now === texts) return mergeFiles(texts, declaration, surveyed)
    const same = await load({ files: now, removed: [] })
    return mergeFiles(now, same.declaration, await look(same.declaration))
  })
  const after = await load(result)
  const errors = after.problems.filter(({ severity }) => severity === 'error').map(placed)
  if (errors.length > 0) return { result, faults: [], errors }
  return { result, faults: faultsIn((await look(after.declaration)).draft, result), errors }
}

/** Looks as if everything undeclared were to go. */
function surveyAll(
  service: ServiceReader,
  declaration: Declaration,
  { only, except }: SyncSettings,
  { runner, newRequestId }: World,
): Promise<Survey> {
  const stack = declaration.stack ?? stackOf(runner.surroundings.repository)
  const scope = { only, except, prune: 'all', secrets: 'assume', isCounted: false } as const
  return survey(service, declaration, scope, { stack, salt: newRequestId() })
}

/** Merges until no new file takes the place of one that has nothing to do with it. */
async function mergeBeside(
  workspace: Workspace,
  mergeIn: (taken: readonly string[]) => Promise<Merged>,
): Promise<Merged> {
  const taken = new Set<string>()
  for (;;) {
    const result = await mergeIn([...taken])
    const before = taken.size
    for (const path of result.fresh) if ((await workspace.find(path)).includes(path)) taken.add(path)
    if (taken.size === before) return result
  }
}

function faultsIn({ creates, updates, deletes }: Draft, { left }: Merged): readonly string[] {
  const known = new Set(left.map(({ key }) => key))
  return [...creates, ...updates, ...deletes]
    .filter(({ address }) => !known.has(keyOf(address)))
    .map(({ action, address }) => `${action} ${textOf(address)}`)
}
