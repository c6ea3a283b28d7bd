/** What the runner really gets to see: each test is a process of its own. */

import { tmpdir } from 'node:os'
import { expect, test } from '@jest/globals'
import { runScript } from '../support/script.ts'

const START = `
  import { createRunner } from './src/github/runner.ts'
  import { Secret } from './src/secret.ts'
  const runner = createRunner()
`

function ran(code: string, variables: Readonly<Record<string, string>> = {}, isRunner = true) {
  return runScript(START + code, variables, isRunner)
}

function shown(value: string, variables: Readonly<Record<string, string>>, isRunner = true): unknown {
  return JSON.parse(ran(`console.log(JSON.stringify(${value}))`, variables, isRunner).lines.join(''))
}

const NOTHING = { GITHUB_OUTPUT: '', GITHUB_ENV: '', GITHUB_STATE: '', GITHUB_STEP_SUMMARY: '' }

test('inputs are known by lower-case name, hyphens included', () => {
  const variables = { INPUT_SERVICE: 'contoso', 'INPUT_TOKEN-FORMAT': '', INPUTRC: 'no', MY_INPUT_X: 'no' }
  expect(shown('[...runner.inputs()].sort()', variables)).toEqual([
    ['service', 'contoso'],
    ['token-format', ''],
  ])
})

test('the surroundings are those of the run', () => {
  const variables = {
    GITHUB_WORKSPACE: '/home/work',
    RUNNER_TEMP: '/home/temp',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'contoso/apis',
    GITHUB_RUN_ID: '42',
    GITHUB_SHA: 'c0ffee',
    GITHUB_ACTION_REPOSITORY: 'contoso/apim-sync',
  }
  expect(
    shown('({ ...runner.surroundings, environment: runner.surroundings.environment.GITHUB_RUN_ID })', variables),
  ).toEqual({
    workspace: '/home/work',
    temp: '/home/temp',
    repository: 'contoso/apis',
    commit: 'c0ffee',
    runUrl: 'https://github.example/contoso/apis/actions/runs/42',
    issuesUrl: 'https://github.example/contoso/apim-sync/issues',
    environment: '42',
  })
})

test('outside of GitHub the surroundings are this folder and this machine', () => {
  const { workspace, ...rest } = shown('({ ...runner.surroundings, environment: 0 })', {}, false) as {
    workspace: string
  }
  expect([workspace === process.cwd(), rest]).toEqual([true, { temp: tmpdir(), environment: 0 }])
})

test('lines are harmless on every way to the log', () => {
  const code = `
    runner.log.info('::error::a')
    runner.log.debug('a\\n::error::b')
    runner.log.warning('##[error]c')
    runner.log.group('d\\u001b[0m')
    runner.log.endGroup()
    runner.fail('e\\r::error::f')
  `
  expect(ran(code)).toEqual({
    exitCode: 1,
    lines: [
      ': :error::a',
      '::debug::a␊::error::b',
      '::warning::## [error]c',
      '::group::d␛[0m',
      '::endgroup::',
      '::error::e␍::error::f',
    ],
    files: NOTHING,
  })
})

test('a secret is masked once in each form and then hidden in what is printed', () => {
  const code = `
    const secret = new Secret('pass word/1')
    runner.log.info(String(runner.mask(secret)) + String(runner.mask(secret)))
    runner.log.info('it is pass word/1, or pass%20word%2F1')
    await runner.summary('it is pass word/1')
  `
  expect(ran(code)).toEqual({
    exitCode: 0,
    lines: [
      '::add-mask::pass word/1',
      '::add-mask::cGFzcyB3b3JkLzE=',
      '::add-mask::pass%2520word%252F1',
      '::add-mask::pass%2520word%252f1',
      'truetrue',
      'it is ***, or ***',
    ],
    files: { ...NOTHING, GITHUB_STEP_SUMMARY: 'it is &#42;&#42;&#42;' },
  })
})

test('a secret of several lines is hidden as a whole before its lines are', () => {
  const code = `
    runner.mask(new Secret('line one\\nline two'))
    runner.log.info('it is line one\\nline two')
  `
  expect(ran(code).lines.slice(-1)).toEqual(['it is ***'])
})

test('a secret of seven characters is not masked, and said to be so', () => {
  expect(ran(`runner.log.info(String(runner.mask(new Secret('short12'))))`).lines).toEqual(['false'])
})

test('outputs, variables and state go to the files of the runner, secrets as they are', () => {
  const code = `
    runner.output('token', new Secret('a secret'))
    runner.output('usable', 'true')
    runner.exportVariable('APIM_TOKEN', new Secret('a secret'))
    runner.saveState('exported', 'true')
    runner.log.info(runner.getState('earlier'))
  `
  expect(ran(code, { STATE_earlier: 'yes' })).toEqual({
    exitCode: 0,
    lines: ['yes'],
    files: {
      GITHUB_OUTPUT: 'token<<END\na secret\nEND\nusable<<END\ntrue\nEND\n',
      GITHUB_ENV: 'APIM_TOKEN<<END\na secret\nEND\n',
      GITHUB_STATE: 'exported<<END\ntrue\nEND\n',
      GITHUB_STEP_SUMMARY: '',
    },
  })
})

test('outside of a runner outputs are printed without their secrets', () => {
  const code = `
    runner.output('token', new Secret('a secret'))
    runner.output('usable', 'true')
    runner.exportVariable('APIM_TOKEN', new Secret('a secret'))
    runner.saveState('exported', 'true')
    await runner.summary('nobody reads this')
  `
  expect(ran(code, {}, false)).toEqual({
    exitCode: 0,
    lines: ['output token: ***', 'output usable: true', 'variable APIM_TOKEN: ***', 'state exported: true'],
    files: NOTHING,
  })
})

test('problems are annotated at their places, ten in all', () => {
  const code = `
    const at = { file: 'a b,c.yml', line: 3, column: 5 }
    const problem = (severity, message) => ({ at, severity, message })
    runner.annotate([problem('notice', 'n'), problem('warning', 'w'), problem('error', '::e')])
    const rest = runner.annotate(Array.from({ length: 9 }, (_, index) => problem('error', String(index))))
    runner.log.info(rest.map(({ message }) => message).join())
  `
  const command = (name: string) => `::${name} file=a b%2Cc.yml,line=3,col=5::a b,c.yml:3:5: `
  expect(ran(code).lines).toEqual([
    `${command('error')}::e`,
    `${command('warning')}w`,
    `${command('notice')}n`,
    ...Array.from({ length: 6 }, (_, index) => `${command('error')}${index}`),
    `${command('error')}6 (2 more problems are in the log)`,
    '7,8',
  ])
})

test('a file whose name gives the terminal orders is annotated without them', () => {
  const code = `runner.annotate([{ at: { file: 'a\\u001b[2J\\u202eb.yml', line: 1, column: 1 }, severity: 'error', message: 'e' }])`
  expect(ran(code).lines).toEqual(['::error file=a␛[2J<U+202E>b.yml,line=1,col=1::a␛[2J<U+202E>b.yml:1:1: e'])
})

test('a summary of 900 KiB is written whole', () => {
  const { files } = ran(`await runner.summary('x'.repeat(900 * 1024))`)
  expect(files['GITHUB_STEP_SUMMARY']).toBe('x'.repeat(900 * 1024))
})

test('a longer summary is cut after a whole line, with a notice', () => {
  const line = `${'é'.repeat(49)}\n`
  const { files } = ran(`await runner.summary(${JSON.stringify(line)}.repeat(10_000))`)
  // 99 bytes a line; 921,600 bytes less the 56 of the notice hold 9,308 lines, the last without its line break.
  expect(files['GITHUB_STEP_SUMMARY']).toBe(
    `${line.repeat(9_308).trimEnd()}\n\nThis summary was cut at 900 KiB; the log has the rest.\n`,
  )
})

test('a summary without a line break is cut to the notice alone', () => {
  const { files } = ran(`await runner.summary('x'.repeat(900 * 1024 + 1))`)
  expect(files['GITHUB_STEP_SUMMARY']).toBe('\n\nThis summary was cut at 900 KiB; the log has the rest.\n')
})

test('what is written past the log can be shown without its secrets', () => {
  const code = `
    runner.mask(new Secret('pass word/1'))
    console.log(runner.hide('it is pass word/1, or cGFzcyB3b3JkLzE='))
  `
  expect(ran(code).lines.at(-1)).toBe('it is ***, or ***')
})
