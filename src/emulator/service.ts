/**
 * What lies around a service: the service resource itself, and how it is found in Azure Resource Manager.
 *
 * The service says that its direct API is the emulator itself, so that a client which asks for it stays on the machine.
 */
import { USUAL } from './behaviour.ts'
import { answer, type EmulatorResponse, type JsonObject, Refusal } from './protocol.ts'
import type { Address } from './route.ts'
import type { Call } from './world.ts'

/** Where services are said to lie. */
export interface Placement {
  readonly subscriptionId: string
  readonly resourceGroup: string
  readonly services: readonly string[]
}

/** The service resource. */
export function serviceAnswer(call: Call, placement: Placement): EmulatorResponse {
  if (call.method !== 'GET' && call.method !== 'HEAD')
    throw new Refusal(405, 'MethodNotAllowed', 'The emulator does not change services.')
  const { address, world } = call
  const id = address.prefix === '' ? idOf(placement, world.name) : address.prefix
  const body = resource(address.origin, id, address.service ?? world.name, world.behaviour().tier)
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
    value: isOurs ? services.map(name => resource(address.origin, idOf(placement, name), name, USUAL.tier)) : [],
  })
}

function resource(origin: string, id: string, name: string, tier: string): JsonObject {
  return {
    id,
    name,
    type: 'Microsoft.ApiManagement/service',
    location: 'West Europe',
    etag: '"AAAAAAAAAAE="',
    sku: { name: tier, capacity: 1 },
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
