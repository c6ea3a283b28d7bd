/**
 * `sync.undeclare` of an override, which takes declarations back.
 *
 * The word is used up here: what comes after sees an entity that never said what is taken back.
 */
import type { Kind } from '../../model/kind.ts'
import { type Checking, problem } from '../finding.ts'
import { keysOf } from '../keys.ts'
import type { Entry, MapNode, ScalarNode } from '../node.ts'
import { quoted } from '../quote.ts'
import { entryOf, meant, textsOf } from '../words.ts'

/** An entity without what an override takes back, and the rest of the override. */
export interface TakenBack {
  readonly kept: MapNode
  readonly rest: MapNode
}

/** Takes back what `sync.undeclare` of an override names. */
export function* takenBack(kind: Kind, base: MapNode, over: MapNode, path: string): Checking<TakenBack> {
  const sync = keysOf(kind).get('sync')?.means === 'sync' ? entryOf(over, 'sync') : undefined
  if (sync?.value.type !== 'map') return { kept: base, rest: over }
  const environments = entryOf(sync.value, 'environments')
  if (environments !== undefined)
    yield* problem(
      environments.at,
      `${path}.sync.environments stands in an override; expected it where the ${kind.noun} is declared`,
    )
  const undeclare = entryOf(sync.value, 'undeclare')
  const names =
    undeclare === undefined ? [] : yield* textsOf(`${path}.sync.undeclare`, undeclare.value, 'a list of names')
  let kept = base
  for (const name of names) kept = (yield* without(kept, name.text.split('.'), name, path)) ?? kept
  const left = sync.value.entries.filter(entry => entry !== undeclare && entry !== environments)
  return { kept, rest: { ...over, entries: withSync(over.entries, sync, left) } }
}

function withSync(entries: readonly Entry[], sync: Entry, left: readonly Entry[]): readonly Entry[] {
  const rest = left.length === 0 ? [] : [{ ...sync, value: { type: 'map' as const, at: sync.value.at, entries: left } }]
  return entries.flatMap(entry => (entry === sync ? rest : [entry]))
}

/** Gives a map without the value at a dotted path. */
function* without(
  map: MapNode,
  [key = '', ...rest]: readonly string[],
  name: ScalarNode,
  path: string,
): Checking<MapNode | undefined> {
  const entry = key === 'sync' ? undefined : entryOf(map, key)
  const keys = map.entries.map(other => other.key).filter(other => other !== 'sync')
  if (entry === undefined || (rest.length > 0 && entry.value.type !== 'map')) {
    const expected = entry === undefined ? meant(key, keys) : 'expected a name without what is behind it'
    return yield* problem(
      name.at,
      `${path}.sync.undeclare names ${quoted(name.text)}, which is not declared; ${expected}`,
    )
  }
  if (rest.length === 0 || entry.value.type !== 'map')
    return { ...map, entries: map.entries.filter(other => other !== entry) }
  const value = yield* without(entry.value, rest, name, path)
  if (value === undefined) return undefined
  return { ...map, entries: map.entries.map(other => (other === entry ? { ...entry, value } : other)) }
}
