/**
 * The fields of an entity that the files say otherwise than the service has them, as far as lines of the files go.
 *
 * A plan compares leaf by leaf. What has no line of its own is changed with what holds it, and what the service has not
 * at all goes as a whole.
 */
import { ownId } from '../../model/address.ts'
import type { FieldChange, Update } from '../../model/plan.ts'
import type { Found, Wanted } from '../../model/state.ts'
import type { Json } from '../../ports.ts'
import { holdsSecret, isJsonObject } from '../../values.ts'
import { comingWith } from './arms.ts'

/** What is due to change. */
export interface Due {
  /** Dotted paths. */
  readonly paths: ReadonlySet<string>
  /** Why some of them may not change, wherever they are written. */
  readonly barred: ReadonlyMap<string, string>
}

/** Finds the fields of an update that are due to change. @param stuck - paths that are known to stay. */
export function dueFields(
  { wanted, fields }: Pick<Update, 'wanted' | 'fields'>,
  found: Found,
  stuck: ReadonlySet<string> = new Set(),
): Due {
  const inFile = (changes: readonly FieldChange[]) =>
    new Set(changes.map(({ path }) => absent(placed(path, wanted), found)))
  const paths = inFile(fields.filter(change => !goesAlong(wanted, change)))
  const hidden = inFile(fields.filter(({ show }) => show === 'hidden'))
  const open = [...paths].filter(path => !hidden.has(path) && !stuck.has(path))
  const secret = [...hidden].map(path => [path, 'it is a secret'] as const)
  return { paths, barred: new Map([...secret, ...unlawful(wanted, found, open)]) }
}

/** Finds what may not change because a rule of the kind would not hold then, with all else that stays as declared. */
function unlawful(wanted: Wanted, found: Found, paths: readonly string[]): ReadonlyMap<string, string> {
  const names = new Set(paths.map(nameOf))
  const broken = names.size === 0 ? undefined : brokenAfter(wanted, found, names)
  if (broken === undefined) return new Map()
  const own = paths.filter(path => nameOf(path) === broken.field)
  const barred = own.length === 0 ? paths : own
  const rest = paths.filter(path => !barred.includes(path))
  return new Map([...barred.map(path => [path, broken.why] as const), ...unlawful(wanted, found, rest)])
}

function nameOf(path: string): string {
  return path.split('.')[0] ?? ''
}

/** Says what rule would not hold with these fields as the service has them, and which of them it is about. */
function brokenAfter(
  wanted: Wanted,
  found: Found,
  names: ReadonlySet<string>,
): { readonly field: string; readonly why: string } | undefined {
  const {
    address: { kind, ids },
    properties,
  } = wanted
  for (const [name, { hidden }] of Object.entries(kind.fields)) {
    const when = hidden?.when
    const value = properties[name] ?? null
    if (when === undefined || value === null || !names.has(when.field)) continue
    if (holdsSecret(value))
      return { field: when.field, why: `the files have a secret in ${name}, which everybody could read then` }
    if (found.properties[when.field] === when.is && !names.has(name))
      return { field: when.field, why: `the files show ${name}, which is a secret in the service` }
  }
  const live = [...names].map(name => [name, found.properties[name] ?? null] as const)
  const after = Object.entries({
    ...properties,
    ...comingWith(names, wanted, found),
    ...Object.fromEntries(live),
  }).filter(([name, value]) => value !== null || !names.has(name))
  const id = ownId({ kind, ids })
  const fault = (kind.rules ?? []).map(rule => rule(Object.fromEntries(after), false, id)).find(found => found)
  return fault === undefined ? undefined : { ...fault, why: `with what else is left, ${fault.field} ${fault.message}` }
}

/** What is only sent along with other changes has no state. */
function goesAlong({ address: { kind } }: Wanted, { path }: FieldChange): boolean {
  const field = kind.fields[path]
  return field?.type === 'text' && field.compare === 'along'
}

/** Gives the path of what holds a value and has a place, the value itself if it can be. */
function placed(path: string, { places }: Pick<Wanted, 'places'>): string {
  if (path === '' || places.has(path)) return path
  return placed(path.slice(0, Math.max(0, path.lastIndexOf('.'))), { places })
}

/** Of what the service has not at all, no part is left over: gives the path of the outermost. */
function absent(path: string, found: Found): string {
  const parts = path.split('.')
  const all = parts.map((_, index) => parts.slice(0, index + 1))
  return (all.find(one => valueIn(found.properties, one) === undefined) ?? parts).join('.')
}

/** Lists the keys of a dotted path, none for an entity that is its value. */
export function keysOf(path: string): readonly string[] {
  return path === '' ? [] : path.split('.')
}

/** Gives what JSON has at a path; undefined for null too. */
export function valueIn(value: Json | undefined, [name, ...rest]: readonly string[]): Json | undefined {
  if (name === undefined || value === undefined || value === null) return value ?? undefined
  return isJsonObject(value) ? valueIn(value[name], rest) : undefined
}
