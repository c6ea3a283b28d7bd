/** What makes two files the same on their way through the environments. */
import { describe, expect, test } from '@jest/globals'
import { fileDigest } from '../../src/config/file-digest.ts'
import { openFiles } from '../../src/config/load.ts'
import { RefusalError } from '../../src/errors.ts'

type Files = Readonly<Record<string, string>>

async function digestOf(files: Files): Promise<string> {
  const read = async (path: string) => {
    const text = files[path]
    if (text === undefined) throw new RefusalError(`"${path}" is not there`)
    return text
  }
  const sources = {
    glob: async (patterns: readonly string[]) => patterns,
    read,
    resolve: async (_: string, path: string) => path,
  }
  const opened = await openFiles(['apim.yml'], sources)
  return fileDigest(opened.staged, sources)
}

const FILE = `version: 1
environments:
  test: { service: contoso-test, variables: { host: test.example } }
  prod: { service: contoso, variables: { host: example } }
variables: { limit: 5 }
products:
  gold: { displayName: Gold, terms: "see \${var.host}", policy: { file: gold.xml } }
  free: { displayName: "1.10" }
`
const FILES: Files = { 'apim.yml': FILE, 'gold.xml': '<policies>\n</policies>\n' }

function changed(from: string, to: string): Files {
  return { ...FILES, 'apim.yml': FILE.replace(from, to) }
}

describe('two files are the same', () => {
  test.each<readonly [string, Files]>([
    ['whatever an environment says of itself', changed('host: example }', 'host: other.example, more: 1 }')],
    ['without environments as well', changed(/environments:[\s\S]*?(?=variables: \{ limit)/.exec(FILE)?.[0] ?? '', '')],
    [
      'in another layout, with comments',
      changed('  free: { displayName: "1.10" }', "  # free\n  free:\n    displayName: '1.10'"),
    ],
    [
      'in another order of keys',
      changed('displayName: Gold, terms: "see ${var.host}"', 'terms: "see ${var.host}", displayName: Gold'),
    ],
    ['with other ends of lines in what they name', { ...FILES, 'gold.xml': '<policies>\r\n</policies>\r\n' }],
    [
      'when what they name lies elsewhere',
      { ...changed('gold.xml', 'policies/gold.xml'), 'policies/gold.xml': FILES['gold.xml'] ?? '' },
    ],
    [
      'when one is split into several',
      {
        ...changed('  free: { displayName: "1.10" }\n', 'include: [free.yml]\n'),
        'free.yml': 'products:\n  free: { displayName: "1.10" }\n',
      },
    ],
  ])('%s', async (_, files) => {
    expect(await digestOf(files)).toBe(await digestOf(FILES))
  })
})

describe('two files are not the same', () => {
  test.each<readonly [string, Files]>([
    ['when a value is another', changed('displayName: Gold', 'displayName: Silver')],
    ['when a text has become a number', changed('"1.10"', '1.10')],
    ['when a number is written otherwise', changed('limit: 5', 'limit: 5.0')],
    ['when a variable for every environment is another', changed('limit: 5', 'limit: 6')],
    [
      'when an entity is held back',
      changed('{ displayName: "1.10" }', '{ displayName: "1.10", sync: { environments: [test] } }'),
    ],
    ['when what they name has another text', { ...FILES, 'gold.xml': '<policies />' }],
    ['when a declaration was taken out', changed('  free: { displayName: "1.10" }\n', '')],
  ])('%s', async (_, files) => {
    expect(await digestOf(files)).not.toBe(await digestOf(FILES))
  })

  test('when actions run in another order', async () => {
    const actions = (...names: readonly string[]) => ({
      'apim.yml': `version: 1\nactions:\n${names.map(name => `  ${name}: { once: x }\n`).join('')}`,
    })
    expect(await digestOf(actions('a', 'b'))).not.toBe(await digestOf(actions('b', 'a')))
  })
})

test('a secret counts by its reference, and a path with a variable by how it is written', async () => {
  const file =
    'version: 1\nnamedValues: { k: { secret: true, value: "${secret.KEY}", policy: { file: "${var.region}.xml" } } }\n'
  expect(await digestOf({ 'apim.yml': file, 'eu.xml': 'one' })).toBe(
    await digestOf({ 'apim.yml': file, 'eu.xml': 'two' }),
  )
})

test('the digest of a file is what it has always been, since records hold it', async () => {
  // printf '[1,{"tags":[{"beta":{"displayName":"Beta"}}],"variables":[{}],"version":[{},["number","1"]]}]' | sha256sum
  const digest = '6cbc079cdcb2665d476b72f500550b31542d6d0a36b3c125bc6f8efe335de6fb'
  expect(await digestOf({ 'apim.yml': 'version: 1\ntags: { beta: { displayName: Beta } }\n' })).toBe(digest)
})
