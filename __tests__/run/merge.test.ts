/** The command `export` with `config`: what somebody changed in the portal comes back as lines of the files. */
import { describe, expect, test } from '@jest/globals'
import { RefusalError } from '../../src/errors.ts'
import { runMerge } from '../../src/run/merge.ts'
import { applied, linesOf, merged } from '../support/merging.ts'
import { serviceOn } from '../support/scenario.ts'
import { ARM, realClock, settingsOf, worldWith } from '../support/world.ts'

const MAIN = `# What the shop sells.
version: 1
stack: shop

products:
  # The one that most have.
  gold:
    displayName: "Gold"          # as on the invoice
    description: Everything.
    state: published
    subscriptionRequired: true
    groups: [developers, guests]
    policy: { file: policies/gold.xml }

  silver: { displayName: 'Silver', state: notPublished }
tags:
  public:
    displayName: Public
`
const POLICY =
  '<policies>\n  <inbound>\n    <base />\n  </inbound>\n  <backend>\n    <base />\n  </backend>\n  <outbound>\n    <base />\n  </outbound>\n  <on-error>\n    <base />\n  </on-error>\n</policies>\n'
const FILES = { 'apim.yml': MAIN, 'policies/gold.xml': POLICY }

describe('a service as the files say', () => {
  test('changes no byte', async () => {
    const world = await merged(FILES, await applied(FILES))
    expect([[...world.written], linesOf(world)]).toEqual([[], ['the files are as the service is']])
  })
})

describe('what was changed in the portal', () => {
  test('comes back as the lines that differ, and no other', async () => {
    const emulator = await applied(FILES)
    emulator.seed('/products/gold', {
      displayName: 'Gold plus',
      description: 'All of it.\nReally.',
      state: 'published',
      subscriptionRequired: false,
    })
    emulator.seed('/products/silver', { displayName: 'Silver: new', state: 'published' })
    emulator.seed('/products/bronze', { displayName: 'Bronze', state: 'published' })
    emulator.seed('/tags/internal', { displayName: 'Internal' })
    const world = await merged(FILES, emulator)
    expect(linesOf(world)).toEqual([
      'changed: apim.yml:5: products/bronze added',
      'changed: apim.yml:8: products/gold: displayName',
      'changed: apim.yml:9: products/gold: description',
      'changed: apim.yml:11: products/gold: subscriptionRequired',
      'changed: apim.yml:15: products/silver: displayName',
      'changed: apim.yml:15: products/silver: state',
      'changed: apim.yml:16: tags/internal added',
      '7 changes written into 1 file',
    ])
    expect(Object.fromEntries(world.written)).toEqual({
      'apim.yml': `# What the shop sells.
version: 1
stack: shop

products:
  # The one that most have.
  gold:
    displayName: "Gold plus"          # as on the invoice
    description: |-
      All of it.
      Really.
    state: published
    subscriptionRequired: false
    groups: [developers, guests]
    policy: { file: policies/gold.xml }

  silver: { displayName: 'Silver: new', state: published }

  bronze:
    displayName: Bronze
    state: published
tags:
  public:
    displayName: Public
  internal: { displayName: Internal }
`,
    })
  })

  test('is read from a policy into its file, and from links into their lists', async () => {
    const emulator = await applied(FILES)
    const service = serviceOn(emulator, realClock)
    const value = POLICY.replace('<base />', '<base /><cors />')
    await service.put('/products/gold/policies/policy', { value, format: 'rawxml' }, { ifMatch: '*' })
    await service.put('/groups/partners', { displayName: 'Partners' })
    await service.put('/products/gold/groups/partners', undefined)
    await service.delete('/products/gold/groups/guests', { ifMatch: '*' })
    const world = await merged(FILES, emulator, { prune: 'all' })
    expect(linesOf(world)).toEqual([
      'changed: apim.yml:12: products/gold/groups/partners added',
      'changed: apim.yml:12: products/gold/groups/guests taken out',
      'changed: apim.yml:13: products/gold/policy: value',
      '3 changes written into 2 files',
    ])
    expect(Object.fromEntries(world.written)).toEqual({
      'apim.yml': MAIN.replace('[developers, guests]', '[developers, partners]'),
      'policies/gold.xml': POLICY.replace('    <base />\n', '    <base />\n    <cors />\n'),
    })
  })

  test('is left where a line says it with a secret, or with a variable that is another one, and told of', async () => {
    const text = `version: 1
variables: { host: contoso.example }
namedValues:
  host: { displayName: host, value: "https://\${var.host}" }
  key: { displayName: key, secret: true, value: "\${secret.KEY}" }
`
    const files = { 'apim.yml': text }
    const environment = { KEY: 'a secret of some length' }
    const emulator = await applied(files, {}, environment)
    emulator.seed('/namedValues/host', { displayName: 'host', value: 'https://other.example' })
    const world = await merged(files, emulator, {}, environment)
    expect(linesOf(world)).toEqual([
      'left: apim.yml:4: namedValues/host: value: the value of ${var.host} is another one in the service',
      'nothing differs that the files could take; 1 left as the files say',
    ])
    expect([...world.written]).toEqual([])
  })

  test('is told of where the service keeps as a secret what the files show', async () => {
    const text = `version: 1
namedValues:
  host: { displayName: host, value: contoso.example }
  port: { displayName: port, value: "443", secret: false }
  user: { displayName: user, value: shop }
`
    const emulator = await applied({ 'apim.yml': text })
    emulator.seed('/namedValues/host', { displayName: 'the-host', value: 'fabrikam.example', secret: true })
    emulator.seed('/namedValues/port', { displayName: 'port', value: '8443', secret: true })
    const world = await merged({ 'apim.yml': text }, emulator)
    expect(linesOf(world)).toEqual([
      'changed: apim.yml:3: namedValues/host: displayName',
      'left: apim.yml:3: namedValues/host: value: the files show it, and it is a secret in the service',
      'left: apim.yml:4: namedValues/port: value: it holds a secret',
      'left: apim.yml:4: namedValues/port: secret: the files show value, which is a secret in the service',
      '1 change written into 1 file; 3 left as the files say',
    ])
    expect(Object.fromEntries(world.written)).toEqual({
      'apim.yml': text.replace('displayName: host', 'displayName: the-host'),
    })
  })

  test('becomes a secret where its value moved into a vault', async () => {
    const text =
      'version: 1\nnamedValues:\n  host:\n    displayName: host\n    value: contoso.example\n    secret: false\n'
    const emulator = await applied({ 'apim.yml': text })
    const keyVault = { secretIdentifier: 'https://contoso.vault.azure.net/secrets/host' }
    emulator.seed('/namedValues/host', { displayName: 'host', keyVault, secret: true })
    const world = await merged({ 'apim.yml': text }, emulator)
    expect(linesOf(world)).toEqual([
      'changed: apim.yml:5: namedValues/host: keyVault',
      'changed: apim.yml:5: namedValues/host: value',
      'changed: apim.yml:6: namedValues/host: secret',
      '3 changes written into 1 file',
    ])
    expect(Object.fromEntries(world.written)).toEqual({
      'apim.yml':
        'version: 1\nnamedValues:\n  host:\n    displayName: host\n    secret: true\n    keyVault: { secretIdentifier: https://contoso.vault.azure.net/secrets/host }\n',
    })
  })

  test('takes out what this stack has made and the service has no more', async () => {
    const emulator = await applied(FILES)
    await serviceOn(emulator, realClock).delete('/tags/public', { ifMatch: '*' })
    await serviceOn(emulator, realClock).delete('/products/silver', {
      ifMatch: '*',
      query: { deleteSubscriptions: 'true' },
    })
    const world = await merged(FILES, emulator)
    expect(linesOf(world).slice(-1)).toEqual(['2 changes written into 1 file'])
    expect(world.written.get('apim.yml')).toBe(
      MAIN.replace(/ {2}silver.*\n/, '').replace('tags:\n  public:\n    displayName: Public', 'tags: {}'),
    )
  })

  test('of what no apply has made yet leaves the declaration alone', async () => {
    const emulator = await applied(FILES)
    const later = { ...FILES, 'apim.yml': `${MAIN}  soon: { displayName: Soon }\n` }
    const world = await merged(later, emulator)
    expect([[...world.written], linesOf(world)]).toEqual([
      [],
      [
        'left: apim.yml:19: tags/soon: the service lacks it, and may never have had it; "prune: all" takes it out',
        'nothing differs that the files could take; 1 left as the files say',
      ],
    ])
  })

  test('goes into the override of the environment, and what is new is declared for that one alone', async () => {
    const text = `version: 1
environments:
  dev: { service: emulator }
  prod:
    service: emulator
    overrides: { tags: { public: { displayName: Open } } }
tags:
  public: { displayName: Public }
`
    const inputs = { environment: 'prod' }
    const emulator = await applied({ 'apim.yml': text }, inputs)
    emulator.seed('/tags/public', { displayName: 'Wide open' })
    emulator.seed('/tags/new', { displayName: 'New' })
    const world = await merged({ 'apim.yml': text }, emulator, inputs)
    expect(world.written.get('apim.yml')).toBe(
      `${text.replace('Open', 'Wide open')}  new:\n    displayName: New\n    sync: { environments: [prod] }\n`,
    )
  })
})

test('a file that cannot be written is told with those that have been', async () => {
  const files = {
    'apim.yml': 'version: 1\ninclude: [more.yml]\ntags:\n  one: { displayName: One }\n',
    'more.yml': 'version: 1\nproducts:\n  gold: { displayName: Gold }\n',
  }
  const emulator = await applied(files)
  emulator.seed('/tags/one', { displayName: 'Uno' })
  emulator.seed('/products/gold', { displayName: 'Oro' })
  const world = worldWith(files, emulator, { repository: 'contoso/shop' })
  const write: typeof world.workspace.write = async (path, text) => {
    if (path === 'more.yml') throw new RefusalError('"more.yml" may not be written')
    return world.workspace.write(path, text)
  }
  const merging = runMerge(settingsOf({ ...ARM, command: 'export' }), {
    ...world,
    workspace: { ...world.workspace, write },
  })
  await expect(merging).rejects.toEqual(new RefusalError('"more.yml" may not be written; written before it: apim.yml'))
})
