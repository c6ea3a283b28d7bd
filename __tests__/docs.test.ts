/**
 * The pages for people: every link within the repository leads somewhere.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const pages = ['README.md', ...readdirSync(`${ROOT}docs`).map(name => `docs/${name}`)]
  .filter(page => page.endsWith('.md'))
  .map(page => ({ page, text: readFileSync(`${ROOT}${page}`, 'utf8') }))

test('every page in docs is one that the README or another page leads to', () => {
  const linked = new Set(pages.flatMap(({ page, text }) => linksIn(page, text).map(({ file }) => file)))
  expect(pages.map(({ page }) => page).filter(page => page !== 'README.md' && !linked.has(page))).toEqual([])
})

test.each(pages.map(({ page, text }) => [page, text]))('every link of %s leads to what is there', (page, text) => {
  const dead = linksIn(page, text).filter(({ file, anchor }) => !leads(file, anchor))
  expect(dead.map(({ href }) => href)).toEqual([])
})

interface Link {
  readonly href: string
  /** Path from the top of the repository. */
  readonly file: string
  readonly anchor: string
}

function linksIn(page: string, text: string): readonly Link[] {
  const prose = text.replace(/^ *```[\s\S]*?^ *```$/gm, '')
  return Array.from(prose.matchAll(/\]\(([^)\s]+)\)/g), ([, href = '']) => href)
    .filter(href => !/^https:/.test(href))
    .map(href => {
      const [path = '', anchor = ''] = href.split('#')
      return { href, file: path === '' ? page : posix.join(posix.dirname(page), path), anchor }
    })
}

function leads(file: string, anchor: string): boolean {
  if (!existsSync(`${ROOT}${file}`)) return false
  return anchor === '' || (!statSync(`${ROOT}${file}`).isDirectory() && anchorsIn(file).includes(anchor))
}

/** GitHub makes an anchor of each heading. */
function anchorsIn(file: string): readonly string[] {
  const headings = readFileSync(`${ROOT}${file}`, 'utf8').matchAll(/^#+ (.*)$/gm)
  return Array.from(headings, ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}
