/**
 * Secrets that the service does not show: when a change of one is seen, and what is asked for to see it.
 */
import { describe, expect, test } from '@jest/globals'
import { object, text } from '../../../src/model/field.ts'
import type { Plan } from '../../../src/model/plan.ts'
import { Secret } from '../../../src/secret.ts'
import { hiddenValues, type SecretsMode, valueDigest } from '../../../src/sync/record/knowledge.ts'
import { kind } from '../../support/entities.ts'
import { asked, endings, lines, type Stage, stage } from '../../support/scenario.ts'

const USER =
  'version: 1\nusers: { jane: { email: j@contoso.example, firstName: J, lastName: D, password: "${secret.S}" } }'
const VALUE = 'version: 1\nnamedValues: { key: { displayName: key, secret: true, value: "${secret.S}" } }'
const KEYS =
  'version: 1\nsubscriptions: { all: { scope: /apis, primaryKey: "${secret.S}", secondaryKey: "${secret.T}" } }'

const having = (S: string, secrets: SecretsMode = 'auto') => ({ secrets, environment: { S, T: 'the-other-key' } })
const NOTE = 'was not compared: the service does not show it, and nothing is recorded of it'
const FORBIDDEN = 'was not compared: no permission to read it, and nothing is recorded of it'

/** A service in which all three were made by others. */
function foreign(hideSecrets = false): Stage {
  const stand = stage({ behaviour: { hideSecrets } })
  const { emulator } = stand
  emulator.seed('/users/jane', { email: 'j@contoso.example', firstName: 'J', lastName: 'D', password: 'first' })
  emulator.seed('/namedValues/key', { displayName: 'key', secret: true, value: 'first' })
  emulator.seed('/subscriptions/all', {
    displayName: 'all',
    scope: '/apis',
    primaryKey: 'first',
    secondaryKey: 'the-other-key',
  })
  return stand
}

/** A service in which this stack made all three. */
async function own(): Promise<Stage> {
  const stand = stage()
  for (const file of [USER, VALUE, KEYS]) await stand.apply(file, having('first'))
  return stand
}

const seen = (plan: Plan) => ({
  changes: lines(plan),
  notes: plan.notes.map(({ message }) => message),
  asked: plan.requests.secrets,
})

describe('without a record', () => {
  test.each<[string, string, SecretsMode, boolean, ReturnType<typeof seen>]>([
    ['an equal value is read and found equal', VALUE, 'auto', false, { changes: [], notes: [], asked: 1 }],
    ['two keys are read with one request', KEYS, 'auto', false, { changes: [], notes: [], asked: 1 }],
    [
      'an equal value that the role may not read is not compared',
      VALUE,
      'auto',
      true,
      { changes: [], notes: [`value ${FORBIDDEN}`], asked: 1 },
    ],
    [
      'nor is it when comparing is asked for and forbidden',
      VALUE,
      'compare',
      true,
      { changes: [], notes: [`value ${FORBIDDEN}`], asked: 1 },
    ],
    [
      'a password is not compared, as nothing reads it',
      USER,
      'auto',
      false,
      { changes: [], notes: [`password ${NOTE}`], asked: 0 },
    ],
    [
      'nor is it when comparing is asked for',
      USER,
      'compare',
      false,
      { changes: [], notes: [`password ${NOTE}`], asked: 0 },
    ],
    ['a value is taken to be equal on request', VALUE, 'assume', false, { changes: [], notes: [], asked: 0 }],
    [
      'a value is written on request',
      VALUE,
      'write',
      false,
      { changes: ['update namedValues/key'], notes: [], asked: 0 },
    ],
    ['a password is written on request', USER, 'write', false, { changes: ['update users/jane'], notes: [], asked: 0 }],
  ])('%s', async (_, file, mode, hide, expected) => {
    expect(seen(await foreign(hide).plan(file, having('first', mode)))).toEqual(expected)
  })

  test.each<[string, string, SecretsMode, readonly string[]]>([
    ['another value is seen', VALUE, 'auto', ['update namedValues/key']],
    ['another key is seen', KEYS, 'compare', ['update subscriptions/all']],
    ['another password is not', USER, 'auto', []],
    ['another value is not, when all are taken to be equal', VALUE, 'assume', []],
  ])('%s', async (_, file, mode, changes) => {
    expect(lines(await foreign().plan(file, having('second', mode)))).toEqual(changes)
  })
})

describe('with a record', () => {
  test.each<[string, string]>([
    ['a password', USER],
    ['a value', VALUE],
    ['a key', KEYS],
  ])('%s that did not change is quiet, and the service is asked for no secret', async (_, file) => {
    expect(seen(await (await own()).plan(file, having('first')))).toEqual({ changes: [], notes: [], asked: 0 })
  })

  test.each<[string, string, string]>([
    ['a password', USER, 'users/jane'],
    ['a value', VALUE, 'namedValues/key'],
    ['a key', KEYS, 'subscriptions/all'],
  ])('%s that changed in the file is written once', async (_, file, address) => {
    const { apply, plan } = await own()
    expect(lines((await apply(file, having('second'))).plan)).toEqual([`update ${address}`])
    expect(lines(await plan(file, having('second')))).toEqual([])
    expect(lines(await plan(file, having('first')))).toEqual([`update ${address}`])
  })

  test('a value that others changed is seen only by comparing', async () => {
    const { emulator, plan } = await own()
    emulator.seed('/namedValues/key', { displayName: 'key', secret: true, value: 'theirs' })
    expect(lines(await plan(VALUE, having('first')))).toEqual([])
    expect(lines(await plan(VALUE, having('first', 'compare')))).toEqual(['update namedValues/key'])
  })

  test('comparing falls back to the record where nothing can be read', async () => {
    const { plan } = await own()
    expect(lines(await plan(USER, having('second', 'compare')))).toEqual(['update users/jane'])
  })
})

describe("a reader's role", () => {
  const FILE = `version: 1
namedValues: { key: { displayName: key, secret: true, value: "\${secret.S}" } }
subscriptions: { all: { scope: /apis, primaryKey: "\${secret.S}", secondaryKey: "\${secret.T}" } }
products: { gold: { displayName: GOLD } }`

  test('plans what it may see, and says of each secret that it has no permission', async () => {
    const { emulator, plan } = foreign()
    emulator.seed('/products/gold', { displayName: 'Gold', state: 'notPublished' })
    emulator.behave({ role: 'reader' })
    expect(seen(await plan(FILE, having('first')))).toEqual({
      changes: ['update products/gold'],
      notes: [`primaryKey ${FORBIDDEN}`, `secondaryKey ${FORBIDDEN}`, `value ${FORBIDDEN}`],
      asked: 2,
    })
  })

  test.each<SecretsMode>(['auto', 'compare'])('goes by what the last apply recorded, with secrets: %s', async mode => {
    const { emulator, plan } = await own()
    emulator.behave({ role: 'reader' })
    expect([lines(await plan(VALUE, having('first', mode))), lines(await plan(VALUE, having('second', mode)))]).toEqual(
      [[], ['update namedValues/key']],
    )
  })

  test('is refused every write by the service, in its own words', async () => {
    const { emulator, apply } = stage({ behaviour: { role: 'reader' } })
    const { outcomes } = await apply('version: 1\nproducts: { gold: { displayName: Gold } }')
    expect(outcomes.map(({ status }) => status)).toEqual(['failed'])
    expect(endings(outcomes)[0]).toContain("action 'Microsoft.ApiManagement/service/products/write' over scope")
    expect(emulator.state()['/products/gold']).toBeUndefined()
  })
})

describe('a value that could not be compared', () => {
  test('goes along with another change, and is known from then on', async () => {
    const { apply, emulator, plan } = foreign()
    await apply(USER.replace('firstName: J', 'firstName: Jane'), having('second'))
    expect(emulator.state()['/users/jane']?.['password']).toBe('second')
    expect(seen(await plan(USER.replace('firstName: J', 'firstName: Jane'), having('second')))).toEqual({
      changes: [],
      notes: [],
      asked: 0,
    })
  })

  test('that is ignored goes along with nothing, and is not known afterwards', async () => {
    const { apply, emulator, plan } = foreign()
    const ignoring = USER.replace('firstName: J', 'firstName: Jane').replace(
      '"${secret.S}"',
      '"${secret.S}", sync: { ignore: [password] }',
    )
    await apply(ignoring, having('second'))
    expect(emulator.state()['/users/jane']?.['password']).toBe('first')
    const plain = USER.replace('firstName: J', 'firstName: Jane')
    expect(seen(await plan(plain, having('second'))).notes).toEqual([`password ${NOTE}`])
  })
})

test('a secret in a plan is neither before nor after', async () => {
  const { changes } = await (await own()).plan(VALUE, having('second'))
  expect(changes.flatMap(change => ('fields' in change ? change.fields : []))).toEqual([
    { path: 'value', before: undefined, after: new Secret('second'), show: 'hidden' },
  ])
  expect(JSON.stringify(changes)).not.toContain('second')
})

test('the record holds no secret in any spelling', async () => {
  const { emulator } = await own()
  const record = JSON.stringify(emulator.state()['/schemas/apim-sync.test.default'])
  expect(record).toContain('users/jane#password')
  expect(record).not.toMatch(/first|the-other-key|Zmlyc3Q|6669727374/i)
})

test('nothing of a secret is asked for when the entity is new', async () => {
  const { emulator, plan } = stage()
  await plan(VALUE, having('first'))
  expect(asked(emulator).filter(line => line.startsWith('POST'))).toEqual([])
})

test('hidden values are found below objects too, but not those that the service shows or the file declares null', () => {
  const fields = {
    login: object('Login.', { user: text('User.'), pin: text('Pin.', { hidden: {} }) }),
    key: text('Key.', { hidden: {} }),
  }
  const declared = { login: { user: 'jo', pin: '1' }, key: '2' }
  expect(hiddenValues(fields, declared, {}).map(({ path, value }) => [path, value])).toEqual([
    ['login.pin', '1'],
    ['key', '2'],
  ])
  expect(hiddenValues(fields, declared, { login: { pin: '1' }, key: '3' })).toEqual([])
  expect(hiddenValues(fields, { key: null }, {})).toEqual([])
  expect(hiddenValues(kind('subscriptions').fields, { primaryKey: 'k' }, {}).map(({ readBy }) => readBy)).toEqual([
    { action: 'listSecrets', property: 'primaryKey' },
  ])
})

test('a recorded value is known by its meaning as JSON', () => {
  expect(valueDigest({ a: 1, b: [2] })).toBe(valueDigest({ b: [2], a: 1 }))
  expect(valueDigest('a')).not.toBe(valueDigest(['a']))
  expect(valueDigest(undefined)).toBe(valueDigest(null))
  // openssl dgst -sha256 -binary of "a", quotes included, in base64url, cut to 22 characters
  expect(valueDigest('a')).toBe('rI2DQruyNi0T8KVZo2IbtA')
})
