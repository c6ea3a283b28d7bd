/**
 * A file is asked for once, whatever it is needed for.
 */
import { expect, test } from '@jest/globals'
import { readOnce } from '../../src/config/read-once.ts'
import { RefusalError } from '../../src/errors.ts'

test('each file is read once, and what is at hand beside reading stays', async () => {
  const asked: string[] = []
  const sources = readOnce({
    read: async (path: string) => {
      asked.push(path)
      return `text of ${path}`
    },
    name: 'workspace',
  })
  const texts = await Promise.all(['a.xml', 'b.xml', 'a.xml'].map(path => sources.read(path)))
  expect([texts, asked, sources.name]).toEqual([
    ['text of a.xml', 'text of b.xml', 'text of a.xml'],
    ['a.xml', 'b.xml'],
    'workspace',
  ])
})

test('what could not be read is refused each time, and asked for once', async () => {
  let asked = 0
  const sources = readOnce({
    read: async (_: string): Promise<string> => {
      asked += 1
      throw new RefusalError('"a.xml" is not there')
    },
  })
  await expect(sources.read('a.xml')).rejects.toThrow('"a.xml" is not there')
  await expect(sources.read('a.xml')).rejects.toThrow('"a.xml" is not there')
  expect(asked).toBe(1)
})
