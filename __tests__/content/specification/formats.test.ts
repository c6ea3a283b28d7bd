/** Which kind of specification a text is taken for: by the text first, by the file's name where it says nothing. */
import { expect, test } from '@jest/globals'
import { notationOf } from '../../../src/content/specification/formats.ts'

test.each([
  ['a.txt', '\n<definitions/>', 'xml'],
  ['a.yaml', '{"openapi": "3.0.0"}', 'tree'],
  ['a.json', '# Orders\nopenapi: 3.0.0', 'tree'],
  ['a', "info: {}\n'swagger' : '2.0'", 'tree'],
  ['a', 'info: {}\n"openapi": 3.0.0', 'tree'],
  ['a', '// Stock\nsyntax = "proto3";', 'proto'],
  ['a', 'edition = "2023";', 'proto'],
  ['a.json', 'info: {}', 'tree'],
  ['a.YML', 'info: {}', 'tree'],
  ['a.wsdl', '', 'xml'],
  ['a.gql', 'query { a }', 'graphql'],
  ['a.proto', 'service A {}', 'proto'],
  ['a', '# Reviews\nschema { query: Q }', 'graphql'],
  ['a', '"""\nReviews\n"""\ntype Query { a: Int }', 'graphql'],
  ['a', 'type: object', undefined],
  ['a', '  openapi: 3.0.0', undefined],
])('%s with %j is read as %s', (file, text, notation) => {
  expect(notationOf(file, text)).toBe(notation)
})
