/** Text that tries to speak to the runner, and text that holds a secret. */
import { expect, test } from '@jest/globals'
import { harmless, hidden, hiddenOnPage } from '../../src/github/harmless.ts'

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
