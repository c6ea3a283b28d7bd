/**
 * What a new service has in it before anybody has written anything, and how content is put there without asking.
 *
 * Seeding judges nothing and has no side effects, but the content looks as if the service had kept it: defaults,
 * generated keys and relations are there.
 */
import { fieldsOf, kindOf, PREVIEW_VERSION } from './contract.ts'
import { withoutPlainSecrets } from './hidden.ts'
import { BUILT_IN_CONTENT, originalTemplate } from './portal.ts'
import type { JsonObject } from './protocol.ts'
import { associate, link } from './relations.ts'
import { merged, shaped } from './rewrite.ts'
import { placeOf } from './route.ts'
import { nameOf } from './store.ts'
import type { World } from './world.ts'

const DEFAULT_POLICY = [
  '<policies>',
  '\t<inbound />',
  '\t<backend>',
  '\t\t<forward-request />',
  '\t</backend>',
  '\t<outbound />',
  '\t<on-error />',
  '</policies>',
].join('\r\n')

/**
 * Puts an entity into a service as if it had been there for long.
 *
 * @throws RangeError when the path names no entity.
 */
export function seed(world: World, path: string, properties: JsonObject): void {
  const place = placeOf(path)
  if (place?.is !== 'item')
    throw new RangeError(`"${path}" is no entity of the service; expected a path such as /products/gold`)
  const { entity: kind, kind: sort } = place.kind
  const before = world.store.get(path)
  const draft = { world, kind, path, scope: place.scope, before, sent: properties, wanted: properties, isPatch: false }
  if (sort === 'association') associate(world, kind, path, properties)
  else if (sort === 'link') link(world, kind, path, shaped(draft))
  else
    world.store.put(path, kind, {
      ...withoutPlainSecrets(world, kind, path, shaped(draft)),
      ...readOnly(kind, path, properties),
    })
}

/** Fills a new service; with `samples` also with what the classic tiers come with. */
export function fill(world: World, keys: readonly [string, string], identifier: string, samples: boolean): void {
  for (const [id, description] of [
    ['administrators', 'Administrators is a built-in group. Its membership is managed by the system.'],
    ['developers', 'Developers is a built-in group. Its membership is managed by the system.'],
    ['guests', 'Guests is a built-in group. Its membership is managed by the system.'],
  ] as const) {
    const displayName = id.charAt(0).toUpperCase() + id.slice(1)
    seed(world, `/groups/${id}`, { displayName, description, type: 'system', builtIn: true })
  }
  const identities = [{ provider: 'Azure', id: 'admin@example.com' }]
  seed(world, '/users/1', {
    firstName: 'Administrator',
    lastName: 'Administrator',
    email: 'admin@example.com',
    identities,
  })
  seed(world, '/groups/administrators/users/1', {})
  seed(world, '/subscriptions/master', { scope: '/', displayName: 'Built-in all-access subscription', state: 'active' })
  seed(world, '/policies/policy', { value: DEFAULT_POLICY, format: 'xml' })
  const [primaryKey, secondaryKey] = keys
  seed(world, '/tenant/access', {
    principalId: identifier,
    primaryKey,
    secondaryKey,
    enabled: true,
    id: '/tenant/access',
  })
  seed(world, '/tenant/gitAccess', {
    principalId: 'git',
    primaryKey,
    secondaryKey,
    enabled: false,
    id: '/tenant/gitAccess',
  })
  fillSettings(world)
  if (samples) fillSamples(world)
}

function fillSettings(world: World): void {
  for (const setting of ['signin', 'signup', 'delegation'])
    seed(world, `/portalsettings/${setting}`, setting === 'delegation' ? {} : { enabled: false })
  seed(world, '/portalconfigs/default', {})
  for (const [id, content] of Object.entries(BUILT_IN_CONTENT)) seed(world, `/contentTypes/${id}`, content)
  for (const name of kindOf('notification').name.enum ?? [])
    seed(world, `/notifications/${name}`, { title: name, recipients: { emails: [], users: [] } })
  for (const name of kindOf('emailTemplate').name.enum ?? []) seed(world, `/templates/${name}`, originalTemplate(name))
}

function fillSamples(world: World): void {
  seed(world, '/products/starter', {
    displayName: 'Starter',
    state: 'published',
    subscriptionRequired: true,
    subscriptionsLimit: 1,
    description: 'Five calls a minute.',
  })
  seed(world, '/products/unlimited', {
    displayName: 'Unlimited',
    state: 'published',
    subscriptionRequired: true,
    approvalRequired: true,
    subscriptionsLimit: 1,
  })
  seed(world, '/apis/echo-api', {
    displayName: 'Echo API',
    path: 'echo',
    serviceUrl: 'https://echo.example/api',
    protocols: ['https'],
  })
  seed(world, '/apis/echo-api/operations/retrieve-resource', {
    displayName: 'Retrieve resource',
    method: 'GET',
    urlTemplate: '/resource',
  })
  for (const product of ['starter', 'unlimited']) {
    for (const group of ['administrators', 'developers', 'guests'])
      seed(world, `/products/${product}/groups/${group}`, {})
    seed(world, `/products/${product}/apis/echo-api`, {})
  }
}

/** What only the service may set can be seeded all the same. */
function readOnly(kind: string, path: string, properties: JsonObject): JsonObject {
  const { members } = fieldsOf(kindOf(kind), PREVIEW_VERSION, nameOf(path))
  return merged(
    {},
    Object.fromEntries(Object.entries(properties).filter(([name]) => members.get(name)?.rule.readOnly === true)),
    false,
  )
}
