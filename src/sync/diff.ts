/**
 * What must change so that the service holds what the files declare. Pure: the same states give the same draft.
 *
 * A draft has no order yet and has not been held against the references and limits; `order.ts` and `limits.ts` do
 * that. Whatever is not deleted although nobody declares it is kept with a reason, never silently.
 */
import { type Address, keyOf } from '../model/address.ts'
import type { Create, Delete, Kept, Note, Refusal, Update } from '../model/plan.ts'
import type { Declaration, Found, State } from '../model/state.ts'
import { ancestorsOf } from '../model/table.ts'
import type { Known } from './compare.ts'
import { declaredTwice } from './copies.ts'
import { type ImportedByKey, importOf, isRemade, madeByImports } from './imports.ts'
import { type Judgement, judge } from './judge.ts'
import { prune, remove } from './prune.ts'

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
  const made = madeByImports(reading.found)
  const judged = wanted.map(entity => {
    const toImport = importOf(entity, reading.found, made, rules.imported)
    return judge(entity, reading, knownOf(entity.address), declaration, toImport)
  })
  const removals = declaration.removed.filter(({ address }) => rules.selected(address))
  const removed = removals.map(entity => remove(entity, declaration, reading.found, rules))
  const pruned = prune(declaration, reading, rules, new Set(removals.map(({ address }) => keyOf(address))))
  return {
    creates: judged.flatMap(({ create }) => create ?? []),
    updates: behindImports(judged),
    deletes: withoutChildren([...removed.flatMap(({ gone }) => gone ?? []), ...pruned.deletes]),
    unchanged: judged.flatMap(({ unchanged }) => unchanged ?? []),
    kept: pruned.kept,
    undeclared: pruned.undeclared,
    notes: judged.flatMap(({ notes }) => notes ?? []),
    refusals: [
      ...judged.flatMap(({ refusals }) => refusals ?? []),
      ...declaredTwice(wanted, declaration.wanted, reading.found),
      ...removed.flatMap(({ refusal }) => refusal ?? []),
    ],
  }
}

/** Gives the updates; what an import of the same plan makes anew is not what the plan saw when its turn comes. */
function behindImports(judged: readonly Judgement[]): readonly Unordered<Update>[] {
  const imports = new Map(
    judged.flatMap(({ create, update }) => {
      const change = create ?? update
      return change?.import === undefined ? [] : [[keyOf(change.address), change.import] as const]
    }),
  )
  return judged.flatMap(({ update }) => {
    if (update === undefined) return []
    return isRemade(update.address, imports) ? [{ ...update, unseen: true }] : [update]
  })
}

/** Leaves out what goes with its parent. */
function withoutChildren(deletes: readonly Unordered<Delete>[]): readonly Unordered<Delete>[] {
  const keys = new Set(deletes.map(({ address }) => keyOf(address)))
  return deletes.filter(({ address }) => !ancestorsOf(address).some(ancestor => keys.has(keyOf(ancestor))))
}
