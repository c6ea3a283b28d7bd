/**
 * A policy as a person reads it: two spaces a level, one element a line, attributes by name, expressions as typed.
 *
 * What is printed is `rawxml` and means what was read. An element that holds text is printed on one line with all that
 * is in it, because white space beside text is part of the text.
 */
import { expressionLayout, indentation, trimmedLines } from './layout.ts'
import type { Mark } from './marks.ts'
import { byName } from './meaning.ts'
import type { Phrase } from './phrase.ts'
import type { Attribute } from './tokens.ts'

type OpenMark = Extract<Mark, { readonly kind: 'open' }>

/** Prints a well-formed policy; every line ends with LF. */
export function printPolicy(marks: readonly Mark[]): string {
  const open: OpenMark[] = []
  let inline: number | undefined
  let printed = ''
  for (const mark of marks) {
    const closing = mark.kind === 'close' ? open.pop() : undefined
    const depth = open.length
    const began = closing === undefined && inline === undefined
    const indented = inline === undefined ? indentation(depth) : ''
    printed += indented + printMark(mark, closing?.name ?? '', depth)
    if (mark.kind === 'open' && mark.content !== 'nothing') open.push(mark)
    if (began && mark.kind === 'open' && mark.content === 'text') inline = depth
    if (closing !== undefined && inline === depth) inline = undefined
    if (inline === undefined) printed += '\n'
  }
  return printed
}

/**
 * Prints one mark as `rawxml`.
 *
 * @param closed - name of the element that it closes.
 * @param depth - how many elements are around it.
 */
export function printMark(mark: Mark, closed: string, depth: number): string {
  switch (mark.kind) {
    case 'open':
      return printOpen(mark, depth)
    case 'close':
      return `</${closed}>`
    case 'text':
      return printText(mark.value, depth - 1)
    case 'comment':
      return printComment(trimmedLines(mark.text), depth)
    case 'instruction':
      return `<?${trimmedLines(mark.text).join(`\n${indentation(depth)}`)}?>`
  }
}

function printOpen({ name, attributes, content }: OpenMark, depth: number): string {
  const given = attributes.toSorted(byName).map(attribute => printAttribute(attribute, depth))
  return `<${[name, ...given].join(' ')}${content === 'nothing' ? ' />' : '>'}`
}

/** Prints an attribute of a tag at a depth. */
export function printAttribute({ name, value: { code, rest } }: Attribute, depth: number): string {
  const literal = code.length === 0 ? unlikeExpression(escaped(rest)) : escaped(rest)
  return `${name}="${expressionLayout(code, depth)}${literal.replaceAll('"', '&quot;').replace(/[\t\n]/g, reference)}"`
}

function printText({ lead, code, rest, trail }: Phrase, depth: number): string {
  const literal = code.length === 0 ? unlikeExpression(escaped(rest)) : escaped(rest)
  const kept = literal.replace(/^[ \t\n]/, reference).replace(/[ \t\n]$/, reference)
  return lead + expressionLayout(code, depth) + kept + trail
}

/** A text that only looks like an expression keeps its "@" by reference. */
function unlikeExpression(text: string): string {
  return text.replace(/^(\s*)@(?=[({])/, '$1&#64;')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', reference)
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`
}

function printComment(lines: readonly string[], depth: number): string {
  if (lines.length < 2) return `<!-- ${lines.join('')} -->`
  const indented = lines.map(line => (line === '' ? '' : indentation(depth + 1) + line))
  return ['<!--', ...indented, `${indentation(depth)}-->`].join('\n')
}
