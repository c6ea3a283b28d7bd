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

/** Gives a folder as a tree. */
export function convertedFrom({ service, environments }: FolderRead): Branch {
  const stages: readonly Entry[] =
    environments.length === 0
      ? []
      : [
          {
            key: 'environments',
            value: branch(environments.map(({ key, value }) => ({ key, value: overrides(value) }))),
          },
        ]
  return branch([...stages, ...entityEntries(service, [])])
}

function entityEntries(draft: Draft, ids: readonly string[]): readonly Entry[] {
  const { kind, own, below, links } = draft
  const isPolicy = kind?.spelling === 'policy'
  const address = kind === undefined ? undefined : { kind, ids }
  const fields =
    isPolicy && address !== undefined ? policyEntries(own, address) : own.flatMap(said => ownEntry(said, draft, ids))
  const lists = [...links].map(
    ([key, linked]): Entry => ({
      key,
      value: items(linked.map(({ text }) => leaf(text))),
      about: linksOf(draft, key, ids, linked),
    }),
  )
  return [...fields, ...lists, ...[...below].flatMap(([key, drafts]) => collection(key, drafts, ids))]
}

function collection(key: string, drafts: readonly Draft[], ids: readonly string[]): readonly Entry[] {
  const entries = drafts.flatMap((draft): readonly Entry[] => {
    const { kind, id } = draft
    if (draft.isServerMade === true || kind === undefined) return []
    const all = [...ids, id]
    return [{ key: id, value: branch(entityEntries(draft, all)), about: [{ kind, ids: all }] }]
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

function ownEntry({ key, value }: Said, { kind }: Draft, ids: readonly string[]): readonly Entry[] {
  const meaning = keysOf(kind).get(key)
  if (meaning?.means === 'specification' && kind !== undefined)
    return [{ key, value: documentTree(value, { kind, ids }) }]
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

/** The mention of a document stands in the document itself, and brings its text along. */
function documentTree(value: Node, address: Address): Tree {
  const entries = value.type === 'map' ? value.entries : []
  return branch(
    entries.map(({ key, value: said }) => {
      if (key !== 'file' || said.type !== 'scalar') return { key, value: plain(said) }
      const ending = said.text.slice(said.text.lastIndexOf('.') + 1).toLowerCase()
      const isOpenApi = /^(?:ya?ml|json)$/.test(ending)
      const file: Tree = {
        is: 'file',
        folder: 'specifications',
        address,
        ending: isOpenApi ? `openapi.${ending}` : ending,
        text: said.content ?? '',
      }
      return { key, value: file }
    }),
  )
}

/** In a text that is written in place variables are filled in without a word. */
function overrides(node: Node): Tree {
  if (node.type !== 'map') return plain(node)
  const isText = node.entries.some(({ key }) => key === 'value')
  const entries = node.entries.filter(({ key }) => !(isText && key === 'substitute'))
  return branch(entries.map(({ key, value }) => ({ key, value: overrides(value) })))
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
  return [...new Set(nodes.flatMap(node => namesIn(node)))].toSorted()
}

/**
 * Lists the variables that a node names.
 *
 * @param isFilled - what the map around it says of its text; undefined where it says nothing.
 */
function namesIn(node: Node, isFilled?: boolean): readonly string[] {
  switch (node.type) {
    case 'list':
      return node.items.flatMap(item => namesIn(item))
    case 'map': {
      const flag = node.entries.find(({ key }) => key === 'substitute')?.value
      const says = flag?.type === 'scalar' ? flag.value === true : undefined
      return node.entries.flatMap(({ value }) => namesIn(value, says))
    }
    case 'scalar': {
      const texts = [isFilled === false ? '' : node.text, isFilled === true ? (node.content ?? '') : '']
      return texts.flatMap(text =>
        Array.from(text.matchAll(/(?<!\$)\$\{(?:secret|env)\.(\w+)\}/g), ([, name = '']) => name),
      )
    }
  }
}
