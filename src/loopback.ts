/**
 * Which addresses are this machine: the only ones that are reached over plain http.
 */

/** True for an address of the machine itself; of the host of a URL in the spelling that URLs have. */
export function isLoopback({ hostname }: Pick<URL, 'hostname'>): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
}
