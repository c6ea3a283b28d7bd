/**
 * The workflows of this repository, the action's manifest and the workflows that the pages show.
 *
 * The judge is GitHub's own language service; what it does not judge (pins, permissions, the gate) is read here.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'

interface Job {
  readonly needs?: string | readonly string[]
  readonly 'timeout-minutes'?: number
  readonly permissions?: object
}

interface Workflow {
  readonly permissions?: object
  readonly concurrency?: object
  readonly jobs: Readonly<Record<string, Job>>
}

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FOLDER = '.github/workflows'
const names = readdirSync(`${ROOT}${FOLDER}`)
const texts = new Map(names.map(name => [name, readFileSync(`${ROOT}${FOLDER}/${name}`, 'utf8')]))

test("GitHub's language service finds no fault", () => {
  expect(
    faultsOf([
      ...names.map(name => `${FOLDER}/${name}`),
      'action.yml',
      'README.md',
      'docs/export.md',
      'docs/migration.md',
    ]),
  ).toEqual([])
})

test('every action that a workflow uses is pinned by its full commit, with the version beside it', () => {
  const uses = [...texts].flatMap(([name, text]) =>
    [...text.matchAll(/uses: (.*)$/gm)].map(([, used]) => `${name}: ${used}`),
  )
  const isPinned = /: (?:\.\/|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/
  expect(uses.filter(used => !isPinned.test(used))).toEqual([])
  expect(uses).not.toEqual([])
})

test('two workflows that use an action use the same commit of it', () => {
  const uses = [...texts.values()].flatMap(text => [...text.matchAll(/uses: ([^@\s]+)@(.*)$/gm)])
  const commits = Map.groupBy(uses, ([, action]) => action)
  const torn = [...commits].filter(([, used]) => new Set(used.map(([, , commit]) => commit)).size > 1)
  expect(torn.map(([action]) => action)).toEqual([])
})

test('no checkout leaves its credentials behind', () => {
  const checkouts = [...texts].flatMap(([name, text]) =>
    [...text.matchAll(/uses: actions\/checkout@.*(?:\n(?! *- ).*)*/g)].map(([step]) => ({ name, step })),
  )
  expect(checkouts.filter(({ step }) => !/persist-credentials: false/.test(step)).map(({ name }) => name)).toEqual([])
})

test('no workflow installs packages with their scripts', () => {
  const installs = [...texts].flatMap(([name, text]) =>
    [...text.matchAll(/npm (?:ci|install|i)\b.*$/gm)].map(([line]) => `${name}: ${line}`),
  )
  expect(installs.filter(line => !line.endsWith('npm ci --ignore-scripts'))).toEqual([])
})

test.each([...workflows()])(
  '%s grants nothing at its top and limits every job',
  (_, { permissions, concurrency, jobs }) => {
    expect(permissions).toEqual({})
    expect(concurrency).toHaveProperty('group')
    const loose = Object.entries(jobs).filter(
      ([, job]) => job.permissions === undefined || job['timeout-minutes'] === undefined,
    )
    expect(loose.map(([name]) => name)).toEqual([])
  },
)

test('the one required check needs every other job of its workflow', () => {
  const { 'ci-ok': gate, ...others } = workflows().get('ci.yml')?.jobs ?? {}
  expect([gate?.needs ?? []].flat().toSorted()).toEqual(Object.keys(others).toSorted())
  expect(Object.keys(others)).not.toEqual([])
})

function workflows(): ReadonlyMap<string, Workflow> {
  // YAML enters here; the language service has judged its shape.
  return new Map([...texts].map(([name, text]) => [name, parse(text) as Workflow]))
}

function faultsOf(paths: readonly string[]): readonly string[] {
  const script = fileURLToPath(new URL('support/workflow-faults.ts', import.meta.url))
  return JSON.parse(execFileSync(process.execPath, [script, ...paths], { cwd: ROOT, encoding: 'utf8' }))
}
