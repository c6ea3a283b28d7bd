/**
 * The files that the declaration takes texts from: `{ file: policies/gold.xml }`.
 *
 * They are all read before anything is checked, so that the check is pure. A map is taken for such a mention by its
 * key `file` alone; where the check expects something else, the text that was read is simply not used.
 */
import { RefusalError } from '../../errors.ts'
import type { Document, Sources } from '../files.ts'
import { checked } from '../finding.ts'
import type { Node, ScalarNode } from '../node.ts'
import { expand, type Variables } from './substitute.ts'

/** What a mention of a file came to: its path from the workspace and its text, or why it cannot be had. */
export type FileText = { readonly file: string; readonly text: string } | { readonly refusal: string }

/** Texts by the place of the value that names their file. */
export type Texts = ReadonlyMap<string, FileText>

/** As many files are read at once. */
const AT_ONCE = 16

/** Gives the text that a value of the key `file` names. */
export function textNamedBy(node: ScalarNode, texts: Texts): FileText | undefined {
  return texts.get(keyOf(node))
}

/** Reads every file that the documents name. */
export async function readTexts(
  documents: readonly Document[],
  sources: Sources,
  variables: Variables,
): Promise<Texts> {
  const mentions = documents.flatMap(({ top }) => [...mentionsIn(top)])
  const byKey = new Map(mentions.map(node => [keyOf(node), node]))
  const texts = new Map<string, FileText>()
  const waiting = [...byKey]
  while (waiting.length > 0) {
    const batch = waiting.splice(0, AT_ONCE)
    const read = await Promise.all(batch.map(([, node]) => readOne(node, sources, variables)))
    for (const [index, [key]] of batch.entries()) texts.set(key, read[index] ?? { refusal: '' })
  }
  return texts
}

function* mentionsIn(node: Node): Generator<ScalarNode> {
  if (node.type === 'scalar') return
  if (node.type === 'list') {
    for (const item of node.items) yield* mentionsIn(item)
    return
  }
  for (const { key, value } of node.entries) {
    if (key === 'file' && value.type === 'scalar' && value.value !== null) yield value
    else yield* mentionsIn(value)
  }
}

async function readOne(node: ScalarNode, sources: Sources, variables: Variables): Promise<FileText> {
  if (node.content !== undefined) return { file: node.at.file, text: node.content }
  const path = checked(expand(node.text, node.at, '', variables)).result
  if (path === undefined) return { refusal: '' }
  if (path.isSecret) return { refusal: 'a path cannot hold a secret; expected "${env.NAME}" or a plain path' }
  try {
    const file = await sources.resolve(node.at.file, path.text)
    return { file, text: await sources.read(file) }
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error
    return { refusal: error.message }
  }
}

/** Two files of one name in one file are the same file. */
function keyOf(node: ScalarNode): string {
  return `${node.at.file}\0${node.text}`
}
