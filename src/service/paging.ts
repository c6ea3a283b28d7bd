/**
 * Lists, page by page, several pages at a time where the service tells how many there are.
 *
 * The first request carries no paging parameters, because some lists know none; the rest ask for pages as long as the
 * first one. Others may write while we read, so pages that do not fit together are read once more in sequence, and no
 * entity is given twice. A loss and a gain that no page shows cannot be noticed.
 */
import type { Page } from '../ports.ts'
import type { ListPage } from './answer.ts'
import { linked } from './url.ts'

/** Fetches one page. */
export type FetchPage = (url: URL) => Promise<ListPage>

/** Pages that are asked for or waiting to be taken: what a list may cost in memory. */
const WINDOW = 16

/**
 * Reads a list, in no particular order of pages.
 *
 * @param first - the list's URL; a `$top` in it is the length of all pages.
 * @param where - the request in print.
 * @throws ConnectionError `foreign-host` when the next page is said to be elsewhere.
 */
export async function* pagesOf(first: URL, where: string, fetchPage: FetchPage): AsyncGenerator<Page, void, void> {
  const seen = new Set<string>()
  const opening = await fetchPage(first)
  yield unseen(opening, seen)
  if (opening.next === undefined) return
  const next = linked(opening.next, first, opening.where ?? where)
  const rest = remaining(first, opening)
  if (rest === undefined) return yield* inSequence(next, where, fetchPage, seen)
  const whole = yield* inParallel(rest, opening, fetchPage, seen)
  const expected = rest.reduce((sum, { length }) => sum + length, opening.resources.length)
  if (!whole || seen.size < expected) yield* inSequence(first, where, fetchPage, seen)
}

interface Expected {
  readonly url: URL
  readonly length: number
}

/** The pages after the first; undefined when the first does not tell enough to know them. */
function remaining(first: URL, { resources, total }: ListPage): readonly Expected[] | undefined {
  const step = resources.length
  if (total === undefined || step === 0 || total <= step || first.searchParams.has('$skip')) return undefined
  const pages = Math.ceil(total / step) - 1
  return Array.from({ length: pages }, (_, index) => {
    const skip = (index + 1) * step
    return { url: pageAt(first, step, skip), length: Math.min(step, total - skip) }
  })
}

function pageAt(first: URL, top: number, skip: number): URL {
  const url = new URL(first)
  const kept = url.search
    .slice(1)
    .split('&')
    .filter(part => part !== '' && !part.startsWith('$top='))
  url.search = [...kept, `$top=${top}`, `$skip=${skip}`].join('&')
  return url
}

/** Yields pages as they come; returns false when one of them shows that the list has changed meanwhile. */
async function* inParallel(
  expected: readonly Expected[],
  { total }: ListPage,
  fetchPage: FetchPage,
  seen: Set<string>,
): AsyncGenerator<Page, boolean, void> {
  const underWay = new Map<Expected, Promise<readonly [Expected, ListPage]>>()
  const waiting = expected.values()
  let whole = true
  for (;;) {
    while (whole && underWay.size < WINDOW) {
      const { value } = waiting.next()
      if (value === undefined) break
      underWay.set(
        value,
        fetchPage(value.url).then(page => [value, page] as const),
      )
    }
    if (underWay.size === 0) return whole
    // The race listens to all of them, so a page that fails after the reader has gone concerns nobody.
    const [done, page] = await Promise.race(underWay.values())
    underWay.delete(done)
    whole &&= page.total === total
    yield unseen(page, seen)
  }
}

async function* inSequence(
  start: URL,
  where: string,
  fetchPage: FetchPage,
  seen: Set<string>,
): AsyncGenerator<Page, void, void> {
  for (let url: URL | undefined = start; url !== undefined; ) {
    const page: ListPage = await fetchPage(url)
    yield unseen(page, seen)
    const next: URL | undefined = page.next === undefined ? undefined : linked(page.next, url, page.where ?? where)
    url = next?.href === url.href ? undefined : next
  }
}

function unseen({ resources, total }: ListPage, seen: Set<string>): Page {
  const fresh = resources.filter(({ id }) => {
    const key = id.toLowerCase()
    return !seen.has(key) && seen.add(key)
  })
  return { resources: fresh, ...(total === undefined ? {} : { total }) }
}
