/** The session of the Azure CLI: used in its own cloud, by the client that was named, and by nobody else. */
import { describe, expect, test } from '@jest/globals'
import { CLIENT, jwt, plain, RESOURCE, scene, TENANT } from './signing-in.ts'

const cloud = (name: string, resourceManager: string) => JSON.stringify({ name, endpoints: { resourceManager } })
const PUBLIC = cloud('AzureCloud', 'https://management.azure.com/')
/** What the CLI of today answers: a local time, and the same as a number. */
const token = (text: string) =>
  JSON.stringify({
    accessToken: text,
    expiresOn: '2030-01-01 02:00:00.000000',
    expires_on: 1893459600,
    tokenType: 'Bearer',
  })

/** A CLI that answers its two commands, and writes down what it was asked. */
function cli(shown: object, account: object) {
  const commands: string[] = []
  const az = (command: string) => {
    commands.push(command)
    return command.startsWith('cloud show') ? shown : account
  }
  return { commands, machine: { az } }
}

test('gives a token for the resource, after it was asked for its cloud once', async () => {
  const { commands, machine } = cli({ output: PUBLIC }, { output: token('token of az') })
  const { tokenFor, said } = await scene(() => undefined, { machine })
  expect(plain(await tokenFor(RESOURCE))).toEqual(['token of az', '2030-01-01T01:00:00.000Z'])
  await tokenFor('https://vault.azure.net')
  expect(commands).toEqual([
    'cloud show --output json',
    'account get-access-token --output json --resource https://management.azure.com',
    'account get-access-token --output json --resource https://vault.azure.net',
  ])
  expect(said.slice(0, 2)).toEqual(['mask token of az', 'info signed in to Azure with az session'])
})

test('is asked for the tenant that the inputs name', async () => {
  const { commands, machine } = cli({ output: PUBLIC }, { output: token('t') })
  const { tokenFor } = await scene(() => undefined, { machine, applicant: { tenantId: TENANT } })
  await tokenFor(RESOURCE)
  expect(commands[1]).toBe(`account get-access-token --output json --resource ${RESOURCE} --tenant ${TENANT}`)
})

describe('is of no use', () => {
  test.each([
    [
      'in another cloud, which is named',
      cli({ output: cloud('AzureUSGovernment', 'https://management.usgovcloudapi.net') }, { output: token('t') }),
      'it is one of AzureUSGovernment (https://management.usgovcloudapi.net), not of https://management.azure.com; if ' +
        'that is meant, set "cloud: usgov"',
    ],
    [
      'in a cloud of its own',
      cli({ output: cloud('Contoso', 'https://arm.contoso.example') }, { output: token('t') }),
      'it is one of Contoso (https://arm.contoso.example), not of https://management.azure.com; if that is meant, set ' +
        '"arm-url" and "authority-url"',
    ],
    [
      'when nobody is logged in',
      cli(
        { output: PUBLIC },
        { exitCode: 1, complaint: "WARNING: beta\nERROR: Please run 'az login' to setup account.\n" },
      ),
      `"az account get-access-token" ended with "Please run 'az login' to setup account."`,
    ],
    [
      'when it complains otherwise',
      cli({ output: PUBLIC }, { exitCode: 2, complaint: '\nno module named azure\n  at x\n' }),
      '"az account get-access-token" ended with "no module named azure"',
    ],
    [
      'when it says nothing that can be read',
      cli({ output: PUBLIC }, { output: 'not JSON' }),
      '"az account get-access-token" ended with exit code 0',
    ],
    [
      'in a cloud that does not tell its addresses',
      cli({ output: '{"name":"AzureCloud"}' }, { output: token('t') }),
      'it is one of AzureCloud (), not of https://management.azure.com; if that is meant, set "cloud: public"',
    ],
    ['when it knows no cloud', cli({ exitCode: 3 }, {}), '"az cloud show" ended with exit code 3'],
    [
      'of another client than the one that the inputs name',
      cli({ output: PUBLIC }, { output: token(jwt({ appid: 'other-client' })) }),
      `it is one of client other-client, not of "client-id" ${CLIENT}`,
    ],
  ])('%s', async (_, { machine }, expected) => {
    const { tokenFor } = await scene(() => undefined, { machine, applicant: { clientId: CLIENT } })
    await expect(tokenFor(RESOURCE)).rejects.toThrow(`az session: ${expected}; managed identity:`)
  })
})

test.each([
  ['of the first version', { appid: CLIENT.toUpperCase() }],
  ['of the second', { azp: CLIENT }],
  ['that does not say', {}],
])('of the client that the inputs name it gives a token %s', async (_, claims) => {
  const { machine } = cli({ output: PUBLIC }, { output: token(jwt(claims)) })
  const { tokenFor } = await scene(() => undefined, { machine, applicant: { clientId: CLIENT } })
  expect((await tokenFor(RESOURCE)).value.reveal()).toBe(jwt(claims))
})

test('of a CLI that is taken away is told of', async () => {
  const answers = [{ output: PUBLIC }]
  const { tokenFor } = await scene(() => undefined, { machine: { az: () => answers.shift() } })
  await expect(tokenFor(RESOURCE)).rejects.toThrow('az session: the Azure CLI is not installed')
})

test('that is gone when its next token is needed is told of', async () => {
  const answers = [{ output: PUBLIC }, { output: token('t') }]
  const machine = {
    az: () => answers.shift() ?? { exitCode: 1, complaint: 'ERROR: AADSTS700024: Client assertion is not valid.' },
  }
  const { tokenFor } = await scene(() => undefined, { machine })
  await tokenFor(RESOURCE)
  await expect(tokenFor(RESOURCE)).rejects.toThrow(
    'az session: "az account get-access-token" ended with "AADSTS700024: Client assertion is not valid.", since a ' +
      'session cannot outlive the assertion that it was made with; add to the job "permissions: ',
  )
})
