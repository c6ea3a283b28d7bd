/** How a run is told of when it is over, and when it fails the step. */
import { describe, expect, test } from '@jest/globals'
import type { Outcome } from '../../src/model/plan.ts'
import type { Report } from '../../src/model/report.ts'
import { claimPlanFile, publish, writePlanFile } from '../../src/run/publish.ts'
import { at, create, line, plan, remove, report, value } from '../render/samples.ts'
import { ARM, settingsOf, worldWith } from '../support/world.ts'

const gold = create(at('products', 'gold'), line(4), [value('displayName', undefined, 'Gold')])
const old = remove(at('products', 'old'), 'removed', line(9))
const stray = remove(at('products', 'stray'), 'undeclared')
const failed = (change: Outcome['change'], reason: string): Outcome => ({ status: 'failed', change, ms: 1, reason })
const applied: Outcome = { status: 'applied', change: gold, ms: 1, rewritten: [] }
const rewritten: Outcome = { ...applied, rewritten: [{ path: 'displayName', sent: 'Gold', kept: 'gold' }] }
const changes = plan({ changes: [gold], compared: 1 })

async function published(parts: Partial<Report>, inputs: Readonly<Record<string, string>> = {}) {
  const world = worldWith({})
  const hide = (text: string) => text.replaceAll('hunter-two', '***')
  const settings = settingsOf({ ...ARM, command: 'plan', ...inputs })
  const isDone = await publish(report(parts), settings, { ...world, runner: { ...world.runner, hide } })
  const of = (kind: string) =>
    world.runner.said.filter(said => said.startsWith(`${kind} `)).map(said => said.slice(kind.length + 1))
  return {
    isDone,
    fail: of('fail'),
    info: of('info'),
    annotate: of('annotate'),
    output: of('output'),
    summary: of('summary'),
    written: world.written,
  }
}

test('an action that only a person can end is pointed at in the file, one that is left out of the run is not', async () => {
  const action = {
    id: 'rotate',
    once: '1',
    deed: { verb: 'refreshSecret', of: at('certificates', 'c') },
    at: line(7),
  } as const
  const waits = { state: 'waits', action, why: 'its end was lost' } as const
  const actions = [
    { ...waits, isStuck: true },
    { ...waits, why: '"only" leaves it out' },
  ] as const
  const { isDone, annotate } = await published({ plan: plan({ actions, compared: 1 }) })
  expect([isDone, annotate]).toEqual([true, ['actions/rotate is on hold: its end was lost']])
})

describe('the step succeeds', () => {
  test.each([
    ['a check without errors', {}],
    ['a plan with changes', { plan: changes }],
    ['an apply that did everything', { command: 'apply', plan: changes, outcomes: [applied] }],
    ['an apply with a value that the service rewrote', { command: 'apply', plan: changes, outcomes: [rewritten] }],
  ] as const)('with %s', async (_, parts) => {
    const { isDone, fail, info } = await published(parts)
    expect([isDone, fail, info.length]).toEqual([true, [], 1])
  })

  test('with an empty plan although changes are unwelcome', async () => {
    expect((await published({ plan: plan({ compared: 1 }) }, { 'fail-on': 'changes' })).isDone).toBe(true)
  })
})

describe('the step fails', () => {
  test.each([
    ['for what ended the run', { ended: 'the service is gone' }, {}, ['the service is gone']],
    [
      'for errors in the files',
      { problems: [{ at: line(1), severity: 'error', message: 'no' }] },
      {},
      [expect.stringMatching(/^found 1 error in 10 entities/)],
    ],
    [
      'for each refusal without a place, and for all of them',
      { plan: plan({ compared: 1, refusals: [{ message: 'too much' }, { at: line(3), message: 'not there' }] }) },
      {},
      ['too much', expect.stringMatching(/^refused for 2 reasons, nothing was changed/)],
    ],
    [
      'for a plan of nothing',
      { plan: plan({ compared: 0 }) },
      {},
      [expect.stringMatching(/^nothing was compared: .*; expected at least one entity$/)],
    ],
    [
      'for changes that are unwelcome',
      { plan: changes },
      { 'fail-on': 'changes' },
      [expect.stringMatching(/; "fail-on" is "changes"$/)],
    ],
    [
      'for a change that failed',
      { command: 'apply', plan: changes, outcomes: [failed(gold, 'no')] },
      {},
      [expect.stringMatching(/^applied 0 of 1 change; 1 failed; run again to continue/)],
    ],
    [
      'for a rewritten value under "strict"',
      { command: 'apply', plan: changes, outcomes: [rewritten] },
      { strict: 'true' },
      ['the service keeps values otherwise than they were sent, and "strict" is set; see the lines above'],
    ],
  ] as const)('%s', async (_, parts, inputs, sentences) => {
    const { isDone, fail, info } = await published(parts, inputs)
    expect([isDone, fail, info]).toEqual([false, sentences, []])
  })
})

test('what was refused or failed is shown where it is written', async () => {
  const refused = await published({
    plan: plan({ refusals: [{ message: 'too much' }, { at: line(3), message: 'not there' }] }),
  })
  const outcomes = [applied, failed(gold, 'no gold'), failed(old, 'no old'), failed(stray, 'no stray')]
  const halted = await published({ command: 'apply', plan: changes, outcomes })
  expect([refused.annotate, halted.annotate]).toEqual([['not there'], ['no gold', 'no old']])
})

test('counts are outputs as soon as there is a plan', async () => {
  expect((await published({})).output).toEqual([])
  expect((await published({ plan: changes })).output).toEqual([
    'has-changes=true',
    `plan-digest=${changes.digest}`,
    'created=1',
    'updated=0',
    'deleted=0',
    'unchanged=0',
    'failed=0',
  ])
})

test('what the service repeats of a secret is hidden in annotations, summary and report', async () => {
  const outcomes = [failed(gold, 'refused "hunter-two"')]
  const parts = {
    command: 'apply',
    plan: changes,
    outcomes,
    warnings: ['hunter-two'],
    ended: 'because of hunter-two',
  } as const
  const { annotate, fail, summary, written } = await published(parts)
  expect([annotate, fail]).toEqual([['refused "***"'], ['because of ***']])
  expect(`${summary}${[...written.values()]}`).not.toContain('hunter-two')
})

test('"summary: false" leaves the summary out', async () => {
  expect([(await published({})).summary.length, (await published({}, { summary: 'false' })).summary]).toEqual([1, []])
})

describe('the plan is written', () => {
  test.each([
    ['to the temporary folder', {}, '/temp/apim-sync-plan.json'],
    ['where the input says', { 'plan-file': 'out/plan.json' }, 'out/plan.json'],
  ])('%s', async (_, inputs, path) => {
    const world = worldWith({})
    await writePlanFile(report({ plan: changes }), settingsOf({ ...ARM, command: 'plan', ...inputs }), world)
    expect([[...world.written.keys()], world.runner.said]).toEqual([[path], [`output plan-file=${path}`]])
  })

  test('to a place that is claimed at the start only when the input names one', async () => {
    const world = worldWith({})
    await claimPlanFile(report({}), settingsOf({ ...ARM, command: 'plan' }), world)
    await claimPlanFile(report({}), settingsOf({ ...ARM, command: 'plan', 'plan-file': 'a.json' }), world)
    expect([...world.written.keys()]).toEqual(['a.json'])
  })

  test.each(['apim.yml', './apim.yml', 'parts/../apim.yml'])('over no file that is read: %s', async path => {
    const world = worldWith({})
    const settings = settingsOf({ ...ARM, command: 'plan', 'plan-file': path })
    await expect(claimPlanFile(report({ files: ['apim.yml'] }), settings, world)).rejects.toThrow(
      `"plan-file": "${path}" is one of the files that are read; expected another`,
    )
    expect([...world.written]).toEqual([])
  })
})
