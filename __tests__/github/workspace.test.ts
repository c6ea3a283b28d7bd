/** What may be read and written, and what the user is told about the rest. */

import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openWorkspace } from '../../src/github/workspace.ts'

let folder = ''
let root = ''
let temp = ''

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'workspace-')))
  root = join(folder, 'repository')
  temp = join(folder, 'temp')
  await mkdir(join(root, 'apis/empty'), { recursive: true })
  await mkdir(temp)
  await mkdir(join(folder, 'repository-of-others'))
  await writeFile(join(folder, 'outside.yml'), 'outside')
  await writeFile(join(folder, 'repository-of-others/apim.yml'), 'of others')
  await writeFile(join(root, 'apim.yml'), 'version: 1\n')
  await writeFile(join(root, 'apis/b.yml'), 'b')
  await writeFile(join(root, 'apis/a.yml'), 'a')
  await writeFile(join(root, 'apis/[x].yml'), 'x')
})

afterEach(() => rm(folder, { recursive: true }))

function outside(written: string): string {
  return `"${written}" leads out of the workspace; expected a path inside`
}

async function refusal(refused: Promise<unknown>): Promise<string> {
  return refused.then(
    value => `not refused: ${JSON.stringify(value)}`,
    (error: Error) => `${error.name}: ${error.message}`,
  )
}

describe('glob', () => {
  test.each([
    ['a path', ['apim.yml'], ['apim.yml']],
    ['a path with detours', ['./apis/../apim.yml'], ['apim.yml']],
    ['a pattern', ['apis/?.yml'], ['apis/a.yml', 'apis/b.yml']],
    ['a pattern that also matches folders', ['apis/*'], ['apis/[x].yml', 'apis/a.yml', 'apis/b.yml']],
    ['a pattern over folders', ['**/a*.yml'], ['apim.yml', 'apis/a.yml']],
    ['a path that looks like a pattern', ['apis/[x].yml'], ['apis/[x].yml']],
    ['the same file twice', ['apis/b.yml', 'apim.yml', 'apis/b*'], ['apim.yml', 'apis/b.yml']],
  ])('%s gives sorted relative paths', async (_, patterns, paths) => {
    expect(await (await openWorkspace(root)).glob(patterns)).toEqual(paths)
  })

  test('an absolute path inside the workspace is taken, as github.workspace makes one', async () => {
    const workspace = await openWorkspace(root)
    expect(await workspace.glob([`${root}/apim.yml`, `${root}/apis/a*`])).toEqual(['apim.yml', 'apis/a.yml'])
  })

  test('an absolute path is taken as the user sees it, when the workspace itself is behind a link', async () => {
    await symlink(root, join(folder, 'link'))
    const workspace = await openWorkspace(join(folder, 'link'))
    expect(await workspace.glob([join(folder, 'link', 'apim.yml')])).toEqual(['apim.yml'])
  })

  test.each([
    ['no match', 'apis/*.json', '"apis/*.json" matches no file in the workspace'],
    ['no such path', 'apim.yaml', '"apim.yaml" matches no file in the workspace'],
    ['a folder', 'apis', '"apis" is a folder; expected a file or a glob'],
    ['a way out', '../outside.yml', outside('../outside.yml')],
    ['a pattern that leads out', '../*.yml', outside('../*.yml')],
    [
      'a way to a folder whose name starts alike',
      '../repository-of-others/apim.yml',
      outside('../repository-of-others/apim.yml'),
    ],
    ['an absolute path', '/etc/passwd', outside('/etc/passwd')],
    ['the workspace itself', '.', outside('.')],
    ['a control character', 'a\0b', '"a\\u0000b" holds a control character'],
  ])('%s is refused', async (_, pattern, message) => {
    expect(await refusal((await openWorkspace(root)).glob([pattern]))).toBe(`RefusalError: ${message}`)
  })

  test('a pattern that matches a link to the outside is refused', async () => {
    await symlink(join(folder, 'outside.yml'), join(root, 'apis/link.yml'))
    expect(await refusal((await openWorkspace(root)).glob(['apis/*.yml']))).toBe(
      `RefusalError: ${outside('apis/link.yml')}`,
    )
  })

  test('a path through a linked folder to the outside is refused', async () => {
    await symlink(folder, join(root, 'up'))
    expect(await refusal((await openWorkspace(root)).glob(['up/outside.yml']))).toBe(
      `RefusalError: ${outside('up/outside.yml')}`,
    )
  })
})

test('a workspace that is not there has no files', async () => {
  expect(await refusal((await openWorkspace(join(folder, 'nowhere'))).glob(['*.yml']))).toBe(
    'RefusalError: "*.yml" matches no file in the workspace',
  )
})

describe('find', () => {
  test('gives the files that match, or none', async () => {
    const workspace = await openWorkspace(root)
    expect(await workspace.find('apis/?.yml')).toEqual(['apis/a.yml', 'apis/b.yml'])
    expect(await workspace.find('apis/?.{json,yaml}')).toEqual([])
  })

  test('lets nothing out of the workspace', async () => {
    await symlink(join(folder, 'outside.yml'), join(root, 'configuration.prod.yaml'))
    const workspace = await openWorkspace(root)
    expect(await refusal(workspace.find('configuration.*.yaml'))).toContain('leads out of the workspace')
  })
})

describe('matches', () => {
  test.each([['apim.yml'], ['./apis/../apim.yml'], ['apis/?.yml'], ['apis/*'], ['**/a*.yml'], ['apis/[x].yml'], ['*']])(
    'tells of every file whether %s finds it',
    async pattern => {
      const workspace = await openWorkspace(root)
      const files = ['apim.yml', 'apis/[x].yml', 'apis/a.yml', 'apis/b.yml']
      expect(files.filter(file => workspace.matches(file, pattern))).toEqual(
        (await workspace.find(pattern)).filter(path => files.includes(path)),
      )
    },
  )

  test('takes in what is not there yet, by absolute patterns too', async () => {
    const { matches } = await openWorkspace(root)
    const patterns = ['apis/*.yml', `${root}/apis/*.yml`, 'apis/c.yml', 'apis/*.yaml', 'apis/?/c.yml']
    expect(patterns.map(pattern => matches('apis/c.yml', pattern))).toEqual([true, true, true, false, false])
  })
})

describe('remove', () => {
  test('deletes a file, and of a link nothing but the link', async () => {
    await symlink(join(root, 'apim.yml'), join(root, 'link.yml'))
    const workspace = await openWorkspace(root)
    await workspace.remove('apis/b.yml')
    await workspace.remove('link.yml')
    expect(await workspace.find('**/*.yml')).toEqual(['apim.yml', 'apis/[x].yml', 'apis/a.yml'])
  })

  test.each([
    ['../outside.yml', outside('../outside.yml')],
    ['gone.yml', '"gone.yml" cannot be removed (ENOENT)'],
  ])('refuses %s', async (path, message) => {
    expect(await refusal((await openWorkspace(root)).remove(path))).toBe(`RefusalError: ${message}`)
  })
})

describe('list', () => {
  test('gives every file below a folder, sorted, and the folder by its plain name', async () => {
    await mkdir(join(root, 'apis/a;rev=2/named values'), { recursive: true })
    await writeFile(join(root, 'apis/a;rev=2/named values/x.json'), '{}')
    expect(await (await openWorkspace(root)).list('./apis/')).toEqual({
      path: 'apis',
      files: ['apis/[x].yml', 'apis/a.yml', 'apis/a;rev=2/named values/x.json', 'apis/b.yml'],
    })
  })

  test.each([['apim.yml'], ['apis/*.yml'], ['gone']])('gives nothing for %s, which is no folder', async path => {
    expect(await (await openWorkspace(root)).list(path)).toBeUndefined()
  })

  test('takes a link to a file of the workspace for a file', async () => {
    await symlink(join(root, 'apim.yml'), join(root, 'apis/link.yml'))
    expect((await (await openWorkspace(root)).list('apis'))?.files).toContain('apis/link.yml')
  })

  test.each([
    [
      'out of the workspace',
      () => join(folder, 'outside.yml'),
      '"apis/link" leads out of the workspace; expected a path inside',
    ],
    ['to a folder', () => join(root, 'apis/empty'), '"apis/link" is a link to no file; expected the folder itself'],
    ['to nothing', () => join(root, 'gone'), '"apis/link" is a link to no file; expected the folder itself'],
  ])('refuses a folder with a link %s', async (_, target, sentence) => {
    await symlink(target(), join(root, 'apis/link'))
    expect(await refusal((await openWorkspace(root)).list('apis'))).toBe(`RefusalError: ${sentence}`)
  })

  test('refuses a folder outside, and the workspace itself', async () => {
    const workspace = await openWorkspace(root)
    expect(await refusal(workspace.list('../repository-of-others'))).toContain(outside('../repository-of-others'))
    expect(await refusal(workspace.list('.'))).toContain(outside('.'))
  })
})

describe('read', () => {
  test('a file is read as text', async () => {
    expect(await (await openWorkspace(root)).read('apim.yml')).toBe('version: 1\n')
  })

  test('a byte order mark is dropped', async () => {
    await writeFile(join(root, 'apim.yml'), Buffer.from([0xef, 0xbb, 0xbf, 0x61]))
    expect(await (await openWorkspace(root)).read('apim.yml')).toBe('a')
  })

  test('a link inside the workspace is followed', async () => {
    await symlink('apis/a.yml', join(root, 'link.yml'))
    expect(await (await openWorkspace(root)).read('link.yml')).toBe('a')
  })

  test('5 MiB are read', async () => {
    await writeFile(join(root, 'large.yml'), 'x'.repeat(5_242_880))
    expect((await (await openWorkspace(root)).read('large.yml')).length).toBe(5_242_880)
  })

  test.each([
    ['not UTF-8', [0x61, 0xff, 0x62], '"file.yml" is not UTF-8; expected UTF-8 text'],
    ['UTF-16, low byte first', [0xff, 0xfe, 0x61, 0x00], '"file.yml" is UTF-16; expected UTF-8 text'],
    ['UTF-16, high byte first', [0xfe, 0xff, 0x00, 0x61], '"file.yml" is UTF-16; expected UTF-8 text'],
  ])('a file that is %s is refused', async (_, bytes, message) => {
    await writeFile(join(root, 'file.yml'), Buffer.from(bytes))
    expect(await refusal((await openWorkspace(root)).read('file.yml'))).toBe(`RefusalError: ${message}`)
  })

  test('a file of more than 5 MiB is refused', async () => {
    await writeFile(join(root, 'large.yml'), 'x'.repeat(5_242_881))
    expect(await refusal((await openWorkspace(root)).read('large.yml'))).toBe(
      'RefusalError: "large.yml" has 5242881 bytes; at most 5242880 (5 MiB) are read',
    )
  })

  test.each([
    ['no file', 'no.yml', '"no.yml" is not in the workspace; has the repository been checked out?'],
    [
      'a file below a file',
      'apim.yml/no.yml',
      '"apim.yml/no.yml" is not in the workspace; has the repository been checked out?',
    ],
    ['a folder', 'apis', '"apis" is a folder; expected a file'],
    ['a way out', '../outside.yml', outside('../outside.yml')],
  ])('%s is refused', async (_, path, message) => {
    expect(await refusal((await openWorkspace(root)).read(path))).toBe(`RefusalError: ${message}`)
  })

  test('what is neither a file nor a folder is refused without being opened', async () => {
    const server = createServer().listen(join(root, 'socket'))
    await once(server, 'listening')
    expect(await refusal((await openWorkspace(root)).read('socket'))).toBe(
      'RefusalError: "socket" is no ordinary file; expected a file',
    )
    server.close()
  })

  test('a circle of links is refused', async () => {
    await symlink('two', join(root, 'one'))
    await symlink('one', join(root, 'two'))
    expect(await refusal((await openWorkspace(root)).read('one'))).toBe(
      'RefusalError: "one" cannot be looked at (ELOOP); expected an ordinary file',
    )
  })
})

describe('resolve', () => {
  test.each([
    ['beside the file', 'apis/b.yml', 'policies/gold.xml', 'apis/policies/gold.xml'],
    ['above the file', 'apis/b.yml', '../gold.xml', 'gold.xml'],
    ['beside a file at the top', 'apim.yml', './gold.xml', 'gold.xml'],
  ])('a path %s is relative to it', async (_, from, path, found) => {
    expect(await (await openWorkspace(root)).resolve(from, path)).toBe(found)
  })

  test.each([
    ['a way out', '../../outside.yml', outside('../../outside.yml')],
    ['an absolute path', '/outside.yml', outside('/outside.yml')],
    ['a backslash', 'policies\\gold.xml', '"policies\\\\gold.xml" holds a backslash; expected "/" between the parts'],
  ])('%s is refused', async (_, path, message) => {
    expect(await refusal((await openWorkspace(root)).resolve('apis/b.yml', path))).toBe(`RefusalError: ${message}`)
  })

  test('a link to something outside that is not there is refused', async () => {
    await symlink(join(folder, 'not-yet.yml'), join(root, 'link.yml'))
    expect(await refusal((await openWorkspace(root)).resolve('apim.yml', 'link.yml'))).toBe(
      `RefusalError: ${outside('link.yml')}`,
    )
  })
})

describe('write', () => {
  test('a file in the workspace is written, with its folders', async () => {
    const path = await (await openWorkspace(root, temp)).write('out/deep/plan.json', '{}')
    expect([path, await readFile(path, 'utf8')]).toEqual([join(root, 'out/deep/plan.json'), '{}'])
  })

  test('a file that is written over keeps its byte order mark', async () => {
    const workspace = await openWorkspace(root)
    await writeFile(join(root, 'apim.yml'), '\uFEFFversion: 1\n')
    await workspace.write('apim.yml', 'version: 2\n')
    expect(await readFile(join(root, 'apim.yml'), 'utf8')).toBe('\uFEFFversion: 2\n')
    expect(await workspace.read('apim.yml')).toBe('version: 2\n')
  })

  test('a file in the temporary folder is written over', async () => {
    const workspace = await openWorkspace(root, temp)
    await workspace.write(join(temp, 'plan.json'), 'old and longer')
    const path = await workspace.write(join(temp, 'plan.json'), '{}')
    expect([path, await readFile(path, 'utf8')]).toEqual([join(temp, 'plan.json'), '{}'])
  })

  const elsewhere = (path: string) =>
    `RefusalError: "${path}" is outside of the workspace and the runner's temporary folder`

  test.each([['../plan.json'], ['/plan.json']])('%s is refused', async path => {
    expect(await refusal((await openWorkspace(root, temp)).write(path, '{}'))).toBe(elsewhere(path))
  })

  test('the temporary folder is refused when none is given', async () => {
    const path = join(temp, 'plan.json')
    expect(await refusal((await openWorkspace(root)).write(path, '{}'))).toBe(elsewhere(path))
  })

  test('a link to a file outside is refused, also when that file is not there yet', async () => {
    await symlink(join(folder, 'not-yet.json'), join(root, 'plan.json'))
    expect(await refusal((await openWorkspace(root, temp)).write('plan.json', '{}'))).toBe(elsewhere('plan.json'))
  })

  test('a folder is refused', async () => {
    expect(await refusal((await openWorkspace(root)).write('apis', '{}'))).toBe(
      'RefusalError: "apis" is a folder; expected a file',
    )
  })

  test('what the machine refuses is put into words', async () => {
    expect(await refusal((await openWorkspace(root)).write('apim.yml/plan.json', '{}'))).toBe(
      'RefusalError: "apim.yml/plan.json" cannot be written (EEXIST)',
    )
  })
})

describe('a report', () => {
  test('is read where one may be written, in the workspace and in the temporary folder', async () => {
    const workspace = await openWorkspace(root, temp)
    await writeFile(join(temp, 'plan.json'), '{"a":1}')
    expect(await workspace.readReport(join(temp, 'plan.json'))).toBe('{"a":1}')
    expect(await workspace.readReport('apim.yml')).toBe('version: 1\n')
  })

  test.each([
    [
      'outside of both',
      '../outside.yml',
      'RefusalError: "../outside.yml" is outside of the workspace and the runner\'s temporary folder',
    ],
    ['that is not there', 'plan.json', 'RefusalError: "plan.json" is not there; has the artifact been downloaded?'],
    ['that is a folder', 'apis', 'RefusalError: "apis" is a folder; expected a file'],
  ])('%s is refused', async (_, path, message) => {
    expect(await refusal((await openWorkspace(root, temp)).readReport(path))).toBe(message)
  })

  test('that is a link out of both is refused', async () => {
    await symlink(join(folder, 'outside.yml'), join(temp, 'plan.json'))
    const path = join(temp, 'plan.json')
    expect(await refusal((await openWorkspace(root, temp)).readReport(path))).toBe(
      `RefusalError: "${path}" is outside of the workspace and the runner's temporary folder`,
    )
  })
})
