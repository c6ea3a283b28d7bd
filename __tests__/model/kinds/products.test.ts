/** What a product demands, and what of it may be sent back. */
import { expect, test } from '@jest/globals'
import { brokenInFile, brokenInService } from '../../support/broken.ts'
import { kindNamed } from '../../support/contract-fields.ts'

const NO_APPROVAL = 'approvalRequired needs "subscriptionRequired: true"; the service refuses it on an open product'
const NO_LIMIT = 'subscriptionsLimit needs "subscriptionRequired: true"; the service refuses it on an open product'
const LIMIT = 'approvalRequired needs a "subscriptionsLimit" of 1 or more beside it'

test.each([
  ['with approval and a limit', { approvalRequired: true, subscriptionsLimit: 1 }, []],
  ['with approval and no limit', { approvalRequired: true }, [LIMIT]],
  ['with approval and a limit of none', { approvalRequired: true, subscriptionsLimit: 0 }, [LIMIT]],
  ['that is open', { subscriptionRequired: false, approvalRequired: false, subscriptionsLimit: null }, []],
  [
    'that is open, with approval',
    { subscriptionRequired: false, approvalRequired: true, subscriptionsLimit: null },
    [NO_APPROVAL, LIMIT],
  ],
  ['that is open, with a limit', { subscriptionRequired: false, subscriptionsLimit: 5 }, [NO_LIMIT]],
])('a product %s', (_, properties, sentences) => {
  expect(brokenInService('products', properties)).toEqual(sentences)
})

test('a file may leave the limit to the service', () => {
  expect(brokenInFile('products', { approvalRequired: true })).toEqual([])
})

test.each([
  [
    'an open product is sent without approval and limit',
    { subscriptionRequired: false, approvalRequired: false, subscriptionsLimit: 1, state: 'published' },
    { subscriptionRequired: false, state: 'published' },
  ],
  [
    'any other is sent as it is',
    { subscriptionRequired: true, approvalRequired: true, subscriptionsLimit: 1 },
    { subscriptionRequired: true, approvalRequired: true, subscriptionsLimit: 1 },
  ],
])('%s', (_, found, sent) => {
  expect(kindNamed('products').sendable?.(found)).toEqual(sent)
})
