/**
 * THE TABLE: every kind that the file can declare, and the few questions that are asked of it.
 *
 * This is the only list of kinds. What an entry leaves out does not happen: there is no other place that knows.
 */
import type { Kind } from './kind.ts'
import { access } from './kinds/access.ts'
import { apis } from './kinds/apis.ts'
import { policies } from './kinds/policies.ts'
import { products } from './kinds/products.ts'
import { values } from './kinds/values.ts'

/** Every kind, by name, in the order in which documents and messages list them. */
export const KINDS: ReadonlyMap<string, Kind> = new Map(
  [...products, ...access, ...values, ...policies, ...apis].map(kind => [kind.name, kind]),
)

/** Gives the kinds that the file declares directly below a kind, or at its top when there is no parent. */
export function kindsBelow(parent: Kind | undefined): readonly Kind[] {
  return CHILDREN.get(parent?.name ?? '') ?? []
}

/** Gives the relations that an entity of a kind may declare from its own side. */
export function inverseRelations(kind: Kind): readonly Kind[] {
  return [...KINDS.values()].filter(({ relation }) => relation?.to === kind.name)
}

const CHILDREN: ReadonlyMap<string, readonly Kind[]> = Map.groupBy(KINDS.values(), ({ name }) =>
  name.slice(0, Math.max(0, name.lastIndexOf('/'))),
)
