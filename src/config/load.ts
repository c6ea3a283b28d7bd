/**
 * The way from the names of files to a declaration.
 *
 * This is where reading happens: files first, then what they take texts from. Everything after is a pure check of
 * what was read, so that all problems come out of one run.
 */
import type { Problem } from '../errors.ts'
import type { Declaration } from '../model/state.ts'
import type { Secret } from '../secret.ts'
import { type Effective, effectiveIn, readStaged, type Staged } from './environments/effective.ts'
import type { GivenVariable } from './environments/given-variables.ts'
import { lineageOf } from './environments/layers.ts'
import { type Said, servicePlace } from './environments/service-place.ts'
import type { Variables } from './fields/substitute.ts'
import { readTexts } from './fields/texts.ts'
import { type Gathered, gather, type Sources } from './files.ts'
import { checked } from './finding.ts'
import { inOrder } from './in-order.ts'
import { leaks } from './leaks.ts'
import { declare } from './resolve.ts'

/** What a declaration is made with. */
export interface Workbench extends Omit<Variables, 'named'> {
  readonly sources: Sources
  /** Version of the service's API; what it lacks is refused by name. Undefined when it is not known. */
  readonly apiVersion?: string
  /** One of the file's environments; undefined only when it declares none. */
  readonly environment?: string
  /** Variables of the run, in the place of the file's. */
  readonly given?: readonly GivenVariable[]
}

/** Files, before it is known for which environment they are read. */
export interface Opened {
  readonly gathered: Gathered
  readonly staged: Staged
  readonly problems: readonly Problem[]
}

/** Files, as they are in one environment, before it is checked what they declare. */
export interface Chosen {
  readonly opened: Opened
  readonly effective: Effective
  /** What the environment says of its service. */
  readonly place: readonly Said[]
  readonly problems: readonly Problem[]
}

/** What the files came to. */
export interface Loaded {
  /** Every file that was read, the included ones too. */
  readonly files: readonly string[]
  /** What they declare, without what is faulty; not to be used while there are errors. */
  readonly declaration: Declaration
  /** Every fault of every file, in the order of the files. */
  readonly problems: readonly Problem[]
  /** Every value to be masked before anything else is done. */
  readonly secrets: readonly Secret[]
}

/** Reads files and all that they include. */
export async function openFiles(names: readonly string[], sources: Sources): Promise<Opened> {
  return openGathered(await gather(names, sources))
}

/** Takes files for what they declare, in whichever way they were read. */
export function openGathered(gathered: Gathered): Opened {
  const { result: staged, problems } = checked(readStaged(gathered.documents, gathered.isWhole))
  return { gathered, staged, problems: [...gathered.problems, ...problems] }
}

/**
 * Gives what the files say in one environment.
 *
 * @throws InputError when variables of the run do not fit.
 */
export function chooseEnvironment(
  opened: Opened,
  { environment, given = [], env, secret }: Omit<Workbench, 'sources'>,
): Chosen {
  const { staged } = opened
  const { result: effective, problems } = checked(effectiveIn(staged, environment, given))
  const lineage = environment === undefined ? [] : lineageOf(environment, staged.layers)
  const place = checked(servicePlace(lineage, effective.variables, { env, secret }))
  return { opened, effective, place: place.result, problems: [...problems, ...place.problems] }
}

/** Reads what the files take texts from, checks them, and gives what they declare. */
export async function declareChosen(chosen: Chosen, { sources, apiVersion, env, secret }: Workbench): Promise<Loaded> {
  const { opened, effective } = chosen
  const { documents, stage } = effective
  const { isWhole } = opened.gathered
  const variables = { env, secret, named: effective.variables }
  const texts = await readTexts(documents, sources, variables)
  const {
    result,
    problems: faults,
    secrets,
    absentSecrets,
  } = checked(declare({ documents, isWhole, texts, variables, stage, apiVersion }))
  const files = opened.gathered.documents.map(({ file }) => file)
  return {
    files,
    declaration: { ...result, absentSecrets },
    problems: inOrder([...opened.problems, ...chosen.problems, ...faults], files),
    secrets: [...new Map(secrets.map(secret => [secret.reveal(), secret])).values()],
  }
}

/**
 * Warns of values that several environments of the files have in common, and that none of them says to be shared.
 *
 * @param environments - all of them, each with the variables that the run gives for it.
 */
export async function findLeaks(
  opened: Opened,
  environments: readonly Pick<Workbench, 'environment' | 'given'>[],
  { sources, env, secret }: Omit<Workbench, 'environment' | 'given'>,
): Promise<readonly Problem[]> {
  const seen = environments.map(async one => {
    const { effective } = chooseEnvironment(opened, { ...one, env, secret })
    const variables = { env, secret, named: effective.variables }
    return { effective, texts: await readTexts(effective.documents, sources, variables) }
  })
  return leaks(await Promise.all(seen))
}

/** Reads files and all that they name, checks them, and gives what they declare. */
export async function loadDeclaration(names: readonly string[], workbench: Workbench): Promise<Loaded> {
  const opened = await openFiles(names, workbench.sources)
  const loaded = await declareChosen(chooseEnvironment(opened, workbench), workbench)
  return { ...loaded, problems: inOrder(loaded.problems, [...names, ...loaded.files]) }
}
