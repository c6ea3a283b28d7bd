/**
 * What a run has to tell, as one value, from which the log, the summary and the files are made.
 */
import type { Problem } from '../errors.ts'
import type { RequestCount } from '../ports.ts'
import type { ActionOutcome } from './action.ts'
import type { Outcome, Plan } from './plan.ts'

/** Everything a reader may want to know of a run. */
export interface Report {
  readonly command: 'validate' | 'plan' | 'apply' | 'compare' | 'merge'
  readonly service: ServiceFacts | undefined
  /** The environment that the run is for; absent when the files declare none, or when a check is for all. */
  readonly environment?: string
  /** Digest of the files, whatever their environments say: 64 hexadecimal digits; absent before a plan was asked for. */
  readonly fileDigest?: string
  /** The commit that the run is for, when there is one. */
  readonly commit?: string
  /** True when an apply of all that the files declare succeeded, by which they may go on to the next environment. */
  readonly isProof?: true
  /** Files that were read, in the order of reading. */
  readonly files: readonly string[]
  /** How many entities the files declare. */
  readonly declared: number
  /** Faults of the files; a run with errors among them has no plan. */
  readonly problems: readonly Problem[]
  /** Absent when the files could not be used, or the command needs none. */
  readonly plan?: Plan
  /** One for each change of the plan, in the plan's order; absent when nothing was applied. */
  readonly outcomes?: readonly Outcome[]
  /** One for each action that the plan runs, in the plan's order; absent when nothing was applied. */
  readonly actions?: readonly ActionOutcome[]
  /** Lines that concern the whole run: retirement of a transport, a record that could not be written. */
  readonly warnings: readonly string[]
  /** Why the run ended before its time; absent when it did not. */
  readonly ended?: string
  /** All requests of the run. */
  readonly requests: RequestCount
  readonly ms: number
  /** Link to the run, when there is one. */
  readonly runUrl?: string
}

/** Which service, reached how. */
export interface ServiceFacts {
  readonly name: string
  readonly transport: 'direct' | 'arm'
  /** Host that requests went to. */
  readonly host: string
  readonly apiVersion: string
}
