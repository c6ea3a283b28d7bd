/** What the record keeps of imports: the document that was sent, and what the service has made of it in the end. */
import { describe, expect, test } from '@jest/globals'
import { importedAfter } from '../../../src/sync/imports/after.ts'
import { declared, stage } from '../../support/scenario.ts'

const document = (path: string) =>
  JSON.stringify({
    openapi: '3.0.1',
    info: { title: 'Orders', version: '1' },
    paths: { [path]: { get: { operationId: 'list' } } },
  })
const files = { 'one.json': document('/orders'), 'two.json': document('/goods') }
const FILE = `version: 1
apis:
  one: { path: one, specification: { file: one.json } }
  two: { path: two, specification: { file: two.json } }
  none: { path: none }
`

/** Nothing was recorded before, and nothing was as declared. */
const NOTHING = { unchanged: [], imported: {} }

describe('what is known of imports after a run', () => {
  test('is told of every document that the run sent, and of no other entity', async () => {
    const stand = stage()
    const { outcomes } = await stand.apply(FILE, { files })
    const known = await importedAfter(stand.service, await declared(FILE, { files }), outcomes, NOTHING)
    const digests = { document: expect.stringMatching(/^[0-9a-f]{64}$/), live: expect.stringMatching(/^[0-9a-f]{64}$/) }
    expect(known).toEqual({ 'apis/one': digests, 'apis/two': digests })
    expect(known['apis/one']).not.toEqual(known['apis/two'])
  })

  test('is told of what was written below, and of nothing that the run left alone', async () => {
    const stand = stage()
    await stand.apply(FILE, { files })
    const more = FILE.replace('one.json }', 'one.json }, operations: { list: { displayName: Lists } }')
    const { outcomes } = await stand.apply(more, { files })
    expect(Object.keys(await importedAfter(stand.service, await declared(more, { files }), outcomes, NOTHING))).toEqual(
      ['apis/one'],
    )
  })

  test('is not told of what failed', async () => {
    const stand = stage()
    stand.emulator.faults.add({ method: 'PUT', path: '^/apis/one', times: 0, status: 400 })
    const { outcomes } = await stand.apply(FILE, { files })
    expect(Object.keys(await importedAfter(stand.service, await declared(FILE, { files }), outcomes, NOTHING))).toEqual(
      ['apis/two'],
    )
  })
})
