/**
 * The commands `validate`, `plan` and `apply`: one road, left at three different points.
 *
 * Files are read and checked, the service is read, a plan is made; `apply` alone goes on and carries out that very
 * plan. Whatever happens on the way, what was found so far is reported.
 */
import { loadDeclaration } from './config/load.ts'
import { type Connection, connect } from './connect.ts'
import { ConnectionError, InputError, type Problem, placed, ServiceError } from './errors.ts'
import type { Outcome } from './model/plan.ts'
import type { Report } from './model/report.ts'
import type { Declaration } from './model/state.ts'
import type { RequestCount } from './ports.ts'
import { claimPlanFile, publish, writePlanFile } from './publish.ts'
import { outcomeLine, planLines } from './render/text.ts'
import { readOnly } from './service/apim.ts'
import type { SyncSettings } from './settings.ts'
import { apply } from './sync/apply.ts'
import { importedAfter } from './sync/imports.ts'
import { type Prepared, prepare } from './sync/prepare.ts'
import { keepRecord } from './sync/record.ts'
import { remember } from './sync/remember.ts'
import { limitTime, reasonOf, type TimeLimit } from './time-limit.ts'
import type { World } from './world.ts'

/** The version that offline checks go by when no service is named. */
const NEWEST_STABLE = '2024-05-01'

const NO_REQUESTS: RequestCount = { reads: 0, writes: 0, secrets: 0, retries: 0 }

/**
 * Runs the command and reports.
 *
 * @returns false when the step has to fail.
 * @throws RefusalError when there is nothing to report on.
 */
export async function run(settings: SyncSettings, world: World): Promise<boolean> {
  const { runner, clock } = world
  const began = clock.now()
  for (const warning of settings.warnings) runner.log.warning(warning)
  const loaded = await load(settings, world)
  const limit = limitTime(settings.timeoutMs, world, began)
  const before: Report = {
    command: settings.command,
    service: undefined,
    files: loaded.files,
    declared: loaded.declaration.wanted.size,
    problems: loaded.problems,
    warnings: [],
    requests: NO_REQUESTS,
    ms: 0,
    ...(runner.surroundings.runUrl === undefined ? {} : { runUrl: runner.surroundings.runUrl }),
  }
  // Without its end, the time limit would keep the process alive after a fault.
  const report = await goOn(settings, world, loaded, before, limit).finally(limit.end)
  return publish({ ...report, ms: clock.now() - began }, settings, world)
}

/** Goes on to the service where the command asks for it and the files allow it. */
async function goOn(
  settings: SyncSettings,
  world: World,
  loaded: Loaded,
  before: Report,
  limit: TimeLimit,
): Promise<Report> {
  const { command, target, credential } = settings
  if (command === 'validate' || target === undefined || credential === undefined || loaded.problems.some(isError))
    return before
  await claimPlanFile(before, settings, world)
  return sync({ ...settings, target, credential }, world, loaded.declaration, before, limit)
}

interface Loaded {
  readonly files: readonly string[]
  readonly declaration: Declaration
  readonly problems: readonly Problem[]
}

async function load({ config, target, strict }: SyncSettings, { runner, workspace }: World): Promise<Loaded> {
  const { environment } = runner.surroundings
  const files = await workspace.glob(config)
  const variable = (name: string) => environment[name]
  const loaded = await loadDeclaration(files, {
    sources: workspace,
    env: variable,
    secret: variable,
    apiVersion: target?.apiVersion ?? NEWEST_STABLE,
  })
  for (const secret of loaded.secrets) runner.mask(secret)
  const problems = strict ? loaded.problems.map(strictly) : loaded.problems
  for (const problem of problems) runner.log.info(`${problem.severity}: ${placed(problem)}`)
  runner.annotate(problems)
  return { files: loaded.files, declaration: loaded.declaration, problems }
}

function strictly(problem: Problem): Problem {
  return problem.severity === 'warning' ? { ...problem, severity: 'error' } : problem
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}

async function sync(
  settings: Parameters<typeof connect>[0],
  world: World,
  declaration: Declaration,
  before: Report,
  limit: TimeLimit,
): Promise<Report> {
  const connection = await orEnd(connect(settings, world, limit), limit)
  if ('ended' in connection) return { ...before, ...connection }
  const soFar = () => ({ ...before, service: connection.facts, requests: connection.service.requests() })
  const prepared = await orEnd(plan(connection, declaration, settings, world), limit)
  if ('ended' in prepared) return { ...soFar(), ...prepared }
  const planned: Report = { ...soFar(), plan: prepared.plan, warnings: prepared.warnings }
  await writePlanFile(planned, settings, world)
  if (settings.command !== 'apply' || prepared.plan.refusals.length > 0) return planned
  const ended = refusalBeforeWrites(declaration)
  if (ended !== undefined) return { ...planned, ended }
  const { outcomes, warnings } = await carryOut(prepared, declaration, connection, world, limit)
  return { ...planned, ...soFar(), plan: prepared.plan, outcomes, warnings: [...prepared.warnings, ...warnings] }
}

/** Gives the reason for which a run ends early, when it does. */
async function orEnd<T extends object>(
  step: Promise<T>,
  { signal }: TimeLimit,
): Promise<T | { readonly ended: string }> {
  try {
    return await step
  } catch (error) {
    if (!isExpected(error)) throw error
    return { ended: signal.aborted ? `${reasonOf(signal)}: ${error.message}` : error.message }
  }
}

/** What the user, the service or the network may bring about, as against a fault of ours. */
function isExpected(error: unknown): error is Error {
  return error instanceof ServiceError || error instanceof ConnectionError || error instanceof InputError
}

async function plan(
  { service, serviceId }: Connection,
  declaration: Declaration,
  settings: SyncSettings,
  { runner, newRequestId }: World,
): Promise<Prepared> {
  const stack = declaration.stack ?? stackOf(runner.surroundings.repository)
  const prepared = await prepare(readOnly(service), declaration, settings, { serviceId, stack, salt: newRequestId() })
  runner.log.group('Plan')
  for (const line of planLines(prepared.plan)) runner.log.info(line)
  runner.log.endGroup()
  return prepared
}

/** The stack of a repository that names none: its name, in the letters that a stack may have. */
function stackOf(repository: string | undefined): string {
  const name = repository
    ?.split('/')
    .at(-1)
    ?.toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .slice(0, 40)
  return name === undefined || name === '' ? 'default' : name
}

function refusalBeforeWrites({ absentSecrets }: Declaration): string | undefined {
  if (absentSecrets.length === 0) return undefined
  const names = absentSecrets.map(({ name, at }) => `${name} (${at.file}:${at.line})`).join(', ')
  return `nothing was written: the run was not given ${names}; pass each as an environment variable of the step`
}

async function carryOut(
  { plan, remembered, knownOf, recordId }: Prepared,
  declaration: Declaration,
  connection: Connection,
  { runner, clock }: World,
  { signal }: TimeLimit,
): Promise<{ readonly outcomes: readonly Outcome[]; readonly warnings: readonly string[] }> {
  runner.log.group('Apply')
  let count = 0
  const onOutcome = (outcome: Outcome) => runner.log.info(outcomeLine(outcome, ++count, plan.changes.length))
  const stopped = () => (signal.aborted ? reasonOf(signal) : undefined)
  const outcomes = await apply(plan, { service: connection.service, clock, knownOf, stopped, onOutcome })
  runner.log.endGroup()
  // A run that was stopped has done things too, and the next one has to know of them.
  const service = signal.aborted ? connection.afterwards(LAST_MS) : connection.service
  const trouble = await keepRecord(service, recordId, remembered, async memory =>
    remember(memory, outcomes, knownOf, await importedAfter(service, declaration, outcomes)),
  )
  return { outcomes, warnings: trouble === undefined ? [] : [trouble] }
}

/** How long a stopped run may take for its record: the runner ends the process ten seconds after it asked it to stop. */
const LAST_MS = 3_000
