/**
 * What lies around a service: the service resource itself, how it is found in Azure Resource Manager, where tokens
 * come from, and exported specifications.
 *
 * The service says that its direct API is the emulator itself, so that a client which asks for it stays on the machine.
 */
import { createHash } from 'node:crypto'
import {
  answer,
  type EmulatorRequest,
  type EmulatorResponse,
  empty,
  type JsonObject,
  Refusal,
  textOf,
} from './protocol.ts'
import type { Address } from './route.ts'
import { nameOf } from './store.ts'
import type { Call, World } from './world.ts'

/** Where services are said to lie. */
export interface Placement {
  readonly subscriptionId: string
  readonly resourceGroup: string
  readonly services: readonly string[]
  readonly accessToken: string
}

/** The service resource. */
export function serviceAnswer(call: Call, placement: Placement): EmulatorResponse {
  if (call.method !== 'GET' && call.method !== 'HEAD')
    throw new Refusal(405, 'MethodNotAllowed', 'The emulator does not change services.')
  const { address, world } = call
  const id = address.prefix === '' ? idOf(placement, world.name) : address.prefix
  const body = resource(address.origin, id, address.service ?? world.name)
  return answer(200, body, { etag: String(body['etag']) })
}

/** Lists of Azure Resource Manager above the services, or nothing when the path names none. */
export function lookup(address: Address, placement: Placement): EmulatorResponse | undefined {
  const { subscriptionId, resourceGroup, services } = placement
  const subscription = {
    id: `/subscriptions/${subscriptionId}`,
    subscriptionId,
    displayName: 'Emulator',
    state: 'Enabled',
  }
  if (/^\/subscriptions$/i.test(address.fullPath))
    return answer(200, { value: [subscription], count: { type: 'Total', value: 1 } })
  const [, owner, group] =
    /^\/subscriptions\/([^/]+)(?:\/resourceGroups\/([^/]+))?\/providers\/Microsoft\.ApiManagement\/service$/i.exec(
      address.fullPath,
    ) ?? []
  if (owner === undefined) return undefined
  const isOurs =
    owner.toLowerCase() === subscriptionId.toLowerCase() &&
    (group ?? resourceGroup).toLowerCase() === resourceGroup.toLowerCase()
  return answer(200, {
    value: isOurs ? services.map(name => resource(address.origin, idOf(placement, name), name)) : [],
  })
}

/** A token from the authority that the emulator also is: any client is believed, none is asked for its secret. */
export function authorityAnswer(request: EmulatorRequest, placement: Placement): EmulatorResponse {
  const form = new URLSearchParams(request.body)
  const hasProof = form.has('client_secret') || form.has('client_assertion')
  if (form.get('grant_type') !== 'client_credentials' || !form.has('client_id') || !hasProof) {
    return answer(400, {
      error: 'invalid_request',
      error_description: 'AADSTS900144: The request body must contain client_id, grant_type and a credential.',
    })
  }
  return answer(200, {
    token_type: 'Bearer',
    expires_in: 3599,
    ext_expires_in: 3599,
    access_token: placement.accessToken,
  })
}

/** Where an exported specification can be fetched, as the service answers `?export=true`. */
export function exportAnswer(call: Call, path: string): EmulatorResponse {
  const { address, world } = call
  if (world.store.get(path) === undefined) throw new Refusal(404, 'ResourceNotFound', 'Api not found.')
  const link = `${address.origin}/emulator/exports/${encodeURIComponent(world.name)}${encodeURI(path)}?sig=${signatureOf(path)}`
  return answer(200, {
    id: `${address.prefix}${path}`,
    format: `${address.query.get('format') ?? 'openapi+json-link'}`,
    value: { link },
  })
}

/** The exported specification behind a link, which needs no authorization but its signature. */
export function exported(address: Address, worldOf: (name: string) => World | undefined): EmulatorResponse {
  const [, name = '', path = ''] = /^\/emulator\/exports\/([^/]+)(\/.*)$/.exec(address.fullPath) ?? []
  const store = worldOf(name)?.store
  const api = store?.get(path)
  if (store === undefined || api === undefined || address.query.get('sig') !== signatureOf(path)) return empty(403)
  const paths: Record<string, Record<string, JsonObject>> = {}
  for (const { path: operation, properties } of store.list(`${path}/operations`)) {
    const template = textOf(properties['urlTemplate']) ?? '/'
    const parameters = [...template.matchAll(/\{([^}]+)\}/g)].map(([, parameter = '']) => ({
      name: parameter,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    }))
    const method = textOf(properties['method'])?.toLowerCase() ?? 'get'
    paths[template] = {
      ...paths[template],
      [method]: {
        operationId: nameOf(operation),
        summary: properties['displayName'] ?? null,
        parameters,
        responses: { 200: { description: '' } },
      },
    }
  }
  return answer(200, {
    openapi: '3.0.1',
    info: { title: api.properties['displayName'] ?? '', version: '1.0' },
    servers: [{ url: api.properties['serviceUrl'] ?? '' }],
    paths,
  })
}

function resource(origin: string, id: string, name: string): JsonObject {
  return {
    id,
    name,
    type: 'Microsoft.ApiManagement/service',
    location: 'West Europe',
    etag: '"AAAAAAAAAAE="',
    sku: { name: 'Developer', capacity: 1 },
    properties: {
      provisioningState: 'Succeeded',
      publisherEmail: 'admin@example.com',
      publisherName: 'Emulator',
      gatewayUrl: `https://${name}.azure-api.net`,
      managementApiUrl: origin,
      portalUrl: `https://${name}.portal.azure-api.net`,
      developerPortalUrl: `https://${name}.developer.azure-api.net`,
      hostnameConfigurations: [],
      platformVersion: 'stv2',
    },
  }
}

function idOf({ subscriptionId, resourceGroup }: Placement, name: string): string {
  return `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.ApiManagement/service/${name}`
}

function signatureOf(path: string): string {
  return createHash('sha256').update(`export ${path.toLowerCase()}`).digest('hex').slice(0, 32)
}
