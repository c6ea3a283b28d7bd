/**
 * The escaper, by cases for all that acts on GitHub and by a property over hostile strings: read back as a browser
 * would, the source gives the text and nothing else.
 */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { alert, code, details, diffBlock, join, link, list, md, table } from '../../src/render/markdown.ts'
import { printable } from '../../src/render/printable.ts'

test.each([
  ['a mention', '@org/team', '<span>&#64;</span>org/team'],
  ['an issue number', 'see #1', 'see <span>&#35;</span>1'],
  ['an issue number of another tracker', 'GH-1 and JIRA-2', 'GH<span>&#45;</span>1 and JIRA<span>&#45;</span>2'],
  ['a link', 'https://x.example', 'https<span>&#58;</span>//x.example'],
  ['a link without a scheme', 'WWW.x.example', 'WWW<span>&#46;</span>x.example'],
  ['an e-mail address', 'a@b.example', 'a<span>&#64;</span>b.example'],
  ['an emoji', ':tada:', '<span>&#58;</span>tada:'],
  ['a formula', '$x$', '<span>&#36;</span>x<span>&#36;</span>'],
  ['an element', '</details>', '&#60;/details&#62;'],
  ['an entity', '&lt;', '&#38;lt;'],
  ['a table cell', 'a|b', 'a&#124;b'],
  ['a backslash before a bar', '\\|', '&#92;&#124;'],
  ['code', '`a`', '&#96;a&#96;'],
  ['emphasis', '*a* _b_ ~c~', '&#42;a&#42; &#95;b&#95; &#126;c&#126;'],
  ['a link with words', '![a](b)', '&#33;&#91;a&#93;(b)'],
  ['a footnote', '[^1]', '&#91;&#94;1&#93;'],
  ['a heading', '# a', '<span>&#35;</span> a'],
  ['a list', '- a', '&#45; a'],
  ['a numbered list', '1. a', '1&#46; a'],
  ['a quote', '> a', '&#62; a'],
  ['a line below a heading', '===', '&#61;=='],
  ['indented code', '    a', '&#32;   a'],
  ['a space at the end', 'a ', 'a&#32;'],
  ['a new line', 'a\n\n# b', 'a&#92;n&#92;n<span>&#35;</span> b'],
  ['a terminal colour', '\u001b[1m', '&#92;u&#123;1b&#125;&#91;1m'],
  ['a right-to-left override', '\u202ex', '&#92;u&#123;202e&#125;x'],
  ['nothing that acts', 'apim.yml: 1.5 s, "a" (b); 50 %', 'apim.yml: 1.5 s, "a" (b); 50 %'],
])('%s is only text', (_, text, source) => {
  expect(md`${text}`).toEqual({ source })
})

/** What a browser shows of our markup: elements without attributes are dropped, then entities are read. */
function shown(source: string): string {
  return source
    .replace(/<\/?(?:span|code)>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
}

const hostile = fc
  .array(
    fc.constantFrom(
      ...[
        '<',
        '>',
        '|',
        '`',
        '```',
        '@',
        '#',
        '1',
        '-',
        '\n',
        '\r',
        '\t',
        ' ',
        '    ',
        '\\',
        '&',
        ';',
        '$',
        ':',
        '/',
        '[',
        ']',
      ],
      ...[
        '(',
        ')',
        '!',
        '*',
        '_',
        '~',
        '^',
        '{',
        '}',
        '=',
        '+',
        '.',
        'www.',
        'http://',
        'a',
        'GH-1',
        '</details>',
        '<!--',
        '&amp;',
      ],
      ...['\u202e', '\u200b', '\u001b[0m', '\ud800', '😀', 'é'],
    ),
  )
  .map(parts => parts.join(''))

describe('any text', () => {
  test('is shown as it is', () => {
    fc.assert(
      fc.property(hostile, text => {
        expect([shown(md`${text}`.source), shown(code(text).source)]).toEqual([printable(text), printable(text)])
      }),
    )
  })

  test('leaves nothing in the source that acts', () => {
    const acting = /[@#$<>|`*_[\]{}~^&\\!\p{Cc}]|:[^\s·]|www\.|[a-z]-\d|^[-+= ]|^\d+[.)](?: |$)| $/iu
    fc.assert(
      fc.property(hostile, text => {
        const bare = md`${text}`.source.replace(/<span>&#\d+;<\/span>|&#\d+;/g, '·')
        expect(bare).not.toMatch(acting)
      }),
      { numRuns: 1000 },
    )
  })

  test('stays within its block of code', () => {
    fc.assert(
      fc.property(fc.array(hostile), lines => {
        const [fence, ...rest] = diffBlock(lines).source.split('\n')
        const mark = (fence ?? '').replace(/diff$/, '')
        const closers = rest.filter(line => /^ {0,3}`+\s*$/.test(line) && line.trim().length >= mark.length)
        expect([mark, closers]).toEqual([expect.stringMatching(/^`{3,}$/), [mark]])
      }),
    )
  })
})

test('our own words are Markdown, and what is Markdown already is not escaped again', () => {
  expect(md`**${1200} of** ${code('a_b')}${md` <br>`}`).toEqual({ source: '**1,200 of** <code>a&#95;b</code> <br>' })
})

test('code is cut where it is told to be', () => {
  expect(code('abcdef', 3)).toEqual({ source: '<code>abc… (3 more)</code>' })
})

test('a sentence is cut after 2,000 characters', () => {
  expect(md`${'x'.repeat(2001)}`).toEqual({ source: `${'x'.repeat(2000)}… (1 more)` })
})

test('lists, boxes and folded sections are built of safe pieces', () => {
  const items = list([md`a`, md`b`])
  expect([join([md`a`, md`b`], ', '), alert('CAUTION', md`x\n\n${items}`), details(md`t`, items)]).toEqual([
    { source: 'a, b' },
    { source: '> [!CAUTION]\n> x\n>\n> - a\n> - b' },
    { source: '<details><summary>t</summary>\n\n- a\n- b\n\n</details>' },
  ])
})

test.each([
  ['https://github.com/o/r/actions/runs/1', '[run](https://github.com/o/r/actions/runs/1)'],
  ['http://localhost:3000/o/r', 'run'],
  ['javascript:alert(1)', 'run'],
  ['https://x.example/a)b', 'run'],
  ['https://x.example/ "t"', 'run'],
])('%s is linked as %s', (url, source) => {
  expect(link('run', url)).toEqual({ source })
})

describe('a table', () => {
  test('has a row for each of its rows, and numbers to the right', () => {
    expect(table(['a', 'b'], [[md`1`, md`x|y${'|'}`]], '--:').source).toBe(
      '| a | b |\n| --: | --: |\n| 1 | x|y&#124; |',
    )
  })

  test('ends after 300 rows with how many more there are', () => {
    const rows = Array.from({ length: 1500 }, (_, index) => [md`${index}`, md`x`, md`y`])
    const lines = table(['a', 'b', 'c'], rows).source.split('\n')
    expect([lines.length, lines.at(-2), lines.at(-1)]).toEqual([303, '| 299 | x | y |', '| … | 1,200 more |  |'])
  })

  test('ends after 64 KiB', () => {
    const rows = Array.from({ length: 100 }, () => [md`${'x'.repeat(1996)}`])
    expect(table(['a', 'b'], rows).source.split('\n').length).toBe(2 + 32 + 1)
  })
})

describe('a block of code', () => {
  test('has a fence that is longer than any in it', () => {
    expect(diffBlock(['+a ```` b', '-```']).source).toBe('`````diff\n+a ```` b\n-```\n`````')
  })

  test('ends after 400 lines with how many more there are', () => {
    const lines = diffBlock(Array.from({ length: 1400 }, () => '+a')).source.split('\n')
    expect([lines.length, lines.at(-2), lines.at(-1)]).toEqual([403, '… 1,000 lines more', '```'])
  })

  test('cuts lines after 500 characters', () => {
    expect(diffBlock(['x'.repeat(510)]).source).toBe(`\`\`\`diff\n${'x'.repeat(500)}… (10 more)\n\`\`\``)
  })
})
