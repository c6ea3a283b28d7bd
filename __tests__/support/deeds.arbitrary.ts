/**
 * What people and other tools do to a service behind our back: any field of any entity set to anything that is legal,
 * entities copied under odd ids, entities deleted.
 *
 * A deed goes to the service as a request, so that it is the service that judges it; one that it refuses is not done.
 * What it would refuse and the emulator does not look at is not drawn: names of what is not there, times that are none.
 */
import fc from 'fast-check'
import { fieldsOf, type Kind } from '../../src/emulator/contract.ts'
import { placeOf } from '../../src/emulator/route.ts'
import type { Json, JsonObject } from '../../src/ports.ts'
import { isJsonObject } from '../../src/values.ts'
import { anyId, anyJson, anyPolicy, anyText } from './hostile.arbitrary.ts'
import { legal, type Writable, writable } from './legal.arbitrary.ts'
import { SERVICE, type Stage } from './scenario.ts'

/** Something done to one of the entities of a kind; `nth` says to which, counted round and round. */
export type Deed = { readonly kind: string; readonly nth: number } & (
  | { readonly does: 'set'; readonly path: readonly string[]; readonly value: Json | undefined }
  | { readonly does: 'copy'; readonly id: string; readonly whole: boolean }
  | { readonly does: 'delete' }
)

/** Any deeds to entities of a kind; `id` is that of one of them, since of some kinds it says which fields there are. */
export function deedsTo(kind: Kind, apiVersion: string, id: string): fc.Arbitrary<readonly Deed[]> {
  const common = { kind: fc.constant(kind.entity), nth: fc.nat(3) }
  const fields = kind.kind === 'association' ? [] : writable(fieldsOf(kind, apiVersion, id)).filter(isFree(kind))
  const copies = fc.record({ ...common, does: fc.constant('copy' as const), id: anyId, whole: fc.boolean() })
  const deletes = fc.record({ ...common, does: fc.constant('delete' as const) })
  const sets = fields.map(field =>
    fc.record({
      ...common,
      does: fc.constant('set' as const),
      path: fc.constant(field.path),
      value: anyValue(kind, field),
    }),
  )
  const weighted: readonly fc.WeightedArbitrary<Deed>[] = [
    { weight: NAMED.includes(kind.entity) ? 0 : 1, arbitrary: deletes },
    ...(kind.kind === 'entity' ? [{ weight: 3, arbitrary: copies }] : []),
    ...(sets.length === 0 ? [] : [{ weight: 8, arbitrary: fc.oneof(...sets) }]),
  ]
  const all = fc.oneof(...weighted)
  return fc.array(all, { minLength: 1, maxLength: 6 })
}

/** Kinds whose entities others name, which the emulator does not look at when one is deleted. */
const NAMED: readonly string[] = [
  'apiOperation',
  'apiSchema',
  'authorizationServer',
  'certificate',
  'openidConnectProvider',
]

/** Fields that other entities, the service, or nobody has a say in, by kind. */
const HELD: Readonly<Record<string, RegExp>> = {
  api: /^(?:apiVersionSet|subscriptionKeyParameterNames|apiType|authenticationSettings|format|value|sourceApiId|wsdlSelector)\b|Id$/,
  apiOperation: /^policies$/,
  apiTool: /^operationId$/,
  authorization: /^(?:error|status)\b/,
  emailTemplate: /^(?:title|description|parameters)\b/,
  portalSetting: /enabled$/i,
  tenantAccess: /./,
}

function isFree({ entity }: Kind): (field: Writable) => boolean {
  return ({ path }) => HELD[entity]?.test(path.join('.')) !== true
}

const DATES = ['2030-01-01', '2030-01-01T00:00:00Z', '2030-05-01T12:00:00.1234567Z', '2030-05-01T12:00:00+02:00']

/** Any value of a field, or its absence. */
function anyValue(kind: Kind, { path, tree }: Writable): fc.Arbitrary<Json | undefined> {
  const name = path.at(-1) ?? ''
  if (kind.kind === 'policy' && name === 'value')
    return kind.entity === 'graphqlResolverPolicy' ? fc.constant('<http-data-source />') : anyPolicy
  if (name === 'protocols') return fc.constantFrom(['https'], ['http', 'https'], ['ws'])
  if (/Date$/.test(name)) return fc.constantFrom(...DATES)
  if (name === 'document') return fc.dictionary(anyText, anyJson, { minKeys: 1, maxKeys: 3 })
  if (name === 'value' && tree.rule.type !== 'string') return fc.constant(undefined)
  // What is always there has no value that stands for none.
  const weight = kind.entity === 'emailTemplate' || name === 'displayName' ? 0 : 1
  return fc.oneof({ weight: 8, arbitrary: legal(tree) }, { weight, arbitrary: fc.constantFrom(null, undefined) })
}

/** Does a deed; tells whether the service took it. */
export async function perform(stand: Stage, apiVersion: string, deed: Deed): Promise<boolean> {
  const state = stand.emulator.state()
  const all = Object.keys(state).filter(path => entityAt(path) === deed.kind && !isOfService(path))
  const path = all[deed.nth % all.length]
  const properties = state[path ?? '']
  if (path === undefined || properties === undefined) return false
  switch (deed.does) {
    case 'set':
      return await send(stand, apiVersion, 'PUT', path, withValue(properties, deed.path, sane(deed.value)))
    case 'copy':
      return await copy(stand, apiVersion, path, deed)
    case 'delete':
      return await send(stand, apiVersion, 'DELETE', path)
  }
}

/** What the service has made by itself comes back by itself, and nobody declares the administrator. */
function isOfService(path: string): boolean {
  return /administrators|^\/users\/1$|^\/tenant\/|\/[0-9a-f]{24}$|^\/policies\/policy$|apim-sync\./.test(path)
}

function entityAt(path: string): string | undefined {
  const place = placeOf(path)
  return place?.is === 'item' ? place.kind.entity : undefined
}

/** Names of schemas and of named values that are not there would be refused. */
function sane(value: Json | undefined): Json | undefined {
  const text = JSON.stringify(value, (key, inner: unknown) => (key === 'schemaId' ? undefined : inner))
  return value === undefined ? undefined : JSON.parse(text.replaceAll('{{', '{'))
}

function withValue(holder: JsonObject, path: readonly string[], value: Json | undefined): JsonObject {
  const [name = '', ...rest] = path
  const { [name]: inner, ...others } = holder
  if (rest.length > 0) return { ...others, [name]: withValue(isJsonObject(inner) ? inner : {}, rest, value) }
  return value === undefined ? others : { ...others, [name]: value }
}

/** Copies an entity and, where asked, all that is below it. */
async function copy(stand: Stage, apiVersion: string, from: string, { id, whole }: { id: string; whole: boolean }) {
  const state = stand.emulator.state()
  const to = `${from.slice(0, from.lastIndexOf('/'))}/${id}`
  if (to.toLowerCase() in state) return false
  const below = Object.keys(state).filter(path => whole && path.startsWith(`${from}/`))
  const isMade = await send(stand, apiVersion, 'PUT', to, another(state[from] ?? {}, Object.keys(state).length))
  for (const path of isMade ? below.toSorted((a, b) => a.split('/').length - b.split('/').length) : [])
    await send(stand, apiVersion, 'PUT', `${to}${path.slice(from.length)}`, state[path] ?? {})
  return isMade
}

/** Gives other values where no two entities may have one, and none where the service makes them. */
function another(properties: JsonObject, number: number): JsonObject {
  const { primaryKey: _, secondaryKey: __, isCurrent: ___, apiRevision: ____, ...others } = properties
  const unique = ['displayName', 'path', 'email', 'apiVersion'].flatMap(name => {
    const value = others[name]
    return typeof value === 'string' ? [[name, `${number}.${value}`.slice(0, 60)] as const] : []
  })
  const type = typeof others['type'] === 'string' && 'path' in others ? { apiType: others['type'] } : {}
  return { ...others, ...type, ...Object.fromEntries(unique) }
}

async function send({ emulator }: Stage, apiVersion: string, method: string, path: string, properties?: JsonObject) {
  const place = path.split('/').map(encodeURIComponent).join('/')
  const { status } = await emulator.handle({
    method,
    url: `${SERVICE.href}${place}?api-version=${apiVersion}&deleteSubscriptions=true`,
    headers: { authorization: 'Bearer emulator-access-token', ...(method === 'PUT' ? {} : { 'if-match': '*' }) },
    body: properties === undefined ? '' : JSON.stringify({ properties }),
  })
  return status < 300
}
