/**
 * What one action leaves in the record: that it begins, how it ended, or that it did not take place.
 *
 * An action whose end was lost stays there as begun, which keeps later runs from repeating it.
 */
import type { InUse, KeyName, WantedAction } from '../../model/action.ts'
import { keyOf } from '../../model/address.ts'
import { Halted } from '../apply/halted.ts'
import type { Memory, RecordedAction } from '../record/memory.ts'
import type { Begin, Performed } from './perform.ts'

/** Adds to the record; gives the reason when it could not be written. */
export type Note = (add: (memory: Memory) => Memory) => Promise<string | undefined>

/** The record of one action. */
export interface Journal {
  readonly begin: Begin
  /** Notes how far it came; gives the reason when that could not be noted. */
  readonly end: (performed: Performed) => Promise<string | undefined>
  /** Takes back that it began. */
  readonly undo: () => Promise<string | undefined>
}

/** Opens the journal of an action. */
export function journalOf(action: WantedAction, note: Note): Journal {
  const { id, once } = action
  const key = id.toLowerCase()
  let before: RecordedAction | undefined
  let isBegun = false
  return {
    async begin() {
      const trouble = await note(memory => {
        before = memory.actions[key]
        // The record that was read for the plan had no such end.
        if (before?.once === once && before.is !== 'made')
          throw new Halted('another run has begun it since the plan was made; nothing was sent')
        return withAction(memory, key, { once, is: 'begun' })
      })
      if (trouble !== undefined) throw new Halted(`nothing was sent, as nobody would know of it: ${trouble}`)
      isBegun = true
    },
    end: performed =>
      performed.is === 'unknown' ? Promise.resolve(undefined) : note(memory => ended(memory, action, performed)),
    undo: () => (isBegun ? note(memory => withAction(memory, key, before)) : Promise.resolve(undefined)),
  }
}

function ended(memory: Memory, action: WantedAction, performed: Exclude<Performed, { is: 'unknown' }>): Memory {
  const { once } = action
  const key = action.id.toLowerCase()
  if (performed.is === 'made') {
    const { of, key: made } = performed.made
    return withAction(memory, key, { once, is: 'made', of: keyOf(of), key: made })
  }
  const { handedOn } = performed
  const done = withAction(memory, key, { once, is: 'done' })
  if (handedOn === undefined) return done
  const of = keyOf(handedOn.of)
  return { ...done, inUse: { ...done.inUse, [of]: inUseAfter(action, handedOn.key, done.inUse[of]) } }
}

/** A rotation takes clients over to its key; whoever is given a key otherwise joins those who have one. */
function inUseAfter({ deed }: WantedAction, key: KeyName, before: InUse | undefined): InUse {
  return deed.verb === 'rotateKey' || before === undefined || before === key ? key : 'both'
}

function withAction(memory: Memory, key: string, recorded: RecordedAction | undefined): Memory {
  const others = Object.entries(memory.actions).filter(([name]) => name !== key)
  const own: readonly (readonly [string, RecordedAction])[] = recorded === undefined ? [] : [[key, recorded]]
  return { ...memory, actions: Object.fromEntries([...others, ...own].sort(([a], [b]) => (a < b ? -1 : 1))) }
}
