/**
 * What an answer shows of an entity: full ids, nulls for what is unset, and none of its secrets.
 *
 * Answers to writes differ from later reads as those of the service do: keys of subscriptions and the groups of a
 * product appear only there, times carry seven decimals, and two lists of an API's settings are missing.
 */
import { fieldsOf, type Kind, kindOf } from './contract.ts'
import { asRawXml, asXml } from './policy.ts'
import { isObject, type Json, type JsonObject, textOf } from './protocol.ts'
import { expanded } from './references.ts'
import { type Entity, nameOf, parentOf } from './store.ts'
import type { Call } from './world.ts'

/** In which answer an entity is shown. */
export type Occasion = 'read' | 'write' | 'list'

/** Shown under another path and type than its own: a product's API, a group's user. */
export interface Guise {
  readonly path: string
  readonly type: string
}

/** Kinds whose keys are told to whoever writes them. */
const TOLD_ON_WRITE = ['subscription', 'tenantAccess']
const LEFT_OUT_OF_LISTS: Readonly<Record<string, readonly string[]>> = {
  apiSchema: ['document'],
  apiRelease: ['apiId'],
}

/** The body that shows an entity. */
export function shown(call: Call, entity: Entity, occasion: Occasion, guise?: Guise): JsonObject {
  const kind = kindOf(entity.kind)
  const { prefix } = call.address
  const path = guise?.path ?? entity.path
  return {
    id: `${prefix}${path}`,
    type: guise?.type ?? typeOf(kind, path),
    name: nameOf(path),
    properties: {
      ...expanded(entity.kind, visible(call, entity, kind, occasion), prefix),
      ...extras(call, entity, occasion),
    },
    ...(call.version >= '2025-09-01-preview'
      ? { systemData: { lastModifiedBy: 'emulator', lastModifiedByType: 'User' } }
      : {}),
  }
}

/** The ETag of an entity: its version in the byte order and length that the service uses for the kind. */
export function etagOf({ kind, version }: Entity): string {
  const bytes = Buffer.alloc(kind === 'user' || kind === 'tenantAccess' ? 16 : 8)
  if (kind === 'gateway') bytes.writeBigUInt64LE(BigInt(version))
  else bytes.writeBigUInt64BE(BigInt(version), bytes.length - 8)
  return `"${bytes.toString('base64')}"`
}

/** The type that ids of a kind carry, `workspaces` included where the path lies in one. */
export function typeOf(kind: Kind, path: string): string {
  const isInner = kind.entity !== 'workspace' && /^\/workspaces\//i.test(path)
  return isInner ? kind.type.replace('/service/', '/service/workspaces/') : kind.type
}

function visible(call: Call, entity: Entity, kind: Kind, occasion: Occasion): JsonObject {
  if (kind.kind === 'policy' || entity.kind === 'policyFragment') return policyFields(call, entity, occasion)
  const tree = fieldsOf(kind, call.version, nameOf(entity.path))
  const tellsKeys = occasion === 'write' && TOLD_ON_WRITE.includes(entity.kind)
  // What may have any member is shown as it is kept.
  const result: Record<string, Json> = tree.any === undefined ? {} : { ...entity.properties }
  for (const [name, { rule }] of tree.members) {
    const value = entity.properties[name]
    const isSecret = rule.writeOnly === true || rule.sensitive === true || isNamedSecret(kind, entity, name)
    if ((isSecret && !tellsKeys) || (occasion === 'list' && LEFT_OUT_OF_LISTS[entity.kind]?.includes(name) === true))
      continue
    if (value !== undefined)
      result[name] = rule.readOnly && /Date(Time)?$/.test(name) ? time(value, occasion) : withoutInnerSecrets(value)
    else if (rule.type !== 'object' && rule.readOnly !== true && name !== 'sourceApiId') result[name] = null
  }
  return result
}

/** A list of secrets in the contract counts where they can be asked for, or where nothing ever returns them. */
function isNamedSecret(kind: Kind, entity: Entity, name: string): boolean {
  if (kind.entity === 'namedValue')
    return name === 'value' && (entity.properties['secret'] === true || entity.properties['value'] === undefined)
  return kind.secretsReadable === true && kind.secrets?.includes(name) === true
}

/** Client secrets inside free-form fields are never returned. */
function withoutInnerSecrets(value: Json): Json {
  if (!isObject(value)) return value
  const entries = Object.entries(value).filter(([name]) => name !== 'clientSecret' && name !== 'validationKey')
  return Object.fromEntries(entries.map(([name, member]) => [name, withoutInnerSecrets(member)]))
}

function policyFields(call: Call, { properties }: Entity, occasion: Occasion): JsonObject {
  const value = textOf(properties['value']) ?? ''
  const kept = textOf(properties['format']) ?? 'xml'
  const wantsRaw =
    occasion === 'write'
      ? kept.startsWith('rawxml')
      : occasion === 'read' && call.address.query.get('format') === 'rawxml'
  const rest = properties['description'] === undefined ? {} : { description: properties['description'] }
  return { format: wantsRaw ? 'rawxml' : 'xml', value: wantsRaw ? asRawXml(value, kept) : asXml(value, kept), ...rest }
}

/** Members that no body may contain: what an answer embeds, and what the specification forgot. */
function extras(call: Call, entity: Entity, occasion: Occasion): JsonObject {
  const { store } = call.world
  const { query, prefix } = call.address
  if (entity.kind === 'api') return apiExtras(call, entity, occasion)
  if (entity.kind === 'gateway') return { heartbeat: null }
  if (entity.kind === 'subscription' && occasion === 'write') {
    const owner = store.get(textOf(entity.properties['ownerId']) ?? '')
    return owner === undefined
      ? {}
      : { user: { id: `${prefix}${owner.path}`, ...visible(call, owner, kindOf('user'), 'write') } }
  }
  const expands = occasion === 'write' || query.get('expandGroups')?.toLowerCase() === 'true'
  return expands && (entity.kind === 'product' || entity.kind === 'user') ? { groups: groupsOf(call, entity) } : {}
}

function groupsOf(call: Call, { kind, path }: Entity): readonly JsonObject[] {
  const { store } = call.world
  const key = path.toLowerCase()
  const groups =
    kind === 'product'
      ? store
          .list(`${path}/groups`)
          .map(link =>
            store.get(`${path.slice(0, -nameOf(path).length - '/products/'.length)}/groups/${nameOf(link.path)}`),
          )
      : store
          .ofKind('groupUser')
          .filter(link => `/users/${nameOf(link.path)}`.toLowerCase() === key)
          .map(link => store.get(parentOf(parentOf(link.path))))
  return groups.flatMap(group =>
    group === undefined
      ? []
      : [{ id: `${call.address.prefix}${group.path}`, ...visible(call, group, kindOf('group'), 'list') }],
  )
}

function apiExtras(call: Call, { properties }: Entity, occasion: Occasion): JsonObject {
  const given = properties['authenticationSettings']
  const settings = isObject(given) ? given : {}
  const usual = { oAuth2: null, openid: null, ...settings }
  const {
    oAuth2AuthenticationSettings: oAuth2 = asList(settings['oAuth2']),
    openidAuthenticationSettings: openid = asList(settings['openid']),
    ...old
  } = usual as JsonObject
  const lists = { oAuth2AuthenticationSettings: oAuth2 ?? [], openidAuthenticationSettings: openid ?? [] }
  const set = call.world.store.get(textOf(properties['apiVersionSetId']) ?? '')
  const expands = set !== undefined && call.address.query.get('expandApiVersionSet')?.toLowerCase() === 'true'
  return {
    authenticationSettings: occasion === 'write' ? old : { ...old, ...lists },
    ...(expands
      ? {
          apiVersionSet: {
            id: `${call.address.prefix}${set.path}`,
            ...visible(call, set, kindOf('apiVersionSet'), 'list'),
          },
        }
      : {}),
  }
}

function asList(value: Json | undefined): readonly Json[] {
  return value === undefined || value === null ? [] : [value]
}

/** Seven decimals in the answer to a write, three later. */
function time(value: Json, occasion: Occasion): Json {
  if (typeof value !== 'string' || occasion !== 'write') return value
  return value.replace(/(\.\d{3})Z$/, (_, decimals: string) => `${decimals}${decimals === '.000' ? '0000' : '0615'}Z`)
}
