/**
 * One value of an override, laid over the value that it is meant for.
 *
 * What says nothing new is told: it is a remainder, or it was meant for something else.
 */
import { type Checking, problem } from '../finding.ts'
import type { Entry, Node } from '../node.ts'
import { quoted } from '../quote.ts'
import { described } from '../words.ts'
import { exchanged, isSame } from './merge.ts'
import { isWholeVariable } from './splice.ts'

/** Lays a value over another: maps become one, anything else is replaced. */
export function* valueOver(base: Node | undefined, over: Node, path: string): Checking<Node> {
  if (base !== undefined) yield* reportUnmergeable(base, over, path)
  if (base?.type !== 'map' || over.type !== 'map' || over.entries.length === 0) {
    const isIdleMap = base?.type === 'map' && over.type === 'map'
    const isIdle = base !== undefined && (isIdleMap || isSame(base, over))
    if (isIdle)
      yield* problem(
        over.at,
        `${path} ${isIdleMap ? 'says nothing' : `is ${described(over)} already`}; it changes nothing`,
        'warning',
      )
    return isIdle ? base : over
  }
  const below = new Map(base.entries.map(({ key, value }) => [key, value]))
  const entries: Entry[] = []
  for (const entry of over.entries)
    entries.push({ ...entry, value: yield* valueOver(below.get(entry.key), entry.value, `${path}.${entry.key}`) })
  return { ...base, entries: exchanged(base.entries, entries) }
}

/** Reports a map and a variable that may be one too: replaced, half of what is declared would be gone without a word. */
function* reportUnmergeable(base: Node, over: Node, path: string): Checking<void> {
  const [scalar, other] = over.type === 'scalar' ? [over, base] : [base, over]
  if (scalar.type !== 'scalar' || other.type !== 'map' || !isWholeVariable(scalar)) return
  const what =
    scalar === over
      ? `is ${quoted(scalar.text)} where the file has a map`
      : `is a map where the file has ${quoted(scalar.text)}`
  yield* problem(over.at, `${path} ${what}; expected maps, as they are merged before variables are filled in`)
}
