/**
 * Deletes of what nobody sees being used: the service knows what goes with an entity, and a plan has not read it.
 */
import { expect, test } from '@jest/globals'
import { namedUnseen } from '../../../src/sync/diff/unseen.ts'
import { kind, kindLike } from '../../support/entities.ts'
import { endings, refusals, stage } from '../../support/scenario.ts'

const POLICY = '<policies><inbound><include-fragment fragment-id="f" /></inbound></policies>'

test.each([
  ['apis', ['documentations', 'loggers', 'policyFragments', 'namedValues', 'backends', 'tags', 'users']],
  ['products', ['documentations', 'policyFragments', 'certificates']],
  ['gateways', ['certificates']],
  ['backends', ['namedValues']],
  ['loggers', ['namedValues']],
])('what goes with one of the %s may name entities of other kinds', (name, others) => {
  expect([...namedUnseen(kind(name))]).toEqual(expect.arrayContaining(others))
})

test.each(['tags', 'users', 'documentations', 'namedValues'])(
  'nothing goes with one of the %s that names another',
  name => {
    expect([...namedUnseen(kind(name))]).toEqual([])
  },
)

test('nothing is known of what goes with a kind that the table lacks', () => {
  expect([...namedUnseen(kindLike({}, { name: 'shelves' }))]).toEqual([])
})

test('an API goes before the logger, the page and the fragment that only its parts use', async () => {
  const { apply, emulator } = stage()
  emulator.seed('/loggers/l', { loggerType: 'applicationInsights', credentials: {} })
  emulator.seed('/documentations/d', { title: 'D' })
  emulator.seed('/policyFragments/f', { value: '<fragment />', format: 'rawxml' })
  emulator.seed('/apis/a', { displayName: 'A', path: 'a' })
  emulator.seed('/apis/a/diagnostics/applicationinsights', { loggerId: '/loggers/l' })
  emulator.seed('/apis/a/wikis/default', { documents: [{ documentationId: '/documentations/d' }] })
  emulator.seed('/apis/a/policies/policy', { value: POLICY, format: 'rawxml' })
  const yaml =
    'version: 1\nremoved: { documentations: { d: {} }, policyFragments: { f: {} }, loggers: { l: {} }, apis: { a: {} } }'
  const { plan, outcomes } = await apply(yaml)
  expect([...refusals(plan), ...endings(outcomes)].toSorted()).toEqual([
    'applied apis/a',
    'applied documentations/d',
    'applied loggers/l',
    'applied policyFragments/f',
  ])
  expect(outcomes.map(({ change }) => change.address.kind.name)[0]).toBe('apis')
})

test('a backend goes before the named value that its headers use', async () => {
  const { apply, emulator } = stage()
  emulator.seed('/namedValues/key', { displayName: 'the-key', value: 'x', secret: true })
  emulator.seed('/backends/b', {
    url: 'https://x.example',
    protocol: 'http',
    credentials: { header: { 'X-Key': ['{{the-key}}'] } },
  })
  const { plan, outcomes } = await apply('version: 1\nremoved: { namedValues: { key: {} }, backends: { b: {} } }')
  expect([...refusals(plan), ...endings(outcomes)]).toEqual(['applied backends/b', 'applied namedValues/key'])
})

test('many deletes behind many others wait for all of those by one name', async () => {
  const { apply, emulator } = stage()
  const ids = Array.from({ length: 20 }, (_, index) => `e${index}`)
  for (const id of ids) {
    emulator.seed(`/apis/${id}`, { displayName: id, path: id })
    emulator.seed(`/policyFragments/${id}`, { value: '<fragment />', format: 'rawxml' })
  }
  const all = `{ ${ids.map(id => `${id}: {}`).join(', ')} }`
  const { plan, outcomes } = await apply(`version: 1\nremoved: { policyFragments: ${all}, apis: ${all} }`)
  expect(new Set(plan.changes.flatMap(({ after }) => after))).toEqual(new Set(['apis/*']))
  expect(new Set(outcomes.slice(0, 20).map(({ change }) => change.address.kind.name))).toEqual(new Set(['apis']))
  expect(outcomes.every(({ status }) => status === 'applied')).toBe(true)
})

test('a delete behind many others is skipped when one of them fails, and names that one', async () => {
  const { apply, emulator } = stage()
  for (const id of ['a', 'b']) emulator.seed(`/apis/${id}`, { displayName: id, path: id })
  emulator.seed('/policyFragments/f', { value: '<fragment />', format: 'rawxml' })
  emulator.faults.add({ method: 'DELETE', path: '^/apis/a', status: 400, code: 'ValidationError', message: 'No.' })
  const { outcomes } = await apply('version: 1\nremoved: { policyFragments: { f: {} }, apis: { a: {}, b: {} } }')
  expect(endings(outcomes).toSorted()).toEqual([
    'applied apis/b',
    expect.stringMatching(/^failed apis\/a: /),
    'skipped policyFragments/f: because of apis/a',
  ])
})
