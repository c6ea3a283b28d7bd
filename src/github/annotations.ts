/**
 * Chooses which problems become annotations.
 *
 * GitHub shows ten of a step and drops the rest without a word, so the tenth says how many are not shown.
 */
import type { Problem } from '../errors.ts'

/** How many annotations GitHub shows. */
const MOST_ANNOTATIONS = 10

const RANK: Readonly<Record<Problem['severity'], number>> = { error: 0, warning: 1, notice: 2 }

/** Gives the problems to be shown, the worst first, when `shown` of them have been already. */
export function annotations(problems: readonly Problem[], shown: number): readonly Problem[] {
  const room = MOST_ANNOTATIONS - shown
  const chosen = problems.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]).slice(0, Math.max(room, 0))
  const more = problems.length - chosen.length
  if (more === 0) return chosen
  return chosen.map((problem, index) => (index === room - 1 ? withMore(problem, more) : problem))
}

function withMore(problem: Problem, more: number): Problem {
  const rest = more === 1 ? '1 more problem is in the log' : `${more} more problems are in the log`
  return { ...problem, message: `${problem.message} (${rest})` }
}
