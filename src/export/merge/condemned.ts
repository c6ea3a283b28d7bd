/**
 * What stands under `removed` may be named by nothing that the files declare.
 *
 * A service goes on naming it until somebody applies the files. To bring that into them would make them contradict
 * themselves, so it stays out, and is told of.
 */
import { type Address, keyOf, textOf } from '../../model/address.ts'
import type { FieldChange } from '../../model/plan.ts'
import { scopeIds } from '../../model/scope.ts'
import type { Found, Removed, State } from '../../model/state.ts'
import type { JsonObject } from '../../ports.ts'
import type { Draft } from '../../sync/diff/draft.ts'
import { liveReferences, targetKey } from '../../sync/diff/references.ts'
import { leftOf } from './apart.ts'
import type { Bench } from './bench.ts'
import type { Obstacle } from './yaml/lay.ts'

/** Says why an entity cannot be declared with some of its properties. */
export type Objection = (address: Address, properties: JsonObject) => Obstacle | undefined

/** Makes the question whether something names what is under `removed`. */
export function objectionTo(removed: readonly Removed[], found: State<Found>): Objection {
  const condemned = new Map(
    removed.flatMap(({ address }) =>
      namesOf(address, found.get(keyOf(address))?.properties).map(name => [name, address] as const),
    ),
  )
  return (address, properties) => {
    if (condemned.size === 0) return undefined
    const [named] = liveReferences(address, properties).flatMap(({ target }) => condemned.get(targetKey(target)) ?? [])
    return named === undefined ? undefined : `it names ${textOf(named)}, which is under "removed"`
  }
}

/** Gives all by which an entity is named: its id, and the value that stands for it in policies. */
function namesOf(address: Address, live: JsonObject | undefined): readonly string[] {
  const { kind } = address
  const by = kind.inPolicies?.by
  const name = by === undefined ? undefined : live?.[by]
  if (by === undefined || typeof name !== 'string') return [keyOf(address)]
  return [keyOf(address), targetKey({ kind: kind.name, by, name, scope: scopeIds(address) })]
}

/** Leaves the fields of an entity that would name what is under `removed`, and gives the change without them. */
export function withoutObjected(
  change: Draft['updates'][number],
  live: Found | undefined,
  objection: Objection,
  bench: Bench,
): Draft['updates'][number] {
  const { address, wanted } = change
  const whyNot = ({ path }: FieldChange) => {
    const [name = ''] = path.split('.')
    return objection(address, only(live?.properties ?? {}, [name, 'format']))
  }
  const fields = change.fields.filter(field => {
    const why = whyNot(field)
    if (why !== undefined) bench.leave(leftOf(address, wanted.places.get(field.path) ?? wanted.at, why, field.path))
    return why === undefined
  })
  return { ...change, fields }
}

function only(properties: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => names.includes(name)))
}
