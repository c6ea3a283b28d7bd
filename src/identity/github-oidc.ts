/**
 * GitHub's word for the job: an assertion that the authority takes instead of a secret.
 *
 * GitHub's assertions live for minutes, so none is kept: each token is asked for with one of its own, however long the
 * run is.
 *
 * @see https://docs.github.com/actions/reference/security/oidc
 */

import { isLoopback } from '../loopback.ts'
import type { Token } from '../ports.ts'
import { Secret } from '../secret.ts'
import { inPrint, objectIn, textOf } from './answer.ts'
import { claimsInPrint, claimsOf, federatedCredential } from './assertion.ts'
import { type Client, exchange } from './exchange.ts'
import { hintOf } from './hints.ts'
import { inquire } from './inquiry.ts'
import { type Applicant, absent, type Closed, failed, type IdentityPorts, UNKNOWN_AUTHORITY, type Way } from './way.ts'

/** What an assertion has to be made for, by cloud. */
const AUDIENCES: Readonly<Record<Applicant['cloud'], string>> = {
  public: 'api://AzureADTokenExchange',
  usgov: 'api://AzureADTokenExchangeUSGov',
  china: 'api://AzureADTokenExchangeChina',
}

/** Makes the way of a job that may ask GitHub for assertions. */
export function githubOidc(applicant: Applicant, ports: IdentityPorts): Way {
  const { tenantId, clientId, authorityUrl, cloud } = applicant
  return {
    name: 'GitHub OIDC',
    isChosen: tenantId !== undefined && clientId !== undefined,
    ask: async resource => {
      if (tenantId === undefined || clientId === undefined)
        return absent('"client-id" and "tenant-id" are not both given')
      if (authorityUrl === undefined) return UNKNOWN_AUTHORITY
      const assertion = await assertionFor(AUDIENCES[cloud], ports)
      if (!(assertion instanceof Secret)) return assertion
      return exchanged({ tenantId, clientId, authorityUrl }, assertion, resource, ports)
    },
  }
}

async function exchanged(
  client: Client,
  assertion: Secret,
  resource: string,
  ports: IdentityPorts,
): Promise<Token | Closed> {
  const answer = await exchange(client, { is: 'assertion', value: assertion }, resource, ports)
  if ('endsAt' in answer) return answer
  const claims = claimsOf(assertion)
  const said = `${client.authorityUrl.host} refused the assertion of this job: ${inPrint(answer)}`
  // The authority's refusals have codes; who stands in its place has read no assertion.
  if (answer.code === '') return failed(said)
  const why = `${said}; the assertion has ${claimsInPrint(claims)}${hintOf(answer.code)}`
  return failed(why, federatedCredential(client.clientId, claims))
}

/** Asks GitHub for an assertion, and masks it. */
async function assertionFor(audience: string, ports: IdentityPorts): Promise<Secret | Closed> {
  const { machine, mask, userAgent } = ports
  const address = machine.variable('ACTIONS_ID_TOKEN_REQUEST_URL')
  const ticket = machine.variable('ACTIONS_ID_TOKEN_REQUEST_TOKEN')
  if (address === undefined || ticket === undefined) return absent('the job has no "permissions: { id-token: write }"')
  mask(new Secret(ticket))
  const url = URL.parse(address)
  if (url === null || !(url.protocol === 'https:' || isLoopback(url)))
    return failed('ACTIONS_ID_TOKEN_REQUEST_URL is no https address')
  url.searchParams.set('audience', audience)
  const headers = { accept: 'application/json', authorization: `bearer ${ticket}`, 'user-agent': userAgent }
  const { status, body } = await inquire({ method: 'GET', url, headers }, ports)
  const value = status === 200 ? textOf(objectIn(body)['value']) : ''
  if (value === '') return failed(`${url.host} was asked for an assertion and answered ${status} without one`)
  const assertion = new Secret(value)
  mask(assertion)
  return assertion
}
