/**
 * The identity of the machine itself: a runner in App Service or Container Apps, or on a virtual machine of Azure.
 *
 * The service for virtual machines answers at an address that elsewhere nobody has, so it is looked for with a short
 * question first; once it is there it is busy at times and wants patience.
 *
 * @see https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token
 */
import { ConnectionError } from '../errors.ts'
import type { HttpRequest, Token } from '../ports.ts'
import { Secret } from '../secret.ts'
import { denialIn, inPrint, tokenIn } from './answer.ts'
import { inquire, type Patience } from './inquiry.ts'
import { isNearby } from './local.ts'
import { type Applicant, absent, type Closed, failed, type IdentityPorts, type Way } from './way.ts'

const IMDS = 'http://169.254.169.254'
const BASE_VARIABLE = 'AZURE_POD_IDENTITY_AUTHORITY_HOST'

/** Makes the way of a machine that has an identity. */
export function managedIdentity({ clientId }: Applicant, ports: IdentityPorts): Way {
  return {
    name: 'managed identity',
    isChosen: false,
    ask: resource => {
      const endpoint = ports.machine.variable('IDENTITY_ENDPOINT')
      const header = ports.machine.variable('IDENTITY_HEADER')
      return endpoint === undefined || header === undefined
        ? ofVirtualMachine(resource, clientId, ports)
        : ofApp(endpoint, new Secret(header), resource, clientId, ports)
    },
  }
}

async function ofApp(
  endpoint: string,
  header: Secret,
  resource: string,
  clientId: string | undefined,
  ports: IdentityPorts,
): Promise<Token | Closed> {
  ports.mask(header)
  const url = URL.parse(endpoint)
  if (url === null || !isNearby(url)) return failed('IDENTITY_ENDPOINT is no address of this machine')
  url.search = queryOf('2019-08-01', resource, clientId)
  return told({ method: 'GET', url, headers: { 'x-identity-header': header.reveal() } }, IMDS_PATIENCE, ports)
}

async function ofVirtualMachine(
  resource: string,
  clientId: string | undefined,
  ports: IdentityPorts,
): Promise<Token | Closed> {
  const base = ports.machine.variable(BASE_VARIABLE)
  const url = URL.parse('metadata/identity/oauth2/token', `${(base ?? IMDS).replace(/\/+$/, '')}/`)
  if (url === null || !isNearby(url)) return failed(`${BASE_VARIABLE} is no address of this machine`)
  url.search = queryOf('2018-02-01', resource, clientId)
  if (!(await isThere(url, ports))) return absent('this machine has none')
  return told({ method: 'GET', url, headers: { metadata: 'true' } }, IMDS_PATIENCE, ports)
}

function queryOf(version: string, resource: string, clientId: string | undefined): string {
  const query = { 'api-version': version, resource, ...(clientId === undefined ? {} : { client_id: clientId }) }
  return new URLSearchParams(query).toString()
}

/** Without its header the service refuses the question, which is answer enough. */
async function isThere(url: URL, ports: IdentityPorts): Promise<boolean> {
  const once: Patience = { deadlineMs: 1_000, waitMs: () => undefined }
  try {
    await inquire({ method: 'GET', url, headers: {} }, { ...ports, http: ports.machine.http }, once)
    return true
  } catch (error) {
    if (error instanceof ConnectionError) return false
    throw error
  }
}

/** The service is away for up to 70 s while it is updated, and says so with 410. */
const IMDS_PATIENCE: Patience = {
  deadlineMs: 30_000,
  waitMs: (came, tries) => {
    if (came instanceof ConnectionError) return tries < 3 ? 1_000 * tries : undefined
    if (came.status === 410) return tries < 8 ? 10_000 : undefined
    const isPassing = came.status === 404 || came.status === 429 || came.status >= 500
    return isPassing && tries < 4 ? 1_000 * 2 ** (tries - 1) : undefined
  },
}

async function told(request: HttpRequest, patience: Patience, ports: IdentityPorts): Promise<Token | Closed> {
  const headers = { ...request.headers, accept: 'application/json', 'user-agent': ports.userAgent }
  const response = await inquire({ ...request, headers }, { ...ports, http: ports.machine.http }, patience)
  const token = response.status === 200 ? tokenIn(response.body, ports) : undefined
  return token ?? failed(`${request.url.host} gave none: ${inPrint(denialIn(response))}`)
}
