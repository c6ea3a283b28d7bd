/**
 * What an action is about: `subscription: mobile`. The words come from the table, each with the kinds that it means.
 *
 * An id alone means an entity of the service itself; one within a workspace is named by its path.
 */
import type { Address } from '../../model/address.ts'
import type { Acts } from '../../model/kind/acts.ts'
import type { Kind } from '../../model/kind.ts'
import { KINDS } from '../../model/table.ts'
import { type Checking, problem } from '../finding.ts'
import { legalId } from '../ids.ts'
import type { Entry, MapNode, Node } from '../node.ts'
import { quoted } from '../quote.ts'
import { sameText } from '../reference-text.ts'
import { resolveAmong } from '../references.ts'
import { lack } from '../since.ts'
import { below, meant, oneOf } from '../words.ts'
import { type ActionReading, openText } from './words.ts'

/** Words for what an action may be about, each with the kinds that it means, the service's own first. */
export type Subjects = ReadonlyMap<string, readonly Kind[]>

/** Gives the words for the kinds that can be told to do something. */
export function subjectsThat(can: (acts: Acts) => boolean): Subjects {
  const able = [...KINDS.values()].filter(({ acts }) => acts !== undefined && can(acts))
  return Map.groupBy(able, ({ acts }) => acts?.as ?? '')
}

/** Reads which entity a map of an action names, by the one word for an entity among its keys. */
export function* readSubject(
  path: string,
  node: MapNode,
  subjects: Subjects,
  reading: ActionReading,
): Checking<Address | undefined> {
  const [first, second] = node.entries.filter(({ key }) => subjects.has(key))
  if (first === undefined)
    return yield* problem(
      node.at,
      `${path} names no entity; expected ${oneOf([...subjects.keys()]) ?? 'one'} and its id`,
    )
  if (second !== undefined)
    return yield* problem(
      second.at,
      `${below(path, second.key)} stands beside ${quoted(first.key)}; expected one of the two`,
    )
  return yield* named(below(path, first.key), first, subjects.get(first.key) ?? [], reading)
}

function* named(
  path: string,
  { value }: Entry,
  kinds: readonly Kind[],
  reading: ActionReading,
): Checking<Address | undefined> {
  const [kind] = kinds
  const read = yield* openText(path, value, reading, 'an id')
  if (kind === undefined || read === undefined) return undefined
  const home = { kind, keys: [], ids: [] }
  const address = yield* resolveAmong(kinds, { ...read, path, home }, reading.index)
  if (address === undefined) return undefined
  const id = address.ids.at(-1) ?? ''
  const tooNew = lack(address.kind.since, reading.apiVersion)
  if (tooNew !== undefined) return yield* problem(read.at, `${path} ${tooNew}`)
  if (!(yield* legalId(address.kind, id, path, read.at))) return undefined
  return (yield* isAble(address, path, value)) ? address : undefined
}

function* isAble({ kind, ids }: Address, path: string, { at }: Node): Checking<boolean> {
  const able = kind.acts?.ids
  const id = ids.at(-1) ?? ''
  if (able === undefined || able.some(one => sameText(one, id))) return true
  yield* problem(at, `${path} is ${quoted(id)}, which no action can be about; ${meant(id, able)}`)
  return false
}
