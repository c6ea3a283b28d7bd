/** Protocol buffers: what they offer to people, and when two are the same. */
import { describe, expect, test } from '@jest/globals'
import { checkSpecification, readSpecification } from '../../../src/content/specification.ts'
import { fixture, specificationOf } from './documents.ts'

describe('protocol buffers', () => {
  test('give the methods of their services', () => {
    const method = (path: string, displayName: string) => ({
      method: 'POST',
      urlTemplate: path,
      displayName,
      parameters: [],
      responses: [],
    })
    expect(specificationOf('stock.proto').operations).toEqual([
      method('/contoso.stock.v1.Stock/Count', 'Count'),
      method('/contoso.stock.v1.Stock/Watch', 'Watch'),
      method('/contoso.stock.v1.Admin/Reset', 'Reset'),
    ])
  })

  test.each([
    ['service A { rpc B (C) returns (D); }', '/A/B'],
    ['service A { rpc B (C) returns (D); } package', '/.A/B'],
  ])('without a whole package give methods too: %s', (text, template) => {
    expect(specificationOf('a.proto', text).operations?.map(({ urlTemplate }) => urlTemplate)).toEqual([template])
  })

  test.each(['', 'message A { string b = 1; }'])('%j is none', text => {
    expect(readSpecification('a.proto', text)).toEqual({
      line: 1,
      column: 1,
      message: 'the text is no file of protocol buffers; expected "syntax" and "service"',
    })
  })

  test('that are sent without what they import are told of', () => {
    const text =
      'edition = "2023";\nimport public "b.proto";\nimport \'google/protobuf/any.proto\';\nmessage import { int32 import = 1; }'
    expect(checkSpecification(specificationOf('a.proto', text))).toEqual([
      { line: 1, column: 1, severity: 'error', message: 'the file has no service; expected at least one "service"' },
      {
        line: 2,
        column: 1,
        severity: 'warning',
        message: 'import of "b.proto" leads out of the file, which is sent alone; expected its definitions here',
      },
    ])
  })

  test('are the same with other layout and comments', () => {
    const digest = (text: string) => specificationOf('a.proto', text).digest
    const text = fixture('stock.proto')
    expect(digest(text.replaceAll(/\/\/.*/g, '/* ** other\n**/').replaceAll(' {', '\r\n{'))).toBe(digest(text))
    expect(digest(text.replace('stream Level', 'Level'))).not.toBe(digest(text))
  })
})
