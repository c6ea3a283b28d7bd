/**
 * The record while a run adds to it, several times over: each addition builds on what was written last.
 */
import type { ServiceWriter } from '../../ports.ts'
import { keepRecord, type Remembered } from '../record.ts'
import type { Memory } from './memory.ts'

/** The record of a run. */
export interface Ledger {
  /** Adds to the record; gives the reason when it could not be written. */
  keep(add: (memory: Memory) => Memory | Promise<Memory>): Promise<string | undefined>
}

/**
 * Opens the record of a run.
 *
 * @param found - the record as the run found it.
 * @param service - gives the client to write with, which is another one once the run was stopped.
 */
export function openLedger(id: string, found: Remembered, service: () => ServiceWriter): Ledger {
  let last = found
  return {
    async keep(add) {
      const { trouble, ...kept } = await keepRecord(service(), id, last, async memory => add(memory))
      last = kept
      return trouble
    },
  }
}
