/**
 * Errors and their sentences.
 */
import { expect, test } from '@jest/globals'
import {
  answered,
  ConfigError,
  ConnectionError,
  InputError,
  placed,
  RefusalError,
  ServiceError,
} from '../src/errors.ts'

const AT = { file: 'apis/orders.yaml', line: 12, column: 5 }
const ANSWER = {
  method: 'PUT',
  path: '/products/gold',
  status: 400,
  code: 'ValidationError',
  message: 'Name is taken.',
  trace: { requestId: '11111111-2222-3333-4444-555555555555', clientRequestId: 'ours' },
}

test('a problem is printed behind the place where it stands', () => {
  expect(placed({ at: AT, severity: 'error', message: 'is wrong' })).toBe('apis/orders.yaml:12:5: is wrong')
})

test('a file that cannot be used tells every problem, each on its line', () => {
  const problems = [
    { at: AT, severity: 'error', message: 'one' },
    { at: { ...AT, line: 13 }, severity: 'error', message: 'two' },
  ] as const
  const error = new ConfigError(problems)
  expect([error.name, error.message, error.problems]).toEqual([
    'ConfigError',
    'apis/orders.yaml:12:5: one\napis/orders.yaml:13:5: two',
    problems,
  ])
})

test('wrong inputs are told together, with their names', () => {
  const error = new InputError(['"key" is missing', '"service" is missing'], ['key', 'service'])
  expect([error.name, error.message, error.inputs]).toEqual([
    'InputError',
    '"key" is missing\n"service" is missing',
    ['key', 'service'],
  ])
  expect(new InputError(['x']).inputs).toEqual([])
})

test('a refusal of the service says which request, what was answered and the id to ask support with', () => {
  const error = new ServiceError(ANSWER)
  expect([error.name, error.message, error.answer]).toEqual([
    'ServiceError',
    'PUT /products/gold refused (400 ValidationError: "Name is taken."), request id 11111111-2222-3333-4444-555555555555, client request id ours',
    ANSWER,
  ])
})

test('a refusal that nobody gave a name to ends with what was answered', () => {
  expect(answered({ ...ANSWER, trace: {} })).toBe('PUT /products/gold refused (400 ValidationError: "Name is taken.")')
})

test('a refusal without a sentence leaves the quotes out', () => {
  expect(answered({ ...ANSWER, status: 503, code: 'Service Unavailable', message: '' })).toBe(
    'PUT /products/gold refused (503 Service Unavailable), request id 11111111-2222-3333-4444-555555555555, client request id ours',
  )
})

test('a lost connection keeps its reason and its cause', () => {
  const cause = new Error('ECONNRESET')
  const error = new ConnectionError('reset', 'the connection was reset', { cause })
  expect([error.name, error.message, error.reason, error.cause]).toEqual([
    'ConnectionError',
    'the connection was reset',
    'reset',
    cause,
  ])
})

test('a refusal of our own has its name', () => {
  expect(new RefusalError('no').name).toBe('RefusalError')
})
