/**
 * The small example, which newcomers copy from.
 *
 * That it can be applied, and is in sync afterwards, is what the demo shows; here is what it must not leave out. The
 * complete example has tests of its own, in examples/.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'

const FOLDER = fileURLToPath(new URL('../examples/storefront/', import.meta.url))
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.yml'))
const texts = files.map(name => readFileSync(`${FOLDER}${name}`, 'utf8'))
const documents: readonly unknown[] = texts.map(text => parse(text))

/** What a newcomer looks for first; the rest stands in the example of everything. */
const FIRST_KINDS = [
  'products',
  'products/apis',
  'products/groups',
  'products/tags',
  'products/policy',
  'groups',
  'groups/users',
  'users',
  'subscriptions',
  'namedValues',
  'tags',
  'policy',
  'apis',
  'apis/tags',
  'apis/policy',
]

test.each(FIRST_KINDS)('the small example declares %s', name => {
  expect(documents.some(document => declares(document, name.split('/')))).toBe(true)
})

test('the example shows every word under "sync"', () => {
  const words = texts.flatMap(text => [...text.matchAll(/sync: \{ (\w+):/g)].map(([, word]) => word))
  expect([...new Set(words)].toSorted()).toEqual(['exact', 'id', 'ignore', 'protect'])
})

test('the example takes its secrets from the environment', () => {
  const names = texts.flatMap(text => [...text.matchAll(/\$\{secret\.(\w+)\}/g)].map(([, name]) => name))
  expect(names.toSorted()).toEqual(['PARTNER_KEY', 'PARTNER_SITE_PRIMARY_KEY', 'PARTNER_SITE_SECONDARY_KEY'])
})

/** True when a document has the keys of a kind, with any id between one key and the next. */
function declares(node: unknown, [key, ...rest]: readonly string[]): boolean {
  if (typeof node !== 'object' || node === null || key === undefined) return false
  const below = Object.entries(node).find(([name]) => name === key)?.[1]
  if (rest.length === 0) return below !== undefined
  return Object.values(below ?? {}).some(entity => declares(entity, rest))
}
