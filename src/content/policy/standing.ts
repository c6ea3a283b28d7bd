/**
 * Where each mark of a policy stands: how deep, and whether white space before it would be text.
 *
 * Marks are a flat list; whoever lays them out has to know which element each of them is in.
 */
import type { Mark } from './marks.ts'

/** Where a mark stands. */
export interface Standing {
  /** How many elements are around it; a `close` stands as deep as its element does. */
  readonly depth: number
  /** Name of the element that a `close` closes; empty for any other mark. */
  readonly closes: string
  /** Index of the mark that opens the element around it; a `close` is in the element that it closes. -1 at the top. */
  readonly within: number
  /** True in an element that holds text, whose white space counts. */
  readonly isInText: boolean
}

/** Gives where each mark stands. */
export function standingsOf(marks: readonly Mark[]): readonly Standing[] {
  const open: { readonly name: string; readonly at: number; readonly isInText: boolean }[] = []
  return marks.map((mark, at): Standing => {
    const { at: within = -1, isInText = false } = open.at(-1) ?? {}
    const closed = mark.kind === 'close' ? open.pop() : undefined
    const depth = open.length
    if (mark.kind === 'open' && mark.content !== 'nothing')
      open.push({ name: mark.name, at, isInText: isInText || mark.content === 'text' })
    return { depth, closes: closed?.name ?? '', within, isInText }
  })
}
