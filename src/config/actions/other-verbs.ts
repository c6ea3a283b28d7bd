/**
 * Verbs that are about no key: fetch a secret anew, set a switch, send any other POST.
 *
 * A switch is an entity's flag. Where the file declares that flag as well, each apply would undo what the action did.
 */

import type { Deed } from '../../model/action.ts'
import { keyOf, textOf } from '../../model/address.ts'
import type { Kind } from '../../model/kind.ts'
import { KINDS } from '../../model/table.ts'
import { plainValue } from '../fields/plain-value.ts'
import { type Checking, problem } from '../finding.ts'
import type { Node } from '../node.ts'
import { closed, FLAG } from '../schema/fields.ts'
import { below } from '../words.ts'
import { readSubject, subjectsThat } from './subject.ts'
import type { Verb } from './verb.ts'
import { type ActionReading, membersOf, required } from './words.ts'

const TAKERS = subjectsThat(({ refresh }) => refresh !== undefined)

/** Has the service fetch anew what an entity takes from elsewhere. */
export const refreshVerb: Verb = {
  word: 'refreshSecret',
  doc: 'Has the service fetch a secret from its Key Vault now.',
  handOn: 'none',
  schema: closed(
    Object.fromEntries(
      [...TAKERS].map(([name, [kind]]) => [
        name,
        { description: `Id of the ${kind?.noun ?? name}.`, type: ['string', 'number'] },
      ]),
    ),
  ),
  read: readRefresh,
}

function* readRefresh(path: string, node: Node, reading: ActionReading): Checking<Deed | undefined> {
  const members = yield* membersOf(path, node, [...TAKERS.keys()])
  if (members === undefined || node.type !== 'map') return undefined
  const of = yield* readSubject(path, node, TAKERS, reading)
  return of === undefined ? undefined : { verb: 'refreshSecret', of }
}

/** The verbs that set a switch of the table. */
export const switchVerbs: readonly Verb[] = [...KINDS.values()].flatMap(kind =>
  kind.acts?.switch === undefined || kind.scope !== undefined ? [] : [switchVerb(kind, kind.acts.switch)],
)

type Switch = NonNullable<NonNullable<Kind['acts']>['switch']>

function switchVerb(kind: Kind, { word, doc, id, field }: Switch): Verb {
  const of = { kind, ids: [id] }
  function* read(path: string, node: Node, reading: ActionReading): Checking<Deed | undefined> {
    const members = yield* membersOf(path, node, [field])
    if (members === undefined) return undefined
    const value = yield* required(path, node.at, members, field, `true" or "${field}: false`)
    const to = value && (yield* plainValue({ type: 'flag', doc }, below(path, field), value, reading))
    const entity = reading.declared.get(keyOf(of))
    if (entity?.properties[field] !== undefined) {
      const { file, line } = entity.places.get(field) ?? entity.at
      return yield* problem(
        node.at,
        `${path} sets "${field}" of ${textOf(of)}, which the file declares (${file}:${line}); expected one of the two`,
      )
    }
    return typeof to === 'boolean' ? { verb: 'switch', word, of, field, to } : undefined
  }
  return {
    word,
    doc,
    handOn: 'none',
    schema: { ...closed({ [field]: { description: kind.fields[field]?.doc ?? doc, ...FLAG } }), required: [field] },
    read,
  }
}
