/**
 * What a run has to tell, as one value, from which the log, the summary and the files are made.
 */
import type { Problem } from '../errors.ts'
import type { RequestCount } from '../ports.ts'
import type { Outcome, Plan } from './plan.ts'

/** Everything a reader may want to know of a run. */
export interface Report {
  readonly command: 'validate' | 'plan' | 'apply'
  readonly service: ServiceFacts | undefined
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
