/**
 * A way to a token, and what comes of taking it.
 *
 * A way that is closed is no error: the next one is tried, and why this one was closed is kept for the sentence at the
 * end. Only where somebody chose the way and it failed does nothing step in that nobody chose.
 */
import type { Machine } from '../ports/machine.ts'
import type { Clock, Http, Log, Token } from '../ports.ts'
import type { Secret } from '../secret.ts'

/** A kind of credential on this machine or in the inputs. */
export interface Way {
  /** As it is printed: `GitHub OIDC`. */
  readonly name: string
  /** True when somebody set this way up for the job, as against what just happens to be on the machine. */
  readonly isChosen: boolean
  /**
   * Asks for a token.
   *
   * @param resource - what the token is for: `https://management.azure.com`.
   * @throws ConnectionError, RefusalError when no answer or no file can be had, which is a failure of the way.
   */
  readonly ask: (resource: string) => Promise<Token | Closed>
}

/** Why there is no token. */
export interface Closed {
  /** `absent`: nothing of the kind is here. `failed`: it is, and it did not work. */
  readonly is: 'absent' | 'failed'
  /** Completes a sentence that begins with the name of the way. */
  readonly why: string
  /** Lines for the log that help to mend it. */
  readonly advice?: readonly string[]
}

/** Who wants to sign in, and where. */
export interface Applicant {
  readonly tenantId?: string
  readonly clientId?: string
  readonly clientSecret?: Secret
  /** Root of the authority; its path ends in `/`. Absent where the cloud is one of its own and nobody named it. */
  readonly authorityUrl?: URL
  readonly cloud: 'public' | 'usgov' | 'china'
}

/** What signing in needs of the world. */
export interface IdentityPorts {
  /** Reaches the authority and GitHub, through a proxy where there is one. */
  readonly http: Http
  readonly machine: Machine
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly userAgent: string
  /** At least 0, less than 1. */
  readonly random: () => number
  /** Hides a secret in all output from now on. */
  readonly mask: (secret: Secret) => unknown
  readonly log: Pick<Log, 'info' | 'warning'>
}

/** Makes the answer of a way that is not there. */
export function absent(why: string): Closed {
  return { is: 'absent', why }
}

/** Makes the answer of a way that is there and did not work. */
export function failed(why: string, advice: readonly string[] = []): Closed {
  return { is: 'failed', why, advice }
}

/** The answer of a way that leads to an authority which nobody named: no other cloud is to be told of who tries. */
export const UNKNOWN_AUTHORITY: Closed = failed(
  '"authority-url" is missing, beside the "arm-url" of a cloud of its own',
)
