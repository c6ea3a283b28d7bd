/**
 * How a service is read: which requests, how many, and what is kept of their answers.
 */
import { describe, expect, test } from '@jest/globals'
import { textOf } from '../../src/model/address.ts'
import { expandedIds } from '../../src/sync/read/expanded.ts'
import { type Demand, read } from '../../src/sync/read.ts'
import { kind } from '../support/entities.ts'
import { asked, serviceOn, stage } from '../support/scenario.ts'

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `t${String(index).padStart(4, '0')}`)

/** Reads one demand of a service that has so many tags. */
async function readTags(count: number, demand: Partial<Demand>, pageSize = 100) {
  const { emulator, clock } = stage({ behaviour: { pageSize } })
  for (const id of numbered(count)) emulator.seed(`/tags/${id}`, { displayName: `Tag ${id}` })
  const base = {
    kind: kind('tags'),
    parentIds: [],
    ids: [],
    whole: false,
    counted: false,
    claiming: [],
    keep: () => false,
    expand: [],
  }
  const { found, lists } = await read(serviceOn(emulator, clock), [{ ...base, ...demand }])
  return { found: [...found.keys()], lists: Object.fromEntries(lists), requests: asked(emulator) }
}

describe('up to ten ids', () => {
  test('are read one by one, however short the list', async () => {
    const { found, requests } = await readTags(3, { ids: ['T0001', 'lost'] })
    expect([found, requests]).toEqual([['tags/t0001'], ['GET /tags/T0001', 'GET /tags/lost']])
  })

  test('are looked for in the list when its length matters', async () => {
    const { found, lists, requests } = await readTags(3, { ids: ['t0001'], counted: true })
    expect([found, lists, requests]).toEqual([['tags/t0001'], { '/tags': { total: 3, whole: true } }, ['GET /tags']])
  })

  test('are spelled as the service spells them', async () => {
    const { emulator, clock } = stage()
    emulator.seed('/tags/Public', { displayName: 'Public' })
    const demand = {
      kind: kind('tags'),
      parentIds: [],
      ids: ['PUBLIC'],
      whole: false,
      counted: false,
      claiming: [],
      keep: () => false,
      expand: [],
    }
    const { found } = await read(serviceOn(emulator, clock), [demand])
    expect([...found.values()].map(({ address }) => textOf(address))).toEqual(['tags/Public'])
  })
})

describe('more than ten ids', () => {
  test('are looked for in the list, of which only they are kept', async () => {
    const ids = numbered(12)
    const { found, requests } = await readTags(50, { ids })
    expect([found, requests]).toEqual([ids.map(id => `tags/${id}`), ['GET /tags']])
  })

  test('are read one by one from the first page on, where that costs less', async () => {
    const ids = [...numbered(11), 't0900']
    const { found, lists, requests } = await readTags(1_000, { ids })
    expect([found, lists, requests]).toEqual([
      ids.map(id => `tags/${id}`),
      { '/tags': { total: 1_000, whole: false } },
      ['GET /tags', 'GET /tags/t0900'],
    ])
  })

  test('are looked for page by page, where that costs less', async () => {
    const ids = numbered(300)
    const { found, requests } = await readTags(300, { ids })
    expect([found.length, requests]).toEqual([
      300,
      ['GET /tags', 'GET /tags?$top=100&$skip=100', 'GET /tags?$top=100&$skip=200'],
    ])
  })
})

test('of a list that matters as a whole everything is kept', async () => {
  const { found, lists } = await readTags(250, { whole: true })
  expect([found.length, lists]).toEqual([250, { '/tags': { total: 250, whole: true } }])
})

describe('what is to be made with a value that somebody may hold', () => {
  const claims: Partial<Demand> = { claiming: ['new'], keep: ({ displayName }) => displayName === 'Tag t0017' }

  test('is looked for in the whole list, when it is not there', async () => {
    const { found, requests } = await readTags(20, { ...claims, ids: ['t0001', 'new'] }, 10)
    expect([found, requests]).toEqual([
      ['tags/t0017', 'tags/t0001'],
      ['GET /tags/t0001', 'GET /tags/new', 'GET /tags', 'GET /tags?$top=10&$skip=10'],
    ])
  })

  test('is looked for in the whole list, though the first page would do for the rest', async () => {
    const { found } = await readTags(1_000, {
      ids: [...numbered(11), 'new'],
      claiming: ['new'],
      keep: ({ displayName }) => displayName === 'Tag t0917',
    })
    expect(found).toEqual(['tags/t0917', ...numbered(11).map(id => `tags/${id}`)])
  })

  test('is not looked for when it is there', async () => {
    const { requests } = await readTags(20, { ...claims, claiming: ['T0001'], ids: ['t0001', 'lost'] })
    expect(requests).toEqual(['GET /tags/t0001', 'GET /tags/lost'])
  })
})

test('beside what is looked for, what the demand keeps is kept', async () => {
  const { found } = await readTags(20, { ids: numbered(11), keep: ({ displayName }) => displayName === 'Tag t0017' })
  expect(found.slice(11)).toEqual(['tags/t0017'])
})

test('built-in entities do not count', async () => {
  const { emulator, clock } = stage()
  emulator.seed('/groups/partners', { displayName: 'Partners' })
  const demand = {
    kind: kind('groups'),
    parentIds: [],
    ids: [],
    whole: true,
    counted: false,
    claiming: [],
    keep: () => false,
    expand: [],
  }
  const { found, lists } = await read(serviceOn(emulator, clock), [demand])
  expect([found.size, Object.fromEntries(lists)]).toEqual([4, { '/groups': { total: 1, whole: true } }])
})

test('a list that shows policies escaped is read again entity by entity', async () => {
  const { emulator, clock } = stage()
  emulator.seed('/products/gold', { displayName: 'Gold' })
  emulator.seed('/products/gold/policies/policy', { format: 'rawxml', value: '<policies />' })
  const demand = {
    kind: kind('products/policy'),
    parentIds: ['gold'],
    ids: ['policy'],
    whole: false,
    counted: false,
    claiming: [],
    keep: () => false,
    expand: [],
  }
  const { found } = await read(serviceOn(emulator, clock), [demand])
  expect([...found.values()].map(({ properties }) => properties)).toEqual([{ format: 'rawxml', value: '<policies />' }])
  expect(asked(emulator)).toEqual(['GET /products/gold/policies/policy?format=rawxml'])
})

test('a kind that the service does not have is told apart from one that is empty', async () => {
  const { emulator, clock } = stage({ behaviour: { missingKinds: ['tag'] } })
  const demand = {
    kind: kind('tags'),
    parentIds: [],
    ids: ['a'],
    whole: false,
    counted: false,
    claiming: [],
    keep: () => false,
    expand: [],
  }
  const { found, unavailable } = await read(serviceOn(emulator, clock), [demand])
  expect([found.size, [...unavailable]]).toEqual([
    0,
    [['tags', 'Method not allowed in the pricing tier of the service.']],
  ])
})

test('any other refusal ends the reading', async () => {
  const { emulator, clock } = stage()
  emulator.faults.add({ path: '/tags', status: 403, code: 'AuthorizationFailed', message: 'No.' })
  const demand = {
    kind: kind('tags'),
    parentIds: [],
    ids: ['a'],
    whole: false,
    counted: false,
    claiming: [],
    keep: () => false,
    expand: [],
  }
  await expect(read(serviceOn(emulator, clock), [demand])).rejects.toThrow(
    'GET /tags/a refused (403 AuthorizationFailed: "No.")',
  )
})

describe('links that a list of parents carries', () => {
  const groups = kind('products/groups')
  test.each<[string, Parameters<typeof expandedIds>[1], readonly string[] | undefined]>([
    [
      'are told by the last part of their ids',
      { groups: [{ id: '/groups/a' }, { id: 'https://x/service/y/groups/B' }] },
      ['a', 'B'],
    ],
    ['may be none', { groups: [] }, []],
    ['are not told when the list does not carry them', {}, undefined],
    ['are not told when one of them has no id', { groups: [{ id: '/groups/a' }, { name: 'b' }] }, undefined],
  ])('%s', (_, properties, ids) => {
    expect(expandedIds(groups, properties)).toEqual(ids)
  })

  test('are never told by a kind that no list carries', () => {
    expect(expandedIds(kind('products/tags'), { tags: [{ id: '/tags/a' }] })).toBeUndefined()
  })
})
