/**
 * From a declaration to a plan: read, compare, order, refuse.
 *
 * Everything that needs the service is read here; what is done with it is pure and lies in the modules that this one
 * calls. What it is given cannot write.
 */

import { RefusalError } from '../errors.ts'
import { type Address, keyOf } from '../model/address.ts'
import type { Plan, Refusal } from '../model/plan.ts'
import type { Declaration, Found, State } from '../model/state.ts'
import type { ServiceReader } from '../ports.ts'
import { planActions } from './actions/plan.ts'
import type { Known } from './compare.ts'
import { demandsAt, depthOf } from './demands.ts'
import { readBlockers, withBlockers } from './dependants.ts'
import { diff } from './diff.ts'
import { digestOf } from './digest.ts'
import type { Reading, Rules } from './draft.ts'
import { deadEnds } from './existence.ts'
import { readImportedTypes } from './imported-types.ts'
import { madeByImports, withBelow } from './imports.ts'
import { learn, type SecretsMode } from './knowledge.ts'
import { type MaxDeletes, overLimit } from './limits.ts'
import { order } from './order.ts'
import { notOurs, ownersWith } from './ownership.ts'
import { read } from './read.ts'
import { foreignOwners, type Remembered, readRecord, recordId } from './record.ts'
import { leftOut, type Selectors, selectionOf } from './selection.ts'
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
  const id = recordId(stack, declaration.environment)
  const deletes =
    choices.prune !== 'none' ||
    declaration.removed.length > 0 ||
    [...declaration.mentioned.values()].some(({ exact }) => exact)
  const [remembered, others] = await Promise.all([
    readRecord(service, id, salt),
    deletes || declaration.stack !== undefined ? ownersBeside(service, id, deletes) : NOBODY,
  ])
  const { memory, trouble } = remembered
  const selection = selectionOf(choices, declaration)
  const rules: Rules = {
    prune: choices.prune,
    selected: selection.covers,
    ...ownersWith(declaration, memory.owned, others.foreign),
    imported: memory.imported,
  }
  const reading = await readAll(service, declaration, rules, deletes && 'percent' in choices.maxDeletes)
  const knownOf = await learn(service, declaration, reading.found, memory, choices.secrets)
  const draft = diff(declaration, reading, knownOf, rules)
  const { blockers, lists } = await readBlockers(service, draft)
  const settled = withBlockers(draft, blockers, declaration, rules)
  const seen = new Map([...blockers.map(({ entity }) => [keyOf(entity.address), entity] as const), ...reading.found])
  const { changes: ordered, refusals } = order(settled, reading.found)
  const changes = withBelow(ordered, declaration.wanted, settled.unchanged)
  const planned = await planActions(service, declaration.actions, {
    memory,
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
      ...selection.unmatched(
        [...addressesIn(declaration), ...[...seen.values()].map(({ address }) => address)],
        declaration.actions.map(({ id }) => `actions/${id}`),
      ),
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
  return {
    plan,
    found: reading.found,
    remembered,
    knownOf,
    recordId: id,
    warnings: [trouble, others.trouble].flatMap(line => line ?? []),
  }
}

interface Others {
  readonly foreign: ReadonlyMap<string, string>
  readonly trouble?: string
}

const NOBODY: Others = { foreign: new Map() }

/** Asks whose everything else is; a plan that deletes nothing goes on without knowing. */
async function ownersBeside(service: ServiceReader, id: string, deletes: boolean): Promise<Others> {
  try {
    return { foreign: await foreignOwners(service, id) }
  } catch (error) {
    if (deletes || !(error instanceof RefusalError)) throw error
    return { ...NOBODY, trouble: error.message }
  }
}

/** A name that was made up from the repository's is no ground to delete on. */
function withoutStack({ prune }: Choices, { stack }: Declaration): readonly Refusal[] {
  if (prune !== 'owned' || stack !== undefined) return []
  return [{ message: 'prune is "owned", and the files name no stack; expected "stack: <name>" at the top of one' }]
}

function addressesIn({ wanted, removed }: Declaration): readonly Address[] {
  return [...[...wanted.values()].map(({ address }) => address), ...removed.map(({ address }) => address)]
}

async function readAll(
  service: ServiceReader,
  declaration: Declaration,
  rules: Rules,
  counted: boolean,
): Promise<Reading> {
  let reading: Reading = { found: new Map(), lists: new Map(), unavailable: new Map() }
  for (let depth = 0; depth < depthOf(declaration, rules); depth++) {
    const next = await read(service, demandsAt(depth, declaration, rules, counted, reading))
    reading = {
      found: new Map([...reading.found, ...next.found]),
      lists: new Map([...reading.lists, ...next.lists]),
      unavailable: new Map([...reading.unavailable, ...next.unavailable]),
    }
  }
  const chosen = new Map([...declaration.wanted].filter(([, { address }]) => rules.selected(address)))
  return { ...reading, types: await readImportedTypes(service, chosen, madeByImports(reading.found)) }
}
