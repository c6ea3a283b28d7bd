/** Which failures end a run early, with their reason, and which are faults of ours. */
import { expect, test } from '@jest/globals'
import { ConnectionError, InputError, RefusalError, ServiceError } from '../../src/errors.ts'
import { orEnd } from '../../src/run/early-end.ts'
import type { TimeLimit } from '../../src/time-limit.ts'

function limitOf(signal: AbortSignal): TimeLimit {
  return { signal, endsAt: 0, end: () => undefined }
}

const OPEN = limitOf(new AbortController().signal)
const REFUSED = new ServiceError({
  method: 'GET',
  path: '/products',
  status: 403,
  code: 'AuthorizationFailed',
  message: 'No.',
  trace: { requestId: '6f0c1e22' },
})

test('what a step comes to is passed on', async () => {
  expect(await orEnd(Promise.resolve({ found: 1 }), OPEN)).toEqual({ found: 1 })
})

test.each([
  ['the service', REFUSED, 'GET /products refused (403 AuthorizationFailed: "No."), request id 6f0c1e22'],
  ['the network', new ConnectionError('reset', 'the connection was reset'), 'the connection was reset'],
  ['the inputs', new InputError(['service is unknown']), 'service is unknown'],
])('%s may end it', async (_, error, ended) => {
  expect(await orEnd(Promise.reject(error), OPEN)).toEqual({ ended })
})

test('the reason of a stop stands before what it led to', async () => {
  const stopped = limitOf(AbortSignal.abort(new Error('the run was cancelled')))
  const error = new ConnectionError('stopped', 'GET /products was not sent')
  expect(await orEnd(Promise.reject(error), stopped)).toEqual({
    ended: 'the run was cancelled: GET /products was not sent',
  })
})

test.each([new RefusalError('no'), new TypeError('a fault')])('%s is thrown', async error => {
  await expect(orEnd(Promise.reject(error), OPEN)).rejects.toBe(error)
})
