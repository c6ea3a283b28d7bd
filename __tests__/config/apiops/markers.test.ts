/** Markers that other tools would have replaced. */
import { expect, test } from '@jest/globals'
import { information, lines, loadFolder } from './folders.ts'

test.each([
  ['{#KEY}', '{#KEY#}'],
  ['{#[KEY]}', '{#KEY#}'],
  ['{KEY#}', '{#KEY#}'],
  ['{[KEY]#}', '{#KEY#}'],
])('one with an end missing, %s, is an error instead of becoming the value', async (marker, right) => {
  const value = information({ displayName: 'k', value: marker })
  expect(lines(await loadFolder({ 'artifacts/named values/k/namedValueInformation.json': value }))).toEqual([
    `artifacts/named values/k/namedValueInformation.json:4:14: namedValues.k.value is "${marker}"; expected "${right}" to be replaced`,
  ])
})

test.each([
  ['a parameter of a path', '{id}'],
  ['a heading with an anchor', 'Title {#anchor}'],
  ['a named value', '{{key}}'],
])('%s is none', async (_, text) => {
  const value = information({ displayName: 'k', value: text })
  const key = information({ displayName: 'key', value: 'x' })
  const loaded = await loadFolder({
    'artifacts/named values/k/namedValueInformation.json': value,
    'artifacts/named values/key/namedValueInformation.json': key,
  })
  expect(lines(loaded)).toEqual([])
})
