/** The bundle behind a proxy, with a service whose authority only this machine trusts. */
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openSecure, SECURE_HOST, type SecureServer } from '../support/authority.ts'
import { openProxy, type ProxyHabits } from '../support/proxy.ts'
import { errorsOf, openStand, type Stand } from '../support/stand.ts'

const FILE = 'version: 1\ntags: { gold: { displayName: Gold } }\n'
const PASSWORD = 'pa55word of the proxy'
let stand: Stand
let secure: SecureServer

beforeAll(async () => {
  stand = await openStand({ 'apim.yml': FILE })
  secure = await openSecure(async (request, response) => {
    const { method = '', url = '', headers } = request
    const flat = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, `${value}`]))
    const answer = await stand.emulator.handle({ method, url, headers: flat, body: await text(request) })
    response.writeHead(answer.status, answer.headers).end(answer.body)
  })
})
afterAll(() => Promise.all([stand.close(), secure.close()]))

/** Applies the file through a proxy that wants a password. */
async function applied(habits: ProxyHabits = {}) {
  const proxy = await openProxy({ to: secure.port, ...habits })
  const host = `${SECURE_HOST}:${secure.port}`
  const result = await stand.run(
    { ...stand.arm, command: 'apply', 'arm-url': `https://${host}` },
    {
      env: {
        HTTPS_PROXY: `http://someone:${encodeURIComponent(PASSWORD)}@${proxy.host}`,
        NODE_EXTRA_CA_CERTS: secure.authority,
        RUNNER_DEBUG: '1',
      },
    },
  )
  await proxy.close()
  return { ...result, proxy, host }
}

test('a run goes through the proxy, and its password is masked and never shown', async () => {
  const { exitCode, stdout, stderr, log, summary, proxy, host } = await applied()
  expect([exitCode, errorsOf({ log })]).toEqual([0, []])
  expect(stand.emulator.state()['/tags/gold']).toMatchObject({ displayName: 'Gold' })
  expect(new Set(proxy.asked)).toEqual(new Set([`CONNECT ${host}`]))
  const basic = Buffer.from(`someone:${PASSWORD}`).toString('base64')
  expect([...proxy.passwords]).toEqual([`Basic ${basic}`])
  for (const secret of [PASSWORD, encodeURIComponent(PASSWORD), basic])
    expect([stdout.includes(`::add-mask::${secret.replaceAll('%', '%25')}\n`), shown(stdout, secret)]).toEqual([
      true,
      false,
    ])
  expect(`${stderr}${summary}`).not.toContain('pa55word')
})

test('a proxy that refuses is named, without its password', async () => {
  const { exitCode, stdout, log, proxy, host } = await applied({ status: 407 })
  expect([exitCode, errorsOf({ log })]).toEqual([
    1,
    [
      expect.stringContaining(
        `the proxy ${proxy.host} opened no way to ${host} (407 Proxy Authentication Required); ` +
          'HTTPS_PROXY takes its user and password, as in http://user:password@host:port',
      ),
    ],
  ])
  expect(shown(stdout, 'pa55word')).toBe(false)
})

/** Tells whether a text is in the output other than in the order to mask it. */
function shown(stdout: string, secret: string): boolean {
  return stdout.split('\n').some(line => line.includes(secret) && !line.startsWith('::add-mask::'))
}
