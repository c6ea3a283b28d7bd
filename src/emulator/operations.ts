/**
 * Long-running writes: answered 202 with a Location, polled until the status that the Location foretells, or with the
 * address of a document that tells how far they are.
 *
 * The write itself has taken effect when 202 is answered; polls only make the client wait. Named values and publications
 * of the portal are always long-running, and so is the import of an API; other kinds are when the behaviour says so and the contract allows it.
 */
import { kindOf } from './contract.ts'
import { lock } from './locks.ts'
import { answer, type EmulatorResponse, empty } from './protocol.ts'
import { etagOf, shown } from './render.ts'
import type { Entity } from './store.ts'
import type { Call } from './world.ts'

/** Kinds whose writes always take their time. */
const ALWAYS = ['namedValue', 'portalRevision']

/** Whether a write of that kind is answered 202. */
export function isLongRunning(call: Call, kind: string, isImport: boolean): boolean {
  const { longRunning } = call.world.behaviour()
  if (kindOf(kind).verbs[call.method]?.lro !== true) return false
  return ALWAYS.includes(kind) || isImport || longRunning.includes(kind) || longRunning.includes('*')
}

/** Accepts a write that ends with `code`. */
export function accepted(call: Call, path: string, code: number): EmulatorResponse {
  const id = call.world.mint(12)
  call.world.operations.set(id, { path, code, left: call.world.behaviour().polls })
  lock(call, path)
  const address = `${call.address.origin}${call.address.prefix}${encodeURI(path)}`
  const link = (more: Readonly<Record<string, string>>): string =>
    `${address}?${new URLSearchParams({ 'api-version': call.version, asyncId: id, ...more })}`
  const location = link({ asyncCode: String(code) })
  const hasDocument = call.world.behaviour().statusDocuments
  return empty(202, { location, ...(hasDocument ? { 'azure-asyncoperation': link({ asyncStatus: 'true' }) } : {}) })
}

/** The answer to a poll, or nothing when the request is none: an unknown operation is an ordinary read. */
export function polled(call: Call): EmulatorResponse | undefined {
  const id = call.address.query.get('asyncId') ?? ''
  const { operations, store } = call.world
  const operation = operations.get(id)
  if (operation === undefined || call.method !== 'GET') return undefined
  lock(call, operation.path)
  const isDocument = call.address.query.has('asyncStatus')
  if (operation.left > 0) {
    operations.set(id, { ...operation, left: operation.left - 1 })
    return isDocument
      ? answer(200, { status: 'InProgress' })
      : empty(202, { location: new URL(call.request.url, call.address.origin).href })
  }
  if (isDocument) return answer(200, { status: 'Succeeded' })
  const entity = store.get(operation.path)
  return entity === undefined ? empty(operation.code) : written(call, entity, operation.code, 'read')
}

/** The answer that shows an entity with its ETag. */
export function written(
  call: Call,
  entity: Entity,
  status: number,
  occasion: 'read' | 'write' = 'write',
): EmulatorResponse {
  return answer(status, shown(call, entity, occasion), { etag: etagOf(entity) })
}
