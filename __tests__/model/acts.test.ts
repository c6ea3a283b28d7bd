/** What the table says can be done to an entity, held against the vendor's catalogue. */
import { describe, expect, test } from '@jest/globals'
import { KINDS } from '../../src/model/table.ts'
import { entityOf } from '../support/contract-fields.ts'

const able = [...KINDS.values()].flatMap(kind =>
  kind.acts === undefined ? [] : [[kind.name, kind, kind.acts] as const],
)

test('the words for what an action is about are one for each kind of the service', () => {
  const words = able.filter(([, { scope }]) => scope === undefined).map(([name, , { as }]) => `${as}: ${name}`)
  expect(words).toEqual([
    'subscription: subscriptions',
    'namedValue: namedValues',
    'certificate: certificates',
    'gateway: gateways',
    'tenantAccess: tenant',
  ])
})

test('an id alone means one kind', () => {
  const usual = able.filter(([, { scope }, { keys }]) => scope === undefined && keys?.usual)
  expect(usual.map(([name]) => name)).toEqual(['subscriptions'])
})

describe.each(able)('%s', (_, kind, { keys, refresh, switch: flag, ids }) => {
  test('is told only what the service knows', () => {
    const made = keys === undefined ? [] : [keys.read, keys.regenerate.primary, keys.regenerate.secondary]
    const posts = [...made.map(({ action }) => action), ...(refresh === undefined ? [] : [refresh])]
    expect(Object.keys(entityOf(kind).actions ?? {})).toEqual(expect.arrayContaining(posts))
  })

  test('has the flag that its switch sets, and the ids that it names', () => {
    expect(flag === undefined ? 'flag' : kind.fields[flag.field]?.type).toBe('flag')
    const named = [...(ids ?? []), ...(flag === undefined ? [] : [flag.id])]
    expect(kind.id.values ?? named).toEqual(expect.arrayContaining(named))
  })
})
