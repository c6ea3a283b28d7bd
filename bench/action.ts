/**
 * One run of the committed bundle in a folder with files, as a runner would start it.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SAMPLE_ACCESS_TOKEN } from '../src/emulator/behaviour.ts'
import { type Ended, runNode } from './processes.ts'

/** A folder that stands in for a checked-out repository and for the runner's own. */
export interface Workspace {
  readonly path: string
}

/** How a run went, with what it stated in its report. */
export interface ActionRun extends Ended {
  /** Requests that the plan says reading took. */
  readonly stated: number
}

/** The committed bundle. */
export const BUNDLE: string = fileURLToPath(new URL('../dist/index.js', import.meta.url))

/** Makes a workspace of files by their paths, for as long as `body` takes. */
export async function withWorkspace<T>(
  files: ReadonlyMap<string, string>,
  body: (workspace: Workspace) => Promise<T>,
): Promise<T> {
  const path = await mkdtemp(join(tmpdir(), 'bench-'))
  try {
    for (const [name, text] of files) {
      await mkdir(dirname(join(path, name)), { recursive: true })
      await writeFile(join(path, name), text)
    }
    return await body({ path })
  } finally {
    await rm(path, { recursive: true, force: true })
  }
}

/** What a run is given. */
export interface ActionOptions {
  readonly command: 'validate' | 'plan' | 'apply' | 'export' | 'convert'
  /** Root of the service; not needed to validate. */
  readonly url?: string
  readonly workspace: Workspace
  readonly inputs?: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}

/** Runs a command. @throws Error with the log when it fails. */
export async function runAction({ command, url, workspace, inputs = {}, signal }: ActionOptions): Promise<ActionRun> {
  const ended = await runNode([BUNDLE], {
    signal,
    variables: await variablesOf(workspace, {
      command,
      config: command === 'export' ? '' : 'apim.yml',
      ...(url === undefined ? {} : target(url)),
      ...(isPlanned(command) ? { 'plan-file': PLAN_FILE } : {}),
      ...inputs,
    }),
  })
  return {
    ...ended,
    stated: isPlanned(command) ? await statedIn(join(workspace.path, PLAN_FILE)) : 0,
  }
}

/** Gives the environment of a run: inputs, and files for outputs and summary. */
export async function variablesOf(
  { path }: Workspace,
  inputs: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_STEP_SUMMARY'].map(
    name => [name, join(path, name)] as const,
  )
  for (const [, file] of files) await writeFile(file, '')
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: path,
    RUNNER_TEMP: path,
    ...Object.fromEntries([...files, ...given]),
  }
}

const PLAN_FILE = 'plan.json'

function isPlanned(command: ActionOptions['command']): boolean {
  return command === 'plan' || command === 'apply'
}

function target(url: string): Readonly<Record<string, string>> {
  return {
    service: 'bench',
    transport: 'arm',
    'arm-url': url,
    'access-token': SAMPLE_ACCESS_TOKEN,
    'subscription-id': '00000000-0000-0000-0000-000000000000',
    'resource-group': 'bench',
  }
}

async function statedIn(file: string): Promise<number> {
  // The plan file enters here, written by the run a moment ago.
  const { requests } = JSON.parse(await readFile(file, 'utf8')) as {
    readonly requests: Readonly<Record<string, number>>
  }
  return (requests['reads'] ?? 0) + (requests['secrets'] ?? 0)
}
