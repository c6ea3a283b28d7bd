/**
 * From a request to the part of the emulator that answers it: who asks, in which version, about what.
 *
 * The `Authorization` header decides which interface is meant: a shared access signature is the direct management
 * API, a bearer token is Azure Resource Manager. Only the direct one knows bare paths.
 */
import { act } from './actions.ts'
import { checkBearer, checkSignature } from './auth.ts'
import type { Authority } from './authority.ts'
import { API_VERSIONS } from './behaviour.ts'
import { exportAnswer, exported } from './documents/exports.ts'
import { listed, looked } from './lists.ts'
import { checkLock } from './locks.ts'
import { polled, written } from './operations.ts'
import { existing } from './precondition.ts'
import {
  answer,
  type EmulatorRequest,
  type EmulatorResponse,
  empty,
  Refusal,
  refusalAnswer,
  textOf,
} from './protocol.ts'
import { targetOf } from './relations.ts'
import { etagOf, shown } from './render.ts'
import { checkRole } from './role.ts'
import { type Address, addressOf, type Place, placeOf } from './route.ts'
import { lookup, type Placement, serviceAnswer } from './service.ts'
import { type Call, header, type World, withoutCurrentRevision } from './world.ts'
import { patch, put, remove } from './write.ts'

/** What requests are let in by, and where they can go. */
export interface Gate {
  readonly accessTokens: readonly string[]
  readonly authority: Authority
  readonly apiVersions: readonly string[] | undefined
  readonly identifier: string
  readonly placement: Placement
  readonly worldOf: (name?: string) => World | undefined
}

const LOOKUP =
  /^\/subscriptions(?:\/[^/]+(?:\/resourceGroups\/[^/]+)?\/providers\/Microsoft\.ApiManagement\/service)?$/i

/** Answers a request; a refusal is an answer too. */
export function respond(gate: Gate, request: EmulatorRequest): EmulatorResponse {
  try {
    return admitted(gate, request)
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause
    return cause.code === '' ? empty(cause.status, cause.headers) : refusalAnswer(cause)
  }
}

function admitted(gate: Gate, request: EmulatorRequest): EmulatorResponse {
  const address = addressOf(request)
  const signedIn = gate.authority.respond(request, address)
  if (signedIn !== undefined) return signedIn
  if (address.fullPath.startsWith('/emulator/exports/')) return exported(request, address, gate.worldOf)
  const authorization = header(request, 'authorization') ?? ''
  const isDirect = authorization.startsWith('SharedAccessSignature ')
  const world =
    (isDirect ? gate.worldOf(address.service) : undefined) ?? gate.worldOf(isDirect ? undefined : address.service)
  if (isDirect && world !== undefined) checkDirect(gate, world, authorization.slice('SharedAccessSignature '.length))
  else checkBearer(authorization.replace(/^Bearer /, ''), gate.accessTokens, gate.authority, address.origin)
  const found =
    !isDirect && request.method === 'GET' && LOOKUP.test(address.fullPath) ? lookup(address, gate.placement) : undefined
  if (found !== undefined) return found
  const version = checkVersion(gate, address, isDirect)
  if (world === undefined || (!isDirect && address.service === undefined)) {
    throw new Refusal(404, 'ResourceNotFound', `The Resource '${address.fullPath}' was not found.`)
  }
  if (!isDirect) checkRole(world.behaviour().role, request.method, address)
  return served({ world, method: request.method, request, address, version }, gate)
}

function checkDirect({ identifier }: Gate, world: World, token: string): void {
  const { directDisabled, disabledStatus, maxTokenLifeMs } = world.behaviour()
  if (directDisabled && disabledStatus !== 401) throw new Refusal(disabledStatus, '', '')
  const access = world.store.get('/tenant/access')?.properties ?? {}
  const keys = [access['primaryKey'], access['secondaryKey']].flatMap(key => textOf(key) ?? [])
  const enabled = access['enabled'] === true && !directDisabled
  checkSignature(token, { identifier, keys, enabled, maxLifeMs: maxTokenLifeMs }, world.now())
}

function checkVersion({ apiVersions = API_VERSIONS }: Gate, { query }: Address, isDirect: boolean): string {
  const version = query.get('api-version')
  if (version !== null && apiVersions.includes(version)) return version
  const supported = apiVersions.join(',')
  if (isDirect) {
    const message = `API version query parameter is not specified or was specified incorrectly.  Supported versions: ${supported}`
    throw new Refusal(400, 'MissingOrIncorrectVersionParameter', message)
  }
  if (version === null)
    throw new Refusal(
      400,
      'MissingApiVersionParameter',
      'The api-version query parameter (?api-version=) is required for all requests.',
    )
  throw new Refusal(
    400,
    'InvalidApiVersionParameter',
    `The api-version '${version}' is invalid. The supported versions are '${supported}'.`,
  )
}

function served(call: Call, gate: Gate): EmulatorResponse {
  const path = withoutCurrentRevision(call.world, call.address.path)
  if (path === '') return serviceAnswer(call, gate.placement)
  const poll = polled(call)
  if (poll !== undefined) return poll
  const place = placeOf(path)
  if (place === undefined || (place.kind.since ?? '') > call.version) {
    const view = call.method === 'GET' ? looked(call, path) : undefined
    if (view !== undefined) return answer(200, view)
    throw new Refusal(404, 'ResourceNotFound', `The resource '${path}' is not known in api-version '${call.version}'.`)
  }
  if (call.world.behaviour().missingKinds.includes(place.kind.entity)) {
    throw new Refusal(400, 'MethodNotAllowedInPricingTier', 'Method not allowed in the pricing tier of the service.')
  }
  return placed(call, place)
}

function placed(call: Call, place: Place): EmulatorResponse {
  if (place.is === 'action' && call.method === 'POST') return act(call, place, place.action)
  if (place.is === 'list' && call.method === 'GET' && place.kind.list !== null)
    return answer(200, listed(call, place.kind, place.path))
  if (place.is !== 'item' || place.kind.verbs[call.method] === undefined) throw notAllowed(call)
  checkLock(call, place.path)
  switch (call.method) {
    case 'PUT':
      return put(call, place)
    case 'PATCH':
      return patch(call, place)
    case 'DELETE':
      return remove(call, place)
    default:
      return read(call, place)
  }
}

function read(call: Call, { kind, path }: Place): EmulatorResponse {
  if (kind.entity === 'api' && call.address.query.get('export') === 'true') return exportAnswer(call, path)
  const entity = existing(call, kind, path)
  const status = call.method === 'HEAD' ? (kind.verbs['HEAD']?.status[0] ?? 200) : 200
  if (kind.kind !== 'association') return written(call, entity, status, 'read')
  const target = call.world.store.get(targetOf(kind.entity, path))
  if (call.method === 'HEAD' || target === undefined) return empty(status, { etag: etagOf(entity) })
  return answer(status, shown(call, target, 'read', { path, type: kind.type }), { etag: etagOf(target) })
}

function notAllowed({ method, address }: Call): Refusal {
  return new Refusal(405, 'MethodNotAllowed', `${method} is not supported at '${address.path}'.`)
}
