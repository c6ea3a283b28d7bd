/**
 * What must change so that the service holds what the files declare. Pure: the same states give the same draft.
 *
 * A draft has no order yet and has not been held against the references and limits; `order.ts` and `limits.ts` do
 * that. Whatever is not deleted although nobody declares it is kept with a reason, never silently.
 */
import { type Address, keyOf } from '../model/address.ts'
import type { Delete, Note, Update } from '../model/plan.ts'
import type { Declaration, Wanted } from '../model/state.ts'
import { ancestorsOf, KINDS } from '../model/table.ts'
import type { Known } from './diff/compare.ts'
import { declaredTwice } from './diff/copies.ts'
import type { Draft, Reading, Rules, Unordered } from './diff/draft.ts'
import { type Judgement, judge } from './diff/judge.ts'
import { importOf } from './imports/needed.ts'
import { isRemade, madeByImports } from './imports.ts'
import { prune, remove } from './prune.ts'

/** Works out the changes from what is wanted and what was found. */
export function diff(
  declaration: Declaration,
  reading: Reading,
  knownOf: (address: Address) => Known,
  rules: Rules,
): Draft {
  // What is left out of the run brings nothing along either.
  const chosen = new Map([...declaration.wanted].filter(([, { address }]) => rules.selected(address)))
  const wanted = [...chosen.values()]
  const imports = { made: madeByImports(reading.found), types: reading.types ?? new Map() }
  const judged = wanted.map(entity => {
    const { toImport, notes = [] } = importOf(entity, reading.found, imports, rules.imported, chosen)
    const judgement = judge(entity, reading, knownOf(entity.address), chosen, toImport)
    return { ...judgement, notes: [...(judgement.notes ?? []), ...notes] }
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
    notes: [...judged.flatMap(({ notes }) => notes), ...notAvailable(reading, wanted)],
    refusals: [
      ...judged.flatMap(({ refusals }) => refusals ?? []),
      ...declaredTwice(wanted, declaration.wanted, reading.found),
      ...removed.flatMap(({ refusal }) => refusal ?? []),
    ],
  }
}

/** Says of which kinds the service has none; those that the files declare are refused instead. */
function notAvailable({ unavailable }: Reading, wanted: readonly Wanted[]): readonly Note[] {
  const declared = new Set(wanted.map(({ address }) => address.kind.name))
  return [...unavailable].flatMap(([name, why]) =>
    declared.has(name)
      ? []
      : [{ message: `${name} are not available: this service has no ${KINDS.get(name)?.noun ?? name} (${why})` }],
  )
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
