/**
 * Where a request goes: from a URL to a place in the service.
 *
 * Both spellings of a path lead to the same place, the full one of Azure Resource Manager and the bare one of the
 * direct management API. Names are compared without case; the prefix is kept as typed, because answers echo it.
 */
import { KINDS, type Kind } from './contract.ts'
import { type EmulatorRequest, Refusal } from './protocol.ts'

/** A request's address, taken apart. */
export interface Address {
  /** Scheme and host as requested, without a trailing slash. */
  readonly origin: string
  readonly query: URLSearchParams
  /** `/subscriptions/…/service/name` as typed, or nothing for the bare form. */
  readonly prefix: string
  /** Name in the prefix; nothing for the bare form. */
  readonly service: string | undefined
  /** Below the service, decoded, without a trailing slash: `/products/gold`, or nothing for the service itself. */
  readonly path: string
  /** The whole decoded path as requested. */
  readonly fullPath: string
}

/** What a path names. `scope` is `/workspaces/x` or nothing. */
export type Place =
  | { readonly is: 'item'; readonly kind: Kind; readonly path: string; readonly scope: string }
  | { readonly is: 'list'; readonly kind: Kind; readonly path: string; readonly scope: string }
  | {
      readonly is: 'action'
      readonly kind: Kind
      readonly path: string
      readonly scope: string
      readonly action: string
    }

const ARM_PATH =
  /^(\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.ApiManagement\/service\/([^/]+))(\/.*)?$/i
const byWords: ReadonlyMap<string, Kind> = new Map(KINDS.map(kind => [wordsOf(kind.path.split('/').slice(1)), kind]))

/**
 * Takes a request's URL apart.
 *
 * @throws Refusal when the path cannot be decoded.
 */
export function addressOf(request: EmulatorRequest): Address {
  const host = Object.entries(request.headers).find(([name]) => name.toLowerCase() === 'host')?.[1] ?? 'localhost'
  const url = new URL(request.url, `http://${host}`)
  const fullPath = decoded(url.pathname).replace(/\/+$/, '')
  const arm = ARM_PATH.exec(fullPath)
  const rest = { origin: url.origin, query: url.searchParams, fullPath }
  if (arm === null) return { ...rest, prefix: '', service: undefined, path: fullPath }
  return { ...rest, prefix: arm[1] ?? '', service: arm[2], path: arm[3] ?? '' }
}

/** The place that a path below the service names, or nothing when the service has no such place. */
export function placeOf(path: string): Place | undefined {
  const workspace = /^(\/workspaces\/[^/]+)(\/.+)$/i.exec(path)
  const scope = workspace?.[1] ?? ''
  const inner = workspace?.[2] ?? path
  const place = placeIn(inner.split('/').slice(1), path, scope)
  return place === undefined || (scope !== '' && !place.kind.scopes.includes('workspace')) ? undefined : place
}

/** The path of the scope and nothing, or the workspace, that a path lies in. */
export function scopeOf(path: string): string {
  return /^\/workspaces\/[^/]+(?=\/)/i.exec(path)?.[0] ?? ''
}

/**
 * A reference as kept: relative to the service, without a trailing slash.
 *
 * @returns nothing when it names another service.
 */
export function relativeId(id: string, service: string | undefined): string | undefined {
  const arm = ARM_PATH.exec(id)
  if (arm === null) return id.startsWith('/') ? id : `/${id}`
  if (service !== undefined && arm[2]?.toLowerCase() !== service.toLowerCase()) return undefined
  return arm[3] ?? '/'
}

function placeIn(segments: readonly string[], path: string, scope: string): Place | undefined {
  const isItem = segments.length % 2 === 0
  const kind = byWords.get(wordsOf(segments))
  if (kind !== undefined) return { is: isItem ? 'item' : 'list', kind, path, scope }
  for (let length = segments.length - 1; length >= 2; length -= 1) {
    const owner = length % 2 === 0 ? byWords.get(wordsOf(segments.slice(0, length))) : undefined
    const typed = segments.slice(length).join('/')
    const action = Object.keys(owner?.actions ?? {}).find(name => name.toLowerCase() === typed.toLowerCase())
    if (owner !== undefined && action !== undefined) {
      return { is: 'action', kind: owner, path: path.slice(0, -typed.length - 1), scope, action }
    }
  }
  return undefined
}

/** The words of a path without its names: `products/apis` for `/products/gold/apis/orders`. */
function wordsOf(segments: readonly string[]): string {
  return segments
    .filter((_, index) => index % 2 === 0)
    .join('/')
    .toLowerCase()
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch (cause) {
    if (cause instanceof URIError) throw new Refusal(400, 'BadRequest', 'The request path is not valid.')
    throw cause
  }
}
