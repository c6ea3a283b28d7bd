/**
 * The record: a document that the service keeps for the next run, and never more than a help.
 */
import { scryptSync } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { ServiceWriter } from '../../src/ports.ts'
import type { Memory } from '../../src/sync/record/memory.ts'
import { fingerprint, foreignOwners, keepRecord, readRecord, recordId } from '../../src/sync/record.ts'
import { asked, lines, serviceOn, stage } from '../support/scenario.ts'

const ID = 'apim-sync.storefront.default'
const EMPTY: Memory = { ...(await readRecord(serviceOn(stage().emulator, stage().clock), ID, 'c2FsdA')).memory }
const MEMORY: Memory = {
  ...EMPTY,
  owned: ['products/gold', 'tags/a'],
  fingerprints: { 'users/jane#password': 'ab'.repeat(32) },
  rewritten: { 'products/gold#description': { sent: 'one', kept: 'two' } },
  actions: {
    rotate: { once: '2026-11', is: 'done' },
    lost: { once: '1', is: 'begun' },
    half: { once: '1', is: 'made', of: 'subscriptions/mobile', key: 'secondary' },
  },
  inUse: { 'subscriptions/mobile': 'primary' },
}

/** Writes a record where none is. */
async function write(service: ServiceWriter, id: string, memory: Memory): Promise<string | undefined> {
  return (await keepRecord(service, id, { memory: EMPTY }, async () => memory)).trouble
}

/** A service, and the way to it. */
function shop() {
  const { emulator, clock } = stage()
  return { emulator, service: serviceOn(emulator, clock) }
}

test('a record is named after its stack', () => {
  expect([recordId('storefront'), recordId('storefront', 'prod')]).toEqual([ID, 'apim-sync.storefront.prod'])
})

test('where there is none, an empty one is used, with new salt', async () => {
  const { memory, trouble } = await readRecord(shop().service, ID, 'salt')
  expect([memory.salt, memory.owned, memory.fingerprints, memory.rewritten, trouble]).toEqual([
    'salt',
    [],
    {},
    {},
    undefined,
  ])
})

test('what is written is read again as it was, salt included', async () => {
  const { service } = shop()
  expect(await write(service, ID, MEMORY)).toBeUndefined()
  expect(await readRecord(service, ID, 'other')).toEqual({ memory: MEMORY, etag: expect.any(String) })
})

test('it is a schema that validates nothing, with all content under one annotation', async () => {
  const { emulator, service } = shop()
  await write(service, ID, MEMORY)
  const { schemaType, document } = emulator.state()[`/schemas/${ID}`] ?? {}
  expect([schemaType, Object.keys(Object(document))]).toEqual(['json', ['x-apim-sync']])
})

describe('what cannot be read is left alone, with the reason', () => {
  test.each<[string, unknown]>([
    ['of a later version', { 'x-apim-sync': { version: 99, salt: 's' } }],
    ['without salt', { 'x-apim-sync': { version: 1 } }],
    ['without the annotation', { type: 'object' }],
    ['that is no JSON', 'not json'],
  ])('%s', async (_, document) => {
    const { emulator, service } = shop()
    emulator.seed(`/schemas/${ID}`, { schemaType: 'json', document: document as string })
    expect(await readRecord(service, ID, 'c2FsdA')).toEqual({
      memory: { ...EMPTY, unread: true },
      trouble: `the record ${ID} is not one that this version can read`,
    })
  })

  test('that the service refuses', async () => {
    const { emulator, service } = shop()
    emulator.faults.add({ path: '/schemas/', status: 403, code: 'AuthorizationFailed', message: 'No.' })
    const { memory, trouble } = await readRecord(service, ID, 'c2FsdA')
    expect(memory).toEqual({ ...EMPTY, unread: true })
    expect(trouble).toMatch(
      /^the record apim-sync\.storefront\.default could not be read: GET \/schemas\/\S+ refused \(403 AuthorizationFailed: "No\."\), request id \S+, client request id \S+$/,
    )
  })
})

test('parts of a record that are not what they should be are dropped, and the rest is used', async () => {
  const { emulator, service } = shop()
  const content = {
    version: 1,
    salt: 's',
    owned: ['tags/a', 3],
    fingerprints: { a: 'x', b: 4 },
    rewritten: { a: { sent: '1', kept: '2' }, b: { sent: '1' }, c: 5 },
    inUse: { a: 'primary', b: 'third' },
    actions: { a: { once: '1', is: 'done' }, b: { once: '1', is: 'made' }, c: { once: '1', is: 'later' }, d: 4, e: {} },
  }
  emulator.seed(`/schemas/${ID}`, { schemaType: 'json', document: { 'x-apim-sync': content } })
  const { memory } = await readRecord(service, ID, '')
  expect([memory.salt, memory.owned, memory.fingerprints, memory.rewritten, memory.inUse]).toEqual([
    's',
    ['tags/a'],
    { a: 'x' },
    { a: { sent: '1', kept: '2' } },
    { a: 'primary' },
  ])
  // Of an action, what cannot be made out counts as begun, which runs nothing.
  expect(memory.actions).toEqual({
    a: { once: '1', is: 'done' },
    b: { once: '1', is: 'begun' },
    c: { once: '1', is: 'begun' },
  })
})

test('a record that is kept as a text is read all the same', async () => {
  const { emulator, service } = shop()
  const document = JSON.stringify({ 'x-apim-sync': { version: 1, salt: 's', owned: ['tags/a'] } })
  emulator.seed(`/schemas/${ID}`, { schemaType: 'json', document })
  expect((await readRecord(service, ID, '')).memory.owned).toEqual(['tags/a'])
})

test('a record that cannot be written is a warning, and the run stands', async () => {
  const { apply, emulator } = stage()
  emulator.faults.add({
    method: 'PUT',
    path: '/schemas/',
    status: 403,
    code: 'AuthorizationFailed',
    message: 'No.',
    times: 0,
  })
  const { outcomes, warnings } = await apply('version: 1\ntags: { a: {} }')
  expect(outcomes.map(({ status }) => status)).toEqual(['applied'])
  expect(warnings).toEqual([
    expect.stringMatching(/^the record apim-sync\.test\.default could not be written: PUT .* refused \(403 /),
  ])
})

test('a record that cannot be read is a warning, and the plan stands', async () => {
  const { apply, emulator } = stage()
  emulator.seed('/schemas/apim-sync.test.default', { schemaType: 'json', document: { 'x-apim-sync': { version: 2 } } })
  const { plan, warnings } = await apply('version: 1\ntags: { a: {} }')
  expect([lines(plan), warnings]).toEqual([
    ['create tags/a'],
    ['the record apim-sync.test.default is not one that this version can read'],
  ])
})

test('a record that cannot be read is not written over', async () => {
  const { apply, emulator } = stage()
  const document = { 'x-apim-sync': { version: 2 } }
  emulator.seed('/schemas/apim-sync.test.default', { schemaType: 'json', document })
  await apply('version: 1\ntags: { a: {} }')
  expect(emulator.state()['/schemas/apim-sync.test.default']?.['document']).toEqual(document)
})

test('nothing is deleted while the record of another stack cannot be read', async () => {
  const { plan, emulator } = stage()
  emulator.seed('/schemas/apim-sync.other.default', { schemaType: 'json', document: {} })
  await expect(plan('version: 1\nremoved: { tags: { a: {} } }')).rejects.toThrow(
    'the record apim-sync.other.default is not one that this version can read, so that nobody knows what must not be deleted',
  )
  expect(lines(await plan('version: 1\ntags: { a: {} }'))).toEqual(['create tags/a'])
})

test('a service that cannot keep records has none of others', async () => {
  const { apply, emulator } = stage({ behaviour: { missingKinds: ['globalSchema'] } })
  emulator.seed('/tags/old', { displayName: 'Old' })
  const { outcomes, warnings } = await apply('version: 1\ntags: { a: {} }\nremoved: { tags: { old: {} } }')
  expect([outcomes.map(({ status }) => status), warnings.length]).toEqual([['applied', 'applied'], 1])
})

test('other stacks are known by their records, whatever else lies beside them', async () => {
  const { emulator, service } = shop()
  await write(service, recordId('storefront'), { ...EMPTY, owned: ['tags/mine'] })
  await write(service, recordId('backoffice'), { ...EMPTY, owned: ['tags/theirs', 'products/gold'] })
  emulator.seed('/schemas/orders', { schemaType: 'json', document: {} })
  emulator.requests.clear()
  expect([...(await foreignOwners(service, ID))]).toEqual([
    ['tags/theirs', 'backoffice.default'],
    ['products/gold', 'backoffice.default'],
  ])
  expect(asked(emulator)).toEqual(['GET /schemas', 'GET /schemas/apim-sync.backoffice.default'])
})

test('a record that says the same in another order of names is not written', async () => {
  const { emulator, service } = shop()
  const last = { memory: { ...MEMORY, fingerprints: { a: '1', b: '2' } } }
  await keepRecord(service, ID, last, async memory => ({ ...memory, fingerprints: { b: '2', a: '1' } }))
  expect(asked(emulator)).toEqual([])
})

describe('a record that another run of the stack has written meanwhile', () => {
  const adding = (key: string) => async (memory: Memory) => ({ ...memory, owned: [...memory.owned, key] })

  test('is read again and added to', async () => {
    const { service } = shop()
    await write(service, ID, { ...EMPTY, owned: ['tags/a'] })
    const last = await readRecord(service, ID, '')
    await keepRecord(service, ID, last, adding('tags/theirs'))
    const kept = await keepRecord(service, ID, last, adding('tags/mine'))
    expect(kept).toEqual(await readRecord(service, ID, ''))
    expect(kept.memory.owned).toEqual(['tags/a', 'tags/theirs', 'tags/mine'])
  })

  test('is given up when that goes on', async () => {
    const { emulator, service } = shop()
    await write(service, ID, MEMORY)
    const last = await readRecord(service, ID, '')
    emulator.faults.add({ method: 'PUT', path: '/schemas/', status: 412, code: 'PreconditionFailed', times: 0 })
    expect((await keepRecord(service, ID, last, adding('tags/mine'))).trouble).toBe(
      'the record apim-sync.storefront.default could not be written: other runs of the stack keep writing it',
    )
  })

  test('is left alone when it cannot be read any more', async () => {
    const { emulator, service } = shop()
    await write(service, ID, MEMORY)
    const last = await readRecord(service, ID, '')
    emulator.seed(`/schemas/${ID}`, { schemaType: 'json', document: { 'x-apim-sync': { version: 2 } } })
    expect((await keepRecord(service, ID, last, adding('tags/mine'))).trouble).toBe(
      'the record apim-sync.storefront.default is not one that this version can read',
    )
  })
})

describe('a fingerprint', () => {
  test('is scrypt of the value, salted with the salt and the place', async () => {
    expect(await fingerprint('secret', 'salt', 'users/jane#password')).toBe(
      scryptSync('secret', 'salt#users/jane#password', 32, { N: 16_384, r: 8, p: 1 }).toString('hex'),
    )
  })

  test('tells neither two services nor two places from each other by equal secrets', async () => {
    const prints = await Promise.all([
      fingerprint('x', 'a', 'p'),
      fingerprint('x', 'b', 'p'),
      fingerprint('x', 'a', 'q'),
    ])
    expect(new Set(prints).size).toBe(3)
  })
})
