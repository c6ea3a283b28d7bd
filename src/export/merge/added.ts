/**
 * Deletes of a plan the other way round: what the files do not declare goes where what is like it stands.
 *
 * It goes into the list or the map that the nearest of its kind is in, so that the file decides over layout: to its end,
 * or to its place where the names are sorted.
 * Where there is none yet, it goes below the entity that it belongs to.
 */
import { isAlias, isMap, isSeq, type YAMLMap } from 'yaml'
import { keyOfKind } from '../../config/keys.ts'
import { type Address, keyOf, textOf } from '../../model/address.ts'
import { otherEnd } from '../../model/scope.ts'
import type { State, Wanted } from '../../model/state.ts'
import { ancestorsOf } from '../../model/table.ts'
import type { Entry, Tree } from '../tree.ts'
import { writeAlone, writeInto } from './additions.ts'
import type { Bench } from './bench.ts'
import type { OwnFile } from './manners.ts'
import { ALIASED, type Bound, boundAgainst, growthBound, MERGED } from './yaml/bound.ts'
import { pathAt } from './yaml/declared-path.ts'
import { placeObstacle } from './yaml/lay.ts'
import { partsOf } from './yaml/parts.ts'
import { nameOf, type Source, type Spot, spotIn } from './yaml/source.ts'
import type { Path } from './yaml/uses.ts'

/** What is to be added, and by what. */
export interface Adding {
  readonly wanted: State<Wanted>
  /** How each is written, by `keyOf` its address. */
  readonly entries: ReadonlyMap<string, Entry>
  /** What only this environment is known to have, so that it is added for this one alone. */
  readonly environment: string | undefined
  /** Gives files and secrets in a value their names. @param from - the file that it goes into. */
  readonly settle: (tree: Tree, from: string) => Tree
  /** Gives the file that is to declare an entity alone; undefined for what goes into one that is there. */
  readonly ownFile: (address: Address) => OwnFile | undefined
}

/** Adds entities and links to the files, or tells why they stay out. @returns those that are in the files now */
export function mergeAdded(added: readonly Address[], adding: Adding, bench: Bench): readonly Address[] {
  const done: Address[] = []
  const lists = Map.groupBy(added, address => `${address.kind.name}#${parentKey(address)}`)
  for (const list of lists.values()) {
    const [first] = list
    if (first === undefined) continue
    const home = first.kind.shape === 'relation' ? homeOfLinks(first, adding, bench) : homeOf(first, adding, bench)
    const others = list.filter(address => !writeAlone(address, adding, bench))
    done.push(...list.filter(address => !others.includes(address)))
    const written = others.filter(address => adding.entries.has(keyOf(address)))
    for (const address of others) {
      const [what, key] = [textOf(address), keyOf(address)]
      const at = home === undefined ? undefined : placeIn(home)
      const why = written.includes(address) ? home?.obstacle : 'no file can hold what the service has'
      const bound = why !== undefined && why === home?.obstacle ? home.bound : undefined
      if (home === undefined || why !== undefined)
        bench.leave({ what, key, at, why: why ?? 'no list or map of the files is the place for it', ...bound })
      else bench.changed({ what: `${what} added`, at })
    }
    if (home === undefined || home.obstacle !== undefined || written.length === 0) continue
    writeInto(written, home, adding, bench)
    done.push(...written)
  }
  return done
}

/** Where something goes: a map or a list, a key that has none yet, or a key that is yet to be written. */
export interface Home {
  readonly source: Source
  /** The key of the map or the list. */
  readonly spot: Spot | undefined
  /** The map that lacks the key. */
  readonly above: YAMLMap | undefined
  readonly key: string
  readonly obstacle: string | undefined
  /** Where loosening helps against the obstacle, if anywhere. */
  readonly bound: { readonly bound?: Bound }
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
    source.top === undefined ? [] : (spotIn(source, source.top, key, { path: [] }) ?? []),
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
  return { ...homeIn(spot, nameOf(spot), spot.path, obstacleAt(spot)), spot }
}

function homeIn({ source }: Spot, key: string, path: Path, obstacle: string | undefined): Home {
  const bound = obstacle === undefined ? {} : boundAgainst(obstacle, source.file, path)
  return { source, spot: undefined, above: undefined, key, obstacle, bound }
}

function obstacleAt(spot: Spot): string | undefined {
  const { value } = partsOf(spot)
  const isOwn = value === undefined || isMap(value) || isSeq(value) || value.range?.[0] === value.range?.[1]
  const elsewhere = isAlias(value) ? ALIASED : 'the list or the map is made elsewhere'
  return placeObstacle(spot) ?? growthBound(spot, value) ?? (isOwn ? undefined : elsewhere)
}

function homeBelow(parent: Wanted | undefined, key: string, bench: Bench): Home | undefined {
  const source = parent === undefined ? undefined : bench.sourceAt(parent.at)
  const spot = parent === undefined ? undefined : source?.keyAt(parent.at)
  if (parent === undefined || source === undefined || spot === undefined) return undefined
  const { path } = pathAt(spot, parent, [key])
  const { hop } = source.repeats.way(path)
  if (hop !== undefined) return homeIn(spot, key, path, hop.by === 'merge' ? MERGED : ALIASED)
  const map = partsOf(spot).value
  const inner = isMap(map) ? spotIn(source, map, key, spot) : undefined
  if (inner !== undefined) return homeAt(inner)
  const obstacle = placeObstacle(spot) ?? growthBound(spot, map)
  return isMap(map) ? { ...homeIn(spot, key, spot.path, obstacle), above: map } : undefined
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
