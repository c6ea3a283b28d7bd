/**
 * One field that changes, as text.
 *
 * What is hidden is hidden as a whole: neither side is shown, nor whether they are equal, nor which parts of a list or
 * object were secret.
 */
import { formatPatch, OMIT_HEADERS, structuredPatch } from 'diff'
import { type PolicyFormat, policyDiff } from '../content/policy.ts'
import type { CallerChange, Change, FieldChange, Rewrite } from '../model/plan.ts'
import type { Json, Value, Values } from '../ports.ts'
import { HIDDEN, Secret } from '../secret.ts'
import { holdsSecret } from '../values.ts'
import { printable } from './printable.ts'

/** A field in a form that fits its content: two values for one line, a unified diff for several, or what it means; `path` is printable. */
export type Shown =
  | { readonly as: 'value'; readonly path: string; readonly before: string | undefined; readonly after: string }
  | { readonly as: 'hidden'; readonly path: string }
  | { readonly as: 'diff'; readonly path: string; readonly diff: string }
  | { readonly as: 'words'; readonly path: string; readonly words: readonly CallerChange[] }

/** Gives the fields of a change as they are shown; the policy that a delete takes away is one of them. */
export function shownFields(change: Change): readonly Shown[] {
  const known = SHOWN.get(change)
  if (known !== undefined) return known
  const shown = show(change)
  SHOWN.set(change, shown)
  return shown
}

/** The log, the page and the comment show the same changes, and a diff of long texts takes its time. */
const SHOWN = new WeakMap<Change, readonly Shown[]>()

function show(change: Change): readonly Shown[] {
  if (change.action !== 'delete')
    return change.fields
      .filter(field => !isSilent(field, change))
      .map(field => ({ ...shownField(field, change), path: printable(field.path) }))
  return Object.entries(change.address.kind.fields).flatMap(([path, field]) => {
    const text = change.found[path]
    if (field.type !== 'text' || field.compare !== 'policy' || typeof text !== 'string') return []
    return [
      { as: 'diff', path, diff: readable(policyDiff({ text, format: formatIn(change.found) }, undefined)) } as const,
    ]
  })
}

/** True for a field that only says how to read another one. */
function isSilent({ path }: FieldChange, { address }: Change): boolean {
  const field = address.kind.fields[path]
  return field?.type === 'text' && field.compare === 'never'
}

/** True for a field of which nothing may be shown. */
export function isHidden({ show, after }: FieldChange): boolean {
  return show === 'hidden' || holdsSecret(after)
}

function shownField(field: FieldChange, change: Exclude<Change, { action: 'delete' }>): Shown {
  const { path, after, show } = field
  // What the service has none of, it may leave out or show as null.
  const before = field.before ?? undefined
  if (isHidden(field)) return { as: 'hidden', path }
  if (field.words !== undefined) return { as: 'words', path, words: field.words }
  if (show === 'policy' && typeof after === 'string') {
    const old = typeof before === 'string' ? ({ text: before, format: 'rawxml' } as const) : undefined
    return {
      as: 'diff',
      path,
      diff: readable(policyDiff(old, { text: after, format: formatIn(change.wanted.properties) })),
    }
  }
  if (isLong(before) || isLong(after))
    return { as: 'diff', path, diff: readable(textDiff(laidOut(before), laidOut(after))) }
  return { as: 'value', path, before: before === undefined ? undefined : valueText(before), after: valueText(after) }
}

/** One entity is read as `rawxml`; the file may say otherwise, and so does a list, which has no other format. */
function formatIn(properties: Values): PolicyFormat {
  return properties['format'] === 'xml' ? 'xml' : 'rawxml'
}

/** Prints a value on one line as JSON; a secret as `***`, what is not there as `nothing`. */
export function valueText(value: Value | Json | undefined): string {
  if (value === undefined) return 'nothing'
  return value instanceof Secret ? HIDDEN : printable(JSON.stringify(value))
}

/** Values up to this many characters stand on one line. */
const SHORT = 100

function isLong(value: Value | Json | undefined): boolean {
  if (typeof value === 'string') return /[\r\n]/.test(value) || value.length > SHORT
  return typeof value === 'object' && value !== null && JSON.stringify(value).length > SHORT
}

/** Text for a line by line comparison: a string as it is, anything else as indented JSON. */
function laidOut(value: Value | Json | undefined): string {
  if (value === undefined) return ''
  return `${typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : JSON.stringify(value, undefined, 2)}\n`
}

function textDiff(before: string, after: string): string {
  const options = { context: 3, maxEditLength: MAX_EDITS }
  const patch = structuredPatch('', '', before, after, undefined, undefined, options)
  if (patch !== undefined) return formatPatch(patch, OMIT_HEADERS)
  return [...signed('-', before), ...signed('+', after)].join('\n')
}

/** Takes out the line of numbers above a text that is new or gone as a whole, and the end of the last line. */
function readable(diff: string): string {
  return diff.replace(/^@@ (?:-0,0 .*|.* \+0,0 )@@\n/, '').replace(/\n$/, '')
}

/** The time of a diff grows with the square of its edits; beyond this many the whole text is shown as replaced. */
const MAX_EDITS = 500

function signed(sign: string, text: string): readonly string[] {
  return text
    .trimEnd()
    .split('\n')
    .map(line => sign + line)
}

/** A value that the service kept otherwise than it was sent, as printable text. */
export interface ShownRewrite {
  readonly path: string
  readonly sent: string
  readonly kept: string
}

/** Gives the rewrites of an applied change as they are shown; of a hidden field neither side. */
export function shownRewrites(change: Change, rewrites: readonly Rewrite[]): readonly ShownRewrite[] {
  return rewrites.map(rewrite => {
    const { sent, kept } = rewrite
    const path = printable(rewrite.path)
    if (isHiddenRewrite(change, rewrite)) return { path, sent: HIDDEN, kept: HIDDEN }
    return { path, sent: valueText(sent), kept: valueText(kept) }
  })
}

/** True for a rewrite of which nothing may be shown. */
export function isHiddenRewrite(change: Change, { path, sent }: Rewrite): boolean {
  const fields = change.action === 'delete' ? [] : change.fields
  return holdsSecret(sent) || fields.some(field => isHidden(field) && isWithin(path, field.path))
}

function isWithin(path: string, field: string): boolean {
  return path === field || path.startsWith(`${field}.`) || field.startsWith(`${path}.`)
}
