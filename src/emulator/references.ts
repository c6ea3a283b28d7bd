/**
 * References between entities: kept relative to the service, given back with the prefix that was asked with.
 *
 * Which fields refer to what is in the contract. What policy documents name is found in their text.
 */
import { KINDS, kindOf, type Reference } from './contract.ts'
import { policyReferences } from './policy.ts'
import { isObject, type Json, type JsonObject, textOf } from './protocol.ts'
import { relativeId, scopeOf } from './route.ts'
import { uniqueKey } from './rules/unique.ts'
import type { Problem } from './rules/validate.ts'
import { type Entity, nameOf } from './store.ts'
import { type Draft, type World, withoutCurrentRevision } from './world.ts'

/** Scopes of a subscription that are no entity. */
const WHOLE_SERVICE = ['/', '/apis']
/** What cannot be deleted while something refers to it; everything else takes its referrers along or leaves them. */
const HELD = [
  'logger',
  'apiVersionSet',
  'certificate',
  'backend',
  'namedValue',
  'policyFragment',
  'authorizationServer',
  'openidConnectProvider',
  'documentation',
]
/** Kinds whose text may name other entities as policies do. */
const WITH_NAMED_VALUES = ['backend', 'logger', 'cache']

/** Fields with their references made relative, in the spelling of what they refer to. */
export function relative(draft: Draft): JsonObject {
  return mapReferences(draft.kind, draft.wanted, (id, reference) =>
    reference.bare ? id : (resolved(draft, id, reference) ?? id),
  )
}

/** What a draft refers to that is not there. */
export function referenceProblems(draft: Draft): readonly Problem[] {
  const problems: Problem[] = []
  mapReferences(draft.kind, draft.wanted, (id, reference) => {
    if (resolved(draft, id, reference) === undefined)
      problems.push({ target: reference.property, message: `${noun(reference)} with id '${id}' could not be found.` })
    return id
  })
  return problems
}

/** What a policy document names that is not there. */
export function policyReferenceProblems(world: World, text: string, scope: string): readonly Problem[] {
  const names = policyReferences(text)
  const missing = (
    target: string,
    noun: string,
    ids: readonly string[],
    path: (id: string) => string,
  ): readonly Problem[] =>
    ids
      .filter(id => world.store.get(path(id)) === undefined)
      .map(id => ({ target, message: `Error in element '${target}': ${noun} with id '${id}' could not be found.` }))
  return [
    ...names.namedValues
      .filter(name => !namedValue(world, scope, name))
      .map(name => ({ target: 'value', message: `Cannot find a property '${name}'` })),
    ...missing('include-fragment', 'Policy fragment', names.fragments, id => `${scope}/policyFragments/${id}`),
    ...missing('set-backend-service', 'Backend', names.backends, id => `${scope}/backends/${id}`),
    ...missing('log-to-eventhub', 'Logger', names.loggers, id => `${scope}/loggers/${id}`),
    ...missing('authentication-certificate', 'Certificate', names.certificates, id => `${scope}/certificates/${id}`),
  ]
}

/** The fields of an entity as an answer shows them: references carry the prefix. */
export function expanded(kind: string, properties: JsonObject, prefix: string): JsonObject {
  return mapReferences(kind, properties, (id, reference) => (reference.bare ? id : `${prefix}${id}`))
}

/** An entity that refers to the given one and so keeps it from being deleted, or nothing. */
export function holderOf(world: World, entity: Entity): Entity | undefined {
  if (!HELD.includes(entity.kind)) return undefined
  const byField = KINDS.filter(kind => kind.refs?.some(({ to }) => to.includes(entity.kind))).flatMap(kind =>
    world.store.ofKind(kind.entity),
  )
  return byField.find(other => refersTo(other, entity)) ?? referrersByName(world, entity)[0]
}

/** Entities whose text names the given one: policies, fragments and what may use named values. */
export function referrersByName(world: World, entity: Entity): readonly Entity[] {
  const scope = scopeOf(entity.path)
  const texts = KINDS.filter(
    kind => kind.kind === 'policy' || kind.entity === 'policyFragment' || WITH_NAMED_VALUES.includes(kind.entity),
  )
  return texts
    .flatMap(kind => world.store.ofKind(kind.entity))
    .filter(
      other =>
        other.path !== entity.path &&
        scopeOf(other.path).toLowerCase() === scope.toLowerCase() &&
        namesEntity(other, entity),
    )
}

/** Applies a change to every text at a field path such as `pool.services[].id`. */
function mapAt(value: Json, steps: readonly string[], change: (text: string) => string): Json {
  const [step, ...rest] = steps
  if (step === undefined) return typeof value === 'string' ? change(value) : value
  if (step === '[]') return Array.isArray(value) ? value.map((item: Json) => mapAt(item, rest, change)) : value
  const member = isObject(value) ? value[step] : undefined
  return isObject(value) && member !== undefined ? { ...value, [step]: mapAt(member, rest, change) } : value
}

function mapReferences(
  kind: string,
  properties: JsonObject,
  change: (id: string, reference: Reference) => string,
): JsonObject {
  const references = (kindOf(kind).refs ?? []).filter(({ property }) => property !== '(name)')
  return references.reduce<JsonObject>((done, reference) => {
    const mapped = mapAt(done, reference.property.replaceAll('[]', '.[]').split('.'), text => change(text, reference))
    return isObject(mapped) ? mapped : done
  }, properties)
}

/** The path of what an id names, if it is there and of the right kind. */
function resolved({ world, scope, path }: Draft, id: string, { to, bare, property }: Reference): string | undefined {
  const plain = bare ? `${kindOf(to[0] ?? '').path.replace(/\{.*/, '')}${id}` : relativeId(id, world.onlyName)
  if (plain === undefined) return undefined
  const trimmed = plain.replace(/\/+$/, '') || '/'
  if (property === 'scope' && WHOLE_SERVICE.includes(trimmed.toLowerCase())) return trimmed.toLowerCase()
  const found = [trimmed, `${scope}${trimmed}`]
    .map(candidate => world.store.get(withoutCurrentRevision(world, candidate)))
    .find(entity => entity !== undefined)
  return found !== undefined && to.includes(found.kind) && found.path !== path ? found.path : undefined
}

function namedValue(world: World, scope: string, name: string): Entity | undefined {
  return world.store.holder(uniqueKey('namedValue', 'displayName', scope, name))
}

function refersTo(other: Entity, entity: Entity): boolean {
  let found = false
  mapReferences(other.kind, other.properties, (id, reference) => {
    const isSame = reference.bare
      ? id.toLowerCase() === nameOf(entity.path).toLowerCase()
      : id.toLowerCase() === entity.path.toLowerCase()
    found ||= reference.to.includes(entity.kind) && isSame
    return id
  })
  return found
}

function namesEntity(other: Entity, entity: Entity): boolean {
  const value = textOf(other.properties['value'])
  const names = policyReferences(value ?? JSON.stringify(other.properties))
  const lists: Readonly<Record<string, readonly string[]>> = {
    namedValue: names.namedValues,
    policyFragment: names.fragments,
    backend: names.backends,
    logger: names.loggers,
    certificate: names.certificates,
  }
  const called = entity.kind === 'namedValue' ? textOf(entity.properties['displayName']) : nameOf(entity.path)
  return (lists[entity.kind] ?? []).some(name => name.toLowerCase() === called?.toLowerCase())
}

function noun({ to }: Reference): string {
  const name = to[0] ?? ''
  return name.charAt(0).toUpperCase() + name.slice(1)
}
