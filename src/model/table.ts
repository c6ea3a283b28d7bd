/**
 * THE TABLE: every kind that the file can declare, and the few questions that are asked of it.
 *
 * This is the only list of kinds. What an entry leaves out does not happen: there is no other place that knows.
 */
import { type Address, parentIds, parentName } from './address.ts'
import type { Kind } from './kind.ts'
import { access } from './kinds/access.ts'
import { apiParts } from './kinds/api-parts.ts'
import { apis } from './kinds/apis.ts'
import { authorizations } from './kinds/authorizations.ts'
import { backends } from './kinds/backends.ts'
import { fragments } from './kinds/fragments.ts'
import { gateways } from './kinds/gateways.ts'
import { observability } from './kinds/observability.ts'
import { operations } from './kinds/operations.ts'
import { policies } from './kinds/policies.ts'
import { portal } from './kinds/portal.ts'
import { previews } from './kinds/previews.ts'
import { products } from './kinds/products.ts'
import { restrictions } from './kinds/restrictions.ts'
import { revisionsOf } from './kinds/revisions.ts'
import { schemas } from './kinds/schemas.ts'
import { security } from './kinds/security.ts'
import { values } from './kinds/values.ts'
import { versions } from './kinds/versions.ts'

const AREAS: readonly (readonly Kind[])[] = [
  products,
  access,
  values,
  policies,
  fragments,
  apis,
  operations,
  apiParts,
  versions,
  backends,
  observability,
  security,
  authorizations,
  gateways,
  schemas,
  portal,
  restrictions,
  previews,
]

/** Every kind, by name, in the order in which documents and messages list them. */
export const KINDS: ReadonlyMap<string, Kind> = new Map(
  [...AREAS.flat(), ...revisionsOf(AREAS.flat())].map(kind => [kind.name, kind]),
)

/** Gives the kinds that the file declares directly below a kind, or at its top when there is no parent. */
export function kindsBelow(parent: Kind | undefined): readonly Kind[] {
  return CHILDREN.get(parent?.name ?? '') ?? []
}

/** Gives the relations that an entity of a kind may declare from its own side. */
export function inverseRelations(kind: Kind): readonly Kind[] {
  return [...KINDS.values()].filter(({ relation }) => relation?.to === kind.name && relation.inverse !== undefined)
}

/** Lists the entities that an entity is below, nearest first. */
export function ancestorsOf(address: Address): readonly Address[] {
  const kind = KINDS.get(parentName(address.kind) ?? '')
  if (kind === undefined) return []
  const parent = { kind, ids: parentIds(address) }
  return [parent, ...ancestorsOf(parent)]
}

const CHILDREN: ReadonlyMap<string, readonly Kind[]> = Map.groupBy(KINDS.values(), ({ name }) =>
  name.slice(0, Math.max(0, name.lastIndexOf('/'))),
)
