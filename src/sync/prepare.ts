/**
 * From a declaration to a plan: read, compare, order, refuse.
 *
 * Everything that needs the service is read here; what is done with it is pure and lies in the modules that this one
 * calls. What it is given cannot write.
 */
import { type Address, globPattern, keyOf, selects } from '../model/address.ts'
import type { Plan } from '../model/plan.ts'
import type { Declaration } from '../model/state.ts'
import type { ServiceReader } from '../ports.ts'
import type { Known } from './compare.ts'
import { demandsAt, depthOf } from './demands.ts'
import { readBlockers, withBlockers } from './dependants.ts'
import { diff } from './diff.ts'
import { digestOf } from './digest.ts'
import type { Reading, Rules } from './draft.ts'
import { deadEnds } from './existence.ts'
import { withBelow } from './imports.ts'
import { learn, type SecretsMode } from './knowledge.ts'
import { type MaxDeletes, overLimit } from './limits.ts'
import { order } from './order.ts'
import { read } from './read.ts'
import { foreignOwners, type Remembered, readRecord, recordId } from './record.ts'

/** What the user decides over a plan, beside the files. */
export interface Choices {
  readonly only: readonly string[]
  readonly except: readonly string[]
  readonly prune: 'none' | 'all'
  readonly maxDeletes: MaxDeletes
  readonly secrets: SecretsMode
}

/** A plan, and what carrying it out needs beside it. */
export interface Prepared {
  readonly plan: Plan
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
  const id = recordId(stack)
  const deletes =
    choices.prune === 'all' ||
    declaration.removed.length > 0 ||
    [...declaration.mentioned.values()].some(({ exact }) => exact)
  const [remembered, foreign] = await Promise.all([
    readRecord(service, id, salt),
    deletes ? foreignOwners(service, id) : new Map<string, string>(),
  ])
  const { memory, trouble } = remembered
  const rules: Rules = {
    prune: choices.prune,
    selected: selection(choices),
    owned: new Set(memory.owned),
    foreign,
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
  const plan: Plan = {
    changes,
    unchanged: settled.unchanged,
    kept: settled.kept,
    undeclared: settled.undeclared,
    notes: settled.notes,
    refusals: [
      ...settled.refusals,
      ...refusals,
      ...overLimit(changes, new Map([...reading.lists, ...lists]), choices.maxDeletes),
      ...(await deadEnds(service, declaration, changes, { ...reading, found: seen }, rules.selected)),
    ],
    compared:
      settled.unchanged.length +
      settled.creates.length +
      settled.updates.length +
      declaration.removed.filter(({ address }) => rules.selected(address)).length,
    requests: service.requests(),
    digest: digestOf(serviceId, changes),
  }
  return { plan, remembered, knownOf, recordId: id, warnings: trouble === undefined ? [] : [trouble] }
}

function selection({ only, except }: Choices): (address: Address) => boolean {
  const [chosen, left] = [only.map(globPattern), except.map(globPattern)]
  return address => (chosen.length === 0 || selects(chosen, address)) && !selects(left, address)
}

async function readAll(
  service: ServiceReader,
  declaration: Declaration,
  rules: Rules,
  counted: boolean,
): Promise<Reading> {
  let reading: Reading = { found: new Map(), lists: new Map(), unavailable: new Map() }
  for (let depth = 0; depth < depthOf(declaration); depth++) {
    const next = await read(service, demandsAt(depth, declaration, rules, counted, reading))
    reading = {
      found: new Map([...reading.found, ...next.found]),
      lists: new Map([...reading.lists, ...next.lists]),
      unavailable: new Map([...reading.unavailable, ...next.unavailable]),
    }
  }
  return reading
}
