/**
 * What a check says beside its result.
 *
 * A check is a generator: it yields what it finds and returns what is usable, so that one fault never hides the next
 * and nothing is thrown. What it yields belongs to the value it is reading; the caller decides where that goes.
 */
import type { Place, Problem } from '../errors.ts'
import type { AbsentSecret, ReferenceTo } from '../model/state.ts'
import type { Secret } from '../secret.ts'
import { visible } from '../visible.ts'

/** One thing that a check came upon. */
export type Finding =
  | { readonly found: 'problem'; readonly problem: Problem }
  /** A value to be masked before anything else is done with it. */
  | { readonly found: 'secret'; readonly secret: Secret }
  | { readonly found: 'absent secret'; readonly absent: AbsentSecret }
  | { readonly found: 'reference'; readonly reference: ReferenceTo }
  /** A declared field, by its dotted path. */
  | { readonly found: 'field'; readonly path: string; readonly at: Place }

/** A check under way: yields findings, returns its result. */
export type Checking<Result> = Generator<Finding, Result, undefined>

/** All that a check came to. */
export interface Checked<Result> {
  readonly result: Result
  readonly problems: readonly Problem[]
  readonly secrets: readonly Secret[]
  readonly absentSecrets: readonly AbsentSecret[]
  readonly references: readonly ReferenceTo[]
  readonly places: ReadonlyMap<string, Place>
}

/** Runs a check to its end. */
export function checked<Result>(checking: Checking<Result>): Checked<Result> {
  const findings: Finding[] = []
  let step = checking.next()
  while (step.done !== true) {
    findings.push(step.value)
    step = checking.next()
  }
  return {
    result: step.value,
    problems: findings.flatMap(finding => (finding.found === 'problem' ? [finding.problem] : [])),
    secrets: findings.flatMap(finding => (finding.found === 'secret' ? [finding.secret] : [])),
    absentSecrets: findings.flatMap(finding => (finding.found === 'absent secret' ? [finding.absent] : [])),
    references: findings.flatMap(finding => (finding.found === 'reference' ? [finding.reference] : [])),
    places: new Map(findings.flatMap(finding => (finding.found === 'field' ? [[finding.path, finding.at]] : []))),
  }
}

/** Yields a problem; what it is about is unusable, so it returns nothing. */
export function* problem(at: Place, message: string, severity: Problem['severity'] = 'error'): Checking<undefined> {
  yield { found: 'problem', problem: { at, severity, message: visible(message) } }
  return undefined
}
