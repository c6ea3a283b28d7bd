/**
 * The whole table, held against the vendor's catalogue.
 *
 * The catalogue comes from Microsoft's own description of the service, so that a slip in an entry cannot be right in
 * both. Where the table knows better, or leaves something out on purpose, it stands here with its reason.
 */
import { describe, expect, test } from '@jest/globals'
import { parentName } from '../../src/model/address.ts'
import type { Field, Reference } from '../../src/model/kind/fields.ts'
import type { Kind } from '../../src/model/kind.ts'
import { inverseRelations, KINDS, kindsBelow } from '../../src/model/table.ts'
import {
  contractRules,
  ENTITIES,
  type Entity,
  entityOf,
  fieldPaths,
  kindNamed,
  plain,
  type Rule,
  tableRules,
} from '../support/contract-fields.ts'

/** What is below a revision is what is below an API, elsewhere; the test of revisions holds the one against the other. */
const OF_REVISIONS = /^apis\/(?:currentRevision$|revisions(?:\/|$))/

/** What is in a workspace is what is in a service, elsewhere; the test of workspaces holds the one against the other. */
const kinds = [...KINDS.values()]
  .filter(({ name, scope, contract }) => !OF_REVISIONS.test(name) && scope === undefined && contract !== undefined)
  .map(kind => [kind.name, kind] as const)
const entities = kinds.filter(([, { shape }]) => shape !== 'relation')

/** Entities of the catalogue that no kind stands for. */
const NO_KIND: Readonly<Record<string, string>> = {
  apiRelease: 'written by apis/currentRevision, which is read elsewhere',
  productApiLink: 'another way to write products/apis',
  productGroupLink: 'another way to write products/groups',
  tagApiLink: 'another way to write apis/tags',
  tagOperationLink: 'another way to write apis/operations/tags',
  tagProductLink: 'another way to write products/tags',
}

/** Properties of the catalogue that no field stands for. */
const NO_FIELD: Readonly<Record<string, string>> = {
  'apis value': 'text of a specification',
  'apis format': 'format of a specification',
  'apis wsdlSelector': 'selects within a specification',
  'apis wsdlSelector.wsdlServiceName': 'selects within a specification',
  'apis wsdlSelector.wsdlEndpointName': 'selects within a specification',
  'apis apiType': 'the name of "type" in a create',
  'apis translateRequiredQueryParameters': 'an option of an import',
  'apis/operations policies': 'the policy is a kind of its own, apis/operations/policy',
  'authorizationProviders/authorizations error': 'told by the service',
  'authorizationProviders/authorizations error.code': 'told by the service',
  'authorizationProviders/authorizations error.message': 'told by the service',
  'authorizationProviders/authorizations status': 'told by the service',
  'gateways @identity': 'stands beside the properties, which no body of ours reaches',
  'contentTypes/contentItems {key}': 'all that an item holds is one field, "properties"',
}

/** What reads of a preview show, as folders that apiops-cli wrote tell, and the catalogue knows nothing of. */
const SHOWN_AS_WELL: Readonly<Record<string, readonly string[]>> = {
  'apis/operations': [
    'request.representations.sample',
    'request.representations.generatedSample',
    'responses.representations.sample',
    'responses.representations.generatedSample',
  ],
}

/** Fields of the table that the catalogue does not know as writable. */
const NOT_IN_CATALOGUE: Readonly<Record<string, string>> = {
  'subscriptions expirationDate': 'read-only in a PUT, taken from a PATCH',
  'subscriptions stateComment': 'read-only in a PUT, taken from a PATCH',
  'loggers credentials.name': 'one of the free keys, shown as it is',
  'loggers credentials.connectionString': 'one of the free keys',
  'loggers credentials.instrumentationKey': 'one of the free keys',
  'loggers credentials.endpointAddress': 'one of the free keys, shown as it is',
  'loggers credentials.identityClientId': 'one of the free keys, shown as it is',
  'authorizationProviders oauth2.grantTypes.authorizationCode.clientSecret': 'one of the free keys, never shown',
  'authorizationProviders oauth2.grantTypes.clientCredentials.clientSecret': 'one of the free keys, never shown',
  'authorizationProviders/authorizations parameters.clientSecret': 'one of the free keys, never shown',
  'contentTypes/contentItems properties': 'all that the service calls its properties',
}

const GUID = '^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
const DURATION =
  '^P(?=\\d|T\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?$'

/** What the table says otherwise than the catalogue. */
const OTHERWISE: Readonly<Record<string, { readonly because: string; readonly rule: Partial<Rule> }>> = {
  'products subscriptionsLimit': { because: 'a count is never below zero', rule: { minimum: 0 } },
  'groups type': { because: 'nobody can create a system group', rule: { enum: ['custom', 'external'] } },
  'groups externalId': { because: 'the one form that is taken', rule: { pattern: '^aad://[^/\\s]+/groups/[^/\\s]+$' } },
  'apis serviceUrl': { because: 'an empty one is refused', rule: { minLength: 1 } },
  'apis type': {
    because: 'the preview version has "mcp", of which the catalogue keeps no list',
    rule: { enum: ['graphql', 'grpc', 'http', 'mcp', 'odata', 'soap', 'websocket'] },
  },
  'namedValues keyVault.identityClientId': { because: 'another text names no identity', rule: { pattern: GUID } },
  'certificates keyVault.identityClientId': { because: 'another text names no identity', rule: { pattern: GUID } },
  'backends resourceId': {
    because: 'refused unless it is an absolute URL',
    rule: { pattern: '^https?://[^\\s/]+(?:/\\S*)?$' },
  },
  'backends circuitBreaker.rules[].failureCondition.interval': { because: 'a duration', rule: { pattern: DURATION } },
  'backends circuitBreaker.rules[].tripDuration': { because: 'a duration', rule: { pattern: DURATION } },
  'gateways locationData': { because: 'its name is required, and so is what holds it', rule: { required: true } },
  'schemas value': { because: 'a schema that is no JSON is a text', rule: { type: 'string' } },
  ...Object.fromEntries(
    ['policy', 'products/policy', 'apis/policy', 'apis/operations/policy', 'apis/resolvers/policy'].map(name => [
      `${name} format`,
      { because: 'a link would hide what is kept', rule: { enum: ['rawxml', 'xml'] } },
    ]),
  ),
}

/** Ids that the table judges otherwise than the catalogue. */
const IDS_OTHERWISE: Readonly<Record<string, object>> = {
  // The catalogue lets any id through; the service takes three, which its notes list.
  diagnostics: { values: ['applicationinsights', 'azuremonitor', 'local'] },
  'apis/diagnostics': { values: ['applicationinsights', 'azuremonitor', 'local'] },
  // The record of the action lives there.
  schemas: { maxLength: 80, pattern: '^(?!apim-sync\\.)' },
}

test('every kind is one of the catalogue, but for what is declared by its path', () => {
  const without = [...KINDS.values()].filter(({ contract }) => contract === undefined)
  expect(without.map(({ name, id }) => [name, id.isPath])).toEqual([['resources', true]])
})

test('every entity of the catalogue has one kind, but for those that are left out', () => {
  const named = kinds.map(([, { contract }]) => contract)
  expect([...named, ...Object.keys(NO_KIND)].toSorted()).toEqual(ENTITIES.map(({ entity }) => entity).toSorted())
})

test.each(['name', 'path'] as const)('no two kinds have the same %s', key => {
  const all = kinds.map(([, kind]) => kind[key].toLowerCase())
  expect(all.filter((value, index) => all.indexOf(value) !== index)).toEqual([])
})

test('every reason for a difference is about a field that is there', () => {
  const inCatalogue = entities.flatMap(([name, kind]) =>
    Object.keys(contractRules(entityOf(kind))).map(path => `${name} ${path}`),
  )
  const inTable = entities.flatMap(([name, kind]) => fieldPaths(kind.fields).map(([path]) => `${name} ${path}`))
  expect(Object.keys(NO_FIELD).filter(key => !inCatalogue.includes(key) || inTable.includes(key))).toEqual([])
  expect(Object.keys(NOT_IN_CATALOGUE).filter(key => inCatalogue.includes(key) || !inTable.includes(key))).toEqual([])
  expect(Object.keys(OTHERWISE).filter(key => !inCatalogue.includes(key) || !inTable.includes(key))).toEqual([])
})

describe.each(kinds)('%s', (name, kind) => {
  const entity = entityOf(kind)

  test('lives where the catalogue says', () => {
    expect(kind.path).toBe(placeOf(kind, entity))
  })

  test('has a path with an id for each part of its name', () => {
    const parts = name.split('/').length
    expect(kind.path.split('{id}').length - 1).toBe(kind.shape === 'single' ? parts - 1 : parts)
  })

  test('stands below a kind of the table', () => {
    expect([undefined, ...KINDS.keys()]).toContain(parentName(kind))
  })

  test('is changed by the verb that the catalogue has', () => {
    expect(kind.update).toBe(updateOf(kind, Object.keys(entity.verbs)))
  })

  test('is read to see whether it is there, where the catalogue has no smaller request', () => {
    expect(kind.lacksHead ?? false).toBe(!('HEAD' in entity.verbs))
  })

  test('is there from the version that the catalogue says', () => {
    expect(kind.since).toBe(entity.since)
  })

  test('can be told apart from what else stands beside it in the file', () => {
    const words = [
      ...Object.keys(kind.fields),
      ...kindsBelow(kind).map(lastPart),
      ...inverseRelations(kind).map(inverseOf),
      'sync',
      'specification',
    ]
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })

  test('has no field of the name of its policy', () => {
    expect(Object.keys(kind.fields)).not.toContain('policy')
  })

  test('asks and deletes with parameters that the catalogue knows', () => {
    const deletes = [kind.deleteQuery, ...Object.values(kind.deleteOptions ?? {}).map(({ query }) => query)]
    const unknown = [
      ...unknownOf(entity.verbs['GET']?.query, kind.readQuery),
      ...deletes.flatMap(query => unknownOf([...(entity.verbs['DELETE']?.query ?? []), ...UNLISTED_QUERY], query)),
    ]
    expect(unknown).toEqual([])
  })
})

/** Documented for products and users, missing in the catalogue. */
const UNLISTED_QUERY = ['deleteSubscriptions']

describe.each(entities)('the fields of %s', (name, kind) => {
  const entity = entityOf(kind)
  const paths = fieldPaths(kind.fields)

  test('are what the catalogue lets one write', () => {
    const wanted = Object.entries(contractRules(entity))
      .filter(([path]) => NO_FIELD[`${name} ${path}`] === undefined)
      .map(([path, rule]) => [path, { ...rule, ...OTHERWISE[`${name} ${path}`]?.rule }])
    const declared = Object.entries(tableRules(kind.fields)).filter(
      ([path]) => NOT_IN_CATALOGUE[`${name} ${path}`] === undefined,
    )
    expect(Object.fromEntries(declared)).toEqual(Object.fromEntries(wanted))
  })

  test('stand beside what the service shows and keeps to itself', () => {
    const shown = (entity.properties ?? []).filter(({ readOnly }) => readOnly === true).map(({ path }) => path)
    const own = new Set(paths.map(([path]) => path))
    const said = shown.filter(path => !own.has(path) && !shown.some(other => path.startsWith(`${other}[]`)))
    const wanted = [...said, ...(SHOWN_AS_WELL[name] ?? [])]
    expect([...(kind.shows ?? [])].toSorted()).toEqual(wanted.toSorted())
  })

  test('name what the catalogue says that they name', () => {
    const wanted = (entity.refs ?? [])
      .filter(({ property = '(name)' }) => property !== '(name)')
      .map(({ property, to, bare }) => [property, { to, form: bare === true ? 'id' : 'path' }])
    const declared = Object.fromEntries(paths.flatMap(([path, field]) => reference(path, field)))
    expect(declared).toMatchObject(Object.fromEntries(wanted))
  })

  test('name kinds of the table only', () => {
    const named = paths.flatMap(([, field]) =>
      field.type === 'text' ? [...(field.ref?.to ?? []), ...siblings(field.sibling)] : [],
    )
    expect(named.filter(to => !KINDS.has(to))).toEqual([])
  })

  test('hide what the catalogue calls a secret', () => {
    const hidden = paths.filter(([, field]) => field.hidden !== undefined).map(([path]) => path)
    const shown = (entity.secrets ?? []).filter(secret => !hidden.some(path => isWithin(path, secret)))
    expect(shown).toEqual([])
  })

  test('are read, where they are hidden, by an action that the catalogue has', () => {
    const actions = paths.flatMap(([, field]) => field.hidden?.readBy?.action ?? [])
    expect(actions.filter(action => !Object.hasOwn(entity.actions ?? {}, action))).toEqual([])
  })

  test('have the defaults that were recorded', () => {
    const recorded = Object.entries(entity.defaults ?? {}).filter(
      ([path]) => !UNCOMPARED_DEFAULTS.includes(`${name} ${path}`),
    )
    const byPath = new Map(paths)
    const known = recorded.filter(([path]) => byPath.has(path))
    expect(Object.fromEntries(known.map(([path]) => [path, byPath.get(path)?.default ?? null]))).toEqual(
      Object.fromEntries(known),
    )
  })

  test('reset to what they may hold', () => {
    const resets = paths.flatMap(([path, field]) =>
      typeof field.reset === 'object' ? [[path, field, field.reset.send] as const] : [],
    )
    expect(resets.filter(([, field, value]) => !mayHold(field, value)).map(([path]) => path)).toEqual([])
  })

  test('are explained, each in a sentence', () => {
    expect(paths.filter(([, { doc }]) => !/^[`\p{Lu}].*\.$/u.test(doc)).map(([path]) => path)).toEqual([])
  })
})

/** Recorded of the whole, whereas the table says it member by member; or of what is always there. */
const UNCOMPARED_DEFAULTS = [
  'apis authenticationSettings',
  'apis subscriptionKeyParameterNames',
  'users identities',
  'policy format',
]

const withIds = kinds.filter(([, { shape }]) => shape === 'collection')

describe.each(withIds)('an id of %s', (name, kind) => {
  const { name: rule, refs = [], verbs } = entityOf(kind)

  test('follows the rule of the catalogue', () => {
    const { maxLength, pattern, values } = kind.id
    const wanted =
      rule.enum === undefined ? { maxLength: rule.maxLength, pattern: plain(rule.pattern) } : { values: rule.enum }
    expect({ maxLength, pattern: plain(pattern?.source), values }).toMatchObject(IDS_OTHERWISE[name] ?? wanted)
  })

  test('is that of another entity where the catalogue says so', () => {
    const named = refs.filter(({ property }) => property === '(name)').flatMap(({ to }) => to)
    expect(siblings(kind.id.names).map(other => kindNamed(other).contract)).toEqual(named)
  })

  test('is never deleted where the catalogue knows no way, or only one back to the original', () => {
    const isKept = kind.permanent === true || kind.undeletable === true
    expect(isKept).toBe(verbs['DELETE'] === undefined || name === 'templates')
  })

  test('is of what is always there where the catalogue knows no way to make one', () => {
    const isMade = verbs['PUT']?.status.includes(201) === true
    expect(kind.permanent === true).toBe(!isMade || name === 'templates')
  })

  test('is kept or spared when it is built in', () => {
    const kept = [...(kind.builtIns ?? []), ...(kind.samples ?? [])]
    expect((entityOf(kind).builtIns ?? []).filter(id => !kept.includes(id))).toEqual([])
  })
})

const relations = kinds.filter(([, { shape }]) => shape === 'relation')

test.each(relations)('%s leads to a kind of the table', (_, { relation }) => {
  expect([...KINDS.keys()]).toContain(relation?.to)
})

test('the relations of a policy lead to what the language of policies can name', () => {
  const named = kinds.filter(([, { inPolicies }]) => inPolicies !== undefined).map(([name]) => name)
  expect(named.toSorted()).toEqual([
    'authorizationProviders',
    'backends',
    'certificates',
    'loggers',
    'namedValues',
    'policyFragments',
    'schemas',
  ])
})

/** The path of what there is one of ends in the one name that it can have. */
function placeOf({ shape }: Kind, { path, name }: Entity): string {
  const whole = shape === 'single' ? path.replace(/\{\w+\}$/, name.enum?.join() ?? '') : path
  return whole.replaceAll(/\{\w+\}/g, '{id}')
}

function updateOf({ shape }: Kind, verbs: readonly string[]): Kind['update'] {
  if (shape === 'relation') return 'none'
  return verbs.includes('PATCH') ? 'patch' : 'put'
}

function lastPart({ name }: Kind): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

function inverseOf({ relation }: Kind): string {
  return relation?.inverse ?? ''
}

function unknownOf(
  known: readonly string[] | undefined,
  query: Readonly<Record<string, string>> | undefined,
): readonly string[] {
  return Object.keys(query ?? {}).filter(name => known?.includes(name) !== true)
}

function siblings(name: string | undefined): readonly string[] {
  return name === undefined ? [] : [name]
}

/** A reference in the catalogue's words: an item counts as its list, a kind as its entity. */
function reference(
  path: string,
  field: Field,
): readonly (readonly [string, { readonly to: readonly string[]; readonly form: Reference['form'] }])[] {
  if (field.type !== 'text' || field.ref === undefined) return []
  return [[path, { to: field.ref.to.flatMap(to => kindNamed(to).contract ?? []), form: field.ref.form }]]
}

/** True for the secret itself, for a member of it, and for any member of `a.*`. */
function isWithin(path: string, secret: string): boolean {
  const above = secret.replace(/\.\*$/, '')
  return path === above || path.startsWith(`${above}.`)
}

function mayHold(field: Field, value: unknown): boolean {
  if (field.type === 'text')
    return (
      typeof value === 'string' && value.length >= (field.minLength ?? 0) && (field.values?.includes(value) ?? true)
    )
  return field.type === 'list' ? Array.isArray(value) && field.minItems === undefined : typeof value === 'boolean'
}
