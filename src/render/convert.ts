/**
 * A conversion in the log and on the page of the job.
 */
import type { ConvertReport } from '../model/convert-report.ts'
import { countLines, countTable } from './export-counts.ts'
import { total } from './export-text.ts'
import { code, join, type Markdown, md } from './markdown.ts'
import { printable } from './printable.ts'
import { counted, entities, number } from './words.ts'

/** Says all that was found. */
export function convertLines({ counts, environments, variables }: ConvertReport): readonly string[] {
  return [
    ...countLines(counts),
    ...environments.map(name => `environment: ${printable(name)}`),
    ...variables.map(name => `to be set in the environment of the step: ${printable(name)}`),
  ]
}

/** Says in one sentence what a conversion came to. */
export function convertClosing({ counts, from, folder, written }: ConvertReport): string {
  const files = `${counted(written.total, 'file')}, ${number(written.changed.length)} written and ${number(written.removed.length)} removed`
  return `converted ${entities(total({ counts }))} of ${printable(from)} into ${printable(folder)}: ${files}`
}

/** Says what to do with the files. */
export function convertNext({ main }: ConvertReport): string {
  return `next: "command: plan" with "config: ${printable(main)}" is the plan that the folder of APIOps has`
}

/** Gives the page of a conversion in GitHub's Markdown. */
export function convertSummary(report: ConvertReport): string {
  const { from, folder, main, written, variables, environments } = report
  const { total: files, changed, removed } = written
  const sections = [
    md`## ${from}: ${entities(total(report))} converted`,
    md`${counted(files, 'file')} in ${code(folder)}: ${number(changed.length)} written, ${number(removed.length)} removed. The plan of ${code(main)} is the plan that the folder of APIOps has.`,
    ...named('Environments', environments),
    ...named('To be set in the environment of the step', variables),
    ...countTable(report),
  ]
  return `${join(sections, '\n\n').source}\n`
}

function named(title: string, names: readonly string[]): readonly Markdown[] {
  const all = names.map(name => code(name))
  return all.length === 0 ? [] : [md`${title}: ${join(all, ', ')}`]
}
