/**
 * The command `export` with `config`: what a service has otherwise is brought into the files that declare it.
 *
 * It goes the way of a plan up to the plan, and then the other direction. Before anything is written, the new texts are
 * read and planned again: what such a plan still finds is told.
 */
import { posix } from 'node:path'
import { type Connection, connect } from '../connect.ts'
import { placed, RefusalError } from '../errors.ts'
import { type Merged, merge } from '../export/merge/merge.ts'
import { readOnce } from '../export/merge/read-once.ts'
import { keyOf, textOf } from '../model/address.ts'
import type { ExportReport } from '../model/export-report.ts'
import type { Plan } from '../model/plan.ts'
import type { Declaration } from '../model/state.ts'
import type { ServiceReader } from '../ports.ts'
import { readOnly } from '../service/apim.ts'
import type { SyncSettings } from '../settings.ts'
import { type Prepared, prepare } from '../sync/prepare.ts'
import { limitTime, type TimeLimit } from '../time-limit.ts'
import type { Workspace, World } from '../world.ts'
import { orEnd } from './early-end.ts'
import { isFaulty, load, reportBefore, stackOf } from './planning.ts'
import { publish } from './publish.ts'
import { NO_EXPORT, publishExport } from './publish-export.ts'
import { loadStages, type Staged } from './stages.ts'

/**
 * Runs the command and reports.
 *
 * @returns false when the step has to fail.
 * @throws InputError, RefusalError when there is nothing to report on.
 */
export async function runMerge(given: SyncSettings, world: World): Promise<boolean> {
  const began = world.clock.now()
  const loaded = await load(given, world)
  if (isFaulty(loaded)) return publish(reportBefore(loaded, world), loaded.settings, world)
  refuseFolders(loaded)
  const limit = limitTime(given.timeoutMs, world, began)
  // Without its end, the time limit would keep the process alive after a fault.
  const report = await merged(loaded, given, world, limit).finally(limit.end)
  return publishExport({ ...report, ms: world.clock.now() - began }, loaded.settings, world.runner)
}

function refuseFolders({ files }: Staged): void {
  const other = files.find(file => !/\.ya?ml$/i.test(file))
  if (other !== undefined)
    throw new RefusalError(
      `"${other}" is no YAML file of ours; expected such files for "export" with "config", or none for a new folder`,
    )
}

async function merged(loaded: Staged, given: SyncSettings, world: World, limit: TimeLimit): Promise<ExportReport> {
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
  for (const [path, text] of result.files) await world.workspace.write(path, text)
  const changed = [...result.files.keys()]
  return { ...soFar(), ...told(result), faults, written: { total: changed.length, changed, removed: [] } }
}

function told({ changed, left, unread, secrets }: Merged): Partial<ExportReport> {
  return {
    merged: { changed, left },
    unread: unread.filter(({ isAbsent }) => !isAbsent).map(({ address, why }) => ({ what: textOf(address), why })),
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
  loaded: Staged,
  given: SyncSettings,
  apiVersion: string,
  world: World,
): Promise<Done> {
  const service = readOnce(readOnly(connection.service))
  const plan = (declaration: Declaration) => planAll(service, connection, declaration, loaded.settings, world)
  const { declaration, files } = loaded
  const prepared = await plan(declaration)
  const refused = prepared.plan.refusals.find(({ at }) => at === undefined)
  if (refused !== undefined) throw new RefusalError(refused.message)
  const result = await merge(service, connection.documents, {
    plan: prepared.plan,
    found: prepared.found,
    declaration,
    texts: new Map(await Promise.all(files.map(async file => [file, await world.workspace.read(file)] as const))),
    taken: await othersBeside(files, world.workspace),
    apiVersion,
    standing: { isPruned: given.prune === 'all', owned: new Set(prepared.remembered.memory.owned) },
  })
  const after = await loadStages(given, { ...world, workspace: withTexts(world.workspace, result.files) })
  const errors = after.problems.filter(({ severity }) => severity === 'error').map(placed)
  if (errors.length > 0) return { result, faults: [], errors }
  return { result, faults: faultsIn((await plan(after.declaration)).plan, result), errors }
}

/** Plans as if everything undeclared were to go, and nothing were too much. */
function planAll(
  service: ServiceReader,
  { serviceId }: Connection,
  declaration: Declaration,
  { only, except }: SyncSettings,
  { runner, newRequestId }: World,
): Promise<Prepared> {
  const choices = {
    only,
    except,
    prune: 'all',
    maxDeletes: { count: Number.MAX_SAFE_INTEGER },
    secrets: 'assume',
  } as const
  const stack = declaration.stack ?? stackOf(runner.surroundings.repository)
  return prepare(service, declaration, choices, { serviceId, stack, salt: newRequestId() })
}

/** Where new texts are put, others may have put theirs. */
async function othersBeside([main = '']: readonly string[], workspace: Workspace): Promise<readonly string[]> {
  const folders = ['policies', 'specifications', 'texts'].map(name => posix.join(posix.dirname(main), name))
  return (await Promise.all(folders.map(folder => workspace.find(`${folder}/**`)))).flat()
}

function withTexts(workspace: Workspace, texts: ReadonlyMap<string, string>): Workspace {
  return { ...workspace, read: async path => texts.get(path) ?? workspace.read(path) }
}

function faultsIn({ changes }: Plan, { left }: Merged): readonly string[] {
  const known = new Set(left.map(({ key }) => key))
  return changes
    .filter(change => !(change.action === 'delete' && change.why === 'dependant') && !known.has(keyOf(change.address)))
    .map(({ action, address }) => `${action} ${textOf(address)}`)
}
