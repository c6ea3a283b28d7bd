/**
 * The digest by which a file is known again in the next environment.
 *
 * Two files are the same when they declare the same with the same texts, whatever their environments say of themselves:
 * `environments` is left out as a whole and no variable is filled in, so that dev, test and prod have one digest of one
 * file. Comments, layout, the order of keys, the ends of lines and how a declaration is split into files make no
 * difference either. A secret stands as its reference, since its value is not there yet.
 */
import { createHash } from 'node:crypto'
import type { Json } from '../ports.ts'
import { canonical } from '../values.ts'
import type { Staged } from './environments/effective.ts'
import { NO_VARIABLES } from './environments/variables.ts'
import { readTexts, type Texts, textNamedBy } from './fields/texts.ts'
import type { Document, Sources } from './files.ts'
import type { Entry, Node, ScalarNode } from './node.ts'

const FORMAT = 1

/** Reads the texts that the files name, and gives the digest of it all as hexadecimal SHA-256. */
export async function fileDigest(staged: Staged, sources: Sources): Promise<string> {
  const nothing = () => undefined
  const documents = [...staged.documents, documentOf(staged.variables)]
  const texts = await readTexts(documents, sources, { env: nothing, secret: nothing, named: NO_VARIABLES })
  return createHash('sha256')
    .update(canonical([FORMAT, declared(documents, texts)]))
    .digest('hex')
}

/** The variables for every environment are part of the file; they have been taken out of it before. */
function documentOf(variables: readonly Entry[]): Document {
  const at = { file: '', line: 1, column: 1 }
  const value: Node = { type: 'map', at, entries: variables }
  return { file: '', isIncluded: true, top: { type: 'map', at, entries: [{ key: 'variables', at, value }] } }
}

function declared(documents: readonly Document[], texts: Texts): Json {
  const entries = documents.flatMap(({ top }) => top.entries).filter(({ key }) => key !== 'include')
  const keys = Map.groupBy(entries, ({ key }) => key)
  return Object.fromEntries([...keys].map(([key, parts]) => [key, partsOf(key, parts, texts)]))
}

/** What several files say under one key is one map, or one list; actions run in the order in which they stand. */
function partsOf(key: string, parts: readonly Entry[], texts: Texts): Json {
  const maps = parts.flatMap(({ value }) => (value.type === 'map' ? value.entries : []))
  if (key === 'actions') return maps.map(entry => [entry.key, jsonOf(entry.value, texts)])
  const rest = parts.flatMap(({ value }) => (value.type === 'map' ? [] : [jsonOf(value, texts)]))
  return [entriesOf(maps, texts), ...rest]
}

function entriesOf(entries: readonly Entry[], texts: Texts): Json {
  return Object.fromEntries(
    entries.map(({ key, value }) => [
      key,
      key === 'file' && value.type === 'scalar' ? contentOf(value, texts) : jsonOf(value, texts),
    ]),
  )
}

/** Lists say that they are lists, and numbers how they are written, so that no two values look alike. */
function jsonOf(node: Node, texts: Texts): Json {
  if (node.type === 'map') return entriesOf(node.entries, texts)
  if (node.type === 'list') return ['list', ...node.items.map(item => jsonOf(item, texts))]
  return typeof node.value === 'number' ? ['number', node.text] : node.value
}

/** A path that hangs on the environment is one of its values, as is what lies there. */
function contentOf(node: ScalarNode, texts: Texts): Json {
  const found = textNamedBy(node, texts)
  if (found === undefined || 'refusal' in found) return ['path', node.text]
  return ['text', found.text.replace(/\r\n?/g, '\n')]
}
