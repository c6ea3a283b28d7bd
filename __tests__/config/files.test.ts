/**
 * The files that make up a declaration: named, included, missing, in circles.
 */
import { describe, expect, test } from '@jest/globals'
import { lines, loadFiles } from './loading.ts'

const TAG = 'tags: { %: { displayName: % } }\n'

function tag(name: string): string {
  return TAG.replaceAll('%', name)
}

describe('an include', () => {
  test('is read relative to the file that names it, each file once', async () => {
    const loaded = await loadFiles({
      'apim.yml': 'version: 1\ninclude: [parts/*.yaml, parts/a.yaml]\n',
      'parts/a.yaml': `include: [more/c.yaml]\n${tag('a')}`,
      'parts/b.yaml': `include: [more/c.yaml]\n${tag('b')}`,
      'parts/more/c.yaml': tag('c'),
      'other.yaml': tag('d'),
    })
    expect(lines(loaded)).toEqual([])
    expect(loaded.files).toEqual(['apim.yml', 'parts/a.yaml', 'parts/more/c.yaml', 'parts/b.yaml'])
    expect([...loaded.declaration.wanted.keys()]).toEqual(['tags/a', 'tags/c', 'tags/b'])
  })

  test('of a file that is named as well is read once', async () => {
    const files = { 'apim.yml': 'version: 1\ninclude: [b.yml]\n', 'b.yml': `version: 1\n${tag('b')}` }
    const loaded = await loadFiles(files, { names: ['apim.yml', 'b.yml', 'b.yml'] })
    expect(lines(loaded)).toEqual([])
    expect(loaded.files).toEqual(['apim.yml', 'b.yml'])
  })

  test('by a glob may match the file itself', async () => {
    const loaded = await loadFiles(
      { 'a.yml': 'version: 1\ninclude: ["*.yml"]\n', 'b.yml': tag('b') },
      { names: ['a.yml'] },
    )
    expect(lines(loaded)).toEqual([])
    expect(loaded.files).toEqual(['a.yml', 'b.yml'])
  })

  test.each([
    [
      'of the file itself, by name',
      { 'apim.yml': 'version: 1\ninclude: [apim.yml]\n' },
      'apim.yml:2:11: include goes in a circle: apim.yml → apim.yml; expected files that do not lead back',
    ],
    [
      'by way of another',
      { 'apim.yml': 'version: 1\ninclude: [a.yml]\n', 'a.yml': 'include: ["*.yml"]\n' },
      'a.yml:1:11: include goes in a circle: apim.yml → a.yml → apim.yml; expected files that do not lead back',
    ],
    [
      'that matches nothing',
      { 'apim.yml': 'version: 1\ninclude: ["x/*.yml"]\n' },
      'apim.yml:2:11: include: "x/*.yml" matches no file in the workspace',
    ],
    [
      'out of the workspace',
      { 'apim.yml': 'version: 1\ninclude: [../x.yml]\n' },
      'apim.yml:2:11: include: "../x.yml" leads out of the workspace; expected a path inside',
    ],
    [
      'that is no list',
      { 'apim.yml': 'version: 1\ninclude: x.yml\n' },
      'apim.yml:2:10: include is "x.yml"; expected a list of paths or globs',
    ],
    [
      'of a file that is no map',
      { 'apim.yml': 'version: 1\ninclude: [a.yml]\n', 'a.yml': '- a\n' },
      'a.yml:1:1: the file is a list; expected a map that begins with "version: 1"',
    ],
  ])('%s is refused', async (_, files, expected) => {
    expect(lines(await loadFiles(files))).toEqual([expected])
  })
})

describe('a file', () => {
  test.each([
    ['that is missing', {}, 'apim.yml:1:1: "apim.yml" is not in the workspace'],
    ['that is empty', { 'apim.yml': '' }, 'apim.yml:1:1: version is missing; expected "version: 1"'],
    [
      'that is a text',
      { 'apim.yml': 'hello' },
      'apim.yml:1:1: the file is "hello"; expected a map that begins with "version: 1"',
    ],
    [
      'that is no YAML',
      { 'apim.yml': '%YAML 1.1\n---\nfoo\n' },
      'apim.yml:1:1: the directive "%YAML 1.1" changes what words mean; expected none, or "%YAML 1.2"',
    ],
  ])('%s is refused', async (_, files, expected) => {
    expect(lines(await loadFiles(files))[0]).toBe(expected)
  })

  test('that fails for another reason than its path ends the run', async () => {
    await expect(
      loadFiles({
        get 'apim.yml'(): string {
          throw new TypeError('broken')
        },
      }),
    ).rejects.toThrow(TypeError)
  })

  test('that cannot be read takes nothing away from what is said of the others, and nothing is called missing', async () => {
    const loaded = await loadFiles({
      'apim.yml':
        'version: 1\ninclude: [a.yml]\nproducts: { gold: { groups: [partners, partnrs], state: live } }\ngroups: { partners: }\n',
      'a.yml': 'groups:\n\tx:\n',
    })
    expect(lines(loaded)).toEqual([
      'apim.yml:3:57: products.gold.state is "live"; expected "notPublished" or "published"',
      'a.yml:2:1: a tab stands in the indentation; expected spaces',
    ])
  })
})

describe('several files', () => {
  test('declare different entities of one collection', async () => {
    const files = { 'a.yml': `version: 1\nstack: shop\n${tag('a')}`, 'b.yml': `version: 1\n${tag('b')}` }
    const { declaration } = await loadFiles(files, { names: ['a.yml', 'b.yml'] })
    expect([declaration.stack, ...declaration.wanted.keys()]).toEqual(['shop', 'tags/a', 'tags/b'])
  })

  test('may not say the same twice', async () => {
    const body =
      'stack: shop\npolicy: <policies><inbound/><backend/><outbound/><on-error/></policies>\ntags: { a: { displayName: a } }\nremoved: { groups: { g: } }\n'
    const files = { 'a.yml': `version: 1\n${body}`, 'b.yml': `version: 1\n${body}` }
    expect(lines(await loadFiles(files, { names: ['a.yml', 'b.yml'] }))).toEqual([
      'b.yml:2:1: stack is given twice (first at a.yml:2:1); expected it once',
      'b.yml:3:1: policy stands in two files; expected it once (first in a.yml:3)',
      'b.yml:4:9: tags.a is declared twice (first at a.yml:4:9); expected it once',
      'b.yml:5:22: removed names "g" twice (first at a.yml:5:22); expected it once',
    ])
  })
})
