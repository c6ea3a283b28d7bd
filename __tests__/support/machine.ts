/**
 * A machine on which somebody may be known: variables, files, the Azure CLI, each only where a test says so.
 *
 * How the real machine is asked is tested on its own.
 */
import { ConnectionError, RefusalError } from '../../src/errors.ts'
import type { CliAnswer, Machine } from '../../src/ports/machine.ts'
import type { Http } from '../../src/ports.ts'
import { Secret } from '../../src/secret.ts'

type Texts = Readonly<Record<string, string>>

/** What there is on a machine. */
export interface MachineParts {
  readonly variables?: Texts
  /** Texts by path. */
  readonly files?: Texts
  /** What `az` answers to its arguments, joined by blanks; undefined where it is not installed. */
  readonly az?: (command: string) => Partial<Record<keyof CliAnswer, string | number>> | undefined
  readonly http?: Http
}

/** Makes a machine of these parts and no others. */
export function machineWith({ variables = {}, files = {}, az, http = nobody }: MachineParts = {}): Machine {
  return {
    http,
    variable: name => variables[name],
    read: async path => {
      const text = files[path]
      if (text === undefined) throw new RefusalError(`"${path}" cannot be read (ENOENT)`)
      return new Secret(text)
    },
    az: async args => {
      const said = az?.(args.join(' '))
      if (said === undefined) return undefined
      const { exitCode = 0, output = '', complaint = '' } = said
      return {
        exitCode: Number(exitCode),
        output: new Secret(String(output)),
        complaint: new Secret(String(complaint)),
      }
    },
  }
}

/** A network on which nobody answers, as where there is no service for managed identities. */
const nobody: Http = ({ url }) => Promise.reject(new ConnectionError('timeout', `${url.host} did not answer in time`))
