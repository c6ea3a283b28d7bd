/** What certificates and identity providers demand of their fields. */
import { expect, test } from '@jest/globals'
import { Secret } from '../../../src/secret.ts'
import { brokenInFile } from '../../support/broken.ts'

const data = new Secret('MIIK')
const password = new Secret('open sesame')
const keyVault = { secretIdentifier: 'https://contoso.vault.azure.net/secrets/tls' }

test.each([
  ['comes from a text', { data, password }, []],
  ['comes from a text that needs no password', { data, keyVault: null }, []],
  ['comes from a key vault', { keyVault, data: null, password: null }, []],
  ['comes from one place', { data, keyVault }, ['keyVault stands beside "data"; expected one of the two']],
  [
    'has no password in a key vault',
    { password, keyVault },
    ['password stands beside "keyVault"; a password opens "data" alone'],
  ],
])('a certificate %s', (_, properties, sentences) => {
  expect(brokenInFile('certificates', properties)).toEqual(sentences)
})

test.each([
  ['of its id', { type: 'aad' }, 'aad', []],
  ['of its id in other case', { type: 'aadB2C' }, 'AADB2C', []],
  ['that goes without saying', {}, 'google', []],
  ['that its id is not known to contradict', { type: 'google' }, undefined, []],
  ['of no other id', { type: 'google' }, 'aad', ['type is "google"; expected "aad", the id of the provider']],
])('an identity provider has the type %s', (_, properties, id, sentences) => {
  expect(brokenInFile('identityProviders', properties, id)).toEqual(sentences)
})
