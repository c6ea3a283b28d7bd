/** What an API demands, and what of it may be sent back. */
import { expect, test } from '@jest/globals'
import { brokenInFile } from '../../support/broken.ts'
import { kindNamed } from '../../support/contract-fields.ts'

const oAuth2 = { authorizationServerId: 'login' }
const openid = { openidProviderId: 'contoso' }

test.each([
  ['orders/v1', []],
  ['', []],
  ['/orders', ['path is "/orders"; expected no "/" at its start or end']],
  ['orders/', ['path is "orders/"; expected no "/" at its start or end']],
])('the path "%s"', (path, sentences) => {
  expect(brokenInFile('apis', { path })).toEqual(sentences)
})

const both = (names: string) =>
  `authenticationSettings has ${names}; the service takes one of "oAuth2" and "openid", and neither beside its list form`

test.each([
  ['one server', { oAuth2 }, []],
  ['two lists', { oAuth2AuthenticationSettings: [oAuth2], openidAuthenticationSettings: [openid], oAuth2: null }, []],
  ['a server and a provider', { oAuth2, openid }, [both('"oAuth2" and "openid"')]],
  [
    'a server and a list of them',
    { oAuth2, oAuth2AuthenticationSettings: [oAuth2] },
    [both('"oAuth2" and "oAuth2AuthenticationSettings"')],
  ],
  [
    'a provider and a list of them',
    { openid, openidAuthenticationSettings: [openid] },
    [both('"openid" and "openidAuthenticationSettings"')],
  ],
])('signing in at %s', (_, authenticationSettings, sentences) => {
  expect(brokenInFile('apis', { authenticationSettings })).toEqual(sentences)
})

test('an API need not say how one signs in', () => {
  expect(brokenInFile('apis', { authenticationSettings: null })).toEqual([])
})

test.each([
  ['nothing', {}, {}],
  [
    'empty lists alone',
    {
      authenticationSettings: {
        oAuth2: null,
        openid: null,
        oAuth2AuthenticationSettings: [],
        openidAuthenticationSettings: [],
      },
    },
    {},
  ],
  [
    'a server in both spellings',
    {
      authenticationSettings: {
        oAuth2,
        openid: null,
        oAuth2AuthenticationSettings: [oAuth2],
        openidAuthenticationSettings: [],
      },
    },
    { authenticationSettings: { oAuth2AuthenticationSettings: [oAuth2], openidAuthenticationSettings: [] } },
  ],
  [
    'a server in the old spelling',
    { authenticationSettings: { oAuth2, openid: null } },
    { authenticationSettings: { oAuth2 } },
  ],
  ['a provider in the old spelling', { authenticationSettings: { openid } }, { authenticationSettings: { openid } }],
])('of %s only what the service takes is sent back', (_, found, sent) => {
  expect(kindNamed('apis').sendable?.(found)).toEqual(sent)
})
