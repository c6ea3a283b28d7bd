/**
 * The promise of a merged document, for any file and any live API: it says what the service has, what both agree on is
 * as it was, and a second merge finds nothing.
 *
 * The service's side is what the emulator hands out of an import.
 */
import { expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { liveOperations, readSpecification, specificationChanges } from '../../../../src/content/specification.ts'
import { mergedDocument } from '../../../../src/export/merge/openapi/document.ts'
import type { Operation } from '../../../../src/model/specification.ts'
import { aliased, anyDocument, LAYOUTS, referring } from '../../../support/documents.arbitrary.ts'
import { documentsOf } from '../../../support/exported.ts'
import { stage } from '../../../support/scenario.ts'

jest.setTimeout(60_000)

/** Gives what the service has of a document, and the document that it hands out. */
async function imported(document: object) {
  const stand = stage()
  await stand.service.put('/apis/orders', { path: 'orders', format: 'openapi+json', value: JSON.stringify(document) })
  const entities = []
  for await (const { resources } of stand.service.list('/apis/orders/operations'))
    for (const { name, properties } of resources) entities.push({ id: name, properties })
  const schemas = []
  for await (const { resources } of stand.service.list('/apis/orders/schemas'))
    for (const { name } of resources) {
      const read = await stand.service.get(`/apis/orders/schemas/${name}`)
      schemas.push({ id: name, properties: read?.properties ?? {} })
    }
  const documents = documentsOf(stand)
  const handedOut = await documents.document('/apis/orders', 'openapi-link')
  const swagger = await documents.document('/apis/orders', 'swagger-link')
  return { handedOut, live: liveOperations(entities, schemas), swagger }
}

/** Versions and manners of a document. */
const FORMS: Readonly<Record<string, (document: object) => object | Promise<object>>> = {
  'OpenAPI 3': document => document,
  'OpenAPI 3 with references': referring,
  'OpenAPI 2.0': async document => parse((await imported(document)).swagger),
}

const anyForm = fc.constantFrom(...Object.keys(FORMS))
const anyLayout = fc.constantFrom(...Object.keys(LAYOUTS))
const NOTHING = { why: 'nothing of what its document can say differs' }

/** Lists what a document says of the operations of an API that the service cannot know. */
function ownersIn(text: string, live: readonly Operation[]): readonly unknown[] {
  const { paths } = parse(text)
  return live
    .map(({ method, urlTemplate }) => [method, urlTemplate, paths[urlTemplate]?.[method.toLowerCase()]?.['x-owner']])
    .filter(([, , owner]) => owner !== undefined)
}

test.each(Object.entries(FORMS))('any document of %s says what the service has after it', async (_, form) => {
  await fc.assert(
    fc.asyncProperty(anyDocument, anyDocument, anyLayout, async (drawn, other, layout) => {
      const text = LAYOUTS[layout]?.(await form(drawn)) ?? ''
      const { handedOut, live } = await imported(other)
      const result = mergedDocument({ file: 'orders.yaml', text, handedOut, live })
      expect('why' in result ? result : NOTHING).toEqual(NOTHING)
      const after = 'text' in result ? result.text : text
      const read = readSpecification('orders.yaml', after)
      expect(specificationChanges(live, 'operations' in read ? (read.operations ?? []) : [])).toEqual([])
      expect(parse(after).info).toEqual(parse(text).info)
      expect(ownersIn(after, live)).toEqual(ownersIn(text, live))
      expect(after.includes('\r\n')).toBe(text.includes('\r\n'))
      expect(mergedDocument({ file: 'orders.yaml', text: after, handedOut, live })).toEqual(NOTHING)
    }),
    { numRuns: 30, endOnFailure: true, interruptAfterTimeLimit: 10_000 },
  )
})

test('any document with aliases says what the service has after it', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, anyDocument, async (drawn, other) => {
      const text = aliased(drawn)
      const { handedOut, live } = await imported(other)
      const result = mergedDocument({ file: 'orders.yaml', text, handedOut, live })
      expect('why' in result ? result : NOTHING).toEqual(NOTHING)
      const after = 'text' in result ? result.text : text
      const read = readSpecification('orders.yaml', after)
      expect(ownersIn(after, live)).toEqual(ownersIn(text, live))
      expect(specificationChanges(live, 'operations' in read ? (read.operations ?? []) : [])).toEqual([])
    }),
    { numRuns: 20, endOnFailure: true, interruptAfterTimeLimit: 10_000 },
  )
})

test('any document is left byte for byte when the service has it', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, anyForm, anyLayout, async (drawn, form, layout) => {
      const text = LAYOUTS[layout]?.((await FORMS[form]?.(drawn)) ?? {}) ?? ''
      expect(mergedDocument({ file: 'orders.yaml', text, ...(await imported(drawn)) })).toEqual(NOTHING)
    }),
    { numRuns: 30, endOnFailure: true, interruptAfterTimeLimit: 10_000 },
  )
})
