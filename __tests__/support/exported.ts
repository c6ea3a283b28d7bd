/**
 * Exports of an emulator in this process, and what becomes of them on another one.
 */
import { canonicalPolicy } from '../../src/content/policy.ts'
import type { Files, Layout } from '../../src/export/files.ts'
import { type Taken, take } from '../../src/export/take.ts'
import type { DocumentReader, Json } from '../../src/ports.ts'
import { readOnly } from '../../src/service/apim.ts'
import { createDocuments } from '../../src/service/documents.ts'
import { isJsonObject } from '../../src/values.ts'
import { SERVICE, type Stage, type Way } from './scenario.ts'
import { httpTo } from './world.ts'

/** What an export may be told. */
export interface ExportOptions {
  readonly only?: readonly string[]
  readonly except?: readonly string[]
  readonly layout?: Layout
  readonly documents?: DocumentReader
}

/** Exports the service of a stage. */
export function exportOf(
  stand: Stage,
  options: ExportOptions = {},
  { apiVersion = '2024-05-01' }: Way = {},
): Promise<Taken> {
  const { only = [], except = [], layout = 'single', documents = documentsOf(stand) } = options
  return take(readOnly(stand.service), documents, { name: 'emulator', apiVersion, only, except, layout })
}

/** Fetches the documents of a stage's service. */
export function documentsOf({ emulator, service, clock }: Stage): DocumentReader {
  return createDocuments({
    service,
    base: SERVICE,
    http: httpTo(emulator),
    clock,
    signal: new AbortController().signal,
    deadlineMs: 10_000,
    userAgent: 'apim-sync/test',
  })
}

/** Gives an export as a stage takes a file: the first file, and the others beside it. */
export function asFile({
  files,
}: Files): readonly [file: string, beside: { readonly files: Readonly<Record<string, string>> }] {
  return [files.get('apim.yaml') ?? '', { files: Object.fromEntries(files) }]
}

/** Some are tried by the service, so that not any text will do. */
const GUID = '4c9b1f0e-2d3a-4b5c-8d6e-7f8091a2b3c4'

/** Makes up a value for each secret that an export asks for. */
export function madeUp({ secrets }: Files): Readonly<Record<string, string>> {
  return Object.fromEntries(
    secrets.map(({ name, field }) => [
      name,
      field.endsWith('instrumentationKey') ? GUID : Buffer.from(`a made-up secret: ${name}`).toString('base64'),
    ]),
  )
}

/** What nobody can write down: what is told to no reader, and what the service draws by lot or takes from the clock. */
const UNTOLD =
  /^(?:primaryKey|secondaryKey|password|data|clientSecret|resourceOwner\w+|validationKey|appType|confirmation|thumbprint|lastStatus|registrationDate|createdDate|(?:cre|upd)atedDateTime)$/

/** What the service keeps of a member that is not said, where it does not show it in any case. */
const DEFAULTS: Readonly<Record<string, Json>> = {
  required: false,
  header: 'Ocp-Apim-Subscription-Key',
  query: 'subscription-key',
}

/** Our own record, past releases, and schemas that imports have made: what they hold, operations show. */
const OF_THE_PAST = /\/schemas\/(?:apim-sync\.|[0-9a-f]{24}$)|\/releases\//

/** Gives what a service holds, as far as two services can hold the same, by path. */
export function essenceOf({ emulator }: Stage): Readonly<Record<string, string>> {
  const entities = Object.entries(emulator.state()).filter(([path]) => !OF_THE_PAST.test(path))
  return Object.fromEntries(
    entities.map(([path, properties]) => [
      /links\//.test(path) ? path : withoutLot(path),
      withoutLot(JSON.stringify(essence(properties))),
    ]),
  )
}

/** Lists what two services do not have in common, each with the path. */
export function differences(one: Stage, other: Stage): readonly string[] {
  const [a, b] = [essenceOf(one), essenceOf(other)]
  const paths = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()
  return paths.filter(path => a[path] !== b[path]).map(path => `${path}: ${a[path]} / ${b[path]}`)
}

/** Ids of 24 digits are the service's own; in the others neither case nor the service that they are in counts. */
function withoutLot(text: string): string {
  return text
    .toLowerCase()
    .replace(/\/subscriptions\/[^"]*?\/service\/emulator(?=\/)/g, '')
    .replace(/\b[0-9a-f]{24}\b/g, '<id>')
}

function essence(value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => essence(item))
  if (!isJsonObject(value)) return value
  const isSecret = value['secret'] === true
  const isText = typeof value['value'] === 'string'
  const members = Object.entries(value)
    .filter(([name]) => !UNTOLD.test(name) && !(isSecret && name === 'value') && !(isText && name === 'format'))
    .map(([name, member]): [string, Json] => [name, memberEssence(name, member)])
    .filter(([name, member]) => !isNothing(member) && DEFAULTS[name] !== member)
  return Object.fromEntries(members.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function memberEssence(name: string, member: Json): Json {
  if (name === 'value') return policyIn(member)
  if (name !== 'credentials' || !isJsonObject(member)) return essence(member)
  // What a backend is sent in a query is a secret, whatever it is called.
  const { query: _, ...others } = member
  return essence(others)
}

/** White space between the elements of a policy means nothing. */
function policyIn(value: Json): Json {
  if (typeof value !== 'string' || !/^\s*<[a-z!?-]/.test(value)) return essence(value)
  return canonicalPolicy({ text: value, format: 'rawxml' })
}

function isNothing(value: Json): boolean {
  return value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0)
}
