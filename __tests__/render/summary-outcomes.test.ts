/** What the golden pages do not show of an apply. */
import { expect, test } from '@jest/globals'
import { outcomeSections } from '../../src/render/summary-outcomes.ts'
import { at, line, remove } from './samples.ts'

const change = remove(at('tags', 'x'), 'removed', line(9))

test('an apply of which nothing was done says so before it says why', () => {
  const sources = outcomeSections([{ status: 'failed', change, ms: 1, reason: 'refused (409)' }], undefined).map(
    ({ source }) => source,
  )
  expect(sources).toEqual([
    '> [!CAUTION]\n> **1 failed.** Nothing was changed. Run again to continue: only what is missing is sent.',
    '### Failed',
    [
      '|  | entity | why | declared at |',
      '| :-- | :-- | :-- | :-- |',
      '| delete | <code>tags/x</code> | refused (409) | <code>apim.yml<span>&#58;</span>9<span>&#58;</span>3</code> |',
    ].join('\n'),
  ])
})

test('a delete that failed has no place when the file does not name it', () => {
  const failed = { status: 'failed', change: remove(at('tags', 'x'), 'undeclared'), ms: 1, reason: 'refused' } as const
  const table = outcomeSections([failed], undefined).at(-1)
  expect(table?.source.split('\n').at(-1)).toBe('| delete | <code>tags/x</code> | refused |  |')
})

test('an apply that was done when it ended early says only that', () => {
  const [box] = outcomeSections([{ status: 'applied', change, ms: 1, rewritten: [] }], 'it could not be verified')
  expect(box).toEqual({ source: '> [!CAUTION]\n> **The run ended early:** it could not be verified' })
})
