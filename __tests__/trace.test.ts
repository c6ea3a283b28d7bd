/** The names of a request, as users hand them on to support. */
import { expect, test } from '@jest/globals'
import { type Trace, traced, traceOf, withTrace } from '../src/trace.ts'

test.each<[string, Readonly<Record<string, string>>, Trace]>([
  ['both sides', { 'x-ms-request-id': 'r', 'x-ms-client-request-id': 'c' }, { requestId: 'r', clientRequestId: 'c' }],
  ['the service, twice', { 'x-ms-request-id': ' r1, r2' }, { requestId: 'r1' }],
  ['the front door alone', { 'x-ms-correlation-request-id': 'f' }, { requestId: 'f' }],
  ['both doors', { 'x-ms-request-id': 'r', 'x-ms-correlation-request-id': 'f' }, { requestId: 'r' }],
  ['nobody', { 'x-ms-request-id': '' }, {}],
])('the names that %s gave are read from the headers', (_, headers, trace) => {
  expect(traceOf(headers)).toEqual(trace)
})

test.each<[string, Trace, string]>([
  ['both sides', { requestId: 'theirs', clientRequestId: 'ours' }, 'request id theirs, client request id ours'],
  ['us alone', { clientRequestId: 'ours' }, 'client request id ours'],
  ['nobody', {}, ''],
])('a request is told by the names that %s gave it', (_, trace, text) => {
  expect(traced(trace)).toBe(text)
})

test('names stand in brackets behind a sentence, and no brackets where there are none', () => {
  const told = [withTrace('no answer', { clientRequestId: 'ours' }), withTrace('no answer', {})]
  expect(told).toEqual(['no answer (client request id ours)', 'no answer'])
})
