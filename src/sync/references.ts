/**
 * Which entities a live entity names.
 *
 * The file's own references come with the declaration; these are for what the service has and the file may not: a
 * subscription that stands in the way of a delete, a policy that still uses a named value.
 */
import { policyReferences } from '../content/policy.ts'
import { type Address, keyOf } from '../model/address.ts'
import { memberOf } from '../model/field.ts'
import type { Field, Reference } from '../model/kind.ts'
import type { NamedInPolicy } from '../model/state.ts'
import { KINDS } from '../model/table.ts'
import type { Json, JsonObject } from '../ports.ts'
import { isJsonObject } from '../values.ts'
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
    within(field, properties[name], properties),
  )
  return [...fields, ...otherEnds(address).map(target => ({ target }))]
}

/** Gives the entity that an address names by its own id: the other end of a relation, or the one it is called after. */
export function otherEnds({ kind: { relation, id: rule }, ids }: Address): readonly Address[] {
  const kind = KINDS.get(relation?.to ?? rule.names ?? '')
  const id = ids.at(-1)
  return kind === undefined || id === undefined ? [] : [{ kind, ids: [id] }]
}

/** Looks for mentions in one value and in all that is in it. */
function within(field: Field | undefined, value: Json | undefined, whole: JsonObject): readonly LiveReference[] {
  switch (field?.type) {
    case 'text':
      if (typeof value !== 'string') return []
      if (field.compare === 'policy') return policyTargets(value, whole)
      if (field.braces === true) return braced(value)
      return field.ref === undefined ? [] : named(field.ref, value)
    case 'object':
      return isJsonObject(value)
        ? Object.entries(value).flatMap(([name, item]) => within(memberOf(field, name), item, whole))
        : []
    case 'list':
      return Array.isArray(value) ? value.flatMap(item => within(field.items, item, whole)) : []
    case 'map':
      return isJsonObject(value) ? Object.values(value).flatMap(item => within(field.items, item, whole)) : []
    case 'flag':
    case 'number':
    case 'any':
    case undefined:
      return []
  }
}

function named(ref: Reference, value: string): readonly LiveReference[] {
  const found = ref.to.flatMap(name => {
    const kind = KINDS.get(name)
    const ids = kind === undefined ? undefined : ref.form === 'id' ? [value] : idsIn(kind.path, bareId(value))
    return kind === undefined || ids === undefined ? [] : [{ kind, ids }]
  })
  const blocks = ref.blocksDelete === undefined ? {} : { blocks: ref.blocksDelete.option }
  return found.map(target => ({ target, ...blocks }))
}

/** Gives the ids that a path has where a kind's path has `{id}`, or undefined when it is no path of the kind. */
function idsIn(pattern: string, path: string): readonly string[] | undefined {
  const [parts, given] = [pattern.toLowerCase().split('/'), path.split('/')]
  if (parts.length !== given.length) return undefined
  const isLike = parts.every((part, index) => part === '{id}' || part === given[index])
  return isLike ? given.filter((_, index) => parts[index] === '{id}') : undefined
}

/** What a text that is no policy names in braces, as policies do. */
function braced(text: string): readonly LiveReference[] {
  return [...KINDS.values()].flatMap(({ name: kind, inPolicies }) => {
    const by = inPolicies?.braces === true ? inPolicies.by : undefined
    if (by === undefined) return []
    return Array.from(text.matchAll(/\{\{([^{}]+)\}\}/g), ([, name = '']) => ({
      target: { kind, by, name: name.trim() },
    }))
  })
}

function policyTargets(text: string, properties: JsonObject): readonly LiveReference[] {
  const format = properties['format'] === 'xml' ? 'xml' : 'rawxml'
  return policyReferences({ text, format }).flatMap(({ to, name }) => {
    const kind = KINDS.get(to)
    if (kind === undefined) return []
    const by = kind.inPolicies?.by
    return [{ target: by === undefined ? { kind, ids: [name] } : { kind: to, by, name } }]
  })
}

/** True for a name that stands for a property, not for an id. */
export function isNamedInPolicy(target: Address | NamedInPolicy): target is NamedInPolicy {
  return 'by' in target
}

/** Gives a text by which two mentions of the same entity are the same. */
export function targetKey(target: Address | NamedInPolicy): string {
  return isNamedInPolicy(target) ? `${target.kind}?${target.by}=${target.name}` : keyOf(target)
}
