/**
 * A file and a service, and what the engine makes of them: the whole road but for process, socket and runner.
 *
 * The service is the emulator, reached in process; time is simulated. Nothing of ours is replaced.
 */
import { dirname, join, matchesGlob } from 'node:path/posix'
import { loadDeclaration } from '../../src/config/load.ts'
import { type Options, SAMPLE_KEYS } from '../../src/emulator/behaviour.ts'
import { createEmulator, type Emulator } from '../../src/emulator/handler.ts'
import { ConnectionReset } from '../../src/emulator/protocol.ts'
import { ConfigError, ConnectionError, RefusalError } from '../../src/errors.ts'
import { type ActionOutcome, actionName } from '../../src/model/action.ts'
import { textOf } from '../../src/model/address.ts'
import type { Outcome, Plan } from '../../src/model/plan.ts'
import type { Declaration } from '../../src/model/state.ts'
import type { Authorize, Clock, Http, ServiceWriter } from '../../src/ports.ts'
import { signToken } from '../../src/sas/token.ts'
import { Secret } from '../../src/secret.ts'
import { createService, readOnly } from '../../src/service/apim.ts'
import { bearerCredential, sasCredential } from '../../src/service/credential.ts'
import { createLimiter } from '../../src/service/limiter.ts'
import { createRetryBudget } from '../../src/service/retry.ts'
import type { Deeds } from '../../src/sync/actions/perform.ts'
import { runActions } from '../../src/sync/actions/run.ts'
import { apply } from '../../src/sync/apply.ts'
import { importedAfter } from '../../src/sync/imports/after.ts'
import { type Choices, prepare } from '../../src/sync/prepare.ts'
import { adoptedBy } from '../../src/sync/prune/ownership.ts'
import { openLedger } from '../../src/sync/record/ledger.ts'
import { remember } from '../../src/sync/record/remember.ts'
import { simulatedClock } from './clock.ts'

/** What a run of the engine came to. */
export interface Ran {
  readonly plan: Plan
  readonly outcomes: readonly Outcome[]
  readonly actions: readonly ActionOutcome[]
  readonly warnings: readonly string[]
}

/** A service to run files against. */
export interface Stage {
  readonly emulator: Emulator
  readonly service: ServiceWriter
  readonly clock: Clock
  /** Takes a file, or what a file has come to. */
  plan(file: string | Declaration, options?: StageOptions): Promise<Plan>
  apply(file: string | Declaration, options?: StageOptions): Promise<Ran>
}

/** What goes with a file: choices, files beside it, secrets, and what may end the run. */
export interface StageOptions extends Partial<Choices> {
  readonly files?: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
  /** One of the environments that the file declares. */
  readonly chosen?: string
  /** Whose record to go by. */
  readonly stack?: string
  readonly serviceId?: string
  /** What happens in the service after the plan was made and before it is carried out. */
  readonly between?: () => void
  readonly stopped?: () => string | undefined
  readonly onOutcome?: (outcome: Outcome) => void
  /** Who takes the keys that actions hand on. */
  readonly handOn?: Deeds['handOn']
}

/** How the service is reached. */
export interface Way {
  readonly apiVersion?: string
  /** The direct management API with a shared access signature, instead of Azure Resource Manager. */
  readonly direct?: true
}

const CHOICES: Choices = { only: [], except: [], prune: 'none', maxDeletes: { count: 1000 }, secrets: 'auto' }

/** Sets up an emulator and the way to it. */
export function stage(options: Options = {}, way: Way = {}): Stage {
  const clock = simulatedClock()
  const emulator = createEmulator({ now: clock.now, wait: ms => clock.sleep(ms), ...options })
  const connect = () => serviceOn(emulator, clock, way)
  const run = async (file: string | Declaration, more: StageOptions, isApplied: boolean): Promise<Ran> => {
    const declaration = typeof file === 'string' ? await declared(file, more, way.apiVersion) : file
    const service = connect()
    const { stack = 'test', serviceId = 'emulator' } = more
    const target = { serviceId, stack, salt: 'c2FsdA' }
    const prepared = await prepare(readOnly(service), declaration, { ...CHOICES, ...more }, target)
    const { plan, remembered, knownOf, recordId, warnings } = prepared
    if (!isApplied || plan.refusals.length > 0) return { plan, outcomes: [], actions: [], warnings }
    const { stopped = () => undefined, onOutcome = () => undefined } = more
    more.between?.()
    const outcomes = await apply(plan, { service, clock, knownOf, stopped, onOutcome })
    const { keep } = openLedger(recordId, remembered, () => service)
    const trouble = await keep(async memory =>
      remember(
        memory,
        outcomes,
        knownOf,
        await importedAfter(service, declaration, outcomes, { ...memory, unchanged: plan.unchanged }),
        adoptedBy(declaration, plan, outcomes),
      ),
    )
    const { handOn = () => Promise.reject(new RangeError('nobody takes keys here')) } = more
    const means = { service, clock, mask: () => undefined, handOn, outcomes, note: keep, stopped }
    const ran = await runActions(plan, { ...means, onOutcome: () => undefined })
    const troubles = [...(trouble === undefined ? [] : [trouble]), ...ran.warnings]
    return { plan, outcomes, actions: ran.outcomes, warnings: [...warnings, ...troubles] }
  }
  return {
    emulator,
    clock,
    service: connect(),
    plan: async (file, more = {}) => (await run(file, more, false)).plan,
    apply: (file, more = {}) => run(file, more, true),
  }
}

/** Reads a file as a run does. @throws ConfigError when it has errors. */
export async function declared(yaml: string, more: StageOptions = {}, apiVersion = '2024-05-01'): Promise<Declaration> {
  const files: Readonly<Record<string, string>> = { 'apim.yml': yaml, ...more.files }
  const read = async (path: string) => {
    const text = files[path]
    if (text === undefined) throw new RefusalError(`"${path}" is not there`)
    return text
  }
  const variable = (name: string) => more.environment?.[name]
  const { declaration, problems } = await loadDeclaration(['apim.yml'], {
    sources: {
      glob: async patterns => patterns.flatMap(pattern => matching(files, pattern)),
      read,
      resolve: async (from, path) => join(dirname(from), path),
    },
    env: variable,
    secret: variable,
    apiVersion,
    ...(more.chosen === undefined ? {} : { environment: more.chosen }),
  })
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new ConfigError(errors)
  return declaration
}

/** What matches nothing is asked for by its name, so that reading it says so. */
function matching(files: Readonly<Record<string, string>>, pattern: string): readonly string[] {
  const found = Object.keys(files).filter(path => matchesGlob(path, pattern))
  return found.length === 0 ? [pattern] : found
}

/** Connects to an emulator without a socket. */
export function serviceOn(
  emulator: Emulator,
  clock: Clock,
  { apiVersion = '2024-05-01', direct }: Way = {},
): ServiceWriter {
  return createService({
    base: SERVICE,
    apiVersion,
    authorize: direct ? signing(clock) : bearerCredential(new Secret('emulator-access-token')),
    http: inProcess(emulator),
    limiter: createLimiter({ concurrency: 16, clock }),
    clock,
    signal: new AbortController().signal,
    endsAt: clock.now() + 3_600_000,
    deadlineMs: 100_000,
    userAgent: 'apim-sync/test',
    newRequestId: () => '00000000-0000-0000-0000-000000000001',
    random: () => 0.5,
    retryBudget: createRetryBudget(),
    log: { debug: () => undefined },
  })
}

const SUBSCRIPTION = '00000000-0000-0000-0000-000000000000'
/** Root of the service of every emulator without a socket. */
export const SERVICE: URL = new URL(
  `http://127.0.0.1/subscriptions/${SUBSCRIPTION}/resourceGroups/emulator/providers/Microsoft.ApiManagement/service/emulator`,
)

function signing(clock: Clock): Authorize {
  const key = new Secret(SAMPLE_KEYS[0])
  const sign = async (expiry: Date) => signToken('integration', key, expiry, new Date(clock.now()), 'long')
  return sasCredential({ sign, clock })
}

function inProcess(emulator: Emulator): Http {
  return async ({ method, url, headers, body = '' }) => {
    try {
      return await emulator.handle({ method, url: url.href, headers, body })
    } catch (error) {
      if (error instanceof ConnectionReset) throw new ConnectionError('reset', 'the connection was reset')
      throw error
    }
  }
}

/** Prints the changes of a plan, one each: `create products/gold`, in their order. */
export function lines(plan: Plan): readonly string[] {
  return plan.changes.map(({ action, address }) => `${action} ${textOf(address)}`)
}

/** Prints why a plan is refused, with the line of the file: `4: products/gold …`. */
export function refusals(plan: Plan): readonly string[] {
  return plan.refusals.map(({ at, message }) => (at === undefined ? message : `${at.line}: ${message}`))
}

/** Prints what became of each change: `applied products/gold`, with the note or the reason behind it. */
export function endings(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.map(ending)
}

function ending(outcome: Outcome): string {
  const what = `${outcome.status} ${textOf(outcome.change.address)}`
  switch (outcome.status) {
    case 'applied':
      return outcome.note === undefined ? what : `${what}: ${outcome.note}`
    case 'skipped':
      return `${what}: because of ${textOf(outcome.because)}`
    case 'failed':
    case 'not started':
      return `${what}: ${outcome.reason}`
  }
}

/** Prints what became of each action: `done actions/rotate`, with the reason behind it. */
export function actionEndings(outcomes: readonly ActionOutcome[]): readonly string[] {
  return outcomes.map(outcome => {
    const what = `${outcome.status} ${actionName(outcome.action)}`
    if (outcome.status === 'done') return what
    return outcome.status === 'skipped'
      ? `${what}: because of ${textOf(outcome.because)}`
      : `${what}: ${outcome.reason}`
  })
}

/** Prints the requests that an emulator had, in the order of their answers: `GET /products?expandGroups=true`. */
export function asked({ requests }: Emulator): readonly string[] {
  return requests
    .all()
    .map(
      ({ method, path, query }) => `${method} ${path}${query.replace(/api-version=[^&]*&?/, '').replace(/[?&]$/, '')}`,
    )
}

/** Prints the requests that would change something, those to the record left out. */
export function writesAsked(emulator: Emulator): readonly string[] {
  return asked(emulator).filter(line => /^(?:PUT|PATCH|DELETE) /.test(line) && !line.includes('/schemas/apim-sync.'))
}

/** Counts the writes of an emulator, its record left out. */
export function writes(emulator: Emulator): number {
  return writesAsked(emulator).length
}
