/** Names in the input `output-keys`, and what they mean. */
import { expect, test } from '@jest/globals'
import { InputError } from '../../../src/errors.ts'
import { textOf } from '../../../src/model/address.ts'
import { keyHolders } from '../../../src/sync/actions/key-holders.ts'

test('an id alone is that of a subscription; a path says what it is', () => {
  const names = ['mobile', 'gateways/onprem', 'tenant/access', 'workspaces/team/subscriptions/mobile']
  expect(keyHolders(names).map(textOf)).toEqual([
    'subscriptions/mobile',
    'gateways/onprem',
    'tenant/access',
    'workspaces/team/subscriptions/mobile',
  ])
})

test.each(['products/gold', 'subscriptions/a/b'])('"%s" has no keys', name => {
  expect(() => keyHolders([name])).toThrow(InputError)
  expect(() => keyHolders([name])).toThrow(
    `output-keys names "${name}", which has no keys; expected the id of a subscription, or one of "subscriptions/<id>", "gateways/<id>"`,
  )
})
