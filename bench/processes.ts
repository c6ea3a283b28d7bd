/**
 * Processes that are measured, and the service that they talk to.
 *
 * Peak memory is what the kernel has seen, read while the process lives; elsewhere than on Linux there is none. Every
 * process ends when `signal` says so, so that an interrupted benchmark leaves nothing behind.
 */
import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { env, execPath } from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Counted, Order } from './service.ts'

/** How a process went. */
export interface Ended {
  readonly ms: number
  /** Undefined where the system does not tell. */
  readonly peakBytes: number | undefined
  readonly stdout: string
}

/** A running service. */
export interface Service {
  readonly url: string
  /** Carries an order out and gives what was counted since the last one. */
  order(order: Order): Promise<Counted>
}

const POLL_MS = 20
/** What a process needs to start, on Windows too. */
const INHERITED = ['PATH', 'HOME', 'SystemRoot', 'TEMP', 'TMP']

/**
 * Runs Node until it ends.
 *
 * @throws Error with what the process said when it fails.
 */
export async function runNode(
  args: readonly string[],
  { variables = {}, signal }: { readonly variables?: Readonly<Record<string, string>>; readonly signal: AbortSignal },
): Promise<Ended> {
  const began = performance.now()
  const child = spawn(execPath, [...args], {
    env: { ...inherited(), ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
    killSignal: 'SIGKILL',
  })
  const said = { out: '', all: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text
    said.all += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.all += text
  })
  const watch = watchMemory(child)
  const [exitCode]: readonly unknown[] = await once(child, 'exit')
  const ms = performance.now() - began
  if (exitCode !== 0) throw new Error(`node ${args.join(' ')} ended with ${exitCode}:\n${said.all.slice(-2_000)}`)
  return { ms, peakBytes: await watch, stdout: said.out }
}

/** Starts a service with its first order, for as long as `body` takes. */
export async function withService<T>(
  order: Order,
  signal: AbortSignal,
  body: (service: Service) => Promise<T>,
): Promise<T> {
  const child = fork(fileURLToPath(new URL('service.ts', import.meta.url)), { execPath, signal })
  child.on('error', () => undefined)
  const send = (next: Order) => {
    const answer = answerOf(child)
    child.send(next)
    return answer
  }
  try {
    const { url } = await answerOf(child)
    await send(order)
    return await body({ url, order: send })
  } finally {
    if (child.connected) child.disconnect()
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
}

/** A message of the service enters here, which is this very repository. */
async function answerOf(child: ChildProcess): Promise<Counted> {
  const [message]: readonly unknown[] = await Promise.race([once(child, 'message'), once(child, 'exit')])
  if (typeof message !== 'object') throw new Error('the service ended before it answered')
  return message as Counted
}

async function watchMemory(child: ChildProcess): Promise<number | undefined> {
  let peak: number | undefined
  while (child.exitCode === null && child.signalCode === null) {
    peak = (await peakOf(child.pid)) ?? peak
    await sleep(POLL_MS)
  }
  return peak
}

async function peakOf(pid: number | undefined): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? []
  return kibibytes === undefined ? undefined : Number(kibibytes) * 1_024
}

function inherited(): Readonly<Record<string, string>> {
  return Object.fromEntries(INHERITED.flatMap(name => (env[name] === undefined ? [] : [[name, env[name]]])))
}
