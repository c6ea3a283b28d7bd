/** What a revision and all below it have from the API, and what a release is. */
import { describe, expect, test } from '@jest/globals'
import type { Field, Fields } from '../../../src/model/kind/fields.ts'
import { inverseRelations, KINDS, kindsBelow } from '../../../src/model/table.ts'
import { kindNamed } from '../../support/contract-fields.ts'

const revision = kindNamed('apis/revisions')
const current = kindNamed('apis/currentRevision')
const below = [...KINDS.values()].filter(({ name }) => name.startsWith('apis/revisions/'))

test('a revision has of its own what the service lets differ between revisions', () => {
  expect(Object.keys(revision.fields).toSorted()).toEqual([
    'apiRevisionDescription',
    'authenticationSettings',
    'contact',
    'license',
    'serviceUrl',
    'subscriptionKeyParameterNames',
    'termsOfServiceUrl',
  ])
})

test('what a revision that is not current must not change is copied from the API', () => {
  const forbidden = ['displayName', 'type', 'description', 'subscriptionRequired', 'apiVersion', 'path', 'protocols']
  const inherited = revision.copies?.inherits ?? []
  expect(forbidden.filter(name => !inherited.includes(name))).toEqual([])
  expect(Object.keys(revision.fields).filter(name => inherited.includes(name))).toEqual([])
})

test('a new revision names its source and its number, and that it is not current', () => {
  expect(revision.copies?.createWith(['orders', '2'])).toEqual({
    apiRevision: '2',
    isCurrent: false,
    sourceApiId: '/apis/orders',
  })
})

test.each([
  ['the first one', {}, '1', true],
  ['another one', {}, '2', false],
  ['the one that the API says', { apiRevision: '4' }, '4', true],
  ['the first one, when the API says another', { apiRevision: '4' }, '1', false],
])('of revisions, %s comes with a new API or not', (_, api, id, comes) => {
  expect(revision.comesWith?.(id, api) !== undefined).toBe(comes)
})

test.each([
  [{}, '1'],
  [{ apiRevision: '4' }, '4'],
])('a new API that says %j begins with revision %s', (api, apiRevision) => {
  expect(current.comesWith?.('currentRevision', api)).toEqual({ apiRevision })
})

test('a release has a name of its own for each state of the API', () => {
  expect(current.writesTo?.(['orders'], { apiRevision: '2' }, 'abc')).toEqual({
    path: '/apis/orders/releases/rev-2-abc',
    properties: { apiId: '/apis/orders;rev=2' },
  })
})

test('below a revision is what belongs to one revision of an API', () => {
  expect(below.map(({ name, path }) => [name, path]).toSorted()).toEqual([
    ['apis/revisions/diagnostics', '/apis/{id};rev={id}/diagnostics/{id}'],
    ['apis/revisions/operations', '/apis/{id};rev={id}/operations/{id}'],
    ['apis/revisions/operations/policy', '/apis/{id};rev={id}/operations/{id}/policies/policy'],
    ['apis/revisions/operations/tags', '/apis/{id};rev={id}/operations/{id}/tags/{id}'],
    ['apis/revisions/policy', '/apis/{id};rev={id}/policies/policy'],
    ['apis/revisions/resolvers', '/apis/{id};rev={id}/resolvers/{id}'],
    ['apis/revisions/resolvers/policy', '/apis/{id};rev={id}/resolvers/{id}/policies/policy'],
    ['apis/revisions/schemas', '/apis/{id};rev={id}/schemas/{id}'],
    ['apis/revisions/tagDescriptions', '/apis/{id};rev={id}/tagDescriptions/{id}'],
    ['apis/revisions/tags', '/apis/{id};rev={id}/tags/{id}'],
  ])
})

describe.each(below.map(kind => [kind.name, kind] as const))('%s', (name, kind) => {
  const source = kindNamed(name.replace('apis/revisions', 'apis'))

  test('holds what it holds below an API', () => {
    expect(Object.keys(kind.fields)).toEqual(Object.keys(source.fields))
    expect([kind.shape, kind.update, kind.contract, kind.relation?.to]).toEqual([
      source.shape,
      source.update,
      source.contract,
      source.relation?.to,
    ])
  })

  test('names what is beside it in the same revision', () => {
    expect(siblings(kind.fields).filter(other => !other.startsWith('apis/revisions/'))).toEqual([])
    expect(siblings(kind.fields)).toHaveLength(siblings(source.fields).length)
  })
})

test('a relation below a revision is declared from there alone', () => {
  expect(inverseRelations(kindNamed('tags')).filter(({ name }) => name.startsWith('apis/revisions'))).toEqual([])
})

test('what a revision declares can be told apart from what is below it', () => {
  const words = [...Object.keys(revision.fields), ...kindsBelow(revision).map(({ name }) => name.split('/').at(-1))]
  expect(new Set(words).size).toBe(words.length)
})

/** The kinds whose ids stand anywhere in the fields. */
function siblings(fields: Fields): readonly string[] {
  return Object.values(fields).flatMap(siblingsIn)
}

function siblingsIn(field: Field): readonly string[] {
  switch (field.type) {
    case 'text':
      return field.sibling === undefined ? [] : [field.sibling]
    case 'object':
      return siblings(field.fields)
    case 'list':
    case 'map':
      return siblingsIn(field.items)
    case 'flag':
    case 'number':
    case 'any':
      return []
  }
}
