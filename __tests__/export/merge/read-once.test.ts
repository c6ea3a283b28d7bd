/** A second look at a service that costs no request. */
import { expect, test } from '@jest/globals'
import { documentsOnce, readOnce } from '../../../src/export/merge/read-once.ts'
import { readOnly } from '../../../src/service/apim.ts'
import { asked, stage } from '../../support/scenario.ts'

test('nothing is asked twice, and every answer is given again', async () => {
  const { emulator, service } = stage()
  emulator.seed('/tags/public', { displayName: 'Public' })
  const reader = readOnce(readOnly(service))
  const look = async () => {
    const pages = await Array.fromAsync(reader.list('/tags'))
    const one = await reader.get('/tags/public')
    return [
      pages.map(({ resources }) => resources.map(({ name }) => name)),
      one?.properties,
      await reader.exists('/tags/odd'),
    ]
  }
  const [first, second] = [await look(), await look()]
  expect([first, second]).toEqual([
    [[['public']], { displayName: 'Public' }, false],
    [[['public']], { displayName: 'Public' }, false],
  ])
  expect([asked(emulator), reader.requests().reads]).toEqual([['GET /tags', 'GET /tags/public', 'HEAD /tags/odd'], 3])
})

test('a document is fetched once, in each format', async () => {
  const asked: string[] = []
  const documents = documentsOnce({
    document: async (path, format) => {
      asked.push(`${path} ${format}`)
      return `${asked.length}`
    },
  })
  const fetch = (path: string, format: string) => documents.document(path, format)
  const texts = [await fetch('/apis/a', 'x'), await fetch('/apis/a', 'x'), await fetch('/apis/a', 'y')]
  expect([texts, asked]).toEqual([
    ['1', '1', '2'],
    ['/apis/a x', '/apis/a y'],
  ])
})
