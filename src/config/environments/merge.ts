/**
 * One tree laid over another.
 *
 * Maps become one, key by key; whatever else is replaced as a whole. Every value keeps its own place, so that a
 * message about it points at the line that wrote it last.
 */
import type { Entry, Node } from '../node.ts'

/** Lays the entries of maps over each other, the first of them lowest. */
export function layered(maps: readonly (readonly Entry[])[]): readonly Entry[] {
  return maps.reduce((base, over) => {
    const below = new Map(base.map(({ key, value }) => [key, value]))
    return exchanged(
      base,
      over.map(entry => ({ ...entry, value: laidOver(below.get(entry.key), entry.value) })),
    )
  }, [])
}

function laidOver(base: Node | undefined, over: Node): Node {
  if (base?.type !== 'map' || over.type !== 'map') return over
  return { ...base, entries: layered([base.entries, over.entries]) }
}

/**
 * Exchanges entries for those of the same key; they stand in the order of the first, and new ones behind them. A map
 * that was a map before keeps the place of its key, since that is where the rest of it stands.
 */
export function exchanged(base: readonly Entry[], over: readonly Entry[]): readonly Entry[] {
  const byKey = new Map(over.map(entry => [entry.key, entry]))
  const known = new Set(base.map(({ key }) => key))
  const merged = base.map(entry => {
    const other = byKey.get(entry.key) ?? entry
    const isGrown = entry.value.type === 'map' && other.value.type === 'map'
    return entry.value === other.value || isGrown ? { ...entry, value: other.value } : other
  })
  return [...merged, ...over.filter(({ key }) => !known.has(key))]
}

/** True for two values that say the same, wherever they stand. */
export function isSame(one: Node, other: Node): boolean {
  if (one.type === 'scalar' && other.type === 'scalar') return one.value === other.value && one.text === other.text
  if (one.type === 'list' && other.type === 'list')
    return (
      one.items.length === other.items.length && one.items.every((item, index) => isSameAt(item, other.items[index]))
    )
  if (one.type !== 'map' || other.type !== 'map' || one.entries.length !== other.entries.length) return false
  const others = new Map(other.entries.map(({ key, value }) => [key, value]))
  return one.entries.every(({ key, value }) => isSameAt(value, others.get(key)))
}

function isSameAt(one: Node, other: Node | undefined): boolean {
  return other !== undefined && isSame(one, other)
}
