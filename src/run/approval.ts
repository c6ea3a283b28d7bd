/**
 * The approved plan: an apply that goes by it does what was reviewed, or nothing.
 *
 * The digest alone decides. A plan file says besides what was approved, so that a refusal can list what has moved since;
 * that list is for people, and whatever else stands in the file is not believed.
 */
import { RefusalError } from '../errors.ts'
import type { Json, JsonObject } from '../ports.ts'
import { planFileOf } from '../render/plan-file.ts'
import type { SyncSettings } from '../settings.ts'
import { canonical, isJsonObject } from '../values.ts'
import type { Workspace, World } from '../world.ts'
import { type Planned, withObjections } from './objections.ts'
import { planFileIn } from './plan-file.ts'

/** What was approved. */
export interface Approved {
  /** 64 hexadecimal digits, in lower case. */
  readonly digest: string
  /** What the plan file does, by `<action> <address>`; absent when a digest was given. */
  readonly changes?: ReadonlyMap<string, JsonObject>
  /** Where the plan file does it, in words. */
  readonly target?: string
}

/** A digest as users write it. */
const DIGEST = /^[0-9a-f]{64}$/i

/**
 * Reads what was approved.
 *
 * @param given - a digest, or the path of a plan file in the workspace or the runner's temporary folder.
 * @throws RefusalError for a file that is missing or holds no plan.
 */
async function readApproved(given: string, workspace: Pick<Workspace, 'readReport'>): Promise<Approved> {
  if (DIGEST.test(given)) return { digest: given.toLowerCase() }
  return planIn(await workspace.readReport(given), `"approved-plan": "${given}"`)
}

/** Reads the approved plan that the settings name, if they name one. @throws RefusalError */
export async function approvedPlan(
  { approvedPlan: given }: Pick<SyncSettings, 'approvedPlan'>,
  { workspace }: Pick<World, 'workspace'>,
): Promise<Approved | undefined> {
  return given === undefined ? undefined : readApproved(given, workspace)
}

/** Refuses an apply whose plan is not the approved one; a mere plan that is another says so. */
export function withApproval(planned: Planned, approved: Approved): Planned {
  return withObjections(planned, objectionsTo(planned, approved))
}

function objectionsTo(planned: Planned, approved: Approved): readonly string[] {
  const { digest } = planned.plan
  if (digest === approved.digest) return []
  const head = `the plan is not the approved one: its digest is ${digest}, and ${approved.digest} was approved; review the new plan and approve its digest`
  const { changes, target } = approved
  if (changes === undefined) return [head]
  const now = planIn(planFileOf(planned), 'this plan')
  // Next to a plan for something else, nothing has moved.
  if (target !== now.target) return [head, `the approved plan is for ${target}, and this run is for ${now.target}`]
  const lines = moved(changes, now.changes ?? new Map())
  if (lines.length === 0) return [head, UNSEEN]
  const rest = lines.length > MOST_LINES ? [`${lines.length - MOST_LINES} more changes moved`] : []
  return [head, ...lines.slice(0, MOST_LINES), ...rest]
}

const UNSEEN = 'what moved is nothing that a plan file shows: which secret is sent, or the order of actions'

/** Who has to read more than this reviews the plan anew anyway. */
const MOST_LINES = 30

function planIn(text: string, name: string): Approved {
  const file = planFileIn(text, name)
  const { digest, changes, actions } = file
  if (typeof digest !== 'string' || !DIGEST.test(digest))
    throw new RefusalError(`${name} holds no plan; expected the file of a run that came to one`)
  const all = [
    ...objectsIn(changes),
    ...objectsIn(actions)
      .filter(({ state }) => state === 'run')
      .map(asChange),
  ]
  return {
    digest: digest.toLowerCase(),
    changes: new Map(all.map(change => [nameOf(change), change])),
    target: targetOf(file),
  }
}

function objectsIn(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : []
}

/** An action that runs is listed as a change is. */
function asChange({ id, once, does }: JsonObject): JsonObject {
  const fields = Object.entries({ once, does }).map(([path, after]) => ({ path, after: after ?? null }))
  return { action: 'run', address: `actions/${textIn(id)}`, fields }
}

function targetOf({ service, environment }: JsonObject): string {
  const name = isJsonObject(service) ? textIn(service['name']).toLowerCase() : ''
  return typeof environment === 'string' ? `environment "${environment}" (${name})` : `"${name}"`
}

function nameOf({ action, address }: JsonObject): string {
  return `${textIn(action)} ${textIn(address)}`
}

function textIn(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}

function moved(before: ReadonlyMap<string, JsonObject>, now: ReadonlyMap<string, JsonObject>): readonly string[] {
  const gone = [...before.keys()].filter(name => !now.has(name)).map(name => `approved and no longer planned: ${name}`)
  const others = [...now].flatMap(([name, change]) => {
    const approved = before.get(name)
    return approved === undefined ? [`planned and not approved: ${name}`] : differences(name, approved, change)
  })
  return [...gone, ...others]
}

/** Names the fields of one change that are not to become what was approved, and what they would become. */
function differences(name: string, approved: JsonObject, now: JsonObject): readonly string[] {
  const [was, is] = [fieldsOf(approved), fieldsOf(now)]
  const paths = [...new Set([...was.keys(), ...is.keys()])]
  return paths
    .filter(path => canonical(was.get(path)) !== canonical(is.get(path)))
    .map(
      path =>
        `planned otherwise than approved: ${name}, ${path}: ${said(was.get(path))} was approved, now ${said(is.get(path))}`,
    )
}

/** What each field goes from and to; an import is told as one more field. */
function fieldsOf({ fields, import: imported }: JsonObject): ReadonlyMap<string, Json> {
  const pairs = objectsIn(fields).map(
    ({ path, before = null, after = null }) => [textIn(path), [before, after]] as const,
  )
  const document = isJsonObject(imported) ? [['specification', [imported['digest'] ?? null]] as const] : []
  return new Map<string, Json>([...pairs, ...document])
}

/** Longer values are not repeated: the plan has them. */
const LONGEST_VALUE = 80

function said(step: Json | undefined): string {
  if (!Array.isArray(step)) return 'no change'
  // What is new comes from nothing.
  const text = step
    .filter((value, index) => index > 0 || value !== null)
    .map(canonical)
    .join(' → ')
  return text.length > LONGEST_VALUE ? 'another change' : text
}
