/**
 * A comparison in the log: one line for each entity that is not equal everywhere, and one sentence for all of them.
 */
import type { Cell, Comparison, Row } from '../model/comparison.ts'
import { printable } from './printable.ts'
import { counted, entities, number } from './words.ts'

/** How many entities came to what, each counted once, by the worst that any environment says of it. */
export interface Tally {
  readonly equal: number
  readonly declared: number
  readonly missing: number
  readonly unexpected: number
}

/** Counts the entities of a comparison. */
export function tallyOf({ rows, equal }: Pick<Comparison, 'rows' | 'equal'>): Tally {
  const kinds = rows.map(worstOf)
  const count = (kind: keyof Tally) => kinds.filter(one => one === kind).length
  return { equal, declared: count('declared'), missing: count('missing'), unexpected: count('unexpected') }
}

/** True when an environment is not as the file declares it. */
export function isUnexpected(comparison: Pick<Comparison, 'rows' | 'equal'>): boolean {
  const { missing, unexpected } = tallyOf(comparison)
  return missing + unexpected > 0
}

function worstOf({ cells }: Row): keyof Tally {
  if (cells.some(({ is }) => is === 'differs')) return 'unexpected'
  return cells.some(({ is }) => is === 'missing') ? 'missing' : 'declared'
}

/** Says what every entity that is not equal everywhere is in each environment. */
export function comparisonLines({ environments, rows }: Comparison): readonly string[] {
  const names = environments.map(({ name }) => name)
  return [
    ...rows.map(({ entity, cells }) => {
      const said = cells.map((cell, index) => `${names[index] ?? ''} ${cellText(cell)}`)
      return `${printable(entity)}: ${said.join(', ')}`
    }),
    ...environments.flatMap(({ name, refusals }) =>
      refusals.map(message => `${name}: its plan would be refused: ${printable(message, LONG)}`),
    ),
  ]
}

const LONG = 2000

function cellText(cell: Cell): string {
  switch (cell.is) {
    case 'equal':
      return 'equal'
    case 'declared':
      return `differs as declared (${fieldsText(cell.fields)})`
    case 'held back':
      return 'not declared'
    case 'differs':
      return cell.isExtra ? 'differs (there, not declared)' : `differs (${fieldsText(cell.fields)})`
    case 'missing':
      return 'missing'
    case 'unknown':
      return 'not read'
  }
}

function fieldsText(fields: readonly string[]): string {
  return fields.map(field => printable(field)).join(', ')
}

/** Says in one sentence what was compared and what came of it. */
export function comparisonClosing(comparison: Comparison): string {
  const { environments } = comparison
  const { equal, declared, missing, unexpected } = tallyOf(comparison)
  const total = equal + declared + missing + unexpected
  const found = `${number(equal)} equal, ${number(declared)} otherwise as declared, ${number(unexpected)} otherwise unexpectedly, ${number(missing)} missing`
  return `compared ${entities(total)} in ${counted(environments.length, 'environment')}: ${found}`
}
