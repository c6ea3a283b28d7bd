/**
 * The workflows of the promotion example: judged by GitHub's own language service, then carried out job by job against
 * one emulator with a service for each environment.
 *
 * Of a job only the steps of this action are run, with the inputs that the workflow gives them; artifacts are texts that
 * one job leaves for the next.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { createEmulator, type Emulator } from '../../src/emulator/handler.ts'
import { runCompare } from '../../src/run/compare.ts'
import { run } from '../../src/run.ts'
import { settingsOf, type TestWorld, worldWith } from '../support/world.ts'
import { exampleIn } from './folder.ts'

interface Step {
  readonly uses: string
  readonly with?: Readonly<Record<string, string>>
}

interface Job {
  readonly steps: readonly Step[]
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
}

interface Workflow {
  readonly permissions?: object
  readonly concurrency?: object
  readonly jobs: Readonly<Record<string, Job>>
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FOLDER = 'examples/promotion/.github/workflows'
const names = readdirSync(`${ROOT}${FOLDER}`)
const texts = new Map(names.map(name => [name, readFileSync(`${ROOT}${FOLDER}/${name}`, 'utf8')]))
const { files, environment } = exampleIn('promotion')
const REGIONS = ['eu', 'us']
const ENVIRONMENTS = ['dev', 'test', ...REGIONS.map(region => `prod-${region}`)]

function workflow(name: string): Workflow {
  // YAML enters here; the language service has judged its shape.
  return parse(texts.get(`${name}.yml`) ?? '') as Workflow
}

test("GitHub's language service finds no fault", () => {
  const script = fileURLToPath(new URL('../support/workflow-faults.ts', import.meta.url))
  const paths = names.map(name => `${FOLDER}/${name}`)
  const found = execFileSync(process.execPath, [script, ...paths], { cwd: ROOT, encoding: 'utf8' })
  expect([names.toSorted(), JSON.parse(found)]).toEqual([['dev.yml', 'plan.yml', 'promote.yml'], []])
})

test('every action is pinned by its full commit, and says which version that is', () => {
  const uses = [...texts.values()].flatMap(text => [...text.matchAll(/uses: (.*)$/gm)].map(([, used = '']) => used))
  const isPinned = /^[\w-]+\/[\w-]+@[0-9a-f]{40} # (?:v\d+\.\d+\.\d+|the commit of a release)$/
  expect(uses.filter(used => !isPinned.test(used))).toEqual([])
  expect(uses).not.toEqual([])
})

test.each(['plan', 'dev', 'promote'])(
  '%s grants nothing at its top, little to each job, and runs once at a time',
  name => {
    const { permissions, concurrency, jobs } = workflow(name)
    const granted = Object.values(jobs).map(job => [job['timeout-minutes'] === undefined, job.permissions])
    const identified = { contents: 'read', 'id-token': 'write' }
    expect([permissions, concurrency]).toEqual([{}, expect.objectContaining({ group: expect.any(String) })])
    expect(granted.map(([isEndless, given]) => [isEndless, { ...identified, ...Object(given) }])).toEqual(
      granted.map(() => [false, identified]),
    )
  },
)

/** What a runner would give in the place of an identity. */
const ACCESS = { 'access-token': 'emulator-access-token', 'arm-url': 'http://127.0.0.1' }
const REPORT = '/temp/apim-sync-report.json'

let emulator: Emulator = createEmulator()
beforeEach(() => {
  emulator = createEmulator({ services: ['contoso-dev', 'contoso-test', 'contoso-eu', 'contoso-us'] })
})

/** Runs the one step of this action in a job. */
async function job(
  name: string,
  id: string,
  {
    region = '',
    artifacts = {} as Readonly<Record<string, string>>,
    changed = {} as Readonly<Record<string, string>>,
  } = {},
): Promise<{ readonly passed: boolean; readonly world: TestWorld; readonly failures: readonly string[] }> {
  const step = workflow(name).jobs[id]?.steps.find(({ uses }) => uses.startsWith('apim-sync/'))
  const { 'client-id': _, 'tenant-id': __, ...given } = step?.with ?? {}
  const inputs = Object.entries({ ...given, ...ACCESS }).map(([input, text]) => [
    input,
    text
      .replace(/\$\{\{ matrix\.\w+ \}\}/g, region)
      .replace('plans/*.json', ENVIRONMENTS.map(one => `plans/${one}.json`).join('\n')),
  ])
  const world = worldWith({ ...files, ...changed, ...artifacts }, emulator, { environment, commit: 'c0ffee' })
  const settings = settingsOf(Object.fromEntries(inputs))
  const passed = await (settings.command === 'compare' ? runCompare : run)(settings, world)
  return { passed, world, failures: world.runner.said.filter(line => line.startsWith('fail ')) }
}

/** Plans a step, and carries it out as it was approved. */
async function step(id: 'test' | 'prod', region: string, more: Readonly<Record<string, string>>, changed = {}) {
  const { world } = await job('promote', `plan-${id}`, { region, changed })
  const artifacts = { 'approved/plan.json': world.written.get('plan.json') ?? '', ...more }
  return job('promote', id, { region, artifacts, changed })
}

describe('carried out', () => {
  test('a tag goes from dev by test to every region of production, and all are as declared then', async () => {
    const dev = await job('dev', 'apply')
    const test = await step('test', '', {})
    const artifacts = { 'test/apim-sync-report.json': test.world.written.get(REPORT) ?? '' }
    const [eu, us] = [await step('prod', 'eu', artifacts), await step('prod', 'us', artifacts)]
    expect([dev, test, eu, us].map(({ passed, failures }) => [passed, failures])).toEqual(
      [1, 2, 3, 4].map(() => [true, []]),
    )

    const plans = await Promise.all(
      ENVIRONMENTS.map(async region => {
        const { world } = await job('plan', 'plan', { region })
        return [`plans/${region}.json`, world.written.get(`${region}.json`) ?? ''] as const
      }),
    )
    const compared = await job('plan', 'compare', { artifacts: Object.fromEntries(plans) })
    expect([
      compared.passed,
      compared.world.runner.said.filter(line => /has-changes|^info compared/.test(line)),
    ]).toEqual([
      true,
      [
        'output has-changes=false',
        expect.stringMatching(
          /^info compared 14 entities in 4 environments: 5 equal, 9 otherwise as declared, 0 otherwise unexpectedly, 0 missing$/,
        ),
      ],
    ])
  })

  test('a file that dev has not had gets no further, although its plan was approved', async () => {
    const changed = { 'apim.yml': (files['apim.yml'] ?? '').replace('displayName: Gold', 'displayName: Golden') }
    await job('dev', 'apply')
    const { passed, failures } = await step('test', '', {}, changed)
    expect([passed, failures[0]]).toEqual([
      false,
      expect.stringMatching(
        /^fail environment "dev" has not had this file \(\w{12}\): the last that it had is \w{12} of/,
      ),
    ])
    expect(Object.keys(emulator.state('contoso-test')).filter(path => path.startsWith('/products/'))).toEqual([])
  })

  test('what was approved and is no longer what would be done is not done', async () => {
    await job('dev', 'apply')
    const { world } = await job('promote', 'plan-test')
    emulator.seed('/groups/partners', { displayName: 'Partners' }, 'contoso-test')
    const artifacts = { 'approved/plan.json': world.written.get('plan.json') ?? '' }
    const { passed, failures } = await job('promote', 'test', { artifacts })
    expect([passed, failures.slice(1, 2)]).toEqual([
      false,
      ['fail approved and no longer planned: create groups/partners'],
    ])
  })
})
