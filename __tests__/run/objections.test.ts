/** What speaks against a plan refuses an apply, and is only said of a plan. */
import { expect, test } from '@jest/globals'
import { withObjections } from '../../src/run/objections.ts'
import { plan, report } from '../render/samples.ts'

const before = { ...report({ warnings: ['first'] }), plan: plan({ refusals: [{ message: 'one' }] }) }

test('an apply is refused for them, beside what it was refused for before', () => {
  const planned = { ...before, command: 'apply' } as const
  expect(withObjections(planned, ['two'])).toEqual({
    ...planned,
    plan: { ...before.plan, refusals: [{ message: 'one' }, { message: 'two' }] },
  })
})

test('a plan warns of them', () => {
  expect(withObjections(before, ['two'])).toEqual({ ...before, warnings: ['first', 'two'] })
})
