/** Which environments a comparison is about. */
import { describe, expect, test } from '@jest/globals'
import { environmentsToCompare } from '../../../src/config/environments/compared.ts'
import type { Layers } from '../../../src/config/environments/layers.ts'
import { openFiles } from '../../../src/config/load.ts'
import { InputError } from '../../../src/errors.ts'

const FILE = `version: 1
environments:
  base: { variables: { a: 1 } }
  here: { extends: base, service: contoso-here }
  dev: { extends: here }
  prod: { extends: base, service: contoso }
  plain: { extends: base }
`

async function layersOf(file: string): Promise<Layers> {
  const sources = { glob: async () => [], read: async () => file, resolve: async (_: string, path: string) => path }
  return (await openFiles(['apim.yml'], sources)).staged.layers
}

describe('a comparison', () => {
  test('is about all environments that have a service, by a layer of theirs too', async () => {
    expect(environmentsToCompare(await layersOf(FILE), undefined)).toEqual(['here', 'dev', 'prod'])
  })

  test('is about those that are named, each once, in the order of the file', async () => {
    expect(environmentsToCompare(await layersOf(FILE), ['plain', 'prod', 'plain'])).toEqual(['prod', 'plain'])
  })

  test.each<readonly [string, string, readonly string[] | undefined, string]>([
    [
      'one that is not declared',
      FILE,
      ['dev', 'prdo'],
      'environments names "prdo", which is no environment of the files; did you mean "prod"?',
    ],
    [
      'a single one',
      FILE,
      ['dev'],
      'environments names "dev" alone; expected at least two, since one is compared with another',
    ],
    [
      'a single one that has a service',
      'version: 1\nenvironments: { dev: {}, prod: { service: contoso } }\n',
      undefined,
      'the files say a service for "prod" alone; expected at least two environments with one',
    ],
    [
      'files without environments',
      'version: 1\n',
      undefined,
      'the files say a service for no environment; expected at least two environments with one',
    ],
  ])('is refused for %s', async (_, file, named, message) => {
    const layers = await layersOf(file)
    expect(() => environmentsToCompare(layers, named)).toThrow(new InputError([message], ['environments']))
  })
})
