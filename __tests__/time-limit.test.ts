/** When a run has to stop, on a clock that waits for nobody. */
import { expect, test } from '@jest/globals'
import { limitTime, reasonOf } from '../src/time-limit.ts'
import { simulatedClock } from './support/clock.ts'

const never = new AbortController().signal

test.each([
  [90_000, 'the run took longer than its "timeout" of 90 s'],
  [1_800_000, 'the run took longer than its "timeout" of 30 min'],
])('a limit of %d ms stops the run when it is reached, and says so', async (timeoutMs, reason) => {
  const clock = simulatedClock()
  const began = clock.now()
  const { signal, endsAt } = limitTime(timeoutMs, { clock, signal: never }, began)
  await clock.sleep(timeoutMs - 1)
  expect([endsAt, signal.aborted]).toEqual([began + timeoutMs, false])
  await clock.sleep(2)
  expect([signal.aborted, reasonOf(signal)]).toEqual([true, reason])
})

test('a job that is cancelled stops the run before its time', () => {
  const cancelled = new AbortController()
  const { signal } = limitTime(1_000, { clock: simulatedClock(), signal: cancelled.signal }, 0)
  cancelled.abort(new Error('the run was cancelled'))
  expect([signal.aborted, reasonOf(signal)]).toEqual([true, 'the run was cancelled'])
})

test('a limit that was ended stops what still waits, and its time is never over', async () => {
  const clock = simulatedClock()
  const { signal, end } = limitTime(1_000, { clock, signal: never }, clock.now())
  end()
  await clock.sleep(2_000)
  expect(reasonOf(signal)).toBe('the run is over')
})

test('a stop without a sentence gets one', () => {
  expect(reasonOf(AbortSignal.abort('SIGTERM'))).toBe('the run was stopped')
})
