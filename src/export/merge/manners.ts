/**
 * How the files lay out what they declare, so that what is new goes where its like would stand.
 *
 * A manner is a path with places for the ids of an entity: `apis/{0}.yaml`, `apis/{0}/{1}.xml`. It is learnt from the
 * paths that are there; that of most of them counts, and where none has the ids in it there is no manner.
 */
import { posix } from 'node:path'
import { keyOfKind } from '../../config/keys.ts'
import { type Address, parentIds } from '../../model/address.ts'
import type { Kind } from '../../model/kind.ts'
import type { State, Wanted } from '../../model/state.ts'
import { fileName, inFileName, type Naming } from '../names.ts'
import type { Paper } from '../tree.ts'
import type { Bench } from './bench.ts'
import type { Globs } from './spent.ts'

/** A file for one entity alone. */
export interface OwnFile {
  /** From the workspace. */
  readonly path: string
  /** True when it says its version, as those do that nobody includes. */
  readonly isWhole: boolean
  /** What ends its lines. */
  readonly breaks: string
  /** What its like begin with for editors; `''` for nothing. */
  readonly head: string
}

/** Where new files go. Names are given from the folder of the first file. */
export interface Manners {
  /** Gives the file that declares a new entity alone, where most of its collection have one of their own. */
  readonly ownFile: (address: Address, naming: Naming) => OwnFile | undefined
  /** Gives the path of the file for a text of a new entity, from the folder of the first file. */
  readonly textFile: (paper: Pick<Paper, 'folder' | 'address' | 'ending'>, naming: Naming) => string
}

/** Learns the manners of the files. @param folder - of the first of them. */
export function mannersOf(wanted: State<Wanted>, bench: Bench, globs: Globs, folder: string): Manners {
  const ofTexts = textManners(wanted, bench)
  const ofFiles = fileManners(wanted, bench)
  const given = (manner: string, { ids }: Address, naming: Naming) => {
    const path = posix.relative(folder, filled(manner, ids))
    const { dir, name, ext } = posix.parse(path)
    return naming(suffix => posix.join(dir, `${name}${suffix === '' ? '' : `-${suffix}`}${ext}`))
  }
  return {
    ownFile: (address, naming) => {
      const manner = parentIds(address).length > 0 ? undefined : ofFiles.get(address.kind.name)
      if (manner === undefined || !isTaken(filled(manner.path, address.ids), globs)) return undefined
      return { ...manner, path: posix.join(folder, given(manner.path, address, naming)) }
    },
    textFile: (paper, naming) => {
      const manner = ofTexts.get(`${paper.folder}:${paper.address.kind.name}`)
      if (manner === undefined) return fileName(paper, naming)
      const isFixed = paper.folder !== 'specifications'
      return given(isFixed ? manner : withEnding(manner, posix.extname(`.${paper.ending}`)), paper.address, naming)
    },
  }
}

/** A file of its own is found by a glob alone: nobody names it. */
function isTaken(path: string, { patterns, matches }: Globs): boolean {
  return patterns.some(pattern => pattern !== path && matches(path, pattern))
}

/** Learns of every collection at the top most of whose entities have a file each. */
function fileManners(wanted: State<Wanted>, bench: Bench): ReadonlyMap<string, OwnFile> {
  const own = [...wanted.values()].filter(({ address: { kind, ids } }) => kind.shape !== 'relation' && ids.length === 1)
  const byKind = Map.groupBy(own, ({ address }) => address.kind.name)
  return new Map(
    [...byKind].flatMap(([name, all]) => {
      const alone = [...Map.groupBy(all, ({ at }) => at.file).values()].flatMap(each => (each.length === 1 ? each : []))
      const path = commonest(alone.map(({ address, at }) => mannerOf(at.file, address.ids))) ?? among(alone, bench)
      if (path === undefined || alone.length * 2 <= all.length) return []
      const sources = alone.flatMap(({ at }) => bench.sourceAt(at) ?? [])
      const isWhole = sources.some(({ spots }) => spots.some(spot => spot.path.join() === 'version'))
      const breaks = sources.every(({ text }) => text.includes('\r\n')) ? '\r\n' : '\n'
      const heads = new Set(sources.map(({ text }) => /^# yaml-language-server:.*$/m.exec(text)?.[0].trimEnd() ?? ''))
      const [head = ''] = heads.size === 1 ? heads : []
      return [[name, { path, isWhole, breaks, head }] as const]
    }),
  )
}

/** Files whose names have nothing to do with ids: what is new stands among them, if they are for nothing else. */
function among(alone: readonly Wanted[], bench: Bench): string | undefined {
  const [one, another] = alone
  if (one === undefined || another === undefined) return undefined
  const { dir, ext } = posix.parse(one.at.file)
  const isMixed = alone.some(({ at, address: { kind } }) => {
    const keys = bench.sourceAt(at)?.spots.flatMap(({ path }) => path[0] ?? []) ?? []
    return posix.dirname(at.file) !== posix.dirname(one.at.file) || keys.some(key => !isOf(key, kind))
  })
  return isMixed ? undefined : posix.join(dir, `{0}${ext}`)
}

function isOf(key: string, kind: Kind): boolean {
  return key === 'version' || key === keyOfKind(kind)
}

/** Learns where texts stand, by their first folder in an export and the kind that they belong to. */
function textManners(wanted: State<Wanted>, bench: Bench): ReadonlyMap<string, string> {
  const owners = new Map(
    [...wanted.values()].flatMap(({ address, at }) => {
      const spot = bench.sourceAt(at)?.keyAt(at)
      return spot === undefined ? [] : [[JSON.stringify([at.file, ...spot.path]), address] as const]
    }),
  )
  const seen = bench.mentions.flatMap(({ path, by: { source, path: keys } }) => {
    const depths = [...keys.keys()].toReversed()
    const depth = depths.find(length => owners.has(JSON.stringify([source.file, ...keys.slice(0, length)])))
    const address = owners.get(JSON.stringify([source.file, ...keys.slice(0, depth ?? 0)]))
    if (address === undefined) return []
    return [[`${folderOf(address, keys.slice(depth))}:${address.kind.name}`, mannerOf(path, address.ids)] as const]
  })
  const byKey = Map.groupBy(seen, ([key]) => key)
  return new Map(
    [...byKey].flatMap(([key, all]) => {
      const manner = commonest(all.map(([, one]) => one))
      return manner === undefined ? [] : [[key, manner] as const]
    }),
  )
}

/** Gives the word by which an export tells texts apart. */
function folderOf({ kind }: Address, [field]: readonly string[]): Paper['folder'] {
  if (field === 'specification') return 'specifications'
  return kind.spelling === 'policy' ? 'policies' : 'texts'
}

/** Puts places in a path for the ids; undefined when the last of them is not in it. */
function mannerOf(path: string, ids: readonly string[]): string | undefined {
  if (/[{}]/.test(path)) return undefined
  const parts = path.split('/').map(part => {
    const index = ids.findLastIndex(id => part === inFileName(id) || part.startsWith(`${inFileName(id)}.`))
    return index < 0 ? part : `{${index}}${part.slice(inFileName(ids[index] ?? '').length)}`
  })
  return parts.some(part => part.startsWith(`{${ids.length - 1}}`)) ? parts.join('/') : undefined
}

function filled(manner: string, ids: readonly string[]): string {
  return manner.replace(/\{(\d+)\}/g, (_, index: string) => inFileName(ids[Number(index)] ?? ''))
}

function withEnding(manner: string, ending: string): string {
  const { dir, name, ext } = posix.parse(manner)
  if (isYaml(ext) && isYaml(ending)) return manner
  // The place of an id is no ending.
  return posix.join(dir, /^\.[^{}]+$/.test(ext) ? `${name}${ending}` : `${name}${ext}${ending}`)
}

function isYaml(ending: string): boolean {
  return /^\.ya?ml$/i.test(ending)
}

/** Gives what most have; of as many, what the last has. */
function commonest(all: readonly (string | undefined)[]): string | undefined {
  const known = all.flatMap(one => one ?? [])
  const counted = [...Map.groupBy(known, one => one)].toReversed()
  return counted.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0]
}
