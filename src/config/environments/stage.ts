/**
 * The environment that files are read for, and what is held back from it.
 *
 * An environment counts as itself and as each layer that it extends, so that naming a layer means all environments
 * that are made of it.
 */
import type { Place } from '../../errors.ts'
import { type Checking, problem } from '../finding.ts'
import type { Node } from '../node.ts'
import { quoted } from '../quote.ts'
import { meantWord } from '../suggest.ts'
import { isNull, oneOf, textsOf } from '../words.ts'

/** What files are read for. */
export interface Stage {
  /** Name of the environment; undefined when the files declare none. */
  readonly name: string | undefined
  /** The environment and all that it extends. */
  readonly lineage: readonly string[]
  /** Every environment that the files declare, the layers too. */
  readonly names: readonly string[]
}

/** Why something that the files declare is not to be in the environment. */
export interface HeldBackBy {
  /** Where it may be. */
  readonly environments: readonly string[]
  /** Where that is said. */
  readonly at: Place
}

/** The stage of files that declare no environments. */
export const ONLY_STAGE: Stage = { name: undefined, lineage: [], names: [] }

/**
 * Reads a list `environments` of whatever may be in some environments only.
 *
 * @param path - of the list, as messages write it: `products.gold.sync.environments`.
 * @returns undefined for what is to be in the environment.
 */
export function* heldBackBy(path: string, node: Node, stage: Stage): Checking<HeldBackBy | undefined> {
  const named = yield* textsOf(path, node, 'a list of environments')
  if (node.type === 'list' ? node.items.length === 0 : isNull(node))
    yield* problem(node.at, `${path} names no environment; expected at least one, or no such key`)
  const known: string[] = []
  for (const { text, at } of named) {
    if (stage.names.includes(text)) known.push(text)
    else yield* unknownEnvironment(`${path} names ${quoted(text)}`, text, at, stage.names)
  }
  if (stage.name === undefined || known.length < named.length || known.length === 0) return undefined
  return known.some(name => stage.lineage.includes(name)) ? undefined : { environments: known, at: node.at }
}

/** Reports the name of an environment that no file declares; `what` begins the sentence. */
export function* unknownEnvironment(what: string, name: string, at: Place, names: readonly string[]): Checking<void> {
  yield* problem(at, `${what}, which is no environment of the file; ${expectedOf(name, names)}`)
}

/** Says which name of an environment was probably meant, or which there are. */
export function expectedOf(name: string, names: readonly string[]): string {
  const nearest = meantWord(name, names)
  if (nearest !== undefined) return `did you mean ${quoted(nearest)}?`
  if (names.length === 0) return 'expected it under "environments" at the top of the file'
  return `expected ${oneOf(names) ?? 'one of those under "environments"'}`
}
