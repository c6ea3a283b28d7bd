/**
 * The changes of a plan as a reviewer reads them: one table, then each difference.
 *
 * The table is in the order of names, not of execution, so that what belongs to one entity stands together.
 */
import { type Address, keyOf, textOf } from '../model/address.ts'
import type { CallerChange, Change, Delete } from '../model/plan.ts'
import { type Shown, shownFields } from './field.ts'
import { code, details, diffBlock, join, type Markdown, md, table } from './markdown.ts'
import { printable } from './printable.ts'
import { type Action, actionOf, counted, IMPORTED, importOf, placeOf, placeText, successors, WHY } from './words.ts'

/** A change with what is said of it beside its name. */
export interface Row {
  readonly change: Change
  /** Further cells, in the order of the table's further heads. */
  readonly more: readonly Markdown[]
}

/** Says why an entity goes. */
export function goesBecause(change: Delete, makesWay: ReadonlyMap<string, Address>): Markdown {
  const successor = makesWay.get(keyOf(change.address))
  return successor === undefined ? md`${WHY[change.why]}${declaredAt(change)}` : md`makes way for ${entity(successor)}`
}

/** Gives the table of changes; a long one in folded parts, one for each collection at the top of the file. */
export function changesTable(
  changes: readonly Change[],
  heads: readonly string[],
  rows: readonly Row[],
): readonly Markdown[] {
  const makesWay = successors(changes)
  const sorted = byName(rows, ({ change }) => change)
  const drawn = (some: readonly Row[]) =>
    table(
      ['', 'entity', 'what', ...heads],
      some.map(({ change, more }) => [...cells(change, makesWay), ...more]),
    )
  if (rows.length <= FOLD_ROWS) return rows.length === 0 ? [] : [drawn(sorted)]
  const groups = Map.groupBy(sorted, ({ change }) => change.address.kind.name.replace(/\/.*/, ''))
  return [...groups].map(([collection, some]) =>
    details(md`<b>${collection}</b>: ${tally(some.map(({ change }) => change))}`, drawn(some)),
  )
}

/** Up to this many changes are seen at once. */
const FOLD_ROWS = 40

/** Sorts by the names of the changed entities. */
export function byName<Item>(items: readonly Item[], changeOf: (item: Item) => Change): readonly Item[] {
  const keyed = items.map(item => ({ item, key: keyOf(changeOf(item).address) }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item)
}

function tally(changes: readonly Change[]): string {
  return ACTIONS.flatMap(action => {
    const some = changes.filter(change => actionOf(change) === action).length
    return some === 0 ? [] : [counted(some, action)]
  }).join(', ')
}

const ACTIONS: readonly Action[] = ['delete', 'replace', 'update', 'create']

const MARKS: Readonly<Record<Action, Markdown>> = {
  create: md`+&nbsp;create`,
  replace: md`±&nbsp;replace`,
  update: md`~&nbsp;update`,
  delete: md`**−&nbsp;delete**`,
}

function cells(change: Change, makesWay: ReadonlyMap<string, Address>): readonly Markdown[] {
  const what = change.action === 'delete' ? goesBecause(change, makesWay) : whatChanges(change)
  return [MARKS[actionOf(change)], entity(change.address), what]
}

function whatChanges(change: Exclude<Change, Delete>): Markdown {
  const fields = shownFields(change)
  if (change.action === 'create' && change.replaces !== undefined)
    return md`takes the place of ${entity(change.replaces)}`
  const imported = importCell(change)
  if (fields.length + imported.length === 0) return md`${change.address.kind.noun}${declaredAt(change)}`
  const said = fields.slice(0, CELL_FIELDS).map(change.action === 'create' ? fieldName : inCell)
  const rest = fields.length - CELL_FIELDS
  const cell = [...imported, ...said, ...(rest > 0 ? [md`${rest} more`] : [])]
  return join(cell, change.action === 'create' ? ', ' : '<br>')
}

function importCell(change: Change): readonly Markdown[] {
  const imported = importOf(change)
  if (imported === undefined) return []
  const some = imported.changes.length
  return [some === 0 ? md`specification imported` : md`specification imported: ${counted(some, 'difference')}`]
}

const CELL_FIELDS = 4

function fieldName({ path }: Shown): Markdown {
  return code(path)
}

function inCell(shown: Shown): Markdown {
  switch (shown.as) {
    case 'hidden':
      return md`${code(shown.path)}: ${code('*** → ***')}`
    case 'value':
      return md`${code(shown.path)}: ${shown.before === undefined ? 'nothing' : code(shown.before, CELL_WIDTH)} → ${code(shown.after, CELL_WIDTH)}`
    case 'words':
      return md`${code(shown.path)}: ${counted(shown.words.length, 'difference')}`
    case 'diff':
      return md`${code(shown.path)}: +${linesOf(shown.diff, '+')} −${linesOf(shown.diff, '-')} lines`
  }
}

const CELL_WIDTH = 60

function linesOf(diff: string, sign: '+' | '-'): number {
  return diff.split('\n').filter(line => line.startsWith(sign)).length
}

/** Gives one folded section for each change that has fields, in the order of names. */
export function differences(changes: readonly Change[]): readonly Markdown[] {
  return byName(changes, change => change).flatMap(change => {
    const fields = shownFields(change)
    const imported = importLines(change)
    if (fields.length + imported.length === 0) return []
    const lines = [...imported, ...fields.flatMap(shown => diffLines(shown, actionOf(change), fields.length > 1))]
    return [details(md`${actionOf(change)} ${entity(change.address)}${declaredAt(change)}`, diffBlock(lines))]
  })
}

/** In a diff a line that begins with `!` stands out, one with a blank does not. */
function importLines(change: Change): readonly string[] {
  const imported = importOf(change)
  if (imported === undefined) return []
  return [`  specification: imported, ${IMPORTED[imported.why]}`, ...wordLines(imported.changes)]
}

function wordLines(changes: readonly CallerChange[]): readonly string[] {
  return changes.map(({ message, breaking }) =>
    breaking ? `! ${printable(message)} (breaking)` : `  ${printable(message)}`,
  )
}

function diffLines(shown: Shown, action: Action, named: boolean): readonly string[] {
  switch (shown.as) {
    case 'hidden':
      return [action === 'update' ? `! ${shown.path}: *** → ***` : `+ ${shown.path}: ***`]
    case 'value':
      return [
        ...(shown.before === undefined ? [] : [`- ${shown.path}: ${shown.before}`]),
        `+ ${shown.path}: ${shown.after}`,
      ]
    case 'words':
      return [`  ${shown.path}:`, ...wordLines(shown.words)]
    case 'diff':
      return [...(named ? [`  ${shown.path}:`] : []), ...shown.diff.split('\n')]
  }
}

/** Says where a change is declared, behind a comma; nothing when it is nowhere. */
export function declaredAt(change: Change): Markdown {
  const at = placeOf(change)
  return at === undefined ? md`` : md`, ${code(placeText(at))}`
}

/** Prints an address in the type of code. */
export function entity(address: Address): Markdown {
  return code(textOf(address))
}
