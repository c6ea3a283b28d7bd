/**
 * A job that is cancelled in the middle of an apply: nothing new starts, everything is told, the next run goes on.
 *
 * A runner sends SIGINT first and SIGTERM some seconds later. Windows has neither, so there the process just ends.
 */
import { readFile } from 'node:fs/promises'
import { platform } from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { StepResult } from '../support/action.ts'
import { errorsOf, linesOf, openStand, type Stand } from '../support/stand.ts'

jest.setTimeout(60_000)

const COUNT = 12
const FILE = `version: 1
stack: shop
products:
${Array.from({ length: COUNT }, (_, index) => `  p${index}: { displayName: Product ${index} }\n`).join('')}`

let stand: Stand

beforeAll(async () => {
  stand = await openStand({ 'apim.yml': FILE })
})

beforeEach(() => stand.emulator.reset())

afterAll(() => stand.close())

/** Waits until this many writes have reached the service. */
async function writesReached(count: number): Promise<void> {
  while (Object.keys(stand.emulator.state()).filter(path => path.startsWith('/products/')).length < count)
    await wait(20)
}

async function cancelled(signals: readonly ('SIGINT' | 'SIGTERM')[], latencyMs: number): Promise<StepResult> {
  stand.emulator.faults.add({ method: 'PUT', path: '^/products/', times: 0, latencyMs })
  const step = await stand.start({ ...stand.arm, command: 'apply', concurrency: '2' })
  await writesReached(3)
  for (const signal of signals) step.cancel(signal)
  return step.ended
}

const unlessWindows = platform === 'win32' ? describe.skip : describe

unlessWindows('an apply that is cancelled', () => {
  test.each([[['SIGINT']], [['SIGTERM']], [['SIGINT', 'SIGTERM']]] as const)(
    'by %j finishes what is under way, starts nothing new, tells everything, and the next one goes on',
    async signals => {
      const result = await cancelled(signals, 400)
      const seen = stand.emulator.requests
        .all()
        .filter(({ method, path }) => method === 'PUT' && path.startsWith('/products/'))
      const report = JSON.parse(await readFile(result.outputs['report-file'] ?? '', 'utf8'))
      const statuses = report.outcomes.map(({ status }: { readonly status: string }) => status)
      const applied = statuses.filter((status: string) => status === 'applied').length
      expect([result.exitCode, result.stderr]).toEqual([1, ''])
      expect([applied, statuses.filter((status: string) => status === 'not started').length]).toEqual([
        seen.length,
        COUNT - seen.length,
      ])
      expect(applied).toBeGreaterThanOrEqual(3)
      expect(applied).toBeLessThan(COUNT)
      expect(linesOf(result).filter(line => line.includes('not started: the run was cancelled'))).not.toEqual([])
      expect(errorsOf(result)).toEqual([
        expect.stringMatching(
          new RegExp(`^applied ${applied} of ${COUNT} changes; ${COUNT - applied} not started; run again to continue`),
        ),
      ])
      expect(result.summary).toContain(`${applied} of ${COUNT} changes applied`)

      stand.emulator.faults.clear()
      const next = await stand.run({ ...stand.arm, command: 'apply' })
      expect([next.exitCode, next.outputs['created'], next.outputs['unchanged']]).toEqual([
        0,
        String(COUNT - applied),
        String(applied),
      ])
    },
  )

  test('does not wait longer than a few seconds for an answer, and says that nobody knows what became of it', async () => {
    stand.emulator.faults.add({ method: 'PUT', path: '^/products/', nth: 4, times: 0, latencyMs: 8_000 })
    const result = await cancelled(['SIGTERM'], 1)
    expect([result.exitCode, result.outputs['failed']]).toEqual([1, expect.stringMatching(/^[12]$/)])
    expect(linesOf(result).join('\n')).toMatch(
      /PUT \/products\/p\d+ was not answered before the run had to stop; whether it took effect is not known/,
    )
  })
})

unlessWindows('a plan that is cancelled', () => {
  test('ends at once and says so', async () => {
    stand.emulator.behave({ latencyMs: 500 })
    const step = await stand.start({ ...stand.arm, command: 'plan', concurrency: '1' })
    while (stand.emulator.requests.all().length === 0) await wait(20)
    step.cancel('SIGTERM')
    const result = await step.ended
    expect([result.exitCode, errorsOf(result), stand.emulator.requests.all().length < COUNT]).toEqual([
      1,
      [expect.stringMatching(/^the run was cancelled: GET \S+ was not sent/)],
      true,
    ])
  })
})
