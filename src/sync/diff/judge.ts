/**
 * What has to become of one declared entity: made, changed, left alone, or refused.
 *
 * An entity that is not there is not always to be made: an import, a new parent or a copy may bring it along.
 */
import { type Address, isFixed, keyOf, ownId, textOf } from '../../model/address.ts'
import { fieldFor } from '../../model/field.ts'
import type { Field } from '../../model/kind/fields.ts'
import type { Create, FieldChange, Import, Note, Refusal, Update } from '../../model/plan.ts'
import type { Found, State, Wanted } from '../../model/state.ts'
import type { Value, Values } from '../../ports.ts'
import { holdsAbsent, isValues, revealedObject } from '../../values.ts'
import { completion, createBody, putBody } from '../apply/body.ts'
import { isMadeByImport } from '../imports.ts'
import { changedFields, isHidden, type Known, NOTHING_KNOWN } from './compare.ts'
import { copiedAfterAll, isCopied, madeWithParent } from './copies.ts'
import type { Reading, Unordered } from './draft.ts'
import { methodOf, namesOf } from './method.ts'
import { brokenRules, immutable, lost, missing } from './refuse.ts'
import { newWords } from './schema-words.ts'
import { uncompared } from './uncompared.ts'

/** What one declared entity comes to. */
export interface Judgement {
  readonly create?: Unordered<Create>
  readonly update?: Unordered<Update>
  readonly unchanged?: Address
  readonly notes?: readonly Note[]
  readonly refusals?: readonly Refusal[]
}

/**
 * Holds one declared entity against what was found.
 *
 * @param chosen - every declared entity that the run is about.
 * @param toImport - the import that it needs, if it needs one.
 */
export function judge(
  wanted: Wanted,
  { found, unavailable }: Reading,
  known: Known,
  chosen: State<Wanted>,
  toImport: Import | undefined,
): Judgement {
  const { address } = wanted
  const why = unavailable.get(address.kind.name)
  if (why !== undefined)
    return {
      refusals: [
        {
          at: wanted.at,
          message: `${textOf(address)} cannot be declared: this service has no ${address.kind.noun} (${why})`,
        },
      ],
    }
  const live = found.get(keyOf(address))
  if (live === undefined) {
    if (isMadeByImport(wanted, chosen)) return toComplete(wanted)
    const made = madeWithParent(wanted, chosen, found)
    if (made !== undefined) return toFollow(wanted, made, toImport)
    if (isAlwaysThere(address)) return takenAsThere(wanted)
    const anew = { ...toCreate(wanted, toImport), notes: copiedAfterAll(wanted, chosen, found) }
    // What a copy brings along need not be declared whole.
    const isThere = anew.refusals.length > 0 && isCopied(address, chosen, found)
    return isThere ? toComplete(wanted) : anew
  }
  if (address.kind.shape === 'relation') return { unchanged: address }
  const fields = changedFields(address.kind.fields, wanted.properties, live.properties, known, wanted.sync.ignore)
  const notes = uncompared(wanted, live.properties, known)
  return fields.length === 0 && toImport === undefined
    ? { unchanged: live.address, notes }
    : { ...toUpdate(wanted, live, fields, toImport), notes }
}

/** True for what is never made: a read that finds nothing says only that it cannot be read. */
export function isAlwaysThere(address: Address): boolean {
  return address.kind.permanent === true || isFixed(address.kind, ownId(address))
}

function takenAsThere({ address, properties, at }: Wanted): Judgement {
  if (Object.keys(properties).length === 0) return { unchanged: address }
  const message = `${textOf(address)} cannot be changed: the service does not show it, and no run can make it`
  return { refusals: [{ at, message }] }
}

function toCreate(wanted: Wanted, toImport: Import | undefined): Judgement & { readonly refusals: readonly Refusal[] } {
  const { address, properties } = wanted
  const body = createBody(address, properties)
  const refusals = body === undefined ? [] : [...missing(wanted, body), ...brokenRules(wanted, body)]
  const patch = completion(address.kind, properties)
  // What a link says is its address.
  const fields = address.kind.shape === 'relation' ? [] : newFields(wanted, { ...body, ...patch })
  return { create: { action: 'create', wanted, address, fields, body, patch, ...withImport(toImport) }, refusals }
}

/** What an import makes is not there yet; the rest of what the file says of it is laid over it afterwards. */
function toComplete(wanted: Wanted): Judgement {
  const { address, properties } = wanted
  const fields = newFields(wanted, properties)
  if (fields.length === 0) return { unchanged: address }
  return { update: { action: 'update', wanted, address, method: usualMethod(address), fields, unseen: true } }
}

/** What comes with its parent is as the parent is; what the file says otherwise follows. */
function toFollow(wanted: Wanted, made: Values, toImport: Import | undefined): Judgement {
  const { address, properties, sync } = wanted
  const there = Object.fromEntries(Object.entries(made).filter(([, value]) => !holdsAbsent(value)))
  const fields = changedFields(address.kind.fields, properties, revealedObject(there), NOTHING_KNOWN, sync.ignore)
  if (fields.length === 0 && toImport === undefined) return { unchanged: address }
  const method = toImport === undefined ? usualMethod(address) : 'put'
  return { update: { action: 'update', wanted, address, method, fields, unseen: true, ...withImport(toImport) } }
}

/** What nobody has seen yet is changed as its kind is. */
function usualMethod({ kind }: Address): Update['method'] {
  return kind.update === 'patch' ? 'patch' : 'put'
}

function newFields({ address, properties }: Wanted, values: Values): readonly FieldChange[] {
  const all = Object.entries(values).flatMap(([path, value]) => opened(address.kind.fields[path], path, value))
  return all.map(([path, field, after]): FieldChange => {
    const hidden = field !== undefined && isHidden(field, properties, {})
    const policy = field?.type === 'text' && field.compare === 'policy'
    const show = hidden ? 'hidden' : policy ? 'policy' : 'value'
    return { path, before: undefined, after, show, ...newWords(field, after, values) }
  })
}

type Opened = readonly [path: string, field: Field | undefined, value: Value]

/** Free JSON is shown member by member, so that a secret in it hides nothing but itself. */
function opened(declaredBy: Field | undefined, path: string, value: Value): readonly Opened[] {
  const field = declaredBy === undefined ? undefined : fieldFor(declaredBy, value)
  if (declaredBy?.type !== 'any' || field?.type !== 'object' || !isValues(value)) return [[path, field, value]]
  return Object.entries(value).flatMap(([name, inner]) => opened(declaredBy, `${path}.${name}`, inner))
}

function withImport(toImport: Import | undefined): Pick<Update, 'import'> {
  return toImport === undefined ? {} : { import: toImport }
}

function toUpdate(
  wanted: Wanted,
  live: Found,
  fields: readonly FieldChange[],
  toImport: Import | undefined,
): Judgement {
  const { kind } = live.address
  const method = toImport === undefined ? methodOf(kind, wanted.properties, live.properties, fields) : 'put'
  const after = putBody(kind, wanted.properties, live.properties)
  const refusals = [
    ...(method === 'put' ? lost(wanted, live.properties, after) : []),
    ...immutable(wanted, namesOf(fields)),
    ...brokenRules(wanted, after),
  ]
  return {
    update: {
      action: 'update',
      wanted,
      address: live.address,
      method,
      fields,
      ...withImport(toImport),
    },
    refusals,
  }
}
