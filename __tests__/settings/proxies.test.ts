/** Which proxy the environment names, and what of it nobody may see. */
import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../src/errors.ts'
import { type Environment, proxiesOf, proxySecrets } from '../../src/settings/proxies.ts'

const texts = (environment: Environment) => {
  const { http, https, except } = proxiesOf(environment)
  return [http?.href, https?.href, except]
}

test.each<[string, Environment, readonly unknown[]]>([
  ['nothing', {}, [undefined, undefined, '']],
  ['empty texts', { HTTPS_PROXY: ' ', http_proxy: '' }, [undefined, undefined, '']],
  ['capitals', { HTTP_PROXY: 'http://a', HTTPS_PROXY: 'http://b', NO_PROXY: 'c' }, ['http://a/', 'http://b/', 'c']],
  [
    'small letters',
    { http_proxy: 'http://a', https_proxy: 'https://b', no_proxy: 'c' },
    ['http://a/', 'https://b/', 'c'],
  ],
  [
    'both, of which small letters count',
    { HTTPS_PROXY: 'http://a', https_proxy: 'http://b' },
    [undefined, 'http://b/', ''],
  ],
  ['a host and a port', { HTTPS_PROXY: 'proxy:3128' }, [undefined, 'http://proxy:3128/', '']],
  ['a user and a host', { HTTPS_PROXY: 'u:p@proxy:3128' }, [undefined, 'http://u:p@proxy:3128/', '']],
])('%s is read', (_, environment, expected) => {
  expect(texts(environment)).toEqual(expected)
})

test.each([
  ['another scheme', 'socks5://u:pa55word@proxy:1080'],
  ['no host', 'http://'],
  ['a sign that is escaped wrongly', 'http://u:pa55word%zz@proxy'],
])('%s is refused without being shown', (_, text) => {
  const message =
    'the variable HTTPS_PROXY names no proxy that can be used; expected http://host:port or http://user:password@host:port'
  expect(() => proxiesOf({ https_proxy: text })).toThrow(new InputError([message]))
})

describe('what is masked', () => {
  const masked = (environment: Environment) =>
    proxySecrets(environment).map(({ name, secret }) => [name, secret.reveal()])

  test.each<[string, Environment, readonly (readonly string[])[]]>([
    ['nothing where there is no password', { HTTPS_PROXY: 'http://user@proxy:3128', HTTP_PROXY: 'proxy' }, []],
    [
      'the password, as it is escaped and as it is, and what goes into the header',
      { HTTPS_PROXY: 'http://us%40er:p%40ss@proxy' },
      [
        ['the password in HTTPS_PROXY', 'p%40ss'],
        ['the password in HTTPS_PROXY', 'p@ss'],
        ['the password in HTTPS_PROXY', 'us@er:p@ss'],
      ],
    ],
    [
      'the password of what is no URL',
      { http_proxy: 'u%zz:pa55%zz@@proxy' },
      [
        ['the password in HTTP_PROXY', 'pa55%zz@'],
        ['the password in HTTP_PROXY', 'u%zz:pa55%zz@'],
      ],
    ],
    [
      'the password without a user',
      { HTTP_PROXY: 'http://:word@proxy' },
      [
        ['the password in HTTP_PROXY', 'word'],
        ['the password in HTTP_PROXY', ':word'],
      ],
    ],
  ])('is %s', (_, environment, expected) => {
    expect(masked(environment)).toEqual(expected)
  })
})
