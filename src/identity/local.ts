/**
 * Which addresses are on this machine or its host.
 *
 * What a managed identity proves itself with goes nowhere else: a variable of the environment alone makes no host worth
 * of it.
 */
import { isLoopback } from '../loopback.ts'

/** True for an address of the machine or of the host that it runs on. */
export function isNearby(url: URL): boolean {
  return isLoopback(url) || /^169\.254(?:\.\d{1,3}){2}$/.test(url.hostname)
}
