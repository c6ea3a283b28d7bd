/**
 * Which actions a run carries out: those whose `once` the record does not have as done.
 *
 * Where nobody can tell whether an action ran, it waits: for most of them running twice is worse than not at all. What
 * is asked of the service is only whether the entities are there that nobody declares.
 */
import {
  actionName,
  type Deed,
  type InUse,
  type KeyName,
  otherKey,
  type PlannedAction,
  type Step,
  subjectOf,
  type WantedAction,
} from '../../model/action.ts'
import { keyOf, pathOf, textOf } from '../../model/address.ts'
import type { Change, Refusal } from '../../model/plan.ts'
import type { Found, State } from '../../model/state.ts'
import type { ServiceReader } from '../../ports.ts'
import { isAlwaysThere } from '../diff/judge.ts'
import type { Memory, RecordedAction } from '../record/memory.ts'
import { clashing, lockingOut } from './lockouts.ts'

/** What decides over the actions of a run. */
export interface ActionTerms {
  readonly memory: Memory
  readonly found: State<Found>
  readonly changes: readonly Change[]
  /** Tells whether a run is about an action, by its name in selectors. */
  readonly chosen: (name: string) => boolean
}

/** What is planned of actions, and why it cannot be. */
export interface PlannedActions {
  readonly actions: readonly PlannedAction[]
  readonly refusals: readonly Refusal[]
}

/** Plans every action of the file, in its order. @throws ServiceError, ConnectionError */
export async function planActions(
  service: Pick<ServiceReader, 'exists'>,
  wanted: readonly WantedAction[],
  terms: ActionTerms,
): Promise<PlannedActions> {
  const judged = wanted.map(action => judge(action, terms))
  const missing = await Promise.all(
    judged.map(({ planned }) => (planned.state === 'run' ? missingSubject(service, planned.action, terms) : [])),
  )
  return {
    actions: judged.map(({ planned }) => planned),
    refusals: [
      ...judged.flatMap(({ refusals }) => refusals),
      ...clashing(judged.flatMap(({ planned }) => (planned.state === 'run' ? [planned] : []))),
      ...missing.flat(),
    ],
  }
}

interface Judged {
  readonly planned: PlannedAction
  readonly refusals: readonly Refusal[]
}

function judge(action: WantedAction, terms: ActionTerms): Judged {
  const { memory, chosen } = terms
  const waits = (why: string): Judged => ({ planned: { state: 'waits', action, why }, refusals: [] })
  if (!chosen(actionName(action))) return waits('"only" and "except" leave it out of this run')
  if (memory.unread) return waits('the record cannot be read, so that nobody knows whether it ran')
  const last = memory.actions[action.id.toLowerCase()]
  if (last?.once !== action.once) return running(action, leftBy(action, last), terms)
  switch (last.is) {
    case 'done':
      return { planned: { state: 'done', action }, refusals: [] }
    case 'begun':
      return { planned: { state: 'waits', action, why: UNKNOWN, isStuck: true }, refusals: [] }
    case 'made':
      return running(action, madeFor(action, last), terms)
  }
}

/** A key that a rotation made for an older "once" may have reached one of its places: it is handed on, not replaced. */
function leftBy(action: WantedAction, last: RecordedAction | undefined): KeyName | undefined {
  return action.deed.verb === 'rotateKey' ? madeFor(action, last) : undefined
}

/** Gives the key that an earlier run made of the same entity and could not hand on. */
function madeFor(action: WantedAction, last: RecordedAction | undefined): KeyName | undefined {
  return last?.is === 'made' && last.of === subjectKey(action) ? last.key : undefined
}

const UNKNOWN =
  'when it last ran its end was lost, so that nobody knows whether it was carried out; look at the service, then ' +
  'change "once" to run it again'

/** Plans an action that is to run; `made` is the key that an earlier run made and could not hand on. */
function running(action: WantedAction, made: KeyName | undefined, terms: ActionTerms): Judged {
  const subject = subjectOf(action.deed)
  const inUse = subject === undefined ? undefined : terms.memory.inUse[keyOf(subject)]
  const step = stepOf(action.deed, made, inUse)
  const isNew = createdOf(action, terms.changes)
  const planned = { state: 'run', action, step, ...(isNew ? { isNew } : {}) } as const
  return { planned, refusals: lockingOut(planned, inUse) }
}

/** Settles what an action comes to: which key is made, or that only the handing on is left. */
function stepOf(deed: Deed, made: KeyName | undefined, inUse: InUse | undefined): Step {
  switch (deed.verb) {
    case 'regenerateKey': {
      const { of, key, handOn } = deed
      if (made === key && handOn !== undefined) return { verb: 'handKeyOn', of, key, isMade: true, handOn }
      return { verb: 'makeKey', of, key, rotates: false, handOn }
    }
    case 'rotateKey': {
      const { of, keep, handOn } = deed
      if (made !== undefined && made !== keep) return { verb: 'handKeyOn', of, key: made, isMade: true, handOn }
      const kept = keep ?? (inUse === 'secondary' ? 'secondary' : 'primary')
      return { verb: 'makeKey', of, key: otherKey(kept), rotates: true, handOn }
    }
    case 'readKey':
      return { verb: 'handKeyOn', of: deed.of, key: deed.key, isMade: false, handOn: deed.handOn }
    case 'refreshSecret':
    case 'switch':
    case 'request':
      return deed
  }
}

/** True when the same plan makes what the action is about. */
function createdOf({ deed }: WantedAction, changes: readonly Change[]): true | undefined {
  const path = deed.verb === 'request' ? deed.path : pathOf(deed.of)
  const isNew = changes.some(({ action, address }) => action === 'create' && isAtOrBelow(path, pathOf(address)))
  return isNew || undefined
}

/** True for a path that is another one, or lies below it; case does not count. */
export function isAtOrBelow(path: string, above: string): boolean {
  return `${path.toLowerCase()}/`.startsWith(`${above.toLowerCase()}/`)
}

function subjectKey({ deed }: WantedAction): string | undefined {
  const subject = subjectOf(deed)
  return subject === undefined ? undefined : keyOf(subject)
}

async function missingSubject(
  service: Pick<ServiceReader, 'exists'>,
  action: WantedAction,
  { found, changes }: ActionTerms,
): Promise<readonly Refusal[]> {
  const subject = subjectOf(action.deed)
  if (subject === undefined) return []
  const own = changes.find(({ address }) => keyOf(address) === keyOf(subject))
  const refused = (why: string): readonly Refusal[] => [
    { at: action.at, message: `${actionName(action)} names ${textOf(subject)}, which ${why}` },
  ]
  if (own?.action === 'delete') return refused('this plan deletes')
  const isThere = own !== undefined || isAlwaysThere(subject) || found.has(keyOf(subject))
  if (isThere || (await service.exists(pathOf(subject)))) return []
  return refused('is neither in the files nor in the service')
}
