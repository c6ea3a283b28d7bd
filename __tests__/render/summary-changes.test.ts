/** What the golden pages do not show of the changes: many of them. */
import { expect, test } from '@jest/globals'
import type { Change } from '../../src/model/plan.ts'
import { deletesBox } from '../../src/render/summary-boxes.ts'
import { changesTable, differences } from '../../src/render/summary-changes.ts'
import { at, create, line, plan, remove, update, value } from './samples.ts'

const deletes = Array.from({ length: 25 }, (_, index) =>
  remove(at('tags', `t${String(index).padStart(2, '0')}`), 'removed'),
)
const rows = (changes: readonly Change[]) => changes.map(change => ({ change, more: [] }))

test('a box names twenty deletes and counts the rest', () => {
  const lines = deletesBox(plan({ changes: deletes })).flatMap(({ source }) => source.split('\n'))
  expect([lines.length, lines[1], lines.at(3), lines.at(-1)]).toEqual([
    24,
    '> **25 entities will be deleted**',
    '> - <code>tags/t00</code>: listed under removed',
    '> - 5 more, in the table below',
  ])
})

test('a plan without deletes has no box, and one without changes no table', () => {
  expect([deletesBox(plan({})), changesTable([], [], [])]).toEqual([[], []])
})

test('more than forty changes are folded by collection, with what is done in each', () => {
  const others = Array.from({ length: 20 }, (_, index) => create(at('products/tags', 'gold', `t${index}`), line(1)))
  const changes = [...deletes, ...others, update(at('products', 'gold'), line(1), [])]
  const titles = changesTable(changes, [], rows(changes)).map(({ source }) => source.split('\n', 1)[0])
  expect(titles).toEqual([
    '<details><summary><b>products</b>: 1 update, 20 creates</summary>',
    '<details><summary><b>tags</b>: 25 deletes</summary>',
  ])
})

test('a cell names four fields and counts the rest', () => {
  const fields = ['a', 'b', 'c', 'd', 'e', 'f'].map(path => value(path, undefined, 1))
  const [drawn] = changesTable([], [], rows([create(at('tags', 'x'), line(1), fields)]))
  expect(drawn?.source.split('\n').at(-1)).toBe(
    '| +&nbsp;create | <code>tags/x</code> | <code>a</code>, <code>b</code>, <code>c</code>, <code>d</code>, 2 more |',
  )
})

test('changes of one name stay in the order of the plan', () => {
  const changes = [
    remove(at('tags', 'Gold'), 'removed'),
    create(at('tags', 'gold'), line(1)),
    remove(at('tags', 'a'), 'removed'),
  ]
  const [drawn] = changesTable(changes, [], rows(changes))
  expect(drawn?.source.match(/(?<=<code>tags\/)\w+/g)).toEqual(['a', 'Gold', 'gold'])
})

test('a change without fields has no difference to show', () => {
  expect(differences([create(at('products/tags', 'gold', 'x'), line(1))])).toEqual([])
})
