/**
 * The order of changes: what is needed comes first, what is needed no longer goes last, and a circle is refused.
 */
import { describe, expect, test } from '@jest/globals'
import { lines, refusals, type Stage, type StageOptions, stage } from '../support/scenario.ts'

const policy = (text: string) =>
  `<policies><inbound><base /><set-header name="x"><value>${text}</value></set-header></inbound></policies>`

/** A service with entities that hold on to each other. */
function knotted(): Stage {
  const stand = stage()
  const { emulator } = stand
  emulator.seed('/namedValues/host', { displayName: 'host', value: 'a', secret: false })
  emulator.seed('/products/gold', { displayName: 'Gold' })
  emulator.seed('/products/gold/policies/policy', { format: 'rawxml', value: policy('{{host}}') })
  emulator.seed('/groups/partners', { displayName: 'Partners' })
  emulator.seed('/products/gold/groups/partners', {})
  return stand
}

describe('creates', () => {
  test('follow the names in their policies, whatever the order of the file', async () => {
    const yaml = `version: 1
policy: '${policy('{{the-host}}').replace('<base />', '').replace('</inbound>', '</inbound><backend><forward-request /></backend>')}'
namedValues: { a-host: { displayName: the-host, value: x } }`
    const { changes } = await stage().plan(yaml)
    expect(changes.map(({ after }) => after)).toEqual([[], ['namedvalues/a-host']])
  })

  test('come in the same order from files that say the same in another', async () => {
    const one = await stage().plan(
      'version: 1\ntags: { b: {}, a: {} }\ngroups: { z: {}, y: {} }\nproducts: { gold: { tags: [b, a], groups: [y] } }',
    )
    const other = await stage().plan(
      'version: 1\nproducts: { gold: { groups: [y], tags: [a, b] } }\ngroups: { y: {}, z: {} }\ntags: { a: {}, b: {} }',
    )
    expect(lines(one)).toEqual(lines(other))
    expect(lines(one)).toEqual([
      'create products/gold',
      'create groups/y',
      'create products/gold/groups/y',
      'create tags/a',
      'create products/gold/tags/a',
      'create tags/b',
      'create products/gold/tags/b',
      'create groups/z',
    ])
  })
})

describe('deletes', () => {
  test('go against the order of creation', async () => {
    const { plan } = knotted()
    const yaml =
      'version: 1\nremoved: { namedValues: { host: {} }, groups: { partners: {} }, products: { gold: { policy: {}, groups: [partners] } } }'
    const { changes } = await plan(yaml)
    expect(Object.fromEntries(changes.map(({ address, after }) => [address.kind.name, after]))).toEqual({
      'products/groups': [],
      'products/policy': [],
      groups: ['products/gold/groups/partners'],
      namedValues: ['products/gold/policy'],
    })
  })

  test('wait for the update that lets go', async () => {
    const { apply } = knotted()
    const yaml = `version: 1\nproducts: { gold: { policy: '${policy('b')}' } }\nremoved: { namedValues: { host: {} } }`
    const { plan, outcomes } = await apply(yaml)
    expect(lines(plan)).toEqual(['update products/gold/policy', 'delete namedValues/host'])
    expect(plan.changes[1]?.after).toEqual(['products/gold/policy'])
    expect(outcomes.map(({ status }) => status)).toEqual(['applied', 'applied'])
  })
})

describe('a value that only one may have', () => {
  test('is taken over from an entity that goes, which goes first', async () => {
    const { apply, emulator } = knotted()
    const { plan, outcomes } = await apply(
      'version: 1\ngroups: { friends: { displayName: partners } }\nremoved: { groups: { partners: {} } }',
    )
    expect(lines(plan)).toEqual(['delete groups/partners', 'create groups/friends'])
    expect(plan.changes.map(change => ('replaces' in change ? change.replaces?.ids : undefined))).toEqual([
      undefined,
      ['partners'],
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['applied', 'applied'])
    expect(emulator.state()['/groups/friends']?.['displayName']).toBe('partners')
  })

  test('is taken over from an entity that gives it up', async () => {
    const { apply } = knotted()
    const { plan, outcomes } = await apply(
      'version: 1\ngroups: { friends: { displayName: Partners }, partners: { displayName: Former } }',
    )
    expect(lines(plan)).toEqual(['update groups/partners', 'create groups/friends'])
    expect(outcomes.map(({ status }) => status)).toEqual(['applied', 'applied'])
  })

  test.each<[string, string, StageOptions]>([
    ['declares it so', 'groups: { friends: { displayName: Partners }, partners: {} }', {}],
    ['protects it', 'protect: [groups/partners]\ngroups: { friends: { displayName: Partners } }', { prune: 'all' }],
    [
      'leaves it out of the run',
      'groups: { friends: { displayName: Partners } }',
      { prune: 'all', except: ['groups/partners'] },
    ],
  ])('is refused while an entity keeps it because the file %s', async (_, yaml, options) => {
    const { changes, refusals } = await knotted().plan(`version: 1\n${yaml}`, options)
    expect(changes.map(({ action }) => action)).toEqual(['create'])
    expect(refusals.map(({ message }) => message)).toEqual([
      'groups/friends cannot have displayName "partners": groups/partners has it',
    ])
  })

  test('cannot be swapped in one run, and the circle is printed', async () => {
    const { emulator, plan } = knotted()
    emulator.seed('/groups/friends', { displayName: 'Friends' })
    const swapped = await plan(
      'version: 1\ngroups: { friends: { displayName: Partners }, partners: { displayName: Friends } }',
    )
    expect(refusals(swapped)).toEqual([
      'the changes wait for each other: groups/friends waits for groups/partners waits for groups/friends; make one of them in a run of its own',
    ])
  })
})
