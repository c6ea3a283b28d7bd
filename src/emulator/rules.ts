/**
 * What the service refuses although each field by itself is right: rules between fields, between entities, and about
 * what is built in.
 *
 * A rule answers with what is wrong, never with a status: all problems of a body are told at once.
 */
import { kindOf } from './contract.ts'
import { policyProblem } from './policy.ts'
import { isBuiltInContent } from './portal.ts'
import { Refusal, textOf } from './protocol.ts'
import { policyReferenceProblems, referenceProblems } from './references.ts'
import { API_RULES } from './rules/apis.ts'
import { ENTITY_RULES } from './rules/entities.ts'
import type { Rule } from './rules/rule.ts'
import { fieldOfKey, uniqueKeys } from './rules/unique.ts'
import type { Problem } from './rules/validate.ts'
import { type Entity, nameOf } from './store.ts'
import type { Draft, World } from './world.ts'

/** Kinds whose built-in members cannot be changed or deleted. */
const GUARDED = ['group', 'user', 'subscription', 'gateway']

const RULES: Readonly<Record<string, readonly Rule[]>> = { ...API_RULES, ...ENTITY_RULES }

/** Everything that is wrong with a draft beyond its single fields. */
export function ruleProblems(draft: Draft): readonly Problem[] {
  const kind = kindOf(draft.kind)
  const isPolicy = kind.kind === 'policy' || draft.kind === 'policyFragment'
  return [
    ...(RULES[draft.kind] ?? []).flatMap(rule => rule(draft)),
    ...(isPolicy ? policyRule(draft) : []),
    ...referenceProblems(draft),
  ]
}

/**
 * Refuses values that another entity has already.
 *
 * @throws Refusal 400 with the field.
 */
export function uniqueProblems(world: World, entity: Entity): readonly Problem[] {
  return uniqueKeys(entity).flatMap(key => {
    const holder = world.store.holder(key)
    if (holder === undefined || holder.path.toLowerCase() === entity.path.toLowerCase()) return []
    return [{ target: fieldOfKey(key), message: `${fieldOfKey(key)} is already used by '${nameOf(holder.path)}'.` }]
  })
}

/**
 * Refuses changes to what is built in; the administrator may be patched, because people change their names.
 *
 * @throws Refusal 400 MethodNotAllowed.
 */
export function guardBuiltIn(entityKind: string, path: string, method: string): void {
  const isGuarded =
    GUARDED.includes(entityKind) && kindOf(entityKind).builtIns?.includes(nameOf(path).toLowerCase()) === true
  if (isBuiltInContent(entityKind, path))
    throw new Refusal(400, 'ValidationError', `Built-in content type '${nameOf(path)}' cannot be modified or deleted.`)
  if (!isGuarded || (entityKind === 'user' && method !== 'DELETE')) return
  throw new Refusal(400, 'MethodNotAllowed', `System ${entityKind} '${nameOf(path)}' cannot be modified or deleted.`)
}

/** What the outermost element of a document may be; that of a resolver is its data source. */
function rootsOf(kind: string): readonly string[] {
  if (kind === 'graphqlResolverPolicy') return ['http-data-source', 'cosmosdb-data-source', 'sql-data-source']
  return [kind === 'policyFragment' ? 'fragment' : 'policies']
}

function policyRule({ world, kind, scope, wanted }: Draft): readonly Problem[] {
  const value = textOf(wanted['value']) ?? ''
  const format = textOf(wanted['format']) ?? 'xml'
  if (format.endsWith('-link')) return []
  const problem =
    policyProblem(value, format, rootsOf(kind)) ??
    baseProblem(value, kind, scope) ??
    sizeProblem(value, world.behaviour().tier)
  return problem === undefined ? policyReferenceProblems(world, value, scope) : [{ target: 'value', message: problem }]
}

/** Above the whole service there is nothing to take over. */
function baseProblem(value: string, kind: string, scope: string): string | undefined {
  const isThere =
    kind === 'servicePolicy' && scope === '' && /<base\s*(?:\/>|>)/.test(value.replace(/<!--[\s\S]*?-->/g, ''))
  return isThere ? "'base' is not allowed in the policy of the service." : undefined
}

function sizeProblem(value: string, tier: string): string | undefined {
  const limit = tier === 'Consumption' ? 16 * 1024 : 512 * 1024
  return Buffer.byteLength(value) <= limit ? undefined : `The policy is larger than ${limit} bytes.`
}
