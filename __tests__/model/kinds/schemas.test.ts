/** What a global schema demands, and which of them are the action's own. */
import { expect, test } from '@jest/globals'
import { brokenInFile, brokenInService } from '../../support/broken.ts'
import { kindNamed } from '../../support/contract-fields.ts'

const document = { type: 'object' }

test.each([
  ['JSON is a document', { schemaType: 'json', document }, []],
  ['XML is a text', { schemaType: 'xml', value: '<schema/>', document: null }, []],
  [
    'JSON without its document is none',
    { schemaType: 'json' },
    ['schemaType is "json"; expected "document" beside it'],
  ],
  ['XML without its text is none', { schemaType: 'xml' }, ['schemaType is "xml"; expected "value" beside it']],
  [
    'JSON is no text',
    { schemaType: 'json', value: '{}' },
    ['value stands in a schema of type "json"; expected "document"'],
  ],
  [
    'XML is no document',
    { schemaType: 'xml', document },
    ['document stands in a schema of type "xml"; expected "value"'],
  ],
  ['another language may have either', { schemaType: 'yaml', value: 'a: b' }, []],
])('a schema in %s', (_, properties, sentences) => {
  expect(brokenInService('schemas', properties)).toEqual(sentences)
})

test.each([
  ['the schema itself', { schemaType: 'json', description: 'Orders' }],
  ['its text', { schemaType: 'xml' }],
  ['its type', { value: '<schema/>' }],
])('a file may leave %s to the service', (_, properties) => {
  expect(brokenInFile('schemas', properties)).toEqual([])
})

test.each([
  ['apim-sync.storefront.default', true, false],
  ['APIM-SYNC.storefront.prod', true, false],
  ['apim-synchronised', false, true],
  ['orders', false, true],
])('%s is a record of ours: %s; may be declared: %s', (id, isOurs, isLegal) => {
  const { alsoListed, id: rule } = kindNamed('schemas')
  expect([alsoListed?.test(id), rule.pattern?.test(id)]).toEqual([isOurs, isLegal])
})
