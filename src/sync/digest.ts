/**
 * The digest of a plan: equal for plans that do the same to the same service.
 *
 * It leaves out what may differ between two looks at one plan, and what a secret holds or whether it changed: a plan
 * made without the production secrets has the digest of the one made with them. What it says of a secret is the
 * reference that the file has in its place. An update that changes nothing but secrets is therefore not in it at all:
 * whether there is such a one depends on what they hold.
 */
import { createHash } from 'node:crypto'
import { canonicalPolicy } from '../content/policy.ts'
import type { RunningAction } from '../model/action.ts'
import { textOf } from '../model/address.ts'
import type { Change, FieldChange, Update } from '../model/plan.ts'
import type { Json, Value } from '../ports.ts'
import { HIDDEN, Secret } from '../secret.ts'
import { canonical, holdsSecret, isList, isValues } from '../values.ts'
import { actionRow } from './actions/row.ts'
import { withoutIgnored } from './diff/method.ts'

const FORMAT = 1

/**
 * Gives the digest of what is done to a service, as hexadecimal SHA-256.
 *
 * @param actions - in the order in which they run.
 * @param environment - the one that the changes are for.
 */
export function digestOf(
  serviceId: string,
  changes: readonly Change[],
  actions: readonly RunningAction[] = [],
  environment = 'default',
): string {
  const rows = changes
    .flatMap(rowsOf)
    .map(row => canonical(row))
    .sort()
  return createHash('sha256')
    .update(
      canonical([
        FORMAT,
        serviceId.toLowerCase(),
        environment,
        rows,
        actions.map(action => actionRow(action, body => referred(body, false))),
      ]),
    )
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
  if (change.action === 'create') return [[change.action, address, '', null, null], ...fields, ...imported]
  const rows = [...fields, ...imported]
  return rows.length === 0 ? [] : [...rows, ...secretRows(change, address)]
}

/** Every secret that an update may send, whether or not it differs: which do is what the digest must not tell. */
function secretRows({ action, wanted: { address: at, properties, sync } }: Update, address: string): readonly Json[] {
  return Object.entries(withoutIgnored(properties, sync.ignore)).flatMap(([name, value]) =>
    holdsSecret(value) && !at.kind.fields[name]?.createOnly
      ? [[action, address, name, HIDDEN, referred(value, true)]]
      : [],
  )
}

function textIn({ show }: FieldChange, value: Value | undefined): Json {
  if (show === 'policy' && typeof value === 'string') return canonicalPolicy({ text: value, format: 'rawxml' })
  return referred(value ?? null, show === 'hidden')
}

/**
 * Gives a declared value as JSON, with the reference of the file in the place of each secret in it, or `***`.
 *
 * @param isHidden - true when whatever else is in it is hidden too.
 */
export function referred(value: Value, isHidden: boolean): Json {
  if (value instanceof Secret) return value.label ?? HIDDEN
  if (isList(value)) return value.map(item => referred(item, isHidden))
  if (!isValues(value)) return isHidden ? HIDDEN : value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, referred(item, isHidden)]))
}
