/**
 * What has to be read for a declaration.
 *
 * Asked level by level: what is below an entity is read only once the entity has been found, because nothing is below
 * one that is not there.
 */
import { type Address, keyOf, listPathOf, ownId, parentIds } from '../../model/address.ts'
import type { Kind } from '../../model/kind.ts'
import type { Declaration, Mentioned } from '../../model/state.ts'
import { ancestorsOf, KINDS, kindsBelow } from '../../model/table.ts'
import type { JsonObject } from '../../ports.ts'
import { createBody } from '../apply/body.ts'
import type { Reading, Rules } from '../diff/draft.ts'
import { isAlwaysThere } from '../diff/judge.ts'
import { uniqueValues } from '../diff/unique.ts'
import { isForCreate } from '../imports.ts'
import { abandoned, isOwn } from '../prune/ownership.ts'
import type { Demand } from '../read.ts'
import { expandedIds } from './expanded.ts'

/** Lists what to read at one depth, after what is above it has been read. */
export function demandsAt(
  depth: number,
  declaration: Declaration,
  rules: Rules,
  counted: boolean,
  above: Reading,
): readonly Demand[] {
  const names = namedIn(declaration, rules).filter(({ kind }) => kind.name.split('/').length === depth + 1)
  const lists = Map.groupBy(names, address => listPathOf(address).toLowerCase())
  const imported = importedLists(declaration, rules).filter(([, { kind }]) => kind.split('/').length === depth + 1)
  const asked = new Map([...declaration.mentioned, ...imported])
  const mentioned = [...asked].filter(([, { kind }]) => kind.split('/').length === depth + 1)
  const paths = new Set([...lists.keys(), ...mentioned.map(([path]) => path)])
  return [...paths].flatMap(path => {
    const list = lists.get(path) ?? []
    const mention = asked.get(path)
    const kind = list[0]?.kind ?? KINDS.get(mention?.kind ?? '')
    if (kind === undefined) return []
    const parents = list[0] === undefined ? (mention?.parentIds ?? []) : parentIds(list[0])
    const whole = kind.shape !== 'single' && mention !== undefined && (mention.exact || isPruned(mention, kind, rules))
    const demand = {
      kind,
      parentIds: parents,
      ids: list.map(ownId),
      whole,
      counted,
      ...claimsOf(kind, list, declaration),
      expand: expandable(kind, declaration),
      ...versionsOf(list),
    }
    return isAnswered(demand, declaration, rules, above) ? [] : [demand]
  })
}

/** Lists what documents make: an import is needed or not by all that is there. */
function importedLists({ wanted }: Declaration, { selected }: Rules): readonly (readonly [string, Mentioned])[] {
  return [...wanted.values()].flatMap(({ address, specification, sync }) => {
    const kind = KINDS.get(address.kind.imports ?? '')
    if (specification === undefined || isForCreate(sync) || kind === undefined || !selected(address)) return []
    const path = listPathOf({ kind, ids: [...address.ids, ''] }).toLowerCase()
    return [[path, { kind: kind.name, parentIds: address.ids, exact: true }] as const]
  })
}

/** How deep the deepest declared entity lies. */
export function depthOf(declaration: Declaration, rules: Rules): number {
  const kinds = [
    ...forgotten(declaration, rules).map(({ kind }) => kind.name),
    ...namesOf(declaration).map(({ kind }) => kind.name),
    ...[...declaration.mentioned.values()].map(({ kind }) => kind),
    ...[...declaration.wanted.values()].flatMap(({ address, specification }) =>
      specification === undefined ? [] : (address.kind.imports ?? []),
    ),
  ]
  return Math.max(0, ...new Set(kinds.map(name => name.split('/').length)))
}

function namesOf({ wanted, removed }: Declaration): readonly Address[] {
  return [...[...wanted.values()].map(({ address }) => address), ...removed.map(({ address }) => address)]
}

/** Tells whether what nobody declares in a list goes, so that all of it has to be known. */
function isPruned({ parentIds: ids }: Mentioned, kind: Kind, rules: Rules): boolean {
  if (rules.prune === 'all') return true
  const [parent] = ancestorsOf({ kind, ids: [...ids, ''] })
  return rules.prune === 'owned' && parent !== undefined && isOwn(parent, rules)
}

/** What the stack has and the files no longer name is looked for by itself, unless a list is read that shows it. */
function forgotten(declaration: Declaration, rules: Rules): readonly Address[] {
  const addresses = abandoned(declaration, rules)
  return rules.prune === 'all' ? addresses.filter(({ kind }) => kind.unlisted) : addresses
}

function namedIn(declaration: Declaration, rules: Rules): readonly Address[] {
  const chosen = [...namesOf(declaration).filter(rules.selected), ...forgotten(declaration, rules)]
  const byKey = new Map(chosen.map(address => [keyOf(address), address]))
  return [...byKey.values()]
}

/** Says which declared entities want a value for themselves, and keeps those that hold it. */
function claimsOf(kind: Kind, list: readonly Address[], { wanted }: Declaration): Pick<Demand, 'claiming' | 'keep'> {
  const claims = list.flatMap(address => {
    const entity = wanted.get(keyOf(address))
    const values = entity === undefined ? [] : uniqueValues(address, createBody(address, entity.properties) ?? {})
    return values.length === 0 ? [] : [{ address, values }]
  })
  const values = new Set(claims.flatMap(claim => claim.values))
  const [sample] = claims
  if (sample === undefined) return { claiming: [], keep: () => false }
  const somewhere = { kind, ids: sample.address.ids }
  return {
    claiming: claims.map(({ address }) => ownId(address)),
    keep: (properties: JsonObject) => uniqueValues(somewhere, properties).some(value => values.has(value)),
  }
}

/** Says by which versions of the API the entities of a list are asked for that have one of their own. */
function versionsOf(list: readonly Address[]): Pick<Demand, 'versions'> {
  const own = list.flatMap(address =>
    address.apiVersion === undefined ? [] : [[ownId(address), address.apiVersion] as const],
  )
  return own.length === 0 ? {} : { versions: new Map(own) }
}

/** Relations below a kind that are declared and that a list of the kind can carry. */
function expandable(kind: Kind, { mentioned }: Declaration): readonly Kind[] {
  const names = new Set([...mentioned.values()].map(mention => mention.kind))
  return kindsBelow(kind).filter(below => below.expand !== undefined && names.has(below.name))
}

/** True when nothing is below the parent, which was looked for, or when the parent's list has told it already. */
function isAnswered(
  { kind, parentIds: ids }: Demand,
  { wanted }: Declaration,
  { selected }: Rules,
  { found }: Reading,
): boolean {
  const address = { kind, ids: kind.shape === 'single' ? ids : [...ids, ''] }
  const [parent] = ancestorsOf(address)
  if (parent === undefined || isAlwaysThere(parent)) return false
  const live = found.get(keyOf(parent))
  if (live === undefined) return wanted.has(keyOf(parent)) && selected(parent)
  return kind.expand !== undefined && expandedIds(kind, live.properties) !== undefined
}
