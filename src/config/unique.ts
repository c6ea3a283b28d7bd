/**
 * Values that no two entities of a collection may share, and flags that only one of them can have.
 *
 * Only what the file says is compared; whether an entity of the service holds the value already is for the plan to
 * find. Case does not count, as it does not in the service.
 */
import type { Place } from '../errors.ts'
import { listPathOf, parentIds } from '../model/address.ts'
import type { Wanted } from '../model/state.ts'
import type { Value } from '../ports.ts'
import { type Checking, problem } from './finding.ts'
import { quoted } from './quote.ts'
import { below } from './words.ts'

/** An entity with its name in messages. */
export interface Subject {
  readonly path: string
  readonly wanted: Wanted
}

/** Reports every value that a second entity holds. */
export function* reportShared(subjects: readonly Subject[]): Checking<void> {
  const holders = new Map<string, Subject>()
  for (const subject of subjects)
    for (const fields of subject.wanted.address.kind.unique ?? []) {
      const key = sharedKey(subject, fields)
      const holder = key === undefined ? undefined : holders.get(key)
      if (holder !== undefined) yield* shared(subject, holder, fields)
      else if (key !== undefined) holders.set(key, subject)
    }
}

/** Reports every flag that only one entity of a collection can have and that a second one asks for. */
export function* reportRivals(subjects: readonly Subject[]): Checking<void> {
  const first = new Map<string, Subject>()
  for (const subject of subjects) {
    const { address, properties } = subject.wanted
    const flag = address.kind.onlyOne
    if (flag === undefined || properties[flag] !== true) continue
    const list = listPathOf(address).toLowerCase()
    const other = first.get(list)
    if (other === undefined) first.set(list, subject)
    else yield* rival(subject, other, flag)
  }
}

function* rival(subject: Subject, other: Subject, flag: string): Checking<void> {
  const { file, line, column } = placeOf(other, flag)
  yield* problem(
    placeOf(subject, flag),
    `${below(subject.path, flag)} is true, and so is ${below(other.path, flag)} (${file}:${line}:${column}); expected it of one, as the service takes it from the other`,
  )
}

function* shared(subject: Subject, holder: Subject, [field = '']: readonly string[]): Checking<void> {
  const { file, line, column } = placeOf(holder, field)
  const value = String(subject.wanted.properties[field])
  yield* problem(
    placeOf(subject, field),
    `${below(subject.path, field)} is ${quoted(value)}, which ${below(holder.path, field)} is too (${file}:${line}:${column}); expected a value of its own`,
  )
}

function placeOf({ wanted }: Subject, field: string): Place {
  return wanted.places.get(field) ?? wanted.at
}

/** Gives what must not occur twice; the first field decides, and one of the others may be left out like any default. */
function sharedKey({ wanted }: Subject, fields: readonly string[]): string | undefined {
  const { address, properties } = wanted
  const values = fields.map(field => plain(properties[field]))
  if (values[0] === undefined || address.ids.at(-1)?.includes(';rev=') === true) return undefined
  return [address.kind.name, ...parentIds(address), ...fields, ...values.map(value => value ?? '')]
    .join('\0')
    .toLowerCase()
}

function plain(value: Value | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
