/**
 * What a rule is: a look at a draft that answers with problems.
 *
 * No problem is an empty list, so that the problems of many rules can be told together.
 */

import type { Draft } from '../world.ts'
import type { Problem } from './validate.ts'

/** Looks at a draft and says what is wrong with it. */
export type Rule = (draft: Draft) => readonly Problem[]

/** One problem, or none. */
export function when(isWrong: boolean, target: string, message: string): readonly Problem[] {
  return isWrong ? [{ target, message }] : []
}
