/** The record while a run adds to it again and again. */
import { expect, test } from '@jest/globals'
import { openLedger } from '../../../src/sync/record/ledger.ts'
import type { Memory } from '../../../src/sync/record/memory.ts'
import { readRecord } from '../../../src/sync/record.ts'
import { asked, serviceOn, stage } from '../../support/scenario.ts'

const ID = 'apim-sync.shop.default'
const owning = (key: string) => (memory: Memory) => ({ ...memory, owned: [...memory.owned, key] })

test('each addition builds on the one before, without reading in between', async () => {
  const { emulator, clock } = stage()
  const service = serviceOn(emulator, clock)
  const { keep } = openLedger(ID, await readRecord(service, ID, 'salt'), () => service)
  emulator.requests.clear()
  expect([await keep(owning('tags/a')), await keep(owning('tags/b'))]).toEqual([undefined, undefined])
  expect(asked(emulator)).toEqual([`PUT /schemas/${ID}`, `PUT /schemas/${ID}`])
  expect((await readRecord(service, ID, '')).memory.owned).toEqual(['tags/a', 'tags/b'])
})

test('what could not be written is said, and the next addition does without it', async () => {
  const { emulator, clock } = stage()
  const service = serviceOn(emulator, clock)
  const { keep } = openLedger(ID, await readRecord(service, ID, 'salt'), () => service)
  emulator.faults.add({ method: 'PUT', path: '/schemas/', status: 403, code: 'No', message: 'no' })
  expect(await keep(owning('tags/a'))).toMatch(/^the record \S+ could not be written: /)
  expect(await keep(owning('tags/b'))).toBeUndefined()
  expect((await readRecord(service, ID, '')).memory.owned).toEqual(['tags/b'])
})
