/**
 * A place to run the bundle in: a workspace on disk, an emulator behind a real socket, and steps between them.
 *
 * Everything a test leaves behind is removed by `close`, which a test file calls once at its end.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Options, SAMPLE_ACCESS_TOKEN, SAMPLE_KEYS } from '../../src/emulator/behaviour.ts'
import { createEmulator, type Emulator } from '../../src/emulator/handler.ts'
import { listen } from '../../src/emulator/server.ts'
import { forget, type RunningStep, runAction, type Step, type StepResult, startAction } from './action.ts'
import type { LogLine } from './log.ts'

type Texts = Readonly<Record<string, string>>

/** A service and a repository. */
export interface Stand {
  readonly emulator: Emulator
  /** Root of the emulator, without a slash at the end. */
  readonly url: string
  readonly workspace: string
  /** Inputs that reach the service over each transport. */
  readonly direct: Texts
  readonly arm: Texts
  run(inputs: Texts, more?: Omit<Step, 'inputs'>): Promise<StepResult>
  start(inputs: Texts, more?: Omit<Step, 'inputs'>): Promise<RunningStep>
  close(): Promise<void>
}

/** Sets up a workspace with these files and a service with these habits. */
export async function openStand(files: Texts, options: Options = {}): Promise<Stand> {
  const emulator = createEmulator(options)
  const listening = await listen(emulator, { port: 0 })
  const workspace = await mkdtemp(join(tmpdir(), 'stand-'))
  await writeFiles(workspace, files)
  const left: StepResult[] = []
  const start: Stand['start'] = async (inputs, more = {}) => {
    const step = await startAction({ workspace, ...more, inputs: { config: 'apim.yml', ...inputs } })
    return { ...step, ended: step.ended.then(result => kept(result, left)) }
  }
  return {
    emulator,
    url: listening.url,
    workspace,
    direct: { service: 'emulator', key: options.keys?.[0] ?? SAMPLE_KEYS[0], 'management-url': listening.url },
    arm: {
      service: 'emulator',
      'access-token': options.accessTokens?.[0] ?? SAMPLE_ACCESS_TOKEN,
      'arm-url': listening.url,
      ...PLACE,
    },
    start,
    run: async (inputs, more = {}) => (await start(inputs, more)).ended,
    close: async () => {
      await listening.close()
      await Promise.all(left.map(forget))
      await rm(workspace, { recursive: true, force: true })
    },
  }
}

const PLACE = { 'subscription-id': '00000000-0000-0000-0000-000000000000', 'resource-group': 'emulator' }

/** Writes files below a folder, with the folders that they need. */
export async function writeFiles(folder: string, files: Texts): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

/** Runs a step that has no service, in a workspace of its own. */
export async function runAlone(step: Step): Promise<StepResult> {
  const result = await runAction(step)
  await forget(result)
  return result
}

/** What went wrong, as the log shows it: each error with the place it points to. */
export function errorsOf({ log }: Pick<StepResult, 'log'>): readonly string[] {
  return log.filter(({ kind }) => kind === 'error').map(told)
}

/** The text, which begins with its place where it has one. */
function told({ text, place }: LogLine): string {
  return place === undefined || text.startsWith(`${place}: `)
    ? text
    : `a text that does not begin with ${place}: ${text}`
}

/** The warnings of a step. */
export function warningsOf({ log }: Pick<StepResult, 'log'>): readonly string[] {
  return log.filter(({ kind }) => kind === 'warning').map(told)
}

/** The plain lines of a step. */
export function linesOf({ log }: Pick<StepResult, 'log'>): readonly string[] {
  return log.filter(({ kind }) => kind === 'line').map(({ text }) => text)
}

function kept(result: StepResult, left: StepResult[]): StepResult {
  left.push(result)
  return result
}
