/**
 * POST: keys, secrets and tokens, and the few things that an entity can be told to do.
 *
 * Answers here are flat, without the envelope of entities. Making a new key changes the entity's ETag.
 */
import { accepted } from './operations.ts'
import { existing, parsedBody, type Target } from './precondition.ts'
import {
  answer,
  type EmulatorResponse,
  empty,
  invalidField,
  isObject,
  type Json,
  type JsonObject,
  Refusal,
} from './protocol.ts'
import { referrersByName } from './references.ts'
import { etagOf } from './render.ts'
import { base64Key } from './rules/shapes.ts'
import { type Entity, nameOf } from './store.ts'
import { issueToken, managementKeys } from './tokens.ts'
import type { Call } from './world.ts'

/** Actions that tell secrets. */
const TELLING = ['listSecrets', 'listValue', 'listKeys', 'token', 'generateToken', 'listDebugCredentials']
/** Kinds whose keys are base64 text of 64 bytes; others have 32 hexadecimal digits. */
const LONG_KEYS = ['tenantAccess', 'gateway']

/**
 * Runs an action on an entity.
 *
 * @throws Refusal when it is not there, or when secrets are hidden.
 */
export function act(call: Call, target: Target, action: string): EmulatorResponse {
  if (TELLING.includes(action) && call.world.behaviour().hideSecrets) throw forbidden(call, action)
  // The identifier of the management API stands where a user's id does, and is no user.
  const { principalId } = managementKeys(call)
  if (action === 'token' && nameOf(target.path) === principalId)
    return issueToken(call, principalId, managementKeys(call))
  const entity = existing(call, target.kind, target.path)
  switch (action) {
    case 'listSecrets':
      return answer(200, secretsOf(entity, target), { etag: etagOf(entity) })
    case 'listValue':
      return answer(200, { value: entity.properties['value'] ?? null }, { etag: etagOf(entity) })
    case 'listKeys':
      return answer(200, {
        primary: entity.properties['primaryKey'] ?? null,
        secondary: entity.properties['secondaryKey'] ?? null,
      })
    case 'regeneratePrimaryKey':
    case 'regenerateSecondaryKey':
      return regenerate(call, entity, action === 'regeneratePrimaryKey' ? 'primaryKey' : 'secondaryKey')
    case 'regenerateKey':
      return regenerate(call, entity, keyFieldIn(call))
    case 'token':
      return issueToken(call, nameOf(entity.path), managementKeys(call))
    case 'generateToken':
      return issueToken(call, nameOf(entity.path), entity.properties)
    default:
      return other(call, entity, action)
  }
}

function other(call: Call, entity: Entity, action: string): EmulatorResponse {
  switch (action) {
    case 'generateSsoUrl':
      return answer(200, {
        value: `https://portal.example/signin-sso?token=${encodeURIComponent(call.world.mint(16))}`,
      })
    case 'listReferences':
      return answer(200, references(call, entity))
    case 'refreshSecret':
      return refresh(call, entity)
    case 'getLoginLinks':
      return answer(200, { loginLink: `https://login.example/${call.world.mint(8)}` })
    case 'listDebugCredentials':
      return answer(200, { token: call.world.mint(16) })
    case 'listTrace':
      return answer(200, {})
    case 'reconnect':
      return empty(202)
    case 'confirmConsentCode':
      return empty(200)
    default:
      return empty(204)
  }
}

function secretsOf({ kind, properties, path }: Entity, { kind: contract }: Target): JsonObject {
  const told =
    kind === 'portalSetting'
      ? ['validationKey']
      : kind === 'tenantAccess' || kind === 'subscription'
        ? ['primaryKey', 'secondaryKey']
        : (contract.secrets ?? ['clientSecret'])
  const secrets = Object.fromEntries(told.map((name): [string, Json] => [name, properties[name] ?? null]))
  if (kind !== 'tenantAccess') return secrets
  return {
    id: path,
    principalId: properties['principalId'] ?? null,
    ...secrets,
    enabled: properties['enabled'] === true,
  }
}

function regenerate({ world }: Call, entity: Entity, field: string): EmulatorResponse {
  const key = LONG_KEYS.includes(entity.kind) ? base64Key(world.mint(64)) : world.mint(16)
  world.store.put(entity.path, entity.kind, { ...entity.properties, [field]: key })
  return empty(204)
}

/** Reads which key a body names. @throws Refusal when it names none */
function keyFieldIn(call: Call): string {
  const { keyType } = bodyOf(call)
  if (keyType !== 'primary' && keyType !== 'secondary')
    throw invalidField('keyType', "'keyType' must be 'primary' or 'secondary'.")
  return `${keyType}Key`
}

/** Fetches what a vault holds; a secret that no vault holds cannot be fetched. */
function refresh(call: Call, { kind, path, properties }: Entity): EmulatorResponse {
  if (!isObject(properties['keyVault'])) throw invalidField('keyVault', 'The entity is not backed by Key Vault.')
  if (kind === 'namedValue') return accepted(call, path, 200)
  return answer(200, { id: `${call.address.prefix}${path}`, name: nameOf(path) })
}

function references(call: Call, entity: Entity): JsonObject {
  const value = referrersByName(call.world, entity).map(({ path }) => ({ id: `${call.address.prefix}${path}` }))
  return { value, count: value.length }
}

/** Clients send these bodies flat or under `properties`. */
function bodyOf({ request }: Call): JsonObject {
  if (request.body.trim() === '') return {}
  const body = parsedBody(request.body)
  if (!isObject(body)) return {}
  return isObject(body['properties']) ? body['properties'] : body
}

function forbidden({ address }: Call, action: string): Refusal {
  const type = `Microsoft.ApiManagement/service/${action}/action`
  return new Refusal(
    403,
    'AuthorizationFailed',
    `The client does not have authorization to perform action '${type}' over scope '${address.fullPath}'.`,
  )
}
