/**
 * Failures in words that stay the same: no ids of requests, which belong into a log and not into a file.
 */
import { type ConnectionError, ServiceError } from '../errors.ts'

/** Says what a request came to: `403 AuthorizationFailed`. */
export function briefly(error: ServiceError | ConnectionError): string {
  if (error instanceof ServiceError) return `${error.answer.status} ${error.answer.code}`
  return error.message.replace(/ \([^()]*request id [^()]*\)/g, '')
}
