/**
 * Tokens that the service issues.
 *
 * Signatures come from openssl, with the keys that the service and its gateway are made to have:
 *
 *   printf 'edge\n2030-01-15T12:30:00.0000000Z' | openssl dgst -sha512 -hmac "$key" -binary | base64 -w0
 */
import { expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/emulator/protocol.ts'
import { sender, start, wrong } from './client.ts'

const KEYS = ['primary-key-of-the-service', 'secondary-key-of-the-service'] as const
const EXPIRY = '2030-01-15T12:30:59.9Z'

function startWith() {
  const rewritten: Readonly<Record<string, string>> = {
    primaryKey: 'primary-of-edge',
    secondaryKey: 'secondary-of-edge',
  }
  const { emulator, send } = start({
    keys: KEYS,
    rewrite: (kind, _path, field, value) => (kind === 'gateway' ? (rewritten[field] ?? value) : value),
  })
  emulator.seed('/gateways/edge', { locationData: { name: 'here' } })
  emulator.seed('/users/jane', { firstName: 'Jane', lastName: 'Doe', email: 'jane@contoso.example' })
  return { emulator, send }
}

test.each([
  [
    '/users/integration/token',
    'primary',
    'integration&203001151230&1a12xldcTP8iWdfHBoShDtaSU/2i9iMl/kOli9rZhDpdfsN+zIEPut+eDmY2BtE7wX1RYd/NNsr7Ho/bAwv6SA==',
  ],
  [
    '/users/integration/token',
    'secondary',
    'integration&203001151230&9hE1BPLmvRJBq6AhAP1CrwhXFVnxJEXJQG6EUJzlJ9Cxcr3WXGK6JcEJjckXanpPqofVU+OEoLs31qwxWEQmLg==',
  ],
  [
    '/users/jane/token',
    'primary',
    'jane&203001151230&dlknKKXhmH0kNl+kg3YjzJDt6SVoLGXughbInJIFbyf/84Gn6CM9XMnguW35TihlQDVgZ82PR7tCG/ohWZt4Dw==',
  ],
  [
    '/gateways/edge/generateToken',
    'primary',
    'edge&203001151230&24GqKP+OyDAUME6AfLQFyVoTZw/jVJS4lPDaHKhc8dbuVQPipt1SyiwWcBo39KJt8ZHwwkc4hXdJMeyk/PAhkg==',
  ],
  [
    '/gateways/edge/generateToken',
    'secondary',
    'edge&203001151230&S+NF2l74a5fKVRKo1IJ9YZ7G1oSNyQoHRq26vzNa8+fa/f1sparWCss+2oimLa4vci45QGrUmEZSolch2xQnng==',
  ],
])('POST %s signs with the %s key, until the start of a minute', async (path, keyType, value) => {
  const { send } = startWith()
  const flat = JSON.stringify({ keyType, expiry: EXPIRY })
  const answers = [await send('POST', path, flat), await send('POST', path, { keyType, expiry: EXPIRY })]
  expect(answers.map(({ status, body }) => [status, body])).toEqual(Array(2).fill([200, { value }]))
})

test('a token of the management API is accepted by the management API', async () => {
  const { emulator, send } = startWith()
  const issued = await send('POST', '/users/integration/token', { keyType: 'secondary', expiry: EXPIRY })
  const { value } = issued.body as { readonly value: string }
  const direct = sender(emulator, '', { authorization: `SharedAccessSignature ${value}` }, '2021-08-01')
  expect((await direct('GET', '/tags')).status).toBe(200)
})

test('an expiry that is just past is still issued', async () => {
  const answer = await startWith().send('POST', '/users/jane/token', {
    keyType: 'primary',
    expiry: '2029-12-31T23:59:59Z',
  })
  expect(answer.status).toBe(200)
})

const KEY_TYPE = ['keyType', "'keyType' must be 'primary' or 'secondary'."] as const
const NO_EXPIRY = ['expiry', "'expiry' must be a date and a time."] as const
const TOO_LONG = ['expiry', 'Maximum token expiry time is set to 30 days.'] as const

test.each<[string, JsonObject, readonly (readonly [string, string])[]]>([
  ['nothing', {}, [KEY_TYPE, NO_EXPIRY]],
  ['another key', { keyType: 'third', expiry: EXPIRY }, [KEY_TYPE]],
  ['a day alone', { keyType: 'primary', expiry: '2030-01-15' }, [NO_EXPIRY]],
  ['more than thirty days', { keyType: 'primary', expiry: '2030-01-31T00:00:01Z' }, [TOO_LONG]],
  ['more than thirty days without a zone', { keyType: 'primary', expiry: '2030-01-31T00:00:01' }, [TOO_LONG]],
  [
    'another member',
    { keyType: 'primary', expiry: EXPIRY, scope: '/' },
    [['scope', "Invalid field 'scope' specified"]],
  ],
])('an order of %s is refused', async (_, order, fields) => {
  const answer = await startWith().send('POST', '/gateways/edge/generateToken', JSON.stringify(order))
  expect([answer.status, answer.body]).toEqual([400, wrong(...fields)])
})

test.each([
  ['no JSON', '{', 'The request body is not valid JSON.'],
  ['no object', '[]', 'The request body must be a JSON object.'],
])('a body that is %s is refused', async (_, body, message) => {
  const answer = await startWith().send('POST', '/users/jane/token', body)
  expect([answer.status, answer.body]).toEqual([400, { error: { code: 'ValidationError', message, details: null } }])
})

test.each([
  ['/users/john/token', 'User not found.'],
  ['/gateways/none/generateToken', 'Gateway not found.'],
])('POST %s is not found', async (path, message) => {
  const answer = await startWith().send('POST', path, { keyType: 'primary', expiry: EXPIRY })
  expect([answer.status, answer.body]).toEqual([404, { error: { code: 'ResourceNotFound', message, details: null } }])
})
