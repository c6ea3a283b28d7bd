/** The service is asked for a token; the bodies are those of Microsoft's reference and of recordings. */
import { expect, test } from '@jest/globals'
import { ConnectionError } from '../../src/errors.ts'
import { type MintingOrder, mintThroughArm } from '../../src/service/minting.ts'
import { json, options, refusal, type Step, script } from './scripted.ts'

const VALUE = 'integration&203001151230&c2lnbmF0dXJl'
const order: MintingOrder = {
  path: '/users/integration/token',
  isWrapped: true,
  keyType: 'secondary',
  expiry: new Date('2030-01-15T12:30:45.123Z'),
}
const FLAT = '{"keyType":"secondary","expiry":"2030-01-15T12:30:00.000Z"}'
const WRAPPED = `{"properties":${FLAT}}`

async function asked(steps: readonly Step[], changed: Partial<MintingOrder> = {}) {
  const { http, requests, lines } = script(steps)
  const end = await mintThroughArm(options(http), { ...order, ...changed }).then(
    value => value.reveal(),
    (error: Error) => error.message,
  )
  return { end, lines: lines(), bodies: requests.map(({ body }) => body) }
}

test.each([
  [true, '/users/integration/token', WRAPPED],
  [false, '/gateways/edge/generateToken', FLAT],
])('the documented body is sent first: wrapped is %s', async (isWrapped, path, body) => {
  expect(await asked([json(200, { value: VALUE })], { isWrapped, path })).toEqual({
    end: VALUE,
    lines: [`POST ${path}`],
    bodies: [body],
  })
})

test.each([
  ['in its code', refusal(400, 'ValidationError', 'One or more fields contain incorrect values:'), true],
  ['in its sentence', refusal(400, 'BadRequest', 'Could not find member "properties" on the body.'), false],
])('a refusal that says %s that the body is wrong has the other shape sent', async (_, answer, isWrapped) => {
  const bodies = [isWrapped ? WRAPPED : FLAT, isWrapped ? FLAT : WRAPPED]
  expect(await asked([answer, json(200, { value: VALUE })], { isWrapped })).toMatchObject({ end: VALUE, bodies })
})

test('where both bodies are refused, the word on the documented one is told', async () => {
  const wrong = refusal(400, 'ValidationError', 'The expiry is wrong.')
  const { end, bodies } = await asked([wrong, refusal(400, 'ValidationError', "'properties' is required.")])
  expect([end, bodies]).toEqual([
    expect.stringMatching(/^POST \/users\/integration\/token refused \(400 ValidationError: "The expiry is wrong\."\)/),
    [WRAPPED, FLAT],
  ])
})

test.each([
  [400, 'MethodNotAllowedInPricingTier', 'Method not allowed in the pricing tier of the service.'],
  [403, 'AuthorizationFailed', 'The client does not have authorization to perform this action.'],
  [404, 'ResourceNotFound', 'User not found.'],
])('a refusal with %i %s is told at once', async (status, code, message) => {
  const { end, bodies } = await asked([refusal(status, code, message)])
  expect([end, bodies]).toEqual([
    expect.stringContaining(`POST /users/integration/token refused (${status} ${code}: "${message}")`),
    [WRAPPED],
  ])
})

test('a lost answer is asked for again, since asking changes nothing', async () => {
  const lost = new ConnectionError('reset', 'the connection was reset')
  expect(await asked([lost, json(200, { value: VALUE })])).toMatchObject({ end: VALUE, bodies: [WRAPPED, WRAPPED] })
})

test.each([
  [
    'without a token',
    json(200, { value: null }),
    /^POST \/users\/integration\/token \(client request id client-id\) was answered 200 without a token$/,
  ],
  [
    'with a page',
    { status: 200, body: '<html>' },
    /^POST \/users\/integration\/token \(client request id client-id\) was answered 200 without the JSON/,
  ],
])('an answer %s is no token, and is not quoted', async (_, answer, sentence) => {
  expect((await asked([answer])).end).toMatch(sentence)
})
