/**
 * What `npm test` does: every check of the repository, one after the other, each with a line of its own.
 *
 * It stops at the first check that fails, cheapest first; a check writes what it found only when it fails, but for
 * the unit tests, whose closing lines `.ci/run` reads.
 */
import { spawnSync } from 'node:child_process'
import { execPath, exit, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'

interface Check {
  readonly name: string
  /** Arguments of Node. */
  readonly run: readonly string[]
  readonly isLoud?: true
}

const CHECKS: readonly Check[] = [
  { name: 'types', run: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  {
    name: 'format and lint',
    run: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '--error-on-warnings', '.'],
  },
  { name: 'action.yml is current', run: ['scripts/action.ts', '--check'] },
  { name: 'schema is current', run: ['scripts/schema.ts', '--check'] },
  { name: 'pages are current', run: ['scripts/pages.ts', '--check'] },
  { name: 'dist is current', run: ['scripts/build.ts', '--check'] },
  {
    name: 'unit tests',
    run: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'],
    isLoud: true,
  },
]

for (const check of CHECKS) {
  const isPassed = passes(check)
  stdout.write(`${isPassed ? 'ok    ' : 'FAILED'} ${check.name}\n`)
  if (!isPassed) exit(1)
}

function passes({ run, isLoud }: Check): boolean {
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  const {
    status,
    stdout: said,
    stderr: complained,
  } = spawnSync(execPath, run, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: isLoud ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  })
  if (status !== 0 && !isLoud) stdout.write(`${said}${complained}`)
  return status === 0
}
