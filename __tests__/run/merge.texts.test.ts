/** The command `export` with `config`, where the files make their texts of variables, or lay them out in their own way. */
import { describe, expect, test } from '@jest/globals'
import type { Emulator } from '../../src/emulator/handler.ts'
import { applied, linesOf, merged, type Texts } from '../support/merging.ts'
import { serviceOn } from '../support/scenario.ts'
import { realClock } from '../support/world.ts'

async function setPolicy(emulator: Emulator, path: string, value: string): Promise<void> {
  await serviceOn(emulator, realClock).put(`${path}/policies/policy`, { value, format: 'rawxml' }, { ifMatch: '*' })
}

describe('a value with variables', () => {
  const TEXT = `version: 1
stack: shop
variables:
  host: contoso.example
  retries: 3
namedValues:
  base: { displayName: base, value: "https://\${var.host}/orders" } # all of them
  stage: { displayName: stage, value: '\${env.STAGE}-\${var.host}' }
  other: { displayName: other, value: "https://\${var.host}" }
products:
  gold: { displayName: Gold, description: "See \${var.host} for $\${x}", state: published }
`
  const FILES = { 'apim.yml': TEXT }
  const ENVIRONMENT = { STAGE: 'prod' }

  test('takes what the service has around them', async () => {
    const emulator = await applied(FILES, {}, ENVIRONMENT)
    emulator.seed('/namedValues/base', { displayName: 'base', value: 'https://contoso.example/orders/v2' })
    emulator.seed('/namedValues/stage', { displayName: 'stage', value: 'prod.contoso.example' })
    emulator.seed('/products/gold', {
      displayName: 'Gold',
      description: 'Ask ${you} or see contoso.example for ${x}',
      state: 'published',
    })
    const world = await merged(FILES, emulator, {}, ENVIRONMENT)
    expect(Object.fromEntries(world.written)).toEqual({
      'apim.yml': TEXT.replace('/orders"', '/orders/v2"')
        .replace('}-$', () => '}.$')
        .replace('See $', () => 'Ask $${you} or see $'),
    })
    expect(linesOf(world)).toEqual([
      'changed: apim.yml:7: namedValues/base: value',
      'changed: apim.yml:8: namedValues/stage: value',
      'changed: apim.yml:11: products/gold: description',
      '3 changes written into 1 file',
    ])
  })

  test('is left where the service has another value for one of them', async () => {
    const emulator = await applied(FILES, {}, ENVIRONMENT)
    emulator.seed('/namedValues/other', { displayName: 'other', value: 'https://adventure.example' })
    const world = await merged(FILES, emulator, {}, ENVIRONMENT)
    expect([[...world.written], linesOf(world)]).toEqual([
      [],
      [
        'left: apim.yml:9: namedValues/other: value: the value of ${var.host} is another one in the service',
        'nothing differs that the files could take; 1 left as the files say',
      ],
    ])
  })

  test('is written in the override that says it', async () => {
    const text = `version: 1
stack: shop
environments:
  prod:
    service: emulator
    variables: { host: contoso.example }
    overrides: { namedValues: { base: { value: "https://\${var.host}/a" } } }
namedValues:
  base: { displayName: base, value: "https://example.org" }
`
    const inputs = { environment: 'prod' }
    const emulator = await applied({ 'apim.yml': text }, inputs)
    emulator.seed('/namedValues/base', { displayName: 'base', value: 'https://contoso.example/b' })
    const world = await merged({ 'apim.yml': text }, emulator, inputs)
    expect(Object.fromEntries(world.written)).toEqual({ 'apim.yml': text.replace('}/a"', '}/b"') })
  })
})

const POLICY = `<policies>
    <!-- what comes in -->
    <inbound>
        <base />
        <set-backend-service
            base-url="https://\${var.host}/v1" />

        <cors allow-credentials='false'><allowed-origins><origin>*</origin></allowed-origins></cors>
    </inbound>
    <backend><base /></backend>
    <outbound><base /></outbound>
    <on-error><base /></on-error>
</policies>
`

/** What the service keeps when somebody writes the same in the portal. */
const PORTAL =
  '<policies>\r\n\t<!-- what comes in -->\r\n\t<inbound>\r\n\t\t<base />\r\n\t\t<set-backend-service base-url="https://contoso.example/v2" />\r\n\t\t<cors allow-credentials="false">\r\n\t\t\t<allowed-origins>\r\n\t\t\t\t<origin>*</origin>\r\n\t\t\t</allowed-origins>\r\n\t\t</cors>\r\n\t</inbound>\r\n\t<backend>\r\n\t\t<base />\r\n\t</backend>\r\n\t<outbound>\r\n\t\t<base />\r\n\t</outbound>\r\n\t<on-error>\r\n\t\t<base />\r\n\t</on-error>\r\n</policies>'

describe('a policy', () => {
  const textWith = (policy: string) => `version: 1
stack: shop
variables: { host: contoso.example }
products:
  gold:
    displayName: Gold
    policy: ${policy}
    state: published
`
  const plain = POLICY.replace('${var.host}', () => 'contoso.example')

  test.each<[string, Texts]>([
    ['with variables', { 'apim.yml': textWith('{ file: gold.xml, substitute: true }'), 'gold.xml': POLICY }],
    ['without variables', { 'apim.yml': textWith('{ file: gold.xml }'), 'gold.xml': plain }],
    ['with CRLF', { 'apim.yml': textWith('{ file: gold.xml }'), 'gold.xml': plain.replaceAll('\n', '\r\n') }],
    ['without an end of the last line', { 'apim.yml': textWith('{ file: gold.xml }'), 'gold.xml': plain.trimEnd() }],
  ])('in a file %s changes where the service has changed it', async (_, files) => {
    const emulator = await applied(files)
    await setPolicy(emulator, '/products/gold', PORTAL)
    const world = await merged(files, emulator)
    expect(Object.fromEntries(world.written)).toEqual({ 'gold.xml': (files['gold.xml'] ?? '').replace('/v1', '/v2') })
    expect(linesOf(world)).toEqual(['changed: apim.yml:7: products/gold/policy: value', '1 change written into 1 file'])
  })

  test.each([
    ['in place', `|\n${POLICY.replace(/^(?=.)/gm, '      ')}`],
    ['in place, indented by more', `|\n${POLICY.replace(/^(?=.)/gm, '          ')}`],
    ['in place, without an end', `|-\n${POLICY.replace(/^(?=.)/gm, '      ')}`],
    [
      'as a value that is not filled in',
      `\n      substitute: false\n      value: |\n${plain.replace(/^(?=.)/gm, '        ')}`,
    ],
  ])('%s changes where the service has changed it', async (_, policy) => {
    const files = { 'apim.yml': textWith(policy) }
    const emulator = await applied(files)
    await setPolicy(emulator, '/products/gold', PORTAL)
    const world = await merged(files, emulator)
    expect(Object.fromEntries(world.written)).toEqual({ 'apim.yml': files['apim.yml'].replace('/v1', '/v2') })
  })

  test('with a secret is left', async () => {
    const files = {
      'apim.yml': textWith('{ file: gold.xml, substitute: true }'),
      'gold.xml': POLICY.replace('/v1', () => '/${secret.KEY}'),
    }
    const environment = { KEY: 'a secret of some length' }
    const emulator = await applied(files, {}, environment)
    await setPolicy(emulator, '/products/gold', PORTAL)
    const world = await merged(files, emulator, {}, environment)
    expect([[...world.written], linesOf(world)]).toEqual([
      [],
      [
        'left: apim.yml:7: products/gold/policy: value: it is a secret',
        'nothing differs that the files could take; 1 left as the files say',
      ],
    ])
  })
})

describe('what stays because of a variable', () => {
  test('holds back what a rule would not allow beside it, and nothing else', async () => {
    const text = `version: 1
stack: shop
variables: { limit: 0 }
products:
  gold:
    displayName: Gold
    description: All.
    subscriptionRequired: true
    approvalRequired: false
    subscriptionsLimit: "\${var.limit}"
    state: published
`
    const files = { 'apim.yml': text }
    const emulator = await applied(files)
    emulator.seed('/products/gold', {
      displayName: 'Gold',
      description: 'All of it.',
      subscriptionRequired: true,
      approvalRequired: true,
      subscriptionsLimit: 5,
      state: 'published',
    })
    const world = await merged(files, emulator)
    expect(linesOf(world)).toEqual([
      'changed: apim.yml:7: products/gold: description',
      'left: apim.yml:9: products/gold: approvalRequired: with what else is left, approvalRequired needs a "subscriptionsLimit" of 1 or more beside it',
      'left: apim.yml:10: products/gold: subscriptionsLimit: the value of ${var.limit} is another one in the service',
      '1 change written into 1 file; 2 left as the files say',
    ])
  })

  test('goes where the service has nothing in its place', async () => {
    const text = `version: 1
stack: shop
variables: { who: partners, tier: gold }
products:
  gold:
    displayName: Gold
    description: For ${'$'}{var.who}
    groups: ["${'$'}{var.who}", developers]
    state: published
groups:
  partners: { displayName: Partners }
`
    const files = { 'apim.yml': text }
    const emulator = await applied(files)
    emulator.seed('/products/gold', { displayName: 'Gold', state: 'published' })
    await serviceOn(emulator, realClock).delete('/products/gold/groups/developers', { ifMatch: '*' })
    const world = await merged(files, emulator, { prune: 'all' })
    expect(Object.fromEntries(world.written)).toEqual({
      'apim.yml': text.replace(/ +description.*\n/, '').replace(', developers', ''),
    })
  })
})

describe('a text in a file of its own', () => {
  const text = `version: 1
stack: shop
variables: { team: orders }
policyFragments:
  limit: { file: limit.xml, description: "Of \${var.team}" }
products:
  gold: { displayName: Gold, description: { file: gold.md, substitute: true }, state: published }
`
  const fragment = '<fragment>\n\t<rate-limit  calls="5"\n\t\trenewal-period="60" />\n</fragment>'
  const FILES = { 'apim.yml': text, 'limit.xml': fragment, 'gold.md': 'By ${var.team}.\n\n- one\n- $${two}\n' }

  test('keeps its layout and its variables', async () => {
    const emulator = await applied(FILES)
    emulator.seed('/policyFragments/limit', {
      value: '<fragment>\r\n    <rate-limit calls="9" renewal-period="60" />\r\n    <cors />\r\n</fragment>',
      format: 'rawxml',
      description: 'Of orders, too',
    })
    emulator.seed('/products/gold', {
      displayName: 'Gold',
      description: 'By orders.\n\n- one\n- 1 ${half}\n- ${two}\n',
      state: 'published',
    })
    const world = await merged(FILES, emulator)
    expect(Object.fromEntries(world.written)).toEqual({
      'apim.yml': text.replace('team}"', 'team}, too"'),
      'gold.md': 'By ${var.team}.\n\n- one\n- 1 $${half}\n- $${two}\n',
      'limit.xml': fragment.replace('calls="5"', 'calls="9"').replace('</f', '\t<cors />\n</f'),
    })
  })
})
