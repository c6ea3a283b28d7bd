/**
 * What a run says in the log, line by line.
 *
 * No line holds colour or anything invisible. A line of a policy stands behind a bar, so that its text is never at the
 * start of a line, where the runner looks for commands.
 */
import { type Address, textOf } from '../model/address.ts'
import type { CallerChange, Change, Note, Outcome, Plan, Refusal, Rewrite } from '../model/plan.ts'
import type { HeldBack } from '../model/state.ts'
import { plannedActionLine } from './actions.ts'
import { type Shown, shownFields, shownRewrites } from './field.ts'
import { printable, printableLines } from './printable.ts'
import { actionOf, DONE, duration, IMPORTED, importOf, placeText, WHY } from './words.ts'

/** Says a change in one line: `create products/gold`, `delete products/old (not declared)`. */
export function changeLine(change: Change): string {
  const line = `${actionOf(change)} ${nameOf(change.address)}`
  if (change.action === 'delete') return `${line} (${WHY[change.why]})`
  const { replaces } = change.action === 'create' ? change : {}
  return replaces === undefined ? line : `${line} (takes the place of ${nameOf(replaces)})`
}

/** Says a change with its fields below it: `  state: "notPublished" → "published"`. */
export function changeLines(change: Change): readonly string[] {
  const fields = shownFields(change).flatMap(shown => fieldLines(shown, change.action === 'create'))
  return [changeLine(change), ...fields, ...importLines(change)]
}

function importLines(change: Change): readonly string[] {
  const imported = importOf(change)
  if (imported === undefined) return []
  return [`  specification: imported, ${IMPORTED[imported.why]}`, ...wordLines(imported.changes)]
}

function wordLines(changes: readonly CallerChange[]): readonly string[] {
  return changes.map(({ message, breaking }) => `  | ${printable(message, LONG)}${breaking ? ' (breaking)' : ''}`)
}

function fieldLines(shown: Shown, isNew: boolean): readonly string[] {
  const { path } = shown
  switch (shown.as) {
    case 'hidden':
      return [isNew ? `  ${path}: ***` : `  ${path}: *** → ***`]
    case 'value':
      return [isNew ? `  ${path}: ${shown.after}` : `  ${path}: ${shown.before ?? 'nothing'} → ${shown.after}`]
    case 'words':
      return [`  ${path}:`, ...wordLines(shown.words)]
    case 'diff':
      return [`  ${path}:`, ...printableLines(shown.diff, LONG).map(line => `  | ${line}`)]
  }
}

/** Says all that a plan holds: its changes with their fields, then what is kept, counted, noted and refused. */
export function planLines({ changes, actions, kept, undeclared, heldBack, notes, refusals }: Plan): readonly string[] {
  return [
    ...(changes.length === 0 ? ['nothing to change'] : changes.flatMap(changeLines)),
    ...actions.map(plannedActionLine),
    ...kept.map(({ address, why }) => `keep ${nameOf(address)} (${printable(why)})`),
    ...[...undeclared].map(([list, count]) => `${printable(list)} holds ${count} more that nobody declares`),
    ...heldBack.map(heldBackLine),
    ...notes.map(noteLine),
    ...refusals.map(refusalLine),
  ]
}

function heldBackLine({ name, environments, at }: HeldBack): string {
  return `hold back ${printable(name)} (for ${environments.join(', ')} only, ${printable(placeText(at))})`
}

function noteLine({ address, message }: Note): string {
  return `note: ${address === undefined ? '' : `${nameOf(address)}: `}${printable(message, LONG)}`
}

function refusalLine({ at, message }: Refusal): string {
  return `refused: ${at === undefined ? '' : `${printable(placeText(at))}: `}${printable(message, LONG)}`
}

/**
 * Says what became of a change: `[12/240] products/gold updated (142 ms)`.
 *
 * @param index - which of the changes this is, counted from 1.
 */
export function outcomeLine(outcome: Outcome, index: number, total: number): string {
  return `[${index}/${total}] ${nameOf(outcome.change.address)} ${became(outcome)}`
}

function became(outcome: Outcome): string {
  switch (outcome.status) {
    case 'applied':
      return `${DONE[outcome.change.action]} (${duration(outcome.ms)})${remarks(outcome.change, outcome.rewritten, outcome.note)}`
    case 'failed':
      return `failed (${duration(outcome.ms)}): ${printable(outcome.reason, LONG)}`
    case 'skipped':
      return `skipped because of ${nameOf(outcome.because)}`
    case 'not started':
      return `not started: ${printable(outcome.reason, LONG)}`
  }
}

function remarks(change: Change, rewritten: readonly Rewrite[], note: string | undefined): string {
  const rewrites = shownRewrites(change, rewritten).map(
    ({ path, sent, kept }) => `; ${path} rewritten: sent ${sent}, kept ${kept}`,
  )
  return [...rewrites, ...(note === undefined ? [] : [`; ${printable(note, LONG)}`])].join('')
}

/** Error sentences and lines of a policy are worth reading to their end. */
const LONG = 2000

function nameOf(address: Address): string {
  return printable(textOf(address))
}
