/**
 * The digest of a plan: what it depends on and what not.
 */
import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { Secret } from '../../src/secret.ts'
import { digestOf, referred } from '../../src/sync/digest.ts'
import { at, create, wanted } from '../support/entities.ts'
import { type Stage, type StageOptions, stage } from '../support/scenario.ts'

const FILE = `version: 1
products: { gold: { displayName: Gold, groups: [partners], policy: "<policies><inbound><base /></inbound></policies>" } }
groups: { partners: { displayName: Partners } }
users: { jane: { email: j@contoso.example, firstName: J, lastName: D, password: "\${secret.PASSWORD}" } }
removed: { tags: { old: {} } }
`
const SECRETS = { environment: { PASSWORD: 'correct horse' } }

const SECRETIVE = `version: 1
products: { gold: { displayName: Silver, description: "call \${secret.PHONE}", terms: None } }
namedValues: { k: { displayName: k, secret: true, value: "\${secret.TOKEN}" } }
`

/** A service with something to change and something to delete. */
function stand(): Stage {
  const made = stage()
  made.emulator.seed('/products/gold', { displayName: 'Silver' })
  made.emulator.seed('/tags/old', { displayName: 'Old' })
  return made
}

async function digest(yaml = FILE, options: StageOptions = SECRETS, { plan } = stand()): Promise<string> {
  return (await plan(yaml, options)).digest
}

describe('the digest is the same', () => {
  test.each<[string, string, StageOptions]>([
    ['with another secret', FILE, { environment: { PASSWORD: 'battery staple' } }],
    ['without the secret', FILE, { environment: {} }],
    [
      'in another layout',
      FILE.replace('{ partners: { displayName: Partners } }', '\n  partners:\n    displayName: "Partners"'),
      SECRETS,
    ],
    [
      'with ids in other case',
      FILE.replace('groups: [partners]', 'groups: [PARTNERS]').replace('gold:', 'GOLD:'),
      SECRETS,
    ],
    ['with a policy laid out otherwise', FILE.replace('<inbound><base />', '<inbound>   <base></base>'), SECRETS],
    ['of the service in other case', FILE, { ...SECRETS, serviceId: 'EMULATOR' }],
    ['under another name of the stack', FILE, { ...SECRETS, stack: 'other' }],
    ['when the limit on deletes is another', FILE, { ...SECRETS, maxDeletes: { percent: 100 } }],
  ])('%s', async (_, yaml, options) => {
    expect(await digest(yaml, options)).toBe(await digest())
  })

  test('with another password that stands in the file itself', async () => {
    const written = (password: string) => FILE.replace('${secret.PASSWORD}', password)
    expect(await digest(written('open sesame'))).toBe(await digest(written('battery staple')))
  })

  test('of an update without the secrets, visible and hidden', async () => {
    const made = stand()
    await made.apply(SECRETIVE, { environment: { PHONE: '555-0100', TOKEN: 'abracadabra' } })
    const changed = SECRETIVE.replace('terms: None', 'terms: Some')
    const there = await digest(changed, { environment: { PHONE: '555-0199', TOKEN: 'open sesame' } }, made)
    expect(await digest(changed, { environment: {} }, made)).toBe(there)
  })

  test('whether or not a secret is known to differ', async () => {
    const made = stand()
    const file = FILE.replace('groups: [partners]', 'groups: []')
    await made.apply(file, SECRETS)
    const changed = file.replace('firstName: J', 'firstName: Jane')
    const same = await digest(changed, SECRETS, made)
    expect(await digest(changed, { environment: { PASSWORD: 'battery staple' } }, made)).toBe(same)
  })
})

describe('the digest is another', () => {
  const BOTH = { environment: { PROD: 'correct horse', TEST: 'correct horse' } }

  test('for another secret in a new entity, though it holds the same', async () => {
    const named = (name: string) => digest(FILE.replace('secret.PASSWORD', `secret.${name}`), BOTH)
    expect(await named('PROD')).not.toBe(await named('TEST'))
  })

  test('for another secret in an entity that changes, though it holds the same', async () => {
    const made = stand()
    const file = (name: string, text: string) =>
      `version: 1\nnamedValues: { k: { displayName: ${text}, secret: true, value: "\${secret.${name}}" } }`
    await made.apply(file('PROD', 'k'), BOTH)
    expect(await digest(file('PROD', 'l'), BOTH, made)).not.toBe(await digest(file('TEST', 'l'), BOTH, made))
  })

  test.each<[string, string, StageOptions]>([
    ['for another service', FILE, { ...SECRETS, serviceId: 'other' }],
    ['for another value', FILE.replace('displayName: Partners', 'displayName: Friends'), SECRETS],
    ['for another policy', FILE.replace('<base />', ''), SECRETS],
    ['without a delete', FILE.replace('removed: { tags: { old: {} } }', ''), SECRETS],
    ['without a link', FILE.replace('groups: [partners]', 'groups: []'), SECRETS],
    ['for another selection', FILE, { ...SECRETS, except: ['users/*'] }],
  ])('%s', async (_, yaml, options) => {
    expect(await digest(yaml, options)).not.toBe(await digest())
  })

  test('for another value before', async () => {
    const other = stand()
    other.emulator.seed('/products/gold', { displayName: 'Bronze' })
    expect(await digest(FILE, SECRETS, other)).not.toBe(await digest())
  })
})

test('the digest of no change is that of the empty list, written out', () => {
  const text = '[1,"contoso","default",[],[]]'
  expect(digestOf('Contoso', [])).toBe(createHash('sha256').update(text).digest('hex'))
})

describe('of the actions that run, the digest has', () => {
  const KV = 'keyVault: { url: "https://kv-1.vault.azure.net", secret: s }'
  const doing = (action: string) => `version: 1\nactions: { a: { once: 1, ${action} } }`
  const digestOfActions = async (yaml: string, S = 'one-secret') => {
    const stand = stage()
    stand.emulator.seed('/subscriptions/m', { displayName: 'm', scope: '/apis' })
    return (await stand.plan(yaml, { environment: { S } })).digest
  }
  const ROTATE = `rotateKey: { subscription: /subscriptions/m, keep: primary }, handOn: { output: true, ${KV} }`
  const REQUEST = 'request: { path: /backends/b/reconnect, body: { a: "${secret.S}" } }'

  test.each([
    ['what they do', doing(ROTATE), doing(ROTATE.replace('primary', 'secondary'))],
    ['where keys go', doing(ROTATE), doing(ROTATE.replace('kv-1', 'kv-2'))],
    ['for which text they run', doing(ROTATE), doing(ROTATE).replace('once: 1', 'once: 2')],
    ['what they send', doing(REQUEST), doing(REQUEST.replace('a:', 'b:'))],
    ['whether there are any', doing(ROTATE), 'version: 1\nactions: {}'],
  ])('%s', async (_, one, other) => {
    expect(await digestOfActions(one)).not.toBe(await digestOfActions(other))
  })

  test('nothing of what a secret holds', async () => {
    const yaml = doing(REQUEST)
    expect(await digestOfActions(yaml, 'one-secret')).toBe(await digestOfActions(yaml, 'another-secret'))
  })

  test('nothing of those that ran', async () => {
    const stand = stage()
    stand.emulator.seed('/backends/b', { url: 'https://b.example', protocol: 'http' })
    const yaml = doing('request: { path: /backends/b/reconnect }')
    await stand.apply(yaml)
    expect((await stand.plan(yaml)).digest).toBe((await stand.plan('version: 1')).digest)
  })
})

test('a hidden field does not tell its value, whoever made it', () => {
  const digestWith = (password: string) => {
    const fields = [{ path: 'password', before: undefined, after: password, show: 'hidden' }] as const
    return digestOf('contoso', [{ ...create(wanted(at('users', 'jane'))), fields, after: [], lanes: [] }])
  }
  expect(digestWith('one')).toBe(digestWith('two'))
})

test('of a value with secrets the digest has what the file says in their place, and no other part of a hidden one', () => {
  const value = { a: new Secret('x', '${secret.A}'), b: [new Secret('y'), 1], c: { d: null, e: 'open' } }
  expect([referred(value, false), referred(value, true)]).toEqual([
    { a: '${secret.A}', b: ['***', 1], c: { d: null, e: 'open' } },
    { a: '${secret.A}', b: ['***', '***'], c: { d: '***', e: '***' } },
  ])
})

test('the digest of another environment is another one, however equal the changes are', async () => {
  const staged = `${FILE}environments: { dev: , prod: }\n`
  const [dev, prod, none] = [
    await digest(staged, { ...SECRETS, chosen: 'dev' }),
    await digest(staged, { ...SECRETS, chosen: 'prod' }),
    await digest(),
  ]
  expect(new Set([dev, prod, none]).size).toBe(3)
})
