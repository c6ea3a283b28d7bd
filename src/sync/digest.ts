/**
 * The digest of a plan: equal for plans that do the same to the same service.
 *
 * It leaves out what may differ between two looks at one plan, and what a secret holds or whether it changed: a plan
 * made without the production secrets has the digest of the one made with them.
 */
import { createHash } from 'node:crypto'
import { canonicalPolicy } from '../content/policy.ts'
import { textOf } from '../model/address.ts'
import type { Change, FieldChange } from '../model/plan.ts'
import type { Json, Value } from '../ports.ts'
import { HIDDEN, Secret } from '../secret.ts'
import { canonical, isList, isValues } from '../values.ts'

const FORMAT = 1

/** Gives the digest of the changes to a service, as hexadecimal SHA-256. */
export function digestOf(serviceId: string, changes: readonly Change[]): string {
  const rows = changes
    .flatMap(rowsOf)
    .map(row => canonical(row))
    .sort()
  return createHash('sha256')
    .update(canonical([FORMAT, serviceId.toLowerCase(), 'default', rows]))
    .digest('hex')
}

function rowsOf(change: Change): readonly Json[] {
  const address = textOf(change.address).toLowerCase()
  if (change.action === 'delete') return [[change.action, address, '', null, null]]
  const shown = change.action === 'create' ? change.fields : change.fields.filter(({ show }) => show !== 'hidden')
  const fields = shown.map(
    (field): Json => [change.action, address, field.path, textIn(field, field.before), textIn(field, field.after)],
  )
  const imported: readonly Json[] =
    change.import === undefined ? [] : [[change.action, address, 'specification', null, change.import.digest]]
  return [...(change.action === 'create' ? [[change.action, address, '', null, null]] : []), ...fields, ...imported]
}

function textIn({ show }: FieldChange, value: Value | undefined): Json {
  if (show === 'hidden') return HIDDEN
  if (show === 'policy' && typeof value === 'string') return canonicalPolicy({ text: value, format: 'rawxml' })
  return masked(value ?? null)
}

/** Gives a declared value as JSON, with `***` for each secret in it. */
export function masked(value: Value): Json {
  if (value instanceof Secret) return HIDDEN
  if (isList(value)) return value.map(masked)
  if (isValues(value)) return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, masked(item)]))
  return value
}
