/**
 * A heap: gives the first of many at any time, though they come in no order.
 *
 * It says nothing of equals; who wants those to come out as they went in numbers them.
 */

/** Items of which only the first is of interest. */
export interface Heap<Item> {
  push(item: Item): void
  /** Takes the first item out; undefined when there is none. */
  pop(): Item | undefined
}

/** Makes an empty heap. */
export function heapBy<Item extends object>(isBefore: (one: Item, other: Item) => boolean): Heap<Item> {
  const items: Item[] = []
  /** Puts the later one below; true when they had to change places. */
  const settle = (above: number, below: number) => {
    const [upper, lower] = [items[above], items[below]]
    if (upper === undefined || lower === undefined || !isBefore(lower, upper)) return false
    items[above] = lower
    items[below] = upper
    return true
  }
  const firstBelow = (index: number) => {
    const [left, right] = [items[2 * index + 1], items[2 * index + 2]]
    return left !== undefined && right !== undefined && isBefore(right, left) ? 2 * index + 2 : 2 * index + 1
  }
  return {
    push(item) {
      let index = items.push(item) - 1
      for (let above = aboveOf(index); index > 0 && settle(above, index); above = aboveOf(index)) index = above
    },
    pop() {
      const [first] = items
      const last = items.pop()
      if (last === undefined || items.length === 0) return last
      items[0] = last
      let index = 0
      for (let below = firstBelow(index); settle(index, below); below = firstBelow(index)) index = below
      return first
    },
  }
}

function aboveOf(index: number): number {
  return Math.floor((index - 1) / 2)
}
