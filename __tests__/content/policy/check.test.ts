/**
 * What the service would refuse, said before it is asked.
 *
 * A text that is not well-formed is reported once, where reading stops; nothing is said of its structure then.
 */
import { expect, test } from '@jest/globals'
import { checkPolicy } from '../../../src/content/policy.ts'

const FULL = '<policies><inbound><base/></inbound><backend/><outbound/><on-error/></policies>'

test.each([
  ['product', FULL],
  ['api', `<?xml version="1.0"?>\n${FULL}\n<!-- end -->`],
  [
    'operation',
    '<policies><inbound><choose><when condition="@(1 < 2 && \'"\' != ")")"><base/></when></choose></inbound></policies>',
  ],
  ['service', '<policies><inbound><set-body><html><base/></html></set-body><return-response/></inbound></policies>'],
  ['service', '<policies><outbound><base href="/" /></outbound></policies>'],
  ['service', '<policies />'],
  ['fragment', '<fragment><set-variable name="a" value="@($"{b:c\'}{{d}}" + @"\\")" /></fragment>'],
  ['fragment', '<fragment>@{\n  #region it is "(\n  return 1;\n  #endregion\n}</fragment>'],
  ['fragment', '<fragment>@(@"""\\")</fragment>'],
  ['fragment', '<fragment>@($@"\\")</fragment>'],
  ['fragment', '<fragment>@(@$"\\")</fragment>'],
  ['fragment', '<fragment>@("\\"")</fragment>'],
  ['resolver', '<_a>&#x00000041;&#65;</_a>'],
  ['resolver', '<http-data-source><http-request><set-method>GET</set-method></http-request></http-data-source>'],
] as const)('a policy of a %s is accepted: %s', (place, text) => {
  expect(checkPolicy({ text, format: 'rawxml' }, place)).toEqual([])
})

const OUTSIDE = 'text outside the root element; expected an element'
const UNCLOSED = 'the string or comment that begins here is not closed, or ")" is missing before it'
const UNCLOSED_STRING = 'the string of the expression is not closed; expected """'
const LEGAL = '"&amp;", "&lt;", "&gt;", "&quot;", "&apos;" or a number'

test.each([
  ['', 1, 1, 'the policy has no element; expected one root element'],
  ['text', 1, 1, OUTSIDE],
  ['<a/>text', 1, 5, OUTSIDE],
  ['<a/><b/>', 1, 5, '"b" is a second root element; a policy has one'],
  ['<a>\n  <b>\n</a>', 3, 1, '"</a>" closes no open element; expected "</b>"'],
  ['<a>\r<b>\r</a>', 3, 1, '"</a>" closes no open element; expected "</b>"'],
  ['<a/></b>', 1, 5, '"</b>" closes no open element; no element is open'],
  ['<a>\r\n  <b>', 2, 3, 'element "b" is not closed; expected "</b>"'],
  ['<a b="1" b="2"/>', 1, 10, 'attribute "b" is given twice; expected once'],
  ['<a>\u0001</a>', 1, 4, 'the character U+0001 is not allowed in XML; remove it'],
  ['<a>1 < 2</a>', 1, 6, '"<" begins no tag; in text it is written "&lt;"'],
  ['<a>1 & 2</a>', 1, 6, '"&" begins no reference; expected "&amp;"'],
  ['<a>&nbsp;</a>', 1, 4, `"&nbsp;" is not a reference XML knows; expected ${LEGAL}`],
  ['<a b="&#0;"/>', 1, 7, `"&#0;" is not a reference XML knows; expected ${LEGAL}`],
  ['<a>&#x;</a>', 1, 4, `"&#x;" is not a reference XML knows; expected ${LEGAL}`],
  ['<a>&#12345678;</a>', 1, 4, `"&#12345678;" is not a reference XML knows; expected ${LEGAL}`],
  ['<a>&#X41;</a>', 1, 4, `"&#X41;" is not a reference XML knows; expected ${LEGAL}`],
  ['<a b="&#xD800;"/>', 1, 7, `"&#xD800;" is not a reference XML knows; expected ${LEGAL}`],
  ['<a b="&#x110000;"/>', 1, 7, `"&#x110000;" is not a reference XML knows; expected ${LEGAL}`],
  ['<a b="@(1)&x;"/>', 1, 11, `"&x;" is not a reference XML knows; expected ${LEGAL}`],
  ['<a b="<"/>', 1, 7, 'the value of attribute "b" holds "<"; expected "&lt;"'],
  ['<a b=1/>', 1, 4, 'attribute "b" has no value in quotes; expected b="…"'],
  ['<a b/>', 1, 4, 'attribute "b" has no value in quotes; expected b="…"'],
  ['<a b="1/>', 1, 4, 'the value of attribute "b" is not closed; expected "'],
  ['<a b="1"c="2"/>', 1, 9, '"c" is not allowed here; expected white space, ">" or "/>"'],
  ['<a "b"/>', 1, 4, '""" begins no attribute name'],
  ['<a b="1"', 1, 1, 'the tag of "a" is not closed; expected ">"'],
  ['<a></ a>', 1, 4, 'the end tag is malformed; expected "</name>"'],
  ['<a><!-- b', 1, 4, 'the comment is not closed; expected "-->"'],
  ['<!-- 1 -- 2 --><a/>', 1, 8, 'the comment has "--" inside, which XML does not allow'],
  ['<a><![CDATA[b', 1, 4, 'the CDATA section is not closed; expected "]]>"'],
  ['<!DOCTYPE a><a/>', 1, 1, 'a document type is not allowed in a policy'],
  ['<?b <a/>', 1, 1, 'the processing instruction is not closed; expected "?>"'],
  ['<? b?><a/>', 1, 1, 'the processing instruction has no name; expected "<?name ?>"'],
  ['<a>\n  @(f(1)</a>', 2, 3, 'the expression is not closed; expected ")"'],
  ['<a b="@{ if (1) { }"/>', 1, 20, UNCLOSED.replace(')', '}')],
  ['<a>@{ if (1) { }</a>', 1, 4, 'the expression is not closed; expected "}"'],
  ['<a>@(f[1))</a>', 1, 9, 'the expression has ")" where "]" is expected'],
  ['<a>@("b)</a>', 1, 6, UNCLOSED],
  ['<a>@("b\n")</a>', 1, 6, UNCLOSED],
  ['<a>@(@"b)</a>', 1, 6, UNCLOSED],
  ['<a>@($"b\n")</a>', 1, 8, UNCLOSED_STRING],
  ['<a>@($@"b{</a>', 1, 4, 'the expression is not closed; expected "}"'],
  ['<a>@($@"b</a>', 1, 9, UNCLOSED_STRING],
  ['<a>@(1 /* )</a>', 1, 8, UNCLOSED],
  ['<a><![CDATA[@(1]]></a>', 1, 13, 'the expression is not closed; expected ")"'],
])('%j is refused as rawxml', (text, line, column, message) => {
  expect(checkPolicy({ text, format: 'rawxml' }, 'resolver')).toEqual([{ line, column, message }])
})

test.each([
  ['<a b="@(c["d"])"/>', 1, 7, 'the expression is not closed; expected "]"'],
  ['<a>\n@(1 &amp;&amp; f(2)</a>', 2, 1, 'the expression is not closed; expected ")"'],
  ['<a>@(1 && 2)</a>', 1, 8, '"&" begins no reference; expected "&amp;"'],
])('%j is refused as xml', (text, line, column, message) => {
  expect(checkPolicy({ text, format: 'xml' }, 'resolver')).toEqual([{ line, column, message }])
})

const SECTIONS = '"inbound", "backend", "outbound", "on-error"'

test.each([
  ['api', '<inbound/>', 1, 1, 'the root element of a policy is "inbound"; expected "policies"'],
  ['api', '<policies>\n<inbond/></policies>', 2, 1, `"inbond" is no section of a policy; expected ${SECTIONS}`],
  ['api', '<policies><inbound/><inbound/></policies>', 1, 21, 'section "inbound" is given twice; expected once'],
  [
    'api',
    '<policies>text<inbound/></policies>',
    1,
    11,
    'text between the sections of a policy; expected elements only',
  ],
  [
    'service',
    '<policies><inbound>\n<base /></inbound></policies>',
    2,
    1,
    '"<base />" stands in the service\'s policy, which has no scope above; remove it',
  ],
  [
    'service',
    '<policies><inbound><set-body>a</set-body><base></base></inbound></policies>',
    1,
    42,
    '"<base />" stands in the service\'s policy, which has no scope above; remove it',
  ],
  ['fragment', '<policies/>', 1, 1, 'the root element of a policy fragment is "policies"; expected "fragment"'],
  [
    'fragment',
    '<fragment><inbound/></fragment>',
    1,
    11,
    'section "inbound" stands in a policy fragment; expected the statements alone',
  ],
  [
    'fragment',
    '<fragment><base/></fragment>',
    1,
    11,
    '"<base />" stands in a policy fragment, which has no scope of its own; remove it',
  ],
  ['resolver', '<policies/>', 1, 1, 'the root element of a resolver\'s policy is "policies"; expected a data source'],
  ['resolver', '<fragment/>', 1, 1, 'the root element of a resolver\'s policy is "fragment"; expected a data source'],
] as const)('a policy of a %s is refused: %s', (place, text, line, column, message) => {
  expect(checkPolicy({ text, format: 'rawxml' }, place)).toEqual([{ line, column, message }])
})

test('every fault of a text that can be read is reported, in the order of the text', () => {
  expect(checkPolicy({ text: '<a b="1" b="2">\n\u0001</a><b/>', format: 'rawxml' }, 'api')).toEqual([
    { line: 1, column: 10, message: 'attribute "b" is given twice; expected once' },
    { line: 2, column: 1, message: 'the character U+0001 is not allowed in XML; remove it' },
    { line: 2, column: 6, message: '"b" is a second root element; a policy has one' },
  ])
})

test('every fault of the structure is reported', () => {
  const text = '<policies><a/><b/><outbound/><outbound/></policies>'
  expect(checkPolicy({ text, format: 'rawxml' }, 'api')).toEqual([
    { line: 1, column: 11, message: `"a" is no section of a policy; expected ${SECTIONS}` },
    { line: 1, column: 15, message: `"b" is no section of a policy; expected ${SECTIONS}` },
    { line: 1, column: 30, message: 'section "outbound" is given twice; expected once' },
  ])
})

const sized = (bytes: number) => `<policies><!--${' '.repeat(bytes - 30)}é--></policies>`

test('a policy of 512 KiB is accepted', () => {
  expect(checkPolicy({ text: sized(524288), format: 'rawxml' }, 'api')).toEqual([])
})

test('a policy of one byte more than 512 KiB is refused', () => {
  expect(checkPolicy({ text: sized(524289), format: 'rawxml' }, 'api')).toEqual([
    { line: 1, column: 1, message: 'the policy has 524289 bytes; expected at most 524288' },
  ])
})
