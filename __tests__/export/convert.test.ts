/** A folder of APIOps as a tree: which texts get files of their own, and which variables are named. */
import { expect, test } from '@jest/globals'
import { openFolder } from '../../src/config/open.ts'
import { convertedFrom, variablesIn } from '../../src/export/convert.ts'
import { filesWith } from '../../src/export/files.ts'
import { information, sourcesOf, type Texts } from '../config/apiops/folders.ts'

/** What tells an editor how such a file is made. */
const SCHEMA =
  '# yaml-language-server: $schema=https://raw.githubusercontent.com/apim-sync/apim-sync/main/schema/apim.schema.json'
const POLICY = '<policies><inbound>%</inbound><backend /><outbound /><on-error /></policies>'

async function folderOf(files: Texts) {
  const all = Object.fromEntries(Object.entries(files).map(([path, text]) => [`artifacts/${path}`, text]))
  return openFolder({ config: ['artifacts'], overrides: [] }, sourcesOf(all))
}

async function written(files: Texts): Promise<Texts> {
  return Object.fromEntries(filesWith(convertedFrom(await folderOf(files)), 'single', () => []).files)
}

test('a policy that has something to be filled in says so, and no other one does', async () => {
  const files = await written({
    'policy.xml': POLICY.replace('%', '{#KEY#} ${x}'),
    'policy fragments/f/policy.xml': '<fragment>${x}</fragment>',
  })
  expect(files).toEqual({
    'apim.yaml': [
      SCHEMA,
      '',
      'version: 1',
      '',
      'policy:',
      '  file: policies/policy.xml',
      '  substitute: true',
      '',
      'policyFragments:',
      '  f: { file: policies/policyFragments/f.xml }',
      '',
    ].join('\n'),
    'policies/policy.xml': POLICY.replace('%', () => '${secret.KEY} $${x}'),
    'policies/policyFragments/f.xml': '<fragment>${x}</fragment>',
  })
})

test.each([
  ['yaml', 'openapi.yaml'],
  ['json', 'openapi.json'],
  ['wsdl', 'wsdl'],
  ['graphql', 'graphql'],
])('a document in %s keeps its format in its name', async (format, ending) => {
  const files = await written({
    'apis/o/apiInformation.json': information({ path: 'o' }),
    [`apis/o/specification.${format}`]: 'whatever it holds: ${env.A}',
  })
  expect(files[`specifications/o.${ending}`]).toBe('whatever it holds: ${env.A}')
})

test('a document that has something to be filled in says so', async () => {
  const files = await written({
    'apis/o/apiInformation.json': information({ path: 'o' }),
    'apis/o/specification.yaml': 'servers: [{ url: "https://{#HOST#}/${x}" }]',
  })
  expect(files).toEqual({
    'apim.yaml': [
      SCHEMA,
      '',
      'version: 1',
      '',
      'apis:',
      '  o:',
      '    path: o',
      '    specification:',
      '      file: specifications/o.openapi.yaml',
      '      substitute: true',
      '',
    ].join('\n'),
    'specifications/o.openapi.yaml': 'servers: [{ url: "https://${env.HOST}/$${x}" }]',
  })
})

test('variables of policies and documents are named, where something is filled in', async () => {
  const folder = await folderOf({
    'policy.xml': POLICY.replace('%', '{#KEY#}'),
    'policy fragments/f/policy.xml': '<fragment>${env.NOTHING}</fragment>',
    'apis/o/apiInformation.json': information({ path: 'o' }),
    'apis/o/specification.yaml': 'host: "{#HOST#}"',
    'apis/p/apiInformation.json': information({ path: 'p' }),
    'apis/p/specification.yaml': 'host: "${env.NOTHING}"',
  })
  expect(variablesIn(folder)).toEqual(['HOST', 'KEY'])
})

test('variables are named once, in order, and not where "${" means itself', async () => {
  const value = '{#B#} {#[A]#} ${secret.C}'
  const folder = await folderOf({
    'named values/k/namedValueInformation.json': information({ displayName: 'k', secret: true, value }),
    'named values/l/namedValueInformation.json': information({ displayName: 'l', secret: false, value: '{#B#}' }),
  })
  expect(variablesIn(folder)).toEqual(['A', 'B'])
})

test('what the service makes by itself is not written', async () => {
  const id = '66f48e1226dab62c0823e4f8'
  const files = await written({
    [`named values/${id}/namedValueInformation.json`]: information({ displayName: id, secret: true }),
    'tags/t/tagInformation.json': information({ displayName: 't' }),
  })
  expect(files).toEqual({ 'apim.yaml': `${SCHEMA}\n\nversion: 1\n\ntags:\n  t: { displayName: t }\n` })
})
