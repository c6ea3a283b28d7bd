/**
 * Deletes of a plan the other way round: what the files do not declare goes where what is like it stands.
 *
 * It goes to the end of the list or the map that the nearest of its kind is in, so that the file decides over layout.
 * Where there is none yet, it goes below the entity that it belongs to.
 */
import { isMap, isSeq, type YAMLMap } from 'yaml'
import { keyOfKind } from '../../config/keys.ts'
import { type Address, keyOf, ownId, textOf } from '../../model/address.ts'
import { otherEnd } from '../../model/scope.ts'
import type { State, Wanted } from '../../model/state.ts'
import { ancestorsOf } from '../../model/table.ts'
import { branch, type Entry, items, leaf, type Tree } from '../tree.ts'
import type { Bench } from './bench.ts'
import { placeObstacle } from './lay.ts'
import { nameOf, partsOf, type Source, type Spot, spotIn } from './source.ts'
import { newEntry, newItem } from './spelling.ts'

/** What is to be added, and by what. */
export interface Adding {
  readonly wanted: State<Wanted>
  /** How each is written, by `keyOf` its address. */
  readonly entries: ReadonlyMap<string, Entry>
  /** What only this environment is known to have, so that it is added for this one alone. */
  readonly environment: string | undefined
  /** Gives files and secrets in a value their names. @param from - the file that it goes into. */
  readonly settle: (tree: Tree, from: Source) => Tree
}

/** Adds entities and links to the files, or tells why they stay out. */
export function mergeAdded(added: readonly Address[], adding: Adding, bench: Bench): void {
  const lists = Map.groupBy(added, address => `${address.kind.name}#${parentKey(address)}`)
  for (const list of lists.values()) {
    const [first] = list
    if (first === undefined) continue
    const home = first.kind.shape === 'relation' ? homeOfLinks(first, adding, bench) : homeOf(first, adding, bench)
    const written = list.filter(address => adding.entries.has(keyOf(address)))
    for (const address of list) {
      const [what, key] = [textOf(address), keyOf(address)]
      const at = home === undefined ? undefined : placeIn(home)
      const why = written.includes(address) ? home?.obstacle : 'no file can hold what the service has'
      if (home === undefined || why !== undefined)
        bench.leave({ what, key, at, why: why ?? 'no list or map of the files is the place for it' })
      else bench.changed({ what: `${what} added`, at })
    }
    if (home !== undefined && home.obstacle === undefined && written.length > 0) write(written, home, adding, bench)
  }
}

/** Where something goes: a map or a list, a key that has none yet, or a key that is yet to be written. */
interface Home {
  readonly source: Source
  /** The key of the map or the list. */
  readonly spot: Spot | undefined
  /** The map that lacks the key. */
  readonly above: YAMLMap | undefined
  readonly key: string
  readonly obstacle: string | undefined
}

function parentKey(address: Address): string {
  const [parent] = ancestorsOf(address)
  return parent === undefined ? '' : keyOf(parent)
}

function homeOf(address: Address, { wanted }: Adding, bench: Bench): Home | undefined {
  const key = keyOfKind(address.kind)
  const near = [...wanted.values()]
    .filter(other => other.address.kind === address.kind && parentKey(other.address) === parentKey(address))
    .flatMap(({ at }) => holderOf(bench.sourceAt(at)?.keyAt(at), key))
    .at(-1)
  if (near !== undefined) return homeAt(near)
  const [parent] = ancestorsOf(address)
  if (parent !== undefined) return homeBelow(wanted.get(keyOf(parent)), key, bench)
  const tops = [...bench.sources.values()].flatMap(source =>
    source.top === undefined ? [] : (spotIn(source, source.top, key, { path: [], isShared: false }) ?? []),
  )
  const last = tops.at(-1)
  return last === undefined ? undefined : homeAt(last)
}

/** Finds the key that holds the map or the list of a member, unless it is another one than is looked for. */
function holderOf(member: Spot | undefined, key: string): readonly Spot[] {
  if (member === undefined || member.path[0] === 'environments') return []
  const { source, path } = member
  const holder = source.spots.find(
    spot => spot.path.length === path.length - 1 && spot.path.every((part, index) => part === path[index]),
  )
  return holder !== undefined && nameOf(holder) === key ? [holder] : []
}

function homeAt(spot: Spot): Home {
  return { source: spot.source, spot, above: undefined, key: nameOf(spot), obstacle: obstacleAt(spot) }
}

function obstacleAt(spot: Spot): string | undefined {
  const { value } = partsOf(spot)
  const isOwn = value === undefined || isMap(value) || isSeq(value) || value.range?.[0] === value.range?.[1]
  return placeObstacle(spot) ?? (isOwn ? undefined : 'the list or the map is made elsewhere')
}

function homeBelow(parent: Wanted | undefined, key: string, bench: Bench): Home | undefined {
  const source = parent === undefined ? undefined : bench.sourceAt(parent.at)
  const spot = parent === undefined ? undefined : source?.keyAt(parent.at)
  const map = spot === undefined ? undefined : partsOf(spot).value
  if (source === undefined || spot === undefined || !isMap(map)) return undefined
  const inner = spotIn(source, map, key, spot)
  return inner === undefined
    ? { source, spot: undefined, above: map, key, obstacle: placeObstacle(spot) }
    : homeAt(inner)
}

/** Links stand below either end; a list of either may hold them. */
function homeOfLinks(address: Address, adding: Adding, bench: Bench): Home | undefined {
  const own = homeOf(address, adding, bench)
  const far = otherEnd(address)
  const inverse = address.kind.relation?.inverse
  if (own?.spot !== undefined || far === undefined || inverse === undefined) return own
  const other = homeBelow(adding.wanted.get(keyOf(far)), inverse, bench)
  return other?.spot === undefined ? (own ?? other) : other
}

function placeIn({ source, spot, above }: Home) {
  const offset = (spot === undefined ? above : (partsOf(spot).key ?? partsOf(spot).value))?.range?.[0] ?? 0
  const before = source.text.slice(0, offset)
  return { file: source.file, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

function write(added: readonly Address[], home: Home, adding: Adding, bench: Bench): void {
  const { source, spot, above, key } = home
  const desk = bench.desk(source)
  const isList = added[0]?.kind.shape === 'relation'
  const entries = isList ? [] : added.map(address => entryFor(address, source, adding))
  const links = isList ? added.map(address => itemFor(address, key, adding)) : []
  const { value } = spot === undefined ? { value: undefined } : partsOf(spot)
  const container = (isMap(value) || isSeq(value)) && value.items.length > 0 ? value : undefined
  const tree = isList ? items(links) : branch(entries)
  if (container !== undefined) {
    const additions = isList ? links.map(newItem) : entries.map(newEntry)
    for (const addition of additions) desk.add(container, addition)
  } else if (spot !== undefined) desk.replace(spot, tree)
  else if (above !== undefined) desk.add(above, newEntry({ key, value: tree }))
}

function entryFor(address: Address, source: Source, { entries, environment, settle }: Adding): Entry {
  const entry = entries.get(keyOf(address)) ?? { key: ownId(address), value: branch([]) }
  const { value } = entry
  const sync = { key: 'sync', value: branch(only(environment)) }
  const bounded = environment === undefined || value.is !== 'map' ? value : branch([...value.entries, sync])
  return { ...entry, value: settle(bounded, source) }
}

/** A link is named by the key of the end that does not hold it. */
function itemFor(address: Address, listKey: string, { wanted, environment }: Adding): Tree {
  const isInverse = listKey === address.kind.relation?.inverse && listKey !== keyOfKind(address.kind)
  const [near] = ancestorsOf(address)
  const end = isInverse ? near : otherEnd(address)
  const name = end === undefined ? undefined : wanted.get(keyOf(end))?.name
  const id = name?.split('/').at(-1) ?? (isInverse && near !== undefined ? ownId(near) : ownId(address))
  return environment === undefined ? leaf(id) : branch([{ key: 'id', value: leaf(id) }, ...only(environment)])
}

function only(environment: string | undefined): readonly Entry[] {
  return environment === undefined ? [] : [{ key: 'environments', value: items([leaf(environment)]) }]
}
