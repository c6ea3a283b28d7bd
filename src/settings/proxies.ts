/**
 * Proxies, as the usual environment variables name them, in capitals or not.
 *
 * Such a variable often holds a password, so that no part of it but the name is ever in a message.
 */
import { InputError } from '../errors.ts'
import { Secret } from '../secret.ts'

/** Which way requests leave the machine. */
export interface Proxies {
  /** For plain HTTP, and for HTTPS too when there is no other. */
  readonly http?: URL
  readonly https?: URL
  /** Hosts that are reached without a proxy, as `NO_PROXY` lists them. */
  readonly except: string
}

/** Variables, by their names in capitals. */
export type Environment = Readonly<Record<string, string | undefined>>

const SCHEME = /^\s*[a-z][a-z0-9+.-]*:\/\//i

/** Reads `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`. @throws InputError when one names no proxy that can be used. */
export function proxiesOf(environment: Environment): Proxies {
  const http = proxyIn('HTTP_PROXY', environment)
  const https = proxyIn('HTTPS_PROXY', environment)
  return {
    ...(http === undefined ? {} : { http }),
    ...(https === undefined ? {} : { https }),
    except: textIn('NO_PROXY', environment),
  }
}

/** Lists what has to be masked: each password, alone and as it goes into a header. */
export function proxySecrets(environment: Environment): readonly { readonly name: string; readonly secret: Secret }[] {
  return ['HTTPS_PROXY', 'HTTP_PROXY'].flatMap(name => {
    // By hand, for what is no URL is not to be printed either.
    const [, user = '', password = ''] = /^([^:@/]*):(.*)@/.exec(textIn(name, environment).replace(SCHEME, '')) ?? []
    if (password === '') return []
    const plain = decoded(password) ?? password
    const texts = [password, plain, `${decoded(user) ?? user}:${plain}`]
    return [...new Set(texts)].map(text => ({ name: `the password in ${name}`, secret: new Secret(text) }))
  })
}

/** The name in small letters goes first, as it does elsewhere. */
function textIn(name: string, environment: Environment): string {
  return environment[name.toLowerCase()] || environment[name] || ''
}

function proxyIn(name: string, environment: Environment): URL | undefined {
  const text = textIn(name, environment).trim()
  if (text === '') return undefined
  const url = URL.parse(SCHEME.test(text) ? text : `http://${text}`)
  if (url !== null && /^https?:$/.test(url.protocol) && isReadable(url)) return url
  throw new InputError([
    `the variable ${name} names no proxy that can be used; expected http://host:port or http://user:password@host:port`,
  ])
}

/** A sign that is escaped wrongly would end in an error where the password is made into a header. */
function isReadable({ username, password }: URL): boolean {
  return decoded(username) !== undefined && decoded(password) !== undefined
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
