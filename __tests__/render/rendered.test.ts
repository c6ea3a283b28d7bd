/**
 * Hostile text after a real Markdown renderer has had it: GitHub's flavour, by a library that is not ours.
 */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { marked } from 'marked'
import { code, md, table } from '../../src/render/markdown.ts'
import { printable } from '../../src/render/printable.ts'

const hostile = fc
  .array(
    fc.oneof(
      fc.string(),
      fc.constantFrom(
        '</details>',
        '<script>alert(1)</script>',
        '@org/team',
        '[a](https://evil.example)',
        '![a](https://evil.example/x.png)',
        'https://evil.example',
        'www.evil.example',
        '| a | b |',
        '`',
        '```',
        '\n# head',
        '\n- [ ] task',
        '&lt;b&gt;',
        '<!--',
        '\u001b[31m',
        '\u202e',
        '::set-output name=x::y',
        '**b**',
        '~~s~~',
        '#1',
      ),
    ),
    { maxLength: 6 },
  )
  .map(parts => parts.join(''))

test('text between words comes out as that text and nothing else', () => {
  fc.assert(
    fc.property(hostile, text => {
      expect(seen(md`before ${text} after`.source)).toEqual({
        tags: ['p', 'span'],
        text: `before ${printable(text)} after`,
      })
    }),
    { numRuns: 500 },
  )
})

test('text in a cell of a table stays in its cell', () => {
  fc.assert(
    fc.property(hostile, text => {
      const html = render(table(['one', 'two'], [[code(text), md`${text}`]]).source)
      expect(html.match(/<td[ >]/g)).toHaveLength(2)
      expect(cells(html)).toEqual([printable(text), printable(text)])
    }),
    { numRuns: 500 },
  )
})

function render(source: string): string {
  return marked.parse(source, { gfm: true, async: false })
}

/** What a reader sees, and which tags stand around it; those that our own words bring are always listed. */
function seen(source: string): { readonly tags: readonly string[]; readonly text: string } {
  const html = render(source)
  const tags = new Set(['p', 'span', ...Array.from(html.matchAll(/<\/?([a-z0-9]+)/gi), ([, name = '']) => name)])
  return { tags: [...tags].sort(), text: bare(html) }
}

function cells(html: string): readonly string[] {
  return Array.from(html.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g), ([, cell = '']) => bare(cell))
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }

/** What is left without tags, each entity read once. */
function bare(html: string): string {
  const text = html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|([a-z]+));/g, (whole, number: string | undefined, name: string | undefined) =>
      number === undefined ? (NAMED[name ?? ''] ?? whole) : String.fromCodePoint(Number(number)),
    )
  return text.replace(/\n$/, '')
}
