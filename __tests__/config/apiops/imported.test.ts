/** Documents of APIs in a folder, with something in them to be filled in. */
import { expect, test } from '@jest/globals'
import { stage } from '../../support/scenario.ts'
import { information, lines, loadFolder, type Texts } from './folders.ts'

const DOCUMENT = [
  'openapi: 3.0.1',
  'info: { title: Orders, version: "1.0", description: "costs ${amount}" }',
  'servers: [{ url: "https://{#[HOST]#}/{#STAGE#}" }]',
  'paths:',
  '  /orders:',
  '    get: { operationId: list-orders, responses: { "200": { description: "{#STAGE#}" } } }',
  '',
].join('\n')
const SCHEMA = 'type Query { host: String @server(url: "{#HOST#}") }'

function folder(name: string, text: string, more: object = {}): Texts {
  return {
    'artifacts/apis/orders/apiInformation.json': information({ displayName: 'Orders', path: 'orders', ...more }),
    [`artifacts/apis/orders/${name}`]: text,
  }
}

test('a marker is filled in, and it is said that everybody can see it', async () => {
  const loaded = await loadFolder(folder('specification.yaml', DOCUMENT), {
    variables: { HOST: 'orders.example', STAGE: 'prod' },
  })
  expect(lines(loaded)).toEqual([
    'notice artifacts/apis/orders/specification.yaml:3:27: apis.orders.specification is filled in with "HOST", "STAGE", and every reader of the API sees it',
  ])
  const body = loaded.declaration.wanted.get('apis/orders')?.specification?.body
  expect(body).toEqual({
    format: 'openapi',
    value: DOCUMENT.replace('{#[HOST]#}', 'orders.example').replaceAll('{#STAGE#}', 'prod'),
  })
})

test('the service gets what is filled in, and no marker', async () => {
  const { emulator, apply } = stage()
  const { declaration } = await loadFolder(folder('specification.yaml', DOCUMENT), {
    variables: { HOST: 'orders.example', STAGE: 'prod' },
  })
  await apply(declaration)
  expect(emulator.state()['/apis/orders']).toMatchObject({ serviceUrl: 'https://orders.example/prod' })
  expect(JSON.stringify(emulator.state())).not.toContain('{#')
})

test('a variable that is not set is an error, since the marker itself would be imported', async () => {
  const loaded = await loadFolder(folder('specification.yaml', DOCUMENT), { variables: { HOST: 'orders.example' } })
  expect(lines(loaded)).toContain(
    'artifacts/apis/orders/specification.yaml:1:1: apis.orders.specification needs the environment variable "STAGE", which is not set; expected it under "env:" in the workflow',
  )
})

test('a marker that cannot be the name of a variable is an error at its line', async () => {
  expect(lines(await loadFolder(folder('specification.yaml', DOCUMENT.replace('[HOST]', 'the host'))))).toContain(
    'artifacts/apis/orders/specification.yaml:3:27: apis.orders.specification holds "{#the host#}"; expected the name of an environment variable between the marks, of letters, digits and "_"',
  )
})

test('a document of GraphQL is filled in like any other', async () => {
  const loaded = await loadFolder(folder('specification.graphql', SCHEMA, { type: 'graphql' }), {
    variables: { HOST: 'orders.example' },
  })
  expect(JSON.stringify([...loaded.declaration.wanted.values()])).not.toContain('{#')
  expect(JSON.stringify([...loaded.declaration.wanted.values()])).toContain('orders.example')
})

test('a document without markers means itself, whatever else it holds', async () => {
  const text = DOCUMENT.replace('{#[HOST]#}', '${env.HOST}').replaceAll('{#STAGE#}', '{# a remark #')
  const loaded = await loadFolder(folder('specification.yaml', text))
  expect(lines(loaded)).toEqual([])
  expect(loaded.declaration.wanted.get('apis/orders')?.specification?.body).toEqual({ format: 'openapi', value: text })
})
