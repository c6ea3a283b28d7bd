/**
 * Runs a piece of source as a process of its own, as a runner would start it.
 *
 * The process gets only the environment that is given here, so that a test on a real runner does not write to the
 * files of that run.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env, execPath } from 'node:process'
import { fileURLToPath } from 'node:url'

/** What became of the process. */
export interface Ran {
  readonly exitCode: number | null
  /** Standard output, line by line. */
  readonly lines: readonly string[]
  /** What was written to the runner's files, by variable; the random delimiters are replaced by `END`. */
  readonly files: Readonly<Record<string, string>>
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FILES = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY']

/** Runs `code` as a module in the root of the repository, on a runner or, with `isRunner` false, outside of one. */
export function runScript(code: string, variables: Readonly<Record<string, string>> = {}, isRunner = true): Ran {
  const folder = mkdtempSync(join(tmpdir(), 'script-'))
  const paths = FILES.map(name => [name, join(folder, name)] as const)
  for (const [, path] of paths) writeFileSync(path, '')
  const system = Object.fromEntries(['PATH', 'SystemRoot', 'TEMP', 'TMP'].map(name => [name, env[name]]))
  const { status, stdout, stderr } = spawnSync(execPath, ['--input-type=module', '-e', code], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...system, ...(isRunner ? Object.fromEntries(paths) : {}), ...variables },
    maxBuffer: 16 * 1024 * 1024,
  })
  const files = Object.fromEntries(paths.map(([name, path]) => [name, settled(readFileSync(path, 'utf8'))]))
  rmSync(folder, { recursive: true })
  return { exitCode: status, lines: (stdout + stderr).split(/\r?\n/).filter(line => line !== ''), files }
}

function settled(text: string): string {
  return text.replace(/ghadelimiter_[0-9a-f-]+/g, 'END').replaceAll('\r\n', '\n')
}
