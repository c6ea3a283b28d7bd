/** What the input `config` may name: files, globs, a folder of APIOps, and both together. */
import { describe, expect, test } from '@jest/globals'
import { openFolder } from '../../src/config/open.ts'
import { declaredBy, information, lines, loadFolder, sourcesOf } from './apiops/folders.ts'

const TAG = { 'artifacts/tags/t/tagInformation.json': information({ displayName: 't' }) }

test('a file beside a folder adds to it, and may declare its environments', async () => {
  const files = {
    ...TAG,
    'apim.yml':
      'version: 1\nenvironments: { prod: { overrides: { tags: { t: { displayName: T } } } } }\ngroups: { g: {} }\n',
  }
  const loaded = await loadFolder(files, { config: ['apim.yml', 'artifacts'], environment: 'prod' })
  expect(lines(loaded)).toEqual([])
  expect(declaredBy(loaded)).toEqual({ 'groups/g': {}, 'tags/t': { displayName: 'T' } })
})

test('an environment that a file and an override file declare is told of twice', async () => {
  const files = { ...TAG, 'apim.yml': 'version: 1\nenvironments: { prod: {} }\n', 'configuration.prod.yaml': '' }
  const loaded = await loadFolder(files, { config: ['apim.yml', 'artifacts'], environment: 'prod' })
  expect(lines(loaded)).toEqual([
    'configuration.prod.yaml:1:1: environments.prod is declared twice (first at apim.yml:2:17); expected it once',
  ])
})

describe('a run is refused that names', () => {
  test.each([
    [
      'two folders',
      { config: ['artifacts', 'more'] },
      'config names the folders "artifacts" and "more"; expected one at most',
    ],
    [
      'overrides without a folder',
      { config: ['apim.yml'], overrides: ['configuration.*.yaml'] },
      'overrides are for a folder of APIOps, and config names none',
    ],
    [
      'another folder',
      { config: ['docs'] },
      '"docs" is a folder without files of APIOps; expected such a folder, a file or a glob',
    ],
  ])('%s', async (_, given, message) => {
    const files = { ...TAG, 'more/tags/u/tagInformation.json': '{}', 'docs/a.md': '', 'apim.yml': 'version: 1\n' }
    await expect(loadFolder(files, given)).rejects.toThrow(message)
  })
})

test('a folder to be converted is there', async () => {
  const sources = sourcesOf({ ...TAG, 'apim.yml': 'version: 1\n' })
  await expect(openFolder({ config: ['artefacts'], overrides: [] }, sources)).rejects.toThrow(
    'config is "artefacts", which is no folder of the workspace; expected the one that APIOps extracted',
  )
})

test('a folder to be converted stands alone', async () => {
  const sources = sourcesOf({ ...TAG, 'apim.yml': 'version: 1\n' })
  await expect(openFolder({ config: ['artifacts', 'apim.yml'], overrides: [] }, sources)).rejects.toThrow(
    'config is "artifacts", "apim.yml"; expected the folder that APIOps extracted, alone',
  )
})
