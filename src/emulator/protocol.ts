/**
 * What goes in and comes out of the emulator: requests, answers and refusals as plain values.
 *
 * A refusal is thrown inside and becomes an answer in one place; a dropped connection is the only thing that
 * `handle` itself throws, because it has no answer.
 */

/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
/** A JSON object. */
export interface JsonObject {
  readonly [name: string]: Json
}

/** A request as it arrives; header names in any case, `url` absolute or beginning with a slash. */
export interface EmulatorRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** An answer; header names are lower case, an answer without a body has the empty text. */
export interface EmulatorResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** One entry of an error's `details`. */
export interface Detail {
  readonly code: string
  readonly target: string
  readonly message: string
}

/** The service refuses a request. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  readonly code: string
  readonly details: readonly Detail[] | null
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    code: string,
    message: string,
    more: { readonly details?: readonly Detail[]; readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message)
    this.status = status
    this.code = code
    this.details = more.details ?? null
    this.headers = more.headers ?? {}
  }
}

/** The connection ends without an answer; `applied` tells whether the request had already taken effect. */
export class ConnectionReset extends Error {
  override readonly name = 'ConnectionReset'
  readonly code = 'ECONNRESET'
  readonly applied: boolean

  constructor(applied: boolean) {
    super('the connection was reset by the emulator as it was told to')
    this.applied = applied
  }
}

/** The refusal of a body whose fields are wrong, in the service's words. */
export function invalid(problems: readonly { readonly target: string; readonly message: string }[]): Refusal {
  const details = problems.map(({ target, message }) => ({ code: 'ValidationError', target, message }))
  return new Refusal(400, 'ValidationError', 'One or more fields contain incorrect values:', { details })
}

/** The refusal of one wrong field. */
export function invalidField(target: string, message: string): Refusal {
  return invalid([{ target, message }])
}

/** The answer to a refusal. */
export function refusalAnswer(refusal: Refusal): EmulatorResponse {
  const { code, message, details } = refusal
  return answer(
    refusal.status,
    { error: { code, message, details: details?.map(detail => ({ ...detail })) ?? null } },
    refusal.headers,
  )
}

/** An answer with a JSON body. */
export function answer(status: number, body: Json, headers: Readonly<Record<string, string>> = {}): EmulatorResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  }
}

/** An answer without a body. */
export function empty(status: number, headers: Readonly<Record<string, string>> = {}): EmulatorResponse {
  return { status, headers, body: '' }
}

/** Whether a JSON value is an object, which null and arrays are not. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The text of a JSON value, or nothing when it is not text. */
export function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
