/**
 * Policies by meaning: whether two are the same to the service, what differs, what they name, what is wrong with them.
 *
 * The service keeps a policy with its own indentation, line ends and escaping, so equal text is too much to ask, and
 * equal text without white space too little: white space in a string of an expression is meant.
 */
import { formatPatch, OMIT_HEADERS, structuredPatch } from 'diff'
import { type PolicyPosition, spaceBefore } from './policy/characters.ts'
import { unixLines } from './policy/expression.ts'
import { inSpellingOf } from './policy/keep.ts'
import { meaningOf } from './policy/meaning.ts'
import { printPolicy } from './policy/print.ts'
import { mentionsIn } from './policy/references.ts'
import { type PolicyPlace, structureFaults } from './policy/structure.ts'
import { type ParsedPolicy, type PolicyFault, type PolicyText, parsePolicy } from './policy/text.ts'

export type { PolicyFormat } from './policy/phrase.ts'
export type { PolicyPlace } from './policy/structure.ts'
export type { PolicyFault, PolicyText } from './policy/text.ts'

/**
 * Tells whether both mean the same to the service.
 *
 * Attribute order, white space between elements and in expressions, line ends, and the ways of escaping do not count;
 * comments do. A text that is not well-formed is the same only as its like in the same format, line ends aside.
 */
export function samePolicy(a: PolicyText, b: PolicyText): boolean {
  return (a.format === b.format && a.text === b.text) || comparable(a, parsePolicy(a)) === comparable(b, parsePolicy(b))
}

function comparable(policy: PolicyText, { marks, faults }: ParsedPolicy): string {
  return faults.length === 0 ? meaningOf(marks) : `${policy.format} ${normalised(policy.text)}`
}

/**
 * Prints a policy as `rawxml` for a person: two spaces a level, LF, one element a line, attributes by name, expressions
 * as typed. A text that is not well-formed keeps its lines, with line ends and the space before them normalised.
 */
export function canonicalPolicy(policy: PolicyText): string {
  return printed(policy, parsePolicy(policy))
}

function printed(policy: PolicyText, { marks, faults }: ParsedPolicy): string {
  return faults.length === 0 ? printPolicy(marks) : normalised(policy.text)
}

/**
 * Gives a policy in the spelling of another one, as `rawxml`: what both have stays as it is typed there.
 *
 * @returns undefined when either is not well-formed, or the two spellings cannot be brought together.
 */
export function policyInSpellingOf(old: PolicyText, now: PolicyText): string | undefined {
  const [before, after] = [parsePolicy(old), parsePolicy(now)]
  if (old.format !== 'rawxml' || before.faults.length > 0 || after.faults.length > 0) return undefined
  const text = inSpellingOf(old.text, before.marks, after.marks)
  return samePolicy({ text, format: 'rawxml' }, now) ? text : undefined
}

/** Only XML's white space is taken off: anything else may be why the text is not well-formed, and would hide it. */
function normalised(text: string): string {
  const lines = unixLines(text.replace(/^\uFEFF/, '')).split('\n')
  const trimmed = lines.map(line => line.slice(0, spaceBefore(line, line.length, 0))).join('\n')
  return `${trimmed.slice(0, spaceBefore(trimmed, trimmed.length, 0))}\n`
}

/**
 * Gives the unified diff of the canonical texts with three lines of context and without header; empty when both mean
 * the same. An undefined policy is one that is not there.
 */
export function policyDiff(before: PolicyText | undefined, after: PolicyText | undefined): string {
  const old = before === undefined ? ABSENT : readable(before)
  const now = after === undefined ? ABSENT : readable(after)
  if (old.meaning === now.meaning) return ''
  const options = { context: 3, maxEditLength: MAX_EDITS }
  const patch = structuredPatch('', '', old.text, now.text, undefined, undefined, options)
  return patch === undefined ? replacement(old.text, now.text) : formatPatch(patch, OMIT_HEADERS)
}

const ABSENT = { meaning: '', text: '' }

function readable(policy: PolicyText): { readonly meaning: string; readonly text: string } {
  const parsed = parsePolicy(policy)
  return { meaning: comparable(policy, parsed), text: printed(policy, parsed) }
}

/** The time of a diff grows with the square of its edits; beyond this many the whole text is shown as replaced. */
const MAX_EDITS = 2000

function replacement(old: string, now: string): string {
  const gone = old.trimEnd().split('\n')
  const come = now.trimEnd().split('\n')
  const lines = [...gone.map(line => `-${line}`), ...come.map(line => `+${line}`)]
  return `@@ -1,${gone.length} +1,${come.length} @@\n${lines.join('\n')}\n`
}

/** One entity that a policy names: a named value by its display name, anything else by its id. */
export interface PolicyReference extends PolicyPosition {
  /** Name of its kind. */
  readonly to: string
  readonly name: string
}

/** Lists what a policy names, in the order of the text; nothing when the text is not well-formed. */
export function policyReferences(policy: PolicyText): readonly PolicyReference[] {
  const { marks, positionAt } = parsePolicy(policy)
  return mentionsIn(marks, policy.text).map(({ to, name, offset }) => ({ to, name, ...positionAt(offset) }))
}

/** The largest policy that any tier of the service takes, in bytes of UTF-8. */
const MAX_POLICY_BYTES = 512 * 1024

/** Lists what every service would refuse in a policy, as far as the text shows it, in the order of the text. */
export function checkPolicy(policy: PolicyText, place: PolicyPlace): readonly PolicyFault[] {
  const { marks, faults, positionAt } = parsePolicy(policy)
  const structure = structureFaults(marks, place).map(({ offset, message }) => ({ ...positionAt(offset), message }))
  return [...sizeFaults(policy.text), ...faults, ...structure]
}

function sizeFaults(text: string): readonly PolicyFault[] {
  const bytes = Buffer.byteLength(text)
  if (bytes <= MAX_POLICY_BYTES) return []
  return [{ line: 1, column: 1, message: `the policy has ${bytes} bytes; expected at most ${MAX_POLICY_BYTES}` }]
}
