/**
 * Documents for the tests of specifications: those of the fixtures folder, and ones made for a case.
 *
 * A document that a test takes for readable must be: it fails there, not in what is asked of it.
 */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { isSpecification, readSpecification, type Specification } from '../../../src/content/specification.ts'
import type { JsonObject } from '../../../src/ports.ts'

const FOLDER = new URL('../../fixtures/specifications/', import.meta.url)

/** Gives the text of a fixture. */
export function fixture(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8')
}

/** Reads a document that is known to be readable. */
export function specificationOf(file: string, text: string = fixture(file)): Specification {
  const read = readSpecification(file, text)
  assert.ok(isSpecification(read), JSON.stringify(read))
  return read
}

/** Reads an OpenAPI 3.0 document with these members beside its version and title. */
export function openApi(members: JsonObject): Specification {
  const document = { openapi: '3.0.3', info: { title: 'Test', version: '1' }, ...members }
  return specificationOf('test.json', JSON.stringify(document, null, 1))
}

/** Reads an OpenAPI 3.0 document with one operation, `GET /orders/{id}`, that has these members. */
export function openApiWith(operation: JsonObject): Specification {
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
  const get = { responses: {}, ...operation }
  return openApi({ paths: { '/orders/{id}': { parameters: [id], get } } })
}
