/**
 * Whether two documents say the same: what may differ in their texts, and what may not.
 *
 * The pairs are written by hand; no digest is written down, since it means nothing but equal or not.
 */
import { describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import type { JsonObject } from '../../../src/ports.ts'
import { fixture, openApi, specificationOf } from './documents.ts'

const ok = (schema: JsonObject) => ({ 200: { description: '', content: { 'application/json': { schema } } } })
const paths: JsonObject = { '/a': { get: { operationId: 'a', responses: ok({ $ref: '#/components/schemas/A' }) } } }
const schemas: JsonObject = { A: { type: 'object', properties: { a: { type: 'string' } } } }

describe('equal are', () => {
  test('JSON and YAML', () => {
    const text = fixture('parcels.openapi.json')
    const yaml = stringify(JSON.parse(text))
    expect(specificationOf('a.yaml', yaml).digest).toBe(specificationOf('a.json', text).digest)
  })

  test('documents with other layout, comments and quotes', () => {
    const text = fixture('orders.openapi.yaml')
    const other = `# other\n${text.replace('operationId: listOrders', '\'operationId\':    "listOrders"  # same')}`
    expect(specificationOf('a.yaml', other).digest).toBe(specificationOf('b.yaml', text).digest)
  })

  test('documents with keys in another order', () => {
    expect(openApi({ components: { schemas }, paths }).digest).toBe(openApi({ paths, components: { schemas } }).digest)
  })

  test('a parameter in place and one behind references', () => {
    const parameter = { name: 'at', in: 'query', schema: { type: 'string' } }
    const inPlace = openApi({ paths: { '/a': { get: { parameters: [parameter] } } } })
    const behind = openApi({
      paths: { '/a': { get: { parameters: [{ $ref: '#/components/parameters/One' }] } } },
      components: { parameters: { One: { $ref: '#/components/parameters/Two' }, Two: parameter } },
    })
    expect(behind.digest).toBe(inPlace.digest)
  })

  test('documents that differ in a component which the service does not keep', () => {
    const unused = { schemas, parameters: { Unused: { name: 'x', in: 'query' } } }
    expect(openApi({ paths, components: unused }).digest).toBe(openApi({ paths, components: { schemas } }).digest)
  })

  test('two spellings of one reference', () => {
    const spelled = { '/a': { get: { operationId: 'a', responses: ok({ $ref: '#/components/%73chemas/A' }) } } }
    expect(openApi({ paths: spelled, components: { schemas } }).digest).toBe(
      openApi({ paths, components: { schemas } }).digest,
    )
  })
})

describe('different are documents', () => {
  const base = openApi({ paths, components: { schemas } }).digest

  test.each<[string, JsonObject]>([
    ['with another description', { paths, components: { schemas }, tags: [{ name: 'a' }] }],
    ['with another field', { paths, components: { schemas: { A: { type: 'object', properties: { b: {} } } } } }],
    [
      'with a schema of another name',
      {
        paths: { '/a': { get: { operationId: 'a', responses: ok({ $ref: '#/components/schemas/B' }) } } },
        components: { schemas: { B: schemas['A'] ?? null } },
      },
    ],
    [
      'with words beside a reference',
      {
        paths: {
          '/a': { get: { operationId: 'a', responses: ok({ $ref: '#/components/schemas/A', description: 'x' }) } },
        },
        components: { schemas },
      },
    ],
    [
      'with a reference to nothing',
      { paths: { '/a': { get: { operationId: 'a', responses: ok({ $ref: '#/none' }) } } }, components: { schemas } },
    ],
    [
      'with a reference to elsewhere',
      { paths: { '/a': { get: { operationId: 'a', responses: ok({ $ref: 'a.yaml#/A' }) } } }, components: { schemas } },
    ],
    ['with a list in another order', { paths, components: { schemas }, servers: [1, 2] }],
  ])('%s', (_, members) => {
    expect(openApi(members).digest).not.toBe(base)
  })

  test('whose lists differ in order', () => {
    expect(openApi({ paths, servers: [1, 2] }).digest).not.toBe(openApi({ paths, servers: [2, 1] }).digest)
  })
})

test('references in a circle come to an end', () => {
  const circle = (name: string) =>
    openApi({
      paths: { '/a': { get: { parameters: [{ $ref: '#/components/parameters/A' }] } } },
      components: {
        parameters: {
          A: { name, next: { $ref: '#/components/parameters/B' } },
          B: { back: { $ref: '#/components/parameters/A' } },
        },
      },
    }).digest
  expect(circle('a')).not.toBe(circle('b'))
})

test('references that double at every step are printed once each', () => {
  const parameters = Object.fromEntries(
    Array.from({ length: 31 }, (_, index) => [
      `P${index}`,
      { a: { $ref: `#/components/parameters/P${index + 1}` }, b: { $ref: `#/components/parameters/P${index + 1}` } },
    ]),
  )
  const members = { paths: { '/a': { get: { parameters: [{ $ref: '#/components/parameters/P0' }] } } } }
  expect(openApi({ ...members, components: { parameters } }).digest).toMatch(/^[0-9a-f]{64}$/)
})
