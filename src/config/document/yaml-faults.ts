/**
 * What is wrong with a text that is not YAML, in our words.
 *
 * The parser's sentences describe its grammar; these say what to change. A fault without an entry of its own keeps
 * the parser's description.
 */
import { visible } from '../../visible.ts'
import { DEEPEST_LEVELS } from './tree.ts'

const SENTENCES: ReadonlyMap<string, string> = new Map([
  ['BAD_DIRECTIVE', 'a directive that YAML 1.2 does not have; expected none'],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    'a second ":" in one line, or a line that is indented too far; expected quotes around a value that holds ": "',
  ],
  ['IMPOSSIBLE', 'the text is not YAML; expected "<key>: <value>"'],
  ['MULTILINE_IMPLICIT_KEY', 'a key that goes over several lines, or a line without ":"; expected "<key>: <value>"'],
  ['MULTIPLE_DOCS', 'a second document begins here; expected one document in a file'],
  [
    'NON_STRING_KEY',
    'a map or a list stands as a key; expected a text, or quotes around a value that begins with "{" or "["',
  ],
  ['RESOURCE_EXHAUSTION', `nests too deep to be read; expected at most ${DEEPEST_LEVELS} levels`],
  ['TAB_AS_INDENT', 'a tab stands in the indentation; expected spaces'],
])

/** Gives the sentence for a fault of the parser, by its code; `message` is the parser's own. */
export function sentenceOf(code: string, message: string): string {
  // The parser has one code for every character that it misses; without a ":" a line is the same fault as over several.
  const own = SENTENCES.get(message.startsWith('Implicit map keys') ? 'MULTILINE_IMPLICIT_KEY' : code)
  if (own !== undefined) return own
  const tag = /^Unresolved tag: (.*)$/s.exec(message)?.[1]
  if (tag !== undefined) return `the tag "${visible(tag)}" is not known; expected a value without a tag`
  return `the YAML is malformed here (${visible(message.charAt(0).toLowerCase() + message.slice(1))}); expected YAML 1.2`
}
