/**
 * What was brought into files, in the log: each change with its line, each that was left with its reason.
 */
import type { Place } from '../errors.ts'
import type { ExportReport, MergedFiles, WrittenFiles } from '../model/export-report.ts'
import { printable } from './printable.ts'
import { counted, number } from './words.ts'

/** Reasons are worth reading to their end. */
const LONG = 2000

/** Says all that changed and all that was left; nothing for an export into a folder. */
export function mergeLines({ merged }: Pick<ExportReport, 'merged'>): readonly string[] {
  if (merged === undefined) return []
  return [
    ...merged.changed.map(({ what, at }) => `changed: ${placed(at)}${printable(what)}`),
    ...merged.left.map(({ what, at, why }) => `left: ${placed(at)}${printable(what)}: ${printable(why, LONG)}`),
    ...(merged.orphans ?? []).map(path => `no longer named: ${printable(path)}`),
  ]
}

/** Gives a place as editors and terminals know it. */
export function placeText({ file, line }: Place): string {
  return `${file}:${line}`
}

function placed(at: Place | undefined): string {
  return at === undefined ? '' : `${printable(placeText(at))}: `
}

/** Says in one sentence what became of the files. */
export function mergeClosing({ changed, left }: MergedFiles, written: WrittenFiles | undefined): string {
  if (changed.length === 0 && left.length === 0) return 'the files are as the service is'
  const open = left.length === 0 ? '' : `; ${number(left.length)} left as the files say`
  return changed.length === 0
    ? `nothing differs that the files could take${open}`
    : `${counted(changed.length, 'change')}${written?.changed.length === 0 ? ',' : ''} ${filesText(written)}${open}`
}

/** Says how many files were written, and how many are gone: `written into 2 files, 1 file removed`. */
export function filesText(written: WrittenFiles | undefined): string {
  const [changed = 0, removed = 0] = [written?.changed.length, written?.removed.length]
  const gone = removed === 0 ? [] : [`${counted(removed, 'file')} removed`]
  const into = changed === 0 && removed > 0 ? [] : [`written into ${counted(changed, 'file')}`]
  return [...into, ...gone].join(', ')
}

/** Says what to do next; undefined where nothing was written, or not what it should be. */
export function mergeNext({ merged, written, faults }: ExportReport): string | undefined {
  if (merged === undefined || written === undefined || merged.changed.length === 0 || faults.length > 0)
    return undefined
  const rest = merged.left.length === 0 ? '' : ' but what was left'
  return `look through the diff and commit it, new files too; a plan of the files finds nothing to change${rest}`
}
