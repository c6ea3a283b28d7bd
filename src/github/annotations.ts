/**
 * Chooses which problems become annotations.
 *
 * GitHub shows ten of a step and drops the rest without a word, so the tenth says how many are not shown.
 */
import type { Problem } from '../errors.ts'

/** How many annotations GitHub shows. */
const MOST_ANNOTATIONS = 10

const RANK: Readonly<Record<Problem['severity'], number>> = { error: 0, warning: 1, notice: 2 }

/** Problems that are shown, and those for which there is no room; the worst first. */
export interface Choice {
  readonly shown: readonly Problem[]
  readonly rest: readonly Problem[]
}

/** Chooses among problems when `before` of others have been shown already. */
export function annotations(problems: readonly Problem[], before: number): Choice {
  const room = Math.max(MOST_ANNOTATIONS - before, 0)
  const sorted = problems.toSorted((a, b) => RANK[a.severity] - RANK[b.severity])
  const [shown, rest] = [sorted.slice(0, room), sorted.slice(room)]
  if (rest.length === 0) return { shown, rest }
  return { shown: shown.map((problem, index) => (index === room - 1 ? withMore(problem, rest.length) : problem)), rest }
}

function withMore(problem: Problem, more: number): Problem {
  const rest = more === 1 ? '1 more problem is in the log' : `${more} more problems are in the log`
  return { ...problem, message: `${problem.message} (${rest})` }
}
