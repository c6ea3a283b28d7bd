/** Which settings of the portal have which properties. */
import { expect, test } from '@jest/globals'
import { brokenInFile } from '../../support/broken.ts'
import { kindNamed } from '../../support/contract-fields.ts'

test.each([
  ['signin', { enabled: true, termsOfService: null }, []],
  ['signup', { enabled: true, termsOfService: { text: 'Be kind.' } }, []],
  ['Delegation', { url: 'https://contoso.example', subscriptions: { enabled: true } }, []],
  ['signin', { termsOfService: {} }, ['termsOfService is no property of the setting "signin"; expected "enabled"']],
  [
    'signup',
    { enabled: true, url: '/' },
    ['url is no property of the setting "signup"; expected "enabled", "termsOfService"'],
  ],
  [
    'delegation',
    { enabled: true },
    [
      'enabled is no property of the setting "delegation"; expected "url", "validationKey", "subscriptions", "userRegistration"',
    ],
  ],
  [undefined, { enabled: true, url: '/' }, []],
])('the setting %s with %j', (id, properties, sentences) => {
  expect(brokenInFile('portalsettings', properties, id)).toEqual(sentences)
})

test.each([
  ['portalsettings', 'signin', true],
  ['portalsettings', 'SignUp', true],
  ['portalsettings', 'signout', false],
  ['tenant', 'gitaccess', true],
  ['tenant', 'access2', false],
  ['notifications', 'BCC', true],
  ['notifications', 'CC', false],
])('%s has the id %s: %s', (name, id, isLegal) => {
  expect(kindNamed(name).id.pattern?.test(id)).toBe(isLegal)
})

test.each([
  ['portalsettings', 'one of "signin", "signup", "delegation"'],
  ['templates', 'one of the 14 names that the reference lists'],
])('a wrong id of %s is answered with %s', (name, saying) => {
  expect(kindNamed(name).id.saying).toBe(saying)
})
