/**
 * The generated JSON Schema: it is current, sound, and agrees with the check on what a file may look like.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { schemaText } from '../../scripts/schema.ts'
import { fileSchema } from '../../src/config/schema.ts'
import { KINDS } from '../../src/model/table.ts'
import type { Json } from '../../src/ports.ts'
import { isJsonObject } from '../../src/values.ts'

const schema = fileSchema()

// A reference that leads nowhere fails here.
const conforms = new Ajv({ strict: false }).compile(schema)

function isValid(text: string): boolean {
  return conforms(parse(text))
}

/** Every object within a JSON value. */
function objects(value: Json | undefined): readonly { readonly [name: string]: Json }[] {
  if (Array.isArray(value)) return value.flatMap(objects)
  return isJsonObject(value) ? [value, ...Object.values(value).flatMap(objects)] : []
}

test('the schema in the repository is the one that the table gives', () => {
  expect(readFileSync('schema/apim.schema.json', 'utf8')).toBe(schemaText())
})

test('every definition is referred to', () => {
  const named = new Set(
    objects(schema).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref.split('/')[2] ?? ''] : [])),
  )
  const definitions = isJsonObject(schema['definitions']) ? Object.keys(schema['definitions']) : []
  expect(definitions.filter(name => !named.has(encodeURIComponent(name)))).toEqual([])
})

test('every pattern is one of the dialect that editors use', () => {
  const patterns = objects(schema).flatMap(({ pattern }) => (typeof pattern === 'string' ? [pattern] : []))
  expect(patterns.filter(pattern => !isPattern(pattern))).toEqual([])
})

function isPattern(source: string): boolean {
  try {
    new RegExp(source, 'u')
    return true
  } catch {
    return false
  }
}

test('every kind is described where it is declared', () => {
  const text = schemaText()
  expect(
    [...KINDS.values()].filter(({ doc }) => !text.includes(JSON.stringify(doc).slice(1, -1))).map(({ name }) => name),
  ).toEqual([])
})

describe('a file conforms', () => {
  test.each([
    'version: 1\nstack: shop\ninclude: [apis/*.yaml]\nprotect: ["products/*"]',
    'products: { gold: { displayName: 1.10, state: published, groups: [a, 5], apis: , policy: <policies/>, sync: { id: x, protect: true, ignore: [state], exact: [groups] } } }',
    'products: { gold: , tin: {} }\ngroups:',
    'products: { gold: { state: "${env.STATE}", subscriptionRequired: "${env.ON}", subscriptionsLimit: "${env.N}", description: , terms: { file: terms.md, substitute: true } } }',
    'policy: { file: p.xml, format: xml, substitute: false }',
    'apis: { a: { path: a, revisions: { "2": { sync: { copy: false } } } } }',
    'policyFragments: { a: <fragment/>, b: { value: <fragment/>, description: x, sync: { protect: true } } }',
    'namedValues: { a: { value: "${secret.A}", secret: true, tags: [x] } }',
    'apis: { a: { path: a, products: [gold], contact: { email: a@b }, protocols: [https], operations: { get: { displayName: Get, method: GET, urlTemplate: / } } } }',
    'backends: { b: { credentials: { header: { x: [a] } }, pool: { services: [{ id: /backends/c }] } } }',
    'removed: { products: { a: , b: { deleteSubscriptions: true }, c: { groups: [x], policy: , tags: { t: } } }, policy: {}, groups: { g: { products: [gold] } } }',
    'tenant: { access: { enabled: true } }',
    'resources: { /things/x: { apiVersion: 2025-09-01-preview, properties: { a: [1, { b: null }] }, location: here }, audit: }',
    'removed: { resources: { /things/x: { apiVersion: 2025-09-01-preview }, /things/y: } }',
    'contentTypes: { page: { contentItems: { home: { properties: { en_us: { title: x } } } } } }',
  ])('%s', text => {
    expect(isValid(text)).toBe(true)
  })
})

describe('a file does not conform', () => {
  test.each([
    'version: 2',
    'stack: My Shop',
    'prodcuts: {}',
    'products: [gold]',
    'products: { a/b: {} }',
    'products: { gold: { displayName: "" } }',
    'products: { gold: { displayName: } }',
    'products: { gold: { state: live } }',
    'products: { gold: { subscriptionsLimit: -1 } }',
    'products: { gold: { subscriptionRequired: yes please } }',
    'products: { gold: { groups: { a: } } }',
    'products: { gold: { terms: { file: a, sub: true } } }',
    'products: { gold: { sync: { environments: dev } } }',
    'products: { gold: { sync: { undeclare: [state] } } }',
    'products: { gold: "${env.gold}" }',
    'products: { gold: { groups: [{ environments: [dev] }] } }',
    'environments: [dev]',
    'environments: { Prod: }',
    'environments: { prod: { servce: x } }',
    'environments: { prod: { transport: soap } }',
    'environments: { prod: { overrides: { prodcuts: {} } } }',
    'environments: { prod: { overrides: { products: { gold: { stat: x } } } } }',
    'environments: { prod: { overrides: { products: { gold: { state: live } } } } }',
    'environments: { prod: { overrides: { products: { gold: { sync: { environments: [prod] } } } } } }',
    'variables: { 1a: x }',
    'products: { gold: { sync: { ignore: [nothing] } } }',
    'tags: { t: { sync: { exact: [products] } } }',
    'apis: { a: { path: a, sync: { copy: false } } }',
    'policy: { format: xml }',
    'policy: { file: a, value: b }',
    'backends: { b: { pool: { services: [{ weight: 1 }] } } }',
    'backends: { b: { pool: { services: [] } } }',
    'removed: { products: { a: { state: published } } }',
    'removed: { policy: { file: x } }',
    'tenant: { acess: {} }',
    'resources: { /things/x?a: {} }',
    'resources: { /things/x: { apiVersion: latest } }',
    'resources: { /things/x: { propertes: {} } }',
    'removed: { resources: { /things/x: { properties: {} } } }',
  ])('%s', text => {
    expect(isValid(text)).toBe(false)
  })
})
