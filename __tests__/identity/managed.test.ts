/** A machine with an identity of its own: where it is asked, with what patience, and what it is never told. */
import { describe, expect, test } from '@jest/globals'
import { CLIENT, plain, RESOURCE, type Scene, scene } from './signing-in.ts'

const QUERY = 'resource=https%3A%2F%2Fmanagement.azure.com'
const IMDS = `GET /metadata/identity/oauth2/token?api-version=2018-02-01&${QUERY}`
const onVirtualMachine = {
  machine: { variables: { AZURE_POD_IDENTITY_AUTHORITY_HOST: '<server>/' } },
  hasNeighbour: true,
}
const inApp = {
  machine: { variables: { IDENTITY_ENDPOINT: '<server>/msi/token?x=1', IDENTITY_HEADER: 'header-of-the-app' } },
  hasNeighbour: true,
}
/** As the service for virtual machines answers: numbers as texts. */
const GRANTED = {
  status: 200,
  body: JSON.stringify({
    access_token: 'token of the machine',
    expires_in: '86399',
    expires_on: '1893459600',
    resource: RESOURCE,
    token_type: 'Bearer',
  }),
}
const MISSING = {
  status: 400,
  body: '{"error":"invalid_request","error_description":"Required metadata header not specified"}',
}

const asks = ({ seen }: Scene) => seen.map(({ line }) => line)

describe('a virtual machine', () => {
  test('is looked for with a question that nobody has to answer, and then asked', async () => {
    const stage = await scene((_, nth) => (nth === 1 ? MISSING : GRANTED), onVirtualMachine)
    expect(plain(await stage.tokenFor(RESOURCE))).toEqual(['token of the machine', '2030-01-01T01:00:00.000Z'])
    expect(stage.seen.map(({ line, headers }) => [line, headers['metadata']])).toEqual([
      [IMDS, undefined],
      [IMDS, 'true'],
    ])
    expect(stage.said).toEqual(['mask token of the machine', 'info signed in to Azure with managed identity'])
  })

  test('is asked for the identity that the inputs name', async () => {
    const stage = await scene((_, nth) => (nth === 1 ? MISSING : GRANTED), {
      ...onVirtualMachine,
      applicant: { clientId: CLIENT },
    })
    await stage.tokenFor(RESOURCE)
    expect(asks(stage)[1]).toBe(`${IMDS}&client_id=${CLIENT}`)
  })

  test.each([
    ['is busy', [429, 429, 429, 429], 5, 1_000 + 2_000 + 4_000],
    ['does not know its identity yet', [404, 500, 200], 4, 1_000 + 2_000],
    ['is being updated, which takes 70 seconds', [410, 410, 410, 410, 410, 410, 410, 200], 9, 70_000],
    ['stays away', [410, 410, 410, 410, 410, 410, 410, 410, 410], 9, 70_000],
    ['cuts the connection', [0, 0, 0], 4, 1_000 + 2_000],
    ['refuses', [400], 2, 0],
  ])('that %s is asked again as long as that helps', async (_, statuses, requests, waitedMs) => {
    const stage = await scene((_, nth) => {
      const status = nth === 1 ? 400 : statuses[nth - 2]
      return status === 0 ? undefined : status === 200 ? GRANTED : { status: status ?? 400 }
    }, onVirtualMachine)
    const before = stage.clock.now()
    await stage.tokenFor(RESOURCE).catch(() => undefined)
    expect([asks(stage).length, stage.clock.now() - before]).toEqual([requests, waitedMs])
  })

  test('that has no identity says so', async () => {
    const answer = { status: 400, body: '{"error":"invalid_request","error_description":"Identity not found"}' }
    const { tokenFor, url } = await scene(() => answer, onVirtualMachine)
    await expect(tokenFor(RESOURCE)).rejects.toThrow(
      `managed identity: ${new URL(url).host} gave none: invalid_request "Identity not found"; add to the job`,
    )
  })
})

test.each([
  ['tells its end as a number', { access_token: 't', expires_on: 1893459600 }, '2030-01-01T01:00:00.000Z'],
  ['tells how long it lives', { access_token: 't', expires_in: '600' }, '2030-01-01T00:10:00.000Z'],
  ['tells nothing of its end', { access_token: 't', expires_on: 'soon' }, '2030-01-01T01:00:00.000Z'],
])('a token that %s', async (_, body, endsAt) => {
  const { tokenFor } = await scene(() => ({ status: 200, body: JSON.stringify(body) }), inApp)
  expect(plain(await tokenFor(RESOURCE))).toEqual(['t', endsAt])
})

test('an answer that is no object is none', async () => {
  const { tokenFor } = await scene(() => ({ status: 200, body: '"token"' }), inApp)
  await expect(tokenFor(RESOURCE)).rejects.toThrow(/managed identity: \S+ gave none: 200 without a reason;/)
})

test('a fault of ours is not taken for a machine without an identity', async () => {
  const http = () => Promise.reject(new TypeError('ours'))
  const { tokenFor } = await scene(() => undefined, { machine: { http } })
  await expect(tokenFor(RESOURCE)).rejects.toThrow(TypeError)
})

describe('an app', () => {
  test('is asked with the header that it was given, which is masked first', async () => {
    const stage = await scene(() => GRANTED, inApp)
    await stage.tokenFor(RESOURCE)
    expect(stage.seen.map(({ line, headers }) => [line, headers['x-identity-header']])).toEqual([
      [`GET /msi/token?api-version=2019-08-01&${QUERY}`, 'header-of-the-app'],
    ])
    expect(stage.said[0]).toBe('mask header-of-the-app')
  })
})

test.each([
  ['IDENTITY_ENDPOINT', { IDENTITY_ENDPOINT: 'https://evil.example/msi', IDENTITY_HEADER: 'header-of-the-app' }],
  ['IDENTITY_ENDPOINT', { IDENTITY_ENDPOINT: 'nowhere', IDENTITY_HEADER: 'header-of-the-app' }],
  ['AZURE_POD_IDENTITY_AUTHORITY_HOST', { AZURE_POD_IDENTITY_AUTHORITY_HOST: 'http://127.0.0.1.evil.example' }],
])('%s that names another machine is not asked', async (name, variables) => {
  const { tokenFor, seen } = await scene(() => GRANTED, { machine: { variables }, hasNeighbour: true })
  await expect(tokenFor(RESOURCE)).rejects.toThrow(`managed identity: ${name} is no address of this machine`)
  expect(seen).toEqual([])
})
