/**
 * Documents of the size that users have trouble with, and of sizes that nobody writes in good faith.
 *
 * Nothing is timed: what takes more than linear time here does not end within the runner's limit.
 */
import { expect, test } from '@jest/globals'
import { liveOperations, missingOperations, specificationChanges } from '../../../src/content/specification.ts'
import type { JsonObject } from '../../../src/ports.ts'
import { openApi } from './documents.ts'

const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }

/** A document of two operations for each thing, with schemas that refer to each other. */
function generated(things: number): JsonObject {
  const numbers = Array.from({ length: things }, (_, index) => index)
  const answer = (index: number) => ({ $ref: `#/components/schemas/Thing${index % 50}` })
  const paths = numbers.map((index): [string, JsonObject] => [
    `/things${index}/{id}`,
    {
      parameters: [id],
      get: {
        operationId: `get${index}`,
        responses: { 200: { content: { 'application/json': { schema: answer(index) } } } },
      },
      delete: { operationId: `delete${index}`, responses: { 204: {} } },
    },
  ])
  const schemas = numbers
    .slice(0, 50)
    .map((index): [string, JsonObject] => [
      `Thing${index}`,
      { properties: { name: { type: 'string' }, next: index === 49 ? {} : answer(index + 1) } },
    ])
  return { paths: Object.fromEntries(paths), components: { schemas: Object.fromEntries(schemas) } }
}

test('several hundred operations are read, and one of them is found missing', () => {
  const { operations = [], findings } = openApi(generated(300))
  expect([operations.length, findings]).toEqual([600, []])
  expect(missingOperations(operations, operations.toSpliced(77, 1))).toEqual(['DELETE /things38/{id}'])
})

test('ten thousand operations are compared with as many others', () => {
  const { operations = [] } = openApi(generated(5000))
  const changed = operations.map(operation => ({ ...operation, displayName: 'New' }))
  expect([operations.length, specificationChanges(operations, changed.toReversed()).length]).toEqual([10_000, 10_000])
})

test('ten thousand operations with one template are compared', () => {
  const same = Array.from({ length: 10_000 }, (_, index) => ({
    id: `/operations/o${index}`,
    properties: { method: 'GET', urlTemplate: '/same' },
  }))
  expect(specificationChanges(liveOperations(same), liveOperations(same.toReversed()))).toEqual([])
})

test('a thousand schemas in one answer are read as far as an answer is read by anyone', () => {
  const schemas = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => [
      `S${index}`,
      { allOf: [{ $ref: `#/components/schemas/S${index + 1}` }, { properties: { [`p${index}`]: {} } }] },
    ]),
  )
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/S0' } } }
  const read = openApi({ paths: { '/a': { get: { responses: { 200: { content } } } } }, components: { schemas } })
  expect(read.operations?.[0]?.responses[0]?.fields?.length).toBeLessThan(1000)
})

test('a chain of five thousand references is followed only so far, and told of', () => {
  const headers = Object.fromEntries(
    Array.from({ length: 5000 }, (_, index) => [`H${index}`, { $ref: `#/components/headers/H${index + 1}` }]),
  )
  const { findings } = openApi({ paths: { '/a': { get: {} } }, components: { headers } })
  expect(findings.at(-1)?.message).toBe('$ref "#/components/headers/H5000" leads to nothing in the document')
})
