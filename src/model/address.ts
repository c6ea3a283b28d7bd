/**
 * The name of one entity within a service.
 *
 * An address is written as the file nests: `products/gold/groups/partners`. Ids compare without regard to case but
 * keep their spelling, so look-ups go through `keyOf`, never through the text.
 */
import { createHash } from 'node:crypto'
import type { Kind } from './kind.ts'

/** Which entity: its kind, and one id for each part of the kind's path that has one, outermost first. */
export interface Address {
  readonly kind: Kind
  /** In a relation, the last one is what the other end has of ids beyond those that both ends share. */
  readonly ids: readonly string[]
  /** Id of a live link that is an entity of its own. It is no part of the name: who made the link chose it. */
  readonly link?: string
  /** Version of the API by which it is asked for, where the run's own will not do. It is no part of the name either. */
  readonly apiVersion?: string
}

/** Prints an address: `products/gold/policy`. */
export function textOf({ kind, ids }: Address): string {
  const parts: string[] = []
  let next = 0
  for (const [depth, part] of kind.name.split('/').entries()) {
    parts.push(part)
    const last = depth === kind.name.split('/').length - 1
    if (!last || kind.shape !== 'single') parts.push(ids[next++] ?? '')
  }
  return parts.join('/')
}

/** Gives the text by which two spellings of one address are the same. */
export function keyOf(address: Address): string {
  return textOf(address).toLowerCase()
}

/** Gives the ids of the entity that an address is below, `[]` for those at the top. */
export function parentIds({ kind, ids }: Address): readonly string[] {
  return kind.shape === 'single' ? ids : ids.slice(0, -1)
}

/** Gives an entity's own id; the name of its kind's last part when it has none. */
export function ownId({ kind, ids }: Address): string {
  return kind.shape === 'single' ? (kind.name.split('/').at(-1) ?? '') : (ids.at(-1) ?? '')
}

/** True for the id of an entity that the service made and never lets go of. */
export function isBuiltIn({ builtIns, ownIds }: Kind, id: string): boolean {
  return builtIns?.includes(id.toLowerCase()) === true || ownIds?.test(id) === false
}

/** True for the id of an entity whose own fields the service refuses to change. */
export function isFixed({ fixed, ownIds }: Kind, id: string): boolean {
  return fixed?.includes(id.toLowerCase()) === true || ownIds?.test(id) === false
}

/** Gives the name of the kind that a kind is below, or undefined for those at the top. */
export function parentName(kind: Kind): string | undefined {
  const end = kind.name.lastIndexOf('/')
  return end < 0 ? undefined : kind.name.slice(0, end)
}

/**
 * Gives a glob's meaning as a pattern over whole texts, without regard to case: `*` is any run of characters but `/`,
 * `?` one of them.
 */
export function globPattern(glob: string): RegExp {
  const source = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]')
  return new RegExp(`^${source}$`, 'i')
}

/** True when a selector `collection/id-glob` covers the address or an entity that it is below. */
export function selects(selectors: readonly RegExp[], address: Address): boolean {
  const parts = textOf(address).split('/')
  return selectors.some(selector => parts.some((_, index) => selector.test(parts.slice(0, index + 1).join('/'))))
}

/** Gives an entity's path below the service: `/products/gold/groups/partners`. */
export function pathOf({ kind, ids, link }: Address): string {
  const own = ids.at(-1) ?? ''
  const path = kind.relation?.link === undefined ? ids : [...ids.slice(0, -1), link ?? linkId(own)]
  let next = 0
  return kind.path.replaceAll('{id}', () => path[next++] ?? '')
}

/** Longest id that a link may have. */
const LONGEST_LINK = 80

/** The id of a link that we make: what it leads to, made short and single where it is not. */
function linkId(end: string): string {
  if (end.length <= LONGEST_LINK && !end.includes('/')) return end
  const digest = createHash('sha256').update(end.toLowerCase()).digest('hex').slice(0, 12)
  return `${end.replaceAll('/', '-').slice(0, LONGEST_LINK - digest.length - 1)}-${digest}`
}

/**
 * Gives the path of the list that an entity stands in: `/products/gold/groups`. What no list shows has a text instead
 * that is that of no list, and the same for all of the kind below one parent.
 */
export function listPathOf(address: Address): string {
  const { kind, ids } = address
  if (kind.id.isPath) return `/${kind.name}`
  if (!kind.unlisted) return pathOf(address).replace(/\/[^/]*$/, '')
  return kind.shape === 'single' ? pathOf(address) : pathOf({ kind, ids: [...ids.slice(0, -1), ''] })
}
