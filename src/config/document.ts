/**
 * The text of one file, read as YAML 1.2.
 *
 * A file from a pull request is hostile until proven otherwise, so size, depth and number of aliases are bounded before
 * anything is built of it, and what YAML allows beyond maps, lists and plain values is refused. Nothing here knows
 * what the file is about.
 */
import { Lexer, LineCounter, parseDocument as parseYaml } from 'yaml'
import type { Place, Problem } from '../errors.ts'
import { unicodeName } from '../visible.ts'
import { DEEPEST_LEVELS, treeOf } from './document/tree.ts'
import { sentenceOf } from './document/yaml-faults.ts'
import type { Node } from './node.ts'
import { quoted } from './quote.ts'

/** Longer files are refused without being read: 5 MiB. */
export const LONGEST_FILE_BYTES = 5 * 1024 * 1024

/** One file as a tree; `tree` is undefined when the file is empty or cannot be read at all. */
export interface Parsed {
  readonly tree: Node | undefined
  readonly problems: readonly Problem[]
}

/** What is understood by YAML, wherever a file is read. */
export const DIALECT = {
  version: '1.2',
  schema: 'core',
  merge: true,
  // yaml's own search for duplicates takes quadratic time.
  uniqueKeys: false,
  stringKeys: true,
  resolveKnownTags: false,
  prettyErrors: false,
} as const

/** Reads the text of a file, with every fault of its YAML. */
export function parseDocument(file: string, text: string): Parsed {
  const start: Place = { file, line: 1, column: 1 }
  const bytes = text.length > LONGEST_FILE_BYTES ? text.length : Buffer.byteLength(text)
  if (bytes > LONGEST_FILE_BYTES) {
    const message = `the file is longer than ${LONGEST_FILE_BYTES} bytes (5 MiB); expected it divided into several with "include:"`
    return { tree: undefined, problems: [{ at: start, severity: 'error', message }] }
  }
  if (nestsTooDeep(text))
    return {
      tree: undefined,
      problems: [{ at: start, severity: 'error', message: sentenceOf('RESOURCE_EXHAUSTION', '') }],
    }
  const lines = new LineCounter()
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return line === 0 ? start : { file, line, column: col }
  }
  const parsed = parseYaml(text, { ...DIALECT, lineCounter: lines })
  const faults = problemsOf([...parsed.errors, ...parsed.warnings], place)
  const about = [...controlCharacters(text, place), ...otherVersion(text, parsed.directives?.yaml.version, place)]
  const { tree, problems } = parsed.errors.length > 0 ? NO_TREE : treeOf(parsed.contents, { file, text, lines })
  return { tree, problems: firstOf([...about, ...faults, ...problems]) }
}

const NO_TREE: Parsed = { tree: undefined, problems: [] }

/** Nobody reads more faults of one file's YAML, and a hostile file has a million. */
const MOST_FAULTS = 100

function firstOf(problems: readonly Problem[]): readonly Problem[] {
  const last = problems[MOST_FAULTS - 1]
  if (problems.length <= MOST_FAULTS || last === undefined) return problems
  const more = problems.length - MOST_FAULTS + 1
  const message = `the file has ${more} more faults of this kind from here on; expected YAML 1.2`
  return [...problems.slice(0, MOST_FAULTS - 1), { ...last, message }]
}

/** The parser runs out of memory on what is deep enough, so the depth of `[`, `{` and `- -` is known before it starts. */
function nestsTooDeep(text: string): boolean {
  if (!looksDeep(text)) return false
  let open = 0
  let dashes = 0
  let isText = false
  for (const token of new Lexer().lex(text)) {
    if (!isText && /^[[{]$/.test(token)) open++
    else if (!isText && /^[\]}]$/.test(token)) open--
    if (!isText && /^[-?:]$/.test(token)) dashes++
    else if (isText || !/^[ \t]*$/.test(token)) dashes = 0
    if (open > DEEPEST_LEVELS || dashes > DEEPEST_LEVELS) return true
    isText = token === START_OF_TEXT
  }
  return false
}

/** A quick look that takes brackets in texts for real ones: hardly a file passes on to the exact one. */
function looksDeep(text: string): boolean {
  let open = 0
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1))
    if (open > DEEPEST_LEVELS) return true
  }
  return DASHES.test(text)
}

const DASHES = new RegExp(`(?:[-?:][ \\t]+){${DEEPEST_LEVELS + 1}}`)

/** What the lexer puts before each scalar. */
const START_OF_TEXT = '\x1f'

interface YamlFault {
  readonly code: string
  readonly message: string
  readonly pos: readonly [number, number]
}

/** One problem for each place: what follows from the first fault at a place is no news. */
function problemsOf(faults: readonly YamlFault[], place: (offset: number) => Place): readonly Problem[] {
  const endless = faults.find(({ code }) => code === 'RESOURCE_EXHAUSTION')
  const told = endless === undefined ? faults : [endless]
  const byOffset = new Map(told.toReversed().map(fault => [fault.pos[0], fault]))
  return [...byOffset.values()]
    .sort((a, b) => a.pos[0] - b.pos[0])
    .map(fault => ({ at: place(fault.pos[0]), severity: 'error', message: sentenceOf(fault.code, fault.message) }))
}

/** YAML's own list of what is not printable, without the byte order mark. */
const CONTROL = /[^\P{Cc}\t\n\r\u{85}]|[\u{fffe}\u{ffff}]/gu

/** A file of nothing but control characters gets this many sentences, not one for each. */
const MOST_CONTROL_CHARACTERS = 10

function controlCharacters(text: string, place: (offset: number) => Place): readonly Problem[] {
  const problems: Problem[] = []
  for (const { 0: character, index } of text.matchAll(CONTROL)) {
    const message = `the file holds the control character ${unicodeName(character)}; expected printable text`
    problems.push({ at: place(index), severity: 'error', message })
    if (problems.length === MOST_CONTROL_CHARACTERS) break
  }
  return problems
}

/** Under `%YAML 1.1` the same words mean something else: `yes` would be true. */
function otherVersion(text: string, version: string | undefined, place: (offset: number) => Place): readonly Problem[] {
  const match = version === '1.2' ? null : /^%YAML.*$/m.exec(text)
  if (match === null) return []
  const message = `the directive ${quoted(match[0])} changes what words mean; expected none, or "%YAML 1.2"`
  return [{ at: place(match.index), severity: 'error', message }]
}
