/** Fragments that include each other: told of without a service, with every place on the way. */
import { describe, expect, test } from '@jest/globals'
import { lines, load } from './loading.ts'

const fragment = (...names: readonly string[]) =>
  `<fragment>\n${names.map(name => `  <include-fragment fragment-id="${name}" />\n`).join('')}</fragment>\n`

async function told(fragments: Readonly<Record<string, readonly string[]>>) {
  const files = Object.fromEntries(
    Object.entries(fragments).map(([name, others]) => [`${name}.xml`, fragment(...others)]),
  )
  const declared = Object.keys(fragments).map(name => `${name}: { file: ${name}.xml }`)
  return lines(await load(`policyFragments: { ${declared.join(', ')} }\n`, { files }))
}

describe('policy fragments', () => {
  test.each([
    ['none that includes another', { a: [], b: [] }],
    ['one that is included on two ways', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }],
    ['a chain', { a: ['b'], b: ['c'], c: [] }],
  ])('with %s are right', async (_, fragments) => {
    expect(await told(fragments)).toEqual([])
  })

  test.each([
    [
      'one that includes itself',
      { a: ['a'] },
      ['a.xml:2:34: policy fragment "a" includes itself: a → a (a.xml:2); expected no circle'],
    ],
    [
      'two that include each other',
      { a: ['b'], b: ['c', 'a'], c: [] },
      ['a.xml:2:34: policy fragment "a" includes itself: a → b → a (a.xml:2, b.xml:3); expected no circle'],
    ],
    [
      'a circle at the end of a chain',
      { a: ['b'], b: ['c'], c: ['B'] },
      ['b.xml:2:34: policy fragment "b" includes itself: b → c → b (b.xml:2, c.xml:2); expected no circle'],
    ],
    [
      'two circles',
      { a: ['b'], b: ['a'], c: ['c'] },
      [
        'a.xml:2:34: policy fragment "a" includes itself: a → b → a (a.xml:2, b.xml:2); expected no circle',
        'c.xml:2:34: policy fragment "c" includes itself: c → c (c.xml:2); expected no circle',
      ],
    ],
  ])('with %s are refused', async (_, fragments, expected) => {
    expect(await told(fragments)).toEqual(expected)
  })

  test('may be included by a policy that no policy includes', async () => {
    const yaml = `policyFragments: { a: { file: a.xml } }
policy: '<policies><inbound><include-fragment fragment-id="a" /></inbound><backend /><outbound /><on-error /></policies>'
`
    expect(lines(await load(yaml, { files: { 'a.xml': fragment() } }))).toEqual([])
  })
})
