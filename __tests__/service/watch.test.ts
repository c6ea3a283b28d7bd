/** Where operations show their state, and which words are an end. */
import { describe, expect, test } from '@jest/globals'
import type { HttpResponse } from '../../src/ports.ts'
import type { Call } from '../../src/service/attempt.ts'
import { failureIn, isRunning, moved, type Watch, watchOf } from '../../src/service/watch.ts'
import { json } from './scripted.ts'

const url = new URL('https://arm.example/apis/a?api-version=1&import=true')
const put: Call = { method: 'PUT', path: '/apis/a', url }
const remove: Call = { ...put, method: 'DELETE' }
const withState = (state: string, status = 200) => json(status, { properties: { provisioningState: state } })
const at = (on: Watch['on'], href: string): Watch => ({ on, url: new URL(href) })
const entity = at('entity', 'https://arm.example/apis/a?api-version=1')

describe('an answer to a write', () => {
  test.each<[string, HttpResponse, Watch | undefined]>([
    ['that is done announces nothing', withState('Succeeded'), undefined],
    ['that created something announces nothing by its address', json(201, {}, { location: '/apis/a' }), undefined],
    ['that is refused announces nothing', withState('InProgress', 409), undefined],
    ['without a word is watched at the entity', json(202, {}), entity],
    ['with an entity in progress is watched there', withState('inPROGRESS', 201), entity],
    [
      'with a place for its result is watched there',
      json(202, {}, { location: '/apis/a?asyncId=1' }),
      at('result', 'https://arm.example/apis/a?asyncId=1'),
    ],
    [
      'with a document about it is watched there first of all',
      json(202, {}, { location: '/apis/a?asyncId=1', 'azure-asyncoperation': '/operations/1' }),
      at('status', 'https://arm.example/operations/1'),
    ],
  ])('%s', (_, answer, watch) => {
    expect(watchOf(put, answer)).toEqual(watch)
  })
})

describe('a look', () => {
  test.each<[string, Call, Watch['on'], HttpResponse, boolean]>([
    ['at a state in capitals goes on', put, 'entity', withState('UPDATING'), true],
    ['at a state without capitals goes on', put, 'entity', withState('creating'), true],
    ['at a flat state goes on', put, 'entity', json(200, { provisioningState: 'InProgress' }), true],
    ['at a state that nobody knows ends', put, 'entity', withState('Activated'), false],
    ['at a document without a state ends', put, 'status', json(200, {}), false],
    ['at a document without a state but with "not yet" goes on', put, 'status', json(202, {}), true],
    ['at a document that failed ends, whatever its status', put, 'status', json(202, { status: 'FAILED' }), false],
    ['at a document with the other word for a state goes on', put, 'status', withState('Running'), true],
    ['at a deleted entity that is there goes on', remove, 'entity', withState('Succeeded'), true],
    ['that is refused ends', put, 'result', withState('InProgress', 412), false],
    ['at something else than an entity ends', put, 'result', { status: 200, headers: {}, body: '<policies />' }, false],
  ])('%s', (_, call, on, answer, goesOn) => {
    expect(isRunning(call, { on, url }, answer)).toBe(goesOn)
  })

  test.each<[string, Watch['on'], HttpResponse, string | undefined]>([
    ['at a document that was cancelled', 'status', json(200, { status: 'Cancelled' }), 'Cancelled'],
    ['at an entity that failed', 'entity', withState('failed'), 'failed'],
    ['at an entity that is well', 'entity', withState('Succeeded'), undefined],
    ['that is refused', 'status', json(409, { status: 'Failed' }), undefined],
  ])('%s gives the word for a failure', (_, on, answer, word) => {
    expect(failureIn({ on }, answer)).toBe(word)
  })
})

test.each<[string, Watch['on'], HttpResponse, string]>([
  [
    'a document',
    'status',
    json(200, {}, { 'operation-location': '/operations/2' }),
    'https://arm.example/operations/2',
  ],
  ['a result', 'result', json(202, {}, { location: '/apis/a?asyncId=2' }), 'https://arm.example/apis/a?asyncId=2'],
  ['a document without a word', 'status', json(200, {}, { location: '/apis/b' }), url.href],
  ['an entity', 'entity', json(200, {}, { location: '/apis/b' }), url.href],
  ['a refusal', 'result', json(404, {}, { location: '/apis/b' }), url.href],
])('the next look is had where the answer to %s says', (_, on, answer, href) => {
  expect(moved({ on, url }, answer, 'GET /apis/a').url.href).toBe(href)
})
