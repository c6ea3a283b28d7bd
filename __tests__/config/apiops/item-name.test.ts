/** Items of lists that say by a name what they are about. */
import { expect, test } from '@jest/globals'
import { information, lines, loadFolder } from './folders.ts'

async function problemsOf(links: string): Promise<readonly string[]> {
  const files = {
    'artifacts/products/gold/productInformation.json': information({ displayName: 'Gold' }),
    'artifacts/products/gold/groups.json': links,
    'artifacts/groups/partners/groupInformation.json': information({ displayName: 'Partners' }),
    'artifacts/groups/7/groupInformation.json': information({ displayName: 'Seven' }),
  }
  return lines(await loadFolder(files))
}

test.each([
  ['[{ "name": "partners" }]'],
  ['["partners"]'],
  ['[{ "name": 7 }]'],
  ['[{ "name": "partners", "nam": "x" }]'],
])('%s names a group', async links => {
  expect(await problemsOf(links)).toEqual([])
})

test.each([
  ['[{ "nmae": "partners" }]', '1:4: the list holds a map with "nmae"; did you mean "name"?'],
  ['[{ "id": "partners" }]', '1:2: the list holds a map without "name"; expected a map with "name"'],
  ['[{ "name": null }]', '1:12: the list holds a map of which "name" is empty; expected a text'],
  ['[{ "name": ["partners"] }]', '1:12: the list holds a map of which "name" is a list; expected a text'],
  ['[[]]', '1:2: the list holds a list; expected a map with "name"'],
  ['[null]', '1:2: the list holds an empty item; expected a map with "name"'],
])('%s is told of', async (links, problem) => {
  expect(await problemsOf(links)).toEqual([`artifacts/products/gold/groups.json:${problem}`])
})
