/**
 * What becomes of fields that hide their values: a place for a secret, or nothing.
 *
 * A value that the service happens to show is no less a secret, and is not copied into a file. Only a text that names
 * what holds the secret, `{{name}}`, is written as it is.
 */
import { ServiceError } from '../errors.ts'
import { keyOf, ownId, pathOf } from '../model/address.ts'
import type { Field } from '../model/kind/fields.ts'
import type { Kind } from '../model/kind.ts'
import type { Found } from '../model/state.ts'
import type { Json, ServiceReader } from '../ports.ts'
import { Secret } from '../secret.ts'
import { isHidden, isShown } from '../sync/diff/compare.ts'
import type { Around, Writing } from './around.ts'
import type { Tree } from './tree.ts'

/** What is known of the secrets of entities, by `keyOf` their addresses: the names of those that are set. */
export type SecretsOf = ReadonlyMap<string, ReadonlySet<string>>

/** Asks the service which of the secrets that an entity may have are set; the values are dropped at once. */
export async function askForSecrets(service: ServiceReader, found: readonly Found[]): Promise<SecretsOf> {
  const asked = found.flatMap(entity => {
    const fields = optional(entity)
    const [action] = fields.map(([, { hidden }]) => hidden?.readBy?.action)
    return action === undefined ? [] : [{ entity, fields, action }]
  })
  const answers = asked.map(async ({ entity: { address }, fields, action }) => {
    const told = await service.readSecrets(pathOf(address), action).catch(orUntold)
    if (told === undefined) return []
    const set = fields.filter(([, { hidden }]) => isSet(told[hidden?.readBy?.property ?? '']))
    return [[keyOf(address), new Set(set.map(([name]) => name))] as const]
  })
  return new Map((await Promise.all(answers)).flat())
}

/** Whoever may not ask, or asks where nothing answers, knows no more than before. */
function orUntold(error: unknown): undefined {
  if (!(error instanceof ServiceError) || error.answer.status === 401) throw error
}

function isSet(secret: Secret | undefined): boolean {
  return secret !== undefined && secret.reveal() !== ''
}

/** The fields of which only a POST could tell whether the entity has them. */
function optional({ address, properties }: Found): readonly (readonly [string, Field])[] {
  const { kind } = address
  return Object.entries(kind.fields).filter(
    ([name, field]) =>
      field.hidden?.readBy !== undefined &&
      isHidden(field, properties, properties) &&
      !isShown(field, properties[name]) &&
      !isNeeded(kind, name, field) &&
      field.hidden.generated !== true &&
      isLegal(kind, name, ownId(address)),
  )
}

/** True for what an entity cannot be without, so that nobody has to ask for it. */
function isNeeded({ createNeeds = [] }: Kind, name: string, field: Field): boolean {
  return field.required === true || createNeeds.some(group => group.includes(name))
}

/** True when such an entity may have the field at all. */
function isLegal({ rules = [] }: Kind, name: string, id: string): boolean {
  return rules.every(rule => rule({ [name]: Secret.absent('') }, false, id) === undefined)
}

/** Writes a field that hides its value. */
export function* hiddenTree(
  field: Field,
  path: readonly string[],
  value: Json | undefined,
  around: Around,
): Writing<Tree | undefined> {
  const { address } = around.entity
  const secret: Tree = { is: 'secret', address, path }
  const name = path.join('.')
  if (field.hidden?.generated === true) return undefined
  if (value !== undefined && value !== null) return secret
  const isTop = path.length === 1
  if (isTop ? isNeeded(address.kind, name, field) : field.required === true) return secret
  // Where the service shows something in its place, nothing shown is nothing there.
  if (field.type !== 'text' || field.hidden?.standIn !== undefined) return undefined
  if (isTop && !isLegal(address.kind, name, ownId(address))) return undefined
  if (isTop && field.hidden?.readBy !== undefined && around.secrets !== undefined)
    return around.secrets.has(name) ? secret : undefined
  yield `${name} is not shown, so that nobody can tell here whether there is one; take the line away if there is none`
  return secret
}
