/** The reader of the runner's log, by what GitHub documents of workflow commands. */
import { expect, test } from '@jest/globals'
import { logOf, masksOf } from './log.ts'

test('a mask hides from the line after it on, the longest first', () => {
  const output = 'a hunter2\n::add-mask::hunter2\n::add-mask::hunter2-and-more\nb hunter2-and-more c hunter2\n'
  expect(logOf(output)).toEqual([
    { kind: 'line', text: 'a hunter2' },
    { kind: 'line', text: 'b *** c ***' },
  ])
  expect(masksOf(output)).toEqual(['hunter2', 'hunter2-and-more'])
})

test('an annotation says where it points, with its escapes undone', () => {
  const output = '::error file=a%3Ab%2Cc.yml,line=5,col=12::50%25 of it%0Ais wrong\n::warning::mind: this\n'
  expect(logOf(output)).toEqual([
    { kind: 'error', text: '50% of it\nis wrong', place: 'a:b,c.yml:5:12' },
    { kind: 'warning', text: 'mind: this' },
  ])
})

test('what is no command is a line', () => {
  expect(logOf('plain :: text\n : :error::no\n::group::title\n::endgroup::\n')).toEqual([
    { kind: 'line', text: 'plain :: text' },
    { kind: 'line', text: ' : :error::no' },
    { kind: 'group', text: 'title' },
    { kind: 'endgroup', text: '' },
  ])
})
