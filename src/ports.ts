/**
 * What the pure parts of the action need from the world, as types.
 *
 * A port is given as an argument and has the fewest methods that do the job: what a plan is handed cannot write,
 * because the method is not there.
 */
import type { Secret } from './secret.ts'

/** A JSON value as the service sends it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
/** A JSON object as the service sends it. */
export interface JsonObject {
  readonly [name: string]: Json
}

/** A JSON value as the file declares it: like `Json`, but a leaf may be a secret. */
export type Value = null | boolean | number | string | Secret | readonly Value[] | Values
/** An object as the file declares it. */
export interface Values {
  readonly [name: string]: Value
}

/** Time, so that nothing else reads it. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number
  /** Resolves after `ms` milliseconds, or rejects with the signal's reason. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** Where a run is told to. Every line is plain text; escaping for the runner is the implementation's work. */
export interface Log {
  info(line: string): void
  debug(line: string): void
  warning(line: string): void
  /** Opens a foldable group; `endGroup` closes it. Groups do not nest. */
  group(title: string): void
  endGroup(): void
}

/** One HTTP request; `body` is complete text, so that it can be sent again. */
export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** One HTTP answer, whatever its status; header names are lower case. */
export interface HttpResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/**
 * Sends one request once: no retry, no redirect.
 *
 * @throws ConnectionError when no answer came.
 */
export type Http = (request: HttpRequest, options: { readonly signal: AbortSignal }) => Promise<HttpResponse>

/**
 * Gives the value of the `Authorization` header, made anew when the last one is about to expire.
 *
 * @param renew - true after a 401: what was given before is not to be given again.
 */
export type Authorize = (renew?: boolean) => Promise<Secret>

/** A secret that ends by itself, in milliseconds since 1970. */
export interface Token {
  readonly value: Secret
  readonly endsAt: number
}

/** An entity as the service has it. */
export interface Resource {
  /** Full or relative id, as sent. */
  readonly id: string
  readonly name: string
  readonly properties: JsonObject
  /** What the body holds beside the properties and what every body has; absent when that is nothing. */
  readonly beside?: JsonObject
  /** True when the body holds no `properties`, so that its own members stand for them. */
  readonly isFlat?: true
  /** Present on single reads and writes, never on lists. */
  readonly etag?: string
}

/** One page of a list, as it arrives. */
export interface Page {
  readonly resources: readonly Resource[]
  /** How many entities the whole list has, when the service says so. */
  readonly total?: number
}

/** Query parameters of a request beside `api-version`. */
export type Query = Readonly<Record<string, string>>

/**
 * Reads the service. Paths are below the service and start with `/`: `/products/gold`.
 *
 * @throws ServiceError, ConnectionError
 */
export interface ServiceReader {
  /** Reads one entity; undefined when the service answers 404, or a status that means the same for such entities. */
  get(path: string, query?: Query, absentAs?: readonly number[]): Promise<Resource | undefined>
  /** Asks whether an entity or a link is there, with a HEAD. */
  exists(path: string): Promise<boolean>
  /** Reads a list page by page, in no particular order of pages; a list below a missing parent is empty. */
  list(path: string, query?: Query): AsyncIterable<Page>
  /** Sends the POST that reads hidden values (`listSecrets`, `listValue`); undefined when the role may not. */
  readSecrets(path: string, action: string): Promise<Readonly<Record<string, Secret>> | undefined>
  /** How many requests were sent so far, retries included; those for secrets apart. */
  requests(): RequestCount
}

/** Fetches the documents that the service hands out. */
export interface DocumentReader {
  /**
   * Gives the text of the document of an entity.
   *
   * @param format - as the service names it: `openapi-link`.
   * @throws ServiceError, ConnectionError
   */
  document(path: string, format: string): Promise<string>
}

/** How many requests a run sent. */
export interface RequestCount {
  readonly reads: number
  readonly writes: number
  readonly secrets: number
  /** How many of all of these were sent again after a refusal or a lost answer. */
  readonly retries: number
}

/** What a write came to. */
export interface Written {
  /** The final status, after any long-running operation: 200, 201 or 204. */
  readonly status: number
  /** The entity as the service keeps it now, when the answer held it. */
  readonly resource?: Resource
  /** True when an earlier try of the same write may have been carried out before its answer was lost. */
  readonly resent: boolean
}

/**
 * Reads and writes the service; every call returns after the service's long-running operation has really ended.
 *
 * @throws ServiceError (412 included), ConnectionError
 */
export interface ServiceWriter extends ServiceReader {
  put(path: string, properties: Values | undefined, options?: WriteOptions): Promise<Written>
  patch(path: string, properties: Values, options: WriteOptions & { readonly ifMatch: string }): Promise<Written>
  delete(path: string, options?: WriteOptions): Promise<Written>
  /**
   * Sends a POST that does something. What may have been carried out is never sent again, so nothing is done twice; of
   * the answer only this is told, since it may hold secrets.
   *
   * @param body - the whole body, as the service takes it.
   */
  post(path: string, body: Values | undefined, options?: PostOptions): Promise<Posted>
}

/** What a POST came to: it was carried out, or nobody knows. What was not carried out for certain is thrown. */
export type Posted = { readonly is: 'done' } | { readonly is: 'unknown'; readonly reason: string }

/** What goes with a POST. */
export interface PostOptions {
  /** Another version of the service's API than that of the run. */
  readonly apiVersion?: string | undefined
  /** True when this run has just created what the path is below: a 404 is retried for a while. */
  readonly settling?: boolean
}

/** What goes with a write. */
export interface WriteOptions {
  readonly ifMatch?: string
  readonly query?: Query
  /** Members of the body beside the properties. */
  readonly beside?: Values
  /** Paths that this run has just created: a 404 or a 400 not-found is retried for a while. */
  readonly settling?: boolean
}
