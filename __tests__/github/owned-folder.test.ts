/** A folder whose files are written anew each time, beside files of others. */
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openWorkspace } from '../../src/github/workspace.ts'
import type { Replaced } from '../../src/world.ts'

let folder = ''
let root = ''

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'owned-')))
  root = join(folder, 'repository')
  await mkdir(join(folder, 'elsewhere'))
  await mkdir(root)
})

afterEach(() => rm(folder, { recursive: true }))

async function replace(path: string, files: Readonly<Record<string, string>>): Promise<Replaced> {
  const folder = await (await openWorkspace(root)).own(path, 'export')
  return folder.replace(new Map(Object.entries(files)))
}

async function filesIn(path: string): Promise<readonly string[]> {
  const names = await readdir(join(root, path), { recursive: true, withFileTypes: true })
  return names
    .filter(entry => entry.isFile())
    .map(({ name }) => name)
    .toSorted()
}

test('files are written, and those that are the same again are left alone', async () => {
  expect(await replace('apim', { 'apim.yaml': 'one', 'apis/a.yaml': 'a' })).toEqual({
    written: ['apim.yaml', 'apis/a.yaml'],
    removed: [],
  })
  expect(await replace('apim', { 'apim.yaml': 'two', 'apis/a.yaml': 'a' })).toEqual({
    written: ['apim.yaml'],
    removed: [],
  })
  expect(await readFile(join(root, 'apim/apim.yaml'), 'utf8')).toBe('two')
})

test('files of an earlier run go, with folders that are empty then, and those of others stay', async () => {
  await replace('apim', { 'apim.yaml': '', 'apis/a.yaml': 'a', 'policies/deep/p.xml': 'p' })
  await writeFile(join(root, 'apim/apis/notes.md'), 'mine')
  expect(await replace('apim', { 'apim.yaml': '' })).toEqual({
    written: [],
    removed: ['apis/a.yaml', 'policies/deep/p.xml'],
  })
  expect([await filesIn('apim'), (await readdir(join(root, 'apim'))).toSorted()]).toEqual([
    ['.apim-sync-export.json', 'apim.yaml', 'notes.md'],
    ['.apim-sync-export.json', 'apim.yaml', 'apis'],
  ])
})

test('a file that is gone already is no reason to stop', async () => {
  await replace('apim', { a: '', b: '' })
  await rm(join(root, 'apim/a'))
  expect(await replace('apim', { b: '' })).toEqual({ written: [], removed: ['a'] })
})

test('what was written, and what it lacks, is told to the next run', async () => {
  const open = async () => (await openWorkspace(root)).own('apim', 'export')
  expect((await open()).before).toBeUndefined()
  await (await open()).replace(new Map(Object.entries({ a: '', b: '' })), ['backends', 'apis/wiki', 'backends'])
  await rm(join(root, 'apim/b'))
  expect([(await open()).before, await readFile(join(root, 'apim/.apim-sync-export.json'), 'utf8')]).toEqual([
    { files: ['a'], lacks: ['apis/wiki', 'backends'] },
    [
      '{',
      '  "about": "What apim-sync wrote here, and may remove.",',
      '  "command": "export",',
      '  "files": [',
      '    "a",',
      '    "b"',
      '  ],',
      '  "lacks": [',
      '    "apis/wiki",',
      '    "backends"',
      '  ]',
      '}',
      '',
    ].join('\n'),
  ])
  await (await open()).replace(new Map([['a', '']]))
  expect((await open()).before).toEqual({ files: ['a'], lacks: [] })
})

describe('nothing is written', () => {
  async function refusal(path: string, files: Readonly<Record<string, string>>): Promise<string> {
    return replace(path, files).then(
      () => 'not refused',
      (error: Error) => `${error.name}: ${error.message}`,
    )
  }

  test('where a file of somebody else stands', async () => {
    await mkdir(join(root, 'apim'))
    await writeFile(join(root, 'apim/apim.yaml'), 'mine')
    expect(await refusal('apim', { 'a.yaml': '', 'apim.yaml': 'other' })).toBe(
      'RefusalError: "apim/apim.yaml" was written by no export; expected it elsewhere, or another "output"',
    )
    expect(await filesIn('apim')).toEqual(['apim.yaml'])
  })

  test('where files of somebody else stand, and all of them are counted', async () => {
    await mkdir(join(root, 'apim'))
    for (const name of ['a.yaml', 'apim.yaml', 'same.yaml', 'z.yaml']) await writeFile(join(root, 'apim', name), 'mine')
    expect(await refusal('apim', { 'a.yaml': '', 'apim.yaml': '', 'same.yaml': 'mine', 'z.yaml': '' })).toBe(
      'RefusalError: "apim/a.yaml" and 2 more files of the folder were written by no export; expected them elsewhere, or another "output"',
    )
  })

  test.each([
    ['taken', '"taken" is a file; expected a folder, or nothing'],
    ['taken/live', '"taken" is a file; expected a folder, or nothing'],
    ['folder/taken/live', '"folder/taken" is a file; expected a folder, or nothing'],
  ])('into %s, and the folder is not even opened', async (path, message) => {
    await mkdir(join(root, 'folder'))
    for (const name of ['taken', 'folder/taken']) await writeFile(join(root, name), 'mine')
    const workspace = await openWorkspace(root)
    await expect(workspace.own(path, 'export')).rejects.toThrow(message)
  })

  test.each([
    ['apim', 'a folder that leads out', 'RefusalError: "apim" leads out of the workspace; expected a path inside'],
    [
      '../elsewhere',
      'a path that does',
      'RefusalError: "../elsewhere" leads out of the workspace; expected a path inside',
    ],
    ['.', 'the workspace itself', 'RefusalError: "." is the workspace itself; expected a folder inside'],
  ])('into %s: %s', async (path, _, message) => {
    await symlink(join(folder, 'elsewhere'), join(root, 'apim'))
    expect(await refusal(path, { a: '' })).toBe(message)
    expect(await readdir(join(folder, 'elsewhere'))).toEqual([])
  })

  test.each(['apis', 'apis/a.yaml', '.apim-sync-export.json'])('through a link at %s', async place => {
    await mkdir(join(root, 'apim/apis'), { recursive: true })
    await rm(join(root, 'apim', place), { recursive: true, force: true })
    await symlink(join(folder, 'elsewhere/x'), join(root, 'apim', place))
    expect(await refusal('apim', { 'apis/a.yaml': '' })).toBe(
      `RefusalError: "apim/${place === 'apis' ? 'apis/a.yaml' : place}" leads out of the folder; expected no symbolic link in it`,
    )
    expect(await readdir(join(folder, 'elsewhere'))).toEqual([])
  })

  test('where another command has written', async () => {
    await replace('apim', { a: '' })
    await expect((await openWorkspace(root)).own('apim', 'convert')).rejects.toThrow(
      '"apim" holds what command "export" wrote; expected another folder for "convert"',
    )
  })

  test.each(['{', '{"files": [1]}', '[]', '{"files": []}', '{"command": "export", "files": [], "lacks": 1}'])(
    'beside a list that is none: %s',
    async text => {
      await mkdir(join(root, 'apim'))
      await writeFile(join(root, 'apim/.apim-sync-export.json'), text)
      expect(await refusal('apim', { a: '' })).toBe(
        'RefusalError: "apim/.apim-sync-export.json" is no list of files; expected the one that an export has written, or none',
      )
    },
  )

  test('by a list that names what lies outside', async () => {
    await mkdir(join(root, 'apim'))
    await writeFile(join(root, 'precious'), '')
    await writeFile(join(root, 'apim/.apim-sync-export.json'), '{"command": "export", "files": ["../precious"]}')
    expect(await refusal('apim', { a: '' })).toBe(
      'RefusalError: "apim/../precious" leads out of the folder; expected no symbolic link in it',
    )
    expect(await filesIn('.')).toEqual(['.apim-sync-export.json', 'precious'])
  })
})
