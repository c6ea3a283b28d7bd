/**
 * Relations between two entities: associations (`products/p/apis/a`) and the links that came later
 * (`products/p/apiLinks/x`), which are two views of the same thing.
 *
 * Whichever is written, both are kept; whichever is deleted, both go. A link made from an association gets an id of
 * 24 hexadecimal digits made from its ends.
 */
import { createHash } from 'node:crypto'
import { kindOf } from './contract.ts'
import { type JsonObject, Refusal, textOf } from './protocol.ts'
import { placeOf } from './route.ts'
import { type Entity, nameOf, parentOf } from './store.ts'
import type { World } from './world.ts'

interface Twin {
  readonly link: string
  /** The link's field that names the far end. */
  readonly field: string
  /** Path of the link's collection for an association, and of the association for a link's ends. */
  readonly links: (association: string) => string
  readonly far: (association: string) => string
  readonly association: (owner: string, far: string) => string
}

/** Path of what an association's last segment names, by kind; the first part is the association's owner. */
const TARGETS: Readonly<Record<string, string>> = {
  productApi: 'apis',
  productGroup: 'groups',
  productTag: 'tags',
  apiTag: 'tags',
  operationTag: 'tags',
  groupUser: 'users',
  gatewayApi: 'apis',
}

const TWINS: Readonly<Record<string, Twin>> = {
  productApi: ownerTwin('productApiLink', 'apiId', 'apiLinks'),
  productGroup: ownerTwin('productGroupLink', 'groupId', 'groupLinks'),
  apiTag: tagTwin('tagApiLink', 'apiId', 'apiLinks'),
  productTag: tagTwin('tagProductLink', 'productId', 'productLinks'),
  operationTag: tagTwin('tagOperationLink', 'operationId', 'operationLinks'),
}
const associationOfLink: ReadonlyMap<string, string> = new Map(
  Object.entries(TWINS).map(([association, { link }]) => [link, association]),
)

/** The path of the entity that an association's last segment names. */
export function targetOf(kind: string, path: string): string {
  const target = `/${TARGETS[kind] ?? ''}/${nameOf(path)}`
  return placeOf(`${scopePrefix(path)}${target}`) === undefined ? target : `${scopePrefix(path)}${target}`
}

/** Keeps an association and its link; tells whether it is new. */
export function associate({ store }: World, kind: string, path: string, properties: JsonObject): boolean {
  const isNew = store.get(path) === undefined
  store.put(path, kind, properties)
  const twin = TWINS[kind]
  if (isNew && twin !== undefined)
    store.put(`${twin.links(path)}/${idOfPair(path)}`, twin.link, { [twin.field]: twin.far(path) })
  return isNew
}

/**
 * Keeps a link and its association; tells whether it is new.
 *
 * @throws Refusal 409 when another link joins the same two.
 */
export function link({ store }: World, kind: string, path: string, properties: JsonObject): boolean {
  const isNew = store.get(path) === undefined
  const association = associationPath(kind, path, properties)
  if (association === undefined) {
    store.put(path, kind, properties)
    return isNew
  }
  if (isNew && store.get(association.path) !== undefined) {
    throw new Refusal(409, 'Conflict', `Link already exists between specified ${nounsOf(association.kind)}.`)
  }
  if (!isNew) unrelate({ store }, kind, path)
  store.put(association.path, association.kind, {})
  store.put(path, kind, properties)
  return isNew
}

/** Removes an association or a link with its twin; tells whether it was there. */
export function unrelate({ store }: Pick<World, 'store'>, kind: string, path: string): boolean {
  const entity = store.get(path)
  if (entity === undefined) return false
  const association = associationPath(kind, entity.path, entity.properties)
  if (association !== undefined) store.remove(association.path)
  const twin = TWINS[kind]
  const far = twin?.far(entity.path).toLowerCase()
  const links =
    twin === undefined
      ? []
      : store.list(twin.links(entity.path)).filter(other => textOf(other.properties[twin.field])?.toLowerCase() === far)
  for (const other of links) store.remove(other.path)
  return store.remove(path)
}

/** Associations and links that end at an entity. */
export function endingAt({ store }: World, entity: Entity): readonly Entity[] {
  const key = entity.path.toLowerCase()
  const associations = Object.keys(TARGETS).flatMap(kind =>
    store.ofKind(kind).filter(other => targetOf(kind, other.path).toLowerCase() === key),
  )
  const links = store
    .ofKind('clientApplicationProductLink')
    .filter(other => textOf(other.properties['productId'])?.toLowerCase() === key)
  return [...associations, ...links]
}

function associationPath(
  kind: string,
  path: string,
  properties: JsonObject,
): { readonly kind: string; readonly path: string } | undefined {
  const association = associationOfLink.get(kind)
  const twin = TWINS[association ?? '']
  const far = textOf(properties[twin?.field ?? ''])
  if (association === undefined || twin === undefined || far === undefined) return undefined
  return { kind: association, path: twin.association(parentOf(parentOf(path)), far) }
}

/** The association lies below the same owner as the link: a product's APIs and groups. */
function ownerTwin(linkKind: string, field: string, collection: string): Twin {
  const far = kindOf(linkKind).refs?.[0]?.to[0] === 'api' ? 'apis' : 'groups'
  return {
    link: linkKind,
    field,
    links: association => `${parentOf(parentOf(association))}/${collection}`,
    far: association => `${scopePrefix(association)}/${far}/${nameOf(association)}`,
    association: (owner, target) => `${owner}/${far}/${nameOf(target)}`,
  }
}

/** The association lies below what is tagged, the link below the tag. */
function tagTwin(linkKind: string, field: string, collection: string): Twin {
  return {
    link: linkKind,
    field,
    links: association => `${scopePrefix(association)}/tags/${nameOf(association)}/${collection}`,
    far: association => parentOf(parentOf(association)),
    association: (owner, target) => `${target}/tags/${nameOf(owner)}`,
  }
}

function scopePrefix(path: string): string {
  return /^\/workspaces\/[^/]+/i.exec(path)?.[0] ?? ''
}

function idOfPair(path: string): string {
  return createHash('sha256').update(path.toLowerCase()).digest('hex').slice(0, 24)
}

function nounsOf(association: string): string {
  const [, near, far] = /^([a-z]+)([A-Z].*)$/.exec(association) ?? []
  return `${near} and ${far?.toLowerCase()}`
}
