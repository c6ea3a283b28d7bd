/**
 * The digest of a plan: what it depends on and what not.
 */
import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { Secret } from '../../src/secret.ts'
import { digestOf, masked } from '../../src/sync/digest.ts'
import { type Stage, type StageOptions, stage } from '../support/scenario.ts'

const FILE = `version: 1
products: { gold: { displayName: Gold, groups: [partners], policy: "<policies><inbound><base /></inbound></policies>" } }
groups: { partners: { displayName: Partners } }
users: { jane: { email: j@contoso.example, firstName: J, lastName: D, password: "\${secret.PASSWORD}" } }
removed: { tags: { old: {} } }
`
const SECRETS = { environment: { PASSWORD: 'correct horse' } }

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
  const text = '[1,"contoso","default",[]]'
  expect(digestOf('Contoso', [])).toBe(createHash('sha256').update(text).digest('hex'))
})

test('a value is masked wherever a secret stands in it', () => {
  const value = { a: new Secret('x'), b: [new Secret('y'), 1], c: { d: null, e: 'open' } }
  expect(masked(value)).toEqual({ a: '***', b: ['***', 1], c: { d: null, e: 'open' } })
})
