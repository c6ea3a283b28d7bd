/**
 * The command `compare`: one file, several environments, and what each of them has of it.
 *
 * Every environment gets the plan that `plan` would make for it, or the plan file that another job made with a credential
 * of its own; nothing is compared in any other way, and nothing here can write to a service.
 */
import { matrixOf } from '../comparison/matrix.ts'
import { refuseOthers, refuseTwins, type Told, toldBy } from '../comparison/reports.ts'
import { type Standing, standingOf } from '../comparison/standing.ts'
import { connect } from '../connect.ts'
import { InputError } from '../errors.ts'
import type { Compared, Comparison } from '../model/comparison.ts'
import type { SyncSettings } from '../settings.ts'
import { limitTime, type TimeLimit } from '../time-limit.ts'
import type { Workspace, World } from '../world.ts'
import { orEnd } from './early-end.ts'
import { planFileIn } from './plan-file.ts'
import { isFaulty, load, planOn, reportBefore } from './planning.ts'
import { publish } from './publish.ts'
import { publishComparison } from './publish-comparison.ts'
import type { InOne, Staged } from './stages.ts'

/** One environment as it was found. */
interface Found {
  readonly compared: Compared
  readonly standing: Standing | undefined
}

/**
 * Runs the command and reports.
 *
 * @returns false when the step has to fail.
 * @throws InputError, RefusalError when there is nothing to report on.
 */
export async function runCompare(given: SyncSettings, world: World): Promise<boolean> {
  const began = world.clock.now()
  const told = await readReports(given, world.workspace)
  const loaded = await load(withEnvironments(given, told), world)
  if (isFaulty(loaded)) return publish(reportBefore(loaded, world), loaded.settings, world)
  const fileDigest = await loaded.digest()
  if (told !== undefined) refuseOthers(told, fileDigest)
  const limit = limitTime(given.timeoutMs, world, began)
  // Without its end, the time limit would keep the process alive after a fault.
  const all = await findAll(loaded, told, world, limit).finally(limit.end)
  return publishComparison(comparisonOf(loaded, all, fileDigest, world), loaded.settings, world)
}

async function readReports({ reports }: SyncSettings, workspace: Workspace): Promise<readonly Told[] | undefined> {
  if (reports === undefined) return undefined
  // What is in the runner's temporary folder is named by its path; a glob looks in the workspace.
  const paths = await Promise.all(reports.map(path => (/[*?[{]/.test(path) ? workspace.glob([path]) : [path])))
  const told: Told[] = []
  for (const path of new Set(paths.flat())) {
    const from = `reports: "${path}"`
    told.push(toldBy(planFileIn(await workspace.readReport(path), from), from))
  }
  refuseTwins(told)
  return told
}

/** The plans at hand are what is compared, unless the user names which of them. */
function withEnvironments(settings: SyncSettings, told: readonly Told[] | undefined): SyncSettings {
  if (told === undefined) return settings
  const known = told.map(({ environment }) => environment)
  const missing = (settings.environments ?? []).filter(name => !known.includes(name))
  if (missing.length > 0)
    throw new InputError(
      missing.map(name => `environments names "${name}", and no file of "reports" is its plan; expected one`),
      ['environments'],
    )
  return { ...settings, environments: settings.environments ?? known }
}

/** One environment after the other, so that each has its lines in the log together. */
async function findAll(
  { each }: Staged,
  told: readonly Told[] | undefined,
  world: World,
  limit: TimeLimit,
): Promise<readonly Found[]> {
  const all: Found[] = []
  for (const one of each) {
    const name = one.name ?? ''
    const plan = told?.find(({ environment }) => environment === name)
    all.push(plan === undefined ? await planned(name, one, world, limit) : foundBy(name, plan))
  }
  return all
}

async function planned(name: string, { settings, loaded }: InOne, world: World, limit: TimeLimit): Promise<Found> {
  const { target, credential, concurrency } = settings
  if (target === undefined || credential === undefined)
    return unread(name, undefined, 'the files do not say its service')
  const connection = await orEnd(connect({ target, credential, concurrency }, world, limit), limit)
  if ('ended' in connection) return unread(name, target.service, connection.ended)
  const prepared = await orEnd(planOn(connection, loaded.declaration, settings, world, `Plan for ${name}`), limit)
  if ('ended' in prepared) return unread(name, target.service, prepared.ended)
  for (const warning of prepared.warnings) world.runner.log.warning(`${name}: ${warning}`)
  return found(name, target.service, standingOf(prepared.plan))
}

function foundBy(name: string, { standing, service, ended }: Told): Found {
  return standing === undefined ? unread(name, service, ended) : found(name, service, standing)
}

function found(name: string, service: string | undefined, standing: Standing): Found {
  const { refusals, entities, digest } = standing
  return { standing, compared: { name, ...serviceOf(service), refusals, entities, digest } }
}

function unread(name: string, service: string | undefined, ended: string): Found {
  return { standing: undefined, compared: { name, ...serviceOf(service), ended, refusals: [], entities: 0 } }
}

function serviceOf(service: string | undefined): Pick<Compared, 'service'> {
  return service === undefined ? {} : { service }
}

function comparisonOf({ each }: Staged, all: readonly Found[], fileDigest: string, { runner }: World): Comparison {
  const { commit, runUrl } = runner.surroundings
  const sides = each.map(({ loaded: { declaration } }, index) => ({ declaration, standing: all[index]?.standing }))
  return {
    environments: all.map(({ compared }) => compared),
    ...matrixOf(sides),
    fileDigest,
    ...(commit === undefined ? {} : { commit }),
    ...(runUrl === undefined ? {} : { runUrl }),
  }
}
