/**
 * Where requests go: the service, the two hosts that manage it, and the transport between them.
 *
 * A host is derived from the name only after the name has been checked, since `contoso.evil.example/` would make a
 * host of somebody else's. An address given by the user is taken over as it is, but never over plain http.
 */
import { type Form, matching, oneOf, quoted, type Read, unlike } from './form.ts'

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
}

/** @see https://learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure */
const HOSTS: Readonly<Record<Cloud, { readonly direct: string; readonly arm: string }>> = {
  public: { direct: 'management.azure-api.net', arm: 'management.azure.com' },
  usgov: { direct: 'management.azure-api.us', arm: 'management.usgovcloudapi.net' },
  china: { direct: 'management.azure-api.cn', arm: 'management.chinacloudapi.cn' },
}
const API_VERSIONS: Readonly<Record<Transport, string>> = { arm: '2024-05-01', direct: '2021-08-01' }

const serviceName = matching(
  /^(?=.{1,50}$)[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/,
  'an instance name such as "contoso": 1 to 50 letters, digits and hyphens, a letter first and no hyphen last',
)
const guid = matching(
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  'a GUID such as "00000000-0000-0000-0000-000000000000"',
)
const groupName = matching(
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
  const managementUrl = form.take('management-url', address, undefined)
  const apiVersion = form.take('api-version', version, undefined)
  const subscriptionId = form.take('subscription-id', guid, undefined)
  const resourceGroup = form.take('resource-group', groupName, undefined)
  return {
    service,
    cloud,
    transport: form.take('transport', oneOf('auto', 'direct', 'arm'), 'auto' as const),
    armUrl: form.take('arm-url', address, new URL(`https://${HOSTS[cloud].arm}/`)),
    ...(managementUrl === undefined ? {} : { managementUrl }),
    ...(apiVersion === undefined ? {} : { apiVersion }),
    ...(subscriptionId === undefined ? {} : { subscriptionId }),
    ...(resourceGroup === undefined ? {} : { resourceGroup }),
  }
}

/** Completes what the inputs say, which must name a service, with what follows from it. */
export function targetOf(inputs: TargetInputs, transport: Transport): Target {
  const derived = `https://${inputs.service}.${HOSTS[inputs.cloud].direct}/`
  const managementUrl = inputs.managementUrl ?? new URL(derived)
  return { ...inputs, transport, managementUrl, apiVersion: inputs.apiVersion ?? API_VERSIONS[transport] }
}

/** Reads the root of an API: https, or http to this machine, with nothing but a host, a port and a path. */
const address: Read<URL> = text => {
  const expected = 'an address such as "https://management.contoso.example"'
  if (/^[^/?#]*\/\/[^/?#]*@/.test(text)) throw new RangeError(`holds credentials; expected ${expected} without them`)
  if (!/^https?:\/\/[^\s\\?#]+$/i.test(text) || !URL.canParse(text)) {
    throw unlike(text, `${expected}, without query and fragment`)
  }
  const url = new URL(text)
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new RangeError(`is ${quoted(text)}; expected https, since http is for loopback addresses only`)
  }
  return url.pathname.endsWith('/') ? url : new URL(`${url.href}/`)
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host)
}
