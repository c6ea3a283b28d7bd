/**
 * `handOn:` — where a key goes: the step's output, an Azure Key Vault, a secret of a GitHub repository.
 *
 * A key leaves the service here, so places are checked more strictly than elsewhere: a vault is a host that Azure gives
 * out as one, over https.
 */
import { isLoopback } from '../../loopback.ts'
import type { GithubSecret, HandOn, VaultSecret } from '../../model/action.ts'
import type { JsonObject } from '../../ports.ts'
import { type Checking, problem } from '../finding.ts'
import type { Node } from '../node.ts'
import { quoted } from '../quote.ts'
import { closed } from '../schema/fields.ts'
import { below, oneOf, wrong } from '../words.ts'
import { type ActionReading, formedText, membersOf, openText, required } from './words.ts'

const PLACES = ['output', 'keyVault', 'githubSecret']

/** Reads the places that a key goes to. */
export function* readHandOn(path: string, node: Node, reading: ActionReading): Checking<HandOn | undefined> {
  const members = yield* membersOf(path, node, PLACES)
  if (members === undefined) return undefined
  if (node.type === 'map' && node.entries.length === 0)
    return yield* problem(node.at, `${path} names no place; expected ${oneOf(PLACES) ?? 'one'}`)
  const output = yield* readOutput(below(path, 'output'), members.get('output')?.value)
  const vault = members.get('keyVault')
  const github = members.get('githubSecret')
  const keyVault = vault && (yield* readVault(below(path, 'keyVault'), vault.value, reading))
  const githubSecret = github && (yield* readGithub(below(path, 'githubSecret'), github.value, reading))
  if ((vault !== undefined && keyVault === undefined) || (github !== undefined && githubSecret === undefined))
    return undefined
  return {
    output,
    ...(keyVault === undefined ? {} : { keyVault }),
    ...(githubSecret === undefined ? {} : { githubSecret }),
  }
}

function* readOutput(path: string, node: Node | undefined): Checking<boolean> {
  if (node === undefined) return false
  if (node.type === 'scalar' && node.value === true) return true
  yield* wrong(path, node, 'true, or no such key')
  return false
}

function* readVault(path: string, node: Node, reading: ActionReading): Checking<VaultSecret | undefined> {
  const members = yield* membersOf(path, node, ['url', 'secret'])
  if (members === undefined) return undefined
  const url = yield* required(path, node.at, members, 'url', VAULT_SAMPLE)
  const name = yield* required(path, node.at, members, 'secret', '<name>')
  const root = url && (yield* vaultRoot(below(path, 'url'), url, reading))
  const secret = name && (yield* formedText(below(path, 'secret'), name, reading, SECRET_NAME, SECRET_NAME_SAYING))
  return root === undefined || secret === undefined ? undefined : { url: root, secret }
}

const VAULT_SAMPLE = 'https://<vault>.vault.azure.net'
/** @see https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates */
const SECRET_NAME = /^[0-9A-Za-z-]{1,127}$/
const SECRET_NAME_SAYING = '1 to 127 letters, digits and hyphens'

/** The token that is sent is one for this very host name, so a stranger's host would get nothing that it can use. */
const VAULT_HOST = /^[a-z][a-z0-9-]{1,22}[a-z0-9]\.vault\.[a-z0-9][a-z0-9.-]*[a-z]$/

function* vaultRoot(path: string, node: Node, reading: ActionReading): Checking<string | undefined> {
  const read = yield* openText(path, node, reading, quoted(VAULT_SAMPLE))
  if (read === undefined) return undefined
  const url = URL.parse(read.text)
  if (url !== null && isVault(url)) return url.origin
  return yield* problem(read.at, `${path} is ${quoted(read.text)}; expected ${quoted(VAULT_SAMPLE)}`)
}

function isVault(url: URL): boolean {
  const { protocol, hostname, pathname, search, hash, username, password } = url
  const isBare = pathname === '/' && `${search}${hash}${username}${password}` === ''
  return isBare && (isLoopback(url) ? /^https?:$/.test(protocol) : protocol === 'https:' && VAULT_HOST.test(hostname))
}

function* readGithub(path: string, node: Node, reading: ActionReading): Checking<GithubSecret | undefined> {
  const members = yield* membersOf(path, node, ['name', 'environment', 'repository'])
  if (members === undefined) return undefined
  const named = yield* required(path, node.at, members, 'name', '<NAME>')
  const name = named && (yield* formedText(below(path, 'name'), named, reading, GITHUB_NAME, GITHUB_NAME_SAYING))
  const parts: { environment?: string; repository?: string } = {}
  for (const [key, pattern, expected] of GITHUB_PARTS) {
    const entry = members.get(key)
    if (entry === undefined) continue
    const text = yield* formedText(below(path, key), entry.value, reading, pattern, expected)
    if (text === undefined) return undefined
    parts[key] = text
  }
  return name === undefined ? undefined : { name, ...parts }
}

/** @see https://docs.github.com/actions/reference/security/secrets#naming-your-secrets */
const GITHUB_NAME = /^(?!GITHUB_)[A-Za-z_]\w{0,254}$/i
const GITHUB_NAME_SAYING = 'letters, digits and "_", with no digit and no "GITHUB_" first'
const GITHUB_PARTS = [
  ['environment', /^[^\p{Cc}/\\]{1,255}$/u, 'the name of an environment of the repository'],
  ['repository', /^[\w-][\w.-]*\/(?!\.{1,2}$)[\w.-]+$/, '"<owner>/<name>"'],
] as const

const TEXT: JsonObject = { type: 'string' }

/** JSON Schema of `handOn`. */
export const handOnSchema: JsonObject = {
  description: 'Where the key goes; it is shown nowhere.',
  ...closed({
    output: { description: 'Into the output `keys` of the step, masked.', const: true },
    keyVault: {
      description: 'Into a secret of an Azure Key Vault.',
      ...closed({
        url: { description: `Root of the vault: ${VAULT_SAMPLE}.`, ...TEXT },
        secret: { description: 'Name of the secret.', ...TEXT },
      }),
      required: ['url', 'secret'],
    },
    githubSecret: {
      description: 'Into an Actions secret; needs the input `github-token`.',
      ...closed({
        name: { description: 'Name of the secret.', ...TEXT },
        environment: { description: 'Environment that has the secret; without it, the repository has it.', ...TEXT },
        repository: { description: '`<owner>/<name>`; without it, the repository of the run.', ...TEXT },
      }),
      required: ['name'],
    },
  }),
}
