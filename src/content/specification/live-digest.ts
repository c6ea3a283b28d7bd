/**
 * The digest of a live API's operations and schemas, kept after an import and compared in later runs.
 *
 * The service names what it imports anew each time (24 hexadecimal digits), sends null for what is not set, and stamps
 * times: none of that is a change. What a schema holds takes the place of its name.
 */
import type { Json, JsonObject } from '../../ports.ts'
import { canonical, isJsonObject } from '../../values.ts'
import { sha256 } from './canonical.ts'
import { type LiveEntity, lastOf } from './live.ts'

const GENERATED = /^[0-9a-f]{24}$/i
/** What the service says of an entity without being told. */
const SERVICE_MADE = ['id', 'name', 'type', 'provisioningState', 'createdDateTime', 'updatedDateTime', 'policies']

/**
 * Gives the digest of operations and schemas, in hexadecimal.
 *
 * @param schemas - each read by itself, since lists leave out documents.
 */
export function liveDigest(operations: readonly LiveEntity[], schemas: readonly LiveEntity[]): string {
  const printed = new Map(schemas.map(({ id, properties }) => [lastOf(id).toLowerCase(), printSchema(id, properties)]))
  const rows = operations.map(({ id, properties }) => {
    const told = Object.fromEntries(Object.entries(properties).filter(([name]) => !SERVICE_MADE.includes(name)))
    return canonical([stableName(id), essence(told, printed)])
  })
  return sha256(`live ${JSON.stringify([rows.toSorted(), [...printed.values()].toSorted()])}`)
}

function stableName(id: string): string {
  const name = lastOf(id).toLowerCase()
  return GENERATED.test(name) ? '' : name
}

function printSchema(id: string, { contentType, document }: JsonObject): string {
  return sha256(canonical([stableName(id), contentType ?? null, withUnixLines(document ?? null)]))
}

/** Schemas of SOAP and GraphQL are texts, whose line ends the service rewrites. */
function withUnixLines(document: Json): Json {
  if (!isJsonObject(document) || typeof document['value'] !== 'string') return document
  return { ...document, value: document['value'].replace(/\r\n?/g, '\n') }
}

/** Leaves out what means no more than its absence: null, false, nothing in a list or an object. */
function essence(value: Json, schemas: ReadonlyMap<string, string>): Json {
  if (Array.isArray(value)) return value.map((item: Json) => essence(item, schemas))
  if (!isJsonObject(value)) return value
  const members = Object.entries(value).map(([name, member]): [string, Json] => [
    name,
    essenceOf(name, member, schemas),
  ])
  return Object.fromEntries(members.filter(([, member]) => !isNothing(member)))
}

function essenceOf(name: string, member: Json, schemas: ReadonlyMap<string, string>): Json {
  if (name !== 'schemaId' || typeof member !== 'string') return essence(member, schemas)
  const schema = schemas.get(lastOf(member).toLowerCase())
  return schema ?? stableName(member)
}

function isNothing(value: Json): boolean {
  if (value === null || value === false || value === '') return true
  return typeof value === 'object' && Object.keys(value).length === 0
}
