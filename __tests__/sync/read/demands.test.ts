/**
 * What a plan reads, and nothing more: the numbers that are promised for an unchanged service.
 */
import { describe, expect, test } from '@jest/globals'
import { textOf } from '../../../src/model/address.ts'
import { asked, lines, type Stage, type StageOptions, stage } from '../../support/scenario.ts'

const RECORD = 'GET /schemas/apim-sync.test.default'
const many = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`)

function shop(): Stage {
  const stand = stage()
  const { emulator } = stand
  for (const id of ['gold', 'silver']) {
    emulator.seed(`/products/${id}`, { displayName: id })
    emulator.seed(`/products/${id}/groups/administrators`, {})
    emulator.seed(`/products/${id}/groups/partners`, {})
  }
  emulator.seed('/groups/partners', { displayName: 'partners' })
  emulator.seed('/products/gold/groups/partners', {})
  return stand
}

async function read(yaml: string, options: StageOptions = {}): Promise<readonly string[]> {
  const { emulator, plan } = shop()
  const { requests } = await plan(`version: 1\n${yaml}`, options)
  expect(requests).toEqual({ reads: asked(emulator).length, writes: 0, secrets: 0, retries: 0 })
  return asked(emulator)
}

describe('a plan reads', () => {
  test('each declared entity, by itself', async () => {
    expect(await read('products: { gold: {}, silver: {} }')).toEqual([
      RECORD,
      'GET /products/gold',
      'GET /products/silver',
    ])
  })

  test('declared links, in the list below their entity', async () => {
    expect(await read('products: { gold: { groups: [partners] } }')).toEqual([
      RECORD,
      'GET /products/gold',
      'GET /products/gold/groups',
    ])
  })

  test('nothing below what is not there', async () => {
    expect(
      await read('products: { bronze: { groups: [partners], tags: [a] } }\ngroups: { partners: {} }\ntags: { a: {} }'),
    ).toEqual([RECORD, 'GET /products/bronze', 'GET /groups/partners', 'GET /tags/a', 'GET /products', 'GET /tags'])
  })

  test('links along with the list of their parents, where the service can', async () => {
    expect(
      await read('products: { gold: { groups: [partners] }, silver: { groups: [partners] } }', { prune: 'all' }),
    ).toEqual([RECORD, 'GET /schemas', 'GET /products?expandGroups=true'])
  })

  test('the policy of each entity by itself, in the format in which it is compared', async () => {
    expect(await read('products: { gold: { policy: "<policies><inbound><base /></inbound></policies>" } }')).toEqual([
      RECORD,
      'GET /products/gold',
      'GET /products/gold/policies/policy?format=rawxml',
    ])
  })

  test('the records of others only when something may be deleted', async () => {
    expect(await read('removed: { tags: { old: {} } }')).toEqual([RECORD, 'GET /schemas', 'GET /tags/old'])
  })

  test('lists when deletes are limited to a share of them', async () => {
    expect(await read('removed: { tags: { old: {} } }', { maxDeletes: { percent: 50 } })).toEqual([
      RECORD,
      'GET /schemas',
      'GET /tags',
    ])
  })

  test('nothing that the selection leaves out', async () => {
    expect(
      await read('products: { gold: {}, silver: {} }\ngroups: { partners: {} }', {
        only: ['products/*'],
        except: ['products/s*'],
      }),
    ).toEqual([RECORD, 'GET /products/gold'])
  })

  test('what is below an entity that the selection leaves out', async () => {
    expect(
      await read('products: { gold: { groups: [partners], policy: "<policies />" } }\ngroups: { partners: {} }', {
        only: ['products/*/groups/*', 'products/*/policy'],
      }),
    ).toEqual([
      RECORD,
      'GET /products/gold/policies/policy?format=rawxml',
      'GET /products/gold/groups',
      // Of what is about to be made, the parent has to be there.
      'HEAD /products/gold',
    ])
  })

  test('in exact lists what nobody declares', async () => {
    expect(await read('products: { gold: { sync: { exact: [tags] } } }')).toEqual([
      RECORD,
      'GET /schemas',
      'GET /products/gold',
      'GET /products/gold/tags',
    ])
  })
})

test('what holds a value that a declared entity wants is known, where the list is read anyway', async () => {
  const { emulator, plan } = stage()
  emulator.seed('/products/other', { displayName: 'P3' })
  const products = many(11)
    .map(id => `${id}: {}`)
    .join(', ')
  const { refusals } = await plan(`version: 1\nproducts: { ${products} }`)
  expect(refusals.map(({ message }) => message)).toEqual([
    'products/p3 cannot have displayName "p3": products/other has it',
  ])
})

test('what holds a value that a new entity wants is known, however few are declared', async () => {
  const { emulator, plan } = stage()
  emulator.seed('/products/other', { displayName: 'Gold' })
  emulator.seed('/products/silver', { displayName: 'Silver' })
  const yaml = 'version: 1\nproducts: { gold: { displayName: Gold }, silver: {} }\nremoved: { tags: { old: {} } }'
  const { refusals } = await plan(yaml)
  expect(refusals.map(({ message }) => message)).toEqual([
    'products/gold cannot have displayName "gold": products/other has it',
  ])
  expect(asked(emulator).filter(line => /products$|tags$/.test(line))).toEqual(['GET /products'])
})

test('what is nested and chosen alone is held against the service, and written only where it differs', async () => {
  const { emulator, apply } = stage()
  emulator.seed('/products/gold', { displayName: 'Gold' })
  emulator.seed('/products/gold/policies/policy', { format: 'rawxml', value: '<policies><inbound /></policies>' })
  const yaml = (value: string) => `version: 1\nproducts: { gold: { policy: "${value}" } }`
  const only = ['products/*/policy']
  const same = await apply(yaml('<policies><inbound /></policies>'), { only })
  expect([lines(same.plan), same.plan.unchanged.map(textOf)]).toEqual([[], ['products/gold/policy']])
  const other = await apply(yaml('<policies><outbound /></policies>'), { only })
  expect([lines(other.plan), other.outcomes.map(({ status }) => status)]).toEqual([
    ['update products/gold/policy'],
    ['applied'],
  ])
})

test('a thousand entities of a hundred thousand cost pages of the list, and no more is kept than is declared', async () => {
  const { emulator, plan } = stage({ behaviour: { pageSize: 1_000 } })
  for (let index = 0; index < 100_000; index++)
    emulator.seed(`/subscriptions/s${index}`, { displayName: `S${index}`, scope: '/apis' })
  const declared = Array.from({ length: 1_000 }, (_, index) => `  s${index * 100}: { displayName: S${index * 100} }`)
  const { compared, requests, unchanged, undeclared, changes } = await plan(
    `version: 1\nsubscriptions:\n${declared.join('\n')}`,
  )
  expect([compared, unchanged.length, changes, requests]).toEqual([
    1_000,
    1_000,
    [],
    { reads: 102, writes: 0, secrets: 0, retries: 0 },
  ])
  expect([...undeclared]).toEqual([['/subscriptions', 99_000]])
})

describe('beyond a plan, an apply asks for', () => {
  test('one read and one write for one changed entity', async () => {
    const { emulator, apply } = shop()
    await apply('version: 1\nproducts: { gold: { displayName: Gilded } }')
    expect(asked(emulator)).toEqual([RECORD, 'GET /products/gold', 'GET /products/gold', 'PATCH /products/gold'])
  })

  test('nothing when there is nothing to do', async () => {
    const { emulator, apply } = shop()
    const { plan } = await apply('version: 1\nproducts: { gold: { displayName: gold, groups: [partners] } }')
    expect([lines(plan), asked(emulator)]).toEqual([[], [RECORD, 'GET /products/gold', 'GET /products/gold/groups']])
  })

  test('one write for each new entity, and one for the record', async () => {
    const { emulator, apply } = shop()
    await apply('version: 1\ntags: { a: {} }\nproducts: { gold: { tags: [a] } }')
    expect(asked(emulator).filter(line => !line.startsWith('GET '))).toEqual([
      'PUT /tags/a',
      'PUT /products/gold/tags/a',
      'PUT /schemas/apim-sync.test.default',
    ])
  })
})
