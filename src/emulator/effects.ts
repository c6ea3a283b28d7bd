/**
 * What the service does besides keeping a body: imports, copies, made-up subscriptions, renamed references.
 *
 * Effects come after the entity itself has been kept, so that they may read it; what they write is not judged again.
 */
import { KINDS, kindOf } from './contract.ts'
import { importSpecification } from './documents/specification.ts'
import { removeHidden } from './hidden.ts'
import { originalTemplate, publish } from './portal.ts'
import { invalidField, Refusal, textOf } from './protocol.ts'
import { referrersByName } from './references.ts'
import { associate, endingAt, unrelate } from './relations.ts'
import { copyChildren, makeCurrent, revisionsOf, spread } from './revisions.ts'
import { instant } from './rules/shapes.ts'
import { type Entity, nameOf, parentOf } from './store.ts'
import type { Call, Draft, World } from './world.ts'

type Effect = (call: Call, draft: Draft) => void

const EFFECTS: Readonly<Record<string, Effect>> = {
  api: apiEffect,
  apiRelease: ({ world }, { wanted }) => makeCurrent(world, textOf(wanted['apiId']) ?? ''),
  namedValue: renamed,
  portalRevision: ({ world }, { path }) => publish(world, path),
  product: productEffect,
  tag: tagEffect,
  workspace: workspaceEffect,
}

/** Does what follows from a write. */
export function applyEffects(call: Call, draft: Draft): void {
  EFFECTS[draft.kind]?.(call, draft)
}

/**
 * Removes an entity, what lies below it, its relations, and the subscriptions that cannot be without it.
 *
 * @throws Refusal 400 when a product or user has subscriptions and the request does not say that they may go.
 */
export function cascade(call: Call, entity: Entity): void {
  const { store } = call.world
  const held = subscriptionsOf(call.world, entity)
  const mayGo = entity.kind === 'api' || call.address.query.get('deleteSubscriptions')?.toLowerCase() === 'true'
  if (held.length > 0 && !mayGo) {
    throw new Refusal(
      400,
      'ValidationError',
      `The ${entity.kind} has ${held.length} subscriptions; deleteSubscriptions=true is required to delete it.`,
    )
  }
  if (isCurrentByNumber(call, entity))
    throw new Refusal(400, 'ValidationError', 'The current revision of an API cannot be deleted alone.')
  const revisions = entity.kind === 'api' ? revisionsOf(call.world, entity) : []
  if (revisions.length > 0 && call.address.query.get('deleteRevisions')?.toLowerCase() !== 'true') {
    throw new Refusal(
      400,
      'ValidationError',
      'The current revision cannot be deleted while there are others; deleteRevisions=true is required.',
    )
  }
  for (const gone of [...held, ...revisions]) removeTree(call.world, gone)
  removeTree(call.world, entity)
  if (entity.kind === 'emailTemplate') store.put(entity.path, entity.kind, originalTemplate(nameOf(entity.path)))
}

/** True for an API that is asked for as one of its revisions. */
function isCurrentByNumber({ address }: Call, { kind, path }: Entity): boolean {
  return kind === 'api' && /;rev=\d+$/i.test(address.path) && !/;rev=\d+$/i.test(path)
}

function apiEffect(call: Call, { path, sent, before, wanted }: Draft): void {
  const source = call.world.store.get(textOf(wanted['sourceApiId']) ?? '')
  if (before === undefined && source !== undefined) copyChildren(call.world, source.path, path)
  const problem = textOf(sent['value']) === undefined ? undefined : importSpecification(call.world, path, sent)
  if (problem !== undefined) {
    if (before === undefined) call.world.store.remove(path)
    else call.world.store.put(path, 'api', before.properties, false)
    throw invalidField('representation', problem)
  }
  spread(call.world, path)
}

/** What describes a tag below an API shows its name. */
function tagEffect({ world }: Call, { path, wanted }: Draft): void {
  const [displayName = null] = [wanted['displayName']]
  for (const { path: place, kind, properties } of world.store.ofKind('apiTagDescription'))
    if (textOf(properties['tagId'])?.toLowerCase() === path.toLowerCase())
      world.store.put(place, kind, { ...properties, displayName }, true)
}

/** A new product is visible to administrators, and the first of them subscribes to it. */
function productEffect({ world }: Call, { path, scope, before }: Draft): void {
  const product = world.store.get(path)
  if (before !== undefined || product === undefined || scope !== '') return
  associate(world, 'productGroup', `${product.path}/groups/administrators`, {})
  if (product.properties['subscriptionRequired'] === false || world.store.get('/users/1') === undefined) return
  const now = world.now()
  const id = world.mint(12)
  world.store.put(`/subscriptions/${id}`, 'subscription', {
    ownerId: '/users/1',
    scope: product.path,
    displayName: null,
    primaryKey: world.mint(16),
    secondaryKey: world.mint(16),
    state: 'active',
    allowTracing: false,
    createdDate: instant(now),
    startDate: instant(now - (now % 86_400_000)),
    expirationDate: null,
    endDate: null,
    notificationDate: null,
    stateComment: null,
  })
}

/** A new workspace has its notifications. */
function workspaceEffect({ world }: Call, { path, before }: Draft): void {
  if (before !== undefined) return
  for (const name of kindOf('notification').name.enum ?? [])
    world.store.put(`${path}/notifications/${name}`, 'notification', { title: name })
}

/** Policies follow a named value to its new display name. */
function renamed({ world }: Call, { before, path }: Draft): void {
  const from = textOf(before?.properties['displayName'])
  const to = textOf(world.store.get(path)?.properties['displayName'])
  if (before === undefined || from === undefined || to === undefined || from === to) return
  for (const user of referrersByName(world, before)) {
    const text = JSON.stringify(user.properties).replaceAll(`{{${from}}}`, `{{${to}}}`)
    world.store.put(user.path, user.kind, JSON.parse(text))
  }
}

function subscriptionsOf({ store }: World, { kind, path }: Entity): readonly Entity[] {
  const field = { product: 'scope', api: 'scope', user: 'ownerId' }[kind]
  if (field === undefined) return []
  return store
    .ofKind('subscription')
    .filter(({ properties }) => textOf(properties[field])?.toLowerCase() === path.toLowerCase())
}

/** Removes an entity with everything below it and every relation that ends at any of it. */
function removeTree(world: World, entity: Entity): void {
  const gone = [entity, ...world.store.below(entity.path)]
  for (const each of gone) {
    const { kind } = kindOf(each.kind)
    if (kind !== 'association' && kind !== 'link')
      for (const end of endingAt(world, each)) unrelate(world, end.kind, end.path)
  }
  for (const each of gone) {
    const { kind } = kindOf(each.kind)
    if (kind === 'association' || kind === 'link') unrelate(world, each.kind, each.path)
    else world.store.remove(each.path)
  }
  if (entity.kind === 'tag') removeDescriptions(world, entity)
  if (entity.kind === 'logger' || entity.kind === 'cache') removeHidden(world, entity)
}

/** A tag's descriptions lie below APIs, under the tag's name. */
function removeDescriptions({ store }: World, tag: Entity): void {
  const kind = KINDS.find(({ entity }) => entity === 'apiTagDescription')
  const own = store
    .ofKind(kind?.entity ?? '')
    .filter(({ path }) => nameOf(path).toLowerCase() === nameOf(tag.path).toLowerCase())
  for (const { path } of own) if (parentOf(tag.path) === '/tags') store.remove(path)
}
