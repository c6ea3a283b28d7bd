/**
 * The emulator's own interface over HTTP, beside the service's: faults, behaviour, the request log, the content.
 *
 * It needs no authorization; the server answers it to the same machine only.
 */
import type { Behaviour } from './behaviour.ts'
import type { Chance, Fault } from './faults.ts'
import type { Emulator } from './handler.ts'
import { answer, type EmulatorRequest, type EmulatorResponse, empty, type JsonObject } from './protocol.ts'

interface Orders {
  readonly faults?: readonly Fault[]
  readonly random?: Chance
  readonly behaviour?: Partial<Behaviour>
  readonly seed?: Readonly<Record<string, JsonObject>>
}

/** Where the emulator's own interface begins. */
export const ADMIN_PATH = '/emulator/'

/** Answers a request to the emulator itself, or nothing when it is one to the service. */
export function adminAnswer(request: EmulatorRequest, emulator: Emulator): EmulatorResponse | undefined {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost')
  const service = searchParams.get('service') ?? undefined
  switch (`${request.method.toUpperCase()} ${pathname}`) {
    case 'POST /emulator/faults':
      return ordered(request.body, emulator, service)
    case 'DELETE /emulator/faults':
      emulator.faults.clear()
      return empty(204)
    case 'GET /emulator/requests':
      return answer(200, {
        value: emulator.requests.all().map(entry => ({ ...entry, headers: quiet(entry.headers) })),
        writes: emulator.requests.writes(),
      })
    case 'GET /emulator/state':
      return answer(200, emulator.state(service))
    case 'POST /emulator/reset':
      emulator.reset()
      return empty(204)
    default:
      return undefined
  }
}

function ordered(body: string, emulator: Emulator, service: string | undefined): EmulatorResponse {
  try {
    obey(JSON.parse(body) as Orders, emulator, service)
    return empty(204)
  } catch (cause) {
    const message = `the body is not {faults, random, behaviour, seed}: ${cause instanceof Error ? cause.message : String(cause)}`
    return answer(400, { error: { code: 'ValidationError', message, details: null } })
  }
}

function obey(orders: Orders, emulator: Emulator, service: string | undefined): void {
  emulator.faults.add(...(orders.faults ?? []))
  if (orders.random !== undefined) emulator.faults.random(orders.random)
  emulator.behave(orders.behaviour ?? {})
  for (const [path, properties] of Object.entries(orders.seed ?? {})) emulator.seed(path, properties, service)
}

/** Headers without the credential. */
function quiet(headers: Readonly<Record<string, string>>): JsonObject {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization'))
}
