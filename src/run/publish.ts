/**
 * The end of a run: outputs, files, annotations, summary, and whether the step fails and why.
 *
 * What the service said may repeat what was sent to it, so everything here is shown with masked secrets as `***`, in
 * files too, which no runner masks.
 */
import { posix } from 'node:path'
import { type Problem, RefusalError } from '../errors.ts'
import { type ActionOutcome, actionName } from '../model/action.ts'
import type { Outcome, Plan } from '../model/plan.ts'
import type { Report } from '../model/report.ts'
import { closingLine } from '../render/closing.ts'
import { counts } from '../render/counts.ts'
import { planFileOf } from '../render/plan-file.ts'
import { summaryOf } from '../render/summary.ts'
import type { SyncSettings } from '../settings.ts'
import type { Runner, World } from '../world.ts'
import { isDone, isRewritten } from './proof.ts'

const PLAN_FILE = 'apim-sync-plan.json'
const REPORT_FILE = 'apim-sync-report.json'

/**
 * Tells everybody how the run went.
 *
 * @returns false when the step has to fail.
 */
export async function publish(given: Report, settings: SyncSettings, world: World): Promise<boolean> {
  const { runner } = world
  const report = discreet(given, runner)
  if (report.plan !== undefined) outputCounts(report, report.plan, runner)
  if (report.outcomes !== undefined)
    runner.output('report-file', await writeReport(inTemp(REPORT_FILE, world), report, world))
  for (const warning of report.warnings) runner.log.warning(warning)
  runner.annotate([...refusedPlaces(report), ...failedPlaces(report), ...stuckPlaces(report)])
  if (settings.summary) await runner.summary(summaryOf(report))
  const failures = failuresOf(report, settings)
  for (const failure of failures) runner.fail(failure)
  if (failures.length === 0) runner.log.info(closingLine(report))
  return failures.length === 0
}

/** Writes the plan before anything is applied, so that it is there whatever happens next. */
export async function writePlanFile(report: Report, { planFile }: SyncSettings, world: World): Promise<void> {
  const path = planFile ?? inTemp(PLAN_FILE, world)
  world.runner.output('plan-file', await writeReport(path, discreet(report, world.runner), world))
}

/**
 * Writes what is known before the service is asked, where the user wants the plan to be.
 *
 * @throws RefusalError when nothing may be written there, which is better known before than after.
 */
export async function claimPlanFile(report: Report, { planFile }: SyncSettings, world: World): Promise<void> {
  if (planFile !== undefined) refuseSource('plan-file', planFile, report.files)
  if (planFile !== undefined) await writeReport(planFile, report, world)
}

/**
 * Refuses to write over a file that the run was made from.
 *
 * @throws RefusalError
 */
export function refuseSource(input: string, path: string, files: readonly string[]): void {
  if (files.includes(posix.normalize(path.replaceAll('\\', '/'))))
    throw new RefusalError(`"${input}": "${path}" is one of the files that are read; expected another`)
}

function writeReport(path: string, report: Report, { runner, workspace }: World): Promise<string> {
  return workspace.write(path, runner.hide(planFileOf(report)))
}

function inTemp(name: string, { runner }: World): string {
  return `${runner.surroundings.temp}/${name}`
}

/** Hides secrets in what the service said, before any of it is cut or escaped. */
function discreet(report: Report, { hide }: Runner): Report {
  const { ended, warnings, outcomes, actions } = report
  return {
    ...report,
    warnings: warnings.map(hide),
    ...(ended === undefined ? {} : { ended: hide(ended) }),
    ...(outcomes === undefined ? {} : { outcomes: outcomes.map(outcome => discreetOutcome(outcome, hide)) }),
    ...(actions === undefined ? {} : { actions: actions.map(outcome => discreetAction(outcome, hide)) }),
  }
}

function discreetOutcome(outcome: Outcome, hide: Runner['hide']): Outcome {
  return outcome.status === 'failed' ? { ...outcome, reason: hide(outcome.reason) } : outcome
}

function discreetAction(outcome: ActionOutcome, hide: Runner['hide']): ActionOutcome {
  return 'reason' in outcome ? { ...outcome, reason: hide(outcome.reason) } : outcome
}

function outputCounts(report: Report, plan: Plan, { output }: Runner): void {
  const { created, updated, deleted, unchanged, failed } = counts(report)
  output('has-changes', String(doesSomething(plan)))
  output('plan-digest', plan.digest)
  for (const [name, count] of Object.entries({ created, updated, deleted, unchanged, failed }))
    output(name, String(count))
}

/** An action that is to run is as much of a reason to apply as a change. */
function doesSomething({ changes, actions }: Plan): boolean {
  return changes.length > 0 || actions.some(({ state }) => state === 'run')
}

function refusedPlaces({ plan }: Report): readonly Problem[] {
  const refusals = plan?.refusals ?? []
  return refusals.flatMap(({ at, message }) => (at === undefined ? [] : [{ at, severity: 'error', message }]))
}

function failedPlaces({ outcomes = [], actions = [] }: Report): readonly Problem[] {
  const changes = outcomes.flatMap((outcome): readonly Problem[] => {
    const { change } = outcome
    const at = change.action === 'delete' ? change.at : change.wanted.at
    return outcome.status !== 'failed' || at === undefined ? [] : [{ at, severity: 'error', message: outcome.reason }]
  })
  const undone = actions.flatMap((outcome): readonly Problem[] =>
    outcome.status === 'failed' || outcome.status === 'unknown'
      ? [{ at: outcome.action.at, severity: 'error', message: `${actionName(outcome.action)}: ${outcome.reason}` }]
      : [],
  )
  return [...changes, ...undone]
}

/** What only a person can end has to catch the eye, since the step succeeds all the same. */
function stuckPlaces({ plan }: Report): readonly Problem[] {
  return (plan?.actions ?? []).flatMap((planned): readonly Problem[] =>
    planned.state === 'waits' && planned.isStuck === true
      ? [
          {
            at: planned.action.at,
            severity: 'warning',
            message: `${actionName(planned.action)} is on hold: ${planned.why}`,
          },
        ]
      : [],
  )
}

/** Says why the step fails; nothing when it does not. */
function failuresOf(report: Report, settings: SyncSettings): readonly string[] {
  const { plan, problems, ended } = report
  if (ended !== undefined) return [ended]
  if (problems.some(({ severity }) => severity === 'error')) return [closingLine(report)]
  if (plan === undefined) return []
  // A refusal with a place is shown there.
  const refusals = plan.refusals.flatMap(({ at, message }) => (at === undefined ? [message] : []))
  if (plan.refusals.length > 0) return [...refusals, closingLine(report)]
  if (plan.compared === 0 && plan.actions.length === 0 && !isHeldBack(report, plan)) return [NOTHING_COMPARED]
  return lateFailure(report, settings)
}

/** True when the files declare something, and all of it for other environments. */
function isHeldBack({ declared }: Report, { heldBack }: Plan): boolean {
  return declared === 0 && heldBack.length > 0
}

const NOTHING_COMPARED =
  'nothing was compared: the files declare nothing that "only" and "except" leave; expected at least one entity'

function lateFailure(report: Report, { failOn, strict }: SyncSettings): readonly string[] {
  const { command, plan } = report
  if (!isDone(report)) return [closingLine(report)]
  if (strict && isRewritten(report)) return [REWRITTEN]
  const isUnwelcome = failOn === 'changes' && command === 'plan' && plan !== undefined && doesSomething(plan)
  return isUnwelcome ? [`${closingLine(report)}; "fail-on" is "changes"`] : []
}

const REWRITTEN = 'the service keeps values otherwise than they were sent, and "strict" is set; see the lines above'
