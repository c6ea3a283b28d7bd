/** What a user reads when a run fails, by what was thrown. */
import { expect, test } from '@jest/globals'
import { ConfigError, ConnectionError, InputError, type Problem, RefusalError, ServiceError } from '../src/errors.ts'
import { reportFailure } from '../src/failure.ts'
import { recordingRunner } from './support/runner.ts'

function reported(error: unknown, issuesUrl?: string): readonly string[] {
  const runner = recordingRunner(issuesUrl === undefined ? {} : { issuesUrl })
  reportFailure(error, runner)
  return runner.said
}

const problem: Problem = { at: { file: 'apim.yml', line: 3, column: 5 }, severity: 'error', message: 'a is wrong' }
const answer = {
  method: 'PUT',
  path: '/products/gold',
  status: 400,
  code: 'ValidationError',
  message: 'no',
  trace: { requestId: 'r', clientRequestId: 'c' },
}

test.each([
  ['one fault', [problem], ['annotate a is wrong', 'fail the file has 1 problem']],
  ['two faults', [problem, problem], ['annotate a is wrong', 'annotate a is wrong', 'fail the file has 2 problems']],
  [
    'more faults than GitHub shows',
    Array(11).fill(problem),
    [...Array(10).fill('annotate a is wrong'), 'info apim.yml:3:5: a is wrong', 'fail the file has 11 problems'],
  ],
])('a file with %s shows each of them once', (_, problems, said) => {
  expect(reported(new ConfigError(problems))).toEqual(said)
})

test('each faulty input is an error of its own', () => {
  expect(reported(new InputError(['key is missing', 'prune is "x"']))).toEqual([
    'fail key is missing',
    'fail prune is "x"',
  ])
})

test.each([
  ['a refusal', new RefusalError('the plan deletes too much'), 'fail the plan deletes too much'],
  [
    'an answer of the service',
    new ServiceError(answer),
    'fail PUT /products/gold refused (400 ValidationError: "no"), request id r, client request id c',
  ],
  ['a lost connection', new ConnectionError('reset', 'contoso broke off'), 'fail contoso broke off'],
])('%s is one sentence', (_, error, said) => {
  expect(reported(error)).toEqual([said])
})

test('a fault of ours is one sentence with where to report it, and its stack is for debugging only', () => {
  const fault = new TypeError('x is not a function\nsecond line')
  fault.stack = 'TypeError: x is not a function\n    at main (index.js:1:1)'
  expect(reported(fault, 'https://github.com/contoso/apim-sync/issues')).toEqual([
    'fail x is not a function; this is a fault of apim-sync, report it at https://github.com/contoso/apim-sync/issues',
    'debug TypeError: x is not a function',
    'debug     at main (index.js:1:1)',
  ])
})

test.each([
  ['a text', 'out of cheese', ['fail out of cheese; this is a fault of apim-sync, report it']],
  [
    'an error without a stack',
    Object.assign(new Error('no trace'), { stack: undefined }),
    ['fail no trace; this is a fault of apim-sync, report it', 'debug '],
  ],
])('%s that is thrown is reported too', (_, thrown, said) => {
  expect(reported(thrown)).toEqual(said)
})
