/**
 * What a plan could not hold against the service, and says so.
 *
 * That is a value which the service hides and nobody recorded, one that a reader's role may not read, and one that is a
 * secret of another place: a pull request has no production secrets, and "not available here" is neither a change nor
 * its absence.
 */
import { fieldFor, memberOf } from '../../model/field.ts'
import type { Holder } from '../../model/kind/fields.ts'
import type { Note } from '../../model/plan.ts'
import type { Wanted } from '../../model/state.ts'
import type { JsonObject, Values } from '../../ports.ts'
import { holdsAbsent, isValues } from '../../values.ts'
import { hiddenValues } from '../record/knowledge.ts'
import type { Known } from './compare.ts'

/** Says which declared values of an entity that exists were not compared, and why. */
export function uncompared({ address, properties, sync }: Wanted, live: JsonObject, known: Known): readonly Note[] {
  const hidden = hiddenValues(address.kind.fields, properties, live)
  const isBelow = (path: string, above: string) => path === above || path.startsWith(`${above}.`)
  const shown = absentPaths(address.kind, properties, '').filter(
    path => !hidden.some(({ path: above }) => isBelow(path, above)),
  )
  const notes = [
    ...hidden
      .filter(({ path }) => !known.hidden.has(path))
      .map(({ path, value }) => ({ path, why: holdsAbsent(value) ? ABSENT : unknownBecause(path, known) })),
    ...shown.map(path => ({ path, why: ABSENT })),
  ]
  return notes
    .filter(({ path }) => !sync.ignore.some(above => isBelow(path, above)))
    .map(({ path, why }) => ({ address, message: `${path} was not compared: ${why}` }))
}

const UNKNOWN = 'the service does not show it, and nothing is recorded of it'
const ABSENT = 'its secret is not available here'
const FORBIDDEN = 'no permission to read it, and nothing is recorded of it'

function unknownBecause(path: string, { forbidden }: Known): string {
  return forbidden?.has(path) === true ? FORBIDDEN : UNKNOWN
}

/** Lists the fields whose declared value cannot be had in this run. */
function absentPaths(holder: Holder, declared: Values, prefix: string): readonly string[] {
  return Object.entries(declared).flatMap(([name, value]) => {
    const member = memberOf(holder, name)
    if (member === undefined || member.createOnly || !holdsAbsent(value)) return []
    const field = fieldFor(member, value)
    return field.type === 'object' && isValues(value)
      ? absentPaths(field, value, `${prefix}${name}.`)
      : [`${prefix}${name}`]
  })
}
