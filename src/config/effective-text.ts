/**
 * What the files come to in one environment, as YAML for people, each value with the line that says it.
 *
 * It is a view, not a file to be read again: secrets stand in it as `***`, and texts of other files by their names.
 */
import { Document as Page, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import type { Place } from '../errors.ts'
import { HIDDEN } from '../secret.ts'
import { visible } from '../visible.ts'
import type { Effective } from './environments/effective.ts'
import { layered } from './environments/merge.ts'
import { isAbsent } from './environments/present.ts'
import type { Stage } from './environments/stage.ts'
import { expand, type Variables } from './fields/substitute.ts'
import { checked } from './finding.ts'
import { hiddenNodes } from './hidden-nodes.ts'
import type { Entry, Node, ScalarNode } from './node.ts'

/** Keys that are about the files and not about the service. */
const ABOUT_FILES = ['version', 'include']

/** Gives the document, which ends with a line feed. */
export function effectiveText({ documents, stage }: Effective, variables: Variables): string {
  const entries = layered(documents.map(({ top }) => top.entries)).filter(({ key }) => !ABOUT_FILES.includes(key))
  const page = new Page()
  page.contents = mapOf(entries, { stage, variables, hidden: hiddenNodes(documents) })
  const where = stage.name === undefined ? '' : ` in the environment "${stage.name}"`
  page.commentBefore = ` What the files declare${where}, with the line that says each value. Secrets are ***.`
  return page.toString({ lineWidth: 0, nullStr: '' })
}

interface View {
  readonly stage: Stage
  readonly variables: Variables
  /** Values that are secrets wherever they come from. */
  readonly hidden: ReadonlySet<Node>
}

function mapOf(entries: readonly Entry[], view: View): YAMLMap {
  const map = new YAMLMap()
  for (const { key, value } of entries)
    if (!isAbsent(value, view.stage)) map.add(new Pair(new Scalar(visible(key)), nodeOf(value, view)))
  return map
}

function nodeOf(node: Node, view: View): YAMLMap | YAMLSeq | Scalar {
  switch (node.type) {
    case 'scalar':
      return scalarOf(node, view)
    case 'map':
      return commentedIf(node.entries.length === 0, mapOf(node.entries, view), node.at)
    case 'list': {
      const list = new YAMLSeq()
      for (const item of node.items) if (!isAbsent(item, view.stage)) list.add(nodeOf(item, view))
      return commentedIf(node.items.length === 0, list, node.at)
    }
  }
}

/** What has nothing in it has no other line to be traced to. */
function commentedIf<T extends YAMLMap | YAMLSeq>(isEmpty: boolean, node: T, at: Place): T {
  if (!isEmpty) return node
  node.flow = true
  node.comment = commentOf(at)
  return node
}

function scalarOf(node: ScalarNode, { variables, hidden }: View): Scalar {
  const text = hidden.has(node) ? HIDDEN : expanded(node, variables)
  const scalar = new Scalar(text === undefined ? node.value : shown(text))
  if (typeof scalar.value === 'string') scalar.value = shown(scalar.value)
  // A number keeps the zeros that it was written with.
  scalar.minFractionDigits = /\.(\d+)$/.exec(node.text)?.[1]?.length ?? 0
  scalar.comment = commentOf(node.at)
  return scalar
}

function expanded({ text, at }: ScalarNode, variables: Variables): string | undefined {
  return text.includes('${') ? checked(expand(text, at, '', variables)).result?.shown : undefined
}

/** Line feeds are the layout of a text; nothing else that cannot be seen is printed as it stands. */
function shown(text: string): string {
  return text.split('\n').map(visible).join('\n')
}

function commentOf({ file, line, column }: Place): string {
  return ` ${visible(file)}:${line}:${column}`
}
