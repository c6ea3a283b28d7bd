/**
 * The settings of the command `convert`.
 */
import type { Given } from './given.ts'

/** A folder of APIOps to be written down as files of our own. */
export interface ConvertSettings {
  readonly command: 'convert'
  /** The folder. */
  readonly config: readonly string[]
  /** Paths or globs of its override files; `[]` for those beside it. */
  readonly overrides: readonly string[]
  /** Folder of the workspace to write into. */
  readonly output: string
  readonly layout: 'single' | 'by-api'
  readonly summary: boolean
  /** Sentences to be shown before anything is done. */
  readonly warnings: readonly string[]
}

/** Makes the settings of a conversion. */
export function convertSettings(
  { config, overrides, output, layout, summary }: Given,
  warnings: readonly string[],
): ConvertSettings {
  return { command: 'convert', config, overrides, output, layout, summary, warnings }
}
