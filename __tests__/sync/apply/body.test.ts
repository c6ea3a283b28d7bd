/**
 * Bodies of writes, held against what the service is known to take.
 */
import { describe, expect, test } from '@jest/globals'
import { anything, object, text } from '../../../src/model/field.ts'
import type { FieldChange } from '../../../src/model/plan.ts'
import type { JsonObject, Values } from '../../../src/ports.ts'
import { completion, createBody, patchBody, putBody } from '../../../src/sync/apply/body.ts'
import { type Known, NOTHING_KNOWN } from '../../../src/sync/diff/compare.ts'
import { changesArm } from '../../../src/sync/diff/method.ts'
import { at, kind, kindLike } from '../../support/entities.ts'

describe('a create sends', () => {
  test.each<[string, ReturnType<typeof at>, Values, Values | undefined]>([
    [
      'what is declared',
      at('products', 'gold'),
      { displayName: 'Gold', state: 'published' },
      { displayName: 'Gold', state: 'published' },
    ],
    [
      'the id for a name that is left out',
      at('products', 'gold'),
      { state: 'published' },
      { displayName: 'gold', state: 'published' },
    ],
    ['no nulls', at('products', 'gold'), { displayName: 'Gold', description: null }, { displayName: 'Gold' }],
    [
      'nothing in so many words where the service would make something up',
      at('apis/operations', 'orders', 'get'),
      { displayName: 'Get', method: 'GET', urlTemplate: '/', description: null },
      { description: '', displayName: 'Get', method: 'GET', urlTemplate: '/' },
    ],
    [
      'what can be given at creation only',
      at('users', 'jane'),
      { email: 'j@x', confirmation: 'invite' },
      { email: 'j@x', confirmation: 'invite' },
    ],
    [
      'nothing that only a PATCH takes',
      at('subscriptions', 'm'),
      { displayName: 'M', scope: '/apis', expirationDate: '2031-01-01' },
      { displayName: 'M', scope: '/apis' },
    ],
    [
      'a type under both of its names',
      at('apis', 'orders'),
      { displayName: 'O', path: 'o', type: 'soap' },
      { displayName: 'O', path: 'o', type: 'soap', apiType: 'soap' },
    ],
    ['nothing at all for a relation', at('products/groups', 'gold', 'partners'), {}, undefined],
    [
      'only the document of a policy',
      at('products/policy', 'gold'),
      { value: '<policies />' },
      { value: '<policies />' },
    ],
  ])('%s', (_, address, declared, body) => {
    expect(createBody(address, declared)).toEqual(body)
  })

  test('afterwards what only a PATCH takes', () => {
    const declared = { displayName: 'M', expirationDate: '2031-01-01', stateComment: null }
    expect(completion(kind('subscriptions'), declared)).toEqual({ expirationDate: '2031-01-01' })
  })

  test('nothing afterwards when a PUT took all', () => {
    expect(completion(kind('subscriptions'), { displayName: 'M' })).toBeUndefined()
  })
})

describe('a PATCH sends', () => {
  const owner = object('Owner.', { name: text('Name.'), mail: text('Mail.') })
  const settings = kindLike({ owner, note: text('Note.', { reset: { send: '' } }) })
  const changed = (...paths: readonly string[]): readonly FieldChange[] =>
    paths.map(path => ({ path, before: undefined, after: null, show: 'value' }))

  test.each<[string, Values, JsonObject, readonly string[], Values]>([
    ['what changes and nothing else', { note: 'x', owner: { name: 'Jo' } }, {}, ['note'], { note: 'x' }],
    [
      'an object whole, with what the file leaves alone',
      { owner: { name: 'Jo' } },
      { owner: { name: 'Mo', mail: 'm@x' } },
      ['owner.name'],
      { owner: { name: 'Jo', mail: 'm@x' } },
    ],
    [
      'an object without what the service alone knows',
      { owner: { name: 'Jo' } },
      { owner: { mail: 'm@x', seen: 3 } },
      ['owner.name'],
      { owner: { name: 'Jo', mail: 'm@x' } },
    ],
    ['what a null stands for', { note: null }, { note: 'x' }, ['note'], { note: '' }],
    ['nothing that is no field', { color: 'red', note: 'x' }, {}, ['color', 'note'], { note: 'x' }],
  ])('%s', (_, declared, live, paths, body) => {
    expect(patchBody(settings, declared, live, changed(...paths), NOTHING_KNOWN)).toEqual(body)
  })

  test.each<[string, Known['hidden'], Values]>([
    ['a hidden value of which nobody knows', new Map(), { note: 'x', password: 'p' }],
    ['a hidden value that is another', new Map([['password', 'different']]), { note: 'x', password: 'p' }],
    ['no hidden value that is the same', new Map([['password', 'same']]), { note: 'x' }],
  ])('along with a change, %s', (_, hidden, body) => {
    const declared = { note: 'x', password: 'p' }
    expect(patchBody(kind('users'), declared, {}, changed('note'), { ...NOTHING_KNOWN, hidden })).toEqual(body)
  })
})

describe('free JSON', () => {
  const free = kindLike({ any: anything('Any.', { subset: true }) })

  test.each<[string, Values, JsonObject, Values]>([
    [
      'is laid over what is there',
      { any: { a: { b: 1 } } },
      { any: { a: { c: 2 }, d: 3 } },
      { any: { a: { b: 1, c: 2 }, d: 3 } },
    ],
    ['replaces a list whole', { any: { a: [1] } }, { any: { a: [2, 3] } }, { any: { a: [1] } }],
    ['lacks what is declared null', { any: { a: null } }, { any: { a: 1, b: 2 } }, { any: { b: 2 } }],
    ['lacks what is null in the service', { any: { a: 1 } }, { any: { b: { c: null } } }, { any: { a: 1, b: {} } }],
    ['keeps a null in a list', { any: { a: [null] } }, {}, { any: { a: [null] } }],
    ['takes the place of a text', { any: { a: { b: 1 } } }, { any: { a: 'x' } }, { any: { a: { b: 1 } } }],
  ])('%s', (_, declared, live, body) => {
    expect(putBody(free, declared, live)).toEqual(body)
  })

  test('is created without what is declared null', () => {
    expect(createBody({ kind: free, ids: ['x'] }, { any: { a: null, b: { c: null, d: 1 } } })).toEqual({
      any: { b: { d: 1 } },
    })
  })
})

describe('a PUT over what exists sends', () => {
  test.each<[string, string, Values, JsonObject, Values]>([
    [
      'live and declared together',
      'products',
      { state: 'published' },
      { displayName: 'Gold', terms: 'None' },
      { displayName: 'Gold', terms: 'None', state: 'published' },
    ],
    [
      'nothing that is declared null',
      'products',
      { terms: null },
      { displayName: 'Gold', terms: 'None' },
      { displayName: 'Gold' },
    ],
    [
      'nothing that is null in the service',
      'products',
      {},
      { displayName: 'Gold', terms: null },
      { displayName: 'Gold' },
    ],
    [
      'nothing that the service alone sets',
      'subscriptions',
      { displayName: 'M' },
      { scope: '/apis', createdDate: 'x', expirationDate: 'y' },
      { scope: '/apis', displayName: 'M' },
    ],
    [
      'only the arm that is declared',
      'namedValues',
      { keyVault: { secretIdentifier: 'https://v/s' } },
      { displayName: 'n', value: 'v', secret: true },
      { displayName: 'n', keyVault: { secretIdentifier: 'https://v/s' }, secret: true },
    ],
    [
      'the live arm when none is declared',
      'namedValues',
      { tags: ['a'] },
      { displayName: 'n', value: 'v' },
      { displayName: 'n', value: 'v', tags: ['a'] },
    ],
    [
      'a type under both of its names',
      'apis',
      { displayName: 'O' },
      { path: 'o', type: 'http' },
      { path: 'o', type: 'http', apiType: 'http', displayName: 'O' },
    ],
    [
      'what the service would take back of an open product',
      'products',
      { displayName: 'Open' },
      { subscriptionRequired: false, approvalRequired: false, displayName: 'O' },
      { displayName: 'Open', subscriptionRequired: false },
    ],
    [
      'authentication settings in one of their two spellings',
      'apis',
      { displayName: 'O' },
      {
        path: 'o',
        authenticationSettings: {
          oAuth2: { authorizationServerId: 'a' },
          openid: null,
          oAuth2AuthenticationSettings: [{ authorizationServerId: 'a' }],
          openidAuthenticationSettings: [],
        },
      },
      {
        path: 'o',
        displayName: 'O',
        authenticationSettings: {
          oAuth2AuthenticationSettings: [{ authorizationServerId: 'a' }],
          openidAuthenticationSettings: [],
        },
      },
    ],
  ])('%s', (_, name, declared, live, body) => {
    expect(putBody(kind(name), declared, live)).toEqual(body)
  })
})

describe('the arm of a union changes', () => {
  test.each<[string, Values, JsonObject, boolean]>([
    ['from a value to a vault', { keyVault: { secretIdentifier: 's' } }, { value: 'v' }, true],
    ['from a vault to a value', { value: 'v' }, { keyVault: { secretIdentifier: 's' } }, true],
    ['not within one arm', { value: 'v' }, { value: 'w' }, false],
    ['from a value that is hidden to a vault', { keyVault: { secretIdentifier: 's' } }, { secret: true }, true],
    ['not to a value from one that is hidden', { value: 'v' }, { secret: true }, false],
    ['not when no arm is declared', { tags: [] }, { value: 'v' }, false],
    ['not for a declared null', { keyVault: null }, { value: 'v' }, false],
  ])('%s', (_, declared, live, changes) => {
    expect(changesArm(kind('namedValues'), declared, live)).toBe(changes)
  })

  test('never of a kind that has none', () => {
    expect(changesArm(kind('products'), { terms: 'x' }, { description: 'y' })).toBe(false)
  })
})
