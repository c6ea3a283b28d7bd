/**
 * What the files come to in one environment: printed and written by `validate`, each value with its line.
 */
import { describe, expect, test } from '@jest/globals'
import { run } from '../../src/run.ts'
import { settingsOf, type TestWorld, worldWith } from '../support/world.ts'

const FILE = `version: 1
stack: shop
environments:
  dev: { service: contoso-dev, variables: { host: dev.contoso.example, limit: 5 } }
  prod:
    service: contoso
    variables: { host: api.contoso.example, limit: 6 }
    overrides:
      apis: { orders: { description: Orders of everybody } }
namedValues:
  key: { secret: true, value: "\${secret.KEY}" }
  release: { value: 1.10 }
  debug: { value: "on", sync: { environments: [dev] } }
apis:
  orders:
    path: orders
    description: Orders
    serviceUrl: "https://\${var.host}/orders"
    tags: []
    policy: |
      <policies>
        <inbound />
      </policies>
products:
  gold: { subscriptionsLimit: "\${var.limit}", apis: [{ id: orders, environments: [prod] }] }
`

const IN_PROD = `# What the files declare in the environment "prod", with the line that says each value. Secrets are ***.

stack: shop # apim.yml:2:8
namedValues:
  key:
    secret: true # apim.yml:11:18
    value: "***" # apim.yml:11:31
  release:
    value: 1.10 # apim.yml:12:21
apis:
  orders:
    path: orders # apim.yml:16:11
    description: Orders of everybody # apim.yml:9:38
    serviceUrl: https://api.contoso.example/orders # apim.yml:18:17
    tags: [] # apim.yml:19:11
    policy: | # apim.yml:20:13
      <policies>
        <inbound />
      </policies>
products:
  gold:
    subscriptionsLimit: 6 # apim.yml:25:31
    apis:
      - id: orders # apim.yml:25:60
        environments:
          - prod # apim.yml:25:83
`

function printed({ runner }: TestWorld): string {
  const from = runner.said.findIndex(line => line.startsWith('group What the files come to'))
  const lines = from < 0 ? [] : runner.said.slice(from + 1, runner.said.indexOf('endgroup ', from))
  return lines.map(line => `${line.replace(/^info ?/, '')}\n`).join('')
}

describe('validate', () => {
  const world = () => worldWith({ 'apim.yml': FILE }, undefined, { environment: { KEY: 'hunter-two' } })

  test('prints what the files come to in an environment, each value with the line that says it', async () => {
    const one = world()
    expect(await run(settingsOf({ command: 'validate', config: 'apim.yml', environment: 'prod' }), one)).toBe(true)
    expect(printed(one)).toBe(IN_PROD)
  })

  test('writes it where "render-file" says', async () => {
    const one = world()
    const inputs = { command: 'validate', config: 'apim.yml', environment: 'prod', 'render-file': 'out/prod.yml' }
    await run(settingsOf(inputs), one)
    expect(one.written.get('out/prod.yml')).toBe(IN_PROD)
  })

  test.each([
    [
      'apim.yml',
      { environment: 'prod' },
      '"render-file": "apim.yml" is one of the files that are read; expected another',
    ],
    [
      './apim.yml',
      { environment: 'dev' },
      '"render-file": "./apim.yml" is one of the files that are read; expected another',
    ],
    [
      'out.yml',
      {},
      'render-file is for one environment, and the files declare several; expected one of them in "environment"',
    ],
  ])('does not write it to %s in %j', async (file, inputs, message) => {
    const one = world()
    const settings = settingsOf({ command: 'validate', config: 'apim.yml', 'render-file': file, ...inputs })
    await expect(run(settings, one)).rejects.toThrow(message)
    expect([...one.written]).toEqual([])
  })

  test('prints nothing of it where no environment was chosen', async () => {
    const one = world()
    await run(settingsOf({ command: 'validate', config: 'apim.yml' }), one)
    expect([printed(one), [...one.written]]).toEqual(['', []])
  })

  test('leaves what is long to the file', async () => {
    const products = Array.from({ length: 2_100 }, (_, index) => `  p${index}: {}\n`).join('')
    const yaml = `version: 1\nenvironments: { dev: { service: contoso } }\nproducts:\n${products}`
    const one = worldWith({ 'apim.yml': yaml })
    await run(settingsOf({ command: 'validate', config: 'apim.yml', environment: 'dev' }), one)
    const lines = printed(one).split('\n')
    expect([lines.length, lines.at(-2)]).toEqual([
      2_002,
      '… and 103 more lines; "render-file" writes all of them to a file',
    ])
  })
})
