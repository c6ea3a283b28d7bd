/**
 * What an id may be: the rule of its kind, and what no path of a URL could carry.
 */
import type { Place } from '../errors.ts'
import type { IdRule, Kind } from '../model/kind.ts'
import { type Checking, problem } from './finding.ts'
import { quoted } from './quote.ts'
import { pathFault } from './resource-paths.ts'
import { meant, one } from './words.ts'

/** Reports an id that the service would refuse; true when it is legal. */
export function* legalId(kind: Kind, id: string, path: string, at: Place): Checking<boolean> {
  const expected = idFault(kind.id, id)
  if (expected !== undefined)
    yield* problem(at, `${path}: ${quoted(id)} cannot be the id of ${one(kind.noun)}; ${expected}`)
  return expected === undefined
}

/** Reports a key of the file that could not be referred to; true when it is legal. */
export function* legalKey(key: string, path: string, at: Place): Checking<boolean> {
  const expected = unusable(key)
  if (expected !== undefined) yield* problem(at, `${path}: ${quoted(key)} cannot be a key; expected ${expected}`)
  return expected === undefined
}

/** Says what is expected instead of an id; undefined when it is legal. */
export function idFault({ maxLength, pattern, saying, values, isPath }: IdRule, id: string): string | undefined {
  const isOfClosedSet = values?.some(value => value.toLowerCase() === id.toLowerCase()) ?? true
  if (values !== undefined && !isOfClosedSet) return meant(id, values)
  if (id.length > maxLength) return `expected at most ${maxLength} characters instead of ${id.length}`
  if (isPath) {
    const fault = pathFault(id)
    return fault === undefined ? undefined : `expected ${fault}`
  }
  const expected = unusable(id) ?? (pattern?.test(id) === false ? (saying ?? 'another id') : undefined)
  return expected === undefined ? undefined : `expected ${expected}`
}

function unusable(id: string): string | undefined {
  if (id === '') return 'at least one character'
  if (id === '.' || id === '..') return 'another id, as a path cannot hold this one'
  if (/[/\\]/.test(id)) return 'no "/" and no "\\"'
  return /\p{Cc}/u.test(id) ? 'no control characters' : undefined
}
