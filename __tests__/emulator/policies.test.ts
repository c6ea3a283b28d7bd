/**
 * Policy documents as the service keeps them and gives them back.
 *
 * The formats differ in expressions: escaped in `xml`, as typed in `rawxml`.
 */
import { describe, expect, test } from '@jest/globals'
import { asRawXml, asXml, policyProblem, policyReferences } from '../../src/emulator/policy.ts'
import { start } from './client.ts'

const TYPED =
  '<policies>\n  <inbound>\n    <set-header name="a" value="@(context.Request["b"] < 3 && true)" />\n  </inbound>\n</policies>'
const ESCAPED =
  '<policies>\r\n\t<inbound>\r\n\t\t<set-header name="a" value="@(context.Request[&quot;b&quot;] &lt; 3 &amp;&amp; true)" />\r\n\t</inbound>\r\n</policies>'
const UNESCAPED =
  '<policies>\r\n\t<inbound>\r\n\t\t<set-header name="a" value="@(context.Request["b"] < 3 && true)" />\r\n\t</inbound>\r\n</policies>'

test.each([
  ['rawxml', TYPED, 'xml', ESCAPED],
  ['rawxml', TYPED, 'rawxml', TYPED],
  ['xml', ESCAPED, 'xml', ESCAPED],
  ['xml', ESCAPED, 'rawxml', UNESCAPED],
])('a document written as %s is read as %4$s', async (written, value, read, expected) => {
  const { send } = start()
  await send('PUT', '/policies/policy', { format: written, value })
  const answer = await send('GET', `/policies/policy?format=${read}`)
  expect(answer.body).toMatchObject({ properties: { format: read, value: expected } })
})

test("a resolver's policy begins with its data source", async () => {
  const { emulator, send } = start()
  emulator.seed('/apis/a', { displayName: 'A', path: 'a' })
  emulator.seed('/apis/a/resolvers/r', { displayName: 'R', path: 'Query/r' })
  const value = '<http-data-source><http-request /></http-data-source>'
  expect((await send('PUT', '/apis/a/resolvers/r/policies/policy', { format: 'xml', value })).status).toBe(201)
})

test('a list gives the format xml, whatever it is asked for', async () => {
  const { send } = start()
  await send('PUT', '/policies/policy', { format: 'rawxml', value: TYPED })
  const answer = await send('GET', '/policies?format=rawxml')
  expect(answer.body).toMatchObject({ count: 1, value: [{ properties: { format: 'xml', value: ESCAPED } }] })
})

test('the first PUT of a policy that was deleted is a creation', async () => {
  const { send } = start()
  const replaced = await send('PUT', '/policies/policy', { value: '<policies />' })
  await send('DELETE', '/policies/policy')
  const created = await send('PUT', '/policies/policy', { value: '<policies />' })
  expect([replaced.status, created.status]).toEqual([200, 201])
})

describe('a document is kept when', () => {
  test.each([
    ['its expressions are balanced', 'rawxml', '<policies><x a="@{ return "}" + ")"; }" /></policies>'],
    ['its comments hold anything', 'xml', '<policies><!-- <x> {{none}} @( --></policies>'],
    ['it has CDATA', 'xml', '<policies><x><![CDATA[ < ]]></x></policies>'],
    ['its attributes hold >', 'xml', '<policies><x a="a > b" /></policies>'],
  ])('%s', async (_, format, value) => {
    expect((await start().send('PUT', '/policies/policy', { format, value })).status).toBe(200)
  })
})

test.each([
  ['not closed', 'xml', '<policies>'],
  ['closed by another', 'xml', '<policies><a></b></policies>'],
  ['of another root', 'xml', '<fragment />'],
  ['of an expression that is not escaped', 'xml', '<policies><x a="@(a < 3)" /></policies>'],
  ['of text', 'xml', 'hello'],
])('a document %s is refused', async (_, format, value) => {
  expect((await start().send('PUT', '/policies/policy', { format, value })).status).toBe(400)
})

test.each([
  ['Developer', 512 * 1024, 200],
  ['Developer', 512 * 1024 + 1, 400],
  ['Consumption', 16 * 1024, 200],
  ['Consumption', 16 * 1024 + 1, 400],
])('a service of the %s tier answers a document of %i bytes with %i', async (tier, bytes, status) => {
  const { send } = start({ behaviour: { tier } })
  const value = `<policies><!--${'x'.repeat(bytes - '<policies><!----></policies>'.length)}--></policies>`
  expect((await send('PUT', '/policies/policy', { value })).status).toBe(status)
})

test.each([
  ['named value', '<policies>{{none}}</policies>', 'value'],
  ['fragment', '<policies><include-fragment fragment-id="none" /></policies>', 'include-fragment'],
  ['backend', '<policies><set-backend-service backend-id="none" /></policies>', 'set-backend-service'],
  ['logger', '<policies><log-to-eventhub logger-id="none">x</log-to-eventhub></policies>', 'log-to-eventhub'],
  [
    'certificate',
    '<policies><authentication-certificate certificate-id="none" /></policies>',
    'authentication-certificate',
  ],
])('a document that names a %s that is not there is refused', async (_, value, target) => {
  const answer = await start().send('PUT', '/policies/policy', { value })
  expect(answer).toMatchObject({ status: 400, body: { error: { details: [{ target }] } } })
})

test('a named value is found by its display name, not by its id', async () => {
  const { send } = start()
  await send('PUT', '/namedValues/id', { displayName: 'shown', value: 'x' })
  const byName = await send('PUT', '/policies/policy', { value: '<policies>{{shown}}</policies>' })
  const byId = await send('PUT', '/policies/policy', { value: '<policies>{{id}}</policies>' })
  expect([byName.status, byId.status]).toEqual([200, 400])
})

test('policies follow a named value to its new display name', async () => {
  const { emulator, send } = start()
  await send('PUT', '/namedValues/id', { displayName: 'old', value: 'x' })
  await send('PUT', '/policies/policy', { value: '<policies>{{old}}</policies>' })
  await send('PATCH', '/namedValues/id', { displayName: 'new' }, { 'if-match': '*' })
  expect(emulator.state()['/policies/policy']).toEqual({ format: 'xml', value: '<policies>{{new}}</policies>' })
})

test('a fragment tells who uses it', async () => {
  const { send } = start()
  await send('PUT', '/policyFragments/f', { value: '<fragment />' })
  await send('PUT', '/policies/policy', { value: '<policies><include-fragment fragment-id="f" /></policies>' })
  const answer = await send('POST', '/policyFragments/f/listReferences')
  expect(answer.body).toMatchObject({ count: 1, value: [{ id: expect.stringMatching(/\/policies\/policy$/) }] })
})

describe('the text', () => {
  test.each([
    ['four spaces to a tab', '<a>\n    <b/>\n        <c/>\n</a>', '<a>\r\n\t<b/>\r\n\t\t<c/>\r\n</a>'],
    ['two spaces to a tab', '<a>\r\n  <b/>\r\n</a>', '<a>\r\n\t<b/>\r\n</a>'],
  ])('is indented with %s', (_, text, expected) => {
    expect(asXml(text, 'xml')).toBe(expected)
  })

  test('is left as typed in rawxml', () => {
    expect(asRawXml(TYPED, 'rawxml')).toBe(TYPED)
  })

  test('is unfinished where an expression has no end', () => {
    expect(policyProblem('<policies><a b="@(x" /></policies>', 'rawxml', ['policies'])).toBe(
      'The policy document is not well-formed XML.',
    )
  })

  test('names nothing in comments or expressions', () => {
    const text =
      '<!-- {{a}} --><set-backend-service backend-id="@(x)" /><set-backend-service backend-id="b" />{{c}}{{c}}'
    expect(policyReferences(text)).toEqual({
      namedValues: ['c'],
      fragments: [],
      backends: ['b'],
      loggers: [],
      certificates: [],
    })
  })
})
