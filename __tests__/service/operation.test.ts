/** Operations that take a while, in all the ways in which the service says so. */
import { describe, expect, test } from '@jest/globals'
import { ConnectionError, InputError } from '../../src/errors.ts'
import type { HttpResponse, Json } from '../../src/ports.ts'
import { Secret } from '../../src/secret.ts'
import { createService } from '../../src/service/apim.ts'
import { createLimiter } from '../../src/service/limiter.ts'
import { createRetryBudget } from '../../src/service/retry.ts'
import { simulatedClock } from '../support/clock.ts'
import { BASE, json, options, refusal, type Step, script } from './scripted.ts'

const start = Date.parse('2030-01-01T00:00:00Z')
const result = `${BASE}/apis/a?api-version=2024-05-01&asyncId=650c1e22&asyncCode=201`
const monitor = 'https://management.azure.com:443/subscriptions/s/operations/1?api-version=2024-05-01'
const withState = (state: string) => ({ id: '/apis/a', name: 'a', properties: { provisioningState: state } })
const done = withState('Succeeded')

const accepted = (headers: HttpResponse['headers'], body: Json = {}) => json(202, body, headers)

function serving(steps: readonly Step[]) {
  const clock = simulatedClock(start)
  const run = new AbortController()
  const played = script(steps)
  const service = createService(options(played.http, { signal: run.signal, retryBudget: createRetryBudget() }, clock))
  return { ...played, service, run, clock, elapsedMs: () => clock.now() - start }
}

/** A service that wants no more reads until an hour later, from its answer `last` on. */
function closingWith(last: HttpResponse, before: readonly HttpResponse[]) {
  const clock = simulatedClock(start)
  const limiter = createLimiter({ concurrency: 2, clock })
  const close = async () => {
    const leave = await limiter.enter('reads', new AbortController().signal)
    leave({ status: 429, headers: { 'retry-after': 'Tue, 01 Jan 2030 01:00:00 GMT' } })
    return last
  }
  return createService(options(script([...before, close]).http, { limiter }, clock))
}

describe('an operation with a place for its result', () => {
  test('is looked at until it gives the entity with its final status', async () => {
    const steps = [accepted({ location: result }), accepted({}), accepted({}), json(201, done, { etag: '"AA="' })]
    const { service, lines, elapsedMs } = serving(steps)
    const written = await service.put('/apis/a', {})
    const look = 'GET /apis/a?asyncId=650c1e22&asyncCode=201'
    expect({ written, lines: lines(), elapsedMs: elapsedMs() }).toEqual({
      written: { status: 201, resource: { ...done, etag: '"AA="' }, resent: false },
      lines: ['PUT /apis/a', look, look, look],
      elapsedMs: 200 + 300 + 450,
    })
  })

  test('is looked at as rarely as the service asks, and at least every five seconds otherwise', async () => {
    const asking = serving([accepted({ location: result, 'retry-after': '60' }), json(200, done)])
    await asking.service.put('/apis/a', {})
    const hasty = serving([accepted({ location: result, 'retry-after': '0' }), json(200, done)])
    await hasty.service.put('/apis/a', {})
    const slow = serving([accepted({ location: result }), ...Array(30).fill(accepted({})), json(200, done)])
    await slow.service.put('/apis/a', {})
    expect([asking.elapsedMs(), hasty.elapsedMs(), Math.ceil(slow.elapsedMs() / 10_000)]).toEqual([60_000, 200, 13])
  })

  test('may not be visible at once', async () => {
    const { service } = serving([
      accepted({ location: result }),
      refusal(404, 'ResourceNotFound', 'Api not found.'),
      json(201, done),
    ])
    expect(await service.put('/apis/a', {})).toEqual({ status: 201, resource: done, resent: false })
  })

  test('is looked at again when a look goes wrong', async () => {
    const { service, lines } = serving([accepted({ location: result }), { status: 502 }, json(201, done)])
    expect(await service.put('/apis/a', {})).toEqual({ status: 201, resource: done, resent: false })
    expect(lines()).toHaveLength(3)
  })

  test('that cannot be looked at any more is not begun again', async () => {
    const { service, requests } = serving([accepted({ location: result }), ...Array(8).fill({ status: 502 })])
    await expect(service.put('/apis/a', {})).rejects.toThrow(
      'PUT /apis/a was accepted and may still be under way in the service; ' +
        'GET /apis/a refused (502 Bad Gateway), client request id client-id',
    )
    expect(requests.map(({ method }) => method)).toEqual(['PUT', ...Array(8).fill('GET')])
  })

  test('may come with the entity still in progress', async () => {
    const { service, lines } = serving([
      accepted({ location: result }),
      json(200, withState('InProgress')),
      json(200, done),
    ])
    expect(await service.put('/apis/a', {})).toEqual({ status: 200, resource: done, resent: false })
    expect(lines()).toHaveLength(3)
  })

  test('that fails is the refusal of the write', async () => {
    const { service } = serving([accepted({ location: result }), refusal(400, 'ValidationError', 'Parsing error(s)')])
    await expect(service.put('/apis/a', {})).rejects.toThrow(
      'PUT /apis/a refused (400 ValidationError: "Parsing error(s)")',
    )
  })

  test('that fails in passing is begun again', async () => {
    const failed = refusal(412, 'PreconditionFailed', 'was thrown.')
    const { service, requests } = serving([accepted({ location: result }), failed, json(201, done)])
    expect(await service.put('/apis/a', {})).toEqual({ status: 201, resource: done, resent: false })
    expect(requests.map(({ method }) => method)).toEqual(['PUT', 'GET', 'PUT'])
  })
})

describe('an operation with a document about it', () => {
  test.each(['azure-asyncoperation', 'operation-location'])(
    'named by %s ends with a look at the entity',
    async header => {
      const steps = [
        accepted({ [header]: monitor, location: result }),
        json(200, { status: 'InProgress' }),
        json(202, {}),
        json(200, { status: 'Succeeded' }),
        json(200, done, { etag: '"AA="' }),
      ]
      const { service, lines } = serving(steps)
      const written = await service.put('/apis/a', {}, { query: { import: 'true' } })
      const look = 'GET https://management.azure.com/subscriptions/s/operations/1'
      expect({ written, lines: lines() }).toEqual({
        // The other link foretells the status.
        written: { status: 201, resource: { ...done, etag: '"AA="' }, resent: false },
        lines: ['PUT /apis/a?import=true', look, look, look, 'GET /apis/a'],
      })
    },
  )

  test('keeps the status of a creation', async () => {
    const { service } = serving([
      json(201, {}, { 'azure-asyncoperation': monitor }),
      json(200, { status: 'Succeeded' }),
      json(200, done),
    ])
    expect(await service.put('/apis/a', {})).toEqual({ status: 201, resource: done, resent: false })
  })

  test('may end without a word', async () => {
    const { service } = serving([accepted({ 'azure-asyncoperation': monitor }), { status: 200 }, json(200, done)])
    expect(await service.put('/apis/a', {})).toEqual({ status: 200, resource: done, resent: false })
  })

  test('may end before the entity is ready, which is then looked at', async () => {
    const { service, lines } = serving([
      accepted({ 'azure-asyncoperation': monitor }),
      json(200, { status: 'Succeeded' }),
      json(200, withState('UPDATING')),
      json(200, done),
    ])
    expect(await service.put('/apis/a', {})).toEqual({ status: 200, resource: done, resent: false })
    expect(lines().slice(2)).toEqual(['GET /apis/a', 'GET /apis/a'])
  })

  test('may end before the entity fails', async () => {
    const { service } = serving([
      accepted({ 'azure-asyncoperation': monitor }),
      json(200, { status: 'Succeeded' }),
      json(200, withState('FAILED')),
    ])
    await expect(service.put('/apis/a', {})).rejects.toThrow('(400 OperationFailed: "the operation ended as FAILED")')
  })

  test.each<['PUT' | 'DELETE', readonly Step[]]>([
    ['PUT', [json(200, done)]],
    ['DELETE', []],
  ])('may not be visible at once after a %s', async (method, after) => {
    const unseen = refusal(404, 'NotFound', 'No such operation.')
    const steps = [accepted({ 'azure-asyncoperation': monitor }), unseen, json(200, { status: 'Succeeded' }), ...after]
    const { service, lines } = serving(steps)
    await { PUT: () => service.put('/apis/a', {}), DELETE: () => service.delete('/apis/a') }[method]()
    const look = 'GET https://management.azure.com/subscriptions/s/operations/1'
    expect(lines().slice(0, 3)).toEqual([`${method} /apis/a`, look, look])
  })

  test('that does not show up within a minute is replaced by looks at the entity', async () => {
    const unseen = Array(17).fill(refusal(404, 'NotFound', 'No such operation.'))
    const entity = [json(200, done), refusal(404, 'ResourceNotFound', 'Api not found.')]
    const { service, lines } = serving([accepted({ 'azure-asyncoperation': monitor }), ...unseen, ...entity])
    expect(await service.delete('/apis/a')).toEqual({ status: 200, resent: false })
    expect(lines().slice(-3)).toEqual([
      'GET https://management.azure.com/subscriptions/s/operations/1',
      'GET /apis/a',
      'GET /apis/a',
    ])
  })

  test('may move to another address of the same host', async () => {
    const next = monitor.replace('/operations/1', '/operations/2')
    const { service, lines } = serving([
      accepted({ 'azure-asyncoperation': monitor }),
      json(200, { status: 'InProgress' }, { 'azure-asyncoperation': next }),
      json(200, { status: 'Succeeded' }),
      json(200, done),
    ])
    await service.put('/apis/a', {})
    expect(lines()[2]).toBe('GET https://management.azure.com/subscriptions/s/operations/2')
  })

  test('of a deletion needs no look at the entity', async () => {
    const { service } = serving([accepted({ 'azure-asyncoperation': monitor }), json(200, { status: 'Succeeded' })])
    expect(await service.delete('/apis/a')).toEqual({ status: 200, resent: false })
  })

  test.each<[string, Json, string]>([
    [
      'with a reason',
      { status: 'Failed', error: { code: 'ValidationError', message: 'No path.' } },
      '400 ValidationError: "No path."',
    ],
    ['without a reason', { status: 'Canceled' }, '400 OperationFailed: "the operation ended as Canceled"'],
    [
      'by another word',
      { properties: { provisioningState: 'failed' } },
      '400 OperationFailed: "the operation ended as failed"',
    ],
  ])('that failed %s is the refusal of the write', async (_, answer, said) => {
    const { service } = serving([accepted({ 'azure-asyncoperation': monitor }), json(200, answer)])
    await expect(service.put('/apis/a', {})).rejects.toThrow(`PUT /apis/a refused (${said})`)
  })

  test('that failed in passing is begun again', async () => {
    const failed = json(200, { status: 'Failed', error: { code: 'ManagementApiRequestFailed', message: 'timed out.' } })
    const { service } = serving([accepted({ 'azure-asyncoperation': monitor }), failed, json(200, done)])
    expect(await service.put('/apis/a', {})).toEqual({ status: 200, resource: done, resent: true })
  })

  test('that is refused is the refusal of the write', async () => {
    const { service } = serving([
      accepted({ 'azure-asyncoperation': monitor }),
      refusal(403, 'AuthorizationFailed', 'No.'),
    ])
    await expect(service.put('/apis/a', {})).rejects.toThrow('PUT /apis/a refused (403 AuthorizationFailed: "No.")')
  })
})

describe('an operation without either', () => {
  test.each([200, 201])('shows in an entity that is in progress, answered %i', async status => {
    const { service, lines } = serving([
      json(status, withState('inProgress')),
      json(200, withState('Creating')),
      json(200, done),
    ])
    expect(await service.put('/apis/a', {}, { query: { import: 'true' } })).toEqual({
      status: 200,
      resource: done,
      resent: false,
    })
    expect(lines()).toEqual(['PUT /apis/a?import=true', 'GET /apis/a', 'GET /apis/a'])
  })

  test('may fail', async () => {
    const { service } = serving([json(201, withState('InProgress')), json(200, withState('Failed'))])
    await expect(service.put('/apis/a', {})).rejects.toThrow('(400 OperationFailed: "the operation ended as Failed")')
  })

  test('of a deletion lasts as long as the entity is there', async () => {
    const { service, lines } = serving([{ status: 202 }, json(200, done), { status: 404 }])
    expect(await service.delete('/apis/a')).toEqual({ status: 200, resent: false })
    expect(lines()).toEqual(['DELETE /apis/a', 'GET /apis/a', 'GET /apis/a'])
  })

  test('is none when a creation only says where it is', async () => {
    const { service, lines } = serving([json(201, done, { location: `${BASE}/apis/a` })])
    expect(await service.put('/apis/a', {})).toEqual({ status: 201, resource: done, resent: false })
    expect(lines()).toEqual(['PUT /apis/a'])
  })
})

describe('waiting', () => {
  test.each([
    ['a look', 'location', result],
    ['a look at a document', 'azure-asyncoperation', monitor],
  ])('is not done at another host to which %s is answered with %s', async (_, header, place) => {
    const elsewhere = json(202, {}, { [header]: 'https://evil.example/apis/a?token=1', 'x-ms-request-id': 'r2' })
    const { service, requests } = serving([accepted({ [header]: place }), elsewhere])
    await expect(service.put('/apis/a', {})).rejects.toMatchObject({
      reason: 'foreign-host',
      message:
        'PUT /apis/a was accepted and may still be under way in the service; ' +
        'GET /apis/a (request id r2, client request id client-id) was answered with a pointer to evil.example; ' +
        'nothing was sent there',
    })
    expect(requests).toHaveLength(2)
  })

  test('outlasts dropped connections, silence and broken gateways', async () => {
    const mishaps: readonly Step[] = [
      new ConnectionError('reset', 'gone'),
      { status: 502 },
      new ConnectionError('timeout', 'late'),
      refusal(429, 'SubscriptionRequestsThrottled', '', { 'retry-after': 'Tue, 01 Jan 2030 00:01:00 GMT' }),
      new ConnectionError('refused', 'nobody'),
    ]
    const { service, requests } = serving([accepted({ location: result }), ...mishaps, json(201, done)])
    expect(await service.put('/apis/a', {})).toEqual({ status: 201, resource: done, resent: false })
    expect(requests.map(({ method }) => method)).toEqual(['PUT', ...Array(6).fill('GET')])
  })

  test.each(['location', 'azure-asyncoperation'])('is not done at another host that %s names', async header => {
    const { service, requests } = serving([accepted({ [header]: 'https://evil.example/apis/a?token=1' })])
    await expect(service.put('/apis/a', {})).rejects.toMatchObject({
      reason: 'foreign-host',
      message:
        'PUT /apis/a (client request id client-id) was answered with a pointer to evil.example; nothing was sent there',
    })
    expect(requests).toHaveLength(1)
  })

  test('ends with the time of the run', async () => {
    const { service, elapsedMs } = serving([accepted({ location: result }), ...Array(1_000).fill(accepted({}))])
    await expect(service.put('/apis/a', {})).rejects.toMatchObject({
      reason: 'timeout',
      message:
        'PUT /apis/a was accepted and may still be under way in the service: the run has no time left to wait for its end',
    })
    expect(Math.ceil(elapsedMs() / 60_000)).toBe(30)
  })

  test('ends when the run is stopped', async () => {
    const { service, run, clock } = serving([accepted({ location: result, 'retry-after': '60' })])
    const put = service.put('/apis/a', {})
    put.catch(() => undefined)
    await clock.sleep(1_000)
    run.abort(new Error('SIGTERM'))
    await expect(put).rejects.toMatchObject({
      reason: 'timeout',
      message: 'PUT /apis/a was accepted and may still be under way in the service: the run was stopped',
    })
  })

  test.each<[string, HttpResponse, readonly HttpResponse[]]>([
    ['accepted and may still be under way in the service', accepted({ location: result }), []],
    ['carried out', json(200, { status: 'Succeeded' }), [accepted({ 'azure-asyncoperation': monitor })]],
  ])('that is no longer possible does not hide that the write was %s', async (state, last, before) => {
    await expect(closingWith(last, before).put('/apis/a', {})).rejects.toMatchObject({
      reason: 'timeout',
      message:
        `PUT /apis/a was ${state}; GET /apis/a was not sent, ` +
        'because the service asked to come back only at 2030-01-01T01:00:00.000Z, after this run has to be over',
    })
  })

  test('ends with a token that cannot be renewed', async () => {
    const expired = new InputError(['"access-token" has expired'], ['access-token'])
    const token = Promise.resolve(new Secret('Bearer t0ken'))
    const authorize = (renew = false) => (renew ? Promise.reject(expired) : token)
    const { http } = script([accepted({ location: result }), { status: 401 }])
    const service = createService(options(http, { authorize }))
    await expect(service.put('/apis/a', {})).rejects.toBe(expired)
  })

  test('ends with a connection that is lost for good', async () => {
    const lost = new ConnectionError('other', 'no certificate')
    const { service } = serving([accepted({ location: result }), lost])
    await expect(service.put('/apis/a', {})).rejects.toMatchObject({
      reason: 'other',
      message:
        'PUT /apis/a was accepted and may still be under way in the service; no certificate (client request id client-id)',
    })
  })
})
