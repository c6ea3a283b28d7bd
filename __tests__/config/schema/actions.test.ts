/** What the schema says of `actions`, judged by a validator that knows nothing of the verbs. */
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { fileSchema } from '../../../src/config/schema.ts'

const conforms = new Ajv({ strict: false }).compile(fileSchema())
const isValid = (action: string) => conforms(parse(`actions: { a: ${action} }`))

describe('an action conforms', () => {
  test.each([
    '{ once: 2026-11, rotateKey: { subscription: mobile, keep: primary }, handOn: { output: true } }',
    '{ once: 1, rotateKey: { gateway: g }, handOn: { keyVault: { url: "https://kv-1.vault.azure.net", secret: s } } }',
    '{ once: true, regenerateKey: { tenantAccess: access, key: "${env.KEY}" } }',
    '{ once: x, readKey: { subscription: 5, key: secondary }, handOn: { githubSecret: { name: K, environment: e } } }',
    '{ once: x, directApi: { enabled: "${env.ON}" }, sync: { environments: [dev] } }',
    '{ once: x, refreshSecret: { certificate: c } }',
    '{ once: x, request: { path: /a/b, body: { any: [1, { b: null }] }, apiVersion: 2024-05-01, method: POST } }',
  ])('%s', action => {
    expect(isValid(action)).toBe(true)
  })
})

describe('an action does not conform', () => {
  test.each([
    '{ once: 1 }',
    '{ directApi: { enabled: true } }',
    '{ once: 1, directApi: {} }',
    '{ once: 1, directApi: { enabled: true }, refreshSecret: { certificate: c } }',
    '{ once: 1, directApi: { enabled: true }, handOn: { output: true } }',
    '{ once: 1, rotateKey: { subscription: mobile } }',
    '{ once: 1, regenerateKey: { subscription: mobile } }',
    '{ once: 1, regenerateKey: { subscription: mobile, key: third } }',
    '{ once: 1, regenerateKey: { product: gold, key: primary } }',
    '{ once: 1, readKey: { subscription: m, key: primary }, handOn: { output: false } }',
    '{ once: 1, readKey: { subscription: m, key: primary }, handOn: { keyVault: { secret: s } } }',
    '{ once: 1, request: { path: a } }',
    '{ once: 1, request: { path: /a, method: PUT } }',
  ])('%s', action => {
    expect(isValid(action)).toBe(false)
  })
})
