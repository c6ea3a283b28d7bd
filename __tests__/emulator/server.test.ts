/**
 * The emulator behind a socket, and as a program.
 *
 * Every server listens on a free port of the loopback interface and is ended by the test that started it.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { commandOf, USAGE } from '../../src/emulator/cli.ts'
import { createEmulator, type Emulator } from '../../src/emulator/handler.ts'
import { type Listening, listen } from '../../src/emulator/server.ts'

const BEARER = { authorization: 'Bearer emulator-access-token' }
const SERVICE = '/subscriptions/s/resourceGroups/r/providers/Microsoft.ApiManagement/service/contoso'
const VERSION = 'api-version=2024-05-01'

describe('a listening emulator', () => {
  let emulator: Emulator
  let listening: Listening

  beforeEach(async () => {
    emulator = createEmulator()
    listening = await listen(emulator, { port: 0 })
  })

  afterEach(() => listening.close())

  const ask = (method: string, path: string, body?: unknown) =>
    fetch(`${listening.url}${path}`, {
      method,
      headers: BEARER,
      body: body === undefined ? null : JSON.stringify(body),
    })

  test('answers over HTTP what it answers without', async () => {
    const answer = await ask('PUT', `${SERVICE}/tags/t?${VERSION}`, { properties: { displayName: 'Ä' } })
    const id = `${SERVICE}/tags/t`
    expect([answer.status, await answer.json()]).toEqual([
      201,
      { id, type: 'Microsoft.ApiManagement/service/tags', name: 't', properties: { displayName: 'Ä' } },
    ])
  })

  test('gives links with its own address', async () => {
    const answer = await ask('GET', `${SERVICE}/groups?$top=1&${VERSION}`)
    expect(await answer.json()).toMatchObject({
      nextLink: expect.stringContaining(`${listening.url}${SERVICE}/groups?`),
    })
  })

  test('answers HEAD and 204 without a body', async () => {
    const head = await ask('HEAD', `${SERVICE}/groups/guests?${VERSION}`)
    const gone = await ask('DELETE', `${SERVICE}/tags/none?${VERSION}`)
    expect([head.status, await head.text(), gone.status, await gone.text()]).toEqual([200, '', 204, ''])
  })

  test('ends the connection where it is told to', async () => {
    emulator.faults.add({ drop: 'after' })
    await expect(ask('PUT', `${SERVICE}/tags/t?${VERSION}`, { properties: { displayName: 'T' } })).rejects.toThrow(
      'fetch failed',
    )
    expect(Object.keys(emulator.state())).toContain('/tags/t')
  })

  test('takes faults, behaviour and content over HTTP', async () => {
    const orders = {
      faults: [{ method: 'GET', path: '/tags$', status: 418 }],
      behaviour: { hideSecrets: true },
      seed: { '/tags/t': { displayName: 'T' } },
    }
    const taken = await ask('POST', '/emulator/faults', orders)
    const state = (await (await ask('GET', '/emulator/state')).json()) as object
    const secrets = await ask('POST', `${SERVICE}/tenant/access/listSecrets?${VERSION}`)
    expect([taken.status, Object.keys(state).includes('/tags/t'), secrets.status]).toEqual([204, true, 403])
  })

  test('takes random faults over HTTP, and forgets them', async () => {
    await ask('POST', '/emulator/faults', { random: { seed: 1, probability: 1, kinds: ['unavailable'] } })
    const during = await ask('GET', `${SERVICE}/tags?${VERSION}`)
    await ask('DELETE', '/emulator/faults')
    expect([during.status, (await ask('GET', `${SERVICE}/tags?${VERSION}`)).status]).toEqual([503, 200])
  })

  test('tells its log over HTTP without credentials', async () => {
    await ask('PUT', `${SERVICE}/tags/t?${VERSION}`, { properties: { displayName: 'T' } })
    const log = await (await ask('GET', '/emulator/requests')).text()
    expect(JSON.parse(log)).toMatchObject({ writes: 1, value: [{ method: 'PUT', path: '/tags/t', status: 201 }] })
    expect(log).not.toContain('emulator-access-token')
  })

  test('is as at the start after a reset over HTTP', async () => {
    await ask('PUT', `${SERVICE}/tags/t?${VERSION}`, { properties: { displayName: 'T' } })
    await ask('POST', '/emulator/reset')
    expect((await ask('GET', `${SERVICE}/tags/t?${VERSION}`)).status).toBe(404)
  })

  test.each([['{'], [JSON.stringify({ faults: [{ path: '(' }] })], [JSON.stringify({ seed: { '/nothing': {} } })]])(
    'says what is wrong with %s',
    async body => {
      const answer = await fetch(`${listening.url}/emulator/faults`, { method: 'POST', body })
      expect([answer.status, await answer.json()]).toEqual([
        400,
        { error: { code: 'ValidationError', message: expect.stringMatching(/^the body is not /), details: null } },
      ])
    },
  )

  test('refuses a port that is taken', async () => {
    const port = Number(new URL(listening.url).port)
    await expect(listen(emulator, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})

describe('the command line', () => {
  test.each([
    [
      ['--prot', '1'],
      `unknown option '--prot'; expected --port, --identifier, --key, --access-token, --service, --token-life, --reader, --latency, --samples, --rate-limit, --help`,
    ],
    [['--port', 'x'], '--port is "x"; expected a number from 0 to 65535'],
    [['--port', '65536'], '--port is "65536"; expected a number from 0 to 65535'],
    [['--latency', 'fast'], '--latency is "fast"; expected a whole number of milliseconds'],
  ])('%j is refused', (args, problem) => {
    expect(commandOf(args)).toEqual({ is: 'refused', problem })
  })

  test('is understood whole', () => {
    const args = [
      '--port',
      '0',
      '--identifier',
      'me',
      '--key',
      'k',
      '--access-token',
      'a',
      '--access-token',
      'b',
      '--service',
      's',
      '--latency',
      '5',
      '--samples',
      '--rate-limit',
    ]
    expect(commandOf(args)).toMatchObject({
      is: 'listen',
      port: 0,
      options: {
        identifier: 'me',
        keys: ['k', expect.any(String)],
        accessTokens: ['a', 'b'],
        services: ['s'],
        samples: true,
        behaviour: { latencyMs: 5, rateLimit: true },
      },
    })
  })

  test('needs nothing', () => {
    expect(commandOf([])).toEqual({
      is: 'listen',
      port: 4280,
      options: {
        samples: false,
        behaviour: { latencyMs: 0, rateLimit: false, role: 'contributor', tokenLifeSeconds: 3599 },
      },
    })
  })

  test('explains itself', () => {
    expect(commandOf(['--help'])).toEqual({ is: 'help', text: USAGE })
  })
})

describe('the program', () => {
  const run = (...args: readonly string[]): ChildProcess =>
    spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/emulator/main.ts', ...args])

  test('says where it is and how to use it, and stops when it is told to', async () => {
    const child = run('--port', '0')
    const line = await new Promise<string>(resolve =>
      createInterface({ input: child.stdout ?? process.stdin }).once('line', resolve),
    )
    const url = line.split(' ')[0] ?? ''
    const answer = await fetch(`${url}${SERVICE}/groups/guests?${VERSION}`, { headers: BEARER })
    child.kill('SIGTERM')
    const [code] = await once(child, 'exit')
    expect([answer.status, code]).toEqual([200, 0])
    expect(line).toContain('management-url with identifier integration and key YSBrZXkg')
    expect(line).toContain('arm-url with access-token emulator-access-token')
  })

  test.each([
    [['--nonsense'], 1],
    [['--help'], 0],
  ])('ends after %j with %d', async (args, expected) => {
    const [code] = await once(run(...args), 'exit')
    expect(code).toBe(expected)
  })

  test('ends with 1 where it cannot listen', async () => {
    const taken = await listen(createEmulator(), { port: 0 })
    const child = run('--port', new URL(taken.url).port)
    const [code] = await once(child, 'exit')
    await taken.close()
    expect(code).toBe(1)
  })
})
