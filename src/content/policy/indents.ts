/**
 * How a policy is indented, so that what is new in it is indented so too.
 */
import { breakOf } from '../lines.ts'
import { indentation } from './layout.ts'
import type { Standing } from './standing.ts'

/** Gives what stands before a line of its own at a depth: the line break and the indentation; nothing in a policy on one line. */
export type Indent = (depth: number) => string

/** Finds how a policy is indented: as its first element at a depth is, and deeper ones by the same step. */
export function indentsIn(
  text: string,
  marks: readonly { readonly standing: Standing; readonly gap: string }[],
): Indent {
  const lineBreak = breakOf(text)
  const known = new Map<number, string>([[0, '']])
  for (const { standing, gap } of marks)
    if (gap.includes('\n') && !standing.isInText && !known.has(standing.depth))
      known.set(standing.depth, gap.slice(gap.lastIndexOf('\n') + 1))
  if (known.size === 1) return () => ''
  const step = known.get(1) ?? indentation(1)
  const at = (depth: number): string => known.get(depth) ?? `${at(Math.min(depth, DEEPEST) - 1)}${step}`
  return depth => `${lineBreak}${at(depth)}`
}

/** Deeper elements stand no further to the right, so that no policy is printed with gigabytes of white space. */
const DEEPEST = 40

/** Moves the lines of a printed mark to where the policy has them; the first stands where it is put. */
export function reindented(printed: string, indent: Indent): string {
  return indent(0) === ''
    ? printed
    : printed.replace(/\n( *)(?=[^ \n])/g, (_, spaces: string) => indent(spaces.length / 2))
}
