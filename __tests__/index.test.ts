/**
 * The committed bundle as a process, as a runner starts it, against the committed emulator.
 *
 * What each command does in detail is tested where it is done; here is what only the whole can show.
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { SECRETS } from '../scripts/demo-steps.ts'
import { type RunningEmulator, SAMPLE_KEY, startEmulator } from '../scripts/emulator.ts'
import { forget, runAction, type Step, type StepResult } from './support/action.ts'

const EXAMPLE = fileURLToPath(new URL('../examples/storefront', import.meta.url))
const left: StepResult[] = []
let emulator: RunningEmulator
let workspace: string

beforeAll(async () => {
  emulator = await startEmulator()
  workspace = await mkdtemp(join(tmpdir(), 'workspace-'))
  await cp(EXAMPLE, workspace, { recursive: true })
})

afterAll(async () => {
  await emulator.stop()
  await Promise.all(left.map(forget))
  await rm(workspace, { recursive: true, force: true })
})

async function run(step: Step): Promise<StepResult> {
  const result = await runAction({ workspace, env: { BACKEND_HOST: 'backend.contoso.example', ...SECRETS }, ...step })
  left.push(result)
  return result
}

function onService(inputs: Readonly<Record<string, string>>): Step {
  return { inputs: { service: 'contoso', key: SAMPLE_KEY, 'management-url': emulator.url, ...inputs } }
}

test('a token that the service accepts is exported when asked for, and blanked when the job ends', async () => {
  const minted = await run(onService({ command: 'token', probe: 'true', 'export-token': 'true' }))
  const { token, authorization, usable } = minted.outputs
  expect({ exitCode: minted.exitCode, usable, exported: minted.exported }).toEqual({
    exitCode: 0,
    usable: 'true',
    exported: { APIM_TOKEN: token },
  })
  expect(authorization).toBe(`SharedAccessSignature ${token}`)
  const ended = await run({ state: minted.state })
  expect({ exitCode: ended.exitCode, exported: ended.exported }).toEqual({ exitCode: 0, exported: { APIM_TOKEN: '' } })
})

test('a user sees neither key nor token nor secret', async () => {
  const results = [
    await run(onService({ command: 'token' })),
    await run(onService({ command: 'plan', config: 'apim.yml' })),
  ]
  const hidden = [SAMPLE_KEY, results[0]?.outputs['token'] ?? 'no token', ...Object.values(SECRETS)]
  // Without the masks of the runner, which are a second line of defence.
  const seen = results.map(
    ({ stdout, stderr, summary }) => `${stdout.replaceAll(/^::add-mask::.*$/gm, '')}${stderr}${summary}`,
  )
  expect(hidden.filter(secret => seen.join('').includes(secret))).toEqual([])
})

test('what was applied is in sync afterwards', async () => {
  const applied = await run(onService({ command: 'apply', config: 'apim.yml' }))
  const planned = await run(onService({ command: 'plan', config: 'apim.yml', 'fail-on': 'changes' }))
  expect([applied.exitCode, applied.outputs['has-changes'], applied.outputs['failed']]).toEqual([0, 'true', '0'])
  expect([planned.exitCode, planned.outputs['has-changes']]).toEqual([0, 'false'])
})

test('a mistake in a file is shown at its line and column', async () => {
  await writeFile(join(workspace, 'mistake.yml'), 'version: 1\nproducts:\n  gold:\n    state: live\n')
  const { exitCode, log } = await run({ inputs: { command: 'validate', config: 'mistake.yml' } })
  expect(log.filter(({ place }) => place !== undefined)).toEqual([
    {
      kind: 'error',
      place: 'mistake.yml:4:12',
      text: 'mistake.yml:4:12: products.gold.state is "live"; expected "notPublished" or "published"',
    },
  ])
  expect(exitCode).toBe(1)
})

test('every wrong input is named, in one run, without a stack', async () => {
  const { exitCode, log, stderr } = await run({
    inputs: { command: 'plan', probe: 'yes', service: 'contoso.evil.example/' },
  })
  const errors = log
    .filter(({ kind }) => kind === 'error')
    .map(({ text }) => text)
    .join('\n')
  expect(['service', 'probe', 'config'].filter(name => !new RegExp(`^${name} `, 'm').test(errors))).toEqual([])
  expect({ exitCode, stderr, hasStack: /\n\s+at /.test(errors) }).toEqual({ exitCode: 1, stderr: '', hasStack: false })
})

test('a service that does not answer is told in a sentence', async () => {
  const { exitCode, log } = await run({
    inputs: {
      service: 'contoso',
      key: SAMPLE_KEY,
      'management-url': 'http://127.0.0.1:1',
      command: 'token',
      probe: 'true',
    },
  })
  expect(exitCode).toBe(0)
  expect(
    log
      .filter(({ kind }) => kind === 'warning')
      .map(({ text }) => text)
      .join('\n'),
  ).toMatch(/refused/)
})
