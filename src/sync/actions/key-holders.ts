/**
 * Entities whose keys are asked for by name, in the input `output-keys`.
 *
 * An id alone means the kind that the table calls the usual one; any other is named by its path.
 */
import { InputError } from '../../errors.ts'
import { type Address, keyOf, pathOf, textOf } from '../../model/address.ts'
import type { Change } from '../../model/plan.ts'
import { idsIn } from '../../model/scope.ts'
import { KINDS } from '../../model/table.ts'
import type { ServiceReader } from '../../ports.ts'
import { isAlwaysThere } from '../diff/judge.ts'

/** Gives the entities that names mean. @throws InputError for a name of nothing that has keys */
export function keyHolders(names: readonly string[]): readonly Address[] {
  return names.map(holderNamed)
}

function holderNamed(name: string): Address {
  const holders = [...KINDS.values()].filter(({ acts }) => acts?.keys !== undefined)
  for (const kind of holders) {
    const ids = name.includes('/')
      ? idsIn(kind, `/${name}`)
      : kind.acts?.keys?.usual && kind.scope === undefined
        ? [name]
        : undefined
    if (ids !== undefined) return { kind, ids }
  }
  const usual = holders.find(({ acts }) => acts?.keys?.usual)?.noun
  const others = holders.map(({ path }) => `"${path.slice(1).replaceAll('{id}', '<id>')}"`).join(', ')
  throw new InputError(
    [`output-keys names "${name}", which has no keys; expected the id of a ${usual}, or one of ${others}`],
    ['output-keys'],
  )
}

/**
 * Says which of the entities will not be there once a plan is carried out, which is better known before than after.
 *
 * @throws ServiceError, ConnectionError
 */
export async function missingHolders(
  service: Pick<ServiceReader, 'exists'>,
  holders: readonly Address[],
  changes: readonly Change[],
): Promise<readonly string[]> {
  const reasons = await Promise.all(
    holders.map(async holder => {
      const change = changes.find(({ address }) => keyOf(address) === keyOf(holder))
      const refused = (why: string) => `output-keys names ${textOf(holder)}, which ${why}`
      if (change?.action === 'delete') return [refused('this plan deletes')]
      const isThere = change !== undefined || isAlwaysThere(holder) || (await service.exists(pathOf(holder)))
      return isThere ? [] : [refused('is not in the service, and this plan does not make it')]
    }),
  )
  return reasons.flat()
}
