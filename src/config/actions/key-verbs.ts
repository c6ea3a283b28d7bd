/**
 * Verbs about the two keys of an entity: make one anew, make the unused one anew, read one.
 *
 * A key that the file itself declares would be put back by the next apply, so none of them may make such a key.
 */
import type { Place } from '../../errors.ts'
import { type Deed, type HandOn, type KeyName, otherKey } from '../../model/action.ts'
import { type Address, keyOf, textOf } from '../../model/address.ts'
import type { JsonObject } from '../../ports.ts'
import { type Checking, problem } from '../finding.ts'
import type { Node } from '../node.ts'
import { closed } from '../schema/fields.ts'
import { below } from '../words.ts'
import { readSubject, subjectsThat } from './subject.ts'
import { orVariable, type Verb } from './verb.ts'
import { type ActionReading, membersOf, required, wordAmong } from './words.ts'

const HOLDERS = subjectsThat(({ keys }) => keys !== undefined)
const KEY_NAMES: readonly KeyName[] = ['primary', 'secondary']

/** The verbs about keys. */
export const keyVerbs: readonly Verb[] = [
  {
    word: 'rotateKey',
    doc: 'Makes the key anew that nobody uses, and hands it on; the other one keeps working until the next rotation.',
    handOn: 'required',
    schema: schemaOf(
      'keep',
      'The key that clients use now. Without it, the one that was handed on last, or the primary one.',
    ),
    read: readRotation,
  },
  {
    word: 'regenerateKey',
    doc: 'Makes one key anew. Whoever uses it is locked out until the new one arrives.',
    handOn: 'allowed',
    schema: { ...schemaOf('key', 'Which of the two keys.'), required: ['key'] },
    read: readRegeneration,
  },
  {
    word: 'readKey',
    doc: 'Reads a key and hands it on as it is.',
    handOn: 'required',
    schema: { ...schemaOf('key', 'Which of the two keys.'), required: ['key'] },
    read: readReading,
  },
]

function schemaOf(word: string, description: string): JsonObject {
  const subjects = [...HOLDERS].map(([name, [kind]]) => [
    name,
    { description: `Id of the ${kind?.noun ?? name}.`, type: ['string', 'number'] },
  ])
  return closed({ ...Object.fromEntries(subjects), [word]: { description, ...orVariable({ enum: KEY_NAMES }) } })
}

interface About {
  readonly of: Address
  readonly key: KeyName | undefined
}

interface OneKey {
  readonly of: Address
  readonly key: KeyName
}

/** Reads an entity and which of its keys is meant. */
function* readAbout(path: string, node: Node, word: string, reading: ActionReading): Checking<About | undefined> {
  const members = yield* membersOf(path, node, [...HOLDERS.keys(), word])
  if (members === undefined || node.type !== 'map') return undefined
  const of = yield* readSubject(path, node, HOLDERS, reading)
  const entry = members.get(word)
  const key = entry === undefined ? undefined : yield* wordAmong(below(path, word), entry.value, reading, KEY_NAMES)
  if (of === undefined || (entry !== undefined && key === undefined)) return undefined
  return { of, key }
}

/** Reads the same where the key has to be named. */
function* readOneKey(path: string, node: Node, reading: ActionReading): Checking<OneKey | undefined> {
  const about = yield* readAbout(path, node, 'key', reading)
  if (about === undefined) return undefined
  const { of, key } = about
  if (key !== undefined) return { of, key }
  yield* required(path, node.at, new Map(), 'key', 'primary" or "key: secondary')
  return undefined
}

function* readRegeneration(
  path: string,
  node: Node,
  reading: ActionReading,
  handOn: HandOn | undefined,
): Checking<Deed | undefined> {
  const about = yield* readOneKey(path, node, reading)
  if (about === undefined || !(yield* isFree(about.of, [about.key], path, node.at, reading))) return undefined
  return { verb: 'regenerateKey', ...about, handOn }
}

function* readRotation(
  path: string,
  node: Node,
  reading: ActionReading,
  handOn: HandOn | undefined,
): Checking<Deed | undefined> {
  const about = yield* readAbout(path, node, 'keep', reading)
  if (about === undefined) return undefined
  const { of, key: keep } = about
  const made = keep === undefined ? KEY_NAMES : [otherKey(keep)]
  if (!(yield* isFree(of, made, path, node.at, reading))) return undefined
  return handOn && { verb: 'rotateKey', of, keep, handOn }
}

function* readReading(
  path: string,
  node: Node,
  reading: ActionReading,
  handOn: HandOn | undefined,
): Checking<Deed | undefined> {
  const about = yield* readOneKey(path, node, reading)
  return about && handOn && { verb: 'readKey', ...about, handOn }
}

/** Reports a key that the file declares; true when there is none among those that are to be made anew. */
function* isFree(
  of: Address,
  keys: readonly KeyName[],
  path: string,
  at: Place,
  { declared }: ActionReading,
): Checking<boolean> {
  const entity = declared.get(keyOf(of))
  const names = keys.map(key => of.kind.acts?.keys?.read[key] ?? key)
  const name = names.find(candidate => entity?.properties[candidate] !== undefined)
  if (entity === undefined || name === undefined) return true
  const { file, line } = entity.places.get(name) ?? entity.at
  yield* problem(
    at,
    `${path} makes a key of ${textOf(of)} anew that the file declares as "${name}" (${file}:${line}); expected one of the two`,
  )
  return false
}
