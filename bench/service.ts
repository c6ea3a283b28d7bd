/**
 * The service of a measurement: an emulator in a process of its own, started with `fork` and spoken to in messages.
 *
 * It counts and times requests where they are answered, so that nothing of the action's own start is in a number. It
 * ends when its parent does.
 */
import process from 'node:process'
import type { Behaviour } from '../src/emulator/behaviour.ts'
import { createEmulator, type Emulator } from '../src/emulator/handler.ts'
import type { EmulatorResponse, JsonObject } from '../src/emulator/protocol.ts'
import { listen } from '../src/emulator/server.ts'
import { catalogueOf } from './catalogue.ts'
import { classOf, letIn, type Neighbour, type RateClass } from './neighbour.ts'
import { shopOf } from './shop.ts'
import { subscriptionsOf } from './subscriptions.ts'

/** What the parent may ask for; every order is answered with what was counted since the one before. */
export interface Order {
  readonly behaviour?: Partial<Behaviour>
  /** Content to begin with: how many entities of a shop, how many subscriptions, how many tags. */
  readonly seed?: {
    readonly shop?: number
    readonly subscriptions?: number
    readonly tags?: number
    /** How many of each kind of a catalogue. */
    readonly catalogue?: number
  }
  /** Path of an entity that gets another display name, and keeps nothing else. */
  readonly renamed?: string
  /** Somebody else who sends such requests to the same service from now on; nothing of it is counted. */
  readonly neighbour?: Neighbour
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
  /** The same for each bucket, but for the action's own record: what it was drawn from, and in how many milliseconds. */
  readonly drawn: Readonly<Record<RateClass, { readonly count: number; readonly ms: number }>>
}

interface Span {
  readonly count: number
  readonly from: number
  readonly to: number
}

const UNUSED: Span = { count: 0, from: Number.POSITIVE_INFINITY, to: 0 }

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
  const { url } = await listen({ ...emulator, handle }, { port: 0 })
  const answer = () => {
    const { writing, drawn, ...counts } = count
    count = nothing()
    const ends = { reads: ended(drawn.reads), writes: ended(drawn.writes), deletes: ended(drawn.deletes) }
    process.send?.({ url, ...counts, writingMs: ended(writing).ms, drawn: ends } satisfies Counted)
  }
  // A message of the parent enters here, which is this very repository.
  process.on('message', order => {
    obey(order as Order, emulator)
    answer()
  })
  process.once('disconnect', () => process.exit())
  answer()
}

function obey({ behaviour = {}, seed = {}, renamed, neighbour }: Order, emulator: Emulator): void {
  emulator.behave(behaviour)
  const tags = Array.from({ length: seed.tags ?? 0 }, (_, number) => ({
    key: `/tags/tag-${number}`,
    properties: { displayName: `Tag ${number}` },
  }))
  const content = [
    ...shopOf(seed.shop ?? 0),
    ...subscriptionsOf(seed.subscriptions ?? 0),
    ...catalogueOf(seed.catalogue ?? 0),
    ...tags,
  ]
  for (const { key, properties } of content) emulator.seed(key, { ...properties } satisfies JsonObject)
  if (renamed !== undefined) emulator.seed(renamed, { displayName: 'Renamed', state: 'published' })
  if (neighbour !== undefined) letIn(neighbour, emulator)
}

function longer({ count, from, to }: Span, { began, ended }: Seen): Span {
  return { count: count + 1, from: Math.min(from, began), to: Math.max(to, ended) }
}

function ended({ count, from, to }: Span): { readonly count: number; readonly ms: number } {
  return { count, ms: Math.max(0, to - from) }
}

interface Count extends Omit<Counted, 'url' | 'writingMs' | 'drawn'> {
  readonly writing: Span
  readonly drawn: Readonly<Record<RateClass, Span>>
}

function nothing(): Count {
  const drawn = { reads: UNUSED, writes: UNUSED, deletes: UNUSED }
  return { requests: 0, writes: 0, recordWrites: 0, throttled: 0, writing: UNUSED, drawn }
}

interface Seen {
  readonly method: string
  readonly url: string
  readonly response: EmulatorResponse
  readonly began: number
  readonly ended: number
}

function counted(count: Count, seen: Seen): Count {
  const { method, url, response } = seen
  const isAccepted = ['PUT', 'PATCH', 'DELETE'].includes(method) && response.status < 400
  const isRecord = isAccepted && url.includes('/schemas/apim-sync.')
  const isWrite = isAccepted && !isRecord
  const rateClass = classOf(method)
  return {
    requests: count.requests + 1,
    writes: count.writes + (isWrite ? 1 : 0),
    recordWrites: count.recordWrites + (isRecord ? 1 : 0),
    throttled: count.throttled + (response.status === 429 ? 1 : 0),
    writing: isWrite ? longer(count.writing, seen) : count.writing,
    drawn:
      response.status === 429 || isRecord
        ? count.drawn
        : { ...count.drawn, [rateClass]: longer(count.drawn[rateClass], seen) },
  }
}
