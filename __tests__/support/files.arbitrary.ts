/**
 * Arbitrary files over a small shop, as JSON, which is YAML too.
 *
 * Any two of them can follow one another: names are unique by construction, and what an entity needs is declared with
 * it. Ids change their case from file to file, because that must mean nothing.
 */
import fc from 'fast-check'

/** A file, and the secrets that it takes from the environment. */
export interface AnyFile {
  readonly yaml: string
  readonly environment: Readonly<Record<string, string>>
}

type Fields = Readonly<Record<string, unknown>>
type Section = Readonly<Record<string, Fields>>

const WORD = fc.constantFrom('one', 'two', 'three')
/** Any of the given fields, each there or not. */
function some(fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Fields> {
  return fc.record(fields, { requiredKeys: [] })
}

function anyOf(...ids: readonly string[]): fc.Arbitrary<readonly string[]> {
  return fc.subarray([...ids])
}

/** A text that may also be nothing, in each of the ways in which nothing is written. */
const TEXT = fc.oneof(WORD, fc.constantFrom(null, ''))

const DESCRIBED = { description: TEXT }
const TERMS = fc.constantFrom<Fields>(
  {},
  { subscriptionRequired: true, approvalRequired: true, subscriptionsLimit: 5 },
  { subscriptionRequired: true, approvalRequired: false, subscriptionsLimit: null },
)
const SECRET_VALUE = '${secret.VALUE}'
const VALUE = fc.constantFrom<Fields>(
  { value: 'open one', secret: false },
  { value: 'open two', secret: false, tags: ['b', 'a'] },
  { value: SECRET_VALUE, secret: true },
  { keyVault: { secretIdentifier: 'https://contoso.vault.azure.net/secrets/one' }, secret: true },
)

const PEOPLE: Readonly<Record<string, Fields>> = {
  jane: { email: 'jane@contoso.example', lastName: 'Doe' },
  joe: { email: 'joe@contoso.example', lastName: 'Doe' },
}

const scoped = fc.record({
  scope: fc.nat(),
  more: some({
    displayName: WORD,
    state: fc.constantFrom('active', 'suspended'),
    allowTracing: fc.boolean(),
    primaryKey: fc.constant('${secret.KEY}'),
    expirationDate: fc.constantFrom('2031-01-01', '2032-01-01T12:00:00Z'),
  }),
})

const sections = fc.record({
  products: anyOf('gold', 'silver', 'bronze'),
  productFields: fc.array(
    fc.tuple(
      some({ ...DESCRIBED, terms: TEXT, state: fc.constantFrom('published', 'notPublished', null), displayName: WORD }),
      TERMS,
    ),
    { minLength: 3, maxLength: 3 },
  ),
  groups: anyOf('partners', 'staff'),
  groupFields: some(DESCRIBED),
  users: anyOf('jane', 'joe'),
  userFields: some({
    note: TEXT,
    state: fc.constantFrom('active', 'blocked', null),
    password: fc.constant('${secret.PASSWORD}'),
  }),
  tags: anyOf('public', 'beta'),
  tagName: WORD,
  namedValues: anyOf('host', 'port'),
  values: fc.tuple(VALUE, VALUE),
  apis: anyOf('orders', 'stock'),
  apiFields: some({
    ...DESCRIBED,
    displayName: WORD,
    protocols: fc.constantFrom(['https'], ['https', 'http'], ['http', 'https']),
    termsOfServiceUrl: fc.constantFrom(null, 'https://contoso.example/terms'),
  }),
  subscriptions: fc.array(scoped, { maxLength: 3 }),
  links: fc.array(fc.boolean(), { minLength: 48, maxLength: 48 }),
  isLoud: fc.boolean(),
  fromFarEnd: fc.boolean(),
  isExact: fc.boolean(),
  secret: WORD,
  isRemoving: fc.boolean(),
  // Secrets are drawn seldom: to know one again takes far longer than all the rest.
  isSecretive: fc.nat({ max: 5 }).map(number => number === 0),
})

type Drawn = typeof sections extends fc.Arbitrary<infer T> ? T : never

/** How a file spells its ids. */
function spellingOf({ isLoud }: Drawn): (id: string) => string {
  return id => (isLoud ? id.toUpperCase() : id)
}

/** Any file over the shop. */
export const anyFile: fc.Arbitrary<AnyFile> = sections.map(fileOf)

/** Any file that declares each relation where it is kept: what is not listed there is known to be undeclared. */
export const anyNearFile: fc.Arbitrary<AnyFile> = sections.map(drawn => fileOf({ ...drawn, fromFarEnd: false }))

function fileOf(drawn: Drawn): AnyFile {
  const { secret } = drawn
  const spelling = spellingOf(drawn)
  const links = drawn.links.values()
  const pick = (ids: readonly string[]) => ids.filter(() => links.next().value).map(spelling)
  const owned = drawn.subscriptions.length > 0 ? ['jane', ...drawn.users.filter(id => id !== 'jane')] : drawn.users
  const users = Object.fromEntries(
    owned.map(id => [id, { ...PEOPLE[id], firstName: secret, ...open(drawn, drawn.userFields) }]),
  )
  const exact = drawn.isExact ? { sync: { exact: ['tags'] } } : {}
  const products = Object.fromEntries(
    drawn.products.map((id, index) => {
      const [fields = {}, terms = {}] = drawn.productFields[index] ?? []
      const lists = {
        groups: pick([...drawn.groups, 'developers']),
        tags: pick(drawn.tags),
        ...(drawn.fromFarEnd ? {} : { apis: pick(drawn.apis) }),
      }
      return [id, { ...named(id, fields), ...terms, ...lists, ...exact, policy: policy(pick(drawn.namedValues)) }]
    }),
  )
  const apis = Object.fromEntries(
    drawn.apis.map(id => {
      const lists = { tags: pick(drawn.tags), ...(drawn.fromFarEnd ? { products: pick(drawn.products) } : {}) }
      return [id, { path: id, ...drawn.apiFields, ...lists, policy: policy(pick(drawn.namedValues)) }]
    }),
  )
  const file = {
    version: 1,
    products: respelled(products, spelling),
    apis: respelled(apis, spelling),
    users: respelled(users, spelling),
    groups: respelled(
      Object.fromEntries(drawn.groups.map(id => [id, { ...drawn.groupFields, users: pick(owned) }])),
      spelling,
    ),
    tags: respelled(
      Object.fromEntries(drawn.tags.map(id => [id, { displayName: `${id} ${drawn.tagName}` }])),
      spelling,
    ),
    namedValues: respelled(
      Object.fromEntries(
        drawn.namedValues.map((id, index) => [id, { displayName: id, ...visible(drawn, drawn.values[index % 2]) }]),
      ),
      spelling,
    ),
    subscriptions: subscriptions(drawn),
    ...(drawn.isRemoving ? { removed: removed(drawn, owned) } : {}),
  }
  const environment = { VALUE: `value ${secret}`, PASSWORD: `password ${secret}`, KEY: `key-${secret}` }
  return { yaml: JSON.stringify(file, null, 1), environment }
}

/** Fields without secrets, in a file that has none. */
function open({ isSecretive }: Drawn, fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => isSecretive || !String(value).startsWith('${')),
  )
}

/** A named value without a secret, in a file that has none. */
function visible({ isSecretive }: Drawn, fields: Fields = {}): Fields {
  return isSecretive || fields['value'] !== SECRET_VALUE ? fields : { value: 'open three', secret: false }
}

/** Fields whose display name no other entity can have. */
function named(id: string, { displayName, ...rest }: Fields): Fields {
  return displayName === undefined ? rest : { ...rest, displayName: `${id} ${String(displayName)}` }
}

function respelled(section: Section, spelling: (id: string) => string): Section {
  return Object.fromEntries(Object.entries(section).map(([id, fields]) => [spelling(id), fields]))
}

/** A document that names values by their display names, in whose spelling case counts. */
function policy(names: readonly string[]): string {
  const headers = names.map(
    name => `<set-header name="x" exists-action="override"><value>{{${name.toLowerCase()}}}</value></set-header>`,
  )
  return `<policies><inbound><base />${headers.join('')}</inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>`
}

/** Subscriptions to what the file declares; the first is the only one whose key is given, since keys are unique. */
function subscriptions(all: Drawn): Section {
  const { subscriptions: drawn, products, apis } = all
  const spelling = spellingOf(all)
  const scopes = [
    '/apis',
    ...products.map(id => `/products/${spelling(id)}`),
    ...apis.map(id => `/apis/${spelling(id)}`),
  ]
  return Object.fromEntries(
    drawn.map(({ scope, more: { primaryKey, ...more } }, index) => {
      const key = index === 0 && primaryKey !== undefined ? open(all, { primaryKey }) : {}
      return [
        `s${index}`,
        { scope: scopes[scope % scopes.length], ownerId: `/users/${spelling('jane')}`, ...more, ...key },
      ]
    }),
  )
}

/** Everything that the file does not declare, of what goes by itself or says that it takes others along. */
function removed({ products, apis, tags, groups }: Drawn, users: readonly string[]): Section {
  const without = (ids: readonly string[], declared: readonly string[], options: Fields) =>
    Object.fromEntries(ids.filter(id => !declared.includes(id)).map(id => [id, options]))
  const along = { deleteSubscriptions: true }
  return {
    products: without(['gold', 'silver', 'bronze'], products, along),
    apis: without(['orders', 'stock'], apis, along),
    users: without(['jane', 'joe'], users, along),
    tags: without(['public', 'beta'], tags, {}),
    groups: without(['partners', 'staff'], groups, {}),
  }
}
