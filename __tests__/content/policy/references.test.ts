/**
 * What policies name, and where.
 *
 * Positions are of the name itself, in the text as given; each expected one was counted by hand.
 */
import { expect, test } from '@jest/globals'
import { policyReferences } from '../../../src/content/policy.ts'

test.each([
  ['a fragment', '<include-fragment fragment-id="f" />', 'policyFragments', 'f', 32],
  ['a backend', `<set-backend-service backend-id='b' />`, 'backends', 'b', 34],
  ['a backend for embeddings', '<llm-semantic-cache-lookup embeddings-backend-id="b" />', 'backends', 'b', 51],
  ['a backend for embeddings', '<azure-openai-semantic-cache-lookup embeddings-backend-id="b" />', 'backends', 'b', 60],
  ['a backend for content safety', '<llm-content-safety backend-id="b" />', 'backends', 'b', 33],
  ['a certificate', '<authentication-certificate certificate-id="c" />', 'certificates', 'c', 45],
  ['a certificate of a token key', '<key certificate-id="c" />', 'certificates', 'c', 22],
  ['a certificate of an issuer', '<identity issuer-certificate-id="c" />', 'certificates', 'c', 34],
  ['a logger', '<log-to-eventhub logger-id="l">@(1)</log-to-eventhub>', 'loggers', 'l', 29],
  ['a credential provider', '<get-authorization-context provider-id="p" />', 'authorizationProviders', 'p', 41],
  ['a schema', '<content schema-id="s" />', 'schemas', 's', 21],
  ['a named value in a text', '<value>a {{n}}</value>', 'namedValues', 'n', 12],
  ['a named value in an attribute', '<set-variable value="{{a.b-c_1}}" />', 'namedValues', 'a.b-c_1', 24],
  ['a named value that is a whole backend', '<set-backend-service backend-id="{{n}}" />', 'namedValues', 'n', 36],
  ['a named value in an expression', '<value>@("a" + "{{n}}")</value>', 'namedValues', 'n', 19],
  ['a named value in CDATA', '<value><![CDATA[{{n}}]]></value>', 'namedValues', 'n', 19],
])('%s is found: %s', (_, text, to, name, column) => {
  expect(policyReferences({ text, format: 'rawxml' })).toEqual([{ to, name, line: 1, column }])
})

test.each([
  ['a name that the gateway computes', '<set-backend-service backend-id="@("b")" />'],
  ['a name that the gateway computes in part', '<set-backend-service backend-id="@("b")c" />'],
  ['an empty name', '<set-backend-service backend-id="" />'],
  [
    'a variable of a liquid template',
    '<set-body template="liquid">{{body.id}}<a b="{{c}}"><d>1</d></a>{{e}}</set-body>',
  ],
  ['an element inside a body', '<set-body><key certificate-id="c" /></set-body>'],
  ['anything in a comment', '<a><!-- <include-fragment fragment-id="{{f}}" /> --></a>'],
  ['the same attribute of another element', '<a backend-id="b" certificate-id="c" />'],
  ['braces around what is no name', '<a>{{a b}} {{}} { {c}}</a>'],
  ['anything in a text that is not well-formed', '<a>{{n}}'],
])('%s is no reference', (_, text) => {
  expect(policyReferences({ text, format: 'rawxml' })).toEqual([])
})

test('references come in the order of the text, each with its own line', () => {
  const text =
    '<policies>\r\n\t<inbound>\r\n\t\t<set-backend-service base-url="{{url}}" backend-id="b" />\r\n' +
    '\t\t<set-body template="liquid"><a>{{x}}</a></set-body>\r\n\t\t<set-body>{{y}}<b>{{z}}</b></set-body>\r\n' +
    '\t\t<include-fragment fragment-id="f" />\r\n\t</inbound>\r\n</policies>'
  expect(policyReferences({ text, format: 'xml' })).toEqual([
    { to: 'namedValues', name: 'url', line: 3, column: 36 },
    { to: 'backends', name: 'b', line: 3, column: 55 },
    { to: 'namedValues', name: 'y', line: 5, column: 15 },
    { to: 'namedValues', name: 'z', line: 5, column: 23 },
    { to: 'policyFragments', name: 'f', line: 6, column: 34 },
  ])
})
