/**
 * Secrets on either side of a comparison: what a plan shows of them, what it cannot compare, and what no record hides.
 */
import { inspect } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { list, map, object, text } from '../../../src/model/field.ts'
import type { Field } from '../../../src/model/kind/fields.ts'
import type { Plan } from '../../../src/model/plan.ts'
import type { Json, Value } from '../../../src/ports.ts'
import { changedFields, NOTHING_KNOWN } from '../../../src/sync/diff/compare.ts'
import { endings, lines, type Stage, stage } from '../../support/scenario.ts'

const notes = ({ notes: all }: Plan) => all.map(({ message }) => message)
/** All that could be printed of the fields of a plan. */
const fields = ({ changes }: Plan) =>
  inspect(
    changes.flatMap(change => ('fields' in change ? change.fields : [])),
    { depth: 9 },
  )

describe('a live secret', () => {
  const LIVE = { key: 'L1VE-SECRET' }
  const FILE = `version: 1
namedValues: { bkey: { displayName: bkey, value: v } }
backends: { b: { url: https://b.example, protocol: http, credentials: CREDENTIALS } }`

  /** A service that shows what a backend sends. */
  function open(): Stage {
    const stand = stage()
    stand.emulator.seed('/namedValues/bkey', { displayName: 'bkey', value: 'v' })
    stand.emulator.seed('/backends/b', {
      url: 'https://b.example',
      protocol: 'http',
      credentials: {
        header: { 'x-key': ['L1VE-SECRET'] },
        authorization: { scheme: 'Basic', parameter: 'L1VE-SECRET' },
      },
    })
    return stand
  }

  test.each([
    ['a header of another value', '{ header: { x-key: ["{{bkey}}"] } }'],
    ['a parameter of another value', '{ authorization: { scheme: Basic, parameter: "{{bkey}}" } }'],
    ['fewer headers', '{ header: { x-other: ["{{bkey}}"] } }'],
  ])('is not shown as what was there before %s', async (_, credentials) => {
    const stand = open()
    const plan = await stand.plan(FILE.replace('CREDENTIALS', credentials))
    expect(lines(plan)).toEqual(['update backends/b'])
    expect(fields(plan)).not.toContain('L1VE-SECRET')
  })

  test.each<[string, Field, Value, Json]>([
    ['that goes with what holds it', object('Holder.', { key: text('Key.', { hidden: {} }) }), null, LIVE],
    ['that is in an item of a list', list('List.', object('Item.', { key: text('Key.', { hidden: {} }) })), [], [LIVE]],
    ['that is in a map', map('Map.', text('Item.', { hidden: {} })), { other: 'x' }, LIVE],
    ['below what is hidden as a whole', object('Holder.', { key: text('Key.') }, { hidden: {} }), { key: 'x' }, LIVE],
  ])('%s is not shown as what was there before', (_, field, wanted, live) => {
    const changes = changedFields({ f: field }, { f: wanted }, { f: live }, NOTHING_KNOWN)
    expect(changes.map(({ before, show }) => [before, show])).toEqual([[undefined, 'hidden']])
  })

  test('that the service keeps in the place of what was sent is not shown as that', async () => {
    const { apply, emulator } = open()
    const kept = { header: { 'x-key': ['L1VE-SECRET'] } }
    const body = {
      id: '/backends/b',
      name: 'b',
      properties: { url: 'https://b.example', protocol: 'http', credentials: kept },
    }
    emulator.faults.add({ method: 'PATCH', path: '^/backends/b', status: 200, body })
    const { outcomes } = await apply(FILE.replace('CREDENTIALS', '{ header: { x-key: ["{{bkey}}"] } }'))
    const rewritten = outcomes.flatMap(outcome => (outcome.status === 'applied' ? outcome.rewritten : []))
    expect(rewritten).toHaveLength(1)
    expect(inspect(rewritten, { depth: 9 })).not.toContain('L1VE-SECRET')
  })
})

describe('a secret that is not available here', () => {
  const FILE = `version: 1
products: { gold: { displayName: Gold, description: "call \${secret.PHONE}" } }
namedValues: { key: { displayName: key, secret: true, value: "\${secret.PHONE}" } }
`
  const HERE = { environment: { PHONE: '555-0100-0100' } }

  test('is no change, in the open or hidden, and the plan says so', async () => {
    const { apply, plan } = stage()
    await apply(FILE, HERE)
    const without = await plan(FILE)
    expect([lines(without), notes(without)]).toEqual([
      [],
      [
        'description was not compared: its secret is not available here',
        'value was not compared: its secret is not available here',
      ],
    ])
  })

  test('is no change under "secrets: write" either, nor where nothing is recorded', async () => {
    const { apply, plan } = stage()
    await apply(FILE, HERE)
    expect(lines(await plan(FILE, { secrets: 'write' }))).toEqual([])
    expect(lines(await plan(FILE, { stack: 'other' }))).toEqual([])
  })

  test('is compared when it is available', async () => {
    const { apply, plan } = stage()
    await apply(FILE, HERE)
    const other = await plan(FILE, { environment: { PHONE: '555-0199-0199' } })
    expect([lines(other), notes(other)]).toEqual([['update products/gold', 'update namedValues/key'], []])
  })

  test('is planned with what else a new entity gets', async () => {
    expect(lines(await stage().plan(FILE))).toEqual(['create products/gold', 'create namedValues/key'])
  })
})

test('a secret that somebody replaced by one of a key vault is a change, whatever the record says', async () => {
  const { apply, plan, service } = stage()
  const file = 'version: 1\nnamedValues: { key: { displayName: key, secret: true, value: "${secret.K}" } }'
  const having = { environment: { K: 'correct horse' } }
  await apply(file, having)
  const keyVault = { secretIdentifier: 'https://v.vault.azure.net/secrets/k' }
  await service.put('/namedValues/key', { displayName: 'key', secret: true, keyVault }, { ifMatch: '*' })
  expect(lines(await plan(file, having))).toEqual(['update namedValues/key'])
  expect(lines(await plan(file))).toEqual(['update namedValues/key'])
  const { outcomes } = await apply(file, having)
  expect(endings(outcomes)).toEqual(['applied namedValues/key'])
  expect(lines(await plan(file, having))).toEqual([])
})
