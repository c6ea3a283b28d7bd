/** The machine of the runner: its variables, its files, and a real program that stands in for the Azure CLI. */
import { chmod, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { env, execPath, platform } from 'node:process'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { RefusalError } from '../../src/errors.ts'
import { createMachine } from '../../src/github/machine.ts'
import type { CliAnswer } from '../../src/ports/machine.ts'
import type { Http } from '../../src/ports.ts'

/** Says on standard output how it was started, or does as its first argument says. */
const PROGRAM = `
  import { argv, cwd, exit, stderr, stdout } from 'node:process'
  const [, , ...args] = argv
  if (args[0] === 'fail') { stderr.write('ERROR: not today\\n'); exit(3) }
  if (args[0] === 'hang') setTimeout(() => exit(0), 60_000)
  else if (args[0] === 'shout') stdout.write('x'.repeat(2_000_000))
  else stdout.write(JSON.stringify({ args, folder: cwd() }))
`
const nowhere: Http = () => Promise.reject(new RangeError('expected no request'))
const signal = new AbortController().signal
/** The shell of Windows leaves behind what it started. */
const unlessWindows = platform === 'win32' ? test.skip : test
let folder = ''

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'machine-')))
  await writeFile(join(folder, 'az.mjs'), PROGRAM)
  await writeFile(join(folder, 'az'), `#!/bin/sh\nexec "${execPath}" "${join(folder, 'az.mjs')}" "$@"\n`)
  await writeFile(join(folder, 'az.cmd'), `@"${execPath}" "${join(folder, 'az.mjs')}" %*\r\n`)
  await chmod(join(folder, 'az'), 0o755)
})
afterAll(() => rm(folder, { recursive: true }))

const machine = (more: Readonly<Record<string, string>> = {}, on: string = platform, cliTimeoutMs = 60_000) =>
  createMachine({
    cliTimeoutMs,
    environment: { PATH: [folder, env['PATH']].join(delimiter), SystemRoot: env['SystemRoot'], ...more },
    http: nowhere,
    platform: on,
  })

const said = (answer: CliAnswer | undefined) =>
  answer && [answer.exitCode, answer.output.reveal(), answer.complaint.reveal()]

test('a variable is trimmed, and one without a text is absent', () => {
  const { variable } = machine({ ONE: ' text\n', TWO: ' ' })
  expect([variable('ONE'), variable('TWO'), variable('THREE')]).toEqual(['text', undefined, undefined])
})

test('a file is read wherever it is, as a secret', async () => {
  const path = join(folder, 'token')
  await writeFile(path, 'eyJ')
  const text = await machine().read(path)
  expect([String(text), text.reveal()]).toEqual(['***', 'eyJ'])
})

test('a file that cannot be read is told of by its path', async () => {
  const path = join(folder, 'missing')
  await expect(machine().read(path)).rejects.toEqual(new RefusalError(`"${path}" cannot be read (ENOENT)`))
})

describe('the Azure CLI', () => {
  test('is started with its arguments, and never in the folder of the workspace', async () => {
    const answer = await machine().az(['cloud', 'show', '--resource', 'https://management.azure.com'], signal)
    const { args, folder: started } = JSON.parse(answer?.output.reveal() ?? '')
    expect(args).toEqual(['cloud', 'show', '--resource', 'https://management.azure.com'])
    expect(started).not.toBe(process.cwd())
  })

  unlessWindows('on Windows is started by the shell, in the folder of the system', async () => {
    const windows = machine({ ComSpec: join(folder, 'az'), SystemRoot: folder }, 'win32')
    const answer = await windows.az(['cloud', 'show'], signal)
    expect(JSON.parse(answer?.output.reveal() ?? '')).toEqual({ args: ['/d', '/c', 'az', 'cloud', 'show'], folder })
  })

  test('on a Windows that names neither its shell nor its folder is looked for where they usually are', async () => {
    const { az } = createMachine({ environment: { PATH: env['PATH'] }, http: nowhere, platform: 'win32' })
    expect(String((await az(['cloud', 'show'], signal))?.output ?? '***')).toBe('***')
  })

  unlessWindows('that does not answer in time is told of', async () => {
    expect(said(await machine({}, platform, 50).az(['hang'], signal))).toEqual([1, '', 'it did not answer in time'])
  })

  test('that ends with a complaint is heard', async () => {
    expect(said(await machine().az(['fail'], signal))).toEqual([3, '', 'ERROR: not today\n'])
  })

  test('that says too much is cut off', async () => {
    const [code, , complaint] = said(await machine().az(['shout'], signal)) ?? []
    expect([code, complaint]).toEqual([1, 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER'])
  })

  unlessWindows('ends when the run is stopped', async () => {
    const stop = new AbortController()
    const answer = machine().az(['hang'], stop.signal)
    stop.abort()
    expect(said(await answer)?.[0]).toBe(1)
  })

  test('that is not installed is absent', async () => {
    expect(await machine({ PATH: join(folder, 'empty') }, 'linux').az(['cloud', 'show'], signal)).toBeUndefined()
  })

  test.each(['a b', 'x&calc', '$(id)', 'x;y', '%PATH%', '"'])('is never given %j', async text => {
    expect(() => machine().az(['account', text], signal)).toThrow(RangeError)
  })
})
