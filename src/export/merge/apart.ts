/**
 * What a merge tells of and does not touch, because the files say so on purpose: what is under `removed`, what is for
 * other environments only, and what the service cannot have at all.
 */
import type { Place } from '../../errors.ts'
import { type Address, keyOf, textOf } from '../../model/address.ts'
import type { Declaration } from '../../model/state.ts'
import type { Survey } from '../../sync/survey.ts'
import type { Left } from './bench.ts'
import type { Obstacle } from './yaml/lay.ts'

/** Lists what stays apart. A plan may be refused for it; nothing here is deleted, so a merge goes on. */
export function standingApart(
  { draft, reading: { found, unavailable }, rules }: Pick<Survey, 'draft' | 'reading' | 'rules'>,
  { wanted, removed }: Declaration,
): readonly Left[] {
  const elsewhere = draft.deletes.filter(({ why }) => why === 'held back')
  const still = removed.filter(({ address }) => rules.selected(address) && found.has(keyOf(address)))
  const impossible = [...wanted.values()].filter(
    ({ address: { kind }, address }) => unavailable.has(kind.name) && rules.selected(address),
  )
  return [
    ...elsewhere.map(({ address, at }) =>
      leftOf(address, at, 'the service has it, and the files declare it for other environments only'),
    ),
    ...still.map(({ address, at }) =>
      leftOf(address, at, 'the files have it under "removed", and the service still has it'),
    ),
    ...impossible.map(({ address, at }) => leftOf(address, at, `this service has no ${address.kind.noun}`)),
  ]
}

/** Says that an entity, or one field of it, stays as the files have it. */
export function leftOf(address: Address, at: Place | undefined, why: Obstacle, path = ''): Left {
  return { what: path === '' ? textOf(address) : `${textOf(address)}: ${path}`, key: keyOf(address), at, why }
}
