/**
 * The queue of changes: the weightiest first, one at a time in each lane, and nothing lost on the way.
 */
import { expect, test } from '@jest/globals'
import type { Change } from '../../../src/model/plan.ts'
import { heapBy } from '../../../src/sync/apply/heap.ts'
import { createQueue } from '../../../src/sync/apply/queue.ts'
import { at } from '../../support/entities.ts'

const change = (id: string, ...lanes: readonly string[]): Change => ({
  action: 'delete',
  why: 'removed',
  address: at('tags', id),
  found: {},
  query: {},
  after: [],
  lanes,
})
const idOf = (made: Change | undefined) => made?.address.ids[0]

/** Takes everything there is, each time freeing what was taken before. */
function taken(queue: ReturnType<typeof createQueue>): readonly (string | undefined)[] {
  const ids: (string | undefined)[] = []
  for (let made = queue.take(); made !== undefined; made = queue.take()) {
    ids.push(idOf(made))
    queue.free(made)
  }
  return ids
}

test('the weightiest change comes first, and of equals the one that was added first', () => {
  const queue = createQueue()
  queue.add(change('b'), 1)
  queue.add(change('c', 'x'), 2)
  queue.add(change('d', 'x'), 1)
  queue.add(change('a', 'x'), 3)
  queue.add(change('e'), 1)
  expect(taken(queue)).toEqual(['a', 'c', 'b', 'd', 'e'])
})

test('a change with a taken lane lets others pass, and comes when the lane is free', () => {
  const queue = createQueue()
  const [first, second, third, other] = [change('1', 'x'), change('2', 'x', 'y'), change('3', 'y'), change('4', 'z')]
  for (const [index, made] of [first, second, third, other].entries()) queue.add(made, 9 - index)
  expect([idOf(queue.take()), idOf(queue.take()), idOf(queue.take()), queue.take()]).toEqual(['1', '3', '4', undefined])
  queue.free(first)
  expect(queue.take()).toBeUndefined()
  queue.free(third)
  expect([idOf(queue.take()), queue.take()]).toEqual(['2', undefined])
})

test('what waits behind a change that has to wait for another lane does not wait with it', () => {
  const queue = createQueue()
  const [first, both, last] = [change('1', 'x'), change('2', 'x', 'y'), change('3', 'x')]
  const holder = change('0', 'y')
  queue.add(first, 5)
  expect(idOf(queue.take())).toBe('1')
  queue.add(both, 4)
  queue.add(last, 3)
  queue.add(holder, 2)
  expect([idOf(queue.take()), queue.take()]).toEqual(['0', undefined])
  queue.free(first)
  expect([idOf(queue.take()), queue.take()]).toEqual(['3', undefined])
  queue.free(last)
  queue.free(holder)
  expect(idOf(queue.take())).toBe('2')
})

test('all that is left can be taken out at once, whatever it waits for', () => {
  const queue = createQueue()
  for (const id of ['a', 'b', 'c']) queue.add(change(id, 'x'), 1)
  queue.add(change('d'), 0)
  expect([idOf(queue.take()), idOf(queue.take()), queue.take()]).toEqual(['a', 'd', undefined])
  expect([queue.drain().map(idOf), queue.drain()]).toEqual([['b', 'c'], []])
})

test('a heap gives its items in order, however they came', () => {
  const heap = heapBy<{ readonly n: number }>((one, other) => one.n < other.n)
  for (const n of [5, 3, 9, 1, 7, 3, 8, 2]) heap.push({ n })
  expect(Array.from({ length: 9 }, () => heap.pop()?.n)).toEqual([1, 2, 3, 3, 5, 7, 8, 9, undefined])
})
