/**
 * The service of a measurement: an emulator in a process of its own, started with `fork` and spoken to in messages.
 *
 * It counts and times requests where they are answered, so that nothing of the action's own start is in a number. It
 * ends when its parent does.
 */
import process from 'node:process'
import type { Behaviour } from '../src/emulator/behaviour.ts'
import { createEmulator } from '../src/emulator/handler.ts'
import type { EmulatorResponse, JsonObject } from '../src/emulator/protocol.ts'
import { listen } from '../src/emulator/server.ts'
import { shopOf } from './shop.ts'
import { subscriptionsOf } from './subscriptions.ts'

/** What the parent may ask for; every order is answered with what was counted since the one before. */
export interface Order {
  readonly behaviour?: Partial<Behaviour>
  /** Content to begin with: how many entities of a shop, or how many subscriptions. */
  readonly seed?: { readonly shop?: number; readonly subscriptions?: number }
}

/** What was answered since the last order. */
export interface Counted {
  readonly url: string
  readonly requests: number
  /** Writes that were accepted, but for those of the action's own record. */
  readonly writes: number
  readonly recordWrites: number
  readonly throttled: number
  /** From the arrival of the first of `writes` to the answer of the last. */
  readonly writingMs: number
}

if (import.meta.main) await serve()

async function serve(): Promise<void> {
  const emulator = createEmulator({ samples: false })
  let count = nothing()
  const handle: typeof emulator.handle = async request => {
    const began = performance.now()
    const response = await emulator.handle(request)
    count = counted(count, { method: request.method, url: request.url, response, began, ended: performance.now() })
    return response
  }
  const { url, close } = await listen({ ...emulator, handle }, { port: 0 })
  const answer = () => {
    const { from, to, ...counts } = count
    count = nothing()
    process.send?.({ url, ...counts, writingMs: Math.max(0, to - from) } satisfies Counted)
  }
  // A message of the parent enters here, which is this very repository.
  process.on('message', order => {
    obey(order as Order, emulator)
    answer()
  })
  process.once('disconnect', () => void close())
  answer()
}

function obey({ behaviour = {}, seed = {} }: Order, emulator: ReturnType<typeof createEmulator>): void {
  emulator.behave(behaviour)
  const content = [...shopOf(seed.shop ?? 0), ...subscriptionsOf(seed.subscriptions ?? 0)]
  for (const { key, properties } of content) emulator.seed(key, { ...properties } satisfies JsonObject)
}

interface Count extends Omit<Counted, 'url' | 'writingMs'> {
  readonly from: number
  readonly to: number
}

function nothing(): Count {
  return { requests: 0, writes: 0, recordWrites: 0, throttled: 0, from: Number.POSITIVE_INFINITY, to: 0 }
}

interface Seen {
  readonly method: string
  readonly url: string
  readonly response: EmulatorResponse
  readonly began: number
  readonly ended: number
}

function counted(count: Count, { method, url, response, began, ended }: Seen): Count {
  const isAccepted = ['PUT', 'PATCH', 'DELETE'].includes(method) && response.status < 400
  const isRecord = isAccepted && url.includes('/schemas/apim-sync.')
  const isWrite = isAccepted && !isRecord
  return {
    requests: count.requests + 1,
    writes: count.writes + (isWrite ? 1 : 0),
    recordWrites: count.recordWrites + (isRecord ? 1 : 0),
    throttled: count.throttled + (response.status === 429 ? 1 : 0),
    from: isWrite ? Math.min(count.from, began) : count.from,
    to: isWrite ? Math.max(count.to, ended) : count.to,
  }
}
