/**
 * What an import leaves behind: repaired where the file says otherwise, and nothing beside it touched.
 */
import { describe, expect, test } from '@jest/globals'
import { endings, lines, stage, writesAsked } from '../../support/scenario.ts'

const DOCUMENT = {
  openapi: '3.0.1',
  info: { title: 'Orders', version: '1', license: { name: 'MIT' }, description: 'What the document says' },
  paths: {
    '/orders': { get: { operationId: 'list-orders', summary: 'List', responses: { 200: { description: 'ok' } } } },
  },
}
const SAID_OTHERWISE = {
  ...DOCUMENT,
  paths: { '/orders': { get: { ...DOCUMENT.paths['/orders'].get, summary: 'List every one', description: 'All' } } },
}
const POLICY = '<policies><inbound><base /></inbound></policies>'
const OTHER_POLICY = '<policies><inbound /></policies>'
const file = (more = '') => `version: 1
apis:
  orders:
    path: orders
    description: What the file says
    specification: { file: orders.json }
${more}`

const files = (document: object) => ({ files: { 'orders.json': JSON.stringify(document) } })

describe('an import', () => {
  test('puts nothing right that the selection holds back', async () => {
    const { apply, emulator } = stage()
    await apply(file(`    policy: { value: "${POLICY}" }`), files(DOCUMENT))
    const held = emulator.state()['/apis/orders/policies/policy']
    const { plan, outcomes } = await apply(file(`    policy: { value: "${OTHER_POLICY}" }`), {
      ...files(SAID_OTHERWISE),
      except: ['apis/*/policy'],
    })
    expect([lines(plan), endings(outcomes)]).toEqual([['update apis/orders'], ['applied apis/orders']])
    expect(emulator.state()['/apis/orders/policies/policy']).toEqual(held)
  })

  test('and an operation that changes with the document are both made in one run', async () => {
    const { apply, emulator } = stage()
    const named = (name: string) => file(`    operations: { list-orders: { displayName: ${name} } }`)
    await apply(named('Ours'), files(DOCUMENT))
    const { plan, outcomes } = await apply(named('Ours too'), files(SAID_OTHERWISE))
    expect([lines(plan), endings(outcomes)]).toEqual([
      ['update apis/orders', 'update apis/orders/operations/list-orders'],
      ['applied apis/orders', 'applied apis/orders/operations/list-orders'],
    ])
    expect(emulator.state()['/apis/orders/operations/list-orders']).toMatchObject({
      displayName: 'Ours too',
      description: 'All',
    })
    expect(lines((await apply(named('Ours too'), files(SAID_OTHERWISE))).plan)).toEqual([])
  })

  test('and a policy of an operation that changes with the document are both made in one run', async () => {
    const { apply } = stage()
    const having = (policy: string) => file(`    operations: { list-orders: { policy: { value: "${policy}" } } }`)
    await apply(having(POLICY), files(DOCUMENT))
    const { outcomes } = await apply(having(OTHER_POLICY), files(SAID_OTHERWISE))
    expect(endings(outcomes)).toEqual(['applied apis/orders', 'applied apis/orders/operations/list-orders/policy'])
    expect(lines((await apply(having(OTHER_POLICY), files(SAID_OTHERWISE))).plan)).toEqual([])
  })

  test('is put right by PUT where the file takes away what the document says', async () => {
    const { apply, emulator } = stage()
    const { outcomes } = await apply(file().replace('What the file says', '~'), files(DOCUMENT))
    expect([
      endings(outcomes),
      emulator.state()['/apis/orders']?.['description'] ?? null,
      writesAsked(emulator),
    ]).toEqual([['applied apis/orders'], null, ['PUT /apis/orders', 'PUT /apis/orders']])
  })

  test('is put right also when the answer to that is lost', async () => {
    const { apply, emulator } = stage()
    emulator.faults.add({ method: 'PUT', path: '^/apis/orders', nth: 2, drop: 'after' })
    const { outcomes } = await apply(file().replace('What the file says', '~'), files(DOCUMENT))
    expect([endings(outcomes), emulator.state()['/apis/orders']?.['description'] ?? null]).toEqual([
      ['applied apis/orders'],
      null,
    ])
    expect(emulator.requests.all().filter(({ status }) => status === 412)).toHaveLength(1)
  })

  test('puts an unchanged operation right also when the answer to that is lost', async () => {
    const { apply, emulator } = stage()
    const named = file('    operations: { list-orders: { displayName: Ours } }')
    await apply(named, files(DOCUMENT))
    emulator.faults.add({ method: 'PATCH', path: '/operations/list-orders', drop: 'after' })
    const { outcomes } = await apply(named, files(SAID_OTHERWISE))
    expect([endings(outcomes), emulator.state()['/apis/orders/operations/list-orders']?.['displayName']]).toEqual([
      ['applied apis/orders'],
      'Ours',
    ])
    expect(emulator.requests.all().filter(({ status }) => status === 412)).toHaveLength(1)
  })
})
