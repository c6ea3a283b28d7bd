/**
 * Changes that could be made now, if only their lanes were free.
 *
 * What finds a lane taken is set aside at that lane and not looked at before the lane is free, so that thousands in one
 * lane cost no more than thousands in none.
 */
import type { Change } from '../../model/plan.ts'
import { type Heap, heapBy } from './heap.ts'

/** What is ready to be made, the weightiest first. */
export interface Queue {
  add(change: Change, weight: number): void
  /** Takes out the weightiest change whose lanes are all free, and takes its lanes; undefined when there is none. */
  take(): Change | undefined
  /** Frees the lanes of a change that was taken. */
  free(change: Change): void
  /** Takes out all that is left. */
  drain(): readonly Change[]
}

interface Entry {
  readonly change: Change
  readonly weight: number
  readonly turn: number
}

/** Makes an empty queue. */
export function createQueue(): Queue {
  const ready = heapBy(isBefore)
  const aside = new Map<string, Heap<Entry>>()
  const busy = new Set<string>()
  let turn = 0
  /** One of those that wait for a lane stands for all of them, until it takes the lane or has to wait for another. */
  const recall = (lane: string) => {
    const entry = aside.get(lane)?.pop()
    if (entry !== undefined) ready.push(entry)
  }
  const setAside = (entry: Entry, lane: string) => {
    const others = aside.get(lane) ?? heapBy(isBefore)
    aside.set(lane, others)
    others.push(entry)
    for (const other of entry.change.lanes) if (!busy.has(other)) recall(other)
  }
  return {
    add: (change, weight) => ready.push({ change, weight, turn: turn++ }),
    take() {
      for (let entry = ready.pop(); entry !== undefined; entry = ready.pop()) {
        const lane = entry.change.lanes.find(name => busy.has(name))
        if (lane === undefined) {
          for (const name of entry.change.lanes) busy.add(name)
          return entry.change
        }
        setAside(entry, lane)
      }
      return undefined
    },
    free({ lanes }) {
      for (const lane of lanes) busy.delete(lane)
      for (const lane of lanes) recall(lane)
    },
    drain: () => [ready, ...aside.values()].flatMap(drained),
  }
}

function drained(heap: Heap<Entry>): readonly Change[] {
  const all: Change[] = []
  for (let entry = heap.pop(); entry !== undefined; entry = heap.pop()) all.push(entry.change)
  return all
}

/** Of equals, the one that came first. */
function isBefore(one: Entry, other: Entry): boolean {
  return one.weight === other.weight ? one.turn < other.turn : one.weight > other.weight
}
