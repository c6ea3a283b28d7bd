/**
 * `actions:` — what is to be done once: each has an id, a text `once`, and one verb.
 *
 * Another text in `once` is what makes an action run again, so it is never guessed.
 */
import { actionName, type WantedAction } from '../../model/action.ts'
import type { HeldBack } from '../../model/state.ts'
import { heldBackBy } from '../environments/stage.ts'
import { type Checking, problem } from '../finding.ts'
import { legalKey } from '../ids.ts'
import type { Entry, MapNode, Node } from '../node.ts'
import { quoted } from '../quote.ts'
import { below, entriesOf, meant, oneOf, unknownKey, wrong } from '../words.ts'
import { readHandOn } from './hand-on.ts'
import { keyVerbs } from './key-verbs.ts'
import { refreshVerb, switchVerbs } from './other-verbs.ts'
import { requestVerb } from './request-verb.ts'
import type { Verb } from './verb.ts'
import { type ActionReading, membersOf, openText } from './words.ts'

/** Every verb, in the order in which messages list them. */
export const VERBS: readonly Verb[] = [...keyVerbs, ...switchVerbs, refreshVerb, requestVerb]

const WORDS: readonly string[] = VERBS.map(({ word }) => word)
const BESIDE: readonly string[] = ['once', 'handOn', 'sync']

/** The actions of the files, and those that are for other environments. */
export interface ReadActions {
  readonly actions: readonly WantedAction[]
  readonly heldBack: readonly HeldBack[]
}

/** Reads all that the files have under `actions`, in their order. */
export function* readActions(tops: readonly Entry[], reading: ActionReading): Checking<ReadActions> {
  const first = new Map<string, Entry>()
  const actions: WantedAction[] = []
  const heldBack: HeldBack[] = []
  for (const { value } of tops)
    for (const entry of yield* entriesOf('actions', value, 'a map from ids to actions')) {
      const { key, at } = entry
      const other = first.get(key.toLowerCase())
      if (other !== undefined)
        yield* problem(
          at,
          `${below('actions', key)} is declared twice (first at ${other.at.file}:${other.at.line}:${other.at.column}); expected it once`,
        )
      else if (yield* legalKey(key, 'actions', at)) {
        first.set(key.toLowerCase(), entry)
        const elsewhere = yield* heldBackIn(entry, reading)
        const action = elsewhere === undefined ? yield* readAction(entry, reading) : undefined
        if (elsewhere !== undefined) heldBack.push(elsewhere)
        if (action !== undefined) actions.push(action)
      }
    }
  return { actions, heldBack }
}

/** Reads where an action runs, when that is not everywhere. */
function* heldBackIn({ key: id, value }: Entry, { stage }: ActionReading): Checking<HeldBack | undefined> {
  const sync = value.type === 'map' ? value.entries.find(({ key }) => key === 'sync') : undefined
  if (sync === undefined) return undefined
  const path = `${below('actions', id)}.sync`
  const list = (yield* membersOf(path, sync.value, ['environments']))?.get('environments')
  const by = list && (yield* heldBackBy(below(path, 'environments'), list.value, stage))
  return by && { name: actionName({ id }), ...by }
}

function* readAction({ key: id, at, value }: Entry, reading: ActionReading): Checking<WantedAction | undefined> {
  const path = below('actions', id)
  if (value.type !== 'map') return yield* wrong(path, value, 'a map of "once" and one verb')
  const once = yield* readOnce(path, value, reading)
  const said = yield* verbOf(path, value)
  const handOn = yield* handOnOf(path, value, said?.verb, reading)
  const places = handOn === 'faulty' ? undefined : handOn
  const deed = said && (yield* said.verb.read(below(path, said.verb.word), said.node, reading, places))
  return once === undefined || deed === undefined || handOn === 'faulty' ? undefined : { id, once, deed, at }
}

const LONGEST_ONCE = 200

function* readOnce(path: string, { at, entries }: MapNode, reading: ActionReading): Checking<string | undefined> {
  const entry = entries.find(({ key }) => key === 'once')
  if (entry === undefined)
    return yield* problem(at, `${path} lacks "once"; expected a text, by another one of which the action runs again`)
  const read = yield* openText(below(path, 'once'), entry.value, reading)
  if (read === undefined) return undefined
  const text = read.text.trim()
  if (text !== '' && text.length <= LONGEST_ONCE) return text
  return yield* problem(
    read.at,
    `${below(path, 'once')} has ${text.length} characters; expected 1 to ${LONGEST_ONCE}, such as "2026-11"`,
  )
}

/** Finds the one verb, and reports every key that nothing knows. */
function* verbOf(path: string, node: MapNode): Checking<{ readonly verb: Verb; readonly node: Node } | undefined> {
  for (const entry of node.entries)
    if (!WORDS.includes(entry.key) && !BESIDE.includes(entry.key)) yield* unknownKey(path, entry, [...WORDS, ...BESIDE])
  const [first, second] = node.entries.filter(({ key }) => WORDS.includes(key))
  if (second !== undefined)
    return yield* problem(
      second.at,
      `${below(path, second.key)} stands beside ${quoted(first?.key ?? '')}; expected one verb, and another action for the other`,
    )
  const verb = VERBS.find(({ word }) => word === first?.key)
  if (first !== undefined && verb !== undefined) return { verb, node: first.value }
  const isMisspelt = node.entries.some(({ key }) => !BESIDE.includes(key) && meant(key, WORDS).startsWith('did you'))
  if (isMisspelt) return undefined
  return yield* problem(node.at, `${path} does nothing; expected ${oneOf(WORDS) ?? 'a verb'}`)
}

function* handOnOf(path: string, node: MapNode, verb: Verb | undefined, reading: ActionReading) {
  const entry = node.entries.find(({ key }) => key === 'handOn')
  if (entry !== undefined && verb?.handOn === 'none')
    return yield* faulty(
      entry.at,
      `${below(path, 'handOn')} has no key to hand on, as "${verb.word}" makes none; expected no such key`,
    )
  if (entry === undefined && verb?.handOn === 'required')
    return yield* faulty(node.at, `${path} lacks "handOn"; expected the places that "${verb.word}" hands the key on to`)
  if (entry === undefined) return undefined
  return (yield* readHandOn(below(path, 'handOn'), entry.value, reading)) ?? ('faulty' as const)
}

function* faulty(at: Entry['at'], message: string): Checking<'faulty'> {
  yield* problem(at, message)
  return 'faulty'
}
