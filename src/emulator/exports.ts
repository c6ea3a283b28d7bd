/**
 * Exported specifications: a link when one is asked for, and the document behind it.
 *
 * Behind the link stands a store that wants no authorization but the signature in the link, and answers nothing to one
 * that is sent along. SOAP APIs answer 500, as the service does.
 */
import { createHash } from 'node:crypto'
import { stringify } from 'yaml'
import { openApiOf } from './openapi-export.ts'
import { answer, type EmulatorRequest, type EmulatorResponse, empty, isObject, Refusal, textOf } from './protocol.ts'
import type { Address } from './route.ts'
import type { Call, World } from './world.ts'
import { header } from './world.ts'

const FORMATS = ['openapi-link', 'openapi+json-link', 'swagger-link', 'wadl-link', 'wsdl-link', 'graphql-link']

/** Where an exported specification can be fetched, as the service answers `?export=true`. */
export function exportAnswer({ address, world }: Call, path: string): EmulatorResponse {
  const format = address.query.get('format') ?? ''
  const api = world.store.get(path)
  if (api === undefined) throw new Refusal(404, 'ResourceNotFound', 'Api not found.')
  if (!FORMATS.includes(format))
    throw new Refusal(400, 'ValidationError', `'format' must be one of ${FORMATS.join(', ')}.`)
  if (format === 'wsdl-link' || format === 'wadl-link' || format === 'swagger-link')
    throw new Refusal(500, 'InternalServerError', 'An error has occurred. The error has been logged.')
  const where = `${address.origin}/emulator/exports/${format}/${encodeURIComponent(world.name)}${encodeURI(path)}`
  const link = `${where}?sig=${signatureOf(path)}`
  return answer(200, { id: `${address.prefix}${path}`, format, value: { link } })
}

/** The exported specification behind a link. */
export function exported(
  request: EmulatorRequest,
  address: Address,
  worldOf: (name: string) => World | undefined,
): EmulatorResponse {
  const [, format, name = '', path = ''] = /^\/emulator\/exports\/([^/]+)\/([^/]+)(\/.*)$/.exec(address.fullPath) ?? []
  const store = worldOf(name)?.store
  const api = store?.get(path)
  if (header(request, 'authorization') !== undefined) return empty(400)
  if (store === undefined || api === undefined || address.query.get('sig') !== signatureOf(path)) return empty(403)
  const schemas = store.list(`${path}/schemas`)
  if (format === 'graphql-link') {
    const document = schemas[0]?.properties['document']
    return plain(isObject(document) ? (textOf(document['value']) ?? '') : '')
  }
  const gateway = `https://${name}.azure-api.net`
  const document = openApiOf({ api, operations: store.list(`${path}/operations`), schemas, gateway })
  return plain(format === 'openapi-link' ? stringify(document) : JSON.stringify(document))
}

function plain(body: string): EmulatorResponse {
  return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body }
}

function signatureOf(path: string): string {
  return createHash('sha256').update(`export ${path.toLowerCase()}`).digest('hex').slice(0, 32)
}
