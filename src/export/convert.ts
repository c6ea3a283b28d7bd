/**
 * A folder of APIOps as a tree of our own, with texts that get files of their own.
 *
 * What the folder and its override files say is written down as it was read: secrets by the names of their variables,
 * environments with their overrides. So a plan of what is written is the plan of the folder.
 */
import { type Draft, treeOf as nodesOf } from '../config/apiops/draft.ts'
import type { FolderRead } from '../config/apiops/open.ts'
import { keysOf } from '../config/keys.ts'
import type { Node, Entry as Said, ScalarNode } from '../config/node.ts'
import type { Address } from '../model/address.ts'
import { type Branch, branch, type Entry, items, leaf, type Tree } from './tree.ts'

/** Texts of the documents that a folder names, by their paths from the workspace. */
export type DocumentTexts = ReadonlyMap<string, string>

/** Lists the documents that a folder names, by their paths from the workspace. */
export function documentsIn({ own, below }: Draft): readonly string[] {
  const named = own.flatMap(({ key, value }) => (key === 'specification' ? pathsIn(value) : []))
  return [...named, ...[...below.values()].flat().flatMap(documentsIn)]
}

/** The mention of a document stands in the document itself. */
function pathsIn(node: Node): readonly string[] {
  return node.type === 'map' ? node.entries.map(({ value }) => value.at.file) : []
}

/** Gives a folder as a tree. */
export function convertedFrom({ service, environments }: FolderRead, texts: DocumentTexts): Branch {
  const stages: readonly Entry[] =
    environments.length === 0
      ? []
      : [{ key: 'environments', value: branch(environments.map(({ key, value }) => ({ key, value: plain(value) }))) }]
  return branch([...stages, ...entityEntries(service, [], texts)])
}

function entityEntries(draft: Draft, ids: readonly string[], texts: DocumentTexts): readonly Entry[] {
  const { kind, own, below, links } = draft
  const isPolicy = kind?.spelling === 'policy'
  const address = kind === undefined ? undefined : { kind, ids }
  const fields =
    isPolicy && address !== undefined
      ? policyEntries(own, address)
      : own.flatMap(said => ownEntry(said, draft, ids, texts))
  const lists = [...links].map(
    ([key, linked]): Entry => ({
      key,
      value: items(linked.map(({ text }) => leaf(text))),
      about: linksOf(draft, key, ids, linked),
    }),
  )
  return [...fields, ...lists, ...[...below].flatMap(([key, drafts]) => collection(key, drafts, ids, texts))]
}

function collection(
  key: string,
  drafts: readonly Draft[],
  ids: readonly string[],
  texts: DocumentTexts,
): readonly Entry[] {
  const entries = drafts.flatMap((draft): readonly Entry[] => {
    const { kind, id } = draft
    if (draft.isServerMade === true || kind === undefined) return []
    const all = [...ids, id]
    return [{ key: id, value: branch(entityEntries(draft, all, texts)), about: [{ kind, ids: all }] }]
  })
  return entries.length === 0 ? [] : [{ key, value: branch(entries) }]
}

function linksOf(
  { kind }: Draft,
  key: string,
  ids: readonly string[],
  linked: readonly ScalarNode[],
): readonly Address[] {
  const meaning = keysOf(kind).get(key)
  return meaning?.means === 'child' ? linked.map(({ text }) => ({ kind: meaning.kind, ids: [...ids, text] })) : []
}

function ownEntry(
  { key, value }: Said,
  { kind }: Draft,
  ids: readonly string[],
  texts: DocumentTexts,
): readonly Entry[] {
  const meaning = keysOf(kind).get(key)
  if (meaning?.means === 'specification' && kind !== undefined)
    return [{ key, value: documentTree(value, { kind, ids }, texts) }]
  if (meaning?.means !== 'child') return [{ key, value: plain(value) }]
  const address = { kind: meaning.kind, ids }
  const isPolicy = meaning.kind.spelling === 'policy' && value.type === 'map'
  return [{ key, value: isPolicy ? branch(policyEntries(value.entries, address)) : plain(value), about: [address] }]
}

/** A text in which something is filled in says so; in any other one everything means itself. */
function policyEntries(entries: readonly Said[], address: Address): readonly Entry[] {
  const isFilled = !entries.some(
    ({ key, value }) => key === 'substitute' && value.type === 'scalar' && value.value === false,
  )
  return entries.flatMap(({ key, value }): readonly Entry[] => {
    if (key === 'substitute') return []
    if (key !== 'value' || value.type !== 'scalar') return [{ key, value: plain(value) }]
    const file: Tree = { is: 'file', folder: 'policies', address, ending: 'xml', text: value.text }
    const flag: readonly Entry[] =
      isFilled && value.text.includes('${') ? [{ key: 'substitute', value: leaf(true) }] : []
    return [{ key: 'file', value: file }, ...flag]
  })
}

function documentTree(value: Node, address: Address, texts: DocumentTexts): Tree {
  const [path = ''] = pathsIn(value)
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  const isOpenApi = /^(?:ya?ml|json)$/.test(ending)
  const file: Tree = {
    is: 'file',
    folder: 'specifications',
    address,
    ending: isOpenApi ? `openapi.${ending}` : ending,
    text: texts.get(path) ?? '',
  }
  return branch([{ key: 'file', value: file }])
}

function plain(node: Node): Tree {
  switch (node.type) {
    case 'scalar':
      return leaf(node.value)
    case 'list':
      return items(node.items.map(plain))
    case 'map':
      return branch(node.entries.map(({ key, value }) => ({ key, value: plain(value) })))
  }
}

/** Lists the variables of the environment that a folder and its override files name, each once. */
export function variablesIn({ service, environments }: FolderRead): readonly string[] {
  const nodes = [nodesOf(service), ...environments.map(({ value }) => value)]
  return [...new Set(nodes.flatMap(namesIn))].toSorted()
}

function namesIn(node: Node): readonly string[] {
  if (node.type === 'map') return node.entries.flatMap(({ value }) => namesIn(value))
  if (node.type === 'list') return node.items.flatMap(namesIn)
  return Array.from(node.text.matchAll(/(?<!\$)\$\{(?:secret|env)\.(\w+)\}/g), ([, name = '']) => name)
}
