/**
 * Texts: written in place, or taken from a file with `{ file: … }`.
 *
 * What is written in place has its variables filled in; what comes from a file is taken as it is unless it says
 * `substitute: true`.
 */
import type { Place } from '../../errors.ts'
import { unicodeName } from '../../visible.ts'
import { finderIn } from '../environments/fill.ts'
import { splicedText } from '../environments/splice.ts'
import { NO_VARIABLES } from '../environments/variables.ts'
import { type Checking, problem } from '../finding.ts'
import type { Entry, MapNode, Node, ScalarNode } from '../node.ts'
import { below, entryOf, isNull, unknownKey, wrong } from '../words.ts'
import { type Expanded, expand, literally, type Variables } from './substitute.ts'
import { type Texts, textNamedBy } from './texts.ts'

/** What texts are made of, beside what is written in place. */
export interface Origins {
  readonly texts: Texts
  readonly variables: Variables
}

/** A text, and where in it a position lies. */
export interface Text extends Expanded {
  readonly at: Place
  /** Gives the place of a line and a column of the text, both from 1. */
  readonly placeOf: (line: number, column: number) => Place
}

/** Reads a text; undefined when there is none to be had. */
export function* readText(path: string, node: Node, origins: Origins, expected = 'a text'): Checking<Text | undefined> {
  if (node.type === 'scalar' && node.value !== null) return yield* writtenText(path, node, origins, true)
  if (node.type === 'map' && entryOf(node, 'file') !== undefined)
    return yield* fileText(path, node, ['file', 'substitute'], origins)
  return yield* wrong(path, node, `${expected}, or "{ file: <path> }"`)
}

/** Reads a text that is written in place. */
export function* writtenText(
  path: string,
  node: ScalarNode,
  { variables }: Origins,
  isExpanded: boolean,
): Checking<Text | undefined> {
  const text = isExpanded ? yield* expand(node.text, node.at, path, variables) : literally(node.text)
  if (text === undefined || !(yield* isPrintable(path, text.shown, node.at))) return undefined
  return { ...text, at: node.at, placeOf: text.isLiteral ? placesIn(node) : () => node.at }
}

/** Reads the text of the file that a map names, and reports its other keys unless they are legal. */
export function* fileText(
  path: string,
  node: MapNode,
  legal: readonly string[],
  origins: Origins,
): Checking<Text | undefined> {
  for (const entry of node.entries) if (!legal.includes(entry.key)) yield* unknownKey(path, entry, legal)
  return yield* fileContent(path, node, origins)
}

/** Reads the text of the file that a map names; other keys of the map are not looked at. */
export function* fileContent(path: string, node: MapNode, origins: Origins): Checking<Text | undefined> {
  const mention = entryOf(node, 'file')?.value ?? node
  if (mention.type !== 'scalar' || isNull(mention)) return yield* wrong(`${path}.file`, mention, 'the path of a file')
  const isExpanded = yield* substituteFlag(path, entryOf(node, 'substitute'), false)
  if ((yield* expand(mention.text, mention.at, `${path}.file`, origins.variables)) === undefined) return undefined
  const content = textNamedBy(mention, origins.texts)
  if (content === undefined || 'refusal' in content)
    return yield* problem(mention.at, `${path}.file: ${content?.refusal ?? 'was not read'}`)
  const placeOf = (line: number, column: number) => ({ file: content.file, line, column })
  const text = isExpanded
    ? yield* filledText(content.text, mention.at, path, origins.variables)
    : literally(content.text)
  if (text === undefined || !(yield* isPrintable(path, text.shown, mention.at))) return undefined
  return { ...text, at: mention.at, placeOf }
}

/** Fills every variable into a text, those of the files too; undefined when one of them cannot be. */
export function* filledText(
  text: string,
  at: Place,
  path: string,
  variables: Variables,
): Checking<Expanded | undefined> {
  const filled = yield* splicedText(text, at, path, finderIn(variables.named ?? NO_VARIABLES))
  return filled === undefined ? undefined : yield* expand(filled, at, path, variables)
}

/** Reads the key `substitute`. */
export function* substituteFlag(path: string, entry: Entry | undefined, otherwise: boolean): Checking<boolean> {
  if (entry === undefined) return otherwise
  if (entry.value.type === 'scalar' && typeof entry.value.value === 'boolean') return entry.value.value
  yield* wrong(below(path, 'substitute'), entry.value, 'true or false')
  return otherwise
}

/** In a literal block the lines are the file's own; of any other spelling only the beginning is known. */
function placesIn({ at, block }: ScalarNode): Text['placeOf'] {
  if (block === undefined) return () => at
  return (line, column) => ({ file: at.file, line: block.line + line - 1, column: block.indent + column })
}

/** No service takes control characters in a text, and terminals and logs take them for orders. */
function* isPrintable(path: string, text: string, at: Place): Checking<boolean> {
  const control = /[^\P{Cc}\t\n\r]/u.exec(text)
  if (control !== null)
    yield* problem(at, `${path} holds the control character ${unicodeName(control[0])}; expected printable text`)
  return control === null
}
