/**
 * Whole roads with the bundle: signing in, one file for several environments, out of a service and back again.
 *
 * The emulator is the service, the authority and the part of GitHub that vouches for a job.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { masksOf } from '../support/log.ts'
import { errorsOf, linesOf, openStand, type Stand } from '../support/stand.ts'

jest.setTimeout(60_000)

const FILE = `version: 1
environments:
  dev: { service: emulator, variables: { title: Gold in dev } }
  prod: { service: emulator, variables: { title: Gold } }
products:
  gold: { displayName: "\${var.title}", state: published }
  trial: { displayName: Trial, sync: { environments: [dev] } }
`

let stand: Stand

beforeAll(async () => {
  stand = await openStand({ 'apim.yml': FILE })
})

afterAll(() => stand.close())

/** What a job with `id-token: write` gives its steps. */
function job(): Readonly<Record<string, string>> {
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${stand.url}/emulator/oidc?v=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'ticket-of-the-job',
  }
}

function federated(): Readonly<Record<string, string>> {
  const { 'access-token': _, ...place } = stand.arm
  const client = { 'client-id': '11111111-2222-4333-8444-555555555555', 'tenant-id': 'contoso.example' }
  return { ...place, ...client, 'authority-url': stand.url }
}

describe('with an identity that GitHub vouches for', () => {
  test('a file is applied, and what signs in is never printed', async () => {
    const inputs = { ...federated(), command: 'apply', environment: 'dev' }
    const { exitCode, outputs, stdout, stderr } = await stand.run(inputs, { env: job() })
    expect([exitCode, outputs['created'], stderr]).toEqual([0, '2', ''])
    const masks = masksOf(stdout)
    expect(masks.filter(mask => mask.startsWith('ey')).length).toBeGreaterThanOrEqual(2)
    const printed = stdout.split('\n').filter(line => !line.startsWith('::add-mask::'))
    expect(masks.filter(mask => printed.some(line => line.includes(mask)))).toEqual([])
  })

  test('a token is issued by the service, and works', async () => {
    const inputs = {
      ...federated(),
      'management-url': stand.url,
      config: '',
      command: 'token',
      probe: 'true',
      expiry: '2h',
    }
    const { exitCode, outputs } = await stand.run(inputs, { env: job() })
    expect([exitCode, outputs['usable']]).toEqual([0, 'true'])
    expect(outputs['authorization']).toMatch(/^SharedAccessSignature uid=integration&ex=\d{4}-/)
  })

  test('a refusal names what was shown, and no stack trace', async () => {
    const inputs = { ...federated(), command: 'plan', environment: 'dev' }
    const { exitCode, log, stderr } = await stand.run(inputs)
    expect([exitCode, stderr]).toEqual([1, ''])
    expect(errorsOf({ log }).join('\n')).toContain('id-token: write')
  })
})

describe('one file for two environments', () => {
  test('is planned for the one that is chosen', async () => {
    const { exitCode, log } = await stand.run({ ...stand.arm, command: 'plan', environment: 'prod' })
    expect(exitCode).toBe(0)
    expect(linesOf({ log })).toEqual(
      expect.arrayContaining(['update products/gold', '  displayName: "Gold in dev" → "Gold"']),
    )
  })

  test('is refused where none is chosen', async () => {
    const { exitCode, log } = await stand.run({ ...stand.arm, command: 'plan' })
    expect([exitCode, errorsOf({ log })]).toEqual([
      1,
      ['environment is missing; the files declare "dev" or "prod"; expected one of them'],
    ])
  })

  test('is applied as it was approved, and not otherwise', async () => {
    const inputs = { ...stand.arm, environment: 'dev' }
    const plan = await stand.run({ ...inputs, command: 'plan', variables: 'title=Approved' })
    const digest = plan.outputs['plan-digest'] ?? ''
    const other = await stand.run({ ...inputs, command: 'apply', variables: 'title=Other', 'approved-plan': digest })
    expect([other.exitCode, errorsOf(other)[0]]).toEqual([1, expect.stringContaining(`${digest} was approved`)])
    const same = await stand.run({ ...inputs, command: 'apply', variables: 'title=Approved', 'approved-plan': digest })
    expect([same.exitCode, same.outputs['updated']]).toEqual([0, '1'])
  })

  test('is compared', async () => {
    const { exitCode, outputs } = await stand.run({ ...stand.arm, command: 'compare' })
    expect(exitCode).toBe(0)
    expect(JSON.parse(outputs['comparison'] ?? '')).toMatchObject({ formatVersion: 1 })
  })
})

describe('out of a service and back', () => {
  test('an export is planned without a change, and a second one writes nothing', async () => {
    const inputs = { ...stand.arm, config: '', command: 'export', output: 'taken' }
    const first = await stand.run(inputs)
    expect([first.exitCode, first.outputs['has-changes'], first.stderr]).toEqual([0, 'true', ''])
    expect(await readFile(join(stand.workspace, 'taken', 'apim.yaml'), 'utf8')).toContain('products:')
    const second = await stand.run(inputs)
    expect([second.exitCode, second.outputs['has-changes']]).toEqual([0, 'false'])
    const plan = await stand.run({ ...stand.arm, command: 'plan', config: 'taken/apim.yaml' })
    expect([plan.exitCode, plan.outputs['has-changes']]).toEqual([0, 'false'])
  })
})
