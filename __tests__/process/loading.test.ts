/**
 * What a token loads: of the bundle its entry and nothing else.
 *
 * Node itself tells which modules it loads, by a hook in a file that is loaded before the bundle.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { env, execPath } from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { SAMPLE_KEYS } from '../../src/emulator/behaviour.ts'

const BUNDLE = fileURLToPath(new URL('../../dist/index.js', import.meta.url))
const HOOK = `
  import { appendFileSync } from 'node:fs'
  import { registerHooks } from 'node:module'
  registerHooks({
    load(url, context, next) {
      if (url.startsWith('file:')) appendFileSync(process.env.LOADED, url + '\\n')
      return next(url, context)
    },
  })
`

/** The files that a run of the bundle loads, in order. */
function loadedBy(inputs: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'loading-'))
  const [hook, loaded] = [join(folder, 'hook.mjs'), join(folder, 'loaded')]
  writeFileSync(hook, HOOK)
  writeFileSync(loaded, '')
  writeFileSync(join(folder, 'apim.yml'), 'version: 1\n')
  const variables = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  )
  spawnSync(execPath, ['--import', pathToFileURL(hook).href, BUNDLE], {
    env: { PATH: env['PATH'], SystemRoot: env['SystemRoot'], GITHUB_WORKSPACE: folder, LOADED: loaded, ...variables },
  })
  const urls = readFileSync(loaded, 'utf8')
    .split('\n')
    .filter(url => url !== '')
  rmSync(folder, { recursive: true })
  return urls.map(url => basename(fileURLToPath(url)))
}

/** What is in the parts of the bundle, by the comments that the bundler leaves. */
function partsWith(mark: RegExp, names: readonly string[]): readonly string[] {
  return names.filter(name => mark.test(readFileSync(join(BUNDLE, '..', name), 'utf8')))
}

const PARSER = /node_modules\/yaml\//
const ENGINE = /\.\/build\/(?:sync|config|model|content)\//

test('a token is minted by the entry alone, which holds neither engine nor parser', () => {
  const loaded = loadedBy({ command: 'token', service: 'contoso', key: SAMPLE_KEYS[0] })
  expect(loaded).toEqual(['index.js'])
  expect([partsWith(PARSER, loaded), partsWith(ENGINE, loaded)]).toEqual([[], []])
})

test('a file is checked by parts that are loaded for it', () => {
  const loaded = loadedBy({ command: 'validate', config: 'apim.yml' })
  expect(loaded[0]).toBe('index.js')
  expect(partsWith(PARSER, loaded)).not.toEqual([])
  expect(partsWith(ENGINE, loaded)).not.toEqual([])
})
