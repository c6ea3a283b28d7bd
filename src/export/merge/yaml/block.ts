/**
 * Texts in literal blocks (`|`), which keep their header and their indentation when their lines change.
 */

/** `|` with its chomping, if any, and what stands behind it; an indentation that is said there is left to the printer. */
const HEADER = /^\|([-+]?)[ \t]*(?:[ \t]#[^\n]*)?\r?\n/

/** Gives a block, from its `|` on, with another text; undefined where it needs another header. */
export function blockWith(block: string, text: string): string | undefined {
  const [header, chomping] = HEADER.exec(block) ?? []
  if (header === undefined || !isPlain(text) || !fits(text, chomping ?? '')) return undefined
  const body = block.slice(header.length)
  const indent = /^ *(?=[^ \r\n])/m.exec(body)?.[0]
  if (indent === undefined) return undefined
  const lineBreak = block.includes('\r\n') ? '\r\n' : '\n'
  const lines = text.replace(/\n$/, '').split('\n')
  const written = lines.map(line => (line === '' ? '' : `${indent}${line}`)).join(lineBreak)
  return `${header}${written}${emptyLinesOf(body)}`
}

/** Gives the line breaks that end a block; a pattern would look at each of them again and again. */
function emptyLinesOf(body: string): string {
  let end = body.length
  while (end > 0 && ' \t\r\n'.includes(body.charAt(end - 1))) end--
  return body.slice(end).replace(/^[ \t]+/, '')
}

/** True for a text that a block can hold as it is, and that shows where its indentation ends. */
function isPlain(text: string): boolean {
  return !/^\n* |^\n*$|[^\P{C}\n\t]/u.test(text)
}

/** What ends the text is what the header says of the last line break. */
function fits(text: string, chomping: string): boolean {
  if (chomping === '-') return !text.endsWith('\n')
  return chomping === '' && text.endsWith('\n') && !text.endsWith('\n\n')
}
