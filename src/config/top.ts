/**
 * The top of the files: which keys there are, and the words that are about the declaration as a whole.
 */
import type { Kind } from '../model/kind.ts'
import { KINDS, kindsBelow } from '../model/table.ts'
import type { Document } from './files.ts'
import { type Checking, problem } from './finding.ts'
import { keyOfKind } from './keys.ts'
import type { Entry } from './node.ts'
import { quoted } from './quote.ts'
import { selectorFault } from './selectors.ts'
import { entryOf, textsOf, unknownKey, wrong } from './words.ts'

/** What the files say at their tops, all files together. */
export interface Top {
  readonly stack: string | undefined
  readonly protect: readonly string[]
  /** The entries of each kind that any file has. */
  readonly collections: readonly (readonly [kind: Kind, entries: readonly Entry[]])[]
  /** The entries of `removed`. */
  readonly removed: readonly Entry[]
  /** The entries of `actions`. */
  readonly actions: readonly Entry[]
}

const WORDS = ['version', 'stack', 'include', 'protect', 'removed', 'actions', 'environments', 'variables', 'shared']

/** Sorts the keys at the tops of the files. */
export function* readTop(documents: readonly Document[]): Checking<Top> {
  for (const document of documents) yield* checkTop(document)
  const entries = documents.flatMap(({ top }) => top.entries)
  const named = (key: string) => entries.filter(entry => entry.key === key)
  for (const { value } of named('shared')) yield* textsOf('shared', value, 'a list of values')
  const protect: string[] = []
  for (const entry of named('protect')) protect.push(...(yield* selectorsOf(entry)))
  const collections = kindsBelow(undefined).flatMap(kind => {
    const found = named(keyOfKind(kind))
    return found.length === 0 ? [] : [[kind, found] as const]
  })
  return {
    stack: yield* stackOf(named('stack')),
    protect,
    collections,
    removed: named('removed'),
    actions: named('actions'),
  }
}

function* checkTop({ top, isIncluded }: Document): Checking<void> {
  const version = entryOf(top, 'version')
  if (version === undefined && !isIncluded) yield* problem(top.at, 'version is missing; expected "version: 1"')
  const value = version?.value
  if (value !== undefined && (value.type !== 'scalar' || value.value !== 1)) yield* wrong('version', value, '1')
  const legal = [...WORDS, ...kindsBelow(undefined).map(keyOfKind)]
  for (const entry of top.entries) if (!legal.includes(entry.key)) yield* unknownTop(entry, legal)
}

/** A key that exists, but below something else, is told where it belongs. */
function* unknownTop(entry: Entry, legal: readonly string[]): Checking<void> {
  const nested = [...KINDS.values()].find(kind => !legal.includes(entry.key) && keyOfKind(kind) === entry.key)
  if (nested === undefined) yield* unknownKey('', entry, legal)
  else
    yield* problem(
      entry.at,
      `${entry.key} stands at the top of the file; expected it below an entity, as in ${quoted(nested.name)}`,
    )
}

function* stackOf([first, second]: readonly Entry[]): Checking<string | undefined> {
  if (first === undefined) return undefined
  if (second !== undefined)
    yield* problem(
      second.at,
      `stack is given twice (first at ${first.at.file}:${first.at.line}:${first.at.column}); expected it once`,
    )
  const { value } = first
  if (value.type === 'scalar' && /^[a-z0-9-]{1,40}$/.test(value.text) && value.value !== null) return value.text
  return yield* wrong('stack', value, '1 to 40 of the characters a-z, 0-9 and "-"')
}

function* selectorsOf({ value }: Entry): Checking<readonly string[]> {
  const legal: string[] = []
  for (const { text, at } of yield* textsOf('protect', value, 'a list of selectors such as "<collection>/<id>"')) {
    const fault = selectorFault(text)
    if (fault === undefined) legal.push(text)
    else yield* problem(at, `protect: ${quoted(text)} ${fault}`)
  }
  return legal
}
