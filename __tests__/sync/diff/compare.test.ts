/**
 * What counts as the same: every way in which the service gives back something else than it was sent.
 *
 * A difference seen here that is none would make every plan noisy; one that is overlooked would never be applied.
 */
import { describe, expect, test } from '@jest/globals'
import { anything, list, map, object, text, whole } from '../../../src/model/field.ts'
import type { Field, Fields } from '../../../src/model/kind/fields.ts'
import type { Json, JsonObject, Values } from '../../../src/ports.ts'
import { Secret } from '../../../src/secret.ts'
import { changedFields, isHidden, type Known, NOTHING_KNOWN, sameAnswer } from '../../../src/sync/diff/compare.ts'
import { bareId } from '../../../src/sync/diff/same.ts'
import { kind } from '../../support/entities.ts'

const SERVICE = '/subscriptions/0000/resourceGroups/shop/providers/Microsoft.ApiManagement/service/contoso'
const PRODUCTS = kind('products').fields
const SUBSCRIPTIONS = kind('subscriptions').fields
const NAMED_VALUES = kind('namedValues').fields
const POLICY = kind('products/policy').fields

const tags = list('Tags.', text('One.'), { unordered: true })
const steps = list('Steps.', text('One.'))
const owner = object('Owner.', { name: text('Name.', { default: null }), age: whole('Age.') })
const FREE = { any: anything('Any.', { subset: true }) }
const labels = map('Labels.', text('One.'))

describe('quiet about', () => {
  test.each<[string, Fields, Values, JsonObject]>([
    ['an equal value', PRODUCTS, { displayName: 'Gold' }, { displayName: 'Gold' }],
    ['what the file leaves out', PRODUCTS, {}, { displayName: 'Gold', description: 'Shiny' }],
    ['a declared null where nothing is', PRODUCTS, { description: null }, {}],
    ['a declared null where null is', PRODUCTS, { description: null }, { description: null }],
    ['an empty text where null is', PRODUCTS, { description: '' }, { description: null }],
    ['a declared null where an empty text is', PRODUCTS, { description: null }, { description: '' }],
    ['a default that the service does not show', PRODUCTS, { approvalRequired: false }, {}],
    [
      'a default that the service shows as null',
      PRODUCTS,
      { subscriptionRequired: true },
      { subscriptionRequired: null },
    ],
    ['a null that means a value which the service has', PRODUCTS, { state: null }, { state: 'notPublished' }],
    ['an id in other case', SUBSCRIPTIONS, { scope: '/products/Gold' }, { scope: '/Products/gold' }],
    [
      'an id behind that of the service',
      SUBSCRIPTIONS,
      { scope: '/products/gold' },
      { scope: `${SERVICE}/products/gold` },
    ],
    [
      'a full id where a short one comes back',
      SUBSCRIPTIONS,
      { ownerId: `${SERVICE.toUpperCase()}/users/jane` },
      { ownerId: '/users/jane' },
    ],
    ['a slash at the end of an id', SUBSCRIPTIONS, { scope: '/apis' }, { scope: `${SERVICE}/apis/` }],
    [
      'an instant spelled otherwise',
      SUBSCRIPTIONS,
      { expirationDate: '2031-07-20' },
      { expirationDate: '2031-07-20T00:00:00.0000000Z' },
    ],
    [
      'an instant in another zone',
      SUBSCRIPTIONS,
      { expirationDate: '2031-07-20T02:00:00+02:00' },
      { expirationDate: '2031-07-20T00:00:00Z' },
    ],
    ['the order of what has none', { tags }, { tags: ['a', 'b', 'a'] }, { tags: ['a', 'a', 'b'] }],
    ['an empty list where null is', NAMED_VALUES, { tags: [] }, { tags: null }],
    ['an empty list where nothing is', NAMED_VALUES, { tags: [] }, {}],
    ['an empty object where null is', { owner: { ...owner, default: null } }, { owner: {} }, { owner: null }],
    [
      'an object of nulls where null is',
      { owner: { ...owner, default: null } },
      { owner: { name: null } },
      { owner: null },
    ],
    [
      'properties of an object that the file leaves out',
      { owner },
      { owner: { name: 'Jo' } },
      { owner: { name: 'Jo', age: 7 } },
    ],
    [
      'the order of names in free-form JSON',
      { any: anything('Any.') },
      { any: { a: 1, b: 2 } },
      { any: { b: 2, a: 1 } },
    ],
    ['the order of names in a map', { labels }, { labels: { a: 'x', b: 'y' } }, { labels: { b: 'y', a: 'x' } }],
    ['what is sent on create only', { once: text('Once.', { createOnly: true }) }, { once: 'a' }, { once: 'b' }],
    [
      'what goes with another field',
      POLICY,
      { value: '<policies />', format: 'xml' },
      { value: '<policies />', format: 'rawxml' },
    ],
    ['a field that nobody knows', PRODUCTS, { color: 'red' }, { color: 'blue' }],
    [
      'how a policy is laid out',
      POLICY,
      { value: '<policies><inbound><base/></inbound></policies>' },
      { value: '<policies>\r\n\t<inbound>\r\n\t\t<base />\r\n\t</inbound>\r\n</policies>', format: 'rawxml' },
    ],
    [
      'whether expressions are escaped',
      POLICY,
      { value: '<policies><inbound><set-variable name="a" value="@(1 &lt; 2)" /></inbound></policies>', format: 'xml' },
      { value: '<policies><inbound><set-variable name="a" value="@(1 < 2)" /></inbound></policies>', format: 'rawxml' },
    ],
    ['what is hidden and of which nobody knows anything', SUBSCRIPTIONS, { primaryKey: 'k' }, {}],
    [
      'what free JSON has beyond what is declared',
      FREE,
      { any: { a: { b: 1 } } },
      { any: { a: { b: 1, c: 2 }, d: 3 } },
    ],
    [
      'nothing in free JSON where null is declared',
      FREE,
      { any: { a: null, b: { c: null } } },
      { any: { b: { c: '' } } },
    ],
    [
      'null in free JSON where nothing is declared',
      FREE,
      { any: { a: [{ b: 1 }] } },
      { any: { a: [{ b: 1, c: null }] } },
    ],
    [
      'an id in free JSON that is spelled in full',
      FREE,
      { any: { a: '/products/gold', b: ['/apis/x'] } },
      { any: { a: `${SERVICE}/products/Gold`, b: [`${SERVICE}/apis/x`] } },
    ],
    [
      'a secret in free JSON, whatever is in its place',
      FREE,
      { any: { a: new Secret('s'), b: [new Secret('t')] } },
      { any: { a: '***', b: [1] } },
    ],
  ])('%s', (_, fields, wanted, found) => {
    expect(changedFields(fields, wanted, found, NOTHING_KNOWN)).toEqual([])
  })
})

describe('changed is', () => {
  test.each<[string, Fields, Values, JsonObject, string, Json | undefined]>([
    ['a text', PRODUCTS, { displayName: 'Gold' }, { displayName: 'gold' }, 'displayName', 'gold'],
    ['a text that is there no more', PRODUCTS, { description: 'Shiny' }, {}, 'description', undefined],
    ['a text that is to go', PRODUCTS, { description: null }, { description: 'Shiny' }, 'description', 'Shiny'],
    ['a flag against its default', PRODUCTS, { approvalRequired: true }, {}, 'approvalRequired', undefined],
    [
      'a flag that goes back to its default',
      PRODUCTS,
      { approvalRequired: null },
      { approvalRequired: true },
      'approvalRequired',
      true,
    ],
    ['a null that means another value', PRODUCTS, { state: null }, { state: 'published' }, 'state', 'published'],
    ['a number', PRODUCTS, { subscriptionsLimit: 0 }, { subscriptionsLimit: 1 }, 'subscriptionsLimit', 1],
    ['a zero where nothing is', PRODUCTS, { subscriptionsLimit: 0 }, {}, 'subscriptionsLimit', undefined],
    [
      'an id',
      SUBSCRIPTIONS,
      { scope: '/products/gold' },
      { scope: `${SERVICE}/products/golden` },
      'scope',
      `${SERVICE}/products/golden`,
    ],
    [
      'an instant',
      SUBSCRIPTIONS,
      { expirationDate: '2031-07-20' },
      { expirationDate: '2031-07-21T00:00:00Z' },
      'expirationDate',
      '2031-07-21T00:00:00Z',
    ],
    [
      'how often something stands in a list',
      { tags },
      { tags: ['a', 'a', 'b'] },
      { tags: ['a', 'b', 'b'] },
      'tags',
      ['a', 'b', 'b'],
    ],
    ['a longer list', { tags }, { tags: ['a', 'b'] }, { tags: ['a'] }, 'tags', ['a']],
    ['the order of what has one', { steps }, { steps: ['a', 'b'] }, { steps: ['b', 'a'] }, 'steps', ['b', 'a']],
    [
      'one property of an object',
      { owner },
      { owner: { name: 'Jo', age: 7 } },
      { owner: { name: 'Jo', age: 8 } },
      'owner.age',
      8,
    ],
    ['a property of an object that is not there', { owner }, { owner: { age: 7 } }, {}, 'owner.age', undefined],
    [
      'a key more in a map',
      { labels },
      { labels: { a: 'x' } },
      { labels: { a: 'x', b: 'y' } },
      'labels',
      { a: 'x', b: 'y' },
    ],
    ['one member of free JSON', FREE, { any: { a: { b: 1 } } }, { any: { a: { b: 2, c: 3 } } }, 'any.a.b', 2],
    ['a member of free JSON that is not there', FREE, { any: { a: { b: 1 } } }, {}, 'any.a.b', undefined],
    ['a list in free JSON as a whole', FREE, { any: { a: [1] } }, { any: { a: [1, 2] } }, 'any.a', [1, 2]],
    [
      'a text in free JSON that looks like an id',
      FREE,
      { any: { a: '/Users' } },
      { any: { a: '/users' } },
      'any.a',
      '/users',
    ],
    [
      'an object in free JSON where a text was',
      FREE,
      { any: { a: { b: 1 } } },
      { any: { a: 'x' } },
      'any.a.b',
      undefined,
    ],
    ['free-form JSON', { any: anything('Any.') }, { any: [1, 2] }, { any: [2, 1] }, 'any', [2, 1]],
    [
      'an object in a list',
      { all: list('All.', owner) },
      { all: [{ name: 'Jo' }] },
      { all: [{ name: 'Mo' }] },
      'all',
      [{ name: 'Mo' }],
    ],
  ])('%s', (_, fields, wanted, found, path, before) => {
    const after = path.split('.').reduce<unknown>((value, name) => Object(value)[name], wanted)
    expect(changedFields(fields, wanted, found, NOTHING_KNOWN)).toEqual([{ path, before, after, show: 'value' }])
  })

  test('a policy, which is shown as one', () => {
    const after = '<policies><inbound /></policies>'
    const before = '<policies><inbound><base /></inbound></policies>'
    expect(changedFields(POLICY, { value: after }, { value: before, format: 'rawxml' }, NOTHING_KNOWN)).toEqual([
      { path: 'value', before, after, show: 'policy' },
    ])
  })

  test('each field by itself, in the order of the file', () => {
    const wanted = { state: 'published', displayName: 'Gold', terms: 'None' }
    const found = { displayName: 'Silver', state: 'notPublished', terms: 'None' }
    expect(changedFields(PRODUCTS, wanted, found, NOTHING_KNOWN).map(({ path }) => path)).toEqual([
      'state',
      'displayName',
    ])
  })
})

describe('a secret', () => {
  const key = new Secret('new-key')
  const knowing = (verdict: 'same' | 'different'): Known => ({
    ...NOTHING_KNOWN,
    hidden: new Map([['primaryKey', verdict]]),
  })

  test('that is known to be another is changed, and not shown', () => {
    expect(changedFields(SUBSCRIPTIONS, { primaryKey: key }, {}, knowing('different'))).toEqual([
      { path: 'primaryKey', before: undefined, after: key, show: 'hidden' },
    ])
  })

  test('that is known to be the same is not changed', () => {
    expect(changedFields(SUBSCRIPTIONS, { primaryKey: key }, {}, knowing('same'))).toEqual([])
  })

  test('in a field that the service shows is compared, and shown neither before nor after', () => {
    const description = new Secret('for their eyes')
    expect(changedFields(PRODUCTS, { description }, { description: 'for all' }, NOTHING_KNOWN)).toEqual([
      { path: 'description', before: undefined, after: description, show: 'hidden' },
    ])
    expect(changedFields(PRODUCTS, { description }, { description: 'for their eyes' }, NOTHING_KNOWN)).toEqual([])
  })
})

describe('left out is', () => {
  const wanted = { owner: { name: 'Jo', age: 7 }, tags: ['a'] }
  const live = { owner: { name: 'Mo', age: 8 }, tags: [] }

  test.each<[string, readonly string[], readonly string[]]>([
    ['a whole field', ['owner'], ['tags']],
    ['a property within a field', ['owner.name'], ['owner.age', 'tags']],
    ['nothing', [], ['owner.name', 'owner.age', 'tags']],
  ])('%s that is ignored', (_, ignore, paths) => {
    expect(changedFields({ owner, tags }, wanted, live, NOTHING_KNOWN, ignore).map(({ path }) => path)).toEqual(paths)
  })

  test('what the record says that the service keeps so', () => {
    const rewrites: Known['rewrites'] = (path, sent, kept) =>
      path === 'displayName' && sent === 'Gold' && kept === 'GOLD'
    const known = { ...NOTHING_KNOWN, rewrites }
    expect(changedFields(PRODUCTS, { displayName: 'Gold' }, { displayName: 'GOLD' }, known)).toEqual([])
    expect(changedFields(PRODUCTS, { displayName: 'Gold' }, { displayName: 'gold' }, known)).toHaveLength(1)
  })
})

describe('hidden is', () => {
  const { value, secret } = NAMED_VALUES as { readonly value: Field; readonly secret: Field }
  test.each<[string, Field, Values, JsonObject, boolean]>([
    ['what the file says is secret', value, { secret: true }, {}, true],
    ['what the service says is secret', value, {}, { secret: true }, true],
    ['not what the file says is open', value, { secret: false }, { secret: true }, false],
    ['not what nobody says is secret', value, {}, {}, false],
    ['not what is never hidden', secret, { secret: true }, {}, false],
  ])('%s', (_, field, wanted, found, hidden) => {
    expect(isHidden(field, wanted, found)).toBe(hidden)
  })
})

describe('two answers describe the same entity', () => {
  test.each<[string, JsonObject, JsonObject, boolean]>([
    ['when they say the same', { displayName: 'Gold' }, { displayName: 'Gold' }, true],
    ['when one of them leaves something out', { displayName: 'Gold', terms: 'None' }, { displayName: 'Gold' }, true],
    [
      'when they differ in what is no field',
      { displayName: 'Gold', createdDate: '1' },
      { displayName: 'Gold', createdDate: '2' },
      true,
    ],
    ['when one says null for the default', { state: 'notPublished' }, { state: null }, true],
    [
      'but not when a field differs',
      { displayName: 'Gold', terms: 'None' },
      { displayName: 'Gold', terms: 'Some' },
      false,
    ],
  ])('%s', (_, one, other, same) => {
    expect([sameAnswer(PRODUCTS, one, other), sameAnswer(PRODUCTS, other, one)]).toEqual([same, same])
  })
})

test.each([
  [`${SERVICE}/products/Gold`, '/products/gold'],
  [
    'https://management.azure.com/subscriptions/1/resourceGroups/2/providers/microsoft.apimanagement/service/3/apis/a;rev=2',
    '/apis/a;rev=2',
  ],
  ['/products/gold/', '/products/gold'],
  ['Gold', 'gold'],
])('the bare form of %s is %s', (id, bare) => {
  expect(bareId(id)).toBe(bare)
})
