/**
 * Documents that other people wrote: the example collection of a vendor of documentation, the API of an identity
 * provider, the schema of a code host.
 *
 * What is said of each was decided by reading it, not by running this: a document that the service takes must go through
 * without an error.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { checkSpecification } from '../../../src/content/specification.ts'
import { specificationOf } from './documents.ts'

const PACKAGES = new URL('../../../node_modules/', import.meta.url)
const textOf = (path: string) => readFileSync(new URL(path, PACKAGES), 'utf8')

const FOLDERS = ['2.0', '3.0', '3.1'].flatMap(version => ['json', 'yaml'].map(notation => `${version}/${notation}`))
const EXAMPLES = FOLDERS.flatMap(folder =>
  readdirSync(new URL(`@readme/oas-examples/${folder}/`, PACKAGES), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:json|yaml)$/.test(name))
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`),
)
/** Each is read once, by us and by the parser that we go by. */
const texts = new Map(EXAMPLES.map(name => [name, textOf(`@readme/oas-examples/${name}`)]))
const specifications = new Map([...texts].map(([name, text]) => [name, specificationOf(name, text)]))
const parsed = new Map([...texts].map(([name, text]): [string, Document] => [name, parse(text)]))

interface Document {
  readonly paths?: Readonly<Record<string, object>>
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** What the examples contain that the service refuses, or does not take as it is meant. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  '3.1/json/webhooks.json': ['error: the document has no paths; expected "paths" with at least one operation'],
  '3.1/yaml/webhooks.yaml': ['error: the document has no paths; expected "paths" with at least one operation'],
}
/** Operations of a path that is written at another path. */
const BY_REFERENCE: Readonly<Record<string, readonly string[]>> = {
  '3.0/json/server-path-level.json': ['GET /path-item-ref-server'],
  '3.0/yaml/server-path-level.yaml': ['GET /path-item-ref-server'],
}
const WITHOUT_OPERATIONS = [...Object.keys(REFUSED), '3.0/json/openapi-workshop/title.json']

function findingsOf(name: string) {
  const specification = specifications.get(name)
  return specification === undefined ? [] : checkSpecification(specification)
}

describe('of the example collection', () => {
  test('there are enough to be worth it', () => {
    expect(EXAMPLES.length).toBeGreaterThan(120)
  })

  test.each(EXAMPLES)('%s goes through without a false error', name => {
    const findings = findingsOf(name)
    const errors = findings.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ severity, message }) => `${severity}: ${message}`)).toEqual(REFUSED[name] ?? [])
  })

  test.each(EXAMPLES)('%s is warned of only for lack of operations', name => {
    const findings = findingsOf(name)
    const warnings = findings.filter(({ severity }) => severity === 'warning').map(({ message }) => message)
    const expected = 'the document has no operation; expected at least one below "paths"'
    expect(warnings).toEqual(WITHOUT_OPERATIONS.includes(name) ? [expected] : [])
  })

  test.each(EXAMPLES)('%s gives every operation that is written in it', name => {
    const written = Object.entries(parsed.get(name)?.paths ?? {}).flatMap(([path, item]) =>
      Object.keys(item)
        .filter(method => METHODS.includes(method))
        .map(method => `${method.toUpperCase()} ${path}`),
    )
    const found = specifications.get(name)?.operations?.map(({ method, urlTemplate }) => `${method} ${urlTemplate}`)
    expect(found?.toSorted()).toEqual([...written, ...(BY_REFERENCE[name] ?? [])].toSorted())
  })

  const PAIRS = EXAMPLES.filter(name => name.includes('/yaml/'))
    .map(name => [name, name.replace('/yaml/', '/json/').replace(/yaml$/, 'json')] as const)
    .filter(pair => pair.every(name => EXAMPLES.includes(name)))
    .filter(([yaml, json]) => {
      const [one, other] = [yaml, json].map(name => JSON.stringify(parsed.get(name)))
      return one === other
    })

  test('most are there in both notations', () => {
    expect(PAIRS.length).toBeGreaterThan(40)
  })

  test.each(PAIRS)('%s says the same as %s', (yaml, json) => {
    const [one, other] = [yaml, json].map(name => specifications.get(name)?.digest)
    expect(one).toBe(other)
  })
})

test('an API of several hundred operations is read in both notations to the same', () => {
  const [json, yaml] = ['spec.json', 'spec.yaml'].map(name =>
    specificationOf(name, textOf(`@okta/openapi/dist/${name}`)),
  )
  expect([
    json?.format,
    json?.operations?.length,
    json?.findings.filter(({ severity }) => severity !== 'notice'),
  ]).toEqual(['swagger-json', 340, []])
  expect(yaml?.digest).toBe(json?.digest)
})

test('a GraphQL schema of more than a megabyte is read whole', () => {
  const {
    operations = [],
    findings,
    sizeBytes,
  } = specificationOf('schema.graphql', textOf('@octokit/graphql-schema/schema.graphql'))
  expect([findings, sizeBytes > 1_000_000]).toEqual([[], true])
  expect(operations.filter(({ method }) => method === 'QUERY').map(({ urlTemplate }) => urlTemplate)).toContain(
    'viewer',
  )
})
