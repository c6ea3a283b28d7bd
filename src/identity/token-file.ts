/**
 * The assertion that a cluster keeps in a file of the runner's pod: workload identity.
 *
 * The file is read for each token, because the cluster writes a new assertion into it long before the last one ends.
 * The authority that the variables name is not believed; it is the one of the cloud.
 *
 * @see https://learn.microsoft.com/azure/aks/workload-identity-overview
 */
import { Secret } from '../secret.ts'
import { inPrint } from './answer.ts'
import { claimsInPrint, claimsOf } from './assertion.ts'
import { exchange } from './exchange.ts'
import { hintOf } from './hints.ts'
import { type Applicant, absent, type Closed, failed, type IdentityPorts, UNKNOWN_AUTHORITY, type Way } from './way.ts'

const VARIABLE = 'AZURE_FEDERATED_TOKEN_FILE'

/** Makes the way of a runner to which a cluster lends an identity. */
export function tokenFile({ authorityUrl, ...applicant }: Applicant, ports: IdentityPorts): Way {
  const { machine } = ports
  const path = machine.variable(VARIABLE)
  const clientId = applicant.clientId ?? machine.variable('AZURE_CLIENT_ID')
  const tenantId = applicant.tenantId ?? machine.variable('AZURE_TENANT_ID')
  return {
    name: 'workload identity',
    isChosen: path !== undefined,
    ask: async resource => {
      if (path === undefined) return absent(`${VARIABLE} is not set`)
      if (clientId === undefined || tenantId === undefined)
        return failed(
          'neither the inputs "client-id" and "tenant-id" nor AZURE_CLIENT_ID and AZURE_TENANT_ID are given',
        )
      if (authorityUrl === undefined) return UNKNOWN_AUTHORITY
      const assertion = await assertionIn(path, ports)
      if (!(assertion instanceof Secret)) return assertion
      const client = { tenantId, clientId, authorityUrl }
      const answer = await exchange(client, { is: 'assertion', value: assertion }, resource, ports)
      if ('endsAt' in answer) return answer
      const said = `${authorityUrl.host} refused the assertion of ${VARIABLE}: ${inPrint(answer)}`
      return failed(`${said}; the assertion has ${claimsInPrint(claimsOf(assertion))}${hintOf(answer.code)}`)
    },
  }
}

async function assertionIn(path: string, { machine, mask }: IdentityPorts): Promise<Secret | Closed> {
  const assertion = new Secret((await machine.read(path)).reveal().trim())
  mask(assertion)
  return assertion.reveal() === '' ? failed(`the file of ${VARIABLE} is empty`) : assertion
}
