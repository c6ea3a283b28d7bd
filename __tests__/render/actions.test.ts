/** Actions as a person reads them, in the log, on the page and in the plan file; and what nobody must read there. */
import { describe, expect, test } from '@jest/globals'
import type { ActionOutcome, PlannedAction, Step, WantedAction } from '../../src/model/action.ts'
import { actionOutcomeLine, plannedActionLine, ranText, stepText, toRunText } from '../../src/render/actions.ts'
import { closingLine } from '../../src/render/closing.ts'
import { planFileOf } from '../../src/render/plan-file.ts'
import { summaryOf } from '../../src/render/summary.ts'
import { planLines } from '../../src/render/text.ts'
import { Secret } from '../../src/secret.ts'
import { at, line, plan, report } from './samples.ts'

const of = at('subscriptions', 'mobile')
const OUTPUT = { output: true }
const VAULT = { url: 'https://contoso-kv.vault.azure.net', secret: 'mobile-key' }

function action(id: string, once = '2026-11'): WantedAction {
  return { id, once, deed: { verb: 'refreshSecret', of: at('certificates', 'c') }, at: line(7) }
}

function running(id: string, step: Step): PlannedAction {
  return { state: 'run', action: action(id), step }
}

const REFRESH: Step = { verb: 'refreshSecret', of: at('certificates', 'c') }
const done: PlannedAction = { state: 'done', action: action('old') }
const waits: PlannedAction = { state: 'waits', action: action('lost'), why: 'its end was lost' }

test.each<[Step, string]>([
  [
    { verb: 'makeKey', of, key: 'secondary', rotates: true, handOn: { output: false, keyVault: VAULT } },
    'make the secondary key of subscriptions/mobile anew, keep the primary one, hand it on to the secret mobile-key of contoso-kv.vault.azure.net',
  ],
  [
    { verb: 'makeKey', of, key: 'primary', rotates: false, handOn: undefined },
    'make the primary key of subscriptions/mobile anew',
  ],
  [
    { verb: 'handKeyOn', of, key: 'primary', isMade: false, handOn: { ...OUTPUT, githubSecret: { name: 'K' } } },
    'read the primary key of subscriptions/mobile, hand it on to the GitHub secret K and the output "keys"',
  ],
  [
    {
      verb: 'handKeyOn',
      of,
      key: 'primary',
      isMade: true,
      handOn: { output: false, githubSecret: { name: 'K', environment: 'prod', repository: 'contoso/app' } },
    },
    'read the primary key of subscriptions/mobile, which was made before, hand it on to the GitHub secret K of environment prod of contoso/app',
  ],
  [REFRESH, 'fetch the secret of certificates/c anew'],
  [
    { verb: 'switch', word: 'directApi', of: at('tenant', 'access'), field: 'enabled', to: false },
    'set enabled of tenant/access to false',
  ],
  [{ verb: 'request', path: '/a/b', body: undefined, apiVersion: undefined }, 'POST /a/b'],
  [
    { verb: 'request', path: '/a', body: { open: 1, key: new Secret('hunter-two') }, apiVersion: '2024-05-01' },
    'POST /a (API version 2024-05-01) {"open":1,"key":"***"}',
  ],
])('%j is told in one line', (step, text) => {
  expect(stepText(step)).toBe(text)
})

test('a plan tells of each action whether it runs', () => {
  expect([running('new', REFRESH), done, waits].map(plannedActionLine)).toEqual([
    'action new (2026-11): fetch the secret of certificates/c anew',
    'action old (2026-11): done already',
    'action lost (2026-11): waits, as its end was lost',
  ])
  expect(planLines(plan({ actions: [done] }))).toEqual(['nothing to change', 'action old (2026-11): done already'])
})

const OUTCOMES: readonly ActionOutcome[] = [
  { status: 'done', action: action('a'), ms: 1400 },
  { status: 'failed', action: action('b'), ms: 20, reason: 'POST /x refused' },
  { status: 'unknown', action: action('c'), ms: 20, reason: 'the connection was reset' },
  { status: 'skipped', action: action('d'), because: of },
  { status: 'not started', action: action('e'), reason: 'the run was cancelled' },
]

test('a run tells what became of each action', () => {
  expect(OUTCOMES.map((outcome, index) => actionOutcomeLine(outcome, index + 1, 5))).toEqual([
    '[1/5] actions/a done (1.4 s)',
    '[2/5] actions/b failed (20 ms): POST /x refused',
    '[3/5] actions/c has an unknown end (20 ms): the connection was reset',
    '[4/5] actions/d skipped because of subscriptions/mobile',
    '[5/5] actions/e not started: the run was cancelled',
  ])
})

test('the last sentence counts them', () => {
  expect([toRunText([running('a', REFRESH), done]), ranText(OUTCOMES.slice(0, 1)), ranText(OUTCOMES)]).toEqual([
    ', 1 action to run',
    'ran 1 action',
    'ran 1 of 5 actions (1 failed, 1 unknown, 1 skipped, 1 not started)',
  ])
  expect(closingLine(report({ plan: plan({ actions: [running('a', REFRESH)] }) }))).toBe(
    'compared 3 entities: 0 to create, 0 to update, 0 to delete, 0 unchanged, 1 action to run (14 requests)',
  )
})

describe('the page', () => {
  test('of a plan shows what runs, what waits and what ran', () => {
    const page = summaryOf(report({ plan: plan({ actions: [running('new', REFRESH), done, waits] }) }))
    expect(page).toContain('## contoso: 1 action planned')
    expect(page).toContain('> **1 action on hold**')
    expect(page).toContain(
      '| action | once | what |\n| :-- | :-- | :-- |\n| <code>new</code> (<code>apim.yml<span>&#58;</span>7<span>&#58;</span>3</code>) | <code>2026-11</code> | fetch the secret of certificates/c anew |',
    )
    expect(page).toContain('Done already: 1 action')
  })

  test('of an apply begins with what nobody knows', () => {
    const planned = plan({ actions: [running('a', REFRESH)] })
    const page = summaryOf(report({ command: 'apply', plan: planned, outcomes: [], actions: OUTCOMES }))
    expect(page).toContain('| <code>a</code> | done | fetch the secret of certificates/c anew (1.4 s) |')
    expect(page).toContain('ran 1 of 5 actions')
    expect(page).toContain('> - <code>c</code>: the connection was reset')
    expect(page).toContain('| <code>d</code> | skipped | because of subscriptions/mobile |')
  })

  test('lets no text of the file act', () => {
    const evil = '</details>|<img src=x> @org/team\n# heading'
    const hostile: PlannedAction = {
      state: 'run',
      action: { ...action(evil, evil), at: line(1) },
      step: { verb: 'request', path: `/${evil}`, body: { [evil]: evil }, apiVersion: undefined },
    }
    const page = summaryOf(report({ plan: plan({ actions: [hostile, { ...waits, why: evil }] }) }))
    for (const live of ['</details>|', '<img', '@org', '\n# heading']) expect(page).not.toContain(live)
    expect(plannedActionLine(hostile)).not.toMatch(/\n/)
  })
})

test('the plan file has actions and what became of them, and no list where there are none', () => {
  const written = JSON.parse(
    planFileOf(
      report({ plan: plan({ actions: [running('new', REFRESH), done, waits] }), actions: OUTCOMES.slice(0, 2) }),
    ),
  )
  const place = { file: 'apim.yml', line: 7, column: 3 }
  expect([written.actions, written.actionOutcomes]).toEqual([
    [
      { id: 'new', once: '2026-11', state: 'run', does: 'fetch the secret of certificates/c anew', at: place },
      { id: 'old', once: '2026-11', state: 'done', at: place },
      { id: 'lost', once: '2026-11', state: 'waits', why: 'its end was lost', at: place },
    ],
    [
      { status: 'done', id: 'a', ms: 1400 },
      { status: 'failed', id: 'b', ms: 20, reason: 'POST /x refused' },
    ],
  ])
  expect(Object.keys(JSON.parse(planFileOf(report({ plan: plan({}) }))))).not.toContain('actions')
})
