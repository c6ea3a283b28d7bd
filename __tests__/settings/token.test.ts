/** What a user may ask of the command `token`: whom it is for, who signs it, and what cannot go together. */
import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../src/errors.ts'
import { readSettings } from '../../src/settings.ts'

const now = new Date('2030-01-01T00:00:00Z')
const KEY = 'c2VjcmV0LWtleS1vZi1jb250b3Nv'
const keyed = { service: 'contoso', key: KEY }
const unkeyed = { service: 'contoso', 'access-token': 'eyJhbGciOi.eyJhdWQ.c2ln' }

type With = Readonly<Record<string, string>>

function read(inputs: With) {
  const settings = readSettings(new Map(Object.entries(inputs)), now)
  if (settings.command !== 'token') throw new RangeError(`the command is "${settings.command}"; expected "token"`)
  const { holder, signing, format, expiry, warnings } = settings
  return { holder, signing, format, expiry: expiry.toISOString(), warnings }
}

function faults(inputs: With): readonly string[] {
  try {
    readSettings(new Map(Object.entries(inputs)), now)
  } catch (error) {
    return error instanceof InputError ? error.message.split('\n') : [`not an InputError: ${error}`]
  }
  return []
}

test.each([
  ['management', { kind: 'management', id: 'integration' }, 'long'],
  ['gateway:edge-1', { kind: 'gateway', id: 'edge-1' }, 'short'],
] as const)('with a key, a token for %s is signed here', (holder, expected, format) => {
  expect(read({ ...keyed, 'token-for': holder })).toMatchObject({
    holder: expected,
    signing: { by: 'key' },
    format,
    warnings: [],
  })
})

test.each([
  ['management', { kind: 'management', id: 'integration' }, 'long'],
  ['gateway:edge', { kind: 'gateway', id: 'edge' }, 'short'],
  ['user:jane.doe@contoso', { kind: 'user', id: 'jane.doe@contoso' }, 'short'],
] as const)('without a key, a token for %s is issued by the service', (holder, expected, format) => {
  expect(read({ ...unkeyed, 'token-for': holder, 'key-type': 'secondary', timeout: '2m' })).toMatchObject({
    holder: expected,
    signing: {
      by: 'service',
      keyType: 'secondary',
      target: { transport: 'arm', apiVersion: '2024-05-01' },
      identity: { kind: 'bearer' },
      timeoutMs: 120_000,
    },
    format,
    warnings: [],
  })
})

test('a key is used wherever it is given, whoever could sign in', () => {
  expect(read({ ...keyed, ...unkeyed }).signing).toMatchObject({ by: 'key' })
})

test('a user is free to have a long token', () => {
  expect(read({ ...unkeyed, 'token-for': 'user:jane', 'token-format': 'long' }).format).toBe('long')
})

test('what has no part in such a token is warned of', () => {
  const inputs = { ...keyed, 'token-for': 'gateway:edge', identifier: 'other', 'key-type': 'secondary' }
  expect(read(inputs).warnings).toEqual(['not used for such a token: identifier, key-type'])
})

test('a long life is warned of, whoever signs', () => {
  expect(read({ ...unkeyed, expiry: '25h' }).warnings).toEqual([
    'the token lives until 2030-01-02T01:00:00.000Z, which is more than 24 hours; nothing can revoke it but a new key',
  ])
})

const HOLDER =
  'expected "management", "gateway:<id>" or "user:<id>", where <id> is 1 to 80 letters, digits, underscores, hyphens, dots and @'

describe('is refused', () => {
  test.each([
    ['a holder of no kind', { ...keyed, 'token-for': 'edge' }, [`token-for is "edge"; ${HOLDER}`]],
    ['a holder without a name', { ...keyed, 'token-for': 'gateway:' }, [`token-for is "gateway:"; ${HOLDER}`]],
    ['a name that breaks a token', { ...unkeyed, 'token-for': 'user:a&b' }, [`token-for is "user:a&b"; ${HOLDER}`]],
    ['a name that leads elsewhere', { ...unkeyed, 'token-for': 'user:..' }, [`token-for is "user:.."; ${HOLDER}`]],
    [
      'an identifier that leads elsewhere',
      { ...unkeyed, identifier: '.' },
      ['identifier is "."; expected 1 to 80 letters, digits, underscores, hyphens, dots and @'],
    ],
    ['another key', { ...unkeyed, 'key-type': 'third' }, ['key-type is "third"; expected "primary" or "secondary"']],
    [
      'a long token for a gateway',
      { ...keyed, 'token-for': 'gateway:edge', 'token-format': 'long' },
      ['token-format is "long" although "token-for" is "gateway:edge"; expected "short", since gateways take no other'],
    ],
    [
      'a key for a user',
      { ...keyed, 'token-for': 'user:jane' },
      [
        'key is given although "token-for" is "user:jane"; expected none, since only the service can sign for its users',
      ],
    ],
    [
      'a probe of what cannot be tried',
      { ...unkeyed, 'token-for': 'user:jane', probe: 'true' },
      [
        'probe is "true" although "token-for" is "user:jane"; expected "false", since only the management API can be tried',
      ],
    ],
    [
      'a life that rounding makes too short, when the service rounds',
      { ...unkeyed, expiry: '119s' },
      [
        'expiry is "119s"; the token ends at a whole minute, 2030-01-01T00:01:00.000Z instead of ' +
          '2030-01-01T00:01:59.000Z, which is less than 2 minutes ahead; expected at least 3 minutes of life',
      ],
    ],
  ])('%s', (_, inputs, expected) => {
    expect(faults(inputs)).toEqual(expected)
  })
})
