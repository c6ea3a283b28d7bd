/**
 * A process that sends GETs through the door to the network: `node requests.ts <url> <count> <at once>`.
 *
 * Prints what each came to as a line of JSON: a status, or the reason and the sentence of an error.
 */
import { argv, env, stdout } from 'node:process'
import { ConnectionError } from '../../src/errors.ts'
import { createHttp } from '../../src/service/http.ts'
import { proxiesOf } from '../../src/settings/proxies.ts'

const [url = '', count = '1', atOnce = '1'] = argv.slice(2)
const http = createHttp({ proxies: proxiesOf(env) })
for (let sent = 0; sent < Number(count); sent += Number(atOnce)) {
  const crowd = await Promise.all(Array.from({ length: Number(atOnce) }, get))
  for (const end of crowd) stdout.write(`${JSON.stringify(end)}\n`)
}
process.exit()

async function get(): Promise<unknown> {
  const request = { method: 'GET', url: new URL(url), headers: {} } as const
  return http(request, { signal: new AbortController().signal }).then(({ status }) => status, failure)
}

function failure(error: unknown): unknown {
  if (!(error instanceof ConnectionError)) throw error
  return { reason: error.reason, message: error.message }
}
