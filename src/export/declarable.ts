/**
 * What of a service no file could declare: odd ids, and texts that an entity cannot be without and no file may hold.
 *
 * Such an entity is told of as one that could not be read. With it goes what lies below it, which would have no place.
 */
import { idFault } from '../config/ids.ts'
import { keyOf, ownId } from '../model/address.ts'
import type { IdRule, Kind } from '../model/kind.ts'
import type { Found, State } from '../model/state.ts'
import { ancestorsOf } from '../model/table.ts'
import type { JsonObject } from '../ports.ts'
import type { Unread } from './levels.ts'
import { unsayableJson, unsayableKey } from './unsayable.ts'

/** What was found, without what cannot be declared. */
export interface Declarable {
  readonly found: State<Found>
  readonly lost: readonly Unread[]
}

/** Takes out what cannot be declared. */
export function declarable(found: State<Found>): Declarable {
  const faults = new Map(
    [...found].flatMap(([key, entity]) => {
      const fault = faultOf(entity)
      return fault === undefined ? [] : [[key, fault] as const]
    }),
  )
  if (faults.size === 0) return { found, lost: [] }
  const isBelow = ({ address }: Found) => ancestorsOf(address).some(above => faults.has(keyOf(above)))
  const lost = [...found].flatMap(([key, entity]): readonly Unread[] => {
    const why = faults.get(key)
    if (why === undefined || isBelow(entity)) return []
    return [{ address: entity.address, why, briefly: why, isAbsent: false }]
  })
  return { found: new Map([...found].filter(([key, entity]) => !faults.has(key) && !isBelow(entity))), lost }
}

/** True where nothing below is lost: what a document cannot say of an entity, the import of it would take away. */
export function isWhole({ address }: Found, lost: readonly Unread[]): boolean {
  return !lost.some(({ address: below }) => ancestorsOf(below).some(above => keyOf(above) === keyOf(address)))
}

/** Says why an entity cannot be declared; undefined when it can, or need not be. */
function faultOf({ address, properties }: Found): string | undefined {
  const { kind } = address
  const id = ownId(address)
  if (kind.serverMade?.(id, properties) === true || kind.untouched?.(id, properties) === true) return undefined
  return oddity(id, kind) ?? missing(properties, kind)
}

function oddity(id: string, { shape, id: rule }: Kind): string | undefined {
  if (shape === 'single') return undefined
  const unsayable = unsayableKey(id)
  if (unsayable !== undefined) return `its id ${unsayable}`
  // What a link leads to may lie below something, and has a rule of its own.
  const faults = shape === 'relation' ? id.split('/').map(part => idFault(ANY_ID, part)) : [idFault(rule, id)]
  const expected = faults.find(fault => fault !== undefined)
  return expected === undefined ? undefined : `no file can have its id; ${expected}`
}

const ANY_ID: IdRule = { maxLength: Number.POSITIVE_INFINITY }

/** Without the text of a policy, and without what the service needs, there is nothing to declare. */
function missing(properties: JsonObject, { fields, spelling }: Kind): string | undefined {
  for (const [index, [name, field]] of Object.entries(fields).entries()) {
    const isNeeded = (field.required && field.createDefault === undefined) || (index === 0 && spelling !== undefined)
    const unsayable = isNeeded ? unsayableJson(properties[name] ?? null) : undefined
    if (unsayable !== undefined) return `${name} ${unsayable}`
  }
  return undefined
}
