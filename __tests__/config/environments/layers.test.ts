/**
 * `environments:` as it is written, and what is wrong with it.
 */
import { describe, expect, test } from '@jest/globals'
import { parseDocument } from '../../../src/config/document.ts'
import { choosable, lineageOf, readLayers } from '../../../src/config/environments/layers.ts'
import { checked } from '../../../src/config/finding.ts'
import { lines, load } from '../loading.ts'

function layersOf(text: string) {
  const { tree } = parseDocument('apim.yml', text)
  return checked(readLayers(tree === undefined ? [] : [tree])).result
}

describe('what is wrong with an environment', () => {
  test.each([
    ['environments: [dev]', '2:15: environments is a list; expected a map from names to environments'],
    [
      'environments: { Prod: }',
      '2:17: environments: "Prod" cannot be the name of an environment; expected 1 to 29 of the characters a-z, 0-9 and "-", with no "-" first or last',
    ],
    [
      'environments: { dev: { servce: contoso } }',
      '2:24: environments.dev.servce is an unknown key; did you mean "service"?',
    ],
    ['environments: { dev: { service: [a] } }', '2:33: environments.dev.service is a list; expected a text'],
    ['environments: { dev: { service: } }', '2:24: environments.dev.service is empty; expected a text'],
    [
      'environments: { dev: { extends: { a: b } } }',
      '2:33: environments.dev.extends is a map; expected the name of an environment, or a list of names',
    ],
    [
      'environments: { base: , dev: { extends: bse } }',
      '2:41: environments.dev.extends names "bse", which is no environment of the file; did you mean "base"?',
    ],
    ['environments: { dev: { overrides: [a] } }', '2:35: environments.dev.overrides is a list; expected a map'],
    [
      'environments: { dev: { variables: a } }',
      '2:35: environments.dev.variables is "a"; expected a map from names to values',
    ],
  ])('%s', async (body, expected) => {
    expect(lines(await load(`${body}\n`))).toEqual([`apim.yml:${expected}`])
  })

  test('is told of one that two files have, with both places', async () => {
    const files = { 'stages.yml': 'environments: { dev: }\n' }
    expect(lines(await load('include: [stages.yml]\nenvironments: { dev: }\n', { files }))).toEqual([
      'stages.yml:1:17: environments.dev is declared twice (first at apim.yml:3:17); expected it once',
    ])
  })

  test('is told of layers that lead back, once, with the way', async () => {
    const body = 'environments:\n  a: { extends: b }\n  b: { extends: c }\n  c: { extends: [d, a] }\n  d:\n'
    expect(lines(await load(body))).toEqual([
      'apim.yml:3:3: environments go in a circle: a (apim.yml:3:3) → b (apim.yml:4:3) → c (apim.yml:5:3) → a (apim.yml:3:3); expected layers that do not lead back',
    ])
  })

  test('is told of a layer that extends itself', async () => {
    expect(lines(await load('environments:\n  a: { extends: a }\n'))).toEqual([
      'apim.yml:3:3: environments go in a circle: a (apim.yml:3:3) → a (apim.yml:3:3); expected layers that do not lead back',
    ])
  })
})

test('environments of several files are all there', async () => {
  const files = { 'stages.yml': 'environments: { prod: }\n' }
  const { declaration, problems } = await load('include: [stages.yml]\nenvironments: { dev: }\n', {
    files,
    environment: 'prod',
  })
  expect([problems, declaration.environment]).toEqual([[], 'prod'])
})

test('a layer is laid once, and before whatever extends it', () => {
  const layers = layersOf('a: { extends: [b, c] }\nb: { extends: d }\nc: { extends: [d, e] }\nd:\ne:\n')
  expect(lineageOf('a', layers).map(({ name }) => name)).toEqual(['d', 'b', 'e', 'c', 'a'])
})

test('what others extend can be chosen only when it has a service', () => {
  const layers = layersOf(
    'base:\nshared: { service: contoso }\nnorth: { extends: [base, shared] }\nsouth: { extends: base }\nalone:\n',
  )
  expect(choosable(layers)).toEqual(['shared', 'north', 'south', 'alone'])
})
