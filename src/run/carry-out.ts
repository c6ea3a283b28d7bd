/**
 * Carries a plan out: its changes, what the record keeps of them, its actions, and the keys that are handed on.
 *
 * Actions come last, since they are about what the changes made; a change that failed holds back only those that build
 * on it.
 */
import type { Connection } from '../connect.ts'
import { ConnectionError, InputError, ServiceError } from '../errors.ts'
import { createHand, put } from '../handing/hand-on.ts'
import { createKeyBox, type KeyBox } from '../handing/key-box.ts'
import type { ActionOutcome } from '../model/action.ts'
import { type Address, textOf } from '../model/address.ts'
import type { Outcome } from '../model/plan.ts'
import type { Report } from '../model/report.ts'
import type { Declaration } from '../model/state.ts'
import { actionOutcomeLine } from '../render/actions.ts'
import { outcomeLine } from '../render/text.ts'
import type { SyncSettings } from '../settings.ts'
import { type KeyReading, readKeys } from '../sync/actions/keys.ts'
import { runActions } from '../sync/actions/run.ts'
import { Halted } from '../sync/apply/halted.ts'
import { apply } from '../sync/apply.ts'
import { importedAfter } from '../sync/imports/after.ts'
import type { Prepared } from '../sync/prepare.ts'
import { adoptedBy } from '../sync/prune/ownership.ts'
import type { Delivery } from '../sync/record/deliveries.ts'
import { type Ledger, openLedger } from '../sync/record/ledger.ts'
import { remember } from '../sync/record/remember.ts'
import { reasonOf, type TimeLimit } from '../time-limit.ts'
import type { World } from '../world.ts'
import { isProof, remembering } from './proof.ts'

/** What carrying a plan out adds to the report. */
export type CarriedOut = Pick<Report, 'warnings'> &
  Required<Pick<Report, 'outcomes' | 'actions'>> &
  Pick<Report, 'ended' | 'isProof'>

/** What it is done with. */
export interface Tools {
  readonly settings: SyncSettings
  readonly connection: Connection
  readonly world: World
  readonly limit: TimeLimit
  /** Whose keys are given to later steps. */
  readonly keyHolders: readonly Address[]
  /** The file that the environment gets. */
  readonly file: Pick<Delivery, 'file' | 'commit'>
}

/** Carries a plan out. Never rejects for what service or network do. */
export async function carryOut(prepared: Prepared, declaration: Declaration, tools: Tools): Promise<CarriedOut> {
  const { connection, limit } = tools
  // A run that was stopped has done things too, and the next one has to know of them.
  const recorder = () => (limit.signal.aborted ? connection.afterwards(LAST_MS) : connection.service)
  const ledger = openLedger(prepared.recordId, prepared.remembered, recorder)
  const outcomes = await makeChanges(prepared, tools)
  const { knownOf } = prepared
  const trouble = await ledger.keep(async memory =>
    remember(
      memory,
      outcomes,
      knownOf,
      await importedAfter(recorder(), declaration, outcomes, { ...memory, unchanged: prepared.plan.unchanged }),
      adoptedBy(declaration, prepared.plan, outcomes),
    ),
  )
  const box = createKeyBox()
  const { outcomes: actions, warnings } = await doActions(prepared, outcomes, ledger, box, tools)
  const ended = await handExisting(box, tools)
  const keys = box.document()
  if (keys !== undefined) tools.world.runner.output('keys', keys)
  const deeds = { outcomes, actions, ...(ended === undefined ? {} : { ended }) }
  const proven = isProof(prepared.plan, deeds, tools.settings)
  const unkept = proven && declaration.environment !== undefined ? await deliver(ledger, tools) : undefined
  const troubles = [...new Set([trouble, unkept])].filter(one => one !== undefined)
  return { ...deeds, warnings: [...troubles, ...warnings], ...(proven ? { isProof: true } : {}) }
}

/** Writes down that the environment has had the file; gives the reason when that could not be done. */
function deliver({ keep }: Ledger, { file, world: { clock } }: Tools): Promise<string | undefined> {
  const delivery = { ...file, at: new Date(clock.now()).toISOString() }
  return keep(memory => remembering(memory, delivery))
}

/** How long a stopped run may take for its record: the runner ends the process ten seconds after it asked it to stop. */
const LAST_MS = 3_000

async function makeChanges({ plan, knownOf }: Prepared, tools: Tools): Promise<readonly Outcome[]> {
  const { runner, clock } = tools.world
  runner.log.group('Apply')
  let count = 0
  const onOutcome = (outcome: Outcome) => runner.log.info(outcomeLine(outcome, ++count, plan.changes.length))
  const { service } = tools.connection
  const outcomes = await apply(plan, { service, clock, knownOf, stopped: stoppedBy(tools), onOutcome })
  runner.log.endGroup()
  return outcomes
}

function stoppedBy({ limit: { signal } }: Tools): () => string | undefined {
  return () => (signal.aborted ? reasonOf(signal) : undefined)
}

async function doActions(
  { plan }: Prepared,
  outcomes: readonly Outcome[],
  { keep }: Ledger,
  box: KeyBox,
  tools: Tools,
): Promise<{ readonly outcomes: readonly ActionOutcome[]; readonly warnings: readonly string[] }> {
  const total = plan.actions.filter(({ state }) => state === 'run').length
  if (total === 0) return { outcomes: [], warnings: [] }
  const { log } = tools.world.runner
  log.group('Actions')
  let count = 0
  const ran = await runActions(plan, {
    ...readingOf(tools),
    service: tools.connection.service,
    handOn: handWith(box, tools),
    outcomes,
    note: keep,
    stopped: stoppedBy(tools),
    onOutcome: outcome => log.info(actionOutcomeLine(outcome, ++count, total)),
  })
  log.endGroup()
  return ran
}

function readingOf({ connection: { service }, world: { clock, runner } }: Tools): KeyReading {
  return { service, clock, mask: secret => void runner.mask(secret) }
}

function handWith(box: KeyBox, { settings, connection, world, limit }: Tools): ReturnType<typeof createHand> {
  const { environment, repository } = world.runner.surroundings
  const { clock, userAgent, newRequestId } = world
  return createHand({
    ports: async () => ({ http: await world.http(), clock, signal: limit.signal, userAgent, newRequestId }),
    authorizeFor: connection.authorizeFor,
    github: { api: environment['GITHUB_API_URL'] || 'https://api.github.com', token: settings.githubToken, repository },
    box,
  })
}

/** Gives the keys that are there already; gives the reason when one of them cannot be had. */
async function handExisting(box: KeyBox, tools: Tools): Promise<string | undefined> {
  for (const of of tools.keyHolders) {
    try {
      const keys = await readKeys(of, readingOf(tools))
      for (const name of ['primary', 'secondary'] as const) if (keys[name] !== undefined) put(of, name, keys[name], box)
    } catch (error) {
      if (!isExpected(error)) throw error
      return `the keys of ${textOf(of)} cannot be given in the output "keys": ${error.message}`
    }
  }
  return undefined
}

function isExpected(error: unknown): error is Error {
  if (error instanceof Halted || error instanceof InputError) return true
  return error instanceof ServiceError || error instanceof ConnectionError
}
