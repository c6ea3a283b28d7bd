/**
 * Runs the committed bundle as a process, the way a runner does.
 *
 * A runner gives every input that `action.yml` knows, also those that the workflow leaves out, and reads outputs and
 * state from files. The process gets nothing of this one's environment but what it needs to start.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env, execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { type LogLine, logOf } from './log.ts'

/** A step of a workflow. */
export interface Step {
  /** What stands under `with:`. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Folder that holds the checked-out repository; a new empty one when left out. */
  readonly workspace?: string
  /** What stands under `env:`. */
  readonly env?: Readonly<Record<string, string>>
  /** State that the main step left; given, it is the post step that runs. */
  readonly state?: Readonly<Record<string, string>>
}

/** What became of a step. */
export interface StepResult {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  /** Standard output as a user sees it. */
  readonly log: readonly LogLine[]
  readonly outputs: Readonly<Record<string, string>>
  readonly exported: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
  /** Path of the runner's temporary folder; it stays until `forget`. */
  readonly temp: string
}

/** Names of the files by which a step answers, by the variable that tells their path. */
const FILES = { GITHUB_OUTPUT: 'output', GITHUB_ENV: 'env', GITHUB_STATE: 'state', GITHUB_STEP_SUMMARY: 'summary' }
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** What a process needs to start, on Windows too. */
const INHERITED = ['PATH', 'HOME', 'SystemRoot', 'TEMP', 'TMP']
const LONGEST_MS = 120_000

/** A step that is under way. */
export interface RunningStep {
  /** Sends the signal by which a runner cancels a step. */
  cancel(signal: 'SIGINT' | 'SIGTERM'): void
  readonly ended: Promise<StepResult>
}

/** Runs `dist/index.js`, or `dist/post.js` when the step has a state. */
export async function runAction(step: Step): Promise<StepResult> {
  return (await startAction(step)).ended
}

/** Starts what `runAction` runs. */
export async function startAction(step: Step): Promise<RunningStep> {
  const folder = await mkdtemp(join(tmpdir(), 'action-'))
  await Promise.all(Object.values(FILES).map(name => writeFile(join(folder, name), '')))
  const bundle = join(ROOT, 'dist', step.state === undefined ? 'index.js' : 'post.js')
  const child = start(bundle, { ...inherited(), ...(await environment(step, folder)) })
  return { cancel: signal => void child.kill(signal), ended: endOf(child).then(said => resultOf(said, folder)) }
}

async function resultOf(ended: Said, folder: string): Promise<StepResult> {
  const read = (name: keyof typeof FILES) => readFile(join(folder, FILES[name]), 'utf8')
  return {
    ...ended,
    log: logOf(ended.stdout),
    outputs: pairs(await read('GITHUB_OUTPUT')),
    exported: pairs(await read('GITHUB_ENV')),
    state: pairs(await read('GITHUB_STATE')),
    summary: await read('GITHUB_STEP_SUMMARY'),
    temp: folder,
  }
}

/** Removes what a step left behind. */
export async function forget({ temp }: StepResult): Promise<void> {
  await rm(temp, { recursive: true, force: true })
}

async function environment(step: Step, folder: string): Promise<Readonly<Record<string, string>>> {
  const inputs = Object.entries({ ...(await defaults()), ...step.inputs })
  const state = Object.entries(step.state ?? {})
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: step.workspace ?? folder,
    RUNNER_TEMP: folder,
    // A machine that has an identity must not lend it to a test.
    AZURE_POD_IDENTITY_AUTHORITY_HOST: 'http://127.0.0.1:9',
    ...Object.fromEntries(Object.entries(FILES).map(([variable, name]) => [variable, join(folder, name)])),
    ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value])),
    ...Object.fromEntries(state.map(([name, value]) => [`STATE_${name}`, value])),
    ...step.env,
  }
}

function inherited(): Readonly<Record<string, string>> {
  return Object.fromEntries(INHERITED.flatMap(name => (env[name] === undefined ? [] : [[name, env[name]]])))
}

/** Every input of `action.yml` with its default; an expression is what the runner makes of it, here nothing. */
async function defaults(): Promise<Readonly<Record<string, string>>> {
  // YAML enters here; an entry without a default is an empty text, as on a runner.
  const manifest = parse(await readFile(join(ROOT, 'action.yml'), 'utf8')) as {
    readonly inputs?: Readonly<Record<string, { readonly default?: unknown } | null>>
  }
  return Object.fromEntries(
    Object.entries(manifest.inputs ?? {}).map(([name, input]) => {
      const value = String(input?.default ?? '')
      return [name, value.includes('${{') ? '' : value]
    }),
  )
}

type Said = Pick<StepResult, 'exitCode' | 'stdout' | 'stderr'>

function start(bundle: string, variables: Readonly<Record<string, string>>) {
  return spawn(execPath, [bundle], {
    env: variables,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST_MS,
    killSignal: 'SIGKILL',
  })
}

function endOf(child: ReturnType<typeof start>): Promise<Said> {
  return new Promise((resolve, reject) => {
    const said = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', text => {
      said.stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', text => {
      said.stderr += text
    })
    child.on('error', reject)
    child.on('close', exitCode => resolve({ exitCode, ...said }))
  })
}

/** Reads `name=value` and `name<<end … end`, the two spellings of the runner's files. */
function pairs(text: string): Readonly<Record<string, string>> {
  const found = text.matchAll(/^(?:([^=\n<]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2|([^=\n]+)=(.*))\r?$/gm)
  return Object.fromEntries([...found].map(([, name, , block, plain, value]) => [name ?? plain, block ?? value ?? '']))
}
