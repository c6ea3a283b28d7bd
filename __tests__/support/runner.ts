/**
 * A runner that writes down what it is told, in order, and reveals what it was given.
 *
 * It fakes our own port, so it shows what a command asks for; how the real runner carries that out is tested on a
 * process of its own.
 */
import { Secret } from '../../src/secret.ts'
import type { Runner, Surroundings } from '../../src/world.ts'

/** A runner with the list of everything that was asked of it. */
export interface RecordingRunner extends Runner {
  /** `mask …`, `output name=…`, `export name=…`, `state name=…`, `info …`, and so on. */
  readonly said: readonly string[]
}

/** Makes a runner whose surroundings are as given, on top of an empty machine. */
export function recordingRunner(surroundings: Partial<Surroundings> = {}): RecordingRunner {
  const said: string[] = []
  const note = (kind: string) => (text: string) => {
    said.push(`${kind} ${text}`)
  }
  const set = (kind: string) => (name: string, value: string | Secret) => note(kind)(`${name}=${revealed(value)}`)
  return {
    said,
    inputs: () => new Map(),
    surroundings: { workspace: '/workspace', temp: '/temp', environment: {}, ...surroundings },
    log: {
      info: note('info'),
      debug: note('debug'),
      warning: note('warning'),
      group: note('group'),
      endGroup: () => note('endgroup')(''),
    },
    mask: secret => {
      note('mask')(secret.reveal())
      return secret.reveal().length >= 8
    },
    hide: text => text,
    output: set('output'),
    exportVariable: set('export'),
    saveState: set('state'),
    getState: () => '',
    annotate: problems => {
      for (const { message } of problems.slice(0, 10)) note('annotate')(message)
      return problems.slice(10)
    },
    summary: async markdown => note('summary')(markdown),
    fail: note('fail'),
  }
}

function revealed(value: string | Secret): string {
  return value instanceof Secret ? value.reveal() : value
}
