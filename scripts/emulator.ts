/**
 * Starts the committed emulator as a process of its own and stops it again.
 *
 * Key and access token are samples: they open nothing but this emulator, for as long as it runs.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import process, { execPath } from 'node:process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A running emulator. */
export interface RunningEmulator {
  /** Its root, without a slash at the end. */
  readonly url: string
  stop(): Promise<void>
}

/** The key that signs tokens for it: base64 of 64 bytes, as real ones are. */
export const SAMPLE_KEY: string = Buffer.alloc(64, 'sample key of a local emulator; ').toString('base64')
/** The access token that it accepts as one of Azure Resource Manager. */
export const SAMPLE_ACCESS_TOKEN = 'sample-access-token-of-a-local-emulator'

const BUNDLE = fileURLToPath(new URL('../dist/emulator.js', import.meta.url))

/**
 * Starts it on a free port, with the products and the API that a new service comes with.
 *
 * @throws Error when it ends before it says where it listens.
 */
export async function startEmulator(): Promise<RunningEmulator> {
  const options = ['--port', '0', '--samples', '--key', SAMPLE_KEY, '--access-token', SAMPLE_ACCESS_TOKEN]
  const child = spawn(execPath, [BUNDLE, ...options], { stdio: ['ignore', 'pipe', 'inherit'] })
  // Also when this process ends early, as when what reads its output has gone.
  process.once('exit', () => child.kill())
  const url = await urlOf(child)
  return { url, stop: () => stop(child) }
}

async function urlOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the emulator has no output')
  for await (const line of createInterface({ input: child.stdout })) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? []
    if (url !== undefined) return url
  }
  throw new Error('the emulator ended before it said where it listens')
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const closed = once(child, 'close')
  child.kill('SIGTERM')
  await closed
}
