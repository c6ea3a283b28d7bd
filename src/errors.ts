/**
 * Everything that can go wrong in words a user can act on.
 *
 * A fault in the file is data (a `Problem`), collected and reported together; only a fault that ends the run is
 * thrown. No message here ever holds a secret or a response body.
 */

import { type Trace, traced } from './trace.ts'

/** A position in a file of the workspace; `line` and `column` count from 1. */
export interface Place {
  /** Path relative to the workspace, with `/` between its parts. */
  readonly file: string
  readonly line: number
  readonly column: number
}

/** One fault in what the user wrote: where, what is wrong, what would be right. */
export interface Problem {
  readonly at: Place
  /** `notice` and `warning` do not stop a run; `strict` turns warnings into errors. */
  readonly severity: 'error' | 'warning' | 'notice'
  readonly message: string
}

/** The file cannot be used as written. Carries every problem found, not the first. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(problem => placed(problem)).join('\n'))
    this.problems = problems
  }
}

/** An input of the action is missing or malformed. The message names the input and the legal values. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly inputs: readonly string[]

  constructor(messages: readonly string[], inputs: readonly string[] = []) {
    super(messages.join('\n'))
    this.inputs = inputs
  }
}

/** The run stops before its first write because going on would not be what the user asked for. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError'
}

/** What the service said when it refused a request. */
export interface ServiceAnswer {
  readonly method: string
  /** The path below the service, without query. */
  readonly path: string
  readonly status: number
  /** The `code` of the error envelope, or the status text. */
  readonly code: string
  /** The service's own sentence, details included; empty when it sent none. */
  readonly message: string
  readonly trace: Trace
}

/** The service answered a request with an error that is not retried, or no longer. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError'
  readonly answer: ServiceAnswer

  constructor(answer: ServiceAnswer) {
    super(answered(answer))
    this.answer = answer
  }
}

/** Nothing usable came back: no name, no connection, no answer in time, or a host that the user did not name. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError'
  /** `proxy` means that the way to the service was not even open. */
  readonly reason: ConnectionReason

  constructor(reason: ConnectionReason, message: string, options?: ErrorOptions) {
    super(message, options)
    this.reason = reason
  }
}

export type ConnectionReason =
  | 'unknown-host'
  | 'refused'
  | 'proxy'
  | 'timeout'
  | 'reset'
  | 'stopped'
  | 'foreign-host'
  | 'other'

/** Prints a problem as `file:line:column: message`. */
export function placed({ at, message }: Problem): string {
  return `${at.file}:${at.line}:${at.column}: ${message}`
}

/** Prints what the service said as `PUT /products/gold refused (400 ValidationError: "…"), request id …`. */
export function answered({ method, path, status, code, message, trace }: ServiceAnswer): string {
  const said = message === '' ? `${status} ${code}` : `${status} ${code}: "${message}"`
  const names = traced(trace)
  return `${method} ${path} refused (${said})${names === '' ? '' : `, ${names}`}`
}
