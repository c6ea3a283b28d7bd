/**
 * Exported specifications: a link when one is asked for, and the document behind it.
 *
 * Behind the link stands a store that wants no authorization but the signature in the link, and answers nothing to one
 * that is sent along. A link to WSDL is answered 500, as the service does, and WSDL itself comes with the answer.
 */
import { createHash } from 'node:crypto'
import { stringify } from 'yaml'
import { answer, type EmulatorRequest, type EmulatorResponse, empty, isObject, Refusal, textOf } from '../protocol.ts'
import type { Address } from '../route.ts'
import type { Call, World } from '../world.ts'
import { header } from '../world.ts'
import { openApiOf } from './openapi-export.ts'
import { swaggerOf } from './swagger-export.ts'
import { wadlOf, wsdlOf } from './xml-export.ts'

const LINKS = ['openapi-link', 'openapi+json-link', 'swagger-link', 'wadl-link', 'wsdl-link', 'graphql-link']
/** Documents that come with the answer. */
const INLINE = ['wadl', 'wsdl']
/** What the service answers 500 to, though it may have the document inline. */
const BROKEN = ['wsdl-link']

/** Where an exported specification can be fetched, as the service answers `?export=true`, or the specification itself. */
export function exportAnswer({ address, world }: Call, path: string): EmulatorResponse {
  const format = address.query.get('format') ?? ''
  if (world.store.get(path) === undefined) throw new Refusal(404, 'ResourceNotFound', 'Api not found.')
  if (![...LINKS, ...INLINE].includes(format))
    throw new Refusal(400, 'ValidationError', `'format' must be one of ${LINKS.join(', ')}.`)
  const text = BROKEN.includes(format) ? undefined : documentOf(world, path, format.replace('-link', ''))
  if (text === undefined)
    throw new Refusal(500, 'InternalServerError', 'An error has occurred. The error has been logged.')
  const id = `${address.prefix}${path}`
  if (INLINE.includes(format)) return answer(200, { id, properties: { format, value: text } })
  const where = `${address.origin}/emulator/exports/${format}/${encodeURIComponent(world.name)}${encodeURI(path)}`
  const link = `${where}?sig=${signatureOf(path)}`
  return answer(200, { id, format, value: { link } })
}

/** The exported specification behind a link. */
export function exported(
  request: EmulatorRequest,
  address: Address,
  worldOf: (name: string) => World | undefined,
): EmulatorResponse {
  const [, format = '', name = '', path = ''] =
    /^\/emulator\/exports\/([^/]+)\/([^/]+)(\/.*)$/.exec(address.fullPath) ?? []
  const world = worldOf(name)
  if (header(request, 'authorization') !== undefined) return empty(400)
  if (address.query.get('sig') !== signatureOf(path)) return empty(403)
  const text = world === undefined ? undefined : documentOf(world, path, format.replace('-link', ''))
  return text === undefined ? empty(403) : plain(text)
}

/** Gives an API as a document; nothing when there is no such API, or none that the format is for. */
function documentOf({ name, store }: World, path: string, format: string): string | undefined {
  const api = store.get(path)
  if (api === undefined) return undefined
  const [operations, schemas] = [store.list(`${path}/operations`), store.list(`${path}/schemas`)]
  const [kept] = schemas.map(({ properties: { document } }) =>
    isObject(document) ? textOf(document['value']) : undefined,
  )
  const gateway = `https://${name}.azure-api.net`
  const parts = { api, operations, types: kept ?? '', address: `${gateway}/${textOf(api.properties['path']) ?? ''}` }
  const isSoap = api.properties['type'] === 'soap'
  switch (format) {
    case 'openapi':
      return stringify(openApiOf({ api, operations, schemas, gateway }))
    case 'openapi+json':
      return JSON.stringify(openApiOf({ api, operations, schemas, gateway }))
    case 'swagger':
      return JSON.stringify(swaggerOf(openApiOf({ api, operations, schemas, gateway })))
    case 'graphql':
      return kept ?? ''
    case 'wsdl':
      return isSoap ? wsdlOf(parts) : undefined
    default:
      return isSoap ? undefined : wadlOf(parts)
  }
}

function plain(body: string): EmulatorResponse {
  return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body }
}

function signatureOf(path: string): string {
  return createHash('sha256').update(`export ${path.toLowerCase()}`).digest('hex').slice(0, 32)
}
