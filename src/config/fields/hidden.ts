/**
 * Fields whose values nobody gets to see again once they are in the service.
 *
 * Whatever stands in such a field is wrapped as a secret, also when it stands openly in the file, so that no plan, log
 * or report repeats it. Whether a field is one may hang on its neighbour: a named value is hidden once it is `secret`.
 */
import type { Place } from '../../errors.ts'
import { memberOf } from '../../model/field.ts'
import type { Field, Holder } from '../../model/kind/fields.ts'
import type { Value, Values } from '../../ports.ts'
import { Secret } from '../../secret.ts'
import { isList, isValues } from '../../values.ts'
import { BRACES } from '../braces.ts'
import { type Checking, problem } from '../finding.ts'
import type { Entry, Node } from '../node.ts'
import { below } from '../words.ts'
import { isPlaceholder } from './substitute.ts'

/** Wraps the values of hidden fields; reports literal secrets, and secrets in fields that anyone may read. */
export function* hideValues(holder: Holder, values: Values, entries: readonly Entry[], path: string): Checking<Values> {
  const shown: [string, Value][] = []
  for (const { key, value: node } of entries) {
    const field = memberOf(holder, key)
    const value = Object.hasOwn(values, key) ? values[key] : undefined
    if (value === undefined) continue
    if (field === undefined) shown.push([key, value])
    else if (hides(field, values)) shown.push([key, yield* hiddenValue(field, value, node, below(path, key))])
    else {
      if (value instanceof Secret) yield* openSecret(field, below(path, key), node.at)
      shown.push([key, value])
    }
  }
  return Object.fromEntries(shown)
}

function hides({ hidden }: Field, values: Values): boolean {
  return hidden !== undefined && (hidden.when === undefined || values[hidden.when.field] === hidden.when.is)
}

/** A field that could hide its value, and does not, would show the secret to every reader of the service. */
function* openSecret({ hidden }: Field, path: string, at: Place): Checking<void> {
  if (hidden?.when === undefined) return
  const { field, is } = hidden.when
  yield* problem(
    at,
    `${path} holds a secret that every reader of the service would see; expected "${field}: ${String(is)}" beside it`,
  )
}

function* hiddenValue(field: Field, value: Value, node: Node, path: string): Checking<Value> {
  // An object says itself which of its fields are secret; that it is hidden only means that a read may lack it.
  if (field.type === 'map' || field.type === 'list') {
    if (holdsPlaceholder(value)) yield* unfilled(path, node.at)
    return wrapped(field.items, value)
  }
  if (typeof value !== 'string' || namesAnother(field, value)) return value
  const secret = new Secret(value)
  yield { found: 'secret', secret }
  const isFromEnvironment = node.type === 'scalar' && /\$\{env\./.test(node.text)
  if (isPlaceholder(value)) yield* unfilled(path, node.at)
  else if (!isFromEnvironment)
    yield* problem(node.at, `${path} is a secret that stands in the repository; expected "\${secret.NAME}"`, 'warning')
  return secret
}

function* unfilled(path: string, at: Place): Checking<undefined> {
  return yield* problem(at, `${path} still holds a placeholder; expected "\${secret.NAME}"`)
}

function holdsPlaceholder(value: Value): boolean {
  if (isList(value)) return value.some(holdsPlaceholder)
  if (isValues(value)) return Object.values(value).some(holdsPlaceholder)
  return typeof value === 'string' && isPlaceholder(value)
}

/** Some values of a hidden map are secrets and some are not; none is printed, but none is masked everywhere either. */
function wrapped(field: Field, value: Value): Value {
  if (typeof value === 'string') return namesAnother(field, value) ? value : new Secret(value)
  const items = field.type === 'list' || field.type === 'map' ? field.items : field
  if (isList(value)) return value.map(item => wrapped(items, item))
  if (!isValues(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wrapped(items, item)]))
}

/** True for a text that only names what holds the secret, and is none itself. */
export function namesAnother(field: Field, text: string): boolean {
  return field.type === 'text' && field.braces === true && text.search(BRACES) >= 0
}
