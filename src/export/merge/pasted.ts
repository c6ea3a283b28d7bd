/**
 * Values of secrets that somebody put where everybody can read them, a description or a policy.
 *
 * The files take such a value from the environment. To bring it into them would publish it, so it stays out, and with
 * it the text that it is a part of.
 */
import type { Tree } from '../tree.ts'
import type { Obstacle } from './yaml/lay.ts'

/** True for a text with the value of a secret in it, in whatever spelling. */
export type HoldsSecret = (text: string) => boolean

/** What is told of it, which says nothing of the value. */
export const PASTED = 'it holds the value of a secret that the files take from the environment'

/** Says why a tree may not be written: one of its texts, or of its keys, is or holds the value of a secret. */
export function pastedIn(tree: Tree, holdsSecret: HoldsSecret): Obstacle | undefined {
  return textsOf(tree).some(holdsSecret) ? PASTED : undefined
}

function textsOf(tree: Tree): readonly string[] {
  switch (tree.is) {
    case 'value':
      return typeof tree.value === 'string' ? [tree.value.replaceAll('$${', () => '${')] : []
    case 'secret':
      return []
    case 'file':
      return [tree.text]
    case 'list':
      return tree.items.flatMap(textsOf)
    case 'map':
      return tree.entries.flatMap(({ key, value }) => [key, ...textsOf(value)])
  }
}
