/** APIs on which something is at work: whoever writes to them waits it out, and nobody else does. */
import { expect, test } from '@jest/globals'
import { textOf } from '../../src/model/address.ts'
import type { Outcome } from '../../src/model/plan.ts'
import { lines, type Stage, stage, writes } from '../support/scenario.ts'

const DOCUMENT = {
  openapi: '3.0.1',
  info: { title: 'Orders', version: '1' },
  paths: { '/orders': { get: { operationId: 'list-orders', responses: { 200: { description: 'ok' } } } } },
}
const FILES = { files: { 'orders.json': JSON.stringify(DOCUMENT) } }
const POLICY = '<policies><inbound /><backend /><outbound /><on-error /></policies>'

const FILE = `
version: 1
apis:
  orders:
    path: orders
    specification: { file: orders.json }
    policy: "${POLICY}"
    operations: { list-orders: { policy: "${POLICY}" } }
  stock: { path: stock, policy: "${POLICY}" }
products: { gold: { apis: [orders, stock] } }
tags: { a: {}, b: {} }
`

/** Applies the file; gives what was done within ten seconds, and what only after the lock was gone. */
async function applied({ apply, clock }: Stage, lockMs: number) {
  const start = clock.now()
  const seen: { readonly name: string; readonly ms: number }[] = []
  const onOutcome = ({ status, change }: Outcome) =>
    void seen.push({ name: `${status} ${textOf(change.address)}`, ms: clock.now() - start })
  await apply(FILE, { ...FILES, onOutcome })
  const named = (isWanted: (ms: number) => boolean) => seen.filter(({ ms }) => isWanted(ms)).map(({ name }) => name)
  return { early: named(ms => ms < 10_000).toSorted(), late: named(ms => ms >= lockMs).toSorted() }
}

const FREE = [
  'applied apis/orders',
  'applied apis/stock',
  'applied apis/stock/policy',
  'applied products/gold',
  'applied products/gold/apis/stock',
  'applied tags/a',
  'applied tags/b',
]
const HELD = [
  'applied apis/orders/operations/list-orders/policy',
  'applied apis/orders/policy',
  'applied products/gold/apis/orders',
]

test('after an import, what belongs to the API waits until it is free, and all else goes on', async () => {
  const stand = stage({ behaviour: { apiLockMs: 180_000 } })
  expect(await applied(stand, 180_000)).toEqual({ early: FREE, late: HELD })
  const before = writes(stand.emulator)
  expect([lines((await stand.apply(FILE, FILES)).plan), writes(stand.emulator) - before]).toEqual([[], 0])
})

test('an import by somebody else is waited out too', async () => {
  const stand = stage()
  const inProgress = { code: 'PessimisticConcurrencyConflict', message: 'Operation on the API is in progress' }
  stand.emulator.faults.add({ method: 'PUT', path: '^/apis/orders', status: 409, times: 15, ...inProgress })
  const { early, late } = await applied(stand, 60_000)
  expect([early, late]).toEqual([
    FREE.slice(1).filter(name => !name.includes('orders')),
    ['applied apis/orders', ...HELD].toSorted(),
  ])
})
