/**
 * Files of an APIOps folder that say what an entity is, or whom it is linked to.
 *
 * They are JSON, which YAML's own parser reads, so that every value knows its place. What stands around `properties` is
 * Azure's address of the entity that was read, and says nothing.
 */
import type { Place } from '../../errors.ts'
import { parseDocument } from '../document.ts'
import { type Checking, problem } from '../finding.ts'
import type { Entry, ListNode, Node, ScalarNode } from '../node.ts'
import { quoted } from '../quote.ts'
import { described, entryOf } from '../words.ts'
import { nameOf } from './item-name.ts'

/** Texts of files, by path; a file that could not be read is not among them. */
export type FileTexts = ReadonlyMap<string, string>

/** Gives where a file begins. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1 }
}

/** Reads a file as a tree, with every fault of how it is written. */
export function* readTree(file: string, texts: FileTexts): Checking<Node | undefined> {
  const text = texts.get(file)
  if (text === undefined) return undefined
  const { tree, problems } = parseDocument(file, text)
  for (const found of problems) yield { found: 'problem', problem: found }
  return problems.length > 0 ? undefined : tree
}

/** Reads the properties of an entity. */
export function* readProperties(file: string, texts: FileTexts): Checking<readonly Entry[]> {
  const tree = yield* readTree(file, texts)
  if (texts.get(file)?.trim() === '')
    yield* problem(startOf(file), 'the file is empty; expected a map with "properties"')
  if (tree === undefined) return []
  const properties = tree.type === 'map' ? entryOf(tree, 'properties')?.value : undefined
  if (properties?.type === 'map') return properties.entries
  const isBare = tree.type === 'map' && tree.entries.length === 0
  if (!isBare)
    yield* problem(properties?.at ?? tree.at, 'the file lacks "properties"; expected a map of what the entity holds')
  return []
}

/** Reads a list of the names that an entity is linked to: `[{ "name": "orders" }]`. */
export function* readNames(file: string, texts: FileTexts): Checking<readonly ScalarNode[]> {
  const tree = yield* readTree(file, texts)
  if (tree === undefined) return []
  if (tree.type !== 'list') {
    yield* problem(tree.at, `the file is ${described(tree)}; expected a list of maps with "name"`)
    return []
  }
  return yield* namesOf(tree)
}

/** Gives the names in a list of maps with `name`, or of plain names. */
export function* namesOf({ items }: ListNode): Checking<readonly ScalarNode[]> {
  const names: ScalarNode[] = []
  for (const item of items) {
    const isName = item.type === 'scalar' && typeof item.value === 'string'
    const name = isName ? item : yield* nameOf(item, 'the list', 'a map with "name"')
    if (name === undefined) continue
    const scope = item.type === 'map' ? entryOf(item, 'scope')?.value : undefined
    if (scope?.type === 'scalar' && scope.text === 'service') yield* reportOutside(item.at, name.text)
    else names.push(name)
  }
  return names
}

/** Warns of a link from a workspace to what lies outside of it. */
export function* reportOutside(at: Place, id: string): Checking<void> {
  const message = `the link leads out of its workspace, to ${quoted(id)} of the service, and is neither made nor removed here; expected an entity of the workspace`
  yield* problem(at, message, 'warning')
}
