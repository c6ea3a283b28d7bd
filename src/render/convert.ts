/**
 * A conversion in the log and on the page of the job.
 */
import type { ConvertReport } from '../model/convert-report.ts'
import { total } from './export-text.ts'
import { code, join, md, table } from './markdown.ts'
import { printable } from './printable.ts'
import { counted, entities, number } from './words.ts'

/** Says all that was found. */
export function convertLines({ counts, environments, variables }: ConvertReport): readonly string[] {
  return [
    ...counts.map(({ kind, count }) => `${kind}: ${number(count)}`),
    ...environments.map(name => `environment: ${printable(name)}`),
    ...variables.map(name => `to be set in the environment of the step: ${printable(name)}`),
  ]
}

/** Says in one sentence what a conversion came to. */
export function convertClosing({ counts, from, folder, written }: ConvertReport): string {
  const files = `${counted(written.total, 'file')}, ${number(written.changed.length)} written and ${number(written.removed.length)} removed`
  return `converted ${entities(total({ counts }))} of ${printable(from)} into ${printable(folder)}: ${files}`
}

/** Gives the page of a conversion in GitHub's Markdown. */
export function convertSummary(report: ConvertReport): string {
  const { counts, variables, environments } = report
  const sections = [
    md`## ${convertClosing(report)}`,
    table(
      ['kind', 'how many'],
      counts.map(({ kind, count }) => [code(kind), md`${count}`]),
    ),
    ...(environments.length === 0
      ? []
      : [
          md`Environments: ${join(
            environments.map(name => code(name)),
            ', ',
          )}`,
        ]),
    ...(variables.length === 0
      ? []
      : [
          md`To be set in the environment of the step: ${join(
            variables.map(name => code(name)),
            ', ',
          )}`,
        ]),
  ]
  return `${join(sections, '\n\n').source}\n`
}
