/**
 * Rules between the fields of an entity, and between an entity and what it refers to, for all kinds but APIs.
 *
 * References are relative by the time a rule sees them.
 */
import { isObject, type JsonObject, textOf } from '../protocol.ts'
import { type Entity, nameOf } from '../store.ts'
import type { Draft, World } from '../world.ts'
import { type Rule, when } from './rule.ts'
import type { Problem } from './validate.ts'

const DIAGNOSTIC_IDS = ['applicationinsights', 'azuremonitor', 'local']

/** Rules of this file, by kind. */
export const ENTITY_RULES: Readonly<Record<string, readonly Rule[]>> = {
  apiDiagnostic: [diagnosticRule],
  apiVersionSet: [versionSetRule],
  backend: [backendRule],
  certificate: [certificateRule],
  diagnostic: [diagnosticRule],
  gateway: [gatewayRule],
  globalSchema: [schemaRule],
  group: [groupRule],
  namedValue: [namedValueRule],
  product: [productRule],
  subscription: [subscriptionRule],
}

function versionSetRule({ wanted }: Draft): readonly Problem[] {
  const { versioningScheme: scheme, versionQueryName: query, versionHeaderName: name } = wanted
  return [
    ...when(
      (scheme === 'Query') !== (query != null),
      'versionQueryName',
      "'versionQueryName' is required when 'versioningScheme' is Query, and only then.",
    ),
    ...when(
      (scheme === 'Header') !== (name != null),
      'versionHeaderName',
      "'versionHeaderName' is required when 'versioningScheme' is Header, and only then.",
    ),
  ]
}

function backendRule({ wanted }: Draft): readonly Problem[] {
  const isPool = wanted['type'] === 'Pool'
  return [
    ...when(isPool && !isObject(wanted['pool']), 'pool', "'pool' is required when 'type' is Pool."),
    ...when(!isPool && textOf(wanted['url']) === undefined, 'url', "'url' is required."),
    ...when(!isPool && textOf(wanted['protocol']) === undefined, 'protocol', "'protocol' is required."),
  ]
}

function certificateRule({ wanted }: Draft): readonly Problem[] {
  return [
    ...when(
      (wanted['data'] != null) === (wanted['keyVault'] != null),
      'data',
      "Exactly one of 'data' and 'keyVault' is required.",
    ),
    ...vaultProblems(wanted),
  ]
}

/** What stays in a vault has to be named. */
function vaultProblems({ keyVault }: JsonObject): readonly Problem[] {
  const isNamed = !isObject(keyVault) || textOf(keyVault['secretIdentifier']) !== undefined
  return when(!isNamed, 'keyVault.secretIdentifier', "'secretIdentifier' is required.")
}

function diagnosticRule({ wanted, path, world }: Draft): readonly Problem[] {
  const id = nameOf(path).toLowerCase()
  const logger = world.store.get(textOf(wanted['loggerId']) ?? '')
  const needed = logger?.properties['loggerType'] === 'azureMonitor' ? 'azuremonitor' : id
  return [
    ...when(
      !DIAGNOSTIC_IDS.includes(id),
      'diagnosticId',
      `The diagnostic id must be one of ${DIAGNOSTIC_IDS.join(', ')}.`,
    ),
    ...when(needed !== id, 'loggerId', `A logger of type azureMonitor belongs to the diagnostic '${needed}'.`),
    ...when(
      id !== 'applicationinsights' && wanted['operationNameFormat'] != null,
      'operationNameFormat',
      "'operationNameFormat' is allowed for applicationinsights only.",
    ),
  ]
}

function gatewayRule({ wanted }: Draft): readonly Problem[] {
  const location = wanted['locationData']
  return when(!isObject(location), 'locationData', "'locationData' is required.")
}

function schemaRule({ wanted }: Draft): readonly Problem[] {
  const [needed, other] = wanted['schemaType'] === 'json' ? ['document', 'value'] : ['value', 'document']
  return when(
    wanted[needed] == null || wanted[other] != null,
    needed,
    `'${needed}', and not '${other}', is required when 'schemaType' is ${wanted['schemaType']}.`,
  )
}

function groupRule({ wanted, before }: Draft): readonly Problem[] {
  const type = wanted['type'] ?? 'custom'
  return [
    ...when(
      type === 'external' && !/^aad:\/\/[^/]+\/groups\/.+/.test(textOf(wanted['externalId']) ?? ''),
      'externalId',
      "'externalId' of the form aad://<tenant>/groups/<id> is required when 'type' is external.",
    ),
    ...when(type === 'system' && before?.properties['type'] !== 'system', 'type', 'A system group cannot be created.'),
  ]
}

function namedValueRule({ wanted }: Draft): readonly Problem[] {
  const hasVault = isObject(wanted['keyVault'])
  const value = textOf(wanted['value'])
  return [
    ...when(hasVault === (value !== undefined), 'value', "Exactly one of 'value' and 'keyVault' is required."),
    ...when(value !== undefined && value.trim() === '', 'value', "'value' must not be blank."),
    ...when(hasVault && wanted['secret'] === false, 'secret', "Invalid field 'secret' specified"),
    ...vaultProblems(wanted),
  ]
}

function productRule({ wanted, sent }: Draft): readonly Problem[] {
  const isOpen = wanted['subscriptionRequired'] === false
  const limit = wanted['subscriptionsLimit']
  const needless = ['approvalRequired', 'subscriptionsLimit'].filter(name => isOpen && sent[name] != null)
  return [
    ...needless.map(name => ({
      target: name,
      message: `'${name}' must not be set when 'subscriptionRequired' is false.`,
    })),
    ...when(
      !isOpen && wanted['approvalRequired'] === true && !(typeof limit === 'number' && limit >= 1),
      'subscriptionsLimit',
      "'subscriptionsLimit' of at least 1 is required when 'approvalRequired' is true.",
    ),
  ]
}

function subscriptionRule({ wanted, before, world }: Draft): readonly Problem[] {
  const { primaryKey, secondaryKey, scope } = wanted
  const product = world.store.get(textOf(scope)?.replace(/^.*(?=\/products\/)/, '') ?? '')
  const limit = product?.properties['subscriptionsLimit']
  const owned =
    typeof limit === 'number' && before === undefined && wanted['ownerId'] != null ? ownedBy(world, wanted, product) : 0
  return [
    ...when(
      primaryKey != null && primaryKey === secondaryKey,
      'secondaryKey',
      'The primary and the secondary key must differ.',
    ),
    ...when(textOf(scope)?.endsWith('/') === true, 'scope', 'The scope of the whole service is reserved.'),
    ...when(
      product?.properties['subscriptionRequired'] === false,
      'scope',
      'The product does not require subscriptions.',
    ),
    ...when(
      typeof limit === 'number' && wanted['ownerId'] != null && before === undefined && owned >= limit,
      'scope',
      'Subscriptions limit of the product is reached for this user.',
    ),
  ]
}

function ownedBy(world: World, wanted: JsonObject, product: Entity | undefined): number {
  const owner = nameOf(textOf(wanted['ownerId']) ?? '')
  return world.store
    .ofKind('subscription')
    .filter(
      ({ properties }) =>
        properties['scope'] === product?.path && nameOf(textOf(properties['ownerId']) ?? '') === owner,
    ).length
}
