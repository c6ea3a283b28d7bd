/**
 * The command `export`: a service is read and written down as files of the workspace.
 *
 * What is given to the reading cannot write to the service. Files are written last, all or none: an export that ended
 * early leaves the one before as it was.
 */
import { checkSelectors } from '../config/selectors.ts'
import { type Connection, connect } from '../connect.ts'
import { InputError } from '../errors.ts'
import { MAIN_FILE } from '../export/files.ts'
import { lossOf } from '../export/loss.ts'
import { type Taken, take } from '../export/take.ts'
import type { Remark } from '../export/tree.ts'
import { textOf } from '../model/address.ts'
import type { ExportReport, Missing } from '../model/export-report.ts'
import { KINDS } from '../model/table.ts'
import { requestsText } from '../render/words.ts'
import { readOnly } from '../service/apim.ts'
import type { ExportSettings } from '../settings/export.ts'
import { limitTime, type TimeLimit } from '../time-limit.ts'
import type { World } from '../world.ts'
import { orEnd } from './early-end.ts'
import { meanwhile } from './meanwhile.ts'
import { NO_EXPORT, publishExport } from './publish-export.ts'

/**
 * Runs the command and reports.
 *
 * @returns false when the step has to fail.
 * @throws InputError for a selector that selects nothing; RefusalError when there is nothing to write, or no place for it.
 */
export async function runExport(settings: ExportSettings, world: World): Promise<boolean> {
  const { runner, clock } = world
  const began = clock.now()
  for (const warning of settings.warnings) runner.log.warning(warning)
  checkSelectors(settings)
  refuseWords(settings)
  const limit = limitTime(settings.timeoutMs, world, began)
  // Without its end, the time limit would keep the process alive after a fault.
  const report = await exported(settings, world, limit).finally(limit.end)
  return publishExport({ ...report, ms: clock.now() - began }, settings, runner)
}

/** What a file declares can be chosen by more than what a service has. */
function refuseWords({ only, except }: ExportSettings): void {
  const word = [...only, ...except].find(selector => /^(?:[^/:]+:|actions\/)/.test(selector))
  if (word === undefined) return
  const name = only.includes(word) ? 'only' : 'except'
  const message = `${name}: "${word}" chooses among what files declare; command "export" expects "collection/id-glob"`
  throw new InputError([message], [name])
}

async function exported(settings: ExportSettings, world: World, limit: TimeLimit): Promise<ExportReport> {
  const { runUrl } = world.runner.surroundings
  const before: ExportReport = { ...NO_EXPORT, folder: settings.output, ...(runUrl === undefined ? {} : { runUrl }) }
  const folder = await world.workspace.own(settings.output, 'export')
  const connection = await orEnd(connect(settings, world, limit), limit)
  if ('ended' in connection) return { ...before, ...connection }
  const soFar = () => ({ ...before, service: connection.facts, requests: connection.service.requests() })
  const say = () => world.runner.log.info(`reading: ${requestsText(connection.service.requests())} so far`)
  const taken = await orEnd(meanwhile(takeFrom(connection, settings), say, world.clock), limit)
  if ('ended' in taken) return { ...soFar(), ...taken }
  const { refused } = taken
  const ended = folder.before === undefined ? undefined : lossOf(folder.before, taken, settings.output)
  if (ended !== undefined) return { ...soFar(), ended, unread: refused.map(missing) }
  const lacks = refused.map(({ address }) => address.kind.name)
  const { written, removed } = await folder.replace(taken.files, lacks)
  const main = `${settings.output}/${MAIN_FILE}`
  return { ...soFar(), ...told(taken), main, written: { total: taken.files.size, changed: written, removed } }
}

function takeFrom({ service, documents }: Connection, settings: ExportSettings): Promise<Taken> {
  const { target, only, except, layout } = settings
  const { service: name, apiVersion } = target
  return take(readOnly(service), documents, { name, apiVersion, only, except, layout })
}

/** Puts what was taken into the words of a report. */
function told({
  declared,
  unread,
  remarks,
  secrets,
  faults,
}: Taken): Pick<ExportReport, 'counts' | 'unread' | 'remarks' | 'secrets' | 'faults'> {
  const byKind = Map.groupBy(declared, ({ kind }) => kind)
  return {
    counts: [...KINDS.values()].flatMap(kind => {
      const count = byKind.get(kind)?.length ?? 0
      return count === 0 ? [] : [{ kind: kind.name, count }]
    }),
    unread: unread.filter(({ isAbsent }) => !isAbsent).map(missing),
    remarks: [...unread.filter(({ isAbsent }) => isAbsent).map(absent), ...remarks.map(missing)],
    secrets: secrets.map(({ name, address, field }) => ({ name, what: `${field} of ${textOf(address)}` })),
    faults,
  }
}

function missing({ address, why }: Remark): Missing {
  return { what: textOf(address), why }
}

function absent({ address, why }: Remark): Missing {
  return { what: textOf(address), why: `this service has none (${why})` }
}
