/** How fields are shown, and that hidden ones are not. */
import { describe, expect, test } from '@jest/globals'
import type { FieldChange } from '../../src/model/plan.ts'
import { isHidden, shownFields, shownRewrites, valueText } from '../../src/render/field.ts'
import { Secret } from '../../src/secret.ts'
import { at, create, hidden, line, policy, remove, update, value } from './samples.ts'

const gold = at('products', 'gold')
const show = (...fields: readonly FieldChange[]) => shownFields(update(gold, line(1), fields))

test.each([
  ['a text', 'a"b', '"a\\"b"'],
  ['a number', 5, '5'],
  ['null', null, 'null'],
  ['what is not there', undefined, 'nothing'],
  ['a list', ['a', { b: 1 }], '["a",{"b":1}]'],
  ['a secret', new Secret('hunter22'), '***'],
  ['a list with a secret', ['a', new Secret('hunter22')], '["a","***"]'],
  ['an invisible character', 'a\u200bb', '"a\\u{200b}b"'],
])('%s is printed on one line', (_, given, text) => {
  expect(valueText(given)).toBe(text)
})

describe('a field', () => {
  test('with short values shows both', () => {
    expect(show(value('state', 'notPublished', 'published'), value('terms', undefined, null))).toEqual([
      { as: 'value', path: 'state', before: '"notPublished"', after: '"published"' },
      { as: 'value', path: 'terms', before: undefined, after: 'null' },
    ])
  })

  test('that the service shows as null had nothing before', () => {
    const long = 'x'.repeat(101)
    expect(show(value('subscriptionsLimit', null, 5), value('terms', null, long))).toEqual([
      { as: 'value', path: 'subscriptionsLimit', before: undefined, after: '5' },
      { as: 'diff', path: 'terms', diff: `+${long}` },
    ])
  })

  test('of several lines shows the lines that differ with three around them', () => {
    expect(show(value('terms', 'a\nb\nc\nd\ne\nf', 'a\nb\nc\nd\r\ne\nF'))).toEqual([
      { as: 'diff', path: 'terms', diff: '@@ -3,4 +3,4 @@\n c\n d\n e\n-f\n+F' },
    ])
  })

  test('that is new and long shows its text without line numbers', () => {
    expect(show(value('terms', undefined, 'a\nb'))).toEqual([{ as: 'diff', path: 'terms', diff: '+a\n+b' }])
  })

  test('with a long object shows it one member a line', () => {
    const long = 'x'.repeat(100)
    expect(show(value('application', { a: 1, b: long }, { a: 2, b: long }))).toEqual([
      { as: 'diff', path: 'application', diff: `@@ -1,4 +1,4 @@\n {\n-  "a": 1,\n+  "a": 2,\n   "b": "${long}"\n }` },
    ])
  })

  test('whose texts have nothing in common shows both whole', () => {
    const lines = (word: string) => Array.from({ length: 400 }, (_, index) => `${word}${index}`)
    const [shown] = show(value('terms', lines('a').join('\n'), lines('b').join('\n')))
    const diff = [...lines('a').map(text => `-${text}`), ...lines('b').map(text => `+${text}`)].join('\n')
    expect(shown).toEqual({ as: 'diff', path: 'terms', diff })
  })

  test.each([
    ['that is marked so', hidden('primaryKey', 'seen', 'new')],
    ['with a secret in a list', value('keys', ['seen'], ['a', new Secret('hunter22')])],
    ['with a policy that is a secret', { ...policy('<policies />', ''), after: new Secret('<policies />') }],
  ])('%s is not shown at all', (_, field) => {
    expect([isHidden(field), show(field)]).toEqual([true, [{ as: 'hidden', path: field.path }]])
  })

  test('that says how to read another one is left out', () => {
    const fields = [policy(undefined, '<policies>\n</policies>'), value('format', undefined, 'rawxml')]
    expect(shownFields(create(at('products/policy', 'gold'), line(1), fields))).toEqual([
      { as: 'diff', path: 'value', diff: '+<policies />' },
    ])
  })

  test('with an invisible character in its name shows it', () => {
    expect(show(value('a\nb', 1, 2))).toEqual([{ as: 'value', path: 'a\\nb', before: '1', after: '2' }])
  })
})

test('a policy that the file gives escaped is compared by meaning', () => {
  const fields = [policy('<a b="@(1 < 2)" c="1" />', '<a b="@(1 &lt; 2)" c="2" />')]
  expect(shownFields(update(at('policy'), line(1), fields, { format: 'xml' }))).toEqual([
    { as: 'diff', path: 'value', diff: '@@ -1,1 +1,1 @@\n-<a b="@(1 < 2)" c="1" />\n+<a b="@(1 < 2)" c="2" />' },
  ])
})

test('a deleted policy is shown as it goes, and nothing of what else is deleted', () => {
  const found = { value: '<policies />', format: 'rawxml' }
  const shown = [
    remove(at('products/policy', 'gold'), 'exact', undefined, found),
    remove(gold, 'exact', undefined, { terms: 'x' }),
  ]
  expect(shown.map(shownFields)).toEqual([[{ as: 'diff', path: 'value', diff: '-<policies />' }], []])
})

test('a deleted policy that a list gave with escaped expressions is shown with expressions as typed', () => {
  const found = { value: '<fragment><x a="@(1 &lt; 2 ? &quot;y&quot; : &quot;n&quot;)" /></fragment>', format: 'xml' }
  expect(shownFields(remove(at('policyFragments', 'a'), 'undeclared', undefined, found))).toEqual([
    { as: 'diff', path: 'value', diff: '-<fragment>\n-  <x a="@(1 < 2 ? "y" : "n")" />\n-</fragment>' },
  ])
})

test.each([
  ['an open field', 'terms', 'a', '"a"', '"b"'],
  ['a hidden field', 'value', 'a', '***', '***'],
  ['a part of a hidden field', 'value.inner', 'a', '***', '***'],
  ['what a hidden field is part of', 'keys', 'a', '***', '***'],
  ['a field with a like name', 'valueType', 'a', '"a"', '"b"'],
  ['a secret', 'terms', new Secret('hunter22'), '***', '***'],
])('what the service made of %s is shown accordingly', (_, path, sent, shownSent, shownKept) => {
  const change = update(gold, line(1), [hidden('value', undefined, 'x'), hidden('keys.first', undefined, 'x')])
  expect(shownRewrites(change, [{ path, sent, kept: 'b' }])).toEqual([{ path, sent: shownSent, kept: shownKept }])
})

test('a delete has no fields that could be hidden', () => {
  const rewrites = [{ path: 'value', sent: 'a', kept: 'b' }]
  expect(shownRewrites(remove(gold, 'removed'), rewrites)).toEqual([{ path: 'value', sent: '"a"', kept: '"b"' }])
})
