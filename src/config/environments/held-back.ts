/**
 * What the files declare and hold back from the environment they are read for.
 *
 * It is not declared there, and its values are not read: a secret that only another environment has is no fault here.
 * What is declared must not name it.
 */
import type { Place } from '../../errors.ts'
import { keyOf, textOf } from '../../model/address.ts'
import type { HeldBack } from '../../model/state.ts'
import { ancestorsOf } from '../../model/table.ts'
import type { Entity, Link, Piece } from '../entity.ts'
import { type Checking, problem } from '../finding.ts'
import { keyOfKind } from '../keys.ts'
import type { Node, ScalarNode } from '../node.ts'
import { choice, quoted } from '../quote.ts'
import { described, entryOf, isNull, unknownKey } from '../words.ts'
import { placeText } from './place-text.ts'
import { type HeldBackBy, heldBackBy, type Stage } from './stage.ts'

/** One item of a list of links. */
export interface LinkItem {
  readonly item: ScalarNode
  readonly heldBack?: HeldBackBy
}

/** Reads a list of links: ids, or `{ id, environments }` for what is linked in some environments only. */
export function* linkItems(path: string, node: Node, stage: Stage): Checking<readonly LinkItem[]> {
  const shape = 'a list of ids'
  if (isNull(node)) return []
  if (node.type !== 'list') {
    yield* problem(node.at, `${path} is ${described(node)}; expected ${shape}`)
    return []
  }
  const items: LinkItem[] = []
  for (const written of node.items) {
    const item = yield* linkItem(path, written, stage)
    if (item !== undefined) items.push(item)
  }
  return items
}

function* linkItem(path: string, node: Node, stage: Stage): Checking<LinkItem | undefined> {
  if (node.type === 'scalar' && !isNull(node)) return { item: node }
  const id = node.type === 'map' ? entryOf(node, 'id')?.value : undefined
  if (node.type !== 'map' || id?.type !== 'scalar' || isNull(id)) {
    const what = node.type === 'scalar' ? 'an empty item' : described(node)
    return yield* problem(node.at, `${path} holds ${what}; expected an id, or "{ id: <id>, environments: [<name>] }"`)
  }
  for (const entry of node.entries)
    if (!WORDS.includes(entry.key)) yield* unknownKey(`${path}.${id.text}`, entry, WORDS)
  const list = entryOf(node, 'environments')
  if (list === undefined) return { item: id }
  const heldBack = yield* heldBackBy(`${path}.${id.text}.environments`, list.value, stage)
  return heldBack === undefined ? { item: id } : { item: id, heldBack }
}

const WORDS = ['id', 'environments']

/** The pieces of the files that are for the environment, and those that are not. */
export interface Parted {
  readonly present: readonly Piece[]
  /** Entities that are not, and what is below them. */
  readonly absent: readonly Entity[]
  readonly heldBack: readonly HeldBack[]
}

/** Parts what is held back from the rest. */
export function parted(pieces: readonly Piece[]): Parted {
  const absent = pieces.flatMap(piece =>
    piece.piece === 'entity' && piece.entity.heldBack !== undefined ? [piece.entity] : [],
  )
  const keys = new Set(absent.map(keyOf))
  const links = pieces.flatMap(piece =>
    piece.piece === 'link' && piece.link.heldBack !== undefined && !keys.has(keyOf(piece.link.holder))
      ? [piece.link]
      : [],
  )
  const tops = absent.filter(entity => !ancestorsOf(entity).some(above => keys.has(keyOf(above))))
  return {
    present: pieces.filter(piece => heldBackOf(piece) === undefined),
    absent,
    heldBack: [
      ...tops.map(entity => heldBackAs(textOf(entity), entity)),
      ...links.map(link => heldBackAs(nameOf(link), link)),
    ],
  }
}

function heldBackOf(piece: Piece): HeldBackBy | undefined {
  switch (piece.piece) {
    case 'entity':
      return piece.entity.heldBack
    case 'link':
      return piece.link.heldBack
    case 'mention':
      return undefined
  }
}

function heldBackAs(name: string, { heldBack }: Pick<Entity, 'heldBack'>): HeldBack {
  const { environments, at } = heldBack ?? NOWHERE
  return { name, environments, at }
}

const NOWHERE = { environments: [], at: { file: '', line: 1, column: 1 } }

/** A link as an address is written; what it leads to is not looked up. */
function nameOf({ kind, holder, item, isInverse, path }: Link): string {
  const key = isInverse ? path.slice(path.lastIndexOf('.') + 1) : keyOfKind(kind)
  return `${textOf(holder)}/${key}/${item.text}`
}

/** Reports that something names what is held back; `what` begins the sentence: `x names the API "orders"`. */
export function* reportHeldBack(what: string, at: Place, { path }: Entity, by: HeldBackBy): Checking<undefined> {
  const where = choice(by.environments.map(quoted))
  return yield* problem(
    at,
    `${what}, which ${path} holds back for ${where} (${placeText(by.at)}); expected this to be held back too, or that to be for every environment`,
  )
}
