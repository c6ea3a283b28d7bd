/**
 * Misbehaviour on request: scripted faults for chosen requests, and random ones from a seed.
 *
 * A fault is plain JSON, so that it can come over HTTP. `drop` and `applied` decide whether the request takes effect
 * although its answer is lost or replaced.
 */
import { answer, type EmulatorResponse, type Json } from './protocol.ts'

/** What happens to matching requests. Without `status` and `drop` the true answer is given, late or with other links. */
export interface Fault {
  /** Any method when absent. */
  readonly method?: string
  /** Regular expression for the path below the service with its query; any when absent. */
  readonly path?: string
  /** Which of the matching requests is the first to be hit, counted from 1. */
  readonly nth?: number
  /** How many matching requests are hit; 1 when absent, 0 for all. */
  readonly times?: number
  readonly latencyMs?: number
  /** The connection ends before or after the request takes effect. */
  readonly drop?: 'before' | 'after'
  readonly status?: number
  readonly code?: string
  readonly message?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Replaces the error envelope. */
  readonly body?: Json
  /** The request takes effect before `status` is answered. */
  readonly applied?: boolean
  /** Host that `nextLink` and `Location` name in the answer. */
  readonly linkHost?: string
}

/** Sorts of random faults. */
export type Mishap = 'throttled' | 'unavailable' | 'reset-before' | 'reset-after' | 'conflict' | 'precondition'

/** Random faults, the same for the same seed and the same order of requests. */
export interface Chance {
  readonly seed: number
  /** From 0 to 1, for each request. */
  readonly probability: number
  readonly kinds: readonly Mishap[]
}

/** The faults of an emulator. */
export interface Faults {
  add(...faults: readonly Fault[]): void
  /** Sets random faults, or ends them when given nothing. */
  random(chance?: Chance): void
  clear(): void
  /** The fault for the next request, which is counted. */
  next(method: string, path: string): Fault | undefined
}

/** Every sort of random fault. */
export const MISHAPS: readonly Mishap[] = [
  'throttled',
  'unavailable',
  'reset-before',
  'reset-after',
  'conflict',
  'precondition',
]

const SORTS: Readonly<Record<Mishap, Fault>> = {
  throttled: {
    status: 429,
    code: 'SubscriptionRequestsThrottled',
    message: 'Number of requests exceeded the limit.',
    headers: { 'retry-after': '1' },
  },
  unavailable: { status: 503, code: 'ServiceUnavailable', message: 'The service is unavailable.' },
  'reset-before': { drop: 'before' },
  'reset-after': { drop: 'after' },
  conflict: { status: 409, code: 'PessimisticConcurrencyConflict', message: 'Operation on the API is in progress' },
  precondition: {
    status: 412,
    code: 'PreconditionFailed',
    message:
      "Exception of type 'Microsoft.WindowsAzure.ApiManagement.Management.Core.Exceptions.PreconditionFailedException' was thrown.",
  },
}

interface Script {
  readonly fault: Fault
  readonly pattern: RegExp
  seen: number
}

/** Makes a list of faults that is empty. */
export function createFaults(): Faults {
  let scripts: Script[] = []
  let chance: Chance | undefined
  let draw = (): number => 1
  return {
    add(...faults) {
      scripts.push(...faults.map(fault => ({ fault, pattern: new RegExp(fault.path ?? '', 'i'), seen: 0 })))
    },
    random(given) {
      chance = given
      draw = generator(given?.seed ?? 0)
    },
    clear() {
      scripts = []
      chance = undefined
    },
    next(method, path) {
      const matching = scripts.filter(
        ({ fault, pattern }) => (fault.method ?? method).toUpperCase() === method && pattern.test(path),
      )
      for (const script of matching) script.seen += 1
      return matching.find(isDue)?.fault ?? mishap(chance, draw)
    },
  }
}

/** The answer that a fault gives instead of the true one. */
export function faultAnswer(fault: Fault): EmulatorResponse {
  const {
    status = 500,
    code = 'InternalServerError',
    message = 'Request processing failed due to internal error',
    headers = {},
  } = fault
  return answer(status, fault.body ?? { error: { code, message, details: null } }, headers)
}

function isDue({ fault, seen }: Script): boolean {
  const first = fault.nth ?? 1
  const times = fault.times ?? 1
  return seen >= first && (times === 0 || seen < first + times)
}

function mishap(chance: Chance | undefined, draw: () => number): Fault | undefined {
  if (chance === undefined || chance.kinds.length === 0 || draw() >= chance.probability) return undefined
  const kind = chance.kinds[Math.floor(draw() * chance.kinds.length)]
  return kind === undefined ? undefined : SORTS[kind]
}

/** Numbers from 0 to 1 that look random and repeat for the same seed (the generator known as mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    const first = Math.imul(state ^ (state >>> 15), state | 1)
    const second = first ^ (first + Math.imul(first ^ (first >>> 7), first | 61))
    return ((second ^ (second >>> 14)) >>> 0) / 2 ** 32
  }
}
