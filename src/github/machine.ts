/**
 * The machine of the runner, as far as it may know an identity: variables, files, the Azure CLI.
 *
 * The CLI is looked for in the search path alone. Windows would also find it in the folder that a program is started
 * from, which here holds files of a pull request, so it is started from one that nobody writes to.
 */
import { type ExecFileException, execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { RefusalError } from '../errors.ts'
import type { CliAnswer, Machine } from '../ports/machine.ts'
import type { Http } from '../ports.ts'
import { Secret } from '../secret.ts'

/** What the machine is asked through. */
export interface MachineOptions {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Sends requests past any proxy. */
  readonly http: Http
  /** As Node names it: `win32`, `linux`, `darwin`. */
  readonly platform: string
  /** How long the CLI may take; a minute when left out, since its first start on a machine is slow. */
  readonly cliTimeoutMs?: number
}

const CLI_TIMEOUT_MS = 60_000
const LONGEST_OUTPUT = 1_024 * 1_024
/** What no shell takes for anything but itself. */
const PLAIN = /^[\w:/.@-]+$/

/** Connects to the machine that runs this process. */
export function createMachine({ environment, http, platform, cliTimeoutMs = CLI_TIMEOUT_MS }: MachineOptions): Machine {
  return {
    http,
    variable: name => environment[name]?.trim() || undefined,
    read: path =>
      readFile(path, 'utf8').then(
        text => new Secret(text),
        ({ code }: NodeJS.ErrnoException) => {
          throw new RefusalError(`"${path}" cannot be read (${code})`)
        },
      ),
    az: (args, signal) => {
      const odd = args.find(arg => !PLAIN.test(arg))
      if (odd !== undefined)
        throw new RangeError(`"${odd}" is nothing for a command line; expected letters, digits, :/.@-`)
      const isWindows = platform === 'win32'
      const [file, ...before] = isWindows ? [environment['ComSpec'] ?? 'cmd.exe', '/d', '/c', 'az'] : ['az']
      const folder = isWindows ? (environment['SystemRoot'] ?? 'C:\\Windows') : '/'
      return run(file, [...before, ...args], { env: environment, cwd: folder, signal, timeout: cliTimeoutMs })
    },
  }
}

interface RunOptions {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly timeout: number
  readonly signal: AbortSignal
}

/** Windows has its shell say that there is no such command: exit code 1 and a text in the user's language, or 9009. */
function run(file: string, args: readonly string[], options: RunOptions): Promise<CliAnswer | undefined> {
  const settings = { ...options, maxBuffer: LONGEST_OUTPUT, windowsHide: true }
  return new Promise(resolve => {
    execFile(file, [...args], settings, (error, output, complaint) => {
      const code = error === null ? 0 : error.code
      if (code === 'ENOENT' || code === 9009) resolve(undefined)
      else
        resolve({
          exitCode: typeof code === 'number' ? code : 1,
          output: new Secret(output),
          complaint: new Secret(complaint || (error === null ? '' : silent(error))),
        })
    })
  })
}

/** Why a program ended that said nothing itself; the command line stays out of it. */
function silent({ code, killed }: ExecFileException): string {
  return killed === true ? 'it did not answer in time' : String(code)
}
