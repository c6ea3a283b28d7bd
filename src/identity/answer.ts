/**
 * What those who make tokens answer: a token with its end, or a refusal in a sentence.
 *
 * They differ in spelling: an end is a number of seconds or its text, from now or since 1970. No text of an answer gets
 * out of here but the sentence of a refusal.
 */
import type { HttpResponse, Json, JsonObject, Token } from '../ports.ts'
import { Secret } from '../secret.ts'
import { isJsonObject } from '../values.ts'
import type { IdentityPorts } from './way.ts'

/** Why no token was made. */
export interface Denial {
  readonly status: number
  /** `AADSTS700213` or `invalid_client`; empty where whoever answered gave no reason. */
  readonly code: string
  /** The sentence, without what only the vendor can look up; empty when there is none. */
  readonly message: string
  /** By which the vendor and the tenant's log of sign-ins know the request; empty when there is none. */
  readonly trace: string
}

/** What may stand in a header. */
const TOKEN = /^[\x20-\x7e]+$/

/** Reads the token of an answer and masks it; undefined where there is none that could be sent. */
export function tokenIn(body: string, { mask, clock }: Pick<IdentityPorts, 'mask' | 'clock'>): Token | undefined {
  const answer = objectIn(body)
  const text = textOf(answer['access_token'] ?? answer['accessToken'])
  if (text === '') return undefined
  const token = new Secret(text)
  mask(token)
  if (!TOKEN.test(text)) return undefined
  const now = clock.now()
  const at = secondsOf(answer['expires_on'])
  const after = secondsOf(answer['expires_in'])
  return { value: token, endsAt: at === undefined ? now + (after ?? USUAL_LIFE_SECONDS) * 1_000 : at * 1_000 }
}

/** The shortest life that the vendor gives a token by itself; an answer that tells none is rare. */
const USUAL_LIFE_SECONDS = 60 * 60

/** Reads the refusal of an answer. */
export function denialIn({ status, body }: HttpResponse): Denial {
  const answer = objectIn(body)
  const { error } = answer
  const inner = isJsonObject(error) ? error : {}
  const said = textOf(answer['error_description'] ?? inner['message'] ?? answer['message'])
  return {
    status,
    code: /^AADSTS\d+/.exec(said)?.[0] ?? oneLine(textOf(error) || textOf(inner['code'])),
    message: oneLine(said.replace(/^AADSTS\d+:\s*/, '')),
    trace: oneLine(textOf(answer['trace_id'])),
  }
}

/** Prints a refusal as `AADSTS700213 "No matching …", trace id …`. */
export function inPrint({ status, code, message, trace }: Denial): string {
  if (code === '' && message === '') return `${status} without a reason; something else may have answered in its place`
  const word = code === '' ? String(status) : code
  const said = message === '' ? word : `${word} "${message}"`
  return trace === '' ? said : `${said}, trace id ${trace}`
}

/** Reads the object of a body; an empty one when it is none. */
export function objectIn(body: string): JsonObject {
  try {
    const answer = JSON.parse(body) as Json
    return isJsonObject(answer) ? answer : {}
  } catch {
    // The parser's complaint quotes the body, so it goes no further.
    return {}
  }
}

/** The text itself, and an empty one for everything that is no text. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}

function secondsOf(value: Json | undefined): number | undefined {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  return typeof number === 'number' && number > 0 ? number : undefined
}

const LONGEST_SENTENCE = 600

/** One line without the ids and the time that the vendor adds to every sentence. */
export function oneLine(text: string): string {
  const [first = ''] = text.split(/\s(?:Trace ID|Correlation ID|Timestamp):/)
  const line = first.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_SENTENCE ? `${line.slice(0, LONGEST_SENTENCE)}…` : line
}
