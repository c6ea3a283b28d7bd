/**
 * Misbehaviour on request, and what the log says of it.
 *
 * The clock is an argument: nothing here waits.
 */
import { describe, expect, test } from '@jest/globals'
import { MISHAPS, type Mishap } from '../../src/emulator/faults.ts'
import { ConnectionReset } from '../../src/emulator/protocol.ts'
import { NOW, start } from './client.ts'

const TAG = { displayName: 'T' }

describe('a scripted fault', () => {
  test('hits the request that it is for, once', async () => {
    const { emulator, send } = start()
    emulator.faults.add({
      method: 'PUT',
      path: '^/tags/',
      status: 429,
      code: 'TooMany',
      message: 'Slow down',
      headers: { 'retry-after': '7' },
    })
    const answers = [await send('GET', '/tags'), await send('PUT', '/tags/t', TAG), await send('PUT', '/tags/t', TAG)]
    expect(answers.map(({ status }) => status)).toEqual([200, 429, 201])
    expect(answers[1]).toMatchObject({
      headers: { 'retry-after': '7' },
      body: { error: { code: 'TooMany', message: 'Slow down', details: null } },
    })
  })

  test('can begin later, and last', async () => {
    const { emulator, send } = start()
    emulator.faults.add({ method: 'GET', nth: 2, times: 2, status: 503 })
    const statuses: number[] = []
    for (const path of ['/tags', '/tags', '/tags', '/tags']) statuses.push((await send('GET', path)).status)
    expect(statuses).toEqual([200, 503, 503, 200])
  })

  test('can last for ever', async () => {
    const { emulator, send } = start()
    emulator.faults.add({ times: 0, status: 500 })
    expect([(await send('GET', '/tags')).status, (await send('GET', '/tags')).status]).toEqual([500, 500])
  })

  test.each([
    ['before', false],
    ['after', true],
  ] as const)('can drop the connection %s the write', async (drop, applied) => {
    const { emulator, send } = start()
    emulator.faults.add({ method: 'PUT', drop })
    await expect(send('PUT', '/tags/t', TAG)).rejects.toEqual(new ConnectionReset(applied))
    expect('/tags/t' in emulator.state()).toBe(applied)
    expect(emulator.requests.all().map(({ status }) => status)).toEqual([0])
  })

  test('can lose an answer behind another', async () => {
    const { emulator, send } = start()
    emulator.faults.add({ method: 'PUT', status: 504, applied: true })
    expect([(await send('PUT', '/tags/t', TAG)).status, '/tags/t' in emulator.state()]).toEqual([504, true])
  })

  test('can send elsewhere', async () => {
    const { emulator, send } = start()
    emulator.faults.add({ status: 307, headers: { location: 'https://evil.example/' } })
    expect(await send('GET', '/tags')).toMatchObject({ status: 307, headers: { location: 'https://evil.example/' } })
  })

  test('can make links name another host', async () => {
    const { emulator, send } = start()
    emulator.faults.add({ times: 0, linkHost: 'evil.example' })
    const list = await send('GET', '/groups?$top=1')
    const put = await send('PUT', '/namedValues/a', { displayName: 'a', value: 'x' })
    expect([(list.body as { nextLink: string }).nextLink, put.headers['location']]).toEqual([
      expect.stringMatching(/^https:\/\/evil\.example\/subscriptions\//),
      expect.stringMatching(/^https:\/\/evil\.example\/subscriptions\//),
    ])
  })

  test('can be slow', async () => {
    const waited: number[] = []
    const { emulator, send } = start({ behaviour: { latencyMs: 30 }, wait: async ms => void waited.push(ms) })
    emulator.faults.add({ latencyMs: 1000 })
    await send('GET', '/tags')
    await send('GET', '/tags')
    expect(waited).toEqual([1030, 30])
  })
})

describe('random faults', () => {
  const statuses = async (seed: number, probability: number, kinds: readonly Mishap[]) => {
    const { emulator, send } = start()
    emulator.faults.random({ seed, probability, kinds })
    const found: number[] = []
    for (let index = 0; index < 200; index += 1)
      found.push(
        await send('GET', '/tags').then(
          ({ status }) => status,
          () => 0,
        ),
      )
    return found
  }

  test('are the same for the same seed', async () => {
    expect(await statuses(1, 0.5, MISHAPS)).toEqual(await statuses(1, 0.5, MISHAPS))
  })

  test('are others for another seed', async () => {
    expect(await statuses(1, 0.5, MISHAPS)).not.toEqual(await statuses(2, 0.5, MISHAPS))
  })

  test('come about as often as they should', async () => {
    const hits = (await statuses(3, 0.25, ['unavailable'])).filter(status => status === 503).length
    expect([hits > 30, hits < 70]).toEqual([true, true])
  })

  test('are of every sort', async () => {
    expect(new Set(await statuses(4, 1, MISHAPS))).toEqual(new Set([429, 503, 0, 409, 412]))
  })

  test('end when they are cleared', async () => {
    const { emulator, send } = start()
    emulator.faults.random({ seed: 1, probability: 1, kinds: ['unavailable'] })
    emulator.faults.clear()
    expect((await send('GET', '/tags')).status).toBe(200)
  })
})

describe('the buckets of Azure Resource Manager', () => {
  async function drain(method: string, count: number) {
    let now = NOW
    const { send } = start({ behaviour: { rateLimit: true }, now: () => now })
    const answers = []
    for (let index = 0; index < count; index += 1) answers.push(await send(method, '/tags/none'))
    const later = async (ms: number) => {
      now += ms
      return (await send(method, '/tags/none')).status
    }
    return { answers, later }
  }

  test.each([
    ['GET', 250, 'reads', 404, 40],
    ['DELETE', 200, 'deletes', 204, 100],
    ['POST', 200, 'writes', 405, 100],
  ])('hold what the documentation says for %s', async (method, size, name, usual, refillMs) => {
    const { answers, later } = await drain(method, size + 1)
    const header = `x-ms-ratelimit-remaining-subscription-${name}`
    expect([answers[0]?.headers[header], answers[size - 1]?.headers[header]]).toEqual([String(size - 1), '0'])
    expect([answers[size - 1]?.status, answers[size]?.status, answers[size]?.headers['retry-after']]).toEqual([
      usual,
      429,
      '1',
    ])
    expect([await later(refillMs), await later(0)]).toEqual([usual, 429])
  })

  test('are not there unless they are asked for', async () => {
    const { send } = start()
    const answer = await send('GET', '/tags')
    expect(Object.keys(answer.headers).filter(name => name.includes('ratelimit'))).toEqual([])
  })
})

describe('the log', () => {
  test('has every request in order', async () => {
    const { emulator, send } = start()
    await send('PUT', '/tags/T', TAG, { 'x-mine': 'yes' })
    await send('GET', '/tags?$top=1')
    expect(emulator.requests.all()).toMatchObject([
      { method: 'PUT', path: '/tags/T', query: '?api-version=2024-05-01', status: 201, headers: { 'x-mine': 'yes' } },
      { method: 'GET', path: '/tags', query: '?$top=1&api-version=2024-05-01', status: 200 },
    ])
  })

  test('counts writes, and reads of secrets as none', async () => {
    const { emulator, send } = start()
    await send('PUT', '/subscriptions/m', { displayName: 'M', scope: '/apis' })
    await send('POST', '/subscriptions/m/listSecrets')
    await send('POST', '/subscriptions/m/regeneratePrimaryKey')
    await send('DELETE', '/subscriptions/m')
    await send('GET', '/subscriptions')
    expect(emulator.requests.writes()).toBe(3)
  })

  test('can be cleared', async () => {
    const { emulator, send } = start()
    await send('GET', '/tags')
    emulator.requests.clear()
    expect(emulator.requests.all()).toEqual([])
  })
})

test('a reset makes everything as it was at the start', async () => {
  const { emulator, send } = start()
  const before = emulator.state()
  await send('PUT', '/tags/t', TAG)
  emulator.faults.add({ times: 0, status: 500 })
  emulator.behave({ hideSecrets: true })
  emulator.reset()
  expect([
    emulator.state(),
    emulator.requests.all(),
    (await send('POST', '/tenant/access/listSecrets')).status,
  ]).toEqual([before, [], 200])
})

test('a seed that names no entity is refused', () => {
  expect(() => start().emulator.seed('/products', {})).toThrow(
    new RangeError('"/products" is no entity of the service; expected a path such as /products/gold'),
  )
})

test('two emulators share nothing', async () => {
  const [one, two] = [start(), start()]
  await one.send('PUT', '/tags/t', TAG)
  expect((await two.send('GET', '/tags/t')).status).toBe(404)
})
