/**
 * Entities that are spelled as their value: alone, or in a map with what else is to be said.
 */
import { expect, test } from '@jest/globals'
import { load } from '../loading.ts'

const file = (current: string) => `apis: { orders: { path: orders, currentRevision: ${current} } }\n`

async function read(current: string) {
  const { declaration } = await load(file(current))
  const { properties, places } = declaration.wanted.get('apis/orders/currentrevision') ?? {}
  return [properties, [...(places ?? [])].map(([path, { column }]) => `${path}:${column}`)]
}

test.each([
  ['"2"', { apiRevision: '2' }, ['apiRevision:50']],
  ['2', { apiRevision: '2' }, ['apiRevision:50']],
  ['{ revision: 2 }', { apiRevision: '2' }, ['apiRevision:62']],
  ['{ notes: More., revision: "2" }', { notes: 'More.', apiRevision: '2' }, ['notes:59', 'apiRevision:76']],
])('%s is the revision with what is said of it', async (current, properties, places) => {
  expect(await read(current)).toEqual([properties, places])
})
