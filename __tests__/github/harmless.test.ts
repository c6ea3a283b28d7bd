/** Text that tries to speak to the runner, and the spellings in which a secret could leak. */
import { expect, test } from '@jest/globals'
import { harmless, hidden, hiddenOnPage, maskForms } from '../../src/github/harmless.ts'

test.each([
  ['an ordinary line', 'products/gold created', 'products/gold created'],
  ['a command', '::set-output name=a::b', ': :set-output name=a::b'],
  ['a command after white space', ' \t\u00a0::add-mask::x', ' \t\u00a0: :add-mask::x'],
  ['a command after more colons', ':::error::x', ': ::error::x'],
  ['a line that starts with one colon', ':smile:', ':smile:'],
  ['a command inside a line', 'see ::error::x', 'see ::error::x'],
  ['a command of the older kind', 'see ##[error]x', 'see ## [error]x'],
  ['a command of the older kind behind another #', '###[group]x', '### [group]x'],
  ['a line break before a command', 'a\n::error::x', 'a␊::error::x'],
  ['a carriage return before a command', '\r::error::x', '␍::error::x'],
  ['a next-line character before a command', '\u0085::error::x', '<U+0085>::error::x'],
  ['a line separator', 'a\u2028b', 'a<U+2028>b'],
  ['a colour', '\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
  ['a one-character escape', '\u009b2J', '<U+009B>2J'],
  ['a backspace and a delete', 'a\bb\u007f', 'a␈b␡'],
  ['a null', 'a\0b', 'a␀b'],
  ['a mark that turns text round', 'a\u202eb', 'a<U+202E>b'],
  ['emoji and umlauts', 'Größe 👩‍🔧', 'Größe 👩‍🔧'],
])('%s', (_, text, shown) => {
  expect(harmless(text)).toBe(shown)
})

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

test.each([
  ['whole', 'the key is hunter-two-three', 'the key is ***'],
  ['twice', 'hunter-two-three, hunter-two-three', '***, ***'],
  ['with a part of it that is one too', 'hunter-two and hunter-two-three', '*** and ***'],
  ['cut', 'the key is hunter-two-th… and so on', 'the key is ***… and so on'],
  ['cut to a few characters', 'the key is hunt… and so on', 'the key is ***… and so on'],
  ['cut to nothing that tells', 'the key is hun… and so on', 'the key is hun… and so on'],
  ['not at all', 'the key is long…', 'the key is long…'],
])('a text that holds a secret %s shows none of it', (_, text, shown) => {
  expect(hidden(text, ['hunter-two-three', 'hunter-two'])).toBe(shown)
})

test.each([
  ['as it stands', 'the key is a@b|c_d(e).', 'the key is &#42;&#42;&#42;.'],
  ['with entities', 'the key is a&#64;b&#124;c&#95;d(e).', 'the key is &#42;&#42;&#42;.'],
  ['with elements around them', 'the key is a<span>&#64;</span>b&#124;c_d(e).', 'the key is &#42;&#42;&#42;.'],
  ['not at all', 'the key is a&#64;b.', 'the key is a&#64;b.'],
])('a page that spells a secret %s shows none of it', (_, page, shown) => {
  expect(hiddenOnPage(page, ['a@b|c_d(e)'])).toBe(shown)
})
