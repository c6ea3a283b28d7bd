/**
 * THE TABLE: every kind that the file can declare, and the few questions that are asked of it.
 *
 * This is the only list of kinds. What an entry leaves out does not happen: there is no other place that knows.
 */
import { type Address, keyOf, parentIds, parentName, pathOf } from './address.ts'
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
import { portalContent } from './kinds/portal-content.ts'
import { previews } from './kinds/previews.ts'
import { products } from './kinds/products.ts'
import { resources } from './kinds/resources.ts'
import { restrictions } from './kinds/restrictions.ts'
import { revisionsOf } from './kinds/revisions.ts'
import { schemas } from './kinds/schemas.ts'
import { security } from './kinds/security.ts'
import { values } from './kinds/values.ts'
import { versions } from './kinds/versions.ts'
import { workspacesOf } from './kinds/workspaces.ts'

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
  portalContent,
  restrictions,
  previews,
  resources,
]

const OF_SERVICE: readonly Kind[] = [...AREAS.flat(), ...revisionsOf(AREAS.flat())]

/** Every kind, by name, in the order in which documents and messages list them. */
export const KINDS: ReadonlyMap<string, Kind> = new Map(
  [...OF_SERVICE, ...workspacesOf(OF_SERVICE)].map(kind => [kind.name, kind]),
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
  if (address.kind.id.isPath) return onTheWay(address)
  const kind = KINDS.get(parentName(address.kind) ?? '')
  if (kind === undefined) return []
  const parent = { kind, ids: parentIds(address) }
  return [parent, ...ancestorsOf(parent)]
}

/** Gives the entity that lives at a path below the service; undefined when no kind of the table has such a path. */
export function addressAt(path: string): Address | undefined {
  const found = PLACES.flatMap(([kind, place]): readonly Address[] => {
    const ids = place.exec(path)?.slice(1)
    return ids === undefined ? [] : [{ kind, ids }]
  })
  // A path that reads as two is that of the one which says more: `orders;rev=2` is a revision, not an API.
  return found.toSorted((a, b) => b.ids.length - a.ids.length)[0]
}

/** Lists what a path leads through: what the table knows, and what would be a resource like the address itself. */
function onTheWay({ kind, ids: [path = ''] }: Address): readonly Address[] {
  const parts = path.split('/')
  const above = parts.flatMap((_, index) => (index > 0 && index % 2 === 0 ? [parts.slice(0, index).join('/')] : []))
  return above.reverse().map(way => addressAt(`/${way}`) ?? { kind, ids: [way] })
}

/**
 * Gives the keys with which the keys of all that is below an entity begin: its own and, for what is declared by its path,
 * the one that it would have so itself.
 */
export function keysInFrontOf(address: Address): readonly string[] {
  const ids = [pathOf(address).slice(1)]
  return [address, ...BY_PATH.map(kind => ({ kind, ids }))].map(keyOf)
}

const BY_PATH: readonly Kind[] = [...KINDS.values()].filter(({ id }) => id.isPath)

const PLACES: readonly (readonly [kind: Kind, place: RegExp])[] = [...KINDS.values()]
  .filter(({ id }) => !id.isPath)
  .map(kind => [kind, new RegExp(`^${kind.path.replaceAll('{id}', '([^/]+)')}$`, 'i')])

const CHILDREN: ReadonlyMap<string, readonly Kind[]> = Map.groupBy(KINDS.values(), ({ name }) =>
  name.slice(0, Math.max(0, name.lastIndexOf('/'))),
)
