/**
 * The page of a comparison: one table, entity by environment, of what is not equal everywhere.
 *
 * What nobody expects is bold, so that a reader finds it in a long table of what was declared so.
 */
import type { Cell, Compared, Comparison, Row } from '../model/comparison.ts'
import { isUnexpected, tallyOf } from './comparison-text.ts'
import { alert, code, join, link, list, type Markdown, md, table } from './markdown.ts'
import { counted, entities } from './words.ts'

/** Gives the page of a comparison in GitHub's Markdown. */
export function comparisonSummary(comparison: Comparison): string {
  const { environments, rows } = comparison
  const sections = [
    md`## ${environments.map(({ name }) => name).join(', ')}: ${headline(comparison)}`,
    counts(comparison),
    ...unread(environments),
    ...refused(environments),
    ...(rows.length === 0 ? [] : [matrix(comparison), legend(rows)]),
    footer(comparison),
  ]
  return `${join(sections, '\n\n').source}\n`
}

function headline(comparison: Comparison): string {
  const { declared, missing, unexpected } = tallyOf(comparison)
  if (isUnexpected(comparison)) {
    const parts = [
      ...(unexpected === 0 ? [] : [`${counted(unexpected, 'unexpected difference')}`]),
      ...(missing === 0 ? [] : [`${entities(missing)} missing`]),
    ]
    return parts.join(', ')
  }
  if (comparison.environments.some(({ ended }) => ended !== undefined)) return 'not all of them were read'
  return declared === 0 ? 'equal' : 'as declared'
}

function counts(comparison: Comparison): Markdown {
  const { equal, declared, unexpected, missing } = tallyOf(comparison)
  const services = comparison.environments.map(({ name, service }) =>
    service === undefined ? md`${name}` : md`${name} is **${service}**`,
  )
  const cells = [equal, declared, unexpected, missing].map(value => md`${value}`)
  const heads = ['equal', 'otherwise as declared', 'otherwise unexpectedly', 'missing']
  return join([md`${join(services, ', ')}.`, table(heads, [cells], '--:')], '\n\n')
}

function unread(environments: readonly Compared[]): readonly Markdown[] {
  return environments.flatMap(({ name, ended }) =>
    ended === undefined ? [] : [alert('CAUTION', md`**${name} was not read:** ${ended}`)],
  )
}

function refused(environments: readonly Compared[]): readonly Markdown[] {
  return environments.flatMap(({ name, refusals }) =>
    refusals.length === 0
      ? []
      : [alert('WARNING', md`**The plan for ${name} would be refused**\n\n${list(refusals.map(one => md`${one}`))}`)],
  )
}

function matrix({ environments, rows }: Comparison): Markdown {
  const groups = Map.groupBy(rows, ({ entity }) => entity.slice(0, Math.max(0, entity.indexOf('/'))) || entity)
  const lines = [...groups].flatMap(([collection, some]) => [
    [md`**${collection}**`, ...environments.map(() => md``)],
    ...some.map(({ entity, cells }) => [code(entity), ...cells.map(cellOf)]),
  ])
  return table(['entity', ...environments.map(({ name }) => name)], lines)
}

function cellOf(cell: Cell): Markdown {
  switch (cell.is) {
    case 'equal':
      return md`✓`
    case 'held back':
      return md`–`
    case 'missing':
      return md`**○ missing**`
    case 'unknown':
      return md`?`
    case 'declared':
      return md`≠&nbsp;${fields(cell.fields)}`
    case 'differs':
      return cell.isExtra ? md`**✗ not declared**` : md`**✗**&nbsp;${fields(cell.fields)}`
  }
}

const CELL_FIELDS = 4

function fields(names: readonly string[]): Markdown {
  const rest = names.length - CELL_FIELDS
  const shown = names.slice(0, CELL_FIELDS).map(name => code(name, CELL_WIDTH))
  return join(rest > 0 ? [...shown, md`${rest} more`] : shown, ', ')
}

const CELL_WIDTH = 60

const LEGEND: Readonly<Record<Cell['is'], string>> = {
  equal: '✓ equal to the first that has it',
  declared: '≠ otherwise as declared, by an override or a variable',
  'held back': '– not declared there',
  differs: '✗ otherwise than declared',
  missing: '○ declared and not there',
  unknown: '? not read',
}

/** Explains the marks that occur. */
function legend(rows: readonly Row[]): Markdown {
  const used = new Set(rows.flatMap(({ cells }) => cells.map(({ is }) => is)))
  const words = (Object.keys(LEGEND) as Cell['is'][]).filter(is => used.has(is)).map(is => md`${LEGEND[is]}`)
  return md`<sub>${join(words, ' · ')}</sub>`
}

function footer({ fileDigest, commit, runUrl }: Comparison): Markdown {
  const parts = [
    md`File ${code(fileDigest.slice(0, 12))}`,
    ...(commit === undefined ? [] : [md`commit ${code(commit.slice(0, 12))}`]),
    ...(runUrl === undefined ? [] : [link('run', runUrl)]),
  ]
  return md`<sub>${join(parts, ' · ')}</sub>`
}
