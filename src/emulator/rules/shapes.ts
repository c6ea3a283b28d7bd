/**
 * What is peculiar to a kind when it is kept: generated keys and dates, sorted lists, values carried over.
 *
 * A shape is given fields that already have their defaults and relative references; it never refuses anything.
 */
import { createHash } from 'node:crypto'
import { isObject, type Json, type JsonObject, textOf } from '../protocol.ts'
import { nameOf } from '../store.ts'
import type { Draft } from '../world.ts'

/** Makes what is kept of what is wanted. */
export type Shape = (draft: Draft, wanted: JsonObject) => JsonObject

const DAY_MS = 24 * 60 * 60 * 1000
const WRITE_ONLY_API = ['value', 'format', 'wsdlSelector', 'apiType', 'translateRequiredQueryParameters', 'sourceApiId']
const MASKED = { headers: null, body: null, dataMasking: { queryParams: [{ value: '*', mode: 'Hide' }] } }

/** What is generated or carried over, by kind. Kinds that are not here are kept as written. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  api: apiShape,
  apiDiagnostic: diagnosticShape,
  apiOperation: (_, wanted) => ({
    templateParameters: [],
    responses: [],
    ...wanted,
    description: wanted['description'] ?? wanted['displayName'] ?? null,
  }),
  apiRelease: ({ world, before }, wanted) => ({
    ...wanted,
    createdDateTime: before?.properties['createdDateTime'] ?? instant(world.now()),
    updatedDateTime: instant(world.now()),
  }),
  apiTagDescription: ({ world, path }, wanted) => {
    const tag = world.store.get(`/tags/${nameOf(path)}`)
    return { ...wanted, tagId: tag?.path ?? null, displayName: tag?.properties['displayName'] ?? null }
  },
  certificate: certificateShape,
  clientApplication: (_, wanted) => ({ ...wanted, state: 'active' }),
  diagnostic: diagnosticShape,
  emailTemplate: (_, wanted) => ({ ...wanted, isDefault: false }),
  gateway: ({ world, before }, wanted) => ({
    ...wanted,
    primaryKey: before?.properties['primaryKey'] ?? base64Key(world.mint(64)),
    secondaryKey: before?.properties['secondaryKey'] ?? base64Key(world.mint(64)),
  }),
  identityProvider: ({ path }, wanted) => ({ ...wanted, type: nameOf(path) }),
  namedValue: namedValueShape,
  // The publishing has ended by the time that anybody looks.
  portalRevision: ({ world, before }, wanted) => ({
    isCurrent: false,
    ...wanted,
    status: 'completed',
    statusDetails: null,
    createdDateTime: before?.properties['createdDateTime'] ?? instant(world.now()),
    updatedDateTime: instant(world.now()),
  }),
  product: productShape,
  subscription: subscriptionShape,
  tenantAccess: ({ before }, wanted) => ({ ...before?.properties, ...wanted }),
  user: ({ world, before }, wanted) => ({
    ...(before?.properties['password'] === undefined ? {} : { password: before.properties['password'] }),
    ...wanted,
    identities: identitiesOf(wanted),
    registrationDate: before?.properties['registrationDate'] ?? instant(world.now()),
  }),
}

/** A user signs in with the e-mail address unless the identities say otherwise. */
function identitiesOf({ identities, email = null }: JsonObject): Json {
  const own = { provider: 'Basic', id: email }
  const all = Array.isArray(identities) ? identities : [own]
  return all.map((identity: Json) => (isObject(identity) && identity['id'] === '<email>' ? own : identity))
}

/** A policy document, its members in one order, so that the same document is seen to be the same. */
export function policyShape(_: Draft, { value = null, format, description }: JsonObject): JsonObject {
  return { value, format: format ?? 'xml', ...(description === undefined ? {} : { description }) }
}

/** A time as kept: ISO 8601 with three decimals. */
export function instant(ms: number): string {
  return new Date(ms).toISOString()
}

/** A 64-byte key as the service prints it. */
export function base64Key(hex: string): string {
  return Buffer.from(hex, 'hex').toString('base64')
}

/** A product without subscriptions has no approval and no limit, whatever the defaults are. */
function productShape(_: Draft, wanted: JsonObject): JsonObject {
  if (wanted['subscriptionRequired'] !== false) return wanted
  return Object.fromEntries(
    Object.entries(wanted).filter(([name]) => name !== 'approvalRequired' && name !== 'subscriptionsLimit'),
  )
}

function apiShape(draft: Draft, given: JsonObject): JsonObject {
  const { before, path, world, sent } = draft
  const revision = /;rev=(\d+)$/i.exec(path)?.[1]
  const source = before === undefined ? world.store.get(textOf(given['sourceApiId']) ?? '') : undefined
  const wanted =
    source === undefined ? given : { ...given, ...source.properties, ...sent, isCurrent: null, apiRevision: null }
  const kept = Object.fromEntries(Object.entries(wanted).filter(([name]) => !WRITE_ONLY_API.includes(name)))
  const protocols = Array.isArray(wanted['protocols']) ? wanted['protocols'] : ['https']
  return {
    ...kept,
    type: wanted['apiType'] ?? before?.properties['type'] ?? wanted['type'] ?? 'http',
    path: (textOf(wanted['path']) ?? '').replace(/^\/+|\/+$/g, ''),
    protocols: protocols.toSorted(),
    apiRevision: revision ?? before?.properties['apiRevision'] ?? textOf(given['apiRevision']) ?? '1',
    isCurrent: before?.properties['isCurrent'] ?? revision === undefined,
    isOnline: true,
  }
}

function diagnosticShape(_: Draft, wanted: JsonObject): JsonObject {
  const usual = { request: MASKED, response: null }
  return {
    ...wanted,
    httpCorrelationProtocol: wanted['httpCorrelationProtocol'] ?? 'Legacy',
    logClientIp: wanted['logClientIp'] ?? true,
    frontend: wanted['frontend'] ?? usual,
    backend: wanted['backend'] ?? usual,
  }
}

function certificateShape({ world, before, path }: Draft, wanted: JsonObject): JsonObject {
  const data = textOf(wanted['data']) ?? JSON.stringify(wanted['keyVault'] ?? null)
  const isSame = before !== undefined && before.properties['data'] === wanted['data']
  return {
    ...wanted,
    ...keyVaultStatus(world.now(), wanted),
    subject: `CN=${nameOf(path)}`,
    thumbprint: createHash('sha1').update(data, 'base64').digest('hex').toUpperCase(),
    expirationDate: isSame ? (before.properties['expirationDate'] ?? null) : instant(world.now() + 365 * DAY_MS),
  }
}

function namedValueShape({ world }: Draft, wanted: JsonObject): JsonObject {
  return {
    ...wanted,
    ...(wanted['keyVault'] === undefined ? {} : { secret: true }),
    ...keyVaultStatus(world.now(), wanted),
  }
}

function keyVaultStatus(now: number, { keyVault }: JsonObject): JsonObject {
  if (!isObject(keyVault)) return {}
  return { keyVault: { ...keyVault, lastStatus: { code: 'Success', message: '', timeStampUtc: instant(now) } } }
}

function subscriptionShape({ world, before }: Draft, wanted: JsonObject): JsonObject {
  const now = world.now()
  const old = before?.properties
  const isOfProduct = textOf(wanted['scope'])?.includes('/products/') === true
  const expires = textOf(wanted['expirationDate'])
  return {
    ...wanted,
    state: wanted['state'] ?? old?.['state'] ?? 'active',
    primaryKey: wanted['primaryKey'] ?? old?.['primaryKey'] ?? world.mint(16),
    secondaryKey: wanted['secondaryKey'] ?? old?.['secondaryKey'] ?? world.mint(16),
    createdDate: old?.['createdDate'] ?? instant(now),
    startDate: old?.['startDate'] ?? (isOfProduct ? instant(now - (now % DAY_MS)) : null),
    notificationDate: expires === undefined ? null : instant(Date.parse(expires) - 12 * DAY_MS),
  }
}
