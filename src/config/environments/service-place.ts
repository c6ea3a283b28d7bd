/**
 * Which service an environment is, as the files say it.
 *
 * The words are taken from the nearest layer that has them. Whether they are legal, and whether they agree with the
 * inputs, is asked where the inputs are.
 */
import type { Place } from '../../errors.ts'
import { expand, type Variables } from '../fields/substitute.ts'
import { type Checking, problem } from '../finding.ts'
import { finderIn } from './fill.ts'
import { type Layer, PLACE_WORDS, type PlaceWord } from './layers.ts'
import { spliced } from './splice.ts'
import type { VariableTable } from './variables.ts'

/** One word about the service of an environment. */
export interface Said {
  readonly word: PlaceWord
  readonly text: string
  readonly at: Place
  /** As messages write it: `environments.prod.service`. */
  readonly path: string
}

/** Gives what the layers of an environment say of its service. */
export function* servicePlace(
  lineage: readonly Layer[],
  table: VariableTable,
  variables: Variables,
): Checking<readonly Said[]> {
  const all: Said[] = []
  for (const word of PLACE_WORDS) {
    const layer = lineage.findLast(({ place }) => place.has(word))
    const node = layer?.place.get(word)
    if (layer === undefined || node === undefined) continue
    const path = `environments.${layer.name}.${word}`
    const filled = yield* spliced(node, path, finderIn(table))
    if (filled?.type !== 'scalar') continue
    const expanded = yield* expand(filled.text, node.at, path, variables)
    if (expanded?.isSecret === true)
      yield* problem(node.at, `${path} holds a secret; expected a text that anyone may see`)
    else if (expanded !== undefined) all.push({ word, text: expanded.text, at: node.at, path })
  }
  return all
}
