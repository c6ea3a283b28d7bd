/**
 * From a declaration to what a service has otherwise: read and compared, and nothing decided yet.
 *
 * Whether and in which order it could be changed is the business of a plan alone. Who goes the other way, from the
 * service to the files, needs none of it.
 */
import { RefusalError } from '../errors.ts'
import type { Address } from '../model/address.ts'
import type { Refusal } from '../model/plan.ts'
import type { Declaration, Found, State } from '../model/state.ts'
import type { ServiceReader } from '../ports.ts'
import type { Known } from './diff/compare.ts'
import type { Draft, Reading, Rules } from './diff/draft.ts'
import { diff } from './diff.ts'
import { readImportedTypes } from './imports/types.ts'
import { madeByImports } from './imports.ts'
import { ownersWith } from './prune/ownership.ts'
import { demandsAt, depthOf } from './read/demands.ts'
import { read } from './read.ts'
import { learn, type SecretsMode } from './record/knowledge.ts'
import { foreignOwners, type Remembered, readRecord, recordId } from './record.ts'
import { type Selection, type Selectors, selectionOf } from './selection.ts'

/** What decides over what is looked at, beside the files. */
export interface Scope extends Selectors {
  readonly prune: Rules['prune']
  readonly secrets: SecretsMode
  /** True when it matters how many entities a list has. */
  readonly isCounted: boolean
}

/** What differs, and all that was learned on the way. */
export interface Survey {
  readonly draft: Draft
  readonly reading: Reading
  readonly rules: Rules
  readonly selection: Selection
  /** The record as it was found. */
  readonly remembered: Remembered
  readonly knownOf: (address: Address) => Known
  readonly recordId: string
  readonly warnings: readonly string[]
}

/**
 * Reads a service and holds the files against it.
 *
 * @param stack - whose record to go by.
 * @param salt - random text, used only when there is no record yet.
 * @throws ServiceError, ConnectionError
 */
export async function survey(
  service: ServiceReader,
  declaration: Declaration,
  scope: Scope,
  { stack, salt }: { readonly stack: string; readonly salt: string },
): Promise<Survey> {
  const id = recordId(stack, declaration.environment)
  const deletes =
    scope.prune !== 'none' ||
    declaration.removed.length > 0 ||
    [...declaration.mentioned.values()].some(({ exact }) => exact)
  const [remembered, others] = await Promise.all([
    readRecord(service, id, salt),
    deletes || declaration.stack !== undefined ? ownersBeside(service, id, deletes) : NOBODY,
  ])
  const { memory, trouble } = remembered
  const selection = selectionOf(scope, declaration)
  const rules: Rules = {
    prune: scope.prune,
    selected: selection.covers,
    ...ownersWith(declaration, memory.owned, others.foreign),
    imported: memory.imported,
  }
  const reading = await readAll(service, declaration, rules, deletes && scope.isCounted)
  const knownOf = await learn(service, declaration, reading.found, memory, scope.secrets)
  return {
    draft: diff(declaration, reading, knownOf, rules),
    ...{ reading, rules, selection, remembered, knownOf },
    recordId: id,
    warnings: [trouble, others.trouble].flatMap(line => line ?? []),
  }
}

/** Says which selectors match nothing of what the files name and the service has. */
export function unmatchedSelectors(
  { selection }: Pick<Survey, 'selection'>,
  { wanted, removed, actions }: Declaration,
  found: State<Found>,
): readonly Refusal[] {
  const seen = [...wanted.values(), ...removed, ...found.values()].map(({ address }) => address)
  return selection.unmatched(
    seen,
    actions.map(({ id }) => `actions/${id}`),
  )
}

interface Others {
  readonly foreign: ReadonlyMap<string, string>
  readonly trouble?: string
}

const NOBODY: Others = { foreign: new Map() }

/** Asks whose everything else is; where nothing is to be deleted, one goes on without knowing. */
async function ownersBeside(service: ServiceReader, id: string, deletes: boolean): Promise<Others> {
  try {
    return { foreign: await foreignOwners(service, id) }
  } catch (error) {
    if (deletes || !(error instanceof RefusalError)) throw error
    return { ...NOBODY, trouble: error.message }
  }
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
