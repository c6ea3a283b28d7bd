/**
 * The parts of the benchmark that can be wrong without a process: the bound, the shop and the table.
 *
 * No time is measured here: a test that depends on the machine tells nothing about the product.
 */
import { describe, expect, test } from '@jest/globals'
import { boundOf, type Write } from '../bench/bound.ts'
import { DEPARTMENT, filesOf, shopOf } from '../bench/shop.ts'
import { fileOf, subscriptionsOf } from '../bench/subscriptions.ts'
import { markdownTable, plainTable, type Row, withTable } from '../bench/table.ts'
import { loadDeclaration } from '../src/config/load.ts'
import { pathOf } from '../src/model/address.ts'

const write = (key: string, after: readonly string[] = [], lanes: readonly string[] = []): Write => ({
  key,
  after,
  lanes,
})

describe('the bound', () => {
  const free = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(key => write(key))

  test.each<readonly [string, readonly Write[], number, ReturnType<typeof boundOf>]>([
    ['the number of requests when nothing waits', free, 2, { by: 'requests', ms: 120 }],
    ['the longest chain', [...free, write('i', ['h']), write('j', ['i', 'a'])], 8, { by: 'chain', ms: 90 }],
    [
      'the longest lane',
      [...free, ...['i', 'j', 'k', 'l'].map(key => write(key, ['a'], ['x']))],
      8,
      { by: 'lane', ms: 120 },
    ],
    ['nothing when there is nothing to write', [], 16, { by: 'requests', ms: 0 }],
  ])('is %s', (_, writes, width, expected) => {
    expect(boundOf(writes, 30, width)).toEqual(expected)
  })

  test('of writes that wait for each other names the circle', () => {
    expect(() => boundOf([write('a', ['b']), write('b', ['a'])], 30, 16)).toThrow('a → b → a')
  })

  test('of the shop that is applied comes from its number of requests', () => {
    expect(boundOf(shopOf(800), 30, 16)).toEqual({ by: 'requests', ms: 1_500 })
  })
})

describe('the files', () => {
  test('of a shop declare its entities and nothing else, without a fault', async () => {
    expect(await declared(filesOf(3 * DEPARTMENT, 2 * DEPARTMENT))).toEqual({
      problems: [],
      paths: shopOf(3 * DEPARTMENT)
        .map(({ key }) => key)
        .toSorted(),
    })
  })

  test('of a large service declare some of its subscriptions, evenly spread', async () => {
    expect([await declared(new Map([['apim.yml', fileOf(100, 4)]])), subscriptionsOf(100)[75]?.key]).toEqual([
      { problems: [], paths: ['000000', '000025', '000050', '000075'].map(id => `/subscriptions/customer-${id}`) },
      '/subscriptions/customer-000075',
    ])
  })
})

describe('a table', () => {
  const rows: readonly Row[] = [
    { what: 'one', requests: 1_234_567, ms: 987.6, ratio: 'half', promise: { text: 'all', isKept: false } },
    { what: 'another', ms: 12_345, promise: { text: 'little', isKept: true }, peakBytes: 100 * 2 ** 20 },
  ]

  test('has aligned columns for a terminal', () => {
    expect(plainTable(rows)).toBe(
      [
        'what     requests   wall time  ratio or share  promised      peak memory',
        'one      1,234,567  988 ms     half            all: missed',
        'another             12.3 s                     little: kept  100 MiB',
        '',
      ].join('\n'),
    )
  })

  test('is put between the markers of a text, in Markdown, in place of the one before', () => {
    const text = 'before\n<!-- bench -->\nold\n<!-- end of bench -->\nafter\n'
    expect(withTable(text, markdownTable(rows.slice(0, 1)))).toBe(
      [
        'before',
        '<!-- bench -->',
        '',
        '| what | requests | wall time | ratio or share | promised | peak memory |',
        '| --- | --- | --- | --- | --- | --- |',
        '| one | 1,234,567 | 988 ms | half | all: missed |  |',
        '',
        '<!-- end of bench -->',
        'after',
        '',
      ].join('\n'),
    )
  })

  test('is refused by a text without markers', () => {
    expect(() => withTable('<!-- end of bench --> <!-- bench -->', '')).toThrow(
      '<!-- bench --> … <!-- end of bench -->',
    )
  })
})

async function declared(files: ReadonlyMap<string, string>) {
  const { declaration, problems } = await loadDeclaration(['apim.yml'], {
    sources: {
      glob: async patterns =>
        patterns.includes('apim.yml') ? ['apim.yml'] : [...files.keys()].filter(name => name !== 'apim.yml'),
      read: async path => files.get(path) ?? '',
      resolve: async (_, path) => path,
    },
    env: () => undefined,
    secret: () => undefined,
  })
  const paths = [...declaration.wanted.values()].map(({ address }) => pathOf(address)).toSorted()
  return { problems, paths }
}
