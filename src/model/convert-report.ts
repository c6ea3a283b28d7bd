/**
 * What a conversion has to tell, as one value, from which the log and the summary are made.
 */
import type { KindCount, WrittenFiles } from './export-report.ts'

/** Everything a reader may want to know of a conversion. */
export interface ConvertReport {
  /** The folder that was read. */
  readonly from: string
  /** The folder that was written. */
  readonly folder: string
  /** Path of the file that includes the others, from the workspace. */
  readonly main: string
  readonly written: WrittenFiles
  /** How many entities of each kind there are, in the order of the table; links count too. */
  readonly counts: readonly KindCount[]
  readonly environments: readonly string[]
  /** Environment variables that the files name. */
  readonly variables: readonly string[]
}
