/** Which identity is taken, which is never taken instead of another, and what is said when there is none. */
import { describe, expect, test } from '@jest/globals'
import { ConnectionError } from '../../src/errors.ts'
import { Secret } from '../../src/secret.ts'
import { asserted, CLIENT, denied, granted, jwt, plain, RESOURCE, scene, TENANT } from './signing-in.ts'

const applicant = { tenantId: TENANT, clientId: CLIENT }
const clientSecret = new Secret('kept-in-a-vault')
const AZ_CLOUD = '{"name":"AzureCloud","endpoints":{"resourceManager":"https://management.azure.com/"}}'
const loggedIn = (command: string) => ({
  output: command.startsWith('cloud') ? AZ_CLOUD : '{"accessToken":"token of az","expires_on":1893459600}',
})
const pod = {
  variables: { AZURE_FEDERATED_TOKEN_FILE: '/var/run/token', AZURE_CLIENT_ID: CLIENT, AZURE_TENANT_ID: TENANT },
  files: { '/var/run/token': `${jwt({ iss: 'https://oidc.example', sub: 'system:pod', aud: 'api://x' })}\n` },
}
const NO_SECRET =
  'client secret: neither "client-secret" nor "access-token" is given (a secret that this run may not read, as in a pull request from a fork, arrives empty)'
const ADVICE =
  'add to the job "permissions: { contents: read, id-token: write }" and to this step ' +
  '"with: { client-id: …, tenant-id: … }" of an app registration that trusts this repository'

test('where nobody can sign in, every way is told with its reason, and what to add to the workflow', async () => {
  const { tokenFor, seen } = await scene(() => undefined)
  await expect(tokenFor(RESOURCE)).rejects.toEqual(
    expect.objectContaining({
      name: 'InputError',
      inputs: ['client-id', 'tenant-id'],
      message:
        'no identity for Azure was found: GitHub OIDC: "client-id" and "tenant-id" are not both given; ' +
        `${NO_SECRET}; workload identity: AZURE_FEDERATED_TOKEN_FILE is not set; az session: the Azure CLI is not ` +
        `installed; managed identity: this machine has none; ${ADVICE}`,
    }),
  )
  expect(seen).toEqual([])
})

test('a job without the permission hears so first', async () => {
  const { tokenFor } = await scene(() => undefined, { applicant })
  await expect(tokenFor(RESOURCE)).rejects.toThrow(
    'no identity for Azure was found: GitHub OIDC: the job has no "permissions: { id-token: write }"; client secret:',
  )
})

describe('the way that is taken', () => {
  test('is the first that leads to a token, for the whole run', async () => {
    const { tokenFor, said } = await scene(() => granted('token of the secret'), {
      applicant: { ...applicant, clientSecret },
      machine: { az: loggedIn },
    })
    const tokens = [await tokenFor(RESOURCE), await tokenFor('https://vault.azure.net')]
    expect(tokens.map(token => token.value.reveal())).toEqual(['token of the secret', 'token of the secret'])
    expect(said).toEqual([
      'mask token of the secret',
      'info signed in to Azure with client secret',
      'mask token of the secret',
    ])
  })

  test('sends a client secret in the form that the authority documents', async () => {
    const { tokenFor, seen } = await scene(() => granted('t'), { applicant: { ...applicant, clientSecret } })
    await tokenFor('https://vault.azure.net')
    expect(seen.map(({ line, form }) => [line, form])).toEqual([
      [
        `POST /${TENANT}/oauth2/v2.0/token`,
        {
          grant_type: 'client_credentials',
          client_id: CLIENT,
          scope: 'https://vault.azure.net/.default',
          client_secret: 'kept-in-a-vault',
        },
      ],
    ])
  })

  test('is GitHub before a secret', async () => {
    const { tokenFor, seen } = await scene(asked => (asked.line.startsWith('GET') ? asserted() : granted('t')), {
      applicant: { ...applicant, clientSecret },
      mayAskGitHub: true,
    })
    await tokenFor(RESOURCE)
    expect(seen.flatMap(({ form }) => Object.keys(form))).not.toContain('client_secret')
  })

  test('is a secret that was given after GitHub was refused, with a warning', async () => {
    const { tokenFor, said } = await scene(
      ({ line, form }) =>
        line.startsWith('GET') ? asserted() : 'client_secret' in form ? granted('t') : denied(700213, 'No match.'),
      { applicant: { ...applicant, clientSecret }, mayAskGitHub: true },
    )
    expect((await tokenFor(RESOURCE)).value.reveal()).toBe('t')
    expect(said.filter(line => line.startsWith('warning'))).toEqual([
      expect.stringMatching(
        /^warning signed in to Azure with client secret, because another way that was set up did not work: GitHub OIDC: .*AADSTS700213/,
      ),
    ])
  })

  test('is not the session of the machine when what was set up for the job is refused', async () => {
    const { tokenFor } = await scene(asked => (asked.line.startsWith('GET') ? asserted() : denied(700016, 'No app.')), {
      applicant,
      mayAskGitHub: true,
      machine: { az: loggedIn },
    })
    await expect(tokenFor(RESOURCE)).rejects.toThrow(/^no sign-in to Azure: GitHub OIDC: .*check "client-id"/)
  })

  test('is not the session of the machine when a secret is refused, and the secret is not told', async () => {
    const { tokenFor, url } = await scene(() => denied(7000215, 'Invalid client secret provided.'), {
      applicant: { ...applicant, clientSecret },
      machine: { az: loggedIn },
    })
    await expect(tokenFor(RESOURCE)).rejects.toThrow(
      `no sign-in to Azure: client secret: ${new URL(url).host} refused it: AADSTS7000215 "Invalid client secret ` +
        'provided.", trace id 9e2d1c7a-0000-4000-8000-000000000001; check "client-secret": its value is meant, not its id',
    )
  })

  test('is the session of the machine when nothing was set up', async () => {
    const { tokenFor, seen } = await scene(() => undefined, { machine: { az: loggedIn } })
    expect(plain(await tokenFor(RESOURCE))).toEqual(['token of az', '2030-01-01T01:00:00.000Z'])
    expect(seen).toEqual([])
  })

  test('stays the way when it no longer leads anywhere', async () => {
    const { tokenFor } = await scene((_, nth) => (nth === 1 ? granted('t') : denied(7000222, 'Expired.')), {
      applicant: { ...applicant, clientSecret },
      machine: { az: loggedIn },
    })
    await tokenFor(RESOURCE)
    await expect(tokenFor(RESOURCE)).rejects.toThrow('make a new secret: this one has expired')
  })
})

describe('a pod to which a cluster lends an identity', () => {
  test('proves itself with the file, read anew for each token', async () => {
    const { tokenFor, seen, said } = await scene(() => granted('t'), { machine: pod })
    await tokenFor(RESOURCE)
    expect(seen.map(({ line, form }) => [line, form['client_id'], form['client_assertion']])).toEqual([
      [`POST /${TENANT}/oauth2/v2.0/token`, CLIENT, pod.files['/var/run/token'].trim()],
    ])
    expect(said.at(-1)).toBe('info signed in to Azure with workload identity')
  })

  test('is another one when the inputs name it', async () => {
    const tenantId = 'contoso.onmicrosoft.com'
    const { tokenFor, seen } = await scene(() => granted('t'), {
      applicant: { tenantId, clientId: 'other' },
      machine: pod,
    })
    await tokenFor(RESOURCE)
    expect(seen.map(({ line, form }) => [line, form['client_id']])).toEqual([
      ['POST /contoso.onmicrosoft.com/oauth2/v2.0/token', 'other'],
    ])
  })

  test('that is refused is told with what its assertion says', async () => {
    const { tokenFor, url } = await scene(() => denied(70021, 'No match.'), { machine: { ...pod, az: loggedIn } })
    await expect(tokenFor(RESOURCE)).rejects.toThrow(
      `no sign-in to Azure: workload identity: ${new URL(url).host} refused the assertion of ` +
        'AZURE_FEDERATED_TOKEN_FILE: AADSTS70021 "No match.", trace id 9e2d1c7a-0000-4000-8000-000000000001; the ' +
        'assertion has issuer "https://oidc.example", subject "system:pod", audience "api://x"; give the app ' +
        'registration a federated credential with exactly this issuer, subject and audience',
    )
  })

  test.each([
    [
      'names no client',
      { AZURE_FEDERATED_TOKEN_FILE: '/t' },
      { '/t': 'x' },
      'neither the inputs "client-id" and "tenant-id" nor AZURE_CLIENT_ID and AZURE_TENANT_ID are given',
    ],
    ['lacks its file', { ...pod.variables }, {}, '"/var/run/token" cannot be read (ENOENT)'],
    [
      'has an empty file',
      { ...pod.variables },
      { '/var/run/token': '\n' },
      'the file of AZURE_FEDERATED_TOKEN_FILE is empty',
    ],
  ])('that %s is told so', async (_, variables, files, expected) => {
    const { tokenFor } = await scene(() => undefined, { machine: { variables, files } })
    await expect(tokenFor(RESOURCE)).rejects.toThrow(`no sign-in to Azure: workload identity: ${expected}`)
  })
})

describe('where nobody named the authority of a cloud of its own', () => {
  test.each([
    ['an assertion of the job', { applicant, mayAskGitHub: true }, 'GitHub OIDC'],
    ['a secret', { applicant: { ...applicant, clientSecret } }, 'client secret'],
    ['an assertion of a cluster', { machine: pod }, 'workload identity'],
  ])('%s is sent to nobody', async (_, parts, way) => {
    const { tokenFor, seen } = await scene(() => granted('t'), { ...parts, hasNoAuthority: true })
    await expect(tokenFor(RESOURCE)).rejects.toThrow(
      `${way}: "authority-url" is missing, beside the "arm-url" of a cloud of its own`,
    )
    expect(seen).toEqual([])
  })

  test('the session of the machine does', async () => {
    const { tokenFor } = await scene(() => undefined, { machine: { az: loggedIn }, hasNoAuthority: true })
    expect((await tokenFor(RESOURCE)).value.reveal()).toBe('token of az')
  })
})

describe('a network that fails', () => {
  const secret = { applicant: { ...applicant, clientSecret }, machine: { az: loggedIn } }

  test('for a moment is waited out', async () => {
    const { tokenFor, seen, clock } = await scene(
      (_, nth) => [undefined, { status: 503 }, { status: 429, headers: { 'retry-after': '7' } }, granted('t')][nth - 1],
      secret,
    )
    const before = clock.now()
    expect((await tokenFor(RESOURCE)).value.reveal()).toBe('t')
    expect([seen.length, clock.now() - before]).toEqual([4, 750 + 1_500 + 7_000])
  })

  test('for long is told of, and no other identity steps in', async () => {
    const { tokenFor, seen, url } = await scene(() => undefined, secret)
    await expect(tokenFor(RESOURCE)).rejects.toThrow(
      `no sign-in to Azure: client secret: ${new URL(url).host} closed the connection before its answer was complete`,
    )
    expect(seen.length).toBe(4)
  })

  test('ends at once when the run is stopped', async () => {
    const stop = new AbortController()
    const { tokenFor, seen } = await scene(
      () => {
        stop.abort(new Error('the run was cancelled'))
        return { status: 503 }
      },
      { ...secret, signal: stop.signal },
    )
    await expect(tokenFor(RESOURCE)).rejects.toThrow(ConnectionError)
    expect(seen.length).toBe(1)
  })
})
