/** The plan file against golden files, and what must never be in it. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.ts'
import { FORMAT_VERSION, planFileOf } from '../../src/render/plan-file.ts'
import { Secret } from '../../src/secret.ts'
import * as samples from './samples.ts'
import { at, hidden, line, plan, report, schema, update, value } from './samples.ts'

const gold = at('products', 'gold')

function golden(name: string): string {
  return readFileSync(new URL(`golden/${name}.json.txt`, import.meta.url), 'utf8')
}

test.each([
  ['plan', samples.richPlan],
  ['refused', samples.refusedPlan],
  ['half-failed', samples.halfFailed],
  ['applied', samples.applied],
  ['invalid', samples.invalid],
])('the plan file of %s reads as its golden file', (name, given) => {
  expect(planFileOf(given)).toBe(golden(name))
})

test('the names of an object stand in order, whatever order the service sent them in', () => {
  const one = report({
    plan: plan({ changes: [update(gold, line(1), [value('x', { b: 1, a: [{ d: 1, c: 2 }] }, null)])] }),
  })
  const other = report({
    plan: plan({ changes: [update(gold, line(1), [value('x', { a: [{ c: 2, d: 1 }], b: 1 }, null)])] }),
  })
  expect(planFileOf(one)).toBe(planFileOf(other))
})

test('a field says what it means for callers', () => {
  const words = [{ message: 'field removed: Query.order', breaking: true }]
  const change = update(at('apis/schemas', 'orders', 'graphql'), line(1), [schema(words)])
  expect(JSON.parse(planFileOf(report({ plan: plan({ changes: [change] }) })))['changes'][0]['fields']).toEqual([
    { path: 'document.value', hidden: false, before: 'type Query', after: 'type Query', changes: words },
  ])
})

describe('a secret', () => {
  const secret = 'correct horse battery'
  const change = update(gold, line(1), [
    hidden('key', secret, new Secret(secret)),
    hidden('spare', secret, secret),
    value('all', [secret, 'a'], ['a', new Secret(secret)]),
  ])
  const rewritten = [
    { path: 'key', sent: new Secret(secret), kept: secret },
    { path: 'spare', sent: secret, kept: `${secret}!` },
    { path: 'all', sent: ['a', new Secret(secret)], kept: secret },
  ]
  const outcomes: NonNullable<Report['outcomes']> = [{ status: 'applied', change, ms: 1, rewritten }]

  test('is in no plan file, nor is whether it changes', () => {
    const text = planFileOf(report({ plan: plan({ changes: [change] }), outcomes }))
    expect(JSON.parse(text)).toMatchObject({
      changes: [
        {
          fields: ['key', 'spare', 'all'].map(path => ({ path, hidden: true, before: '***', after: '***' })),
        },
      ],
      outcomes: [
        { rewritten: ['key', 'spare', 'all'].map(path => ({ path, hidden: true, sent: '***', kept: '***' })) },
      ],
    })
    expect(text).not.toContain('horse')
  })
})

test('a field is written with the place where it is declared', () => {
  const change = update(gold, line(1), [value('state', undefined, 'published')])
  const places = new Map([['state', line(2, 12)]])
  const placed = { ...change, wanted: { ...change.wanted, places } }
  expect(JSON.parse(planFileOf(report({ plan: plan({ changes: [placed] }) })))).toMatchObject({
    changes: [{ fields: [{ path: 'state', after: 'published', at: { file: 'apim.yml', line: 2, column: 12 } }] }],
  })
})

test('a value that the service dropped is written without what it keeps', () => {
  const change = update(gold, line(1), [value('terms', null, 'x')])
  const outcomes: NonNullable<Report['outcomes']> = [
    { status: 'applied', change, ms: 1, rewritten: [{ path: 'terms', sent: 'x', kept: undefined }] },
  ]
  const written = JSON.parse(planFileOf(report({ plan: plan({ changes: [change] }), outcomes })))
  expect(written['outcomes'][0]['rewritten']).toEqual([{ path: 'terms', hidden: false, sent: 'x' }])
})

test('an invisible character is written as its escape, and read as what it is', () => {
  const text = planFileOf(report({ warnings: ['a\u200bb\u{e0041}\n'] }))
  expect([text.includes('"a\\u200bb\\udb40\\udc41\\n"'), JSON.parse(text)['warnings']]).toEqual([
    true,
    ['a\u200bb\u{e0041}\n'],
  ])
})

test('the document describes every name that the golden files have, and the version', () => {
  const document = readFileSync(new URL('../../docs/plan-file.md', import.meta.url), 'utf8')
  const texts = ['plan', 'refused', 'half-failed', 'applied', 'invalid'].map(golden)
  const names = new Set(texts.flatMap(text => Array.from(text.matchAll(/^ *"(\w+)": /gm), ([, name = '']) => name)))
  expect([...names].filter(name => !document.includes(`\`${name}\``))).toEqual([])
  expect(document).toContain(`\`formatVersion\` is ${FORMAT_VERSION}`)
})
