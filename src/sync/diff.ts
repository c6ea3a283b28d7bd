/**
 * What must change so that the service holds what the files declare. Pure: the same states give the same draft.
 *
 * A draft has no order yet and has not been held against the references and limits; `order.ts` and `limits.ts` do
 * that. Whatever is not deleted although nobody declares it is kept with a reason, never silently.
 */
import { type Address, keyOf, ownId, textOf } from '../model/address.ts'
import type { Create, Delete, FieldChange, Import, Kept, Note, Refusal, Update } from '../model/plan.ts'
import type { Declaration, Found, State, Wanted } from '../model/state.ts'
import { ancestorsOf } from '../model/table.ts'
import type { JsonObject, Values } from '../ports.ts'
import { changesArm, completion, createBody, putBody } from './body.ts'
import { changedFields, isHidden, type Known } from './compare.ts'
import { type ImportedByKey, importOf, isMadeByImport } from './imports.ts'
import { hiddenValues } from './knowledge.ts'
import { prune, remove } from './prune.ts'
import { brokenRules, immutable, lost, missing } from './refuse.ts'

/** What was read of the service. */
export interface Reading {
  readonly found: State<Found>
  /** Lists that were read, by their paths in lower case. */
  readonly lists: ReadonlyMap<string, ListReading>
  /** Kinds that the service does not have, by name, with its reason. */
  readonly unavailable: ReadonlyMap<string, string>
}

/** One list of the service. */
export interface ListReading {
  /** How many entities it has beside built-in ones, when the service said so. */
  readonly total: number | undefined
  /** True when all of it was read. */
  readonly whole: boolean
}

/** What decides over deletes, beside the declaration. */
export interface Rules {
  readonly prune: 'none' | 'all'
  /** False for what `only` and `except` leave out of the run. */
  readonly selected: (address: Address) => boolean
  /** Keys of the entities that this stack made. */
  readonly owned: ReadonlySet<string>
  /** Stacks that own other entities, by key. */
  readonly foreign: ReadonlyMap<string, string>
  /** What was imported last. */
  readonly imported: ImportedByKey
}

/** Changes before they are ordered. */
export interface Draft {
  readonly creates: readonly Unordered<Create>[]
  readonly updates: readonly Unordered<Update>[]
  readonly deletes: readonly Unordered<Delete>[]
  readonly unchanged: readonly Address[]
  readonly kept: readonly Kept[]
  readonly undeclared: ReadonlyMap<string, number>
  readonly notes: readonly Note[]
  readonly refusals: readonly Refusal[]
}

/** A change that does not know its place yet. */
export type Unordered<Change> = Omit<Change, 'after' | 'lanes'>

/** Works out the changes from what is wanted and what was found. */
export function diff(
  declaration: Declaration,
  reading: Reading,
  knownOf: (address: Address) => Known,
  rules: Rules,
): Draft {
  const wanted = [...declaration.wanted.values()].filter(({ address }) => rules.selected(address))
  const judged = wanted.map(entity => judge(entity, reading, knownOf(entity.address), declaration, rules))
  const removals = declaration.removed.filter(({ address }) => rules.selected(address))
  const removed = removals.map(entity => remove(entity, declaration, reading.found, rules))
  const pruned = prune(declaration, reading, rules, new Set(removals.map(({ address }) => keyOf(address))))
  return {
    creates: judged.flatMap(({ create }) => create ?? []),
    updates: judged.flatMap(({ update }) => update ?? []),
    deletes: withoutChildren([...removed.flatMap(({ gone }) => gone ?? []), ...pruned.deletes]),
    unchanged: judged.flatMap(({ unchanged }) => unchanged ?? []),
    kept: pruned.kept,
    undeclared: pruned.undeclared,
    notes: judged.flatMap(({ notes }) => notes ?? []),
    refusals: [...judged.flatMap(({ refusals }) => refusals ?? []), ...removed.flatMap(({ refusal }) => refusal ?? [])],
  }
}

interface Judgement {
  readonly create?: Unordered<Create>
  readonly update?: Unordered<Update>
  readonly unchanged?: Address
  readonly notes?: readonly Note[]
  readonly refusals?: readonly Refusal[]
}

function judge(
  wanted: Wanted,
  { found, unavailable }: Reading,
  known: Known,
  declaration: Declaration,
  { imported }: Rules,
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
  const toImport = importOf(wanted, found, imported)
  if (live === undefined) {
    if (isMadeByImport(wanted, declaration.wanted)) return toComplete(wanted)
    return isAlwaysThere(address) ? takenAsThere(wanted) : toCreate(wanted, toImport)
  }
  if (address.kind.shape === 'relation') return { unchanged: address }
  const fields = changedFields(address.kind.fields, wanted.properties, live.properties, known, wanted.sync.ignore)
  const notes = notCompared(wanted, live.properties, known)
  return fields.length === 0 && toImport === undefined
    ? { unchanged: live.address, notes }
    : { ...toUpdate(wanted, live, fields, toImport), notes }
}

/** True for what is never made: a read that finds nothing says only that it cannot be read. */
export function isAlwaysThere(address: Address): boolean {
  return address.kind.permanent === true || (address.kind.fixed?.includes(ownId(address).toLowerCase()) ?? false)
}

function takenAsThere({ address, properties, at }: Wanted): Judgement {
  if (Object.keys(properties).length === 0) return { unchanged: address }
  const message = `${textOf(address)} cannot be changed: the service does not show it, and no run can make it`
  return { refusals: [{ at, message }] }
}

function toCreate(wanted: Wanted, toImport: Import | undefined): Judgement {
  const { address, properties } = wanted
  const body = createBody(address, properties)
  const refusals = body === undefined ? [] : [...missing(wanted, body), ...brokenRules(wanted, body)]
  const patch = completion(address.kind, properties)
  const fields = newFields(wanted, { ...body, ...patch })
  return { create: { action: 'create', wanted, address, fields, body, patch, ...withImport(toImport) }, refusals }
}

/** What an import makes is not there yet; the rest of what the file says of it is laid over it afterwards. */
function toComplete(wanted: Wanted): Judgement {
  const { address, properties } = wanted
  const fields = newFields(wanted, properties)
  if (fields.length === 0) return { unchanged: address }
  return { update: { action: 'update', wanted, address, method: 'patch', fields, unseen: true } }
}

function newFields({ address, properties }: Wanted, values: Values): readonly FieldChange[] {
  return Object.entries(values).map(([path, after]): FieldChange => {
    const field = address.kind.fields[path]
    const hidden = field !== undefined && isHidden(field, properties, {})
    const policy = field?.type === 'text' && field.compare === 'policy'
    return { path, before: undefined, after, show: hidden ? 'hidden' : policy ? 'policy' : 'value' }
  })
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
  const changed = fields.map(({ path }) => path.split('.', 1)[0] ?? path)
  const omits = changed.some(name => wanted.properties[name] === null && kind.fields[name]?.reset === 'omit')
  const putOnly = changed.some(name => kind.fields[name]?.putOnly)
  const put =
    kind.update === 'put' ||
    toImport !== undefined ||
    putOnly ||
    omits ||
    changesArm(kind, wanted.properties, live.properties)
  const after = putBody(kind, wanted.properties, live.properties)
  const refusals = [
    ...(put ? lost(wanted, live.properties, after) : []),
    ...immutable(wanted, changed),
    ...brokenRules(wanted, after),
  ]
  return {
    update: {
      action: 'update',
      wanted,
      address: live.address,
      method: put ? 'put' : 'patch',
      fields,
      ...withImport(toImport),
    },
    refusals,
  }
}

function notCompared({ address, properties, sync }: Wanted, live: JsonObject, known: Known): readonly Note[] {
  return hiddenValues(address.kind.fields, properties, live)
    .filter(
      ({ path }) => !known.hidden.has(path) && !sync.ignore.some(name => path === name || path.startsWith(`${name}.`)),
    )
    .map(({ path }) => ({
      address,
      message: `${path} was not compared: the service does not show it, and nothing is recorded of it`,
    }))
}

/** Leaves out what goes with its parent. */
function withoutChildren(deletes: readonly Unordered<Delete>[]): readonly Unordered<Delete>[] {
  const keys = new Set(deletes.map(({ address }) => keyOf(address)))
  return deletes.filter(({ address }) => !ancestorsOf(address).some(ancestor => keys.has(keyOf(ancestor))))
}
