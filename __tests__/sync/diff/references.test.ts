/**
 * What a live entity names, in its fields, in its policy text and as a link.
 */
import { describe, expect, test } from '@jest/globals'
import { type Address, textOf } from '../../../src/model/address.ts'
import { list, map, object, text } from '../../../src/model/field.ts'
import type { NamedInPolicy } from '../../../src/model/state.ts'
import type { JsonObject } from '../../../src/ports.ts'
import { isNamedInPolicy, liveReferences, otherEnds, targetKey } from '../../../src/sync/diff/references.ts'
import { at, kindLike } from '../../support/entities.ts'

const SERVICE = '/subscriptions/0/resourceGroups/1/providers/Microsoft.ApiManagement/service/2'

const said = ({ target, blocks }: { readonly target: Address | NamedInPolicy; readonly blocks?: string }) =>
  `${isNamedInPolicy(target) ? targetKey(target) : textOf(target)}${blocks === undefined ? '' : ` (${blocks})`}`

describe('a live entity names', () => {
  test.each<[string, Address, JsonObject, readonly string[]]>([
    [
      'what its subscription is to, and who owns it',
      at('subscriptions', 'm'),
      { scope: `${SERVICE}/products/gold`, ownerId: '/users/jane' },
      ['products/gold (deleteSubscriptions)', 'users/jane (deleteSubscriptions)'],
    ],
    ['nothing by the scope of all APIs', at('subscriptions', 'm'), { scope: `${SERVICE}/apis` }, []],
    ['nothing by a field that is not set', at('subscriptions', 'm'), { scope: null }, []],
    [
      'both of two kinds by their paths',
      at('subscriptions', 'm'),
      { scope: '/apis/Orders' },
      ['apis/orders (deleteSubscriptions)'],
    ],
    ['the other end of a link', at('products/groups', 'gold', 'Partners'), {}, ['groups/Partners']],
    [
      'named values in a policy',
      at('products/policy', 'gold'),
      {
        format: 'rawxml',
        value:
          '<policies><inbound><base /><set-header name="{{name}}"><value>{{host}}</value></set-header></inbound></policies>',
      },
      ['namedvalues?displayName=name', 'namedvalues?displayName=host'],
    ],
    ['nothing by text that only looks like a policy', at('products', 'gold'), { description: '{{host}}' }, []],
  ])('%s', (_, address, properties, names) => {
    expect(liveReferences(address, properties).map(said)).toEqual(names)
  })

  test('what stands in lists, maps and objects, by id or by path', () => {
    const kind = kindLike({
      one: object('One.', { tag: text('Tag.', { ref: { to: ['tags'], form: 'id' } }) }),
      many: list('Many.', text('Group.', { ref: { to: ['groups'], form: 'path' } })),
      byName: map('By name.', text('User.', { ref: { to: ['users'], form: 'path' } })),
    })
    const properties = { one: { tag: 'public' }, many: ['/groups/a', '/tags/b', 3], byName: { x: '/users/jane' } }
    expect(liveReferences({ kind, ids: ['x'] }, properties).map(said)).toEqual([
      'tags/public',
      'groups/a',
      'users/jane',
    ])
  })
})

test('what is no relation has no other end', () => {
  expect(otherEnds(at('products', 'gold'))).toEqual([])
})

test('two mentions are the same when they mean the same', () => {
  expect(targetKey(at('tags', 'Public'))).toBe(targetKey(at('tags', 'PUBLIC')))
  const host = { kind: 'namedValues', by: 'displayName', name: 'Host', scope: [] }
  expect(targetKey(host)).toBe('namedvalues?displayName=Host')
  expect(targetKey({ ...host, scope: ['garage'] })).not.toBe(targetKey(host))
})
