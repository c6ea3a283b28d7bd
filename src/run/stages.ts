/**
 * Which environments of the files a run is about, and what the files come to in each of them.
 *
 * A plan is for one. A check without a choice is for all of them; what is wrong in some of them only is told with their
 * names, what is wrong in all of them once.
 */

import { effectiveText } from '../config/effective-text.ts'
import { environmentsToCompare } from '../config/environments/compared.ts'
import { choosable } from '../config/environments/layers.ts'
import { expectedOf } from '../config/environments/stage.ts'
import type { Variables } from '../config/fields/substitute.ts'
import { filledText } from '../config/fields/text-value.ts'
import { fileDigest } from '../config/file-digest.ts'
import { checked } from '../config/finding.ts'
import { inOrder, problemKey } from '../config/in-order.ts'
import { chooseEnvironment, declareChosen, findLeaks, type Loaded, type Opened } from '../config/load.ts'
import { openConfig } from '../config/open.ts'
import { choice, quoted } from '../config/quote.ts'
import { readOnce } from '../config/read-once.ts'
import { checkSelectors } from '../config/selectors.ts'
import { InputError, type Problem } from '../errors.ts'
import type { Declaration } from '../model/state.ts'
import type { Secret } from '../secret.ts'
import type { SyncSettings } from '../settings.ts'
import type { World } from '../world.ts'

/** The version that offline checks go by when no service is named. */
const NEWEST_STABLE = '2024-05-01'

/** What the files came to in the environments that a run is about. */
export interface Staged {
  readonly files: readonly string[]
  /** What they declare in the one environment, nothing for several. Not to be used while there are errors. */
  readonly declaration: Declaration
  /** How many entities they declare, in whichever environment. */
  readonly declared: number
  readonly problems: readonly Problem[]
  readonly secrets: readonly Secret[]
  /** The settings with what the environment says of its service. */
  readonly settings: SyncSettings
  /** Prints what the files come to, as YAML; absent for several environments at once. */
  readonly effective?: () => string
  /** What the files come to in each of the environments. */
  readonly each: readonly InOne[]
  /** The files before an environment was chosen. */
  readonly opened: Opened
  /** Gives the digest of the files, whatever their environments say. */
  readonly digest: () => Promise<string>
}

/** What the files come to in one environment; undefined is the name where they declare none. */
export interface InOne {
  readonly name: string | undefined
  readonly effective: () => string
  /** Gives what a text of the files comes to; undefined for one that holds a secret, or cannot be filled in. */
  readonly fill: (text: string) => string | undefined
  readonly loaded: Loaded
  readonly settings: SyncSettings
}

/**
 * Reads the files for the environments that the run is about.
 *
 * @throws InputError when no such environment is declared, or inputs contradict the one that is.
 */
export async function loadStages(settings: SyncSettings, { runner, workspace: files }: World): Promise<Staged> {
  checkSelectors(settings)
  const workspace = readOnce(files)
  const { environment: machine } = runner.surroundings
  const variable = (name: string) => machine[name]
  const bench = { sources: workspace, env: variable, secret: variable, given: settings.variables }
  const opened = await openConfig(settings, workspace)
  const each: InOne[] = []
  for (const name of environmentsFor(opened, settings)) {
    const workbench = { ...bench, ...(name === undefined ? {} : { environment: name }) }
    const chosen = chooseEnvironment(opened, workbench)
    // What is wrong with the files may be why they do not say the service, so it comes first.
    const complete = isFaulty([...opened.problems, ...chosen.problems])
      ? settings
      : settings.inEnvironment(chosen.place)
    const apiVersion = complete.target?.apiVersion ?? NEWEST_STABLE
    const loaded = await declareChosen(chosen, { ...workbench, apiVersion })
    const variables = { env: variable, secret: variable, named: chosen.effective.variables }
    each.push({
      name,
      loaded,
      settings: complete,
      effective: () => effectiveText(chosen.effective, variables),
      fill: text => plainly(text, variables),
    })
  }
  const leaks = await leaksAmong(opened, settings, bench)
  return { ...together(each, opened, settings, leaks), digest: () => fileDigest(opened.staged, workspace) }
}

function plainly(text: string, variables: Variables): string | undefined {
  const filled = checked(filledText(text, { file: '', line: 1, column: 1 }, '', variables)).result
  return filled?.isSecret === true ? undefined : filled?.text
}

/** What environments have in common is looked for among all of them, whichever the run is about. */
async function leaksAmong(
  opened: Opened,
  { environment: chosen, variables }: SyncSettings,
  bench: Omit<Parameters<typeof findLeaks>[2], 'apiVersion'>,
): Promise<readonly Problem[]> {
  const names = choosable(opened.staged.layers)
  if (names.length < 2 || isFaulty(opened.problems)) return []
  const each = names.map(environment => (environment === chosen ? { environment, given: variables } : { environment }))
  return findLeaks(opened, each, bench)
}

/** Names the environments that a run is about; undefined stands for files that declare none. */
function environmentsFor(
  { staged: { layers }, problems }: Opened,
  { command, environment, environments }: SyncSettings,
): readonly (string | undefined)[] {
  const names = choosable(layers)
  if (environment !== undefined && layers.has(environment)) return [environment]
  // What is wrong with the environments themselves comes first.
  if (isFaulty(problems)) return names.length === 0 ? [undefined] : names
  if (environment !== undefined) throw unknown(environment, [...layers.keys()])
  if (command === 'compare') return environmentsToCompare(layers, environments)
  if (names.length === 0) return [undefined]
  if (command === 'validate') return names
  throw new InputError(
    [`environment is missing; the files declare ${choice(names.map(quoted))}; expected one of them`],
    ['environment'],
  )
}

function isFaulty(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error')
}

function unknown(name: string, names: readonly string[]): InputError {
  const what = names.length === 0 ? 'and the files declare no environments' : 'which is no environment of the files'
  return new InputError([`environment is ${quoted(name)}, ${what}; ${expectedOf(name, names)}`], ['environment'])
}

function together(
  each: readonly InOne[],
  opened: Opened,
  settings: SyncSettings,
  leaks: readonly Problem[],
): Omit<Staged, 'digest'> {
  const [first] = each
  const files = opened.gathered.documents.map(({ file }) => file)
  const keys = new Set(each.flatMap(({ loaded }) => [...loaded.declaration.wanted.keys()]))
  return {
    files,
    each,
    opened,
    declaration: first === undefined || each.length > 1 ? NOTHING : first.loaded.declaration,
    declared: keys.size,
    problems: inOrder([...problemsOf(each), ...leaks], files),
    secrets: each.flatMap(({ loaded }) => loaded.secrets),
    settings: each.length === 1 && first !== undefined ? first.settings : settings,
    ...(each.length === 1 && first !== undefined ? { effective: first.effective } : {}),
  }
}

/** Gives each problem once, with the names of the environments that have it unless all have. */
function problemsOf(each: readonly InOne[]): readonly Problem[] {
  const all = each.flatMap(({ name, loaded }) => loaded.problems.map(problem => ({ name, problem })))
  return [...Map.groupBy(all, ({ problem }) => problemKey(problem)).values()].flatMap(found => {
    const problem = found[0]?.problem
    const names = found.flatMap(({ name }) => (name === undefined ? [] : [quoted(name)]))
    if (problem === undefined || found.length === each.length) return problem ?? []
    return { ...problem, message: `in ${choice(names).replace(' or ', ' and ')}: ${problem.message}` }
  })
}

const NOTHING: Declaration = {
  wanted: new Map(),
  removed: [],
  actions: [],
  mentioned: new Map(),
  protect: [],
  heldBack: [],
  absentSecrets: [],
}
