/**
 * The surroundings of a run inside this process: an emulator without a socket, files in memory, a runner that records.
 *
 * Time is real, since fingerprints are made in another thread, where a simulated clock does not wait for them.
 */
import { dirname, join, matchesGlob } from 'node:path/posix'
import { setTimeout as wait } from 'node:timers/promises'
import type { Emulator } from '../../src/emulator/handler.ts'
import { ConnectionReset } from '../../src/emulator/protocol.ts'
import { ConnectionError, RefusalError } from '../../src/errors.ts'
import type { Machine } from '../../src/ports/machine.ts'
import type { Clock, Http } from '../../src/ports.ts'
import { readSettings, type SyncSettings } from '../../src/settings.ts'
import type { Surroundings, Workspace, World } from '../../src/world.ts'
import { type RecordingRunner, recordingRunner } from './runner.ts'

/** A world that shows what was done to it. */
export interface TestWorld extends World {
  readonly runner: RecordingRunner
  /** Texts by the path at which they were written. */
  readonly written: ReadonlyMap<string, string>
  /** Paths of the files that were deleted. */
  readonly removed: readonly string[]
}

/** Real time. */
export const realClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => wait(ms, undefined, signal === undefined ? {} : { signal }),
}

/** Makes a world with these files; requests go to the emulator, or nowhere when there is none. */
export function worldWith(
  files: Readonly<Record<string, string>>,
  emulator?: Emulator,
  surroundings: Partial<Surroundings> = {},
): TestWorld {
  const written = new Map<string, string>()
  const removed: string[] = []
  return {
    written,
    removed,
    runner: recordingRunner(surroundings),
    workspace: workspaceOf(files, written, removed),
    clock: realClock,
    http: async () => (emulator === undefined ? nowhere : httpTo(emulator)),
    machine: async () => bareMachine,
    signal: new AbortController().signal,
    userAgent: 'apim-sync/test',
    newRequestId: () => '00000000-0000-4000-8000-000000000000',
    random: () => 0.5,
  }
}

/** Reads settings as the action does. */
export function settingsOf(inputs: Readonly<Record<string, string>>): SyncSettings {
  const settings = readSettings(new Map(Object.entries({ config: 'apim.yml', ...inputs })), new Date())
  if (settings.command === 'token' || settings.command === 'export' || settings.command === 'convert')
    throw new RangeError(`the command is "${settings.command}"; expected one of files`)
  return settings
}

/** Inputs that reach an emulator of the usual habits over arm. */
export const ARM: Readonly<Record<string, string>> = {
  service: 'emulator',
  'access-token': 'emulator-access-token',
  'arm-url': 'http://127.0.0.1',
  'subscription-id': '00000000-0000-0000-0000-000000000000',
  'resource-group': 'emulator',
}

/** Sends requests to an emulator in this process. */
export function httpTo(emulator: Emulator): Http {
  return async ({ method, url, headers, body = '' }) => {
    try {
      return await emulator.handle({ method, url: url.href, headers, body })
    } catch (error) {
      if (error instanceof ConnectionReset) throw new ConnectionError('reset', 'the connection was reset')
      throw error
    }
  }
}

const nowhere: Http = ({ method, url }) =>
  Promise.reject(new RangeError(`${method} ${url.href} was sent; expected no request`))

/** A machine that knows nobody: no variables, no files, no Azure CLI. */
const bareMachine: Machine = {
  http: nowhere,
  variable: () => undefined,
  read: path => Promise.reject(new RefusalError(`"${path}" is not there`)),
  az: async () => undefined,
}

function workspaceOf(
  files: Readonly<Record<string, string>>,
  written: Map<string, string>,
  removed: string[],
): Workspace {
  const like = (pattern: string) =>
    Object.keys(files)
      .filter(path => matchesGlob(path, pattern))
      .sort()
  return {
    glob: async patterns => patterns.flatMap(pattern => (/[*?[{]/.test(pattern) ? like(pattern) : pattern)),
    find: async pattern => like(pattern),
    matches: matchesGlob,
    list: async path => {
      const inside = Object.keys(files).filter(file => file.startsWith(`${path}/`))
      return inside.length === 0 ? undefined : { path, files: inside.sort() }
    },
    read: async path => {
      const text = files[path]
      if (text === undefined) throw new RefusalError(`"${path}" is not there`)
      return text
    },
    readReport: async path => {
      const text = written.get(path) ?? files[path]
      if (text === undefined) throw new RefusalError(`"${path}" is not there`)
      return text
    },
    resolve: async (from, path) => join(dirname(from), path),
    write: async (path, text) => {
      written.set(path, text)
      return path
    },
    remove: async path => void removed.push(path),
    own: async folder => ({
      before: undefined,
      replace: async texts => {
        const paths = [...texts].map(([path, text]) => {
          written.set(`${folder}/${path}`, text)
          return path
        })
        return { written: paths, removed: [] }
      },
    }),
  }
}
