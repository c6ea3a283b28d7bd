/** XML in the emulator: what nests is read, and what does not is no document. */
import { expect, test } from '@jest/globals'
import { readXml } from '../../../src/emulator/documents/xml.ts'

const element = (
  name: string,
  attributes: readonly (readonly [string, string])[] = [],
  children: readonly object[] = [],
  text = '',
) => ({
  name,
  attributes: new Map(attributes),
  children,
  text,
})

test.each([
  ['<a/>', element('a')],
  ['<?xml version="1.0"?><!-- <x> --><a></a>', element('a')],
  [
    '<w:a w:b="1" c = \'"\'>text<d/><w:e>&lt;</w:e></w:a>',
    element(
      'a',
      [
        ['b', '1'],
        ['c', '"'],
      ],
      [element('d'), element('e', [], [], '<')],
      'text',
    ),
  ],
  ['<a b="&amp;&lt;&gt;&quot;&apos;&other;"/>', element('a', [['b', '&<>"\'&other;']])],
])('%s is read', (text, expected) => {
  expect(readXml(text)).toEqual(expected)
})

test('a text is kept for its beginning', () => {
  expect(readXml(`<a> ${'x'.repeat(2000)} </a>`)?.text).toBe('x'.repeat(999))
})

test.each(['', 'text', '<a>', '</a>', '<a></b>', '<a/><b/>', '<a></a></a>'])('%j is no document', text => {
  expect(readXml(text)).toBeUndefined()
})
