/**
 * The commands `validate`, `plan` and `apply`: one road, left at three different points.
 *
 * Files are read and checked, the service is read, a plan is made; `apply` alone goes on and carries out that very
 * plan. Whatever happens on the way, what was found so far is reported.
 */

import { connect, type Way } from './connect.ts'
import type { Address } from './model/address.ts'
import type { Report } from './model/report.ts'
import type { Declaration } from './model/state.ts'
import { type Approved, approvedPlan, withApproval } from './run/approval.ts'
import { carryOut } from './run/carry-out.ts'
import { orEnd } from './run/early-end.ts'
import { showEffective } from './run/effective.ts'
import { withObjections } from './run/objections.ts'
import { isFaulty, load, planOn, reportBefore } from './run/planning.ts'
import { type FileOf, type Origin, originOf } from './run/promotion.ts'
import { claimPlanFile, publish, writePlanFile } from './run/publish.ts'
import type { Staged } from './run/stages.ts'
import type { SyncSettings } from './settings.ts'
import { keyHolders, missingHolders } from './sync/actions/key-holders.ts'
import { limitTime, type TimeLimit } from './time-limit.ts'
import type { World } from './world.ts'

/**
 * Runs the command and reports.
 *
 * @returns false when the step has to fail.
 * @throws RefusalError, InputError when there is nothing to report on.
 */
export async function run(given: SyncSettings, world: World): Promise<boolean> {
  const { clock } = world
  const began = clock.now()
  const loaded = await load(given, world)
  const { settings } = loaded
  const limit = limitTime(settings.timeoutMs, world, began)
  // Without its end, the time limit would keep the process alive after a fault.
  const report = await goOn(loaded, world, reportBefore(loaded, world), limit).finally(limit.end)
  return publish({ ...report, ms: clock.now() - began }, settings, world)
}

/** Goes on to the service where the command asks for it and the files allow it. */
async function goOn(loaded: Staged, world: World, before: Report, limit: TimeLimit): Promise<Report> {
  const { settings, declaration } = loaded
  const { command, target, credential } = settings
  if (command === 'validate') await showEffective(loaded, world)
  if (command === 'validate' || target === undefined || credential === undefined || isFaulty(loaded)) return before
  const file = { file: await loaded.digest(), ...commitOf(before) }
  // The plan file of this run may take the place of the files that these read.
  const approved = await approvedPlan(settings, world)
  const origin = await originOf(loaded, file, world)
  const holders = keyHolders(settings.outputKeys)
  const told = { ...before, fileDigest: file.file }
  await claimPlanFile(told, settings, world)
  return sync({ ...settings, target, credential, approved, origin, holders, file }, world, declaration, told, limit)
}

function commitOf({ commit }: Report): Pick<FileOf, 'commit'> {
  return commit === undefined ? {} : { commit }
}

async function sync(
  settings: SyncSettings &
    Way & {
      readonly approved: Approved | undefined
      readonly origin: Origin
      readonly holders: readonly Address[]
      readonly file: FileOf
    },
  world: World,
  declaration: Declaration,
  before: Report,
  limit: TimeLimit,
): Promise<Report> {
  const connection = await orEnd(connect(settings, world, limit), limit)
  if ('ended' in connection) return { ...before, ...connection }
  const soFar = () => ({ ...before, service: connection.facts, requests: connection.service.requests() })
  const prepared = await orEnd(planOn(connection, declaration, settings, world), limit)
  if ('ended' in prepared) return { ...soFar(), ...prepared }
  const found = { ...soFar(), plan: prepared.plan, warnings: prepared.warnings }
  const reviewed = settings.approved === undefined ? found : withApproval(found, settings.approved)
  const unproven = await settings.origin(limit)
  const missing = await orEnd(missingHolders(connection.service, settings.holders, prepared.plan.changes), limit)
  if ('ended' in missing) return { ...reviewed, ...missing }
  const planned = withObjections(reviewed, [...(unproven === undefined ? [] : [unproven]), ...missing])
  await writePlanFile(planned, settings, world)
  if (settings.command !== 'apply' || planned.plan.refusals.length > 0) return planned
  const ended = refusalBeforeWrites(declaration)
  if (ended !== undefined) return { ...planned, ended }
  const tools = { settings, connection, world, limit, keyHolders: settings.holders, file: settings.file }
  const done = await carryOut(prepared, declaration, tools)
  return { ...planned, ...soFar(), plan: prepared.plan, ...done, warnings: [...prepared.warnings, ...done.warnings] }
}

function refusalBeforeWrites({ absentSecrets }: Declaration): string | undefined {
  if (absentSecrets.length === 0) return undefined
  const names = absentSecrets.map(({ name, at }) => `${name} (${at.file}:${at.line})`).join(', ')
  return `nothing was written: the run was not given ${names}; pass each as an environment variable of the step`
}
