/** GitHub's word for a job is exchanged for a token, anew each time; a refusal says what has to be set where. */
import { describe, expect, test } from '@jest/globals'
import {
  asserted,
  CLAIMS,
  CLIENT,
  denied,
  granted,
  jwt,
  plain,
  RESOURCE,
  type Seen,
  scene,
  TENANT,
} from './signing-in.ts'

const applicant = { tenantId: TENANT, clientId: CLIENT }
const job = { applicant, mayAskGitHub: true }
const NO_MATCH = "No matching federated identity record found for presented assertion subject 'repo:contoso/apis'."

/** A GitHub that signs, and an authority that answers so. */
const exchanging = (answer: ReturnType<typeof granted>) => (seen: Seen) =>
  seen.line.startsWith('GET') ? asserted() : answer

test('an assertion of the job is exchanged for a token, in the form that the authority documents', async () => {
  const { tokenFor, seen } = await scene(exchanging(granted('eyJ.token.one')), job)
  expect(plain(await tokenFor(RESOURCE))).toEqual(['eyJ.token.one', '2030-01-01T00:59:59.000Z'])
  expect(seen.map(({ line, form }) => [line, form])).toEqual([
    ['GET /oidc?api-version=2.0&audience=api%3A%2F%2FAzureADTokenExchange', {}],
    [
      `POST /${TENANT}/oauth2/v2.0/token`,
      {
        grant_type: 'client_credentials',
        client_id: CLIENT,
        scope: 'https://management.azure.com/.default',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: jwt(CLAIMS),
      },
    ],
  ])
  expect(seen.map(({ headers }) => [headers.authorization, headers['user-agent']])).toEqual([
    ['bearer ticket-of-the-job', 'apim-sync/test'],
    [undefined, 'apim-sync/test'],
  ])
})

test('ticket, assertion and token are masked before anything is done with them', async () => {
  const { tokenFor, said } = await scene(exchanging(granted('eyJ.token.one')), job)
  await tokenFor(RESOURCE)
  expect(said).toEqual([
    'mask ticket-of-the-job',
    `mask ${jwt(CLAIMS)}`,
    'mask eyJ.token.one',
    'info signed in to Azure with GitHub OIDC',
  ])
})

test('each token is asked for with an assertion of its own', async () => {
  const { tokenFor, seen } = await scene(
    (asked, nth) => (asked.line.startsWith('GET') ? asserted({ ...CLAIMS, jti: nth }) : granted(`token ${nth}`)),
    job,
  )
  await tokenFor(RESOURCE)
  await tokenFor(RESOURCE)
  expect(seen.flatMap(({ form }) => form['client_assertion'] ?? [])).toEqual([
    jwt({ ...CLAIMS, jti: 1 }),
    jwt({ ...CLAIMS, jti: 3 }),
  ])
})

test.each([
  ['public', 'api%3A%2F%2FAzureADTokenExchange'],
  ['usgov', 'api%3A%2F%2FAzureADTokenExchangeUSGov'],
  ['china', 'api%3A%2F%2FAzureADTokenExchangeChina'],
] as const)('in the cloud %s the assertion is made for %s', async (cloud, audience) => {
  const { tokenFor, seen } = await scene(exchanging(granted('t')), { ...job, applicant: { ...applicant, cloud } })
  await tokenFor(RESOURCE)
  expect(seen[0]?.line).toBe(`GET /oidc?api-version=2.0&audience=${audience}`)
})

describe('a refusal', () => {
  test('names issuer, subject and audience of the assertion, and never the assertion', async () => {
    const { tokenFor, url, said } = await scene(exchanging(denied(700213, NO_MATCH)), job)
    const host = new URL(url).host
    await expect(tokenFor(RESOURCE)).rejects.toThrow(
      `no sign-in to Azure: GitHub OIDC: ${host} refused the assertion of this job: AADSTS700213 "${NO_MATCH}", ` +
        'trace id 9e2d1c7a-0000-4000-8000-000000000001; the assertion has issuer ' +
        '"https://token.actions.githubusercontent.com", subject "repo:contoso/apis:environment:prod", audience ' +
        '"api://AzureADTokenExchange"; give the app registration a federated credential with exactly this issuer, ' +
        'subject and audience',
    )
    expect(said.filter(line => !line.startsWith('mask'))).toEqual([
      `info a federated credential of the app registration ${CLIENT} that matches:`,
      'info   issuer    https://token.actions.githubusercontent.com',
      'info   subject   repo:contoso/apis:environment:prod',
      'info   audience  api://AzureADTokenExchange',
      `info az ad app federated-credential create --id ${CLIENT} --parameters '{"name":"github",` +
        '"issuer":"https://token.actions.githubusercontent.com","subject":"repo:contoso/apis:environment:prod",' +
        '"audiences":["api://AzureADTokenExchange"]}\'',
    ])
  })

  test('shows no command where the name of a branch would run in a shell, nor anything that cannot be seen', async () => {
    const sub = "repo:contoso/apis:ref:refs/heads/x';curl\u202eevil"
    const { tokenFor, said } = await scene(
      seen => (seen.line.startsWith('GET') ? asserted({ ...CLAIMS, sub, aud: [CLAIMS.aud] }) : denied(700213, 'No.')),
      job,
    )
    await expect(tokenFor(RESOURCE)).rejects.toThrow('subject "repo:contoso/apis:ref:refs/heads/x\';curl\\u{202e}evil"')
    expect(said.filter(line => line.startsWith('info')).at(-1)).toBe('info   audience  api://AzureADTokenExchange')
  })

  test('that nobody knows the cure of has none', async () => {
    const { tokenFor } = await scene(exchanging(denied(53003, 'Access has been blocked.')), job)
    await expect(tokenFor(RESOURCE)).rejects.toThrow(/audience "api:\/\/AzureADTokenExchange"$/)
  })

  test.each([
    ['has no sentence', { status: 400, body: '{"error":"invalid_request"}' }, ': invalid_request;'],
    ['is long', denied(90000, 'x'.repeat(5_000)), `: AADSTS90000 "${'x'.repeat(600)}…", trace id`],
    ['has lines', { status: 400, body: '{"error":"a\\nb","trace_id":"c\\nd"}' }, ': a b, trace id c d;'],
  ])('that %s is told by what it has, in one line', async (_, answer, expected) => {
    const { tokenFor } = await scene(exchanging(answer), job)
    await expect(tokenFor(RESOURCE)).rejects.toThrow(`refused the assertion of this job${expected}`)
  })

  test.each([
    ['a page of HTML', { status: 403, body: '<html>blocked by the proxy</html>' }, '403 without a reason;'],
    ['an error of somebody else', { status: 403, body: '{"message":"blocked"}' }, '403 "blocked"'],
    ['a token without a text', { status: 200, body: '{"access_token":""}' }, '200 without a reason;'],
    ['a token that fits into no header', granted('one\r\ntwo: three'), '200 without a reason;'],
    ['a way elsewhere', { status: 302, headers: { location: 'https://evil.example/' } }, '302 without a reason;'],
  ])("that is %s is not the authority's word on the assertion", async (_, answer, expected) => {
    const { tokenFor, said } = await scene(exchanging(answer), job)
    const message = await tokenFor(RESOURCE).catch(error => error.message)
    expect(message).toContain(`refused the assertion of this job: ${expected}`)
    expect(message).not.toContain('the assertion has')
    expect(said.filter(line => !line.startsWith('mask'))).toEqual([])
  })
})

test('a GitHub that signs nothing is told of', async () => {
  const { tokenFor, url } = await scene(() => ({ status: 403, body: '{"message":"no"}' }), job)
  await expect(tokenFor(RESOURCE)).rejects.toThrow(
    `no sign-in to Azure: GitHub OIDC: ${new URL(url).host} was asked for an assertion and answered 403 without one`,
  )
})

test('the ticket of the job goes to no plain http address of another machine', async () => {
  const variables = {
    ACTIONS_ID_TOKEN_REQUEST_URL: 'http://evil.example/oidc',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'ticket-of-the-job',
  }
  const { tokenFor } = await scene(() => undefined, { applicant, machine: { variables } })
  await expect(tokenFor(RESOURCE)).rejects.toThrow('GitHub OIDC: ACTIONS_ID_TOKEN_REQUEST_URL is no https address')
})
