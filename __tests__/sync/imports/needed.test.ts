/**
 * Whether a document is imported when both it and the service are otherwise than the last import left them, as they are
 * after a merge of the one into the other: only when they say different things.
 */
import { describe, expect, test } from '@jest/globals'
import type { Json } from '../../../src/ports.ts'
import type { Stage } from '../../support/scenario.ts'
import { asked, lines, stage, writes } from '../../support/scenario.ts'

const FILE = 'version: 1\napis: { orders: { path: orders, specification: { file: orders.json } } }\n'
const OPERATIONS = '/apis/orders/operations'
const ANY = { ifMatch: '*' }

interface Said {
  readonly summary?: string
  /** Type of the body that is sent; no meaning that operations are compared by. */
  readonly body?: string
}

function files({ summary = 'List orders', body }: Said = {}) {
  const content = { [body ?? '']: { schema: { type: 'object' } } }
  const list = {
    operationId: 'list',
    summary,
    ...(body === undefined ? {} : { requestBody: { content } }),
    responses: {},
  }
  const document = { openapi: '3.0.1', info: { title: 'Orders', version: '1' }, paths: { '/orders': { post: list } } }
  return { files: { 'orders.json': JSON.stringify(document) } }
}

async function applied(drift?: Json): Promise<Stage> {
  const stand = stage()
  await stand.apply(FILE, files())
  if (typeof drift === 'string')
    await stand.service.patch(`${OPERATIONS}/list`, { displayName: drift, description: drift }, ANY)
  return stand
}

async function whyOf(stand: Stage, said: Said, file = FILE): Promise<readonly (string | undefined)[]> {
  const { changes } = await stand.plan(file, files(said))
  return changes.map(change => (change.action === 'update' ? change.import?.why : change.action))
}

describe('a document that is another one', () => {
  test.each([
    [
      'is imported where the service is as it was left, whatever it says',
      undefined,
      { body: 'text/plain' },
      ['document'],
    ],
    [
      'is imported where it says something else than a service that was changed',
      'Ours',
      { summary: 'Theirs' },
      ['document'],
    ],
    ['is not imported where the service was changed to what it says', 'Ours', { summary: 'Ours' }, []],
    ['is not imported there for what no operation is compared by', 'Ours', { summary: 'Ours', body: 'text/plain' }, []],
  ])('%s', async (_, drift, said, why) => {
    expect(await whyOf(await applied(drift), said)).toEqual(why)
  })

  test('is none for an operation that the files declare beside it', async () => {
    const stand = await applied()
    const file = FILE.replace(
      'orders.json }',
      'orders.json }, operations: { purge: { displayName: Purge, method: PURGE, urlTemplate: /orders } }',
    )
    await stand.apply(file, files())
    await stand.service.patch(`${OPERATIONS}/list`, { displayName: 'Ours', description: 'Ours' }, ANY)
    expect(await whyOf(stand, { summary: 'Ours' }, file)).toEqual([])
    expect(await whyOf(stand, { summary: 'Ours' })).toEqual(['document'])
  })
})

describe('what both sides agree on without an import', () => {
  test('is told until it is remembered, since not all of a document is compared', async () => {
    const stand = await applied('Ours')
    const notes = async () => (await stand.apply(FILE, files({ summary: 'Ours' }))).plan.notes.map(noted)
    const noted = ({ message }: { readonly message: string }) => message
    expect([await notes(), await notes()]).toEqual([
      [
        'the document of apis/orders is not imported: it changed, and so did the service, and both say the same, as far as they can be compared; bodies of requests cannot',
      ],
      [],
    ])
  })

  test('is remembered by the next apply, which writes nothing else, and by that one alone', async () => {
    const stand = await applied('Ours')
    const counted = async () => {
      const [before, records] = [writes(stand.emulator), recordsOf(stand)]
      const { plan } = await stand.apply(FILE, files({ summary: 'Ours' }))
      return [lines(plan), writes(stand.emulator) - before, recordsOf(stand) - records]
    }
    expect([await counted(), await counted()]).toEqual([
      [[], 0, 1],
      [[], 0, 0],
    ])
  })

  test('is what later changes are told by, in the file and in the service', async () => {
    const stand = await applied('Ours')
    await stand.apply(FILE, files({ summary: 'Ours' }))
    expect(await whyOf(stand, { summary: 'Ours', body: 'text/plain' })).toEqual(['document'])
    await stand.service.patch(`${OPERATIONS}/list`, { displayName: 'Theirs', description: 'Theirs' }, ANY)
    expect(await whyOf(stand, { summary: 'Ours' })).toEqual(['drift'])
  })

  test('is not remembered of what the run leaves out', async () => {
    const stand = await applied('Ours')
    const file = `${FILE}tags: { one: {} }\n`
    await stand.apply(file, { ...files({ summary: 'Ours' }), only: ['tags/one'] })
    expect(await whyOf(stand, { summary: 'List orders' }, file)).toEqual(['drift'])
  })
})

function recordsOf({ emulator }: Stage): number {
  return asked(emulator).filter(line => /^PUT .*\/schemas\/apim-sync\./.test(line)).length
}
