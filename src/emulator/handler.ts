/**
 * The emulator as a value: requests in, answers out, no sockets. Start reading here.
 *
 * A request is counted, delayed, perhaps struck by a fault, let in, sent to its service, and answered. `handle` throws
 * ConnectionReset and nothing else; every refusal is an answer.
 */
import { adminAnswer } from './admin.ts'
import { createAuthority } from './authority.ts'
import { type Behaviour, type Options, SAMPLE_ACCESS_TOKEN, SAMPLE_KEYS, USUAL } from './behaviour.ts'
import { dressed } from './dress.ts'
import { createFaults, type Fault, type Faults, faultAnswer } from './faults.ts'
import { fill, seed } from './fresh.ts'
import { type Gate, respond } from './gate.ts'
import { createLog, type Logged, placeInLog, type RequestLog } from './log.ts'
import {
  ConnectionReset,
  type EmulatorRequest,
  type EmulatorResponse,
  type JsonObject,
  Refusal,
  refusalAnswer,
} from './protocol.ts'
import { createRates, type Taken } from './rates.ts'
import { wallNow, wallWait } from './wall-clock.ts'
import { createWorld, header, type World } from './world.ts'

/** A running emulator. `service` may be left out where there is one. */
export interface Emulator {
  handle(request: EmulatorRequest): Promise<EmulatorResponse>
  readonly requests: RequestLog
  readonly faults: Faults
  /** Every entity by its path in lower case, secrets included. */
  state(service?: string): Readonly<Record<string, JsonObject>>
  /** Puts an entity there as if it had been there for long. */
  seed(path: string, properties: JsonObject, service?: string): void
  behave(changes: Partial<Behaviour>): void
  /** Everything as at the start: content, behaviour, faults, log. */
  reset(): void
}

/** Makes an emulator. */
export function createEmulator(options: Options = {}): Emulator {
  const names = options.services ?? ['emulator']
  const keys = options.keys ?? SAMPLE_KEYS
  const clock = options.now ?? wallNow
  const faults = createFaults()
  const log = createLog()
  let behaviour: Behaviour = { ...USUAL, ...options.behaviour }
  let rates = createRates()
  let worlds: ReadonlyMap<string, World> = new Map()

  function reset(): void {
    behaviour = { ...USUAL, ...options.behaviour }
    rates = createRates()
    faults.clear()
    log.clear()
    authority.clear()
    worlds = new Map(names.map(name => [name.toLowerCase(), freshWorld(name)]))
  }

  function freshWorld(name: string): World {
    const world = createWorld(name, {
      onlyName: options.services === undefined ? undefined : name,
      behaviour: () => behaviour,
      now: () => clock() + behaviour.clockSkewMs,
      seed: options.seed ?? 'emulator',
      rewrite: options.rewrite ?? ((_kind, _path, _field, value) => value),
    })
    fill(world, keys, options.identifier ?? 'integration', options.samples ?? false)
    return world
  }

  function worldOf(name?: string): World | undefined {
    const isAny = name === undefined || options.services === undefined
    return worlds.get((isAny ? (names[0] ?? '') : name).toLowerCase())
  }

  function known(name?: string): World {
    const world = worldOf(name)
    if (world === undefined) throw new RangeError(`the emulator has no service "${name}"; it has ${names.join(', ')}`)
    return world
  }

  const authority = createAuthority({
    now: () => clock() + behaviour.clockSkewMs,
    tokenLifeSeconds: () => behaviour.tokenLifeSeconds,
    subject: () => behaviour.oidcSubject,
    trusted: () => behaviour.trustedSubject,
  })
  const gate: Gate = {
    accessTokens: options.accessTokens ?? [SAMPLE_ACCESS_TOKEN],
    authority,
    apiVersions: options.apiVersions,
    identifier: options.identifier ?? 'integration',
    placement: {
      subscriptionId: options.subscriptionId ?? '00000000-0000-0000-0000-000000000000',
      resourceGroup: options.resourceGroup ?? 'emulator',
      services: names,
    },
    worldOf,
  }

  async function handle(request: EmulatorRequest): Promise<EmulatorResponse> {
    const method = request.method.toUpperCase()
    const admin = adminAnswer(request, emulator)
    if (admin !== undefined) return admin
    const { path, query } = placeInLog(request)
    const fault = faults.next(method, `${path}${query}`)
    const delay = behaviour.latencyMs + (fault?.latencyMs ?? 0)
    if (delay > 0) await (options.wait ?? wallWait)(delay)
    const entry = { method, path, query, headers: request.headers }
    if (fault?.drop === 'before') return drop(entry, false)
    const taken = isArm(request) ? rates.take(method, clock()) : undefined
    const response = struck(fault, taken, () => respond(gate, { ...request, method }))
    if (fault?.drop === 'after') return drop(entry, true)
    const answered = dressed(response, {
      method,
      now: clock() + behaviour.clockSkewMs,
      id: known().mint(16),
      taken: behaviour.rateLimit ? taken : undefined,
      linkHost: fault?.linkHost ?? behaviour.linkHost,
    })
    log.add({ ...entry, status: answered.status })
    return answered
  }

  function drop(entry: Omit<Logged, 'status'>, applied: boolean): never {
    log.add({ ...entry, status: 0 })
    throw new ConnectionReset(applied)
  }

  /** The answer of the bucket, of the fault, or of the service, in that order. */
  function struck(fault: Fault | undefined, taken: Taken | undefined, serve: () => EmulatorResponse): EmulatorResponse {
    if (behaviour.rateLimit && taken !== undefined && taken.retryAfterSeconds > 0) {
      const headers = { 'retry-after': String(taken.retryAfterSeconds) }
      return refusalAnswer(
        new Refusal(429, 'SubscriptionRequestsThrottled', 'Number of requests exceeded the limit.', { headers }),
      )
    }
    const isReplaced = fault?.status !== undefined
    if (!isReplaced || fault.applied === true) {
      const served = serve()
      if (!isReplaced) return served
    }
    return faultAnswer(fault)
  }

  const emulator: Emulator = {
    handle,
    requests: log,
    faults,
    state: service =>
      Object.fromEntries(
        [...known(service).store.all()].map(({ path, properties }) => [path.toLowerCase(), properties]),
      ),
    seed: (path, properties, service) => seed(known(service), path, properties),
    behave(changes) {
      behaviour = { ...behaviour, ...changes }
    },
    reset,
  }
  reset()
  return emulator
}

/** Only Azure Resource Manager counts requests. */
function isArm(request: EmulatorRequest): boolean {
  return header(request, 'authorization')?.startsWith('Bearer ') === true
}
