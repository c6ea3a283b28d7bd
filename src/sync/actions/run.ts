/**
 * Runs the actions of a plan, one after the other, once its changes have been made.
 *
 * An action that must not run twice is written into the record as begun before anything of it is sent. Whatever then
 * happens to this process, the next plan knows that it may have run.
 */
import { ConnectionError, InputError, RefusalError, ServiceError } from '../../errors.ts'
import { type ActionOutcome, actionName, type RunningAction, type Step, type WantedAction } from '../../model/action.ts'
import { type Address, pathOf } from '../../model/address.ts'
import type { Outcome, Plan } from '../../model/plan.ts'
import { Halted } from '../apply/halted.ts'
import { journalOf, type Note } from './journal.ts'
import { type Deeds, type Performed, perform } from './perform.ts'
import { isAtOrBelow } from './plan.ts'

/** What running actions needs beside the plan. */
export interface ActionMeans extends Deeds {
  /** What became of the changes of the same plan. */
  readonly outcomes: readonly Outcome[]
  readonly note: Note
  /** Why nothing new may start, or undefined while it may. */
  readonly stopped: () => string | undefined
  readonly onOutcome: (outcome: ActionOutcome) => void
}

/** What the actions of a run came to. */
export interface RanActions {
  readonly outcomes: readonly ActionOutcome[]
  readonly warnings: readonly string[]
}

/** Runs every action that the plan runs, in its order. Never rejects for what service or network do. */
export async function runActions({ actions }: Plan, means: ActionMeans): Promise<RanActions> {
  const outcomes: ActionOutcome[] = []
  const warnings: string[] = []
  for (const planned of actions) {
    if (planned.state !== 'run') continue
    const { outcome, trouble } = await runOne(planned, means)
    means.onOutcome(outcome)
    outcomes.push(outcome)
    if (trouble !== undefined) warnings.push(`${actionName(planned.action)}: ${trouble}`)
  }
  return { outcomes, warnings }
}

interface RanOne {
  readonly outcome: ActionOutcome
  /** Why what became of it is not in the record. */
  readonly trouble?: string | undefined
}

async function runOne({ action, step, isNew }: RunningAction, means: ActionMeans): Promise<RanOne> {
  const { clock, note, stopped } = means
  const reason = stopped()
  if (reason !== undefined) return { outcome: { status: 'not started', action, reason } }
  const because = spoiledBy(step, means.outcomes)
  if (because !== undefined) return { outcome: { status: 'skipped', action, because } }
  const began = clock.now()
  const ms = () => Math.round(clock.now() - began)
  const journal = journalOf(action, note)
  try {
    const performed = await perform(step, isNew === true, means, journal.begin)
    return { outcome: outcomeOf(action, performed, ms()), trouble: await journal.end(performed) }
  } catch (error) {
    return { outcome: failed(action, error, ms(), stopped), trouble: await journal.undo() }
  }
}

function outcomeOf(action: WantedAction, performed: Performed, ms: number): ActionOutcome {
  switch (performed.is) {
    case 'done':
      return { status: 'done', action, ms }
    case 'made':
      return { status: 'failed', action, ms, reason: `${performed.reason}; run again to hand it on` }
    case 'unknown':
      return { status: 'unknown', action, ms, reason: performed.reason }
  }
}

function failed(action: WantedAction, error: unknown, ms: number, stopped: ActionMeans['stopped']): ActionOutcome {
  if (error instanceof ConnectionError && error.reason === 'stopped')
    return { status: 'not started', action, reason: stopped() ?? error.message }
  return { status: 'failed', action, ms, reason: reasonOf(error) }
}

function reasonOf(error: unknown): string {
  if (error instanceof ServiceError || error instanceof ConnectionError || error instanceof InputError)
    return error.message
  if (error instanceof Halted || error instanceof RefusalError) return error.message
  return `it ended in a fault of apim-sync: ${error instanceof Error ? error.message : 'unknown'}`
}

/** Gives what is at the root of a failure that an action would build on. */
function spoiledBy(step: Step, outcomes: readonly Outcome[]): Address | undefined {
  const path = step.verb === 'request' ? step.path : pathOf(step.of)
  const spoiled = outcomes.find(
    ({ status, change }) =>
      status !== 'applied' && change.action !== 'delete' && isAtOrBelow(path, pathOf(change.address)),
  )
  return spoiled?.status === 'skipped' ? spoiled.because : spoiled?.change.address
}
