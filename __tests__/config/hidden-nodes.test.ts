/**
 * Where in a tree the values stand that no view of the files may show.
 */
import { expect, test } from '@jest/globals'
import { hiddenNodes } from '../../src/config/hidden-nodes.ts'
import { openFiles } from '../../src/config/load.ts'

/** Gives what is hidden in a file. */
async function hiddenIn(yaml: string): Promise<readonly string[]> {
  const sources = {
    glob: async (patterns: readonly string[]) => patterns,
    read: async () => yaml,
    resolve: async (_: string, path: string) => path,
  }
  const { staged } = await openFiles(['apim.yml'], sources)
  return [...hiddenNodes(staged.documents)].map(({ text }) => text)
}

test.each([
  ['in a field of an entity', 'users: { jane: { email: a@b.example, password: p } }', ['p']],
  ['in a field of what is at the top by itself', 'signInSettings: { enabled: true }', []],
  ['in what is below an entity', 'workspaces: { w: { namedValues: { n: { secret: true, value: p } } } }', ['p']],
  ['where a neighbour says so, however it says it', 'namedValues: { n: { secret: "True", value: p } }', ['p']],
  ['nowhere where the neighbour does not', 'namedValues: { n: { secret: false, value: p }, o: { value: q } }', []],
  ['in all of a map', 'backends: { b: { credentials: { query: { a: [p, q], b: r } } } }', ['p', 'q', 'r']],
  ['in no text that only names a named value', 'backends: { b: { credentials: { query: { a: ["{{p}}"] } } } }', []],
  ['in no empty value', 'users: { jane: { password: } }', []],
  [
    'in nothing that has another shape',
    'users: [p]\nbackends: { b: p }\nloggers: { l: { credentials: { connectionString: [p] } } }',
    ['p'],
  ],
])('%s', async (_, yaml, expected) => {
  expect(await hiddenIn(`${yaml}\n`)).toEqual(expected)
})
