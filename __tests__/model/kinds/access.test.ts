/** What a group demands, and which subscriptions the service makes. */
import { expect, test } from '@jest/globals'
import { brokenInFile, brokenInService } from '../../support/broken.ts'
import { kindNamed } from '../../support/contract-fields.ts'

const externalId = 'aad://contoso.onmicrosoft.com/groups/3773adf4-032e-4d25-9988-eab7c2f6ff04'
const MISSING = 'type is "external"; expected "externalId: aad://<tenant>/groups/<object id>" beside it'
const ALONE = 'externalId needs "type: external" beside it'

test.each([
  ['of another provider names it', { type: 'external', externalId }, []],
  ['of another provider cannot go without', { type: 'external' }, [MISSING]],
  ['of our own names none', { type: 'custom', externalId }, [ALONE]],
  ['without a type names none', { externalId }, [ALONE]],
  ['of our own is whole', { type: 'custom', externalId: null }, []],
])('a group %s', (_, properties, sentences) => {
  expect(brokenInService('groups', properties)).toEqual(sentences)
})

test.each([
  ['leave the id to the service', { type: 'external' }, []],
  ['leave the type to the service', { externalId }, []],
])('a file may %s', (_, properties, sentences) => {
  expect(brokenInFile('groups', properties)).toEqual(sentences)
})

test.each([
  ['the administrator has under a made-up id', '5d4e9f1a2b3c4d5e6f708192', { ownerId: '/users/1' }, true],
  [
    'the administrator has, by a full id',
    '5d4e9f1a2b3c4d5e6f708192',
    { ownerId: '/subscriptions/0/resourceGroups/r/providers/Microsoft.ApiManagement/service/s/USERS/1' },
    true,
  ],
  ['somebody else has', '5d4e9f1a2b3c4d5e6f708192', { ownerId: '/users/21' }, false],
  ['nobody has', '5d4e9f1a2b3c4d5e6f708192', { ownerId: null }, false],
  ['the administrator was given a name for', 'mobile', { ownerId: '/users/1' }, false],
])('a subscription that %s counts as made by the service: %#', (_, id, properties, isMade) => {
  expect(kindNamed('subscriptions').serverMade?.(id, properties)).toBe(isMade)
})
