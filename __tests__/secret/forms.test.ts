/** The spellings in which a secret could leak. */
import { expect, test } from '@jest/globals'
import { maskForms } from '../../src/secret/forms.ts'

// printf 'pass word+1/é' | base64; the URL-encoded form is RFC 3986's
test('a secret is masked as it is, in base64 and URL-encoded with either case of hex digits', () => {
  expect(maskForms('pass word+1/é')).toEqual([
    'pass word+1/é',
    'cGFzcyB3b3JkKzEvw6k=',
    'pass%20word%2B1%2F%C3%A9',
    'pass%20word%2b1%2f%c3%a9',
  ])
})

test('each long line of a secret is masked too', () => {
  // printf 'first-line\nno\n  second-line' | base64, and the lines one by one
  expect(maskForms('first-line\nno\n  second-line')).toEqual([
    'first-line\nno\n  second-line',
    'Zmlyc3QtbGluZQpubwogIHNlY29uZC1saW5l',
    'first-line%0Ano%0A%20%20second-line',
    'first-line%0ano%0a%20%20second-line',
    'first-line\\nno\\n  second-line',
    'first-line no second-line',
    'first-line',
    'Zmlyc3QtbGluZQ==',
    '  second-line',
    'ICBzZWNvbmQtbGluZQ==',
    '%20%20second-line',
    'second-line',
    'c2Vjb25kLWxpbmU=',
  ])
})

test.each([['short12'], ['  short12  '], ['']])('%j is too short to be masked', text => {
  expect(maskForms(text)).toEqual([])
})

test('a secret that is not well-formed text is masked without an error', () => {
  expect(maskForms('secret-\ud800')).toEqual([
    'secret-\ud800',
    // printf 'secret-\xef\xbf\xbd' | base64
    'c2VjcmV0Le+/vQ==',
    'secret-%EF%BF%BD',
    'secret-%ef%bf%bd',
    'secret-\\ud800',
  ])
})

test('a secret is masked as JSON and XML spell it, and on one line', () => {
  expect(maskForms('a "q"  & <b>\\').slice(4)).toEqual([
    'a \\"q\\"  & <b>\\\\',
    'a &quot;q&quot;  &amp; &lt;b&gt;\\',
    'a "q" & <b>\\',
  ])
})

test('what is short once its spaces are one is not masked', () => {
  expect(maskForms('a         b').filter(form => form.length < 8)).toEqual([])
})
