/**
 * The machine that runs the action, as those see it who look for an identity on it.
 *
 * What it gives is secret until somebody has looked at it: a file or the answer of a program may hold a token.
 */
import type { Http } from '../ports.ts'
import type { Secret } from '../secret.ts'

/** What the machine that runs the action offers to those who look for an identity on it. */
export interface Machine {
  /** Gives an environment variable, trimmed; undefined when it is absent or empty. */
  variable(name: string): string | undefined
  /** Gives the text of any file of the machine. @throws RefusalError when it cannot be read. */
  read(path: string): Promise<Secret>
  /** Runs the Azure CLI, whatever its exit code; undefined where there is none. */
  az(args: readonly string[], signal: AbortSignal): Promise<CliAnswer | undefined>
  /** Sends requests to the machine itself and to its host, past any proxy. */
  readonly http: Http
}

/** What the Azure CLI said. */
export interface CliAnswer {
  readonly exitCode: number
  /** Its answer, which may hold a token. */
  readonly output: Secret
  /** Its complaint. */
  readonly complaint: Secret
}
