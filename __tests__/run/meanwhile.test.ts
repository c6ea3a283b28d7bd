/** Signs of life while something takes long. */
import { expect, test } from '@jest/globals'
import { meanwhile } from '../../src/run/meanwhile.ts'
import { simulatedClock } from '../support/clock.ts'

const REFUSED = () => Promise.reject(new Error('refused'))

async function said(ms: number, end: () => Promise<string>): Promise<readonly string[]> {
  const clock = simulatedClock()
  const lines: string[] = []
  const work = clock.sleep(ms).then(end)
  const result = await meanwhile(work, () => lines.push(`${lines.length + 1}`), clock).catch(String)
  // Whoever still told something would do so now.
  await clock.sleep(600_000)
  return [...lines, result]
}

test.each([
  [29_000, ['done']],
  [31_000, ['1', 'done']],
  [95_000, ['1', '2', '3', 'done']],
])('work of %d ms is told of each half minute, and no more once it is done', async (ms, lines) => {
  expect(await said(ms, async () => 'done')).toEqual(lines)
})

test('work that fails ends the telling too', async () => {
  expect(await said(31_000, REFUSED)).toEqual(['1', 'Error: refused'])
})
