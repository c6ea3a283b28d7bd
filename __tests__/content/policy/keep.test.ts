/**
 * A policy in the spelling of another one: by hand, what stays as it is typed; at random, that the meaning is the other's.
 */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { policyInSpellingOf, samePolicy } from '../../../src/content/policy.ts'
import { spelled, spellings, trees } from './trees.ts'

const rawxml = (text: string) => ({ text, format: 'rawxml' }) as const

const TYPED = `<policies>
    <!-- what comes in -->
    <inbound>
        <base />
        <cors
            allow-credentials="true"
            terminate-unmatched-request='false'>
            <allowed-origins>
                <origin>https://a.example</origin>
            </allowed-origins>
        </cors>

        <set-header exists-action="override" name="b"><value>@(context.Request.Method
            + "  x")</value></set-header>
        <set-body>@{
              var a = 1;
              return "one";
        }</set-body>
    </inbound>
    <backend><base /></backend>
    <outbound />
</policies>
`

/** The same policy as a service may keep it: on as few lines as can be, attributes by name. */
const KEPT =
  '<policies><!-- what comes in --><inbound><base /><cors allow-credentials="true" terminate-unmatched-request="false"><allowed-origins><origin>https://a.example</origin></allowed-origins></cors><set-header name="b" exists-action="override"><value>@(context.Request.Method + "  x")</value></set-header><set-body>@{\r\n\t\tvar a = 1;\r\n\t\treturn "one";\r\n\t}</set-body></inbound><backend><base /></backend><outbound /></policies>'

describe('a policy in the spelling of another one', () => {
  test('is that one when both mean the same', () => {
    expect(policyInSpellingOf(rawxml(TYPED), rawxml(KEPT))).toBe(TYPED)
  })

  test.each([
    [
      'an attribute',
      'allow-credentials="true"',
      'allow-credentials="false"',
      ['allow-credentials="true"', 'allow-credentials="false"'],
    ],
    ['an attribute more', 'name="b"', 'id="c" name="b"', ['name="b">', 'name="b" id="c">']],
    [
      'an attribute more among those with lines of their own',
      '<cors',
      '<cors x="1"',
      [`'false'>`, `'false'\n            x="1">`],
    ],
    ['an attribute less', ' allow-credentials="true"', '', ['\n            allow-credentials="true"', '']],
    ['a text', 'a.example', 'b.example', ['a.example', 'b.example']],
    ['a line of an expression', '"one"', '"two"', ['"one"', '"two"']],
    [
      'a line more in an expression',
      '\r\n\t\treturn',
      '\r\n\t\tvar b = 2;\r\n\t\treturn',
      ['              return', '              var b = 2;\n              return'],
    ],
    ['a comment', 'what comes in', 'what goes', ['what comes in', 'what goes']],
    [
      'an element more',
      '</origin>',
      '</origin><origin>*</origin>',
      ['</origin>\n', '</origin>\n                <origin>*</origin>\n'],
    ],
    [
      'an element with others in it',
      '<set-header name',
      '<choose><when condition="@(1 < 2)"><base /></when></choose><set-header name',
      [
        '\n\n        <set-header',
        '\n        <choose>\n            <when condition="@(1 < 2)">\n                <base />\n            </when>\n        </choose>\n\n        <set-header',
      ],
    ],
    ['an element less', /<cors.*<\/cors>/, '', [/\n +<cors[\s\S]*<\/cors>/, '']],
    [
      'something in what was empty',
      '<outbound />',
      '<outbound><base /></outbound>',
      ['<outbound />', '<outbound>\n        <base />\n    </outbound>'],
    ],
    [
      'nothing in what was not',
      '<backend><base /></backend>',
      '<backend />',
      ['<backend><base /></backend>', '<backend />'],
    ],
    [
      'something more in what had a line',
      '<backend><base />',
      '<backend><base /><limit />',
      ['<backend><base /></backend>', '<backend>\n        <base />\n        <limit />\n    </backend>'],
    ],
    ['a comment before it all', '<policies>', '<!-- x --><policies>', ['<policies>', '<!-- x -->\n<policies>']],
  ])('differs in %s alone', (_, from, to, [typed, now]: readonly (string | RegExp)[]) => {
    const live = rawxml(KEPT.replace(from, () => to))
    expect(policyInSpellingOf(rawxml(TYPED), live)).toBe(TYPED.replace(typed ?? '', () => String(now)))
  })

  test.each([
    ['line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['tabs', (text: string) => text.replace(/ {4}/g, '\t')],
    ['byte order mark', (text: string) => `\uFEFF${text}`],
    ['missing last line break', (text: string) => text.trimEnd()],
  ])('has its %s', (_, typed) => {
    const live = rawxml(KEPT.replace('<outbound />', '<outbound><base /></outbound>'))
    const now = TYPED.replace('<outbound />', '<outbound>\n        <base />\n    </outbound>')
    expect(policyInSpellingOf(rawxml(typed(TYPED)), live)).toBe(typed(now))
  })

  test('stays on one line', () => {
    const live = rawxml('<fragment>\n  <a />\n  <b>\n    <c />\n  </b>\n</fragment>')
    expect(policyInSpellingOf(rawxml('<fragment><a/></fragment>'), live)).toBe('<fragment><a/><b><c /></b></fragment>')
  })

  test.each([
    ['the one', '<a>', '<a />'],
    ['the other', '<a />', '<a'],
  ])('is none when %s is not well-formed', (_, one, other) => {
    expect(policyInSpellingOf(rawxml(one), rawxml(other))).toBeUndefined()
  })
})

const raw = spellings.map(spelling => ({ ...spelling, format: 'rawxml' as const }))

test('a policy in its own spelling is what it was, whatever the service made of it', () => {
  fc.assert(
    fc.property(trees, raw, spellings, (tree, one, other) => {
      const typed = spelled(tree, one)
      expect(policyInSpellingOf(typed, spelled(tree, other))).toBe(typed.text)
    }),
    { numRuns: 500 },
  )
})

test('a policy in the spelling of any other one means what it meant', () => {
  fc.assert(
    fc.property(trees, trees, raw, spellings, (tree, other, one, kept) => {
      const live = spelled(other, kept)
      const text = policyInSpellingOf(spelled(tree, one), live)
      expect(text !== undefined && samePolicy(rawxml(text), live)).toBe(true)
    }),
    { numRuns: 500 },
  )
})
