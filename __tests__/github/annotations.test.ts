/** GitHub shows ten annotations of a step. */
import { expect, test } from '@jest/globals'
import type { Problem } from '../../src/errors.ts'
import { annotations } from '../../src/github/annotations.ts'

function problems(count: number, severity: Problem['severity'] = 'error'): readonly Problem[] {
  return Array.from({ length: count }, (_, index) => problem(`${severity} ${index + 1}`, severity))
}

function problem(message: string, severity: Problem['severity'] = 'error'): Problem {
  return { at: { file: 'apim.yml', line: 1, column: 1 }, severity, message }
}

test('ten problems are shown as they are', () => {
  expect(annotations(problems(10), 0)).toEqual({ shown: problems(10), rest: [] })
})

test('the tenth of eleven says that there is one more', () => {
  expect(annotations(problems(11), 0)).toEqual({
    shown: [...problems(9), problem('error 10 (1 more problem is in the log)')],
    rest: [problem('error 11')],
  })
})

test('the tenth in all says how many more there are, when some were shown before', () => {
  expect(annotations(problems(20), 8)).toEqual({
    shown: [problem('error 1'), problem('error 2 (18 more problems are in the log)')],
    rest: problems(20).slice(2),
  })
})

test('nothing is shown after ten', () => {
  expect(annotations(problems(3), 10)).toEqual({ shown: [], rest: problems(3) })
})

test('errors are shown before warnings and warnings before notices, each in the order of the file', () => {
  const mixed = [...problems(2, 'notice'), ...problems(2, 'warning'), ...problems(2)]
  expect(annotations(mixed, 0)).toEqual({
    shown: [...problems(2), ...problems(2, 'warning'), ...problems(2, 'notice')],
    rest: [],
  })
})
