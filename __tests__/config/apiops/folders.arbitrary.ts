/**
 * APIOps folders of any content, in the layouts of both tools, with the override files of two environments.
 */
import fc from 'fast-check'
import { information, type Texts } from './folders.ts'

/** What a tool calls its folders and files where the two differ. */
interface Layout {
  readonly values: string
  readonly fragments: string
  readonly sets: string
  readonly release: string
  /** Files that say to which entities one is linked. */
  readonly links: (holder: string, collection: string, ids: readonly string[]) => Texts
}

const TOOLKIT: Layout = {
  values: 'named values',
  fragments: 'policy fragments',
  sets: 'version sets',
  release: 'apiReleaseInformation.json',
  links: (holder, collection, ids) =>
    Object.fromEntries(
      ids.map(id => [`${holder}/${collection}/${id}/linkInformation.json`, `{ "name": "${id}-link" }`]),
    ),
}

const CLI: Layout = {
  values: 'namedValues',
  fragments: 'policyFragments',
  sets: 'versionSets',
  release: 'releaseInformation.json',
  links: (holder, collection, ids) =>
    ids.length === 0 ? {} : { [`${holder}/${collection}.json`]: JSON.stringify(ids.map(name => ({ name }))) },
}

/** Texts that YAML, JSON or one of the spellings of variables could take for something else. */
const TEXTS = [
  'plain',
  'costs ${amount} and $${more}',
  'a: b # c',
  ' begins and ends ',
  "it's",
  '"quoted"',
  'line one\nline two\n',
  'line one\r\nline two',
  '- dash',
  'true',
  '1.10',
  '0777',
  'null',
  '~',
  '%YAML 1.1',
  '@at',
  '*star',
  '{#NOTE#}',
  'with {#[NOTE]#} within',
  'ünï ☃ 𝒳',
  'back\\slash',
]

/** What the markers stand for. */
export const VARIABLES: Texts = { NOTE: 'a-note-of-any-kind', KEY: 'a-long-secret-key', HOST: 'host.example' }

const text = fc.constantFrom(...TEXTS)
const url = fc.constantFrom('https://a.example', 'https://{#HOST#}/b', 'https://c.example/${x}')
const policy = fc
  .constantFrom('', '<cors />', '<set-header name="a"><value>{#KEY#} ${x}</value></set-header>', '<base />\r\n')
  .map(inside => `<policies><inbound>${inside}</inbound><backend /><outbound /><on-error /></policies>`)

const namedValue = fc.oneof(
  text.map(value => ({ secret: false, value, tags: ['a', 'b'] })),
  fc.constant({ secret: true, value: '{#KEY#}' }),
  fc.constant({ secret: true, keyVault: { secretIdentifier: 'https://v.vault.azure.net/secrets/s' } }),
)

const api = fc.record({
  description: text,
  serviceUrl: url,
  policy: fc.option(policy, { nil: undefined }),
  operation: fc.option(fc.record({ description: text, policy }), { nil: undefined }),
  document: fc.constantFrom('', '${x}', '{#HOST#}', undefined),
  revisions: fc.constantFrom('', '1', '12', '13'),
  tagged: fc.boolean(),
})

type Api = typeof api extends fc.Arbitrary<infer T> ? T : never

const scope = fc.record({
  values: fc.array(namedValue, { maxLength: 3 }),
  backends: fc.array(fc.record({ url, description: text }), { maxLength: 2 }),
  groups: fc.array(fc.record({ description: text }), { maxLength: 2 }),
  apis: fc.array(api, { maxLength: 3 }),
  products: fc.array(
    fc.record({ description: text, policy: fc.option(policy, { nil: undefined }), linked: fc.boolean() }),
    {
      maxLength: 2,
    },
  ),
  hasFragment: fc.boolean(),
  hasSet: fc.boolean(),
})

type Scope = typeof scope extends fc.Arbitrary<infer T> ? T : never

const content = fc.record({
  service: scope,
  team: fc.option(scope, { nil: undefined }),
  said: fc.record({ dev: text, prod: text }),
  urls: fc.record({ dev: url, prod: url }),
})

type Content = typeof content extends fc.Arbitrary<infer T> ? T : never

/** A folder `artifacts` with `configuration.dev.yaml` and `configuration.prod.yaml` beside it. */
export const folders: fc.Arbitrary<Texts> = fc
  .tuple(content, fc.constantFrom(TOOLKIT, CLI))
  .map(([one, layout]) => filesOf(one, layout))

/** Such a folder in the layout of the toolkit, and in that of apiops-cli. */
export const inBothLayouts: fc.Arbitrary<readonly [Texts, Texts]> = content.map(
  one => [filesOf(one, TOOLKIT), filesOf(one, CLI)] as const,
)

function filesOf({ service, team, said, urls }: Content, layout: Layout): Texts {
  const workspace =
    team === undefined
      ? {}
      : {
          ...within('workspaces/team', scopeFiles(team, layout)),
          'workspaces/team/workspaceInformation.json': information({ displayName: 'Team' }),
        }
  const overrides = (environment: 'dev' | 'prod') => {
    const [description, address] = [said[environment], urls[environment]]
    const inTeam =
      team === undefined ? {} : { workspaces: [{ name: 'TEAM', ...overridesOf(team, description, address) }] }
    return JSON.stringify({
      apimServiceName: `contoso-${environment}`,
      ...overridesOf(service, description, address),
      ...inTeam,
    })
  }
  return {
    ...within('artifacts', {
      'tags/any/tagInformation.json': information({ displayName: 'any' }),
      ...scopeFiles(service, layout),
      ...workspace,
    }),
    'configuration.dev.yaml': overrides('dev'),
    'configuration.prod.yaml': overrides('prod'),
  }
}

function within(folder: string, files: Texts): Texts {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]))
}

function scopeFiles({ values, backends, groups, apis, products, hasFragment, hasSet }: Scope, layout: Layout): Texts {
  const each = <T>(items: readonly T[], files: (item: T, id: string) => Texts) =>
    Object.assign({}, ...items.map((item, index) => files(item, `e${index}`))) as Texts
  return {
    'tags/t/tagInformation.json': information({ displayName: 't' }),
    ...each(values, (value, id) => ({
      [`${layout.values}/${id}/namedValueInformation.json`]: information({ displayName: id, ...value }),
    })),
    ...each(backends, (backend, id) => ({
      [`backends/${id}/backendInformation.json`]: information({ protocol: 'http', ...backend }),
    })),
    ...each(groups, (group, id) => ({
      [`groups/${id}/groupInformation.json`]: information({ displayName: id, ...group }),
    })),
    ...each(apis, (one, id) => apiFiles(one, id, layout)),
    ...each(products, ({ description, policy: own, linked }, id) => ({
      [`products/${id}/productInformation.json`]: information({ displayName: id, description }),
      ...(own === undefined ? {} : { [`products/${id}/policy.xml`]: own }),
      ...layout.links(`products/${id}`, 'apis', linked ? apis.map((_, index) => `e${index}`) : []),
      ...layout.links(`products/${id}`, 'groups', linked ? groups.map((_, index) => `e${index}`) : []),
    })),
    ...(hasFragment ? { [`${layout.fragments}/f/policy.xml`]: '<fragment><cors /></fragment>' } : {}),
    ...(hasSet
      ? {
          [`${layout.sets}/s/versionSetInformation.json`]: information({
            displayName: 's',
            versioningScheme: 'Segment',
          }),
        }
      : {}),
  }
}

function apiFiles(
  { description, serviceUrl, policy: own, operation, document, revisions, tagged }: Api,
  id: string,
  layout: Layout,
): Texts {
  const current = revisions.at(-1) ?? '1'
  const say = (number: string, isCurrent: boolean) =>
    information({
      displayName: id,
      path: id,
      protocols: ['https'],
      description,
      serviceUrl,
      apiRevision: number,
      isCurrent,
    })
  const parts = (folder: string): Texts => ({
    ...(own === undefined ? {} : { [`${folder}/policy.xml`]: own }),
    ...(document === undefined ? {} : { [`${folder}/specification.yaml`]: documentWith(document) }),
    ...(operation === undefined || document !== undefined
      ? {}
      : {
          [`${folder}/operations/get/operationInformation.json`]: information({
            displayName: 'Get',
            method: 'GET',
            urlTemplate: '/',
            description: operation.description,
          }),
        }),
    ...(operation === undefined ? {} : { [`${folder}/operations/get/policy.xml`]: operation.policy }),
  })
  return {
    [`apis/${id}/apiInformation.json`]: say(current, true),
    ...parts(`apis/${id}`),
    ...(tagged ? { [`tags/t/apis/${id}/tagApiInformation.json`]: '{}' } : {}),
    ...(revisions.length < 2
      ? {}
      : { [`apis/${id};rev=1/apiInformation.json`]: say('1', false), ...parts(`apis/${id};rev=1`) }),
    ...(revisions.length < 2
      ? {}
      : {
          [`apis/${id}/releases/r/${layout.release}`]: information({
            apiId: `/apis/${id};rev=${current}`,
            notes: description,
          }),
        }),
  }
}

function documentWith(inside: string): string {
  return [
    'openapi: 3.0.1',
    `info: { title: T, version: "1", description: "about ${inside}" }`,
    'paths: { /: { get: { operationId: get, responses: { "200": { description: OK } } } } }',
    '',
  ].join('\n')
}

function overridesOf({ values, backends, apis, products }: Scope, said: string, url: string): object {
  const named = <T>(items: readonly T[], properties: (item: T) => object) =>
    items.map((item, index) => ({ name: `e${index}`, properties: properties(item) }))
  return {
    namedValues: named(values, value => ('keyVault' in value ? { tags: ['c'] } : { secret: true, value: '{#KEY#}' })),
    backends: named(backends, () => ({ url, description: said })),
    apis: named(apis, () => ({ description: said, serviceUrl: url })),
    products: named(products, () => ({ description: said })),
  }
}
