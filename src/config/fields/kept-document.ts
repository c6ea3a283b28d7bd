/**
 * Documents that the service does not import but keeps in an entity below the one that declares them.
 *
 * The file says `specification` in both cases; which of the two it comes to is a word of the kind. So a schema declared
 * in this way is an entity like any other from here on: compared by meaning, and written alone when it changed.
 */
import { type Address, keyOf } from '../../model/address.ts'
import type { KeptDocument } from '../../model/kind/documents.ts'
import type { WantedSpecification } from '../../model/specification.ts'
import type { Wanted } from '../../model/state.ts'
import { KINDS } from '../../model/table.ts'
import { canonical, revealed } from '../../values.ts'
import { NO_SYNC } from '../entity.ts'
import { type Checking, problem } from '../finding.ts'
import { below } from '../words.ts'

/** Gives how a document is kept below an entity, and its text; undefined for one that is imported. */
function keptOf({ address: { kind } }: Wanted, { body }: WantedSpecification): [KeptDocument, string] | undefined {
  const { format, value } = body
  if (typeof format !== 'string' || typeof value !== 'string') return undefined
  const kept = kind.keepsDocument?.[format]
  return kept === undefined ? undefined : [kept, value]
}

/**
 * Gives an entity with the document that it declares: to be imported with it, or as an entity below it.
 *
 * @param path - the entity, as messages write it.
 * @param declared - keys of all entities that the file declares in other ways.
 */
export function* withDocument(
  wanted: Wanted,
  path: string,
  document: WantedSpecification,
  declared: ReadonlySet<string>,
): Checking<readonly Wanted[]> {
  const found = keptOf(wanted, document)
  if (found === undefined) return [{ ...wanted, specification: document }]
  const [kept, text] = found
  const holder = yield* asMade(wanted, path, kept, document)
  const kind = KINDS.get(`${wanted.address.kind.name}/${kept.collection}`)
  if (kind === undefined) return [holder]
  const address: Address = { kind, ids: [...wanted.address.ids, kept.id] }
  if (declared.has(keyOf(address))) {
    yield* problem(
      document.at,
      `${path}.specification is kept as ${path}.${kept.collection}.${kept.id}, which is declared too; expected one of the two`,
    )
    return [holder]
  }
  return [holder, entityOf(address, kept.holding(text), wanted, document)]
}

function entityOf(
  address: Address,
  properties: Wanted['properties'],
  holder: Wanted,
  { at, namedAt = at }: WantedSpecification,
): Wanted {
  const names = Object.keys(properties)
  const isForCreate = holder.sync.ignore.includes('specification')
  return {
    address,
    properties,
    at,
    places: new Map(names.map(name => [name, namedAt])),
    sync: isForCreate ? { ...NO_SYNC, ignore: names } : NO_SYNC,
    references: [],
  }
}

/** Gives an entity the fields that its document makes it have, and reports those that the file has otherwise. */
function* asMade(
  wanted: Wanted,
  path: string,
  { makes }: KeptDocument,
  { at, body }: WantedSpecification,
): Checking<Wanted> {
  const made = Object.entries(makes).filter(([name]) => wanted.address.kind.fields[name] !== undefined)
  for (const [name, value] of made) {
    const other = wanted.properties[name]
    if (other === undefined || canonical(revealed(other)) === canonical(revealed(value))) continue
    const message = `${below(path, name)} is ${canonical(revealed(other))}; expected ${canonical(revealed(value))}, which a specification in ${String(body['format'])} makes it`
    yield* problem(wanted.places.get(name) ?? wanted.at, message)
  }
  const places = new Map([...made.map(([name]) => [name, at] as const), ...wanted.places])
  return { ...wanted, properties: { ...wanted.properties, ...Object.fromEntries(made) }, places }
}
