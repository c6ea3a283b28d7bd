/**
 * Laws of policies by meaning, for random policies and for hostile text.
 *
 * Both directions are laws: another spelling is no change, and a change is seen in any spelling.
 */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  canonicalPolicy,
  checkPolicy,
  type PolicyFormat,
  policyDiff,
  policyReferences,
  samePolicy,
} from '../../../src/content/policy.ts'
import { changed, spelled, spellings, trees, valuesIn } from './trees.ts'

test('a policy is the same in any spelling', () => {
  fc.assert(
    fc.property(trees, spellings, spellings, (tree, one, other) => {
      expect(samePolicy(spelled(tree, one), spelled(tree, other))).toBe(true)
    }),
    { numRuns: 500 },
  )
})

const treesAndIndexes = trees
  .filter(tree => valuesIn(tree) > 0)
  .chain(tree => fc.tuple(fc.constant(tree), fc.nat(valuesIn(tree) - 1)))

test('a changed value is seen in any spelling, and shown', () => {
  fc.assert(
    fc.property(treesAndIndexes, spellings, spellings, ([tree, index], one, other) => {
      const before = spelled(tree, one)
      const after = spelled(changed(tree, index), other)
      expect(samePolicy(before, after)).toBe(false)
      expect(policyDiff(before, after)).toMatch(/^@@ /)
    }),
    { numRuns: 500 },
  )
})

test('the canonical text is a policy of the same meaning, and its own canonical text', () => {
  fc.assert(
    fc.property(trees, spellings, (tree, spelling) => {
      const policy = spelled(tree, spelling)
      const text = canonicalPolicy(policy)
      expect(checkPolicy({ text, format: 'rawxml' }, 'resolver')).toEqual([])
      expect(samePolicy(policy, { text, format: 'rawxml' })).toBe(true)
      expect(canonicalPolicy({ text, format: 'rawxml' })).toBe(text)
    }),
    { numRuns: 500 },
  )
})

const SCRAPS = [
  '<a',
  '<a>',
  '</a>',
  '/>',
  '<b c="',
  "d='",
  '"',
  "'",
  '@(',
  '@{',
  ')',
  '}',
  '$"{',
  '@"',
  '\\',
  '//',
  '/*',
  '*/',
]
const MORE = [
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?x',
  '?>',
  '&#10;',
  '&lt;',
  '&',
  '\r',
  '\n',
  '\t',
  ' ',
  '#',
  '\v',
  '\u00a0',
  'x',
  '{{x}}',
]
const formats = fc.constantFrom<PolicyFormat[]>('xml', 'rawxml')

const scraps = fc.string({ unit: fc.constantFrom(...SCRAPS, ...MORE), maxLength: 30 }).map(inner => `<p>${inner}</p>`)

test('no text is too broken to be searched, checked, and compared with itself', () => {
  fc.assert(
    fc.property(scraps, formats, (text, format) => {
      policyReferences({ text, format })
      checkPolicy({ text, format }, 'api')
      expect(samePolicy({ text, format }, { text: `${text}\r\n`, format })).toBe(true)
    }),
    { numRuns: 3000 },
  )
})

test('the canonical text of any text is its own canonical text, and means the same', () => {
  fc.assert(
    fc.property(scraps, typed => {
      const text = canonicalPolicy({ text: typed, format: 'rawxml' })
      expect(canonicalPolicy({ text, format: 'rawxml' })).toBe(text)
      expect(samePolicy({ text, format: 'rawxml' }, { text: typed, format: 'rawxml' })).toBe(true)
    }),
    { numRuns: 3000 },
  )
})

const filled = (part: string, before = '', behind = '') =>
  before + part.repeat((512 * 1024 - before.length - behind.length) / part.length) + behind

test.each([
  ['elements in elements', '<a>'.repeat(100_000) + '</a>'.repeat(100_000)],
  ['brackets in brackets', `<a>@(${'('.repeat(250_000)}${')'.repeat(250_000)})</a>`],
  ['strings in strings', filled('$"{', '<a>@(')],
  ['one attribute again and again', filled(' a=""', '<a', '/>')],
  ['elements beside text', filled('x<b/>', '<a>', '</a>')],
  ['expressions', filled('<b c="@(1)"/>', '<a>', '</a>')],
  ['expressions that do not end', filled('@(', '<a b="')],
  ['white space', filled(' ', '<a>@(x', 'x)</a>')],
  ['white space before directives', filled(' #', '<a>@(', ')</a>')],
  ['quotes', filled('"', '<a b="@(')],
  ['character literals', filled("'", '<a b="@(')],
  ['backslashes', filled('\\', '<a b="@("')],
  ['references', filled('&#1', '<a>')],
  ['open braces', filled('{{a', '<a>', '</a>')],
  ['named values', filled('{{a}}', '<a>', '</a>')],
  ['comments beside text', filled('<!---->x', '<a>', '</a>')],
  ['CDATA beside text', filled('<![CDATA[]]>x', '<a>', '</a>')],
  ['blank lines', filled(' \n')],
  ['tags that close nothing', filled('</a>')],
])('512 KiB of %s take no more than linear time', (_, text) => {
  const start = performance.now()
  samePolicy({ text, format: 'xml' }, { text, format: 'rawxml' })
  canonicalPolicy({ text, format: 'rawxml' })
  expect(performance.now() - start).toBeLessThan(20_000)
})
