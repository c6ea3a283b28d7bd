/**
 * The pull request of docs/export.md, made with plain git: its script, run as a runner runs it, against a repository on disk.
 *
 * GitHub itself is a script beside it that says whether there is a pull request and notes what it was asked.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { parse } from 'yaml'

const PAGE = readFileSync(fileURLToPath(new URL('../../docs/export.md', import.meta.url)), 'utf8')
/** The only sample that pushes. */
const SCRIPT = stepsOf(PAGE.match(/```yaml\n(name: Drift\n[\s\S]*?)```/)?.[1] ?? '').flatMap(({ run }) => run ?? [])

const GH = `#!/bin/sh
echo "$*" >> "$NOTES"
case "$1 $2" in
  "pr view") if test -f "$STATE"; then cat "$STATE"; else echo "no pull requests found" >&2; exit 1; fi ;;
  "pr create") echo OPEN > "$STATE" ;;
esac
`

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drift-'))
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', 'origin')
  git(folder, 'clone', '--quiet', 'origin', 'seed')
  write('seed/apim.yaml', 'version: 1\n')
  write('seed/apis/old.yaml', 'apis: {}\n')
  git(join(folder, 'seed'), 'add', '--all')
  git(join(folder, 'seed'), '-c', 'user.name=a', '-c', 'user.email=a@a.example', 'commit', '--quiet', '-m', 'Begin')
  git(join(folder, 'seed'), 'push', '--quiet', 'origin', 'HEAD:main')
  mkdirSync(join(folder, 'bin'))
  write('bin/gh', GH)
  chmodSync(join(folder, 'bin/gh'), 0o755)
})

afterEach(() => rmSync(folder, { recursive: true }))

test('the pull request has what was changed, what is new and what is gone', () => {
  drift('first')
  expect(git(join(folder, 'origin'), 'diff', '--no-renames', '--name-status', 'main', 'drift')).toBe(
    ['M\tapim.yaml', 'A\tapis/new.yaml', 'D\tapis/old.yaml', 'A\tpolicies/apis/new.xml', ''].join('\n'),
  )
  expect(asked()).toEqual(['pr view drift --json state --jq .state', 'pr create --head drift --fill'])
})

test('the next one goes into the pull request that is open', () => {
  drift('first')
  drift('second')
  expect(git(join(folder, 'origin'), 'show', 'drift:apim.yaml')).toBe('version: 1 # second\n')
  expect(git(join(folder, 'origin'), 'rev-list', '--count', 'main..drift')).toBe('1\n')
  expect(asked().filter(line => line.startsWith('pr create'))).toHaveLength(1)
})

test('another one is made when the last one was merged', () => {
  drift('first')
  write('state', 'MERGED\n')
  drift('second')
  expect(asked().filter(line => line.startsWith('pr create'))).toHaveLength(2)
})

/** A checkout as deep as that of actions/checkout, an export into it, and the script. */
function drift(name: string): void {
  const workspace = join(folder, name)
  git(folder, 'clone', '--quiet', '--depth=1', `file://${join(folder, 'origin')}`, name)
  write(`${name}/apim.yaml`, `version: 1 # ${name}\n`)
  write(`${name}/apis/new.yaml`, 'apis: {}\n')
  write(`${name}/policies/apis/new.xml`, '<policies />\n')
  rmSync(join(workspace, 'apis/old.yaml'))
  expect(SCRIPT).toHaveLength(1)
  execFileSync('bash', ['-e', '-c', SCRIPT.join('')], {
    cwd: workspace,
    env: {
      HOME: folder,
      PATH: [join(folder, 'bin'), env['PATH']].join(delimiter),
      NOTES: join(folder, 'notes'),
      STATE: join(folder, 'state'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function asked(): readonly string[] {
  return readFileSync(join(folder, 'notes'), 'utf8').trim().split('\n')
}

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

function write(path: string, text: string): void {
  const full = join(folder, path)
  mkdirSync(join(full, '..'), { recursive: true })
  writeFileSync(full, text)
}

interface Step {
  readonly run?: string
}

function stepsOf(workflow: string): readonly Step[] {
  // YAML enters here; a sample that is none has no step.
  const { jobs } = (parse(workflow) ?? { jobs: {} }) as {
    readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>
  }
  return Object.values(jobs).flatMap(({ steps }) => steps)
}
