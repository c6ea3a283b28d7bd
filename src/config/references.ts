/**
 * What a text of the file refers to: an entity of the file by its key, or one that lives in the service already.
 *
 * A bare id that is missing from the file is looked at closely, since it is more often a slip than a foreign entity. A
 * path or a full resource id says its collection, so it is never taken for an id of another one; a full resource id
 * is never compared with keys either, which makes it the way to name a foreign entity of a similar name.
 */
import type { Place } from '../errors.ts'
import { type Address, keyOf } from '../model/address.ts'
import type { Reference } from '../model/kind/fields.ts'
import type { Kind } from '../model/kind.ts'
import { scopeDepth } from '../model/scope.ts'
import { KINDS } from '../model/table.ts'
import type { Home } from './entity.ts'
import { reportHeldBack } from './environments/held-back.ts'
import { type Checking, problem } from './finding.ts'
import { type EntityIndex, findById, findElsewhere, findEntity, findSimilar } from './index-of-entities.ts'
import { quoted } from './quote.ts'
import { formsOf, type Named, parsed, pathFor, sameText, withoutService } from './reference-text.ts'

/** A text that refers to an entity, and where it stands. */
export interface Mention {
  readonly text: string
  readonly at: Place
  /** As messages write what holds the text: `products.gold.groups`. */
  readonly path: string
  /** The entity that the text stands at: a name means what lies in the same scope. */
  readonly home: Home
  /** True for a name that cannot be taken for one of another collection, and has no other spelling. */
  readonly isOfOneCollection?: true
}

/** What a mention came to: the text in the service's own words and, when its kind is known, the address. */
export interface Referent {
  readonly text: string
  readonly address: Address | undefined
}

/** Finds what the text of a field refers to, yields it, and gives the text that the service takes. */
export function* resolveField(ref: Reference, mention: Mention, index: EntityIndex): Checking<string | undefined> {
  const also = ref.also?.find(word => sameText(word, withoutService(mention.text)))
  if (also !== undefined) return also
  const referent = yield* resolve(ref, mention, index)
  if (referent?.address !== undefined)
    yield { found: 'reference', reference: { target: referent.address, at: mention.at } }
  return referent?.text
}

/** Finds what an item of a relation refers to. */
export function* resolveItem(kind: Kind, mention: Mention, index: EntityIndex): Checking<Address | undefined> {
  return (yield* resolve({ to: [kind.name], form: 'id' }, mention, index))?.address
}

/** Finds what an id refers to that may be one of the first of these kinds; a path may name any of them. */
export function* resolveAmong(
  kinds: readonly Kind[],
  mention: Mention,
  index: EntityIndex,
): Checking<Address | undefined> {
  return (yield* resolve({ to: kinds.map(({ name }) => name), form: 'id' }, mention, index))?.address
}

/** Finds what the id of something below the same parent refers to, yields it, and gives the id in the service. */
export function* resolveSibling(kind: string, mention: Mention, index: EntityIndex): Checking<string | undefined> {
  const { home } = mention
  const parentKeys = home.kind.shape === 'single' ? home.keys : home.keys.slice(0, -1)
  const text = [...parentKeys.slice(scopeDepth(home.kind)), mention.text].join('/')
  const referent = yield* resolve({ to: [kind], form: 'id' }, { ...mention, text }, index)
  if (referent?.address === undefined) return undefined
  yield { found: 'reference', reference: { target: referent.address, at: mention.at } }
  return referent.address.ids.at(-1)
}

function* resolve(ref: Reference, mention: Mention, index: EntityIndex): Checking<Referent | undefined> {
  const named = parsed(ref, mention.text, mention.home)
  if (named === undefined)
    return yield* problem(mention.at, `${mention.path} is ${quoted(mention.text)}; expected ${formsOf(ref)}`)
  const find = named.spelling === 'resource id' ? findById : findEntity
  const entity = find(index, named.kind, named.ids)
  const kind = KINDS.get(named.kind)
  const ids = entity?.ids ?? named.ids
  const referent = {
    address: kind === undefined ? undefined : { kind, ids },
    text: ref.form === 'path' ? pathFor(named.kind, ids) : localIds(kind, ids).join('/'),
  }
  const what = `${mention.path} names ${nounOf(named.kind)}${quoted(localIds(kind, named.ids).join('/'))}`
  if (yield* isRemoved(referent, what, mention, index)) return undefined
  if (entity?.heldBack !== undefined) return yield* reportHeldBack(what, mention.at, entity, entity.heldBack)
  if (entity !== undefined || !index.isWhole || comesWithService(named)) return referent
  return (yield* isForeign(named, what, ref, mention, index)) ? referent : undefined
}

/** Within a scope, an id alone means an entity of that scope. */
function localIds(kind: Kind | undefined, ids: readonly string[]): readonly string[] {
  return kind === undefined ? ids : ids.slice(scopeDepth(kind))
}

function* isRemoved({ address }: Referent, what: string, { at }: Mention, { removed }: EntityIndex): Checking<boolean> {
  const entry = address === undefined ? undefined : removed.get(keyOf(address))
  if (entry === undefined) return false
  const { file, line, column } = entry.at
  yield* problem(at, `${what}, which "removed" deletes (${file}:${line}:${column}); expected one of the two`)
  return true
}

/** Reports an entity that is not in the file; false when it is probably a mistake. */
function* isForeign(
  named: Named,
  what: string,
  { to }: Reference,
  { at, isOfOneCollection }: Mention,
  index: EntityIndex,
): Checking<boolean> {
  const similar = named.spelling === 'resource id' ? undefined : findSimilar(index, named.kind, named.ids)
  const mayLieElsewhere = named.spelling === 'id' && !isOfOneCollection
  const elsewhere = mayLieElsewhere ? findElsewhere(index, to, named.ids) : undefined
  const isMisspelt = similar !== undefined && !isOfOneCollection
  if (similar !== undefined) yield* nearMiss(what, similar.keys.join('/'), at, isMisspelt)
  else if (elsewhere !== undefined)
    yield* problem(
      at,
      `${what}, which is not in this file, although ${elsewhere.path} is; expected ${quoted(pathFor(named.kind, named.ids))} for one that the service has already`,
    )
  else yield* problem(at, `${what}, which is not in this file; it must exist in the service`, 'notice')
  return !isMisspelt && elsewhere === undefined
}

/**
 * Reports a name that is not in the file and close to one that is.
 *
 * @param isSlip - true where a foreign entity of that name cannot be meant, or is named in another way; elsewhere only
 *   the service can tell.
 */
export function* nearMiss(what: string, similar: string, at: Place, isSlip: boolean): Checking<void> {
  const question = `${what}, which is not in this file; did you mean ${quoted(similar)}?`
  if (isSlip) yield* problem(at, question)
  else yield* problem(at, `${question} If not, it must exist in the service`, 'warning')
}

function comesWithService({ kind, ids }: Named): boolean {
  const { builtIns = [], samples = [], permanent } = KINDS.get(kind) ?? {}
  if (permanent) return true
  return [...builtIns, ...samples].some(id => sameText(id, ids.join('/')))
}

function nounOf(kind: string): string {
  const known = KINDS.get(kind)
  return known === undefined ? '' : `the ${known.noun} `
}
