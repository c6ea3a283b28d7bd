/**
 * Words to write fields with, so that an entry of the table reads as a list of names and meanings.
 */
import type { Value } from '../ports.ts'
import { holdsSecret, isValues } from '../values.ts'
import type {
  AnyField,
  Field,
  Fields,
  FlagField,
  Holder,
  ListField,
  MapField,
  NumberField,
  ObjectField,
  TextField,
} from './kind/fields.ts'

type Options<F> = Omit<F, 'type' | 'doc' | 'fields' | 'items'>

/** A text. */
export function text(doc: string, options: Options<TextField> = {}): TextField {
  return { type: 'text', doc, ...options }
}

/** A boolean; `initially` is what the service keeps when nothing is sent, and what null goes back to. */
export function flag(doc: string, initially?: boolean, options: Options<FlagField> = {}): FlagField {
  const known = initially === undefined ? {} : ({ default: initially, reset: { send: initially } } as const)
  return { type: 'flag', doc, ...known, ...options }
}

/** A whole number. */
export function whole(doc: string, options: Options<NumberField> = {}): NumberField {
  return { type: 'number', integer: true, doc, ...options }
}

/** An object with known properties. */
export function object(doc: string, fields: Fields, options: Options<ObjectField> = {}): ObjectField {
  return { type: 'object', doc, fields, ...options }
}

/** A list. */
export function list(doc: string, items: Field, options: Options<ListField> = {}): ListField {
  return { type: 'list', doc, items, ...options }
}

/** An object whose keys the user chooses. */
export function map(doc: string, items: Field, options: Options<MapField> = {}): MapField {
  return { type: 'map', doc, items, ...options }
}

/** Any JSON. */
export function anything(doc: string, options: Options<AnyField> = {}): AnyField {
  return { type: 'any', doc, ...options }
}

/** Gives the field that a member of an object is. */
export function memberOf({ fields, others }: Holder, name: string): Field | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : others
}

/**
 * Gives the field that a declared value is judged by. JSON that is laid over what is there is an object of whatever
 * members it has where it is one, and hidden where it holds a secret; every other field is what it is.
 */
export function fieldFor(field: Field, value: Value | undefined): Field {
  if (field.type !== 'any' || field.subset !== true || value === undefined) return field
  if (isValues(value)) return { type: 'object', doc: field.doc, fields: {}, others: field }
  return holdsSecret(value) ? { ...field, hidden: { standIn: ANYTHING } } : field
}

/** Whatever a service shows in the place of a secret that it was sent tells nothing of it. */
const ANYTHING = /(?:)/
