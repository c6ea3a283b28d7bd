/**
 * The part of the road that every command on files goes: they are read and checked, and a plan is made.
 */
import type { Connection } from '../connect.ts'
import { type Problem, placed } from '../errors.ts'
import type { Report } from '../model/report.ts'
import type { Declaration } from '../model/state.ts'
import type { RequestCount } from '../ports.ts'
import { planLines } from '../render/text.ts'
import { readOnly } from '../service/apim.ts'
import type { SyncSettings } from '../settings.ts'
import { type Prepared, prepare } from '../sync/prepare.ts'
import { shutOut } from '../sync/way-in.ts'
import type { World } from '../world.ts'
import { loadStages, type Staged } from './stages.ts'

const NO_REQUESTS: RequestCount = { reads: 0, writes: 0, secrets: 0, retries: 0 }

/** Reads the files, masks their secrets and shows what is wrong with them. @throws InputError */
export async function load(given: SyncSettings, world: World): Promise<Staged> {
  const { runner } = world
  for (const warning of given.warnings) runner.log.warning(warning)
  const loaded = await loadStages(given, world)
  for (const secret of loaded.secrets) runner.mask(secret)
  const problems = given.strict ? loaded.problems.map(strictly) : loaded.problems
  for (const problem of runner.annotate(problems)) runner.log.info(`${problem.severity}: ${placed(problem)}`)
  for (const warning of loaded.settings.warnings) if (!given.warnings.includes(warning)) runner.log.warning(warning)
  return { ...loaded, problems }
}

function strictly(problem: Problem): Problem {
  return problem.severity === 'warning' ? { ...problem, severity: 'error' } : problem
}

/** True when the files cannot be used. */
export function isFaulty({ problems }: Pick<Staged, 'problems'>): boolean {
  return problems.some(({ severity }) => severity === 'error')
}

/** Gives what there is to report before a service was asked. */
export function reportBefore({ settings, declaration, ...loaded }: Staged, { runner }: World): Report {
  const { runUrl, commit } = runner.surroundings
  const { environment } = declaration
  return {
    command: settings.command,
    service: undefined,
    files: loaded.files,
    declared: loaded.declared,
    problems: loaded.problems,
    warnings: [],
    requests: NO_REQUESTS,
    ms: 0,
    ...(environment === undefined ? {} : { environment }),
    ...(commit === undefined ? {} : { commit }),
    ...(runUrl === undefined ? {} : { runUrl }),
  }
}

/**
 * Works out what has to change in a service, and says it line by line.
 *
 * @param title - of the lines in the log.
 * @throws ServiceError, ConnectionError
 */
export async function planOn(
  { service, serviceId, facts }: Connection,
  declaration: Declaration,
  settings: SyncSettings,
  { runner, newRequestId }: World,
  title = 'Plan',
): Promise<Prepared> {
  const stack = declaration.stack ?? stackOf(runner.surroundings.repository)
  const made = await prepare(readOnly(service), declaration, settings, { serviceId, stack, salt: newRequestId() })
  const refusals = [...made.plan.refusals, ...shutOut(facts.transport, made.plan)]
  const prepared = { ...made, plan: { ...made.plan, refusals } }
  runner.log.group(title)
  for (const line of planLines(prepared.plan)) runner.log.info(line)
  runner.log.endGroup()
  return prepared
}

/** The stack of a repository whose files name none: its name, in the letters that a stack may have. */
export function stackOf(repository: string | undefined): string {
  const name = repository
    ?.split('/')
    .at(-1)
    ?.toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .slice(0, 40)
  return name === undefined || name === '' ? 'default' : name
}
