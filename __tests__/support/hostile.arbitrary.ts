/**
 * What a service may hold and a file has trouble with: texts that YAML, our own words, terminals, file systems and UTF-8
 * take for something else.
 */
import fc from 'fast-check'
import type { Json } from '../../src/ports.ts'

/** Texts that mean something to YAML. */
const OF_YAML: readonly string[] = [
  ...['yes', 'no', 'on', 'null', '~', 'true', '1.10', '0x1', '0o7', '1e3', '.inf', '2001-01-01', '12:30:45', '=', '<<'],
  ...[
    '?',
    '? a',
    '-',
    '- a',
    '---',
    '--- a',
    '...',
    '#',
    '# a',
    'a # b',
    'a #b',
    ': ',
    'a: b',
    'a:',
    '{',
    '}',
    '[',
    ',',
  ],
  ...['{a: b}', '[a]', '*a', '&b', '!tag', '!!str x', '|', '> ', '|-', '%', '%YAML 1.1', '@a', '`a`', '"', "'", '\\n'],
  ...[
    ' leading',
    'trailing ',
    ' ',
    '\t',
    'a\tb',
    'line\nline',
    'line\nline\n',
    '\nline',
    '\n\nline\n\n',
    'line \nline',
  ],
  ...['line\t\nline', '  a\nb', '\n  a\nb', ' \na', '\t\na', 'a\r\nb', 'a\rb', '\r', '\n', 'a\n \n', 'a\n\n b\n'],
  ...['# a\n# b', '---\na', '...\na', 'a\n---\nb'],
]

/** Texts that mean something to us, to policies, to a runner, or to a page. */
const OF_OTHERS: readonly string[] = [
  ...['${', '$${', '${var.x}', '${env.HOME}', '${secret.X}', 'a$', '{#X#}', '{{', '}}', '__X__', '<your-key>', '@(1)'],
  ...['__proto__', 'constructor', 'toString', '::error::x', '##[error]x', '|a|b|', '<!-- x -->', '&amp;', '](x)'],
  ...['/', '/a', '/products/gold', 'https://contoso.example/a?b=c#d', 'application/json', '0', '-1', ''],
  ...['x'.repeat(300), 'word '.repeat(60), 'word\n'.repeat(300)],
]

/** Texts that look like others, or like nothing. */
const UNSEEN: readonly string[] = [
  ...['\u2028', 'a\u2029b', '\u00a0', '\ufeffa', '\u200b', '\u202e', '\u{1f468}\u200d\u{1f469}', 'e\u0301'],
]

/** Texts that no file may hold. */
const UNSAYABLE: readonly string[] = [
  '\u0000',
  'a\u0007',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\ufffe',
  '\ud800',
  'a\udc00',
]

const POOL = [...OF_YAML, ...OF_OTHERS, ...UNSEEN, ...UNSAYABLE]
const SIGNS = ' \t\n\r:#-?{}[]&*!|>\'"%@`$\\,=~a1\u2028'

/** Any text at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...POOL) },
  { weight: 2, arbitrary: fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
)

/** What a text may be limited to. */
export interface Limits {
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
}

/** Any text within limits. */
export function textWithin({
  minLength = 0,
  maxLength = Number.POSITIVE_INFINITY,
  pattern,
}: Limits): fc.Arbitrary<string> {
  const form = new RegExp(pattern ?? '')
  const fits = (text: string) => text.length >= minLength && text.length <= maxLength && form.test(text)
  const known = POOL.filter(fits)
  const own =
    pattern === undefined
      ? fc.string({ minLength, maxLength: Math.min(maxLength, minLength + 20) })
      : fc.stringMatching(form).filter(fits)
  return known.length === 0 ? own : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, own)
}

/** Any JSON. */
export const anyJson: fc.Arbitrary<Json> = fc.letrec<{ readonly value: Json }>(tie => ({
  value: fc.oneof(
    { maxDepth: 3 },
    anyText,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(anyText, tie('value'), { maxKeys: 3 }),
  ),
})).value

/** Any id that a path of Azure may hold, whether our files may or not. */
export const anyId: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...[
      'CON',
      'nul.txt',
      'aux',
      'a.b',
      'a.',
      '..b',
      'a..',
      '.a',
      '...x',
      'a b',
      ' a',
      'a ',
      'a%b',
      'a%20b',
      'A',
      'a',
      'é',
    ],
    ...['\u{1f600}', 'a;b', 'a;rev=2', 'a(b)', "a'b", 'a"b', 'a|b', 'a$b', '${a}', '$${a}', 'a!', '~a', 'a,b', 'a=b'],
    ...[
      'a@b',
      '[a]',
      '{a}',
      '-',
      '--',
      '_',
      '1',
      '01',
      '1.0',
      '0x1',
      'true',
      'null',
      'yes',
      'version',
      'include',
      'sync',
    ],
    ...[
      'removed',
      '__proto__',
      'constructor',
      'toString',
      'apim',
      'apim.yaml',
      'policy',
      'GOLD',
      '0123456789abcdef01234567',
    ],
    ...['x'.repeat(80), 'y'.repeat(256), '\u202e', 'a\u00a0b', '\ufeff', '中文'],
  ),
  fc
    .string({ unit: fc.constantFrom(...'aA1-_. ()\'"~!$,;=@[]{}|^`%é'), minLength: 1, maxLength: 6 })
    .filter(id => !/^\.{1,2}$/.test(id)),
)

/** Policies that are easily spoiled by who prints them. */
export const anyPolicy: fc.Arbitrary<string> = fc.constantFrom(
  ...[
    '',
    '<!-- c -->',
    '<set-variable name="a" value="@(context.Request.Headers.GetValueOrDefault("a","b").Length > 3 ? "x" : "y")" />',
    '<set-body>@{ return "]]>" + (1 < 2 ? "&" : "${x}"); }</set-body>',
    '<set-body><![CDATA[ a < b ]]]]><![CDATA[> ]]></set-body>',
    '<set-body>${x} $${y} ${secret.A}</set-body>',
    '<set-body>  \n a \n\n </set-body>',
    '<set-header name="x" exists-action="override"><value> a </value></set-header>',
    '\r\n\t<set-body>line\r\nline\ttab</set-body>\r\n',
    '<set-body>&amp;lt; &#10; &#x1F600; &quot;</set-body>',
    '<set-body>\u2028 \u{1f600}</set-body>',
    '<set-body>\u0085</set-body>',
    '<set-body template="liquid">{% if a %}</set-body>',
    "<set-variable name='a' value='\"' />",
  ].map(text => `<policies><inbound>${text}</inbound><backend /><outbound /><on-error /></policies>`),
  '<!-- before --><policies><inbound /></policies><!-- after -->',
  '<?xml version="1.0" encoding="utf-8"?><policies><inbound /></policies>',
  '<policies />',
)
