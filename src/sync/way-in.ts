/**
 * What a run must not do because it would shut itself out: switch off the transport that it goes by.
 *
 * The service obeys at once, so that everything behind that write would fail, the record included.
 */
import type { Place } from '../errors.ts'
import { actionName, type PlannedAction } from '../model/action.ts'
import { type Address, ownId, textOf } from '../model/address.ts'
import type { Change, Refusal } from '../model/plan.ts'

/** Refuses the changes and actions of a plan after which a transport leads nowhere. */
export function shutOut(
  transport: 'direct' | 'arm',
  { changes, actions }: { readonly changes: readonly Change[]; readonly actions: readonly PlannedAction[] },
): readonly Refusal[] {
  const isClosed = (address: Address, field: string, to: unknown) => {
    const { admits } = address.kind
    return (
      admits?.transport === transport &&
      admits.id === ownId(address).toLowerCase() &&
      admits.field === field &&
      to === false
    )
  }
  return [
    ...changes.flatMap(change =>
      change.action === 'update' && change.fields.some(({ path, after }) => isClosed(change.address, path, after))
        ? [refusal(textOf(change.address), transport, change.wanted.at)]
        : [],
    ),
    ...actions.flatMap(({ state, action }) =>
      state === 'run' && action.deed.verb === 'switch' && isClosed(action.deed.of, action.deed.field, action.deed.to)
        ? [refusal(actionName(action), transport, action.at)]
        : [],
    ),
  ]
}

function refusal(what: string, transport: string, at: Place): Refusal {
  const message = `${what} would switch off the transport "${transport}", which this run goes by; expected another transport for it`
  return { at, message }
}
