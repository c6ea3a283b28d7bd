/** What a merge may not write down: values of secrets, wherever somebody has put them, and what no file can hold. */
import { describe, expect, test } from '@jest/globals'
import { applied, linesOf, merged } from '../support/merging.ts'
import { serviceOn } from '../support/scenario.ts'
import { realClock } from '../support/world.ts'

const policyWith = (inbound: string) =>
  `<policies>\n  <inbound>\n    <base />${inbound}\n  </inbound>\n  <backend>\n    <base />\n  </backend>\n  <outbound>\n    <base />\n  </outbound>\n  <on-error>\n    <base />\n  </on-error>\n</policies>\n`
const HELD = 'it holds the value of a secret that the files take from the environment'
const environment = { KEY: 'hunter&two<three', HALF: 'hunter&' }
const MAIN = `version: 1
stack: shop
variables: { who: hunter }
namedValues:
  key: { displayName: key, secret: true, value: "\${secret.KEY}" }
products:
  gold:
    displayName: Gold
    description: Everything.
    policy: { file: gold.xml }
  silver:
    displayName: Silver
    policy: { file: silver.xml, substitute: true }
  copper: { displayName: Copper, policy: { value: "<policies><inbound><base /></inbound></policies>", substitute: false } }
`
const FILES = {
  'apim.yml': MAIN,
  'gold.xml': policyWith(''),
  'silver.xml': policyWith('\n    <!-- ${var.who} -->'),
}

describe('the value of a secret that somebody pasted in the portal', () => {
  test('is brought into no file, and told of where it would have gone', async () => {
    const emulator = await applied(FILES, {}, environment)
    const service = serviceOn(emulator, realClock)
    const put = (path: string, value: string) =>
      service.put(`/products/${path}/policies/policy`, { value, format: 'rawxml' }, { ifMatch: '*' })
    emulator.seed('/products/gold', { displayName: 'Gold plus', description: 'The key is hunter&two<three.' })
    await put('gold', policyWith('\n    <!-- aHVudGVyJnR3bzx0aHJlZQ== -->'))
    await put('silver', policyWith('\n    <!-- hunter -->\n    <!-- hunter&two<three -->'))
    await put('copper', '<policies><inbound><base /><!-- hunter&two<three --></inbound></policies>')
    emulator.seed('/products/bronze', { displayName: 'Bronze', terms: 'Use hunter&two<three.' })
    await put('bronze', policyWith(''))
    emulator.seed('/products/iron', { displayName: 'Iron' })
    await put('iron', policyWith('\n    <set-header name="k"><value>hunter&amp;two&lt;three</value></set-header>'))
    const world = await merged(FILES, emulator, {}, environment)
    expect(linesOf(world)).toEqual([
      'changed: apim.yml:8: products/gold: displayName',
      `left: apim.yml:9: products/gold: description: ${HELD}`,
      `left: apim.yml:10: products/gold/policy: value: ${HELD}`,
      `left: apim.yml:13: products/silver/policy: value: ${HELD}`,
      `left: apim.yml:14: products/copper/policy: value: ${HELD}`,
      `left: products/bronze: ${HELD}`,
      `left: products/iron: ${HELD}`,
      '1 change written into 1 file; 6 left as the files say',
    ])
    expect(Object.fromEntries(world.written)).toEqual({
      'apim.yml': MAIN.replace('displayName: Gold', 'displayName: Gold plus'),
    })
  })

  test('is no id of a new entity either', async () => {
    const text = 'version: 1\ntags:\n  one: { displayName: "${secret.NAME}" }\n'
    const files = { 'apim.yml': text }
    const secret = { NAME: 'hunter-two-three' }
    const emulator = await applied(files, {}, secret)
    emulator.seed('/tags/hunter-two-three', { displayName: 'Two' })
    const world = await merged(files, emulator, {}, secret)
    expect([[...world.written], linesOf(world)]).toEqual([
      [],
      [`left: tags/hunter-two-three: ${HELD}`, 'nothing differs that the files could take; 1 left as the files say'],
    ])
  })

  test('is no part of a document', async () => {
    const document = (about: string) =>
      `openapi: 3.0.1\ninfo: { title: Orders, version: "1" }\npaths:\n  /orders:\n    get:\n      operationId: list\n      description: ${about}\n      responses: { "200": { description: ok } }\n`
    const files = {
      'apim.yml':
        'version: 1\nnamedValues:\n  key: { displayName: key, secret: true, value: "${secret.NAME}" }\napis:\n  orders: { displayName: Orders, path: orders, protocols: [https], specification: { file: orders.openapi.yaml } }\n',
      'orders.openapi.yaml': document('All of them.'),
    }
    const secret = { NAME: 'hunter-two-three' }
    const emulator = await applied(files, {}, secret)
    const service = serviceOn(emulator, realClock)
    const path = '/apis/orders/operations/list'
    await service.patch(path, { description: 'With hunter-two-three.' }, { ifMatch: '*' })
    const world = await merged(files, emulator, {}, secret)
    expect([[...world.written], linesOf(world)]).toEqual([
      [],
      [`left: apim.yml:5: apis/orders: ${HELD}`, 'nothing differs that the files could take; 1 left as the files say'],
    ])
  })
})

describe('what moved between the files and a vault', () => {
  const keyVault = { secretIdentifier: 'https://contoso.vault.azure.net/secrets/host' }
  const inVault = { displayName: 'host', keyVault, secret: true }

  test.each([
    [
      'on one line',
      '  host: { value: contoso.example, secret: false, tags: [one] }\n',
      '  host: { secret: true, tags: [one], keyVault: { secretIdentifier: https://contoso.vault.azure.net/secrets/host } }\n',
    ],
    [
      'on lines of its own',
      '  host:\n    # the host\n    secret: false\n    value: contoso.example\n    tags: [one]\n',
      '  host:\n    # the host\n    secret: true\n    tags: [one]\n    keyVault: { secretIdentifier: https://contoso.vault.azure.net/secrets/host }\n',
    ],
    [
      'with a value that it has by a merge',
      '  other: &usual { value: contoso.example, secret: false }\n  host: { <<: *usual, tags: [one] }\n',
      '  other: &usual { value: contoso.example, secret: false }\n  host: { tags: [one], secret: true, keyVault: { secretIdentifier: https://contoso.vault.azure.net/secrets/host } }\n',
    ],
  ])('is the other of the two, %s', async (_, before, after) => {
    const file = `version: 1\nnamedValues:\n${before}`
    const emulator = await applied({ 'apim.yml': file })
    emulator.seed('/namedValues/host', { ...inVault, tags: ['one'] })
    const world = await merged({ 'apim.yml': file }, emulator)
    expect(world.written.get('apim.yml')).toBe(`version: 1\nnamedValues:\n${after}`)
    expect(linesOf(world).filter(line => /^(?:left|warning|a plan)/.test(line))).toEqual([])
    const again = await merged(Object.fromEntries(world.written), emulator)
    expect([...again.written]).toEqual([])
  })

  test('stays where others would get it by a merge', async () => {
    const file =
      'version: 1\nnamedValues:\n  host: &usual { value: contoso.example, secret: false }\n  other: { <<: *usual }\n'
    const emulator = await applied({ 'apim.yml': file })
    emulator.seed('/namedValues/host', inVault)
    const world = await merged({ 'apim.yml': file }, emulator)
    expect([[...world.written], linesOf(world)]).toEqual([
      [],
      [
        'left: apim.yml:3: namedValues/host: value: its map is merged into others, which would have it too',
        'left: apim.yml:3: namedValues/host: secret: what is written there is repeated elsewhere',
        'nothing differs that the files could take; 2 left as the files say',
      ],
    ])
  })

  test('stays where the service does not show what it has instead', async () => {
    const file =
      'version: 1\nnamedValues:\n  host:\n    displayName: host\n    keyVault: { secretIdentifier: https://contoso.vault.azure.net/secrets/host }\n    secret: true\n'
    const emulator = await applied({ 'apim.yml': file })
    emulator.seed('/namedValues/host', { displayName: 'host', value: 'contoso', secret: true })
    const world = await merged({ 'apim.yml': file }, emulator)
    expect([[...world.written], linesOf(world)]).toEqual([
      [],
      [
        'left: apim.yml:5: namedValues/host: keyVault: it holds a secret',
        'nothing differs that the files could take; 1 left as the files say',
      ],
    ])
  })
})

describe('what no file may hold', () => {
  test('is told of where what is new has it', async () => {
    const file = 'version: 1\nproducts:\n  gold: { displayName: Gold }\npolicyFragments: {}\n'
    const emulator = await applied({ 'apim.yml': file })
    emulator.seed('/products/bronze', { displayName: 'Bronze', description: 'ding \u0007' })
    emulator.seed('/products/bronze/policies/policy', { value: '<policies>\u0007</policies>', format: 'rawxml' })
    emulator.seed('/policyFragments/odd', { value: '<fragment>\u0007</fragment>', format: 'rawxml' })
    const world = await merged({ 'apim.yml': file }, emulator)
    expect(linesOf(world)).toEqual([
      'changed: apim.yml:2: products/bronze added',
      'left: policyFragments/odd: value holds the control character U+0007, which no file may hold',
      'left: products/bronze/policy: value holds the control character U+0007, which no file may hold',
      'note: products/bronze: description holds the control character U+0007, which no file may hold; it is left out',
      '1 change written into 1 file; 2 left as the files say',
    ])
    expect(Object.fromEntries(world.written)).toEqual({
      'apim.yml':
        'version: 1\nproducts:\n  gold: { displayName: Gold }\n  # description holds the control character U+0007, which no file may hold; it is left out\n  bronze: { displayName: Bronze }\npolicyFragments: {}\n',
    })
  })
})
