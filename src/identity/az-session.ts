/**
 * The session of the Azure CLI, as `azure/login` leaves it.
 *
 * The session knows its own cloud, and a token of it goes to no other one. It cannot outlive the assertion it was made
 * with, which is why a job that may ask GitHub itself never comes here.
 */
import type { CliAnswer } from '../ports/machine.ts'
import type { Token } from '../ports.ts'
import { isJsonObject } from '../values.ts'
import { objectIn, oneLine, textOf, tokenIn } from './answer.ts'
import { claimsOf } from './assertion.ts'
import { type Applicant, absent, type Closed, failed, type IdentityPorts, type Way } from './way.ts'

const MISSING = absent('the Azure CLI is not installed')

/** Makes the way of a machine on which somebody is logged in. */
export function azSession(applicant: Applicant, resourceManager: string, ports: IdentityPorts): Way {
  let isChecked = false
  return {
    name: 'az session',
    isChosen: false,
    ask: async resource => {
      if (!isChecked) {
        const closed = await otherCloud(resourceManager, ports)
        if (closed !== undefined) return closed
        isChecked = true
      }
      return tokenOf(resource, applicant, ports)
    },
  }
}

/** Says why the session is of no use, when it is one in another cloud. */
async function otherCloud(resourceManager: string, { machine, signal }: IdentityPorts): Promise<Closed | undefined> {
  const shown = await machine.az(['cloud', 'show', '--output', 'json'], signal)
  if (shown === undefined) return MISSING
  if (shown.exitCode !== 0) return failed(`"az cloud show" ended with ${complaintOf(shown)}`)
  const { name, endpoints } = objectIn(shown.output.reveal())
  const host = isJsonObject(endpoints) ? textOf(endpoints['resourceManager']) : ''
  if (URL.parse(host)?.origin === new URL(resourceManager).origin) return undefined
  const cloud = CLOUDS[textOf(name)]
  const advice = cloud === undefined ? 'set "arm-url" and "authority-url"' : `set "cloud: ${cloud}"`
  return absent(`it is one of ${textOf(name)} (${host}), not of ${resourceManager}; if that is meant, ${advice}`)
}

const CLOUDS: Readonly<Record<string, string>> = {
  AzureCloud: 'public',
  AzureUSGovernment: 'usgov',
  AzureChinaCloud: 'china',
}

async function tokenOf(
  resource: string,
  { tenantId, clientId }: Applicant,
  ports: IdentityPorts,
): Promise<Token | Closed> {
  const inTenant = tenantId === undefined ? [] : ['--tenant', tenantId]
  const args = ['account', 'get-access-token', '--output', 'json', '--resource', resource, ...inTenant]
  const answer = await ports.machine.az(args, ports.signal)
  if (answer === undefined) return MISSING
  const token = answer.exitCode === 0 ? tokenIn(answer.output.reveal(), ports) : undefined
  if (token === undefined) return failed(`"az account get-access-token" ended with ${complaintOf(answer)}`)
  const { client } = claimsOf(token.value)
  if (clientId === undefined || client === '' || client.toLowerCase() === clientId.toLowerCase()) return token
  return absent(`it is one of client ${client}, not of "client-id" ${clientId}`)
}

/** The line in which the CLI says what is wrong. */
function complaintOf({ exitCode, complaint }: CliAnswer): string {
  const lines = complaint.reveal().split(/\r?\n/)
  const line = lines.find(text => text.startsWith('ERROR:')) ?? lines.find(text => text.trim() !== '') ?? ''
  if (line === '') return `exit code ${exitCode}`
  return `"${oneLine(line.replace(/^ERROR:\s*/, ''))}"${line.includes('AADSTS700024') ? OUTLIVED : ''}`
}

/** The code of an assertion that is too old, which is how the session of a long job ends. */
const OUTLIVED = ', since a session cannot outlive the assertion that it was made with'
