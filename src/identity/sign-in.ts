/**
 * The order in which an identity is looked for, and what is said when there is none.
 *
 * The first way that leads to a token is kept for the whole run, so that no two requests come from different
 * identities. Where somebody set up a way and it failed, nothing that just happens to be on the machine steps in.
 */
import { ConnectionError, InputError, RefusalError } from '../errors.ts'
import type { Token } from '../ports.ts'
import { azSession } from './az-session.ts'
import { clientSecret } from './client-secret.ts'
import { githubOidc } from './github-oidc.ts'
import { managedIdentity } from './managed.ts'
import { tokenFile } from './token-file.ts'
import { type Applicant, type Closed, failed, type IdentityPorts, type Way } from './way.ts'

/** Gives a token for a resource, such as `https://management.azure.com`. */
export type TokenFor = (resource: string) => Promise<Token>

/** A way that led nowhere, and why. */
interface Tried {
  readonly way: Way
  readonly closed: Closed
}

/**
 * Looks for an identity when its first token is asked for.
 *
 * @param resourceManager - by which the cloud is known: `https://management.azure.com`.
 * @returns a function that throws InputError when there is no identity, or none any more.
 */
export function signIn(applicant: Applicant, resourceManager: string, ports: IdentityPorts): TokenFor {
  const ways = [
    githubOidc(applicant, ports),
    clientSecret(applicant, ports),
    tokenFile(applicant, ports),
    azSession(applicant, resourceManager, ports),
    managedIdentity(applicant, ports),
  ]
  let chosen: Way | undefined
  return async resource => {
    const tried: Tried[] = []
    for (const way of chosen === undefined ? ways : [chosen]) {
      if (!way.isChosen && tried.some(isRefused)) break
      const answer = await asked(way, resource, ports)
      if ('endsAt' in answer) {
        if (chosen === undefined) tell(way, tried, ports)
        chosen = way
        return answer
      }
      tried.push({ way, closed: answer })
    }
    throw unfit(tried, ports)
  }
}

/** Takes a way; an answer or a file that cannot be had is a failure of the way, unless the run was stopped. */
async function asked(way: Way, resource: string, { signal }: IdentityPorts): Promise<Token | Closed> {
  try {
    return await way.ask(resource)
  } catch (error) {
    const isOfWay = error instanceof ConnectionError || error instanceof RefusalError
    if (!isOfWay || signal.aborted) throw error
    return failed(error.message)
  }
}

/** True when somebody chose a way that did not work. */
function isRefused({ way, closed }: Tried): boolean {
  return way.isChosen && closed.is === 'failed'
}

function tell(way: Way, tried: readonly Tried[], { log }: IdentityPorts): void {
  const line = `signed in to Azure with ${way.name}`
  const refused = tried.filter(isRefused)
  if (refused.length === 0) log.info(line)
  else log.warning(`${line}, because another way that was set up did not work: ${listed(refused)}`)
}

/** Makes the error of an identity that could not be had, and logs what helps to mend it. */
function unfit(tried: readonly Tried[], { log }: IdentityPorts): InputError {
  const refused = tried.filter(isRefused)
  for (const line of tried.flatMap(({ closed }) => closed.advice ?? [])) log.info(line)
  if (refused.length > 0) return new InputError([`no sign-in to Azure: ${listed(refused)}`], INPUTS)
  return new InputError([`no identity for Azure was found: ${listed(tried)}; ${ADVICE}`], INPUTS)
}

function listed(tried: readonly Tried[]): string {
  return tried.map(({ way, closed }) => `${way.name}: ${closed.why}`).join('; ')
}

const INPUTS = ['client-id', 'tenant-id']
const ADVICE =
  'add to the job "permissions: { contents: read, id-token: write }" and to this step ' +
  '"with: { client-id: …, tenant-id: … }" of an app registration that trusts this repository'
