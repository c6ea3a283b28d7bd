/**
 * Which entities a live entity names.
 *
 * The file's own references come with the declaration; these are for what the service has and the file may not: a
 * subscription that stands in the way of a delete, a policy that still uses a named value.
 */
import { policyReferences } from '../../content/policy.ts'
import { type Address, keyOf } from '../../model/address.ts'
import { memberOf } from '../../model/field.ts'
import type { Field, Reference } from '../../model/kind/fields.ts'
import { idsIn, otherEnd, scopeIds, seenFrom, sharedIds } from '../../model/scope.ts'
import type { NamedInPolicy } from '../../model/state.ts'
import { addressAt, KINDS } from '../../model/table.ts'
import type { Json, JsonObject, Value, Values } from '../../ports.ts'
import { isJsonObject, isList, isValues } from '../../values.ts'
import { bareId } from './same.ts'

/** One entity that a live entity names. */
export interface LiveReference {
  readonly target: Address | NamedInPolicy
  /** The word of `removed:` that deletes both, when the one cannot go before the other. */
  readonly blocks?: string
}

/** Lists the entities that a live entity names in its fields, in its policy text and as the other end of a relation. */
export function liveReferences(address: Address, properties: JsonObject): readonly LiveReference[] {
  const fields = Object.entries(address.kind.fields).flatMap(([name, field]) =>
    within(address, field, properties[name], properties),
  )
  return [...fields, ...otherEnds(address).map(target => ({ target }))]
}

/** Lists the entity that an address names by its last id, if it names one. */
export function otherEnds(address: Address): readonly Address[] {
  const end = otherEnd(address)
  return end === undefined ? [] : [end]
}

/**
 * Lists what an entity's free JSON may name. Nobody knows which of its texts are names, so these decide over the order
 * of changes and over nothing else.
 */
export function freeMentions({ kind }: Address, properties: Values): readonly Address[] {
  const free = Object.entries(properties).filter(([name]) => {
    const field = kind.fields[name]
    return field?.type === 'any' && field.subset === true
  })
  return free
    .flatMap(([, value]) => pathsIn(value))
    .flatMap(path => addressAt(path) ?? (kind.id.isPath ? { kind, ids: [path.slice(1)] } : []))
}

/** Lists the texts in a value that are paths below the service, short or as full ids; secrets are not looked into. */
function pathsIn(value: Value): readonly string[] {
  if (typeof value === 'string') return /^\/[^/\s]/.test(value) ? [bareId(value)] : []
  if (isList(value)) return value.flatMap(pathsIn)
  return isValues(value) ? Object.values(value).flatMap(pathsIn) : []
}

/** Looks for mentions in one value and in all that is in it. */
function within(
  from: Address,
  field: Field | undefined,
  value: Json | undefined,
  whole: JsonObject,
): readonly LiveReference[] {
  switch (field?.type) {
    case 'text':
      if (typeof value !== 'string') return []
      if (field.compare === 'policy') return policyTargets(from, value, whole)
      if (field.braces === true) return braced(from, value)
      return field.ref === undefined ? [] : named(from, field.ref, value)
    case 'object':
      return isJsonObject(value)
        ? Object.entries(value).flatMap(([name, item]) => within(from, memberOf(field, name), item, whole))
        : []
    case 'list':
      return Array.isArray(value) ? value.flatMap(item => within(from, field.items, item, whole)) : []
    case 'map':
      return isJsonObject(value) ? Object.values(value).flatMap(item => within(from, field.items, item, whole)) : []
    case 'flag':
    case 'number':
    case 'any':
    case undefined:
      return []
  }
}

function named(from: Address, ref: Reference, value: string): readonly LiveReference[] {
  const found = ref.to.flatMap(name => {
    const kind = KINDS.get(name)
    if (kind === undefined) return []
    const ids = ref.form === 'id' ? [...sharedIds(from, kind), value] : idsIn(kind, bareId(value))
    return ids === undefined ? [] : [{ kind, ids }]
  })
  const blocks = ref.blocksDelete === undefined ? {} : { blocks: ref.blocksDelete.option }
  return found.map(target => ({ target, ...blocks }))
}

/** What a text that is no policy names in braces, as policies do. */
function braced(from: Address, text: string): readonly LiveReference[] {
  return [...KINDS.values()].flatMap(kind => {
    const { scope, inPolicies } = kind
    const by = inPolicies?.braces === true && scope === from.kind.scope ? inPolicies.by : undefined
    if (by === undefined) return []
    return Array.from(text.matchAll(/\{\{([^{}]+)\}\}/g), ([, name = '']) => ({
      target: { kind: kind.name, by, name: name.trim(), scope: scopeIds(from) },
    }))
  })
}

function policyTargets(from: Address, text: string, properties: JsonObject): readonly LiveReference[] {
  const format = properties['format'] === 'xml' ? 'xml' : 'rawxml'
  return policyReferences({ text, format }).flatMap(({ to, name }) => {
    const kind = seenFrom(from.kind, to)
    if (kind === undefined) return []
    const by = kind.inPolicies?.by
    const scope = sharedIds(from, kind)
    return [{ target: by === undefined ? { kind, ids: [...scope, name] } : { kind: kind.name, by, name, scope } }]
  })
}

/** True for a name that stands for a property, not for an id. */
export function isNamedInPolicy(target: Address | NamedInPolicy): target is NamedInPolicy {
  return 'by' in target
}

/** Gives a text by which two mentions of the same entity are the same. */
export function targetKey(target: Address | NamedInPolicy): string {
  if (!isNamedInPolicy(target)) return keyOf(target)
  const { kind, by, name, scope } = target
  return `${[...scope, kind].join('/').toLowerCase()}?${by}=${name}`
}
