/**
 * From a declaration to a plan: survey, order, refuse.
 *
 * What needs the service is read here and in the survey; what is done with it is pure and lies in the modules that this
 * one calls. What it is given cannot write.
 */

import { type Address, keyOf } from '../model/address.ts'
import type { Plan, Refusal } from '../model/plan.ts'
import type { Declaration, Found, State } from '../model/state.ts'
import type { ServiceReader } from '../ports.ts'
import { planActions } from './actions/plan.ts'
import type { Known } from './diff/compare.ts'
import { digestOf } from './digest.ts'
import { withBelow } from './imports.ts'
import { order } from './order.ts'
import { readBlockers, withBlockers } from './prune/dependants.ts'
import { type MaxDeletes, overLimit } from './prune/limits.ts'
import { notOurs } from './prune/ownership.ts'
import { deadEnds } from './read/existence.ts'
import type { SecretsMode } from './record/knowledge.ts'
import type { Remembered } from './record.ts'
import { leftOut, type Selectors } from './selection.ts'
import { survey, unmatchedSelectors } from './survey.ts'
import { tooLargeForTier } from './tier.ts'

/** What the user decides over a plan, beside the files. */
export interface Choices extends Selectors {
  readonly prune: 'none' | 'owned' | 'all'
  readonly maxDeletes: MaxDeletes
  readonly secrets: SecretsMode
}

/** A plan, and what carrying it out needs beside it. */
export interface Prepared {
  readonly plan: Plan
  /** What was read of the service. */
  readonly found: State<Found>
  /** The record as it was found. */
  readonly remembered: Remembered
  readonly knownOf: (address: Address) => Known
  readonly recordId: string
  readonly warnings: readonly string[]
}

/**
 * Works out what has to change.
 *
 * @param serviceId - which service, for the digest: its name or its full id.
 * @param stack - whose record to go by.
 * @param salt - random text, used only when there is no record yet.
 * @throws ServiceError, ConnectionError
 */
export async function prepare(
  service: ServiceReader,
  declaration: Declaration,
  choices: Choices,
  { serviceId, stack, salt }: { readonly serviceId: string; readonly stack: string; readonly salt: string },
): Promise<Prepared> {
  const isCounted = 'percent' in choices.maxDeletes
  const surveyed = await survey(service, declaration, { ...choices, isCounted }, { stack, salt })
  const { draft, reading, rules, selection, remembered } = surveyed
  const { blockers, lists } = await readBlockers(service, draft)
  const settled = withBlockers(draft, blockers, declaration, rules)
  const seen = new Map([...blockers.map(({ entity }) => [keyOf(entity.address), entity] as const), ...reading.found])
  const { changes: ordered, refusals } = order(settled, reading.found)
  const changes = withBelow(ordered, declaration.wanted, settled.unchanged)
  const planned = await planActions(service, declaration.actions, {
    memory: remembered.memory,
    found: seen,
    changes,
    chosen: selection.coversName,
  })
  const plan: Plan = {
    changes,
    actions: planned.actions,
    unchanged: settled.unchanged,
    kept: settled.kept,
    undeclared: settled.undeclared,
    heldBack: declaration.heldBack,
    notes: [...leftOut(declaration, selection), ...settled.notes],
    refusals: [
      ...unmatchedSelectors(surveyed, declaration, seen),
      ...withoutStack(choices, declaration),
      ...notOurs(declaration, rules),
      ...settled.refusals,
      ...refusals,
      ...planned.refusals,
      ...overLimit(changes, new Map([...reading.lists, ...lists]), choices.maxDeletes),
      ...(await tooLargeForTier(service, changes)),
      ...(await deadEnds(service, declaration, changes, { ...reading, found: seen }, rules.selected)),
    ],
    compared:
      settled.unchanged.length +
      settled.creates.length +
      settled.updates.length +
      declaration.removed.filter(({ address }) => rules.selected(address)).length,
    requests: service.requests(),
    digest: digestOf(
      serviceId,
      changes,
      planned.actions.filter(action => action.state === 'run'),
      declaration.environment,
    ),
  }
  const { knownOf, recordId, warnings } = surveyed
  return { plan, found: reading.found, remembered, knownOf, recordId, warnings }
}

/** A name that was made up from the repository's is no ground to delete on. */
function withoutStack({ prune }: Choices, { stack }: Declaration): readonly Refusal[] {
  if (prune !== 'owned' || stack !== undefined) return []
  return [{ message: 'prune is "owned", and the files name no stack; expected "stack: <name>" at the top of one' }]
}
