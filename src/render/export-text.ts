/**
 * An export in the log: what was read, what is missing, what is to be set.
 */
import type { Place } from '../errors.ts'
import type { ExportReport, MergedFiles } from '../model/export-report.ts'
import { printable } from './printable.ts'
import { counted, entities, number, requestsText } from './words.ts'

/** Sentences of the service are worth reading to their end. */
const LONG = 2000

/** Says all that an export has found. */
export function exportLines({ counts, merged, unread, remarks, secrets, faults }: ExportReport): readonly string[] {
  return [
    ...(merged?.changed ?? []).map(({ what, at }) => `changed: ${placed(at)}${printable(what)}`),
    ...(merged?.left ?? []).map(
      ({ what, at, why }) => `left: ${placed(at)}${printable(what)}: ${printable(why, LONG)}`,
    ),
    ...counts.map(({ kind, count }) => `${kind}: ${number(count)}`),
    ...unread.map(({ what, why }) => `not read: ${printable(what)}: ${printable(why, LONG)}`),
    ...remarks.map(({ what, why }) => `note: ${printable(what)}: ${printable(why, LONG)}`),
    ...secrets.map(({ name, what }) => `to be set for another service: ${name} (${printable(what)})`),
    ...faults.map(fault => `a plan would not be empty: ${printable(fault, LONG)}`),
  ]
}

function placed(at: Place | undefined): string {
  return at === undefined ? '' : `${printable(at.file)}:${at.line}: `
}

/** Says in one sentence what an export came to. */
export function exportClosing(report: ExportReport): string {
  const { written, folder = '', ended, secrets, unread, requests, merged } = report
  if (ended !== undefined) return `nothing was written; ended early: ${printable(ended, LONG)}`
  if (merged !== undefined) return mergeClosing(merged, written?.changed ?? [], requestsText(requests))
  const files =
    written === undefined
      ? 'no file was written'
      : `${counted(written.total, 'file')}, ${number(written.changed.length)} written and ${number(written.removed.length)} removed`
  const missing = unread.length === 0 ? '' : `; ${counted(unread.length, 'list')} could not be read`
  const open = secrets.length === 0 ? '' : `; ${counted(secrets.length, 'secret')} to set for another service`
  return `exported ${entities(total(report))} into ${printable(folder)}: ${files}${missing}${open} (${requestsText(requests)})`
}

function mergeClosing({ changed, left }: MergedFiles, files: readonly string[], requests: string): string {
  const open = left.length === 0 ? '' : `; ${number(left.length)} left as the files say`
  const what =
    changed.length === 0
      ? 'nothing differs that the files could take'
      : `${counted(changed.length, 'change')} written into ${counted(files.length, 'file')}`
  return `${changed.length === 0 && left.length === 0 ? 'the files are as the service is' : what}${open} (${requests})`
}

/** Gives how many entities an export has read. */
export function total({ counts }: Pick<ExportReport, 'counts'>): number {
  return counts.reduce((sum, { count }) => sum + count, 0)
}
