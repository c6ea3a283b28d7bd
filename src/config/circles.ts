/**
 * Policies that include each other in a circle, which no order of writes can make.
 *
 * Only what is a policy and is named by policies can be in one: fragments, which the service reads into each other.
 */
import type { Place } from '../errors.ts'
import { keyOf, ownId } from '../model/address.ts'
import type { State, Wanted } from '../model/state.ts'
import { type Checking, problem } from './finding.ts'

/** One entity of a circle, and where it names the next. */
interface Step {
  readonly wanted: Wanted
  readonly at: Place
}

/** Reports every circle once, at the place where its first entity names the second. */
export function* reportCircles(wanted: State<Wanted>): Checking<void> {
  const done = new Set<string>()
  for (const entity of wanted.values()) if (isFragment(entity)) yield* follow(entity, [], wanted, done)
}

function isFragment({ address: { kind } }: Wanted): boolean {
  return kind.policyPlace !== undefined && kind.inPolicies !== undefined
}

/** Goes down every way that begins at an entity which is on none that was gone before. */
function* follow(entity: Wanted, path: readonly Step[], wanted: State<Wanted>, done: Set<string>): Checking<void> {
  const key = keyOf(entity.address)
  const start = path.findIndex(step => keyOf(step.wanted.address) === key)
  if (start >= 0) return yield* reported(path.slice(start))
  if (done.has(key)) return undefined
  for (const { target, at } of entity.references) {
    const next = 'by' in target ? undefined : wanted.get(keyOf(target))
    if (next !== undefined && isFragment(next)) yield* follow(next, [...path, { wanted: entity, at }], wanted, done)
  }
  done.add(key)
}

function* reported(circle: readonly Step[]): Checking<undefined> {
  const [first] = circle
  if (first === undefined) return undefined
  const names = [...circle, first].map(({ wanted }) => ownId(wanted.address)).join(' → ')
  const places = circle.map(({ at: { file, line } }) => `${file}:${line}`).join(', ')
  return yield* problem(
    first.at,
    `${first.wanted.address.kind.noun} "${ownId(first.wanted.address)}" includes itself: ${names} (${places}); expected no circle`,
  )
}
