/** Single entities as the file declares them: what is left out, what is a secret, what is spelled otherwise. */
import { describe, expect, test } from '@jest/globals'
import { remarked } from '../../src/export/around.ts'
import { entityTree } from '../../src/export/entity.ts'
import { declaredIn, type Tree } from '../../src/export/tree.ts'
import { KINDS } from '../../src/model/table.ts'
import type { JsonObject } from '../../src/ports.ts'
import { Secret } from '../../src/secret.ts'

const SERVICE = '/subscriptions/s/resourceGroups/g/providers/Microsoft.ApiManagement/service/contoso'

function written(name: string, id: string, properties: JsonObject, secrets?: readonly string[]) {
  const kind = KINDS.get(name)
  if (kind === undefined) throw new RangeError(`there is no kind "${name}"`)
  const around = {
    entity: { address: { kind, ids: kind.shape === 'single' ? [] : [id] }, properties },
    apiVersion: '2024-05-01',
    secrets: secrets === undefined ? undefined : new Set(secrets),
  }
  const { result, remarks } = remarked(entityTree(around, () => true))
  return { values: declaredIn(withPlaces(result)), remarks }
}

/** Shows a secret by its place. */
function withPlaces(tree: Tree): Tree {
  switch (tree.is) {
    case 'secret':
      return { is: 'value', value: `secret ${tree.path.join('.')}` }
    case 'list':
      return { ...tree, items: tree.items.map(withPlaces) }
    case 'map':
      return { ...tree, entries: tree.entries.map(entry => ({ ...entry, value: withPlaces(entry.value) })) }
    case 'value':
    case 'file':
      return tree
  }
}

describe('what the service keeps by itself is left out', () => {
  test.each([
    [
      'defaults and nulls',
      [
        'products',
        'gold',
        { displayName: 'Gold', description: null, state: 'notPublished', subscriptionRequired: true },
      ],
      { displayName: 'Gold' },
    ],
    [
      'what follows from the rest',
      [
        'users',
        'jane',
        {
          email: 'j@c.example',
          firstName: 'J',
          lastName: 'D',
          identities: [{ provider: 'Basic', id: 'j@c.example' }],
          state: 'active',
        },
      ],
      { email: 'j@c.example', firstName: 'J', lastName: 'D' },
    ],
    [
      'what the version does not have',
      ['products', 'gold', { displayName: 'Gold', authenticationType: ['subscription-key'] }],
      { displayName: 'Gold' },
    ],
    [
      'what only a create is told',
      ['apis', 'orders', { displayName: 'Orders', path: 'orders', isCurrent: true, sourceApiId: '/apis/x' }],
      { displayName: 'Orders', path: 'orders' },
    ],
  ] as const)('%s', (_, [kind, id, properties], values) => {
    expect(written(kind, id, properties)).toEqual({ values, remarks: [] })
  })
})

describe('a secret', () => {
  test.each([
    [
      'that nobody is shown',
      ['namedValues', 'k', { displayName: 'k', secret: true }],
      { displayName: 'k', secret: true, value: 'secret value' },
    ],
    [
      'that is shown all the same',
      [
        'backends',
        'b',
        { url: 'https://b.example', protocol: 'http', credentials: { header: { 'x-key': ['k3y', '{{named}}'] } } },
      ],
      {
        url: 'https://b.example',
        protocol: 'http',
        credentials: { header: { 'x-key': ['secret credentials.header.x-key.1', '{{named}}'] } },
      },
    ],
    [
      'for which a name stands',
      ['caches', 'c', { connectionString: '{{5f0c1a2b3c4d5e6f7a8b9c0d}}', useFromLocation: 'default' }],
      { connectionString: 'secret connectionString', useFromLocation: 'default' },
    ],
    [
      'that the service makes',
      ['subscriptions', 's', { scope: '/apis', displayName: 'S', state: 'active' }],
      { scope: '/apis', displayName: 'S', state: 'active' },
    ],
  ] as const)('%s', (_, [kind, id, properties], values) => {
    expect(written(kind, id, properties)).toEqual({ values, remarks: [] })
  })

  const provider = { displayName: 'P', metadataEndpoint: 'https://p.example', clientId: 'c' }
  const line =
    'clientSecret is not shown, so that nobody can tell here whether there is one; take the line away if there is none'

  test.each([
    ['is there', ['clientSecret'], { ...provider, clientSecret: 'secret clientSecret' }, []],
    ['is not there', [], provider, []],
    ['may be there', undefined, { ...provider, clientSecret: 'secret clientSecret' }, [line]],
  ] as const)('that %s', (_, secrets, values, remarks) => {
    expect(written('openidConnectProviders', 'p', provider, secrets)).toEqual({ values, remarks })
  })
})

describe('what is written', () => {
  test('names others by what the file calls them', () => {
    const { values } = written('subscriptions', 's', {
      scope: `${SERVICE}/products/gold`,
      ownerId: `${SERVICE}/users/jane`,
      displayName: 'S',
    })
    expect(values).toEqual({ scope: '/products/gold', ownerId: '/users/jane', displayName: 'S' })
  })

  test('names by an id what the file names by an id, and nothing that is of no such kind', () => {
    const recipients = { emails: null, users: [`${SERVICE}/users/jane`, 'joe'] }
    expect(written('notifications', 'BCC', { title: 'T', recipients })).toEqual({
      values: { title: 'T', recipients: { users: ['jane', 'joe'] } },
      remarks: [],
    })
    expect(written('subscriptions', 's', { scope: `${SERVICE}/tags/t`, displayName: 'S' })).toEqual({
      values: { displayName: 'S' },
      remarks: ['scope names "/tags/t", which is none of what it may name; it is left out'],
    })
  })

  test('fills nothing in', () => {
    expect(written('tags', 't', { displayName: '${env.HOME} $${x}' }).values).toEqual({
      displayName: '$${env.HOME} $$${x}',
    })
  })

  test.each([
    [
      'a control character',
      { displayName: 'a\u0000b' },
      'displayName holds the control character U+0000, which no file may hold; it is left out',
    ],
    [
      'a text that is too long',
      { displayName: 'x'.repeat(161) },
      'displayName has 161 characters; expected 1 to 160 characters; it is left out',
    ],
  ])('is not %s', (_, properties, remark) => {
    expect(written('tags', 't', properties)).toEqual({ values: {}, remarks: [remark] })
  })

  test('names a schema beside it by an id of which nothing is filled in', () => {
    const request = { representations: [{ contentType: 'application/json', schemaId: '${env.HOME}' }] }
    const operation = { displayName: 'Add', method: 'POST', urlTemplate: '/', request }
    expect(written('apis/operations', 'add', operation).values).toMatchObject({
      request: { representations: [{ contentType: 'application/json', schemaId: '$${env.HOME}' }] },
    })
  })

  test('has a word of a closed set as the file spells it', () => {
    expect(written('loggers', 'l', { loggerType: 'AZUREMONITOR' }).values).toEqual({ loggerType: 'azureMonitor' })
  })

  test.each([
    [
      'a list with all of its items or not at all',
      ['namedValues', 'n', { displayName: 'n', value: 'v', tags: ['a', 'b\u0007'] }],
      { displayName: 'n', value: 'v' },
      [
        'tags.2 holds the control character U+0007, which no file may hold; it is left out',
        'tags is nothing to be written in part; it is left out',
      ],
    ],
    [
      'no member of which the name cannot be said',
      ['loggers', 'l', { loggerType: 'azureMonitor', credentials: { name: 'n', 'a\u0007': '{{b}}' } }],
      { loggerType: 'azureMonitor', credentials: { name: 'n' } },
      ['credentials.a\u0007 holds the control character U+0007, which no file may hold; it is left out'],
    ],
  ] as const)('has %s', (_, [kind, id, properties], values, remarks) => {
    expect(written(kind, id, properties)).toEqual({ values, remarks })
  })

  test.each([
    [
      'one side of a diagnostic, since the service would mask what nobody mentions',
      ['diagnostics', 'local', { loggerId: '/loggers/l', backend: { request: null, response: null } }],
      { loggerId: '/loggers/l', backend: {} },
    ],
    [
      'the accounts of a user, since the service would make one of the address',
      ['users', 'j', { email: 'j@c.example', firstName: 'J', lastName: 'D', identities: [] }],
      { email: 'j@c.example', firstName: 'J', lastName: 'D', identities: [] },
    ],
    [
      'a text of what is always there, since nobody knows what it is elsewhere',
      ['templates', 'accountClosedDeveloper', { subject: 's', title: '', body: 'b' }],
      { subject: 's', title: '', body: 'b' },
    ],
    [
      'what an object cannot be without',
      [
        'backends',
        'b',
        {
          url: 'u',
          protocol: 'http',
          properties: { serviceFabricCluster: { clientCertificatethumbprint: 't', managementEndpoints: [] } },
        },
      ],
      {
        url: 'u',
        protocol: 'http',
        properties: { serviceFabricCluster: { clientCertificatethumbprint: 't', managementEndpoints: [] } },
      },
    ],
  ] as const)('says that there is nothing of %s', (_, [kind, id, properties], values) => {
    expect(written(kind, id, properties).values).toEqual(values)
  })

  test('keeps the rules that the file is held to', () => {
    const properties = { loggerId: '/loggers/l', operationNameFormat: 'Url' }
    expect(written('diagnostics', 'azuremonitor', properties)).toEqual({
      values: { loggerId: '/loggers/l' },
      remarks: [
        'operationNameFormat belongs to the diagnostic "applicationinsights"; the service refuses it on any other; it is left out',
      ],
    })
  })

  test('is what the service takes, where it shows more', () => {
    const oAuth2 = { authorizationServerId: 'login', scope: 'orders' }
    const authenticationSettings = { oAuth2, openid: null, oAuth2AuthenticationSettings: [oAuth2] }
    expect(written('apis', 'orders', { path: 'orders', displayName: 'O', authenticationSettings })).toEqual({
      values: { displayName: 'O', path: 'orders', authenticationSettings: { oAuth2AuthenticationSettings: [oAuth2] } },
      remarks: [],
    })
  })

  test('has policies as a person writes them', () => {
    const value =
      '<policies>\r\n\t<inbound>\r\n\t\t<base />\r\n\t</inbound>\r\n\t<backend />\r\n\t<outbound />\r\n\t<on-error />\r\n</policies>'
    expect(written('policy', '', { value, format: 'rawxml' }).values).toEqual({
      file: '<policies>\n  <inbound>\n    <base />\n  </inbound>\n  <backend />\n  <outbound />\n  <on-error />\n</policies>\n',
    })
  })

  test('has a policy that is none in the format in which it came', () => {
    const value = '<policies><inbound></policies>'
    expect(written('policy', '', { value, format: 'xml' }).values).toEqual({ file: value, format: 'xml' })
  })
})

test('no tree holds a secret', () => {
  expect(
    declaredIn({ is: 'secret', address: { kind: [...KINDS.values()][0] ?? NONE, ids: [] }, path: [] }),
  ).toBeInstanceOf(Secret)
})

const NONE = {
  name: '',
  noun: '',
  doc: '',
  shape: 'single',
  path: '',
  id: { maxLength: 1 },
  fields: {},
  update: 'put',
  source: '',
} as const
