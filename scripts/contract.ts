/**
 * Derives src/emulator/contract.json from the catalogue of service facts: `node scripts/contract.ts <entities.json>`.
 *
 * The emulator reads only what is written here, never the action's own table: if both came from one source, a wrong
 * path would be right in both. Kinds that exist only in the preview get the verbs of an ordinary entity.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { argv, exit, stderr } from 'node:process'
import { fileURLToPath } from 'node:url'
import { PORTAL } from './contract-portal.ts'

interface Fact {
  readonly [field: string]: unknown
  readonly entity: string
  readonly kind: string
  readonly path: string
  readonly parent: string | null
  readonly armResourceType: string
  readonly scopes: readonly string[]
  readonly verbs: Readonly<Record<string, Verb>>
  readonly listVerbs: { readonly GET?: { readonly query: readonly string[] } }
  readonly actions: Readonly<Record<string, { readonly status: readonly number[]; readonly lro: boolean }>>
  readonly nameConstraint: Readonly<Record<string, unknown>>
  readonly properties: readonly Field[]
  readonly diff_2025_09_01_preview?: { readonly added?: readonly Field[] }
  readonly refs: readonly { readonly property?: string; readonly to: string; readonly form?: string }[]
  readonly secrets?: { readonly property?: string | readonly string[] | null; readonly read?: unknown }
  readonly defaults?: unknown
  readonly builtIns?: readonly string[]
  readonly api25?: boolean
  readonly notes?: readonly string[]
}

interface Verb {
  readonly status: readonly number[]
  readonly query: readonly string[]
  readonly ifMatch: string | null
  readonly lro: boolean
}

type Field = Readonly<Record<string, unknown>> & { readonly path: string }

const PREVIEW = '2025-09-01-preview'
const LINKS_SINCE = '2022-09-01-preview'
const PORTAL_SETTINGS = ['signin', 'signup', 'delegation']

/** The verbs of kinds whose specification has not been published yet. */
const ORDINARY: Readonly<Record<string, Verb>> = {
  HEAD: { status: [200], query: [], ifMatch: null, lro: false },
  GET: { status: [200], query: [], ifMatch: null, lro: false },
  PUT: { status: [200, 201], query: [], ifMatch: 'optional', lro: false },
  DELETE: { status: [200, 204], query: [], ifMatch: 'required', lro: false },
}

const [source, target = fileURLToPath(new URL('../src/emulator/contract.json', import.meta.url))] = argv.slice(2)
if (source === undefined) {
  stderr.write(
    'the path of entities.json is missing; expected "node scripts/contract.ts <entities.json> [contract.json]"\n',
  )
  exit(1)
}
// JSON enters here; every field that is used below is present in each entry, or the derivation throws.
const facts = JSON.parse(readFileSync(source, 'utf8')) as readonly Fact[]
const names = facts.map(fact => nameOf(fact))
const entries = [...facts.map(entry), ...PORTAL]
writeFileSync(target, `[\n${entries.map(each => JSON.stringify(each)).join(',\n')}\n]\n`)

/** One entry of the contract: what the emulator needs of a fact, empty members left out. */
function entry(fact: Fact): Readonly<Record<string, unknown>> {
  const verbs = Object.keys(fact.verbs).length > 0 ? fact.verbs : ORDINARY
  return {
    entity: nameOf(fact),
    kind: fact.kind,
    path: fact.path
      .replace('/wikis/default', '/wikis/{wikiId}')
      .replace('/portalsettings/signin', '/portalsettings/{settingName}'),
    type: fact.armResourceType,
    ...(fact.parent === null ? {} : { parent: fact.parent }),
    scopes: fact.scopes,
    ...since(fact),
    verbs: Object.fromEntries(
      Object.entries(verbs)
        .filter(([name]) => !name.includes('('))
        .map(([name, verb]) => [name, compactVerb(verb)]),
    ),
    list: fact.api25 === true ? ['$filter', '$top', '$skip'] : (fact.listVerbs.GET?.query ?? null),
    ...optional('actions', actionsOf(fact)),
    name: fact.path.startsWith('/portalsettings') ? { type: 'string', enum: PORTAL_SETTINGS } : fact.nameConstraint,
    ...optional('properties', fact.properties.map(compactField)),
    ...optional('preview', (fact.diff_2025_09_01_preview?.added ?? []).map(compactField)),
    ...optional('refs', fact.refs.flatMap(reference)),
    ...optional('secrets', [fact.secrets?.property ?? []].flat()),
    ...(fact.secrets?.read == null ? {} : { secretsReadable: true }),
    ...optional('defaults', defaultsOf(fact)),
    ...optional(
      'builtIns',
      (fact.builtIns ?? []).flatMap(text => text.match(/[\w-]+/)?.[0] ?? []),
    ),
  }
}

function nameOf(fact: Fact): string {
  return fact.entity.replace(/ .*$/, '')
}

function since(fact: Fact): Readonly<Record<string, string>> {
  if (fact.api25 === true) return { since: PREVIEW }
  return fact.kind === 'link' || fact.entity === 'workspace' ? { since: LINKS_SINCE } : {}
}

function compactVerb({ status, query, ifMatch, lro }: Verb): Readonly<Record<string, unknown>> {
  return { status, ...optional('query', query), ...(ifMatch === null ? {} : { ifMatch }), ...(lro ? { lro } : {}) }
}

function compactAction({
  status,
  lro,
}: {
  readonly status: readonly number[]
  readonly lro: boolean
}): Readonly<Record<string, unknown>> {
  return { status, ...(lro ? { lro } : {}) }
}

/** Actions of the specification, and the one that tells secrets where only the notes name it. */
function actionsOf(fact: Fact): Readonly<Record<string, unknown>> {
  const named = Object.fromEntries(Object.entries(fact.actions).map(([name, action]) => [name, compactAction(action)]))
  const isToldOfOnly =
    fact.notes?.some(note => note.includes('listSecrets ->')) === true ||
    (fact.api25 === true && fact.secrets?.read != null)
  return isToldOfOnly ? { ...named, listSecrets: { status: [200] } } : named
}

/** Without the name of the model, which is the specification's own business. */
function compactField(field: Field): Readonly<Record<string, unknown>> {
  const { model: _, items, ...rest } = field
  if (typeof items !== 'object' || items === null) return rest
  const { model: __, ...item } = items as Readonly<Record<string, unknown>>
  return { ...rest, items: item }
}

/** References whose targets are kinds; what points outside the service is not checked by the emulator. */
function reference(ref: Fact['refs'][number]): readonly Readonly<Record<string, unknown>>[] {
  if (ref.property === undefined || /^namedValue|thumbprint|^user-assigned/.test(ref.to)) return []
  const to = (ref.to.match(/[A-Za-z]+/g) ?? []).filter(word => names.includes(word))
  if (to.length === 0 || ref.property === 'value' || ref.property.includes('*')) return []
  return [{ property: ref.property, to, ...(/bare id/.test(ref.to) ? { bare: true } : {}) }]
}

/** Values only: defaults that the facts describe in words are given by the emulator's own code. */
function defaultsOf(fact: Fact): Readonly<Record<string, unknown>> {
  const entries = Object.entries((fact.defaults ?? {}) as Readonly<Record<string, unknown>>)
  return Object.fromEntries(entries.filter(([, value]) => typeof value !== 'string' || /^[A-Za-z0-9]+$/.test(value)))
}

function optional(name: string, value: object): Readonly<Record<string, unknown>> {
  return Object.keys(value).length === 0 ? {} : { [name]: value }
}
