/**
 * What a merge tells of and does not touch, because the files say so on purpose: what is under `removed`, what is for
 * other environments only, what comes with something that is yet to be made, what nobody can compare, and what the
 * service cannot have at all.
 */
import type { Place } from '../../errors.ts'
import { type Address, keyOf, textOf } from '../../model/address.ts'
import type { Declaration, Found, State, Wanted } from '../../model/state.ts'
import { changesArm } from '../../sync/diff/method.ts'
import { hiddenValues } from '../../sync/record/knowledge.ts'
import type { Survey } from '../../sync/survey.ts'
import type { Left } from './bench.ts'
import type { Obstacle } from './yaml/lay.ts'

/**
 * Lists what stays apart. A plan may be refused for it; nothing here is deleted, so a merge goes on.
 *
 * @param gone - declarations that have been taken out of the files in this merge.
 */
export function standingApart(
  { draft, reading: { found, unavailable }, rules }: Pick<Survey, 'draft' | 'reading' | 'rules'>,
  { wanted, removed }: Declaration,
  gone: readonly Wanted[],
): readonly Left[] {
  const elsewhere = draft.deletes.filter(({ why }) => why === 'held back')
  const still = removed.filter(({ address }) => rules.selected(address) && found.has(keyOf(address)))
  const impossible = [...wanted.values()].filter(
    ({ address: { kind }, address }) => unavailable.has(kind.name) && rules.selected(address),
  )
  const unborn = draft.updates.filter(({ address, wanted }) => !found.has(keyOf(address)) && !gone.includes(wanted))
  const covered = [...wanted.values()].flatMap(one => (rules.selected(one.address) ? coveredIn(one, found) : []))
  return [
    ...covered,
    ...unborn.map(({ address, wanted: { at } }) =>
      leftOf(address, at, 'what the service will have of it is not known yet'),
    ),
    ...elsewhere.map(({ address, at }) =>
      leftOf(address, at, 'the service has it, and the files declare it for other environments only'),
    ),
    ...still.map(({ address, at }) =>
      leftOf(address, at, 'the files have it under "removed", and the service still has it'),
    ),
    ...impossible.map(({ address, at }) => leftOf(address, at, `this service has no ${address.kind.noun}`)),
  ]
}

/** Lists the values that the files show and the service hides by now: nobody can tell whether they are the same. */
function coveredIn({ address, properties, places, at, sync }: Wanted, found: State<Found>): readonly Left[] {
  const live = found.get(keyOf(address))
  const { kind } = address
  const { fields } = kind
  // A value of another arm is known to be another one.
  if (live === undefined || changesArm(kind, properties, live.properties)) return []
  const hidden = new Set(hiddenValues(fields, properties, {}).map(({ path }) => path))
  return hiddenValues(fields, properties, live.properties)
    .filter(({ path }) => !hidden.has(path) && !sync.ignore.includes(path))
    .map(({ path }) =>
      leftOf(address, places.get(path) ?? at, 'the files show it, and it is a secret in the service', path),
    )
}

/** Says that an entity, or one field of it, stays as the files have it. */
export function leftOf(address: Address, at: Place | undefined, why: Obstacle, path = ''): Left {
  return { what: path === '' ? textOf(address) : `${textOf(address)}: ${path}`, key: keyOf(address), at, why }
}
