/**
 * Documents that the service keeps as entities, written as the documents that they are.
 */
import { checkSpecification, isSpecification, readSpecification } from '../content/specification.ts'
import { type Address, keyOf, ownId } from '../model/address.ts'
import type { KeptDocument } from '../model/kind/documents.ts'
import type { Found, State } from '../model/state.ts'
import { ancestorsOf, KINDS } from '../model/table.ts'
import type { Json } from '../ports.ts'
import { sameValue } from '../sync/diff/same.ts'
import { isJsonObject, revealedObject } from '../values.ts'
import { unsayableText } from './unsayable.ts'

/** A document with the entity that holds it. */
export interface Kept {
  readonly text: string
  /** Ending of the file. */
  readonly ending: string
  readonly heldBy: Address
}

/** Gives the document of an entity that another one below it holds; undefined when there is none that can be read. */
export function keptDocument({ address, properties }: Found, found: State<Found>): Kept | undefined {
  const { kind, ids } = address
  for (const [format, kept] of Object.entries(kind.keepsDocument ?? {})) {
    const below = KINDS.get(`${kind.name}/${kept.collection}`)
    const key = below === undefined ? '' : keyOf({ kind: below, ids: [...ids, kept.id] })
    const holder = found.get(key)
    const isFit = Object.entries(kept.makes).every(([name, value]) => properties[name] === value)
    const text = holder === undefined || !isFit ? undefined : textIn(holder, kept)
    if (holder !== undefined && text !== undefined && isReadable(text, format))
      return { text, ending: format, heldBy: holder.address }
  }
  return undefined
}

/** A document that an entity holds, and what else would mean the same to the service. */
export interface Held {
  readonly text: string
  readonly isSame: (text: string) => boolean
}

/** Gives the document that an entity holds for the one above it; undefined when there is none that can be read. */
export function heldDocument(holder: Found): Held | undefined {
  const { address } = holder
  const [above] = ancestorsOf(address)
  for (const [format, kept] of Object.entries(above?.kind.keepsDocument ?? {})) {
    const isMeant = `${above?.kind.name}/${kept.collection}` === address.kind.name && kept.id === ownId(address)
    const text = isMeant ? textIn(holder, kept) : undefined
    if (text !== undefined && isReadable(text, format)) return { text, isSame: other => isMadeOf(other, holder, kept) }
  }
  return undefined
}

/** Finds the text of which an entity is made. */
function textIn(holder: Found, kept: KeptDocument): string | undefined {
  return Object.values(holder.properties)
    .flatMap(textsIn)
    .find(text => isMadeOf(text, holder, kept))
}

function isMadeOf(text: string, { address: { kind }, properties }: Found, { holding }: KeptDocument): boolean {
  const made = revealedObject(holding(text))
  return Object.entries(kind.fields).every(([name, field]) =>
    sameValue(field, made[name] ?? null, properties[name], made, properties),
  )
}

function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value]
  return isJsonObject(value) ? Object.values(value).flatMap(textsIn) : []
}

function isReadable(text: string, format: string): boolean {
  if (unsayableText(text) !== undefined) return false
  const document = readSpecification(`document.${format}`, text)
  if (!isSpecification(document) || document.format !== format) return false
  return checkSpecification(document).every(({ severity }) => severity !== 'error')
}
