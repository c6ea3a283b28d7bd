/** What a named value demands. */
import { expect, test } from '@jest/globals'
import { Secret } from '../../../src/secret.ts'
import { brokenInFile, brokenInService } from '../../support/broken.ts'

const keyVault = { secretIdentifier: 'https://contoso.vault.azure.net/secrets/key' }
const SECRET = 'keyVault needs "secret: true" beside it'

test.each([
  ['has a value', { value: 'a' }, []],
  ['has a secret', { value: new Secret('a'), secret: true, keyVault: null }, []],
  ['comes from a key vault', { keyVault, secret: true, value: null }, []],
  [
    'comes from one place',
    { keyVault, secret: true, value: 'a' },
    ['keyVault stands beside "value"; expected one of the two'],
  ],
  ['from a key vault is secret', { keyVault, secret: false }, [SECRET]],
  ['from a key vault says that it is secret', { keyVault }, [SECRET]],
  ['is never blank', { value: ' \n' }, ['value is blank; expected a text']],
])('a named value %s', (_, properties, sentences) => {
  expect(brokenInService('namedValues', properties)).toEqual(sentences)
})

test('a file may leave to the service whether a value of a key vault is secret', () => {
  expect(brokenInFile('namedValues', { keyVault })).toEqual([])
})
