/**
 * The least time that writes can take when every answer takes the same time.
 *
 * Three things bound it, and none of them knows how the action works: how many requests may be in flight, what must
 * come after what, and what may not be written side by side. Reading and starting are not in it.
 */

/** One write. */
export interface Write {
  /** The entity that is written. */
  readonly key: string
  /** Keys of the entities that must be there before. */
  readonly after: readonly string[]
  /** Names of the lanes that it takes; writes that share one follow each other. */
  readonly lanes: readonly string[]
}

/** The bound, and which of the three it comes from. */
export interface Bound {
  readonly ms: number
  readonly by: 'requests' | 'chain' | 'lane'
}

/**
 * Gives max(requests × latency ÷ width, longest chain, longest lane), in milliseconds.
 *
 * @param width - how many requests may be in flight.
 * @throws Error when writes wait for each other in a circle.
 */
export function boundOf(writes: readonly Write[], latencyMs: number, width: number): Bound {
  const candidates: readonly Bound[] = [
    { by: 'requests', ms: (writes.length * latencyMs) / width },
    { by: 'chain', ms: longestChain(writes) * latencyMs },
    { by: 'lane', ms: longestLane(writes) * latencyMs },
  ]
  return candidates.reduce((most, next) => (next.ms > most.ms ? next : most))
}

function longestChain(writes: readonly Write[]): number {
  const byKey = new Map(writes.map(write => [write.key, write]))
  const lengths = new Map<string, number>()
  const lengthOf = (key: string, path: ReadonlySet<string>): number => {
    const write = byKey.get(key)
    if (write === undefined) return 0
    if (path.has(key)) throw new Error(`the writes wait for each other: ${[...path, key].join(' → ')}`)
    const known = lengths.get(key)
    if (known !== undefined) return known
    const length = 1 + Math.max(0, ...write.after.map(before => lengthOf(before, new Set([...path, key]))))
    lengths.set(key, length)
    return length
  }
  return Math.max(0, ...writes.map(({ key }) => lengthOf(key, new Set())))
}

function longestLane(writes: readonly Write[]): number {
  const lengths = new Map<string, number>()
  for (const { lanes } of writes) for (const lane of lanes) lengths.set(lane, (lengths.get(lane) ?? 0) + 1)
  return Math.max(0, ...lengths.values())
}
