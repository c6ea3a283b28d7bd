/**
 * PUT, PATCH and DELETE of one entity: judged whole, then kept whole.
 *
 * Nothing is written before everything that could be wrong has been looked at, the document of an import excepted:
 * it is read last, and what was there before is put back when it cannot be.
 */
import { fieldsOf, type Kind } from './contract.ts'
import { applyEffects, cascade } from './effects.ts'
import { withoutPlainSecrets } from './hidden.ts'
import { accepted, isLongRunning, written } from './operations.ts'
import { bodyProperties, checkMatch, checkName, checkParent, existing, nounOf, type Target } from './precondition.ts'
import { answer, type EmulatorResponse, empty, invalid, type JsonObject, Refusal } from './protocol.ts'
import { holderOf, referenceProblems, relative } from './references.ts'
import { associate, link, targetOf, unrelate } from './relations.ts'
import { etagOf, shown, typeOf } from './render.ts'
import { merged, shaped } from './rewrite.ts'
import { problemsOf } from './rules/validate.ts'
import { guardBuiltIn, ruleProblems, uniqueProblems } from './rules.ts'
import { type Entity, nameOf } from './store.ts'
import type { Call, Draft } from './world.ts'

/** Creates or replaces an entity. */
export function put(call: Call, target: Target): EmulatorResponse {
  const { kind, path } = target
  const { store } = call.world
  checkParent(call, target)
  const before = store.get(path)
  if (kind.kind === 'association') return putAssociation(call, target)
  guardBuiltIn(kind.entity, path, call.method)
  checkName(target)
  checkMatch(call, kind, before)
  const isBare = before !== undefined && kind.entity === 'notification' && call.request.body.trim() === ''
  const sent = isBare ? before.properties : bodyProperties(call)
  const entity = keep(call, target, { before, sent, wanted: sent })
  const created = kind.verbs['PUT']?.status.includes(201) ? 201 : 200
  return finished(call, entity, before === undefined ? created : 200, sent)
}

/** Changes some fields of an entity. */
export function patch(call: Call, target: Target): EmulatorResponse {
  const { kind, path } = target
  const before = existing(call, kind, path)
  guardBuiltIn(kind.entity, path, call.method)
  checkMatch(call, kind, before)
  const sent = bodyProperties(call)
  const wanted = merged(before.properties, sent, call.world.behaviour().loseNulls)
  const entity = keep(call, target, { before, sent, wanted })
  return kind.verbs['PATCH']?.status.includes(204) === true &&
    kind.kind === 'singleton' &&
    kind.entity !== 'tenantAccess'
    ? empty(204, { etag: etagOf(entity) })
    : finished(call, entity, 200, sent)
}

/** Deletes an entity with what lies below it and what cannot be without it; 204 when there was none. */
export function remove(call: Call, { kind, path }: Target): EmulatorResponse {
  const { world } = call
  const entity = world.store.get(path)
  if (kind.kind === 'association' || kind.kind === 'link') return empty(unrelate(world, kind.entity, path) ? 200 : 204)
  guardBuiltIn(kind.entity, path, call.method)
  if (entity === undefined) return empty(204)
  checkMatch(call, kind, entity)
  const holder = holderOf(world, entity)
  if (holder !== undefined) throw inUse(entity, holder)
  cascade(call, entity)
  return isLongRunning(call, kind.entity, false) ? accepted(call, path, 200) : empty(200)
}

/** Judges a draft and keeps it with everything that follows from it. */
function keep(call: Call, { kind, path, scope }: Target, change: Pick<Draft, 'before' | 'sent' | 'wanted'>): Entity {
  const { world, method, version } = call
  const tree = fieldsOf(kind, version, nameOf(path))
  const isPatch = method === 'PATCH'
  const problems = [
    ...problemsOf(change.sent, tree, version, !isPatch),
    ...(isPatch ? requiredProblems(change.wanted, kind, path, version) : []),
  ]
  if (problems.length > 0) throw invalid(problems)
  const loose: Draft = { world, kind: kind.entity, path, scope, ...change, isPatch }
  const draft = { ...loose, wanted: relative(loose) }
  const broken = ruleProblems(draft)
  if (broken.length > 0) throw invalid(broken)
  const properties = shaped(draft)
  const taken = uniqueProblems(world, { path, kind: kind.entity, properties, version: 0 })
  if (taken.length > 0) throw invalid(taken)
  return store(call, draft, kind, withoutPlainSecrets(world, kind.entity, path, properties))
}

function store(call: Call, draft: Draft, kind: Kind, properties: JsonObject): Entity {
  const { world } = call
  if (kind.kind === 'link') link(world, kind.entity, draft.path, properties)
  else {
    const isSamePolicy =
      kind.kind === 'policy' && JSON.stringify(draft.before?.properties) === JSON.stringify(properties)
    world.store.put(draft.path, kind.entity, properties, isSamePolicy)
  }
  applyEffects(call, draft)
  return existing(call, kind, draft.path)
}

function putAssociation(call: Call, { kind, path, scope }: Target): EmulatorResponse {
  const { world } = call
  const target = world.store.get(targetOf(kind.entity, path))
  if (target === undefined) throw new Refusal(404, 'ResourceNotFound', `${nounOf(kind, -1)} not found.`)
  const sent = call.request.body.trim() === '' ? {} : bodyProperties(call, true)
  const problems = referenceProblems({
    world,
    kind: kind.entity,
    path,
    scope,
    before: undefined,
    sent,
    wanted: sent,
    isPatch: false,
  })
  if (problems.length > 0) throw invalid(problems)
  const isNew = associate(world, kind.entity, path, sent)
  return answer(isNew ? 201 : 200, shown(call, target, 'list', { path, type: typeOf(kind, path) }), {
    etag: etagOf(target),
  })
}

function finished(call: Call, entity: Entity, status: number, sent: JsonObject): EmulatorResponse {
  const isImport = entity.kind === 'api' && sent['value'] != null
  return isLongRunning(call, entity.kind, isImport)
    ? accepted(call, entity.path, status)
    : written(call, entity, status)
}

/** What a patch leaves out of what must be there. */
function requiredProblems(
  wanted: JsonObject,
  kind: Kind,
  path: string,
  version: string,
): ReturnType<typeof problemsOf> {
  return problemsOf(wanted, fieldsOf(kind, version, nameOf(path)), version, true).filter(({ message }) =>
    message.endsWith('is required.'),
  )
}

function inUse(entity: Entity, holder: Entity): Refusal {
  return new Refusal(
    400,
    'ValidationError',
    `'${nameOf(entity.path)}' is used by '${holder.path}' and cannot be deleted.`,
  )
}
