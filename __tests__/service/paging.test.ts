/** Lists of any length, read while others write. */
import { describe, expect, test } from '@jest/globals'
import { ConnectionError } from '../../src/errors.ts'
import type { Page } from '../../src/ports.ts'
import type { ListPage } from '../../src/service/answer.ts'
import { pagesOf } from '../../src/service/paging.ts'

const first = new URL('https://arm.example/products?api-version=1')
const named = (name: string) => ({ id: `/products/${name}`, name, properties: {} })
const names = (pages: readonly Page[]) => pages.flatMap(({ resources }) => resources.map(({ name }) => name))

/** A list on a server that pages as the vendor's does; `change` may alter the list before each answer. */
function listServer(
  list: readonly string[],
  defaultTop: number,
  change: (asked: number, list: string[]) => void = () => undefined,
) {
  const asked: string[] = []
  const live = [...list]
  let underWay = 0
  let most = 0
  async function fetchPage(url: URL): Promise<ListPage> {
    underWay += 1
    most = Math.max(most, underWay)
    change(asked.push(url.search), live)
    const then = [...live]
    await Promise.resolve()
    underWay -= 1
    const top = Number(url.searchParams.get('$top') ?? defaultTop)
    const skip = Number(url.searchParams.get('$skip') ?? 0)
    const next = `https://arm.example:443/products?%24top=${top}&api-version=1&%24skip=${skip + top}`
    const more = skip + top < then.length
    return { resources: then.slice(skip, skip + top).map(named), total: then.length, ...(more ? { next } : {}) }
  }
  return { fetchPage, asked, mostAtOnce: () => most }
}

async function read(fetchPage: (url: URL) => Promise<ListPage>, url = first): Promise<readonly Page[]> {
  const pages: Page[] = []
  for await (const page of pagesOf(url, 'GET /products', fetchPage)) pages.push(page)
  return pages
}

const letters = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`)

describe('a list', () => {
  test('of one page is one request, and of none an empty page', async () => {
    const one = listServer(['a', 'b'], 100)
    const none = listServer([], 100)
    expect([names(await read(one.fetchPage)), one.asked]).toEqual([['a', 'b'], ['?api-version=1']])
    expect([await read(none.fetchPage), none.asked]).toEqual([[{ resources: [], total: 0 }], ['?api-version=1']])
  })

  test('of several pages is read by pages as long as the first', async () => {
    const { fetchPage, asked } = listServer(['a', 'b', 'c', 'd', 'e'], 2)
    const pages = await read(fetchPage)
    expect({ names: names(pages).sort(), asked }).toEqual({
      names: ['a', 'b', 'c', 'd', 'e'],
      asked: ['?api-version=1', '?api-version=1&$top=2&$skip=2', '?api-version=1&$top=2&$skip=4'],
    })
    expect(pages[0]?.total).toBe(5)
  })

  test('takes the length that is asked for', async () => {
    const { fetchPage, asked } = listServer(['a', 'b', 'c'], 100)
    expect(names(await read(fetchPage, new URL(`${first}&$top=2`))).sort()).toEqual(['a', 'b', 'c'])
    expect(asked).toEqual(['?api-version=1&$top=2', '?api-version=1&$top=2&$skip=2'])
  })

  test('of a thousand pages keeps sixteen under way', async () => {
    const { fetchPage, asked, mostAtOnce } = listServer(letters(100_000), 100)
    const pages = await read(fetchPage)
    expect([new Set(names(pages)).size, asked.length, mostAtOnce()]).toEqual([100_000, 1_000, 16])
  })

  test('costs no more than was taken when the reader leaves', async () => {
    const { fetchPage, asked } = listServer(letters(1_000), 10)
    for await (const page of pagesOf(first, 'GET /products', fetchPage)) {
      expect(page.total).toBe(1_000)
      break
    }
    expect(asked).toHaveLength(1)
  })

  test.each<[string, (page: ListPage) => ListPage]>([
    ['that tells no total', ({ total: _, ...page }) => page],
    ['whose total is the length of its page', page => ({ ...page, total: page.resources.length })],
  ])('%s is followed link by link', async (_, told) => {
    const { fetchPage, asked } = listServer(['a', 'b', 'c', 'd', 'e'], 2)
    const pages = await read(async url => told(await fetchPage(url)))
    expect(names(pages)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(asked.at(-1)).toBe('?%24top=2&api-version=1&%24skip=4')
  })

  test('that begins later is followed link by link', async () => {
    const { fetchPage } = listServer(['a', 'b', 'c', 'd', 'e'], 2)
    expect(names(await read(fetchPage, new URL(`${first}&$skip=1`)))).toEqual(['b', 'c', 'd', 'e'])
  })

  test('that points to itself ends', async () => {
    const stuck = async (): Promise<ListPage> => ({ resources: [named('a')], next: first.href })
    expect(names(await read(stuck))).toEqual(['a'])
  })
})

describe('a list that changes while it is read', () => {
  test.each<[string, (asked: number, list: string[]) => void]>([
    ['has gained one', (asked, list) => asked === 2 && list.unshift('new')],
    [
      'has lost one and then gained another',
      (asked, list) => (asked === 2 && list.shift()) || (asked === 3 && list.push('new')),
    ],
    ['has lost one', (asked, list) => asked === 2 && list.shift()],
  ])('is complete and without doubles when it %s', async (_, change) => {
    const { fetchPage } = listServer(letters(10), 3, change)
    const got = names(await read(fetchPage))
    expect(got).toHaveLength(new Set(got).size)
    expect(got).toEqual(expect.arrayContaining(letters(10)))
  })

  test('is read in sequence when a page comes short', async () => {
    const { fetchPage } = listServer(letters(9), 3)
    // Our own pages say `$skip`, the server's links say `%24skip`.
    const short = async (url: URL) => {
      const page = await fetchPage(url)
      return { ...page, resources: page.resources.slice(Number(url.search.includes('&$skip=3'))) }
    }
    expect(names(await read(short)).sort()).toEqual(letters(9))
  })
})

describe('a next page elsewhere', () => {
  test('is an error before anything is sent there', async () => {
    const asked: string[] = []
    const fetchPage = async (url: URL): Promise<ListPage> => {
      asked.push(url.host)
      return { resources: [named('a')], total: 2, next: 'https://evil.example/products' }
    }
    await expect(read(fetchPage)).rejects.toThrow(
      new ConnectionError(
        'foreign-host',
        'GET /products was answered with a pointer to evil.example; nothing was sent there',
      ),
    )
    expect(asked).toEqual(['arm.example'])
  })
})

test('a page that cannot be had ends the list with its error, whatever becomes of the others', async () => {
  const { fetchPage, asked } = listServer(letters(100), 5)
  const breaking = async (url: URL) => {
    const page = await fetchPage(url)
    if (asked.length > 3) throw new Error(`gone: ${url.search}`)
    return page
  }
  const unhandled: unknown[] = []
  const note = (reason: unknown) => unhandled.push(reason)
  process.on('unhandledRejection', note)
  await expect(read(breaking)).rejects.toThrow('gone')
  await new Promise(resolve => setImmediate(resolve))
  process.off('unhandledRejection', note)
  expect(unhandled).toEqual([])
})
