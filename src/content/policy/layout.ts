/**
 * The two forms of an expression: what it means, for comparing, and how it is laid out, for people.
 *
 * The layout keeps the lines as typed and indents by open brackets, because tabs, spaces and depth are the service's
 * to change; the meaning forgets even the lines.
 */
import type { Piece } from './expression.ts'

/** Gives a text that is equal for two expressions exactly when only white space outside literals differs. */
export function expressionMeaning(pieces: readonly Piece[]): string {
  const parts = pieces.map(({ kind, text }) => [kind, pieceMeaning(kind, text)])
  return JSON.stringify(parts.filter(([kind, text]) => kind !== 'code' || text !== ''))
}

function pieceMeaning(kind: Piece['kind'], text: string): string {
  switch (kind) {
    case 'literal':
      return text
    case 'line':
      return text.trimEnd()
    case 'comment':
      return trimmedLines(text).join('\n')
    case 'code':
      // In two steps: one pattern for both would look at each character of a long run of spaces again and again.
      return text
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/ ?([()[\]{};,]) ?/g, '$1')
  }
}

/** Splits a comment into lines without the white space around each; blank lines at either end are dropped. */
export function trimmedLines(text: string): readonly string[] {
  const lines = text.split('\n').map(line => line.trim())
  const first = lines.findIndex(line => line !== '')
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex(line => line !== '') + 1)
}

/** Gives the white space before a line at a depth; two spaces a level, and no more behind the fortieth. */
export function indentation(depth: number): string {
  return '  '.repeat(Math.min(Math.max(depth, 0), DEEPEST))
}

/** Without it a text of 70,000 nested elements would be printed with gigabytes of white space. */
const DEEPEST = 40

/** What stands between two words of code: nothing, a space, a line end, or a blank line. */
type Gap = 'none' | 'space' | 'line' | 'blank line'

/** Lays an expression out for a person; its first line continues the line it stands in, the others begin at `depth`. */
export function expressionLayout(pieces: readonly Piece[], depth: number): string {
  let level = depth
  let gap: Gap = 'none'
  let printed = ''
  for (const { kind, text } of pieces.flatMap(wordsOf)) {
    if (kind === 'gap') {
      gap = gapOf(text)
      continue
    }
    const code = kind === 'code'
    printed += gapText(gap, level - (code ? leadingClosers(text) : 0))
    printed += kind === 'comment' ? commentLayout(text, level) : text
    level += code ? netOpeners(text) : 0
    gap = 'none'
  }
  return printed
}

interface Word {
  readonly kind: Piece['kind'] | 'gap'
  readonly text: string
}

function wordsOf({ kind, text }: Piece): readonly Word[] {
  if (kind === 'line') return [{ kind, text: text.trimEnd() }]
  if (kind !== 'code') return [{ kind, text }]
  return Array.from(text.matchAll(/\s+|\S+/g), ([part]) => ({ kind: part.trim() === '' ? 'gap' : 'code', text: part }))
}

function gapOf(space: string): Gap {
  const first = space.indexOf('\n')
  if (first < 0) return 'space'
  return space.includes('\n', first + 1) ? 'blank line' : 'line'
}

function gapText(gap: Gap, depth: number): string {
  switch (gap) {
    case 'none':
      return ''
    case 'space':
      return ' '
    case 'line':
      return `\n${indentation(depth)}`
    case 'blank line':
      return `\n\n${indentation(depth)}`
  }
}

function commentLayout(text: string, depth: number): string {
  return trimmedLines(text)
    .map((line, index) => (index === 0 || line === '' ? line : indentation(depth) + line))
    .join('\n')
}

function leadingClosers(text: string): number {
  return text.length - text.replace(/^[)\]}]+/, '').length
}

function netOpeners(text: string): number {
  return text.replace(/[^([{]/g, '').length - text.replace(/[^)\]}]/g, '').length
}
