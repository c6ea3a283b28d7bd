/**
 * Ids of the service that was read, which mean the same place in the service that is written to.
 *
 * Where the APIOps tools want the full id of each service in an override, a path below the service says it for all of
 * them. Such an override then changes nothing, and is none to be told of.
 */
import type { Field } from '../../model/kind/fields.ts'
import type { Entry, ScalarNode } from '../node.ts'
import { pathFor, withoutService } from '../reference-text.ts'

const FULL = /^\/subscriptions\/[^/]+\/resourcegroups\//i

/** Gives an id as a path below the service, whichever service it is of and however short it is written. */
export function withoutSource(field: Field, text: string): string {
  const path = FULL.test(text) ? withoutService(text) : text
  const { to: [kind, other] = [], form } = (field.type === 'text' ? field.ref : undefined) ?? {}
  const isBare = form === 'path' && kind !== undefined && other === undefined && /^[^/{$]+$/.test(path)
  return isBare ? pathFor(kind, [path]) : path
}

/** True for an id in an override that is another one only by the service that it names. */
export function isSameElsewhere({ text }: ScalarNode, field: Field, path: string, over: readonly Entry[]): boolean {
  if (!FULL.test(text) || withoutService(text) === text) return false
  const base = entryAt(path.split('.'), over)?.value
  return base?.type === 'scalar' && base.text.toLowerCase() === withoutSource(field, text).toLowerCase()
}

function entryAt([key = '', ...rest]: readonly string[], entries: readonly Entry[]): Entry | undefined {
  const entry = entries.find(each => each.key === key)
  if (rest.length === 0 || entry?.value.type !== 'map') return rest.length === 0 ? entry : undefined
  return entryAt(rest, entry.value.entries)
}
