/** The secret of an application, given as an input. */
import { inPrint } from './answer.ts'
import { exchange } from './exchange.ts'
import { hintOf } from './hints.ts'
import { type Applicant, absent, failed, type IdentityPorts, UNKNOWN_AUTHORITY, type Way } from './way.ts'

/** Makes the way of an application with a secret. */
export function clientSecret(
  { tenantId, clientId, clientSecret: value, authorityUrl }: Applicant,
  ports: IdentityPorts,
): Way {
  return {
    name: 'client secret',
    isChosen: value !== undefined,
    ask: async resource => {
      // A secret without its client and tenant is no settings at all.
      if (value === undefined || tenantId === undefined || clientId === undefined)
        return absent(`neither "client-secret" nor "access-token" is given (${EMPTY})`)
      if (authorityUrl === undefined) return UNKNOWN_AUTHORITY
      const answer = await exchange({ tenantId, clientId, authorityUrl }, { is: 'secret', value }, resource, ports)
      if ('endsAt' in answer) return answer
      return failed(`${authorityUrl.host} refused it: ${inPrint(answer)}${hintOf(answer.code)}`)
    },
  }
}

const EMPTY = 'a secret that this run may not read, as in a pull request from a fork, arrives empty'
