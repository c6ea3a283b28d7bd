/**
 * The emulator's command line, as a function from arguments to what is to be done.
 *
 * Nothing is started here; a wrong argument is a sentence, never an exception.
 */
import { parseArgs, types } from 'node:util'
import { type Options, SAMPLE_ACCESS_TOKEN, SAMPLE_KEYS, USUAL } from './behaviour.ts'

/** What a command line asks for. */
export type Command =
  | { readonly is: 'listen'; readonly port: number; readonly options: Options }
  | { readonly is: 'help'; readonly text: string }
  | { readonly is: 'refused'; readonly problem: string }

const FLAGS = {
  port: { type: 'string' },
  identifier: { type: 'string' },
  key: { type: 'string' },
  'access-token': { type: 'string', multiple: true },
  service: { type: 'string', multiple: true },
  'token-life': { type: 'string' },
  reader: { type: 'boolean' },
  latency: { type: 'string' },
  samples: { type: 'boolean' },
  'rate-limit': { type: 'boolean' },
  help: { type: 'boolean' },
} as const

const USUAL_PORT = 4280

/** What the command line can be. */
export const USAGE = `usage: emulator [flags]

  --port <number>          where to listen on 127.0.0.1; 0 is any free port (${USUAL_PORT})
  --service <name>         a service that exists; may be repeated (without it every name is the one service)
  --identifier <text>      identifier of the shared access signature (integration)
  --key <base64>           primary key (the sample: ${SAMPLE_KEYS[0]})
  --access-token <text>    accepted bearer token; may be repeated (${SAMPLE_ACCESS_TOKEN})
  --token-life <seconds>   how long tokens of its own authority live (3599)
  --reader                 refuse what a reader's role does not allow: writes, and reading secrets
  --latency <ms>           added before every answer (0)
  --samples                start with the products starter and unlimited and the API echo-api
  --rate-limit             answer 429 as Azure Resource Manager does
  --help                   print this

authority-url is the emulator too; it believes every tenant-id, client-id and client-secret. For GitHub OIDC set
ACTIONS_ID_TOKEN_REQUEST_URL to <url>/emulator/oidc?v=1 and ACTIONS_ID_TOKEN_REQUEST_TOKEN to any text.

faults, log and content: POST /emulator/faults, GET /emulator/requests, GET /emulator/state, POST /emulator/reset
`

/** Reads a command line, the program's own name left out. */
export function commandOf(args: readonly string[]): Command {
  const values = parsed(args)
  if (typeof values === 'string') return { is: 'refused', problem: values }
  if (values.help === true) return { is: 'help', text: USAGE }
  const port = whole(values.port ?? String(USUAL_PORT))
  if (port === undefined || port > 65_535) return refused('--port', values.port, 'a number from 0 to 65535')
  const latencyMs = whole(values.latency ?? '0')
  if (latencyMs === undefined) return refused('--latency', values.latency, 'a whole number of milliseconds')
  const tokenLifeSeconds = whole(values['token-life'] ?? String(USUAL.tokenLifeSeconds))
  if (tokenLifeSeconds === undefined) return refused('--token-life', values['token-life'], 'a whole number of seconds')
  const role = values.reader === true ? 'reader' : 'contributor'
  const options: Options = {
    ...(values.identifier === undefined ? {} : { identifier: values.identifier }),
    ...(values.key === undefined ? {} : { keys: [values.key, SAMPLE_KEYS[1]] }),
    ...(values['access-token'] === undefined ? {} : { accessTokens: values['access-token'] }),
    ...(values.service === undefined ? {} : { services: values.service }),
    samples: values.samples === true,
    behaviour: { latencyMs, rateLimit: values['rate-limit'] === true, role, tokenLifeSeconds },
  }
  return { is: 'listen', port, options }
}

/** The line that tells where a started emulator is and how it is used. */
export function greeting(
  url: string,
  { identifier = 'integration', keys = SAMPLE_KEYS, accessTokens = [SAMPLE_ACCESS_TOKEN] }: Options,
): string {
  const key = keys[0] === SAMPLE_KEYS[0] ? `key ${keys[0]}` : 'the given key'
  const token =
    accessTokens[0] === SAMPLE_ACCESS_TOKEN ? `access-token ${SAMPLE_ACCESS_TOKEN}` : 'the given access-token'
  return `${url} is an API Management emulator: management-url with identifier ${identifier} and ${key}, or arm-url with ${token}`
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, strict: true, allowPositionals: false }).values
  } catch (cause) {
    if (!types.isNativeError(cause)) throw cause
    const known = Object.keys(FLAGS).map(name => `--${name}`)
    return `${cause.message.split('. ')[0]?.replace(/^./, first => first.toLowerCase())}; expected ${known.join(', ')}`
  }
}

function refused(flag: string, value: string | undefined, wanted: string): Command {
  return { is: 'refused', problem: `${flag} is "${value ?? ''}"; expected ${wanted}` }
}

function whole(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : undefined
}
