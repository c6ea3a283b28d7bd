/**
 * The proof that a file has been in the environment before: from the record of that environment, or from the report of
 * its apply where this run may not read the record.
 *
 * Only the digest of the file decides. What else is told of the last delivery is for people.
 */

import { hasService } from '../config/environments/layers.ts'
import { expectedOf } from '../config/environments/stage.ts'
import { checked } from '../config/finding.ts'
import { chooseEnvironment } from '../config/load.ts'
import { quoted } from '../config/quote.ts'
import { readTop } from '../config/top.ts'
import { connect } from '../connect.ts'
import { InputError } from '../errors.ts'
import { readOnly } from '../service/apim.ts'
import type { PromoteFrom } from '../settings/promotion.ts'
import type { SyncSettings } from '../settings.ts'
import type { Delivery } from '../sync/record/deliveries.ts'
import { readRecord, recordId } from '../sync/record.ts'
import type { TimeLimit } from '../time-limit.ts'
import type { World } from '../world.ts'
import { orEnd } from './early-end.ts'
import { planFileIn } from './plan-file.ts'
import { stackOf } from './planning.ts'
import type { Staged } from './stages.ts'

/** The file of a run. */
export type FileOf = Pick<Delivery, 'file' | 'commit'>

/** Finds out why the file may not go on to the environment of the run; undefined when it may. */
export type Origin = (limit: TimeLimit) => Promise<string | undefined>

/**
 * Prepares the look at where the file was before; a report file is read at once, before this run may write over it.
 *
 * @throws InputError for an environment that the file cannot come from; RefusalError for a report that is none.
 */
export async function originOf(staged: Staged, file: FileOf, world: World): Promise<Origin> {
  const { promoteFrom } = staged.settings
  if (promoteFrom === undefined) return async () => undefined
  const { environment, report } = promoteFrom
  checkOrigin(promoteFrom, staged)
  if (report !== undefined) {
    const why = reportFault(await world.workspace.readReport(report), promoteFrom, file, staged)
    if (why === undefined)
      world.runner.log.info(`the file has been where "promote-from" says: ${quoted(report)} is of the same file`)
    return async () => why
  }
  return limit => recordFault(environment ?? '', file, staged, world, limit)
}

function checkOrigin({ environment, report, text }: PromoteFrom, { settings, opened }: Staged): void {
  const { layers } = opened.staged
  const names = [...layers.keys()]
  const fault = (why: string) => new InputError([`promote-from is ${quoted(text)}, ${why}`], ['promote-from'])
  if (settings.environment === undefined)
    throw fault('and the files declare no environments; expected files that do, or no such input')
  if (environment === undefined) return
  if (!names.includes(environment))
    throw fault(`which names no environment of the files; ${expectedOf(environment, names)}`)
  if (environment === settings.environment)
    throw fault('which is the environment of the run itself; expected the one before it')
  if (report === undefined && !hasService(environment, layers))
    throw fault(
      'which the files give no service whose record could be read; expected an environment with one, or the report file of its apply',
    )
}

async function recordFault(
  environment: string,
  { file }: FileOf,
  staged: Staged,
  world: World,
  limit: TimeLimit,
): Promise<string | undefined> {
  const read = await orEnd(deliveriesOf(environment, staged, world, limit), limit)
  if ('ended' in read)
    return `the record of environment ${quoted(environment)} cannot be read: ${read.ended}; let the identity of this run read that service, or give "promote-from" the report file of its apply`
  const { deliveries } = read
  const known = deliveries.find(delivery => delivery.file === file)
  if (known !== undefined) {
    world.runner.log.info(`environment ${quoted(environment)} has had this file: ${told(known)}`)
    return undefined
  }
  const last = deliveries.at(-1)
  const had = last === undefined ? 'it has had none yet' : `the last that it had is ${told(last)}`
  return `environment ${quoted(environment)} has not had this file (${short(file)}): ${had}; apply this file there first, whole`
}

/** Reads what another environment has had, from its own service with the credential of this run. */
async function deliveriesOf(
  environment: string,
  { opened, settings }: Staged,
  world: World,
  limit: TimeLimit,
): Promise<{ readonly deliveries: readonly Delivery[] } | { readonly ended: string }> {
  const { environment: machine, repository } = world.runner.surroundings
  const variable = (name: string) => machine[name]
  const chosen = chooseEnvironment(opened, { environment, env: variable, secret: variable })
  const { stack } = checked(readTop(chosen.effective.documents)).result
  const there = way(settings.elsewhere(chosen.place))
  const { service } = await connect(there, world, limit)
  const { memory, trouble } = await readRecord(
    readOnly(service),
    recordId(stack ?? stackOf(repository), environment),
    '',
  )
  return trouble === undefined ? memory : { ended: trouble }
}

function way({ target, credential, concurrency }: SyncSettings): Parameters<typeof connect>[0] {
  if (target === undefined || credential === undefined)
    throw new InputError(['the files do not say its service; expected "service" in that environment'], ['service'])
  return { target, credential, concurrency }
}

/** Says why the report of an apply does not prove that its environment has had the file. */
function reportFault(
  text: string,
  { environment, report }: PromoteFrom,
  file: FileOf,
  { settings, opened }: Staged,
): string | undefined {
  const name = `"promote-from": ${quoted(report ?? '')}`
  const { command, proof, environment: of, fileDigest, commit } = planFileIn(text, name)
  if (command !== 'apply' || proof !== true)
    return `${name} is no report of a whole apply that succeeded; expected what an apply gives in the output "report-file"`
  const others = [...opened.staged.layers.keys()].filter(one => one !== settings.environment)
  const expected = environment === undefined ? others : [environment]
  if (typeof of !== 'string' || !expected.includes(of))
    return `${name} is of ${typeof of === 'string' ? `environment ${quoted(of)}` : 'no environment'}; expected ${expected.map(quoted).join(' or ')}`
  if (fileDigest !== file.file)
    return `environment ${quoted(of)} had another file (${short(fileDigest)}) than this one (${short(file.file)}); apply this file there first`
  if (commit !== file.commit)
    return `${name} is of the commit ${short(commit)}, and this run is for ${short(file.commit)}; expected the report of the same commit`
  return undefined
}

function told({ file, commit, at }: Delivery): string {
  return `${short(file)}${commit === undefined ? '' : ` of commit ${short(commit)}`}, applied at ${at}`
}

/** As much of a digest or commit as people compare. */
function short(digest: unknown): string {
  return typeof digest === 'string' ? digest.slice(0, 12) : 'none'
}
