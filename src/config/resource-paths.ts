/**
 * Ids that are paths: how the file writes them, which ones can be meant, and what they say beside.
 *
 * The path is the service's own, so what it leads through is called by ids and not by keys of the file. A path at which
 * another kind lives is that kind's to declare: what the table knows of it must not be got round.
 */
import type { Place } from '../errors.ts'
import { type Address, pathOf, textOf } from '../model/address.ts'
import type { Kind } from '../model/kind.ts'
import type { Wanted } from '../model/state.ts'
import { addressAt, ancestorsOf } from '../model/table.ts'
import { type Checking, problem } from './finding.ts'
import { quoted } from './quote.ts'
import { lack } from './since.ts'
import { one } from './words.ts'

/** Gives an entity's own id as the file writes it: a path loses the slash in front. */
export function idOf({ id }: Kind, text: string): string {
  return id.isPath === true && text.startsWith('/') ? text.slice(1) : text
}

/** Says what a path would have to be; undefined when it is legal. */
export function pathFault(path: string): string | undefined {
  if (!path.startsWith('/')) return 'a path below the service, which begins with "/"'
  const parts = path.slice(1).split('/')
  if (parts.includes('')) return 'no empty part, and no "/" at the end'
  if (parts.includes('.') || parts.includes('..')) return 'no "." and no ".." among its parts'
  if (/[?#]/.test(path)) return 'a path alone; "apiVersion" stands beside its properties'
  if (/[%\\]/.test(path)) return 'no "%" and no "\\", as it is encoded when it is sent'
  if (/\p{Cc}/u.test(path) || !path.isWellFormed()) return 'printable text'
  if (FULL.test(path)) return 'only what follows the name of the service'
  return parts.length % 2 === 0 ? undefined : 'a name after each collection, as in "/<collection>/<name>"'
}

const FULL = /^\/subscriptions\/[^/]+\/resourcegroups\//i

/** Reports a path at which a kind of the table lives, if the API version of the run has that kind. */
export function* reportCovered(
  address: Pick<Address, 'kind' | 'ids'>,
  where: string,
  at: Place,
  apiVersion: string | undefined,
): Checking<void> {
  if (address.kind.id.isPath !== true) return
  const known = addressAt(pathOf(address))
  if (known === undefined) return
  if ([known, ...ancestorsOf(known)].some(({ kind }) => lack(kind.since, apiVersion) !== undefined)) return
  yield* problem(at, `${where} is the path of ${one(known.kind.noun)}; expected it as ${quoted(textOf(known))}`)
}

/**
 * Gives an entity with the version of the API that it asks for, which is no part of its body, and, where its id is a
 * path, with a mention of what that leads through.
 */
export function located(wanted: Wanted): Wanted {
  const { address, properties, references, at } = wanted
  const { versionedBy, id } = address.kind
  if (versionedBy === undefined) return wanted
  const { [versionedBy]: apiVersion, ...body } = properties
  const above = ancestorsOf(address).find(({ kind }) => kind !== address.kind)
  return {
    ...wanted,
    address: typeof apiVersion === 'string' ? { ...address, apiVersion } : address,
    properties: body,
    references: id.isPath && above !== undefined ? [...references, { target: above, at }] : references,
  }
}

/** Says what a version of the API would have to be; undefined when it is one. */
export function versionFault({ fields, versionedBy = '' }: Kind, version: string): string | undefined {
  const field = fields[versionedBy]
  if (field?.type !== 'text' || field.pattern === undefined) return undefined
  return field.pattern.test(version) ? undefined : (field.saying ?? 'a version')
}
