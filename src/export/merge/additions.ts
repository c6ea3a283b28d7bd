/**
 * How an addition is written: as an entry of a map, as an item of a list, or alone in a file.
 */
import { isMap, isSeq } from 'yaml'
import { keyOfKind } from '../../config/keys.ts'
import { type Address, keyOf, ownId, textOf } from '../../model/address.ts'
import { otherEnd } from '../../model/scope.ts'
import { ancestorsOf } from '../../model/table.ts'
import { printed } from '../print.ts'
import { branch, type Entry, items, leaf, type Tree } from '../tree.ts'
import type { Adding, Home } from './added.ts'
import type { Bench } from './bench.ts'
import { partsOf } from './yaml/parts.ts'
import { byName, positionIn } from './yaml/sorted.ts'
import { newEntry, newItem } from './yaml/spelling.ts'

/** Gives an entity a file of its own. @returns false for one that is to stand beside others. */
export function writeAlone(address: Address, adding: Adding, bench: Bench): boolean {
  const own = adding.entries.has(keyOf(address)) ? adding.ownFile(address) : undefined
  if (own === undefined) return false
  const version = own.isWhole ? [{ key: 'version', value: leaf(1) }] : []
  const entry = entryFor(address, own.path, adding)
  const body = printed(branch([...version, { key: keyOfKind(address.kind), value: branch([entry]) }]))
  const text = own.head === '' ? body : `${own.head}\n\n${body}`
  bench.put(own.path, own.breaks === '\n' ? text : text.replaceAll('\n', own.breaks))
  bench.changed({ what: `${textOf(address)} added`, at: { file: own.path, line: 1, column: 1 } })
  return true
}

/** Writes entities, or links, to where they go. */
export function writeInto(added: readonly Address[], home: Home, adding: Adding, bench: Bench): void {
  const { source, spot, above, key } = home
  const desk = bench.desk(source)
  const isList = added[0]?.kind.shape === 'relation'
  const entries = isList ? [] : added.map(address => entryFor(address, source.file, adding))
  const links = isList ? added.map(address => itemFor(address, key, adding)) : []
  const { value } = spot === undefined ? { value: undefined } : partsOf(spot)
  const container = (isMap(value) || isSeq(value)) && value.items.length > 0 ? value : undefined
  const tree = isList ? items(links) : branch(entries)
  if (container !== undefined) {
    const additions = isList
      ? links.map(link => ({ name: linkName(link), ...newItem(link) }))
      : entries.map(entry => ({ name: entry.key, ...newEntry(entry) }))
    for (const { name, ...addition } of additions.toSorted((a, b) => byName(a.name, b.name))) {
      const before = positionIn(container, name)
      desk.add(container, before === undefined ? addition : { ...addition, before })
    }
  } else if (spot !== undefined) desk.replace(spot, tree)
  else if (above !== undefined) desk.add(above, newEntry({ key, value: tree }))
}

function entryFor(address: Address, file: string, { entries, environment, settle }: Adding): Entry {
  const entry = entries.get(keyOf(address)) ?? { key: ownId(address), value: branch([]) }
  const { value } = entry
  const sync = { key: 'sync', value: branch(only(environment)) }
  const bounded = environment === undefined || value.is !== 'map' ? value : branch([...value.entries, sync])
  return { ...entry, value: settle(bounded, file) }
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

function linkName(link: Tree): string {
  const id = link.is === 'map' ? link.entries[0]?.value : link
  return id?.is === 'value' ? String(id.value) : ''
}

function only(environment: string | undefined): readonly Entry[] {
  return environment === undefined ? [] : [{ key: 'environments', value: items([leaf(environment)]) }]
}
