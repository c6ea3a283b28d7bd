/**
 * Carries a plan out and says what became of each change.
 *
 * "Not started" is said only of what was never sent: whoever reads it takes the service to be as it was.
 */
import { ConnectionError, InputError, ServiceError } from '../errors.ts'
import { type Address, textOf } from '../model/address.ts'
import type { Change, Outcome, Plan } from '../model/plan.ts'
import type { Clock, ServiceWriter } from '../ports.ts'
import { traced } from '../trace.ts'
import { create } from './apply/create.ts'
import { Halted } from './apply/halted.ts'
import { type Done, TRIES } from './apply/kept.ts'
import { remove } from './apply/remove.ts'
import { schedule } from './apply/schedule.ts'
import { update } from './apply/update.ts'
import type { Known } from './diff/compare.ts'

/** What applying needs beside the plan. */
export interface Means {
  readonly service: ServiceWriter
  readonly clock: Clock
  readonly knownOf: (address: Address) => Known
  /** Why nothing new may start, or undefined while it may. */
  readonly stopped: () => string | undefined
  readonly onOutcome: (outcome: Outcome) => void
}

/** As many changes are under way at once as there can be requests in flight. */
const WIDTH = 64

/** Makes the changes of a plan and gives one outcome for each, in the plan's order. Never rejects. */
export function apply(plan: Plan, means: Means): Promise<readonly Outcome[]> {
  const { stopped, onOutcome } = means
  return schedule(plan.changes, change => carry(change, means), { width: WIDTH, stopped, onOutcome })
}

async function carry(change: Change, { service, clock, knownOf, stopped }: Means): Promise<Outcome> {
  const began = clock.now()
  const took = () => Math.round(clock.now() - began)
  const watched = watch(service)
  try {
    const done = await make(change, watched.service, knownOf)
    return { status: 'applied', change, ms: took(), ...done }
  } catch (error) {
    const attempted = watched.wasAttempted() ? ({ attempted: true } as const) : {}
    if (!isUnsent(error)) return { status: 'failed', change, ms: took(), reason: reasonOf(change, error), ...attempted }
    if (!watched.hasWritten()) return { status: 'not started', change, reason: stopped() ?? error.message }
    const reason = `${textOf(change.address)} was written in part only: ${error.message}; run again to complete it`
    return { status: 'failed', change, ms: took(), reason, ...attempted }
  }
}

function make(change: Change, service: ServiceWriter, knownOf: Means['knownOf']): Promise<Done> {
  switch (change.action) {
    case 'create':
      return create(change, service, knownOf)
    case 'update':
      return update(change, service, knownOf, TRIES)
    case 'delete':
      return remove(change, service, TRIES)
  }
}

function isUnsent(error: unknown): error is ConnectionError {
  return error instanceof ConnectionError && error.reason === 'stopped'
}

interface Watched {
  readonly service: ServiceWriter
  /** True once a write may have left, whatever became of it. */
  wasAttempted(): boolean
  /** True once a write has been answered. */
  hasWritten(): boolean
}

/** Watches the writes of one change. */
function watch(service: ServiceWriter): Watched {
  let attempted = false
  let written = false
  const seen = async <Answer>(write: Promise<Answer>): Promise<Answer> => {
    try {
      const answer = await write
      attempted = true
      written = true
      return answer
    } catch (error) {
      attempted ||= !isUnsent(error)
      throw error
    }
  }
  return {
    service: {
      ...service,
      put: (path, properties, options) => seen(service.put(path, properties, options)),
      patch: (path, properties, options) => seen(service.patch(path, properties, options)),
      delete: (path, options) => seen(service.delete(path, options)),
    },
    wasAttempted: () => attempted,
    hasWritten: () => written,
  }
}

function reasonOf(change: Change, error: unknown): string {
  const at = change.action === 'delete' ? change.at : change.wanted.at
  const written = at === undefined ? '' : `, written at ${at.file}:${at.line}`
  if (error instanceof ServiceError) {
    const { method, status, code, message, trace } = error.answer
    const said = message === '' ? `${status} ${code}` : `${status} ${code}: "${message}"`
    return `${textOf(change.address)} refused (${method} answered ${said})${written}, ${traced(trace)}`
  }
  if (error instanceof Halted || error instanceof ConnectionError || error instanceof InputError) return error.message
  return `${textOf(change.address)} ended in a fault of apim-sync: ${error instanceof Error ? error.message : 'unknown'}`
}
