/**
 * What the files come to in one environment, shown by the command `validate`.
 *
 * A whole service would bury what else the log has to say, so it shows the beginning and leaves the rest to the file.
 */
import { InputError } from '../errors.ts'
import type { World } from '../world.ts'
import { refuseSource } from './publish.ts'
import type { Staged } from './stages.ts'

/** As much as somebody scrolls through. */
const MOST_LINES = 2_000

/**
 * Prints the document where an environment was chosen, and writes it where a file for it was named.
 *
 * @throws InputError when a file is named and no environment is chosen; RefusalError for a file that is read.
 */
export async function showEffective(
  { effective, settings, declaration, files }: Pick<Staged, 'effective' | 'settings' | 'declaration' | 'files'>,
  { runner, workspace }: Pick<World, 'runner' | 'workspace'>,
): Promise<void> {
  const { renderFile } = settings
  const { environment } = declaration
  if (renderFile !== undefined) refuseSource('render-file', renderFile, files)
  if (renderFile !== undefined && effective === undefined)
    throw new InputError(
      ['render-file is for one environment, and the files declare several; expected one of them in "environment"'],
      ['render-file', 'environment'],
    )
  if (effective === undefined || (renderFile === undefined && environment === undefined)) return
  const text = effective()
  if (environment !== undefined) {
    const lines = text.trimEnd().split('\n')
    const rest = lines.length - MOST_LINES
    runner.log.group(`What the files come to in "${environment}"`)
    for (const line of lines.slice(0, MOST_LINES)) runner.log.info(line)
    if (rest > 0) runner.log.info(`… and ${rest} more lines; "render-file" writes all of them to a file`)
    runner.log.endGroup()
  }
  if (renderFile !== undefined) await workspace.write(renderFile, runner.hide(text))
}
