/**
 * The GitHub runner: the only place that reads the environment.
 *
 * GitHub's toolkit prints outputs, variables and state to the log when their files are missing, as they are outside of a
 * runner; here they are then shown with secrets as `***`. Every line is made harmless, and what was masked is also
 * replaced here, since not everything that reads a log applies the runner's masks.
 */
import { tmpdir } from 'node:os'
import { type Problem, placed } from '../errors.ts'
import { maskForms } from '../secret/forms.ts'
import { Secret } from '../secret.ts'
import type { Runner, Surroundings } from '../world.ts'
import { annotations } from './annotations.ts'
import { harmless, hidden, hiddenOnPage } from './harmless.ts'
import * as core from './toolkit.ts'

/** The job summary is cut here; GitHub refuses one of more than 1 MiB. */
const SUMMARY_BYTES = 900 * 1024
const CUT = '\n\nThis summary was cut at 900 KiB; the log has the rest.\n'

/** Connects to the runner that started this process. */
export function createRunner(): Runner {
  const masks = createMasks()
  const hide = (text: string): string => hidden(text, masks.forms())
  const line = (text: string): string => harmless(hide(text))
  let annotated = 0
  return {
    inputs: () => inputsOf(process.env),
    surroundings: surroundingsOf(process.env),
    log: {
      info: text => core.info(line(text)),
      debug: text => core.debug(line(text)),
      warning: text => core.warning(line(text)),
      group: title => core.startGroup(line(title)),
      endGroup: () => core.endGroup(),
    },
    mask: masks.add,
    hide,
    output: (name, value) => keep('GITHUB_OUTPUT', `output ${name}`, value, line, text => core.setOutput(name, text)),
    exportVariable: (name, value) =>
      keep('GITHUB_ENV', `variable ${name}`, value, line, text => core.exportVariable(name, text)),
    saveState: (name, value) => keep('GITHUB_STATE', `state ${name}`, value, line, text => core.saveState(name, text)),
    getState: name => core.getState(name),
    annotate: problems => {
      const { shown, rest } = annotations(problems, annotated)
      annotated += shown.length
      for (const problem of shown) annotate(problem, line)
      return rest
    },
    summary: async markdown => {
      if (!process.env['GITHUB_STEP_SUMMARY']) return
      await core.summary.addRaw(cut(hiddenOnPage(markdown, masks.forms()))).write()
    },
    fail: message => core.setFailed(line(message)),
  }
}

function inputsOf(env: NodeJS.ProcessEnv): ReadonlyMap<string, string> {
  const found = Object.entries(env).filter(([name]) => /^INPUT_/i.test(name))
  return new Map(found.map(([name, text]) => [name.slice('INPUT_'.length).toLowerCase(), text ?? '']))
}

function surroundingsOf(env: NodeJS.ProcessEnv): Surroundings {
  const server = env['GITHUB_SERVER_URL']
  const repository = env['GITHUB_REPOSITORY']
  const action = env['GITHUB_ACTION_REPOSITORY']
  const run = env['GITHUB_RUN_ID']
  const commit = env['GITHUB_SHA']
  return {
    workspace: env['GITHUB_WORKSPACE'] || process.cwd(),
    temp: env['RUNNER_TEMP'] || tmpdir(),
    ...(repository ? { repository } : {}),
    ...(commit ? { commit } : {}),
    ...(server && repository && run ? { runUrl: `${server}/${repository}/actions/runs/${run}` } : {}),
    ...(server && action ? { issuesUrl: `${server}/${action}/issues` } : {}),
    environment: env,
  }
}

interface Masks {
  /** True when every form is hidden from now on; false when the secret is too short for that. */
  add(secret: Secret): boolean
  /** Longer forms first. */
  forms(): readonly string[]
}

function createMasks(): Masks {
  const masked = new Set<string>()
  let sorted: readonly string[] | undefined
  return {
    add(secret) {
      const forms = maskForms(secret.reveal())
      for (const form of forms.filter(form => !masked.has(form))) {
        core.setSecret(form)
        masked.add(form)
        sorted = undefined
      }
      return forms.length > 0
    },
    forms() {
      sorted ??= [...masked].sort((a, b) => b.length - a.length)
      return sorted
    },
  }
}

function keep(
  file: string,
  what: string,
  value: string | Secret,
  line: (text: string) => string,
  write: (text: string) => void,
): void {
  if (process.env[file]) write(value instanceof Secret ? value.reveal() : value)
  else core.info(line(`${what}: ${value}`))
}

/** GitHub takes the place out of what its log shows, so that the text has it too. */
function annotate(problem: Problem, line: (text: string) => string): void {
  const { at, severity } = problem
  const place = { file: line(at.file), startLine: at.line, startColumn: at.column }
  const text = line(placed(problem))
  if (severity === 'error') core.error(text, place)
  else if (severity === 'warning') core.warning(text, place)
  else core.notice(text, place)
}

/** Ends at the last whole line that leaves room for the notice. */
function cut(markdown: string): string {
  const bytes = Buffer.from(markdown, 'utf8')
  if (bytes.length <= SUMMARY_BYTES) return markdown
  const head = bytes.subarray(0, SUMMARY_BYTES - Buffer.byteLength(CUT))
  const end = head.lastIndexOf('\n')
  return head.subarray(0, end === -1 ? 0 : end).toString('utf8') + CUT
}
