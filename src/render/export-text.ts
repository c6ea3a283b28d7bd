/**
 * An export in the log: what was read, what is missing, what is to be set.
 */
import { posix } from 'node:path'
import type { ExportReport } from '../model/export-report.ts'
import { countLines } from './export-counts.ts'
import { mergeClosing, mergeLines, mergeNext } from './merge-text.ts'
import { printable } from './printable.ts'
import { counted, entities, number, requestsText } from './words.ts'

/** Sentences of the service are worth reading to their end. */
const LONG = 2000

/** Says all that an export has found. */
export function exportLines(report: ExportReport): readonly string[] {
  const { counts, unread, remarks, secrets, faults, written, folder = '.' } = report
  return [
    ...mergeLines(report),
    ...countLines(counts),
    ...unread.map(({ what, why }) => `not read: ${printable(what)}: ${printable(why, LONG)}`),
    ...remarks.map(({ what, why }) => `note: ${printable(what)}: ${printable(why, LONG)}`),
    ...secrets.map(({ name, what }) => `to be set for another service: ${name} (${printable(what)})`),
    ...(written?.removed ?? []).map(path => `removed: ${printable(posix.join(folder, path))}`),
    ...faults.map(fault => `a plan would not be empty: ${printable(fault, LONG)}`),
  ]
}

/** Says in one sentence what an export came to. */
export function exportClosing(report: ExportReport): string {
  const { written, folder = '', ended, secrets, unread, requests, merged } = report
  if (ended !== undefined) return `nothing was written; ended early: ${printable(ended, LONG)}`
  if (merged !== undefined) return `${mergeClosing(merged, written)} (${requestsText(requests)})`
  const files =
    written === undefined
      ? 'no file was written'
      : `${counted(written.total, 'file')}, ${number(written.changed.length)} written and ${number(written.removed.length)} removed`
  const missing = unread.length === 0 ? '' : `; ${counted(unread.length, 'part')} could not be read`
  const open = secrets.length === 0 ? '' : `; ${counted(secrets.length, 'secret')} to set for another service`
  return `exported ${entities(total(report))} into ${printable(folder)}: ${files}${missing}${open} (${requestsText(requests)})`
}

/** Says what to do with an export; undefined where there is nothing new, or not what there should be. */
export function exportNext(report: ExportReport): string | undefined {
  const { main, folder, written, faults } = report
  const next = mergeNext(report)
  if (next !== undefined) return `next: ${next}`
  if (main === undefined || folder === undefined || faults.length > 0 || !isNew(written)) return undefined
  return `next: commit ${printable(folder)} whole; "command: plan" with "config: ${printable(main)}" finds nothing to change until the files or the service do`
}

/** True when a file was written or removed. */
export function isNew(written: ExportReport['written']): boolean {
  return written !== undefined && written.changed.length + written.removed.length > 0
}

/** Gives how many entities an export has read. */
export function total({ counts }: Pick<ExportReport, 'counts'>): number {
  return counts.reduce((sum, { count }) => sum + count, 0)
}
