/**
 * All entities of an export as one tree, nested as the file nests them.
 *
 * What the service makes by itself is left out, and comes back by itself. Ids and fields stand in an order that does not
 * change from one export to the next.
 */
import { type Address, keyOf, ownId } from '../model/address.ts'
import type { Kind } from '../model/kind.ts'
import type { Found } from '../model/state.ts'
import { ancestorsOf, kindsBelow } from '../model/table.ts'
import { type Around, remarked } from './around.ts'
import { copiesOf, isMadeOfFirst } from './copies.ts'
import { type Drafting, draftingOf, isLeft, isOfService, isSaidElsewhere, type Sources } from './drafting.ts'
import { entityTree } from './entity.ts'
import type { Kept } from './kept-documents.ts'
import { type Branch, branch, type Entry, isBare, items, leaf, type Tree } from './tree.ts'

/** Writes everything that was found. */
export function documentOf(sources: Sources): Branch {
  const drafting = draftingOf(sources)
  return branch(kindsBelow(undefined).flatMap(kind => childEntries(kind, '', drafting)))
}

/** Writes what stands under the key of one kind below an entity. */
function childEntries(kind: Kind, parentKey: string, drafting: Drafting): readonly Entry[] {
  const all = (drafting.below.get(parentKey) ?? []).filter(({ address }) => address.kind === kind)
  const own = all.filter(entity => !isLeft(entity, parentKey, drafting)).toSorted(byId)
  const key = kind.name.slice(kind.name.lastIndexOf('/') + 1)
  switch (kind.shape) {
    case 'relation': {
      const about = own.map(({ address }) => address)
      return own.length === 0 ? [] : [{ key, value: items(about.map(address => leaf(ownId(address)))), about }]
    }
    case 'single':
      return own.flatMap(entity => entryOf(key, entity, drafting))
    case 'collection': {
      const entries = own.flatMap(entity => entryOf(ownId(entity.address), entity, drafting))
      return entries.length === 0 ? [] : [{ key, value: branch(entries) }]
    }
  }
}

/** Numbers in ids count as numbers, so that revision 10 comes after revision 9. */
const ORDER = new Intl.Collator('en', { numeric: true })

function byId(one: Found, other: Found): number {
  const [a, b] = [ownId(one.address), ownId(other.address)]
  return ORDER.compare(a, b) || (a < b ? -1 : 1)
}

function entryOf(key: string, entity: Found, drafting: Drafting): readonly Entry[] {
  const { address } = entity
  const ownKey = keyOf(address)
  const around: Around = { entity, apiVersion: drafting.apiVersion, secrets: drafting.secrets.get(ownKey) }
  const { result: own, remarks } = isSaidElsewhere(entity, drafting)
    ? { result: branch([]), remarks: [] }
    : remarked(entityTree(around, ownFields(entity, drafting)))
  const document = accountOf(entity, drafting)
  const below = kindsBelow(address.kind).flatMap(kind => childEntries(kind, ownKey, drafting))
  const value =
    own.is === 'map'
      ? branch([
          ...own.entries,
          ...apart(entity, drafting),
          ...document.entries,
          ...below,
          ...beginning(entity, drafting),
        ])
      : own
  const isNeedless = isBare(value) && !isNeeded(entity, drafting)
  const sentences = [...remarks, ...document.remarks]
  if (isNeedless) return []
  return [{ key, value, about: [address], remarks: sentences }]
}

/** True for what must be in the file although nothing is said of it: without it, it would not be there or not be found. */
function isNeeded(entity: Found, drafting: Drafting): boolean {
  const { address } = entity
  if (isOfService(address)) return false
  if (isSaidElsewhere(entity, drafting)) return drafting.named.has(keyOf(address))
  return address.kind.permanent !== true
}

/** Where there are copies, what each has of its own is written below it. */
function ownFields({ address }: Found, { below }: Drafting): (name: string) => boolean {
  const copy = copiesOf(address.kind)
  const isDivided = below.get(keyOf(address))?.some(entity => entity.address.kind === copy) === true
  if (copy === undefined || !isDivided) return () => true
  return name => !Object.hasOwn(copy.fields, name) && name !== copy.chosenBy?.field
}

interface Account {
  readonly entries: readonly Entry[]
  readonly remarks: readonly string[]
}

/** Writes the document of an entity, or says why there is none, or none in the format in which it came. */
function accountOf(entity: Found, { documents, kept, below }: Drafting): Account {
  const { address } = entity
  const held = kept.get(keyOf(address))
  if (held !== undefined) return { entries: [{ ...specification(address, held), about: [held.heldBy] }], remarks: [] }
  const answer = documents.get(keyOf(address))
  if (answer === undefined) return { entries: [], remarks: withheldFrom(entity, below.get(keyOf(address)) ?? []) }
  if ('fault' in answer)
    return { entries: [], remarks: [`${answer.fault}; what lies below is written one by one instead`] }
  const { otherwise } = answer
  const remarks = otherwise === undefined ? [] : [`${otherwise}; it is written as "${answer.ending}" instead`]
  return { entries: [specification(address, answer)], remarks }
}

/** Says of an entity that it has a document of which nothing is shown, neither as one nor as an entity below. */
function withheldFrom({ address: { kind }, properties }: Found, below: readonly Found[]): readonly string[] {
  const { by = '', withheld = [], traces } = kind.exports ?? {}
  const type = properties[by]
  if (typeof type !== 'string' || !withheld.includes(type)) return []
  if (below.some(({ address }) => address.kind.name === `${kind.name}/${traces?.collection}`)) return []
  return [`the document is not shown where "${by}" is "${type}"; another service needs it as "specification"`]
}

function specification(address: Address, { ending, text }: Pick<Kept, 'ending' | 'text'>): Entry {
  const file: Tree = { is: 'file', folder: 'specifications', address, ending, text }
  return { key: 'specification', value: branch([{ key: 'file', value: file }]) }
}

/** What is written of a copy is all of it: nothing of the first one may be in it when it is made. */
function apart(entity: Found, { below }: Drafting): readonly Entry[] {
  const [parent] = ancestorsOf(entity.address)
  if (parent === undefined || !isMadeOfFirst(entity, below.get(keyOf(parent)) ?? [])) return []
  return [{ key: 'sync', value: branch([{ key: 'copy', value: leaf(false) }]) }]
}

/** An entity of which the first copy is gone begins with the first that is left, and only when it is made. */
function beginning({ address }: Found, { below }: Drafting): readonly Entry[] {
  const copy = copiesOf(address.kind)
  const copies = (below.get(keyOf(address)) ?? []).filter(entity => entity.address.kind === copy)
  const [first] = copies.toSorted(byId)
  const field = copy?.chosenBy?.field ?? ''
  if (first === undefined || ownId(first.address) === address.kind.fields[field]?.default) return []
  const ignore = branch([{ key: 'ignore', value: items([leaf(field)]) }])
  return [
    { key: field, value: leaf(ownId(first.address)) },
    { key: 'sync', value: ignore },
  ]
}
