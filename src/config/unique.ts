/**
 * Values that no two entities of a collection may share.
 *
 * Only what the file says is compared; whether an entity of the service holds the value already is for the plan to
 * find. Case does not count, as it does not in the service.
 */
import type { Place } from '../errors.ts'
import { parentIds } from '../model/address.ts'
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
