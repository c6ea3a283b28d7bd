/** What both layouts have in common: all that they say. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { inBothLayouts, VARIABLES } from './folders.arbitrary.ts'
import { declaredBy, lines, loadFolder, type Texts } from './folders.ts'

/** What a folder declares in an environment, and which lists it holds. */
async function declaredIn(files: Texts, environment: string): Promise<unknown> {
  const loaded = await loadFolder(files, { environment, variables: VARIABLES })
  expect(lines(loaded).filter(line => !/^(?:warning|notice) /.test(line))).toEqual([])
  const entities = Object.entries(declaredBy(loaded)).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.parse(JSON.stringify([entities, [...loaded.declaration.mentioned.keys()].toSorted()]))
}

test.each(['dev', 'prod'])(
  'a service declares the same in either layout, in "%s" too',
  async environment => {
    await fc.assert(
      fc.asyncProperty(inBothLayouts, async ([toolkit, cli]) => {
        expect(await declaredIn(cli, environment)).toEqual(await declaredIn(toolkit, environment))
      }),
      { numRuns: 40 },
    )
  },
  60_000,
)
