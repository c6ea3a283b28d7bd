/**
 * Reads an export as a plan would, and says what is not as it should be: nothing, if the export is right.
 *
 * This is the promise of an export, held against each one before it is written. It costs no request, since what was
 * read for the export is still there.
 */
import { posix } from 'node:path'
import { loadDeclaration } from '../config/load.ts'
import { placed, RefusalError } from '../errors.ts'
import { globPattern, textOf } from '../model/address.ts'
import type { Update } from '../model/plan.ts'
import type { Found, State } from '../model/state.ts'
import { NOTHING_KNOWN } from '../sync/diff/compare.ts'
import type { Rules, Unordered } from '../sync/diff/draft.ts'
import { diff } from '../sync/diff.ts'
import { MAIN_FILE } from './files.ts'

/** Gives a sentence for each thing that a plan of the files would find. */
export async function faultsOf(
  files: ReadonlyMap<string, string>,
  found: State<Found>,
  apiVersion: string,
): Promise<readonly string[]> {
  const { declaration, problems } = await loadDeclaration([MAIN_FILE], {
    sources: sourcesOf(files),
    env: () => undefined,
    secret: () => undefined,
    apiVersion,
  })
  const errors = problems.filter(({ severity }) => severity === 'error').map(placed)
  if (errors.length > 0) return errors
  const { creates, updates, refusals } = diff(
    { ...declaration, absentSecrets: [] },
    { found, lists: new Map(), unavailable: new Map() },
    () => NOTHING_KNOWN,
    RULES,
  )
  return [
    ...creates.map(({ address }) => `${textOf(address)} would be created`),
    ...updates.map(changed),
    ...refusals.map(({ message }) => message),
  ]
}

function changed({ address, fields, import: imported }: Unordered<Update>): string {
  const [change] = imported?.changes ?? []
  if (fields.length === 0)
    return `${textOf(address)} would be imported again${change === undefined ? '' : `: ${change.message}`}`
  return `${textOf(address)} would be changed: ${fields.map(({ path }) => path).join(', ')}`
}

const RULES: Rules = {
  prune: 'none',
  selected: () => true,
  owned: new Set(),
  foreign: new Map(),
  imported: {},
}

function sourcesOf(files: ReadonlyMap<string, string>): Parameters<typeof loadDeclaration>[1]['sources'] {
  return {
    glob: async patterns => {
      const found = [...files.keys()].filter(path => patterns.some(pattern => globPattern(pattern).test(path)))
      if (found.length === 0) throw new RefusalError(`"${patterns.join(', ')}" matches no file of the export`)
      return found.sort()
    },
    read: async path => {
      const text = files.get(path)
      if (text === undefined) throw new RefusalError(`"${path}" is not in the export`)
      return text
    },
    resolve: async (from, path) => posix.join(posix.dirname(from), path),
  }
}
