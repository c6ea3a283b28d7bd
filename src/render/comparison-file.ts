/**
 * A comparison as JSON for other programs. `docs/comparison.md` describes the format.
 */
import type { Cell, Comparison } from '../model/comparison.ts'
import { jsonEscape, replaceInvisible } from '../visible.ts'
import { tallyOf } from './comparison-text.ts'

/** Grows when a reader of the old format would misread the new one; new names alone do not make it grow. */
const FORMAT_VERSION = 1

/** Gives the comparison as JSON on one line, without a line feed. */
export function comparisonFileOf(comparison: Comparison): string {
  const { environments, rows, fileDigest, commit, runUrl } = comparison
  const { equal, declared, unexpected, missing } = tallyOf(comparison)
  const written = {
    formatVersion: FORMAT_VERSION,
    fileDigest,
    commit,
    environments: environments.map(({ name, service, ended, refusals, entities, digest }) => ({
      name,
      service,
      ended,
      compared: entities,
      digest,
      refusals,
    })),
    counts: { equal, declared, unexpected, missing },
    rows: rows.map(({ entity, cells }) => ({
      entity,
      cells: Object.fromEntries(environments.map(({ name }, index) => [name, writtenCell(cells[index])])),
    })),
    runUrl,
  }
  return replaceInvisible(JSON.stringify(written), jsonEscape)
}

function writtenCell(cell: Cell | undefined): { readonly [name: string]: string | readonly string[] } {
  switch (cell?.is) {
    case 'declared':
      return { is: 'differs as declared', fields: cell.fields }
    case 'differs':
      return { is: 'differs unexpectedly', ...(cell.isExtra ? { why: 'not declared' } : { fields: cell.fields }) }
    case 'held back':
      return { is: 'not declared' }
    case 'equal':
    case 'missing':
      return { is: cell.is }
    case 'unknown':
    case undefined:
      return { is: 'not read' }
  }
}
