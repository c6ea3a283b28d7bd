/**
 * Where requests go: the service, the two hosts that manage it, and the transport between them.
 *
 * A host is derived from the name only after the name has been checked, since `contoso.evil.example/` would make a
 * host of somebody else's. An address given by the user is taken over as it is, but never over plain http.
 */
import { InputError } from '../errors.ts'
import { isLoopback } from '../loopback.ts'
import { type Form, linesOf, matching, oneOf, quoted, type Read, unlike } from './form.ts'

/** A cloud of Microsoft's. */
export type Cloud = 'public' | 'usgov' | 'china'
/** The API that carries a request. */
export type Transport = 'direct' | 'arm'

/** The service and the ways to it. */
export interface Target {
  readonly service: string
  readonly cloud: Cloud
  readonly transport: Transport
  /** Root of the direct management API; its path ends in `/`. */
  readonly managementUrl: URL
  /** Root of Azure Resource Manager; its path ends in `/`. */
  readonly armUrl: URL
  /**
   * Root of the authority that signs identities in, tenant by tenant; its path ends in `/`. Absent where the resource
   * manager is one of its own and nobody named its authority.
   */
  readonly authorityUrl?: URL
  /** What a token for Azure Resource Manager is made for: `https://management.azure.com`. */
  readonly armAudience: string
  /** `YYYY-MM-DD` or `YYYY-MM-DD-preview`. */
  readonly apiVersion: string
  readonly subscriptionId?: string
  readonly resourceGroup?: string
}

/** What the inputs say about the target, before it is known whether one is needed. */
export interface TargetInputs extends Omit<Target, 'transport' | 'apiVersion' | 'managementUrl'> {
  readonly transport: Transport | 'auto'
  readonly managementUrl?: URL
  readonly apiVersion?: string
  /** The services that a run may touch; every service when there are none. */
  readonly allowedServices: readonly string[]
}

interface Hosts {
  readonly direct: string
  readonly arm: string
  readonly authority: string
}

/** @see https://learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure */
const HOSTS: Readonly<Record<Cloud, Hosts>> = {
  public: {
    direct: 'management.azure-api.net',
    arm: 'management.azure.com',
    authority: 'login.microsoftonline.com',
  },
  usgov: {
    direct: 'management.azure-api.us',
    arm: 'management.usgovcloudapi.net',
    authority: 'login.microsoftonline.us',
  },
  china: {
    direct: 'management.azure-api.cn',
    arm: 'management.chinacloudapi.cn',
    authority: 'login.chinacloudapi.cn',
  },
}
const API_VERSIONS: Readonly<Record<Transport, string>> = { arm: '2024-05-01', direct: '2021-08-01' }

/** Reads the name of a service. */
export const serviceName: Read<string> = matching(
  /^(?=.{1,50}$)[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/,
  'an instance name such as "contoso": 1 to 50 letters, digits and hyphens, a letter first and no hyphen last',
)
/** Reads a GUID. */
export const guid: Read<string> = matching(
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  'a GUID such as "00000000-0000-0000-0000-000000000000"',
)
/** Reads the name of a resource group. */
export const groupName: Read<string> = matching(
  /^(?=.{1,90}$)[\p{L}\p{N}_.()-]*[\p{L}\p{N}_()-]$/u,
  '1 to 90 letters, digits, underscores, hyphens, parentheses and dots, with no dot last',
)
const version = matching(
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:-preview)?$/,
  'a version such as "2024-05-01" or "2024-06-01-preview"',
)

/** Takes every input that says where the service is. */
export function takeTarget(form: Form): TargetInputs {
  const cloud = form.take('cloud', oneOf('public', 'usgov', 'china'), 'public' as const)
  const service = form.take('service', serviceName, '')
  const allowedServices = form.take('allowed-services', linesOf(serviceName), [])
  const forbidden = service === '' ? undefined : forbiddenService(service, allowedServices)
  if (forbidden !== undefined) form.refuse('service', forbidden)
  const managementUrl = form.take('management-url', address, undefined)
  const apiVersion = form.take('api-version', version, undefined)
  const subscriptionId = form.take('subscription-id', guid, undefined)
  const resourceGroup = form.take('resource-group', groupName, undefined)
  const armUrl = form.take('arm-url', address, new URL(`https://${HOSTS[cloud].arm}/`))
  const usual = isKnownCloud({ armUrl, cloud }) ? new URL(`https://${HOSTS[cloud].authority}/`) : undefined
  const authorityUrl = form.take('authority-url', address, usual)
  return {
    service,
    allowedServices,
    cloud,
    transport: form.take('transport', oneOf('auto', 'direct', 'arm'), 'auto' as const),
    armUrl,
    armAudience: audienceOf(armUrl, cloud),
    ...(authorityUrl === undefined ? {} : { authorityUrl }),
    ...(managementUrl === undefined ? {} : { managementUrl }),
    ...(apiVersion === undefined ? {} : { apiVersion }),
    ...(subscriptionId === undefined ? {} : { subscriptionId }),
    ...(resourceGroup === undefined ? {} : { resourceGroup }),
  }
}

/**
 * Completes what the inputs say, which must name a service, with what follows from it.
 *
 * @throws InputError for a service that the inputs do not allow, wherever its name comes from.
 */
export function targetOf({ allowedServices, ...inputs }: TargetInputs, transport: Transport): Target {
  const forbidden = forbiddenService(inputs.service, allowedServices)
  if (forbidden !== undefined) throw new InputError([`service ${forbidden}`], ['service'])
  const derived = `https://${inputs.service}.${HOSTS[inputs.cloud].direct}/`
  const managementUrl = inputs.managementUrl ?? new URL(derived)
  return { ...inputs, transport, managementUrl, apiVersion: inputs.apiVersion ?? API_VERSIONS[transport] }
}

/** Why a service may not be touched; names differ without regard to case, as host names do. */
function forbiddenService(service: string, allowed: readonly string[]): string | undefined {
  if (allowed.length === 0 || allowed.some(name => name.toLowerCase() === service.toLowerCase())) return undefined
  return `is ${quoted(service)}, which "allowed-services" does not name; expected ${allowed.map(quoted).join(' or ')}`
}

/** A token is made for the host that it goes to; a cloud has regional hosts beside the one that its tokens name. */
function audienceOf(armUrl: URL, cloud: Cloud): string {
  return isKnownCloud({ armUrl, cloud }) ? `https://${HOSTS[cloud].arm}` : armUrl.origin
}

/** True when the resource manager is the cloud's own, so that its authority is known too. */
export function isKnownCloud({ armUrl, cloud }: Pick<Target, 'armUrl' | 'cloud'>): boolean {
  return `.${armUrl.hostname}`.endsWith(`.${HOSTS[cloud].arm}`)
}

/** Reads the root of an API: https, or http to this machine, with nothing but a host, a port and a path. */
const address: Read<URL> = text => {
  const expected = 'an address such as "https://management.contoso.example"'
  if (/^[^/?#]*\/\/[^/?#]*@/.test(text)) throw new RangeError(`holds credentials; expected ${expected} without them`)
  if (!/^https?:\/\/[^\s\\?#]+$/i.test(text) || !URL.canParse(text)) {
    throw unlike(text, `${expected}, without query and fragment`)
  }
  const url = new URL(text)
  if (url.protocol === 'http:' && !isLoopback(url)) {
    throw new RangeError(`is ${quoted(text)}; expected https, since http is for loopback addresses only`)
  }
  return url.pathname.endsWith('/') ? url : new URL(`${url.href}/`)
}
