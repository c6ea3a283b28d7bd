/**
 * The only way from text to GitHub's Markdown.
 *
 * `md` is a template in which our own words are Markdown and every value put between them is text: whatever a file or
 * the service says comes out as the characters it consists of. A mention, issue number, link, emoji or formula is made
 * by GitHub after Markdown was read, from the text as it then stands; so escaping is not enough there, and such a
 * character gets an element of its own that parts it from its neighbours.
 */
import { printable, printableLines } from './printable.ts'

/** Markdown that is safe to put into a page. Made by this file only. */
export interface Markdown {
  readonly source: string
}

/** Makes Markdown of a template; texts in it are escaped, Markdown and numbers are not. */
export function md(words: TemplateStringsArray, ...values: readonly (Markdown | string | number)[]): Markdown {
  return { source: String.raw({ raw: words }, ...values.map(sourceOf)) }
}

function sourceOf(value: Markdown | string | number): string {
  if (typeof value === 'object') return value.source
  return typeof value === 'number' ? value.toLocaleString('en-US') : escaped(printable(value, PROSE_LIMIT))
}

/** Sentences are worth reading to their end; beyond this many characters they are no sentences. */
const PROSE_LIMIT = 2000

/** Makes a text stand in the type of code: an id, a path, a value. At most `limit` characters of it are shown. */
export function code(text: string, limit?: number): Markdown {
  return { source: `<code>${escaped(printable(text, limit))}</code>` }
}

/** Makes a link of our own words; an address that could end it too early gives the words alone. */
export function link(words: string, url: string): Markdown {
  return /^https:\/\/[\w.:/-]+$/.test(url) ? { source: `[${escaped(words)}](${url})` } : md`${words}`
}

/** Puts pieces one after the other. */
export function join(pieces: readonly Markdown[], between: string): Markdown {
  return { source: pieces.map(({ source }) => source).join(between) }
}

/** What acts where it stands: in the middle of a sentence, at its start, or on the text beside it once it is HTML. */
const ACTING =
  /(?<parted>[@#$]|:(?=\S)|(?<=www)\.|(?<=[a-z])-(?=\d))|[\\`*_{}[\]<>|~^&!]|^(?:[-+=]|\s)|(?<=^\d+)[.)](?=\s|$)|\s$/giu

function escaped(text: string): string {
  return text.replace(ACTING, (character, parted: string | undefined) => {
    const entity = `&#${character.codePointAt(0)};`
    return parted === undefined ? entity : `<span>${entity}</span>`
  })
}

/** Makes a list, one item a line. */
export function list(items: readonly Markdown[]): Markdown {
  return join(
    items.map(item => md`- ${item}`),
    '\n',
  )
}

/**
 * Makes a table of at most `TABLE_ROWS` rows and `TABLE_LENGTH` characters; its last row says how many more there are.
 *
 * @param align - `:--` for columns of text, `--:` for numbers.
 */
export function table(heads: readonly string[], rows: readonly (readonly Markdown[])[], align = ':--'): Markdown {
  const line = (cells: readonly Markdown[]) => md`| ${join(cells, ' | ')} |`
  const rule = { source: `|${heads.map(() => ` ${align} |`).join('')}` }
  const shown = leading(rows.map(line))
  const more = rows.length - shown.length
  const last = more === 0 ? [] : [line([md`…`, md`${more} more`, ...heads.slice(2).map(() => md``)])]
  return join([line(heads.map(head => md`${head}`)), rule, ...shown, ...last], '\n')
}

/** A table longer than this is not read, and the browser is slow with it. */
const TABLE_ROWS = 300
const TABLE_LENGTH = 64 * 1024

function leading(lines: readonly Markdown[]): readonly Markdown[] {
  let length = 0
  const end = lines.findIndex(({ source }, index) => {
    length += source.length
    return index >= TABLE_ROWS || length > TABLE_LENGTH
  })
  return end < 0 ? lines : lines.slice(0, end)
}

/** Makes a section that is folded until it is opened. */
export function details(title: Markdown, body: Markdown): Markdown {
  return md`<details><summary>${title}</summary>\n\n${body}\n\n</details>`
}

/** Makes one of GitHub's coloured boxes. */
export function alert(kind: 'NOTE' | 'WARNING' | 'CAUTION', body: Markdown): Markdown {
  return { source: `[!${kind}]\n${body.source}`.replace(/^/gm, '> ').replace(/^> $/gm, '>') }
}

/** Makes a block of code in the colours of a diff; its fence is longer than any in the text. */
export function diffBlock(lines: readonly string[]): Markdown {
  const shown = lines.slice(0, DIFF_LINES).flatMap(line => printableLines(line, DIFF_WIDTH))
  const more = lines.length - DIFF_LINES
  const text = more <= 0 ? shown : [...shown, `… ${more.toLocaleString('en-US')} lines more`]
  const longest =
    text
      .join('\n')
      .match(/`{3,}/g)
      ?.reduce((most, run) => Math.max(most, run.length), 0) ?? 2
  const fence = '`'.repeat(longest + 1)
  return { source: [`${fence}diff`, ...text, fence].join('\n') }
}

/** Beyond this a diff is read in the plan file. */
const DIFF_LINES = 400
const DIFF_WIDTH = 500
