/** Files of a folder that nothing is made of: each is told of, and what would have been right. */
import { expect, test } from '@jest/globals'
import { information, lines, loadFolder, type Texts } from './folders.ts'

const API = { displayName: 'Orders', path: 'orders', protocols: ['https'] }
const POLICY = '<policies><inbound /><backend /><outbound /><on-error /></policies>'
const FOLDER = { 'apis/o/apiInformation.json': information(API) }

async function problemsOf(files: Texts): Promise<readonly string[]> {
  const all = Object.entries({ ...FOLDER, ...files }).map(([path, text]) => [`artifacts/${path}`, text] as const)
  return lines(await loadFolder(Object.fromEntries(all)))
}

test.each([
  [
    'a folder that is no collection',
    { 'fragments/f/policy.xml': '<fragment />' },
    'artifacts/fragments/f/policy.xml:1:1: the file lies in "fragments", which is no collection of a service; expected the folder of a collection',
  ],
  [
    'a folder with a slip in its name',
    { 'policy-fragments/f/policy.xml': '<fragment />' },
    'artifacts/policy-fragments/f/policy.xml:1:1: the file lies in "policy-fragments", which is no collection of a service; did you mean "policyFragments"?',
  ],
  [
    'a file beside the folders of a collection',
    { 'namedValues/host.json': '{ "value": "x" }' },
    'artifacts/namedValues/host.json:1:1: the file lies beside the folders of "namedValues"; expected a folder of its own for each entity',
  ],
  [
    'a collection in both spellings',
    {
      'named values/a/namedValueInformation.json': information({ displayName: 'a', value: 'x' }),
      'namedValues/b/namedValueInformation.json': information({ displayName: 'b', value: 'x' }),
    },
    'artifacts/namedValues/b/namedValueInformation.json:1:1: the file lies in "namedValues", and "named values" beside it means the same; expected one of the two',
  ],
  [
    'a document of another format',
    { 'apis/o/specification.proto': 'syntax = "proto3";' },
    'artifacts/apis/o/specification.proto:1:1: the file is no document that can be imported; expected the ending yaml, yml, json, graphql, wsdl or wadl',
  ],
  [
    'a policy of another name',
    { 'apis/o/inbound.xml': POLICY },
    'warning artifacts/apis/o/inbound.xml:1:1: nothing is made of this file; expected a name that APIOps knows',
  ],
  [
    'a list of what such an entity has no links to',
    { 'apis/o/groups.json': '[{ "name": "guests" }]' },
    'warning artifacts/apis/o/groups.json:1:1: nothing is made of this file; expected a name that APIOps knows',
  ],
  [
    'the layout of the toolkit as it was at first',
    { 'apis/Orders/Original/1/apiInformation.json': information(API) },
    'artifacts/apis/Orders/Original/1/apiInformation.json:1:1: the file lies in "Original", which is no collection of a service; expected the folder of a collection',
  ],
])('%s', async (_, files, problem) => {
  expect(await problemsOf(files)).toContain(problem)
})

test('notes of people are none of our business', async () => {
  expect(
    await problemsOf({ 'README.md': '# ours', 'apis/o/notes.txt': '', 'diagram.png': '', '.gitkeep': '' }),
  ).toEqual([])
})

test('twenty are told of, and how many more there are', async () => {
  const many = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`more/${index}/policy.xml`, POLICY]))
  const problems = await problemsOf(many)
  expect(problems).toHaveLength(21)
  expect(problems.at(-1)).toMatch(/: 5 more files lie where nothing reads them$/)
})
