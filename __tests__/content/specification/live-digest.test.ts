/**
 * Whether a live API is as an import left it: what the service changes by itself is no drift, what people change is.
 */
import { describe, expect, test } from '@jest/globals'
import { liveDigest } from '../../../src/content/specification.ts'
import type { JsonObject } from '../../../src/ports.ts'

const [FIRST, SECOND] = ['5f2b7f4c1a2b3c4d5e6f7a8b', '6a1b2c3d4e5f60718293a4b5']
const entity = (id: string, properties: JsonObject) => ({ id, properties })
const operation = (changes: JsonObject = {}, schemaId: string = FIRST) =>
  entity('/apis/a/operations/list', {
    displayName: 'List',
    method: 'GET',
    urlTemplate: '/',
    responses: [{ statusCode: 200, representations: [{ contentType: 'application/json', schemaId, typeName: 'A' }] }],
    ...changes,
  })
const schema = (changes: JsonObject = {}, id: string = FIRST) =>
  entity(`/apis/a/schemas/${id}`, { contentType: 'json', document: { components: { schemas: { A: {} } } }, ...changes })
const other = entity('/apis/a/operations/put', { displayName: 'Put', method: 'PUT', urlTemplate: '/' })

const before = liveDigest([operation(), other], [schema()])

describe('no drift is', () => {
  test.each<[string, string]>([
    ['another order', liveDigest([other, operation()], [schema()])],
    [
      'null for what is not set',
      liveDigest([operation({ description: null, request: { headers: [], description: null } }), other], [schema()]),
    ],
    ['an empty list', liveDigest([operation({ templateParameters: [] }), other], [schema()])],
    [
      'what the service says of itself',
      liveDigest(
        [operation({ provisioningState: 'Succeeded', policies: 'x' }), other],
        [schema({ provisioningState: 'Succeeded' })],
      ),
    ],
    ['a schema that was named anew', liveDigest([operation({}, SECOND), other], [schema({}, SECOND)])],
    [
      'a schema by its full id',
      liveDigest([operation({}, `/apis/a/schemas/${FIRST.toUpperCase()}`), other], [schema()]),
    ],
    [
      'a full id',
      liveDigest([entity('/subscriptions/s/apis/a;rev=2/operations/LIST', operation().properties), other], [schema()]),
    ],
  ])('%s', (_, digest) => {
    expect(digest).toBe(before)
  })

  test('an operation of SOAP that was named anew', () => {
    const soap = (id: string) => liveDigest([entity(`/operations/${id}`, { displayName: 'GetQuote' })], [])
    expect(soap(SECOND)).toBe(soap(FIRST))
  })

  test('other line ends in a schema that is a text', () => {
    const text = (value: string) => liveDigest([], [schema({ document: { value } })])
    expect(text('a\r\nb\rc')).toBe(text('a\nb\nc'))
  })
})

describe('drift is', () => {
  test('a parameter that is now required', () => {
    const requiring = (required: boolean) =>
      liveDigest([operation({ request: { queryParameters: [{ name: 'a', type: 'string', required }] } })], [])
    expect(requiring(true)).not.toBe(requiring(false))
  })

  test.each<[string, string]>([
    ['another display name', liveDigest([operation({ displayName: 'All' }), other], [schema()])],
    ['an operation less', liveDigest([operation()], [schema()])],
    [
      'another name of an operation',
      liveDigest([entity('/apis/a/operations/all', operation().properties), other], [schema()]),
    ],
    [
      'another content of a schema',
      liveDigest([operation(), other], [schema({ document: { components: { schemas: { A: { type: 'null' } } } } })]),
    ],
    ['a schema without document', liveDigest([operation(), other], [entity(`/schemas/${FIRST}`, {})])],
    ['a schema of another name', liveDigest([operation({}, 'own'), other], [schema({}, 'own')])],
    ['a schema that is not there', liveDigest([operation(), other], [])],
    [
      'another order of answers',
      liveDigest([operation({ responses: [{ statusCode: 404 }, { statusCode: 200 }] }), other], [schema()]),
    ],
  ])('%s', (_, digest) => {
    expect(digest).not.toBe(before)
  })
})
