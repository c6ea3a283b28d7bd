/**
 * The entry of the action: puts the runner, the workspace, the clock and the network together, and starts a command.
 *
 * What the command `token` does not need is loaded only when it is needed: a token is minted in each job of a
 * workflow, and most of its time would be spent on loading the engine.
 */
import { randomUUID } from 'node:crypto'
import { reportFailure } from './failure.ts'
import { createRunner } from './github/runner.ts'
import { mint } from './mint.ts'
import type { Clock } from './ports.ts'
import type { ConvertSettings } from './settings/convert.ts'
import type { ExportSettings } from './settings/export.ts'
import { proxiesOf, proxySecrets } from './settings/proxies.ts'
import { readSettings, type SecretInput, type SyncSettings, secretInputs } from './settings.ts'
import { VERSION } from './version.ts'
import type { Runner, World } from './world.ts'

/** What a timer holds; a longer wait would end at once. */
const LONGEST_SLEEP_MS = 2 ** 31 - 1

const clock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const timer = setTimeout(end, Math.min(ms, LONGEST_SLEEP_MS))
      // Each request cuts a sleep short, and Node's own timer would make an error with its stack for each.
      const cut = () => {
        clearTimeout(timer)
        reject(signal?.reason)
      }
      signal?.addEventListener('abort', cut, { once: true })
      function end(): void {
        signal?.removeEventListener('abort', cut)
        resolve()
      }
    }),
}

const runner = createRunner()
try {
  await main(runner)
} catch (error) {
  reportFailure(error, runner)
}

async function main(runner: Runner): Promise<void> {
  const inputs = runner.inputs()
  for (const input of secretInputs(inputs)) maskInput(input, runner)
  for (const proxy of proxySecrets(runner.surroundings.environment)) maskInput(proxy, runner)
  const now = new Date(clock.now())
  const settings = readSettings(inputs, now)
  const world = surround(runner)
  if (settings.command === 'token') await mint(settings, now, world)
  else if (!(await withFiles(settings, world))) process.exitCode = 1
}

function maskInput({ name, secret }: SecretInput, { mask, log }: Runner): void {
  if (mask(secret)) return
  log.warning(`${name} has fewer than 8 characters, which the runner cannot mask; it is not printed here`)
}

async function withFiles(
  settings: SyncSettings | ExportSettings | ConvertSettings,
  surroundings: Omit<World, 'workspace'>,
): Promise<boolean> {
  const { workspace: root, temp } = surroundings.runner.surroundings
  const { openWorkspace } = await import('./github/workspace.ts')
  const world = { ...surroundings, workspace: await openWorkspace(root, temp) }
  if (settings.command === 'convert') return (await import('./run/convert.ts')).runConvert(settings, world)
  if (settings.command === 'export') return (await import('./run/export.ts')).runExport(settings, world)
  if (settings.command === 'merge') return (await import('./run/merge.ts')).runMerge(settings, world)
  if (settings.command === 'compare') return (await import('./run/compare.ts')).runCompare(settings, world)
  return (await import('./run.ts')).run(settings, world)
}

function surround(runner: Runner): Omit<World, 'workspace'> {
  const { runUrl, environment } = runner.surroundings
  return {
    runner,
    clock,
    http: async () => (await import('./service/http.ts')).createHttp({ proxies: proxiesOf(environment) }),
    machine: async () => {
      const [{ createMachine }, { createHttp }] = await Promise.all([
        import('./github/machine.ts'),
        import('./service/http.ts'),
      ])
      // No proxy knows the way to what is on this machine.
      return createMachine({ environment, http: createHttp(), platform: process.platform })
    },
    signal: cancellation(),
    userAgent: runUrl === undefined ? `apim-sync/${VERSION}` : `apim-sync/${VERSION} (+${runUrl})`,
    newRequestId: () => randomUUID(),
    random: () => Math.random(),
  }
}

/** The runner sends SIGINT, and SIGTERM 7.5 seconds later; both are heeded so that neither ends the process at once. */
function cancellation(): AbortSignal {
  const cancelled = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => cancelled.abort(new Error('the run was cancelled')))
  }
  return cancelled.signal
}
