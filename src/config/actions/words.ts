/**
 * Small readings that all parts of an action share.
 *
 * Nothing of an action may be a secret but the body of a request: ids, names and addresses are shown in the plan.
 */
import type { Place } from '../../errors.ts'
import type { Wanted } from '../../model/state.ts'
import type { Stage } from '../environments/stage.ts'
import { type Origins, writtenText } from '../fields/text-value.ts'
import { type Checking, problem } from '../finding.ts'
import type { EntityIndex } from '../index-of-entities.ts'
import type { Entry, Node } from '../node.ts'
import { oneOf, unknownKey, wrong } from '../words.ts'

/** What actions are read with. */
export interface ActionReading extends Origins {
  readonly index: EntityIndex
  readonly apiVersion: string | undefined
  /** The environment that the files are read for. */
  readonly stage: Stage
  /** Every declared entity by its key, for what an action must not do to one. */
  readonly declared: ReadonlyMap<string, Wanted>
}

/** A text that anyone may see, and where it stands. */
export interface OpenText {
  readonly text: string
  readonly at: Place
}

/** The members of a map by their keys; unknown ones are reported. */
export function* membersOf(
  path: string,
  node: Node,
  legal: readonly string[],
): Checking<ReadonlyMap<string, Entry> | undefined> {
  if (node.type !== 'map') return yield* wrong(path, node, `a map of ${legal.join(', ')}`)
  for (const entry of node.entries) if (!legal.includes(entry.key)) yield* unknownKey(path, entry, legal)
  return new Map(node.entries.filter(({ key }) => legal.includes(key)).map(entry => [entry.key, entry]))
}

/** Reads a text with its variables filled in. */
export function* openText(
  path: string,
  node: Node,
  reading: Origins,
  expected = 'a text',
): Checking<OpenText | undefined> {
  if (node.type !== 'scalar' || node.value === null) return yield* wrong(path, node, expected)
  const text = yield* writtenText(path, node, reading, true)
  if (text?.isSecret === true)
    return yield* problem(node.at, `${path} holds a secret; expected ${expected} that anyone may see`)
  return text === undefined ? undefined : { text: text.text, at: node.at }
}

/** Reads a text of one form. */
export function* formedText(
  path: string,
  node: Node,
  reading: Origins,
  pattern: RegExp,
  expected: string,
): Checking<string | undefined> {
  const read = yield* openText(path, node, reading, expected)
  if (read === undefined || pattern.test(read.text)) return read?.text
  return yield* wrong(path, { type: 'scalar', at: read.at, value: read.text, text: read.text }, expected)
}

/** Reads one of a few words. */
export function* wordAmong<const Word extends string>(
  path: string,
  node: Node,
  reading: Origins,
  words: readonly Word[],
): Checking<Word | undefined> {
  const expected = oneOf(words) ?? 'a word'
  const read = yield* openText(path, node, reading, expected)
  const word = words.find(candidate => candidate === read?.text)
  if (read === undefined || word !== undefined) return word
  return yield* wrong(path, { type: 'scalar', at: read.at, value: read.text, text: read.text }, expected)
}

/** Reads the member of a map that has to be there. */
export function* required(
  path: string,
  at: Place,
  members: ReadonlyMap<string, Entry>,
  key: string,
  expected: string,
): Checking<Node | undefined> {
  const entry = members.get(key)
  if (entry !== undefined) return entry.value
  return yield* problem(at, `${path} lacks "${key}"; expected "${key}: ${expected}"`)
}
