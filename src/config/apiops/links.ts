/**
 * Links of an APIOps folder, and from which end each of them is declared.
 *
 * They lie at either end, as a list (`apis.json`) or as a folder for each. All of them are brought to the end whose list
 * it is in the table: only a list that is declared there can be pruned. Where one entity of a kind has such a list, the
 * others have an empty one, since the folder then holds them all.
 */
import type { Kind } from '../../model/kind.ts'
import type { Checking } from '../finding.ts'
import { keyOfKind, keysOf, parentOf } from '../keys.ts'
import type { Node, ScalarNode } from '../node.ts'
import { entryOf } from '../words.ts'
import { type Draft, textAt } from './draft.ts'
import type { Folder } from './folder.ts'
import { type FileTexts, readNames, readTree, reportOutside, startOf } from './information.ts'
import { wordOf } from './names.ts'

/** A folder being read. */
export interface FolderReading {
  readonly texts: FileTexts
  /** Paths of the files that something was made of. */
  readonly used: Set<string>
}

/** Reads the links of one entity, by the keys under which it would declare them. */
export function* linksIn(
  kind: Kind | undefined,
  folder: Folder,
  reading: FolderReading,
): Checking<ReadonlyMap<string, readonly ScalarNode[]>> {
  const links = new Map<string, readonly ScalarNode[]>()
  for (const [key, meaning] of keysOf(kind)) {
    const isLink = meaning.means === 'inverse' || (meaning.means === 'child' && meaning.kind.shape === 'relation')
    const files = isLink ? linkFiles(key, folder) : undefined
    if (files !== undefined) links.set(key, yield* itemsIn(files, kind, reading))
  }
  return links
}

/** Where the links of one relation lie. */
interface LinkFiles {
  /** A list of them. */
  readonly list: string | undefined
  /** One file each, by the entity at the other end. */
  readonly single: readonly (readonly [id: string, file: string])[]
}

function linkFiles(key: string, folder: Folder): LinkFiles | undefined {
  const list = folder.files.get(`${key}.json`)
  const inside = [...folder.folders.values()].find(({ name }) => wordOf(name) === key)
  const single = [...(inside?.folders.values() ?? [])].flatMap(({ name, files }) => {
    const file = [...files].find(([own]) => /Information\.json$/i.test(own))?.[1]
    return file === undefined ? [] : [[name, file] as const]
  })
  return list === undefined && single.length === 0 ? undefined : { list, single }
}

function* itemsIn(
  { list, single }: LinkFiles,
  kind: Kind | undefined,
  { texts, used }: FolderReading,
): Checking<readonly ScalarNode[]> {
  const items = list === undefined ? [] : [...(yield* readNames(list, texts))]
  if (list !== undefined) used.add(list)
  for (const [id, file] of single) {
    used.add(file)
    if (!(yield* isOutside(kind, yield* readTree(file, texts), file))) items.push(textAt(startOf(file), id))
  }
  return once(items)
}

/** A link out of a workspace names its end by the path of a service; a list says so with a word. */
function* isOutside(kind: Kind | undefined, tree: Node | undefined, file: string): Checking<boolean> {
  const properties = tree?.type === 'map' ? entryOf(tree, 'properties')?.value : undefined
  const ends = properties?.type === 'map' ? properties.entries.map(({ value }) => value) : []
  const [outside] = ends.flatMap(end => (end.type === 'scalar' ? (OF_SERVICE.exec(end.text)?.[1] ?? []) : []))
  if (kind?.scope === undefined || outside === undefined) return false
  yield* reportOutside(startOf(file), outside)
  return true
}

/** The id of something in a service, full or from there, that does not lie in a workspace. */
const OF_SERVICE =
  /^(?:.*\/Microsoft\.ApiManagement\/service\/[^/]+)?\/(?!workspaces\/|subscriptions\/.*\/providers\/)[^/]+\/([^/]+)$/i

/** Brings the links of drafts that stand side by side to the ends that list them. */
export function settledLinks(level: ReadonlyMap<string, readonly Draft[]>): ReadonlyMap<string, readonly Draft[]> {
  const moved = new Map<Draft, Map<string, ScalarNode[]>>()
  const left = new Map<Draft, ReadonlyMap<string, readonly ScalarNode[]>>()
  for (const draft of [...level.values()].flat()) left.set(draft, new Map(forwarded(draft, level, moved)))
  const settled = new Map<string, readonly Draft[]>()
  for (const [key, drafts] of level) {
    const lists = new Set(drafts.flatMap(draft => [...listsOf(draft, left, moved)]))
    settled.set(
      key,
      drafts.map(draft => ({ ...draft, links: together(lists, left.get(draft), moved.get(draft)) })),
    )
  }
  return settled
}

/** Moves what an entity says of links to it, where their other end is at hand, and gives what stays. */
function forwarded(
  draft: Draft,
  level: ReadonlyMap<string, readonly Draft[]>,
  moved: Map<Draft, Map<string, ScalarNode[]>>,
): readonly (readonly [string, readonly ScalarNode[]])[] {
  const { kind, id, links } = draft
  return [...links].map(([key, items]) => {
    const meaning = keysOf(kind).get(key)
    const holder = meaning?.means === 'inverse' ? parentOf(meaning.kind) : undefined
    if (meaning?.means !== 'inverse' || holder === undefined) return [key, items]
    const holders = new Map((level.get(keyOfKind(holder)) ?? []).map(other => [other.id.toLowerCase(), other]))
    const here = items.filter(item => {
      const other = holders.get(item.text.toLowerCase())
      if (other === undefined) return true
      const lists = moved.get(other) ?? new Map<string, ScalarNode[]>()
      moved.set(other, lists)
      lists.set(keyOfKind(meaning.kind), [...(lists.get(keyOfKind(meaning.kind)) ?? []), textAt(item.at, id)])
      return false
    })
    return [key, here]
  })
}

type Moved = ReadonlyMap<Draft, ReadonlyMap<string, readonly ScalarNode[]>>

/** The lists that are the entity's own to keep. */
function listsOf(draft: Draft, left: Moved, moved: Moved): readonly string[] {
  const own = [...(left.get(draft)?.keys() ?? [])].filter(key => keysOf(draft.kind).get(key)?.means === 'child')
  return [...own, ...(moved.get(draft)?.keys() ?? [])]
}

function together(
  lists: ReadonlySet<string>,
  left: ReadonlyMap<string, readonly ScalarNode[]> = new Map(),
  moved: ReadonlyMap<string, readonly ScalarNode[]> = new Map(),
): ReadonlyMap<string, readonly ScalarNode[]> {
  const inverse = [...left].filter(([key, items]) => !lists.has(key) && items.length > 0)
  return new Map([
    ...[...lists].map(key => [key, once([...(left.get(key) ?? []), ...(moved.get(key) ?? [])])] as const),
    ...inverse,
  ])
}

/** A link that lies at both ends is one link. */
function once(items: readonly ScalarNode[]): readonly ScalarNode[] {
  return [...new Map(items.map(item => [item.text.toLowerCase(), item])).values()]
}
