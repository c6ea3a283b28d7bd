/**
 * A text with expressions in it, cut into what is an expression and what is not.
 *
 * What an expression comes to is asked for one by one; whether the whole comes to something may still differ, as what
 * one of them ends with may turn the next into another one. So every text that is made here is filled in again.
 */

/** Gives what a text comes to when it is filled in; undefined for what holds a secret, or cannot be filled in. */
export type Fill = (text: string) => string | undefined

/** A stretch of a template. */
export interface Part {
  /** As the file has it: `${var.host}`, or a text with `$${` for each `${`. */
  readonly spelling: string
  /** What it comes to. */
  readonly value: string
  readonly isExpression: boolean
}

const EXPRESSION = /\$\$\{|\$\{[^{}\n]*\}/g

/** Cuts a template; a string for the first expression of which it is not known what it stands for. */
export function templateParts(template: string, fill: Fill): readonly Part[] | string {
  const parts: Part[] = []
  let end = 0
  for (const { 0: spelling, index } of template.matchAll(EXPRESSION)) {
    if (spelling === '$${') continue
    const value = fill(spelling)
    if (value === undefined) return spelling
    parts.push(literal(template.slice(end, index)), { spelling, value, isExpression: true })
    end = index + spelling.length
  }
  return [...parts, literal(template.slice(end))].filter(({ spelling }) => spelling !== '')
}

function literal(spelling: string): Part {
  return { spelling, value: spelling.replaceAll('$${', () => '${'), isExpression: false }
}

/** Spells a text of which nothing is to be filled in. */
export function escaped(text: string): string {
  return text.replaceAll('${', () => '$${')
}

/** Gives lines of parts; a line break that an expression brings is within its line. */
export function linesOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const lines: Part[][] = [[]]
  for (const part of parts) {
    if (part.isExpression) lines.at(-1)?.push(part)
    else
      for (const [index, spelling] of part.spelling.split('\n').entries()) {
        if (index > 0) lines.push([])
        if (spelling !== '') lines.at(-1)?.push(literal(spelling))
      }
  }
  return lines
}
