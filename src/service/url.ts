/**
 * From raw paths to URLs, and from the service's URLs back to ones that may be called.
 *
 * A path holds ids as the service spells them; they are encoded here, once. A URL that the service sends is only ever
 * used for its path and query: the token goes to the host that the user named and to no other.
 */
import { ConnectionError } from '../errors.ts'
import type { Query } from '../ports.ts'

/**
 * Builds the URL of a path below `base`.
 *
 * @param path - `/products/gold`, ids not encoded; empty for `base` itself.
 * @throws RangeError for a path that could mean another one than it reads.
 */
export function urlOf(base: URL, path: string, query: Query): URL {
  const root = base.pathname.replace(/\/+$/, '')
  const url = new URL(root + encoded(path), base.origin)
  url.search = Object.entries(query)
    .map(([name, value]) => `${encodeURIComponent(name).replace('%24', '$')}=${encodeURIComponent(value)}`)
    .join('&')
  return url
}

function encoded(path: string): string {
  if (path === '') return ''
  const [before, ...segments] = path.split('/')
  const bad = segments.find(segment => segment === '' || segment === '.' || segment === '..' || !segment.isWellFormed())
  if (before !== '' || bad !== undefined) {
    throw new RangeError(
      `path "${path}" is not usable; expected "/" before each of its parts, and no ".", ".." or empty part`,
    )
  }
  return segments.map(segment => `/${encodedSegment(segment)}`).join('')
}

/** `;rev=2` belongs to the id of a revision and stays readable; the rest is encoded as usual. */
function encodedSegment(segment: string): string {
  return encodeURIComponent(segment).replaceAll('%3B', ';').replaceAll('%3D', '=')
}

/**
 * Takes path and query of a link that the service sent.
 *
 * @param where - the request that was answered with it, in print.
 * @throws ConnectionError `foreign-host` when scheme, host or port are not those of `asked`.
 */
export function linked(link: string, asked: URL, where: string): URL {
  const target = URL.parse(link, asked.href)
  if (target === null) throw new ConnectionError('other', `${where} was answered with a link that is no URL`)
  if (target.origin !== asked.origin) throw foreign(where, target, asked)
  return new URL(target.pathname + target.search, asked.origin)
}

/** The error for a redirect, whose target is named but never called. */
export function redirected(location: string | undefined, asked: URL, where: string): ConnectionError {
  const target = URL.parse(location ?? '', asked.href)
  return foreign(where, target ?? asked, asked)
}

function foreign(where: string, target: URL, asked: URL): ConnectionError {
  // Path and query may hold a token; where only scheme or port differ, the host alone would puzzle.
  const place = target.hostname === asked.hostname ? target.origin : target.host || target.protocol
  return new ConnectionError('foreign-host', `${where} was answered with a pointer to ${place}; nothing was sent there`)
}
