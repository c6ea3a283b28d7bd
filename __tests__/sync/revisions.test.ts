/**
 * Revisions of an API: made, changed and released from a file, and left alone once they are as declared.
 */
import { describe, expect, test } from '@jest/globals'
import { ConfigError } from '../../src/errors.ts'
import { textOf } from '../../src/model/address.ts'
import type { Change, Plan } from '../../src/model/plan.ts'
import { putBody } from '../../src/sync/apply/body.ts'
import { kind } from '../support/entities.ts'
import { declared, endings, lines, refusals, type Stage, stage, writesAsked } from '../support/scenario.ts'

const operation = (operationId: string) => ({ operationId, responses: { 200: { description: 'ok' } } })
const document = (paths: Readonly<Record<string, object>>) =>
  JSON.stringify({ openapi: '3.0.1', info: { title: 'Orders', version: '1', description: 'Of the document' }, paths })

const ONE = document({ '/orders': { get: operation('list-orders') } })
const TWO = document({ '/orders': { get: operation('list-orders'), post: operation('add-order') } })
const THREE = document({ '/orders': { post: operation('add-order') } })
const files = { files: { 'one.json': ONE, 'two.json': TWO, 'three.json': THREE } }

const API = 'displayName: Orders, path: orders, description: Of the file, serviceUrl: "https://one.example"'
const FIRST = `specification: { file: one.json }`
const SECOND =
  '"2": { apiRevisionDescription: More, serviceUrl: "https://two.example", specification: { file: two.json } }'

const file = (api: string) => `version: 1\napis: { orders: { ${API}, ${api} } }`

const PLAIN = file(FIRST)
const DRAFTED = file(`${FIRST}, revisions: { ${SECOND} }`)
const RELEASED = file(`${FIRST}, revisions: { ${SECOND} }, currentRevision: "2"`)
const BACK = file(`${FIRST}, revisions: { ${SECOND} }, currentRevision: "1"`)

const POLICY =
  '<policies><inbound><base /></inbound><backend><base /></backend><outbound><base /></outbound></policies>'

/** An imported entity, and what is looked at after its import. */
function lookedAt(change: Change): readonly string[] {
  const below = change.action === 'delete' ? [] : (change.import?.below ?? [])
  return [change, ...below].map(({ address }) => textOf(address))
}

/** The names of what a service has below a path. */
function operationsOf({ emulator }: Stage, path: string): readonly string[] {
  const prefix = `${path}/operations/`
  return Object.keys(emulator.state()).flatMap(key => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []))
}

function urls({ emulator }: Stage): Readonly<Record<string, unknown>> {
  const apis = Object.entries(emulator.state()).filter(([path]) => /^\/apis\/[^/]+$/.test(path))
  return Object.fromEntries(apis.map(([path, { serviceUrl, apiRevision }]) => [path, [apiRevision, serviceUrl]]))
}

describe('an API and its second revision', () => {
  test('are made and released in one run, and the next run writes nothing', async () => {
    const stand = stage()
    const { plan, outcomes } = await stand.apply(RELEASED, files)
    expect([...refusals(plan), ...endings(outcomes)]).toEqual([
      'applied apis/orders',
      'applied apis/orders/revisions/2',
      'applied apis/orders/currentRevision',
    ])
    expect(urls(stand)).toEqual({
      '/apis/orders': ['2', 'https://two.example'],
      '/apis/orders;rev=1': ['1', 'https://one.example'],
    })
    expect(operationsOf(stand, '/apis/orders')).toEqual(['list-orders', 'add-order'])
    expect(operationsOf(stand, '/apis/orders;rev=1')).toEqual(['list-orders'])
    const written = writesAsked(stand.emulator).length
    const again = await stand.apply(RELEASED, files)
    expect([lines(again.plan), writesAsked(stand.emulator).slice(written)]).toEqual([[], []])
  })

  test('are seen to be as declared by somebody who has no record of them', async () => {
    const stand = stage()
    await stand.apply(RELEASED, files)
    expect(lines(await stand.plan(RELEASED, { ...files, stack: 'another' }))).toEqual([])
  })

  test('are looked at by themselves after an import, and the API after that of its current revision too', async () => {
    const stand = stage()
    const bare = file(`${FIRST}, revisions: { ${SECOND}, "3": { apiRevisionDescription: Bare } }`)
    await stand.apply(bare, files)
    const ofApi = await stand.plan(bare.replace('one.json', 'three.json'), files)
    await stand.apply(RELEASED, files)
    const ofRevision = await stand.plan(RELEASED.replace('two.json', 'three.json'), files)
    expect([ofApi, ofRevision].map(({ changes }) => changes.map(lookedAt))).toEqual([
      [['apis/orders']],
      [['apis/orders/revisions/2', 'apis/orders']],
    ])
  })
})

describe('a revision', () => {
  test('is sent with what it must repeat when it is imported into', () => {
    const live = {
      apiRevision: '2',
      isCurrent: false,
      displayName: 'Orders',
      path: 'orders',
      type: 'soap',
      contact: null,
    }
    expect(putBody(kind('apis/revisions'), { serviceUrl: 'https://two.example' }, live)).toEqual({
      apiRevision: '2',
      isCurrent: false,
      displayName: 'Orders',
      path: 'orders',
      type: 'soap',
      apiType: 'soap',
      serviceUrl: 'https://two.example',
    })
  })

  test('is made beside the API, which stays as it is until a release', async () => {
    const stand = stage()
    await stand.apply(PLAIN, files)
    const { plan, outcomes } = await stand.apply(DRAFTED, files)
    expect([...refusals(plan), ...endings(outcomes)]).toEqual(['applied apis/orders/revisions/2'])
    expect([urls(stand), operationsOf(stand, '/apis/orders')]).toEqual([
      { '/apis/orders': ['1', 'https://one.example'], '/apis/orders;rev=2': ['2', 'https://two.example'] },
      ['list-orders'],
    ])
    expect(lines(await stand.plan(DRAFTED, files))).toEqual([])
  })

  test('is made with what its API has by the end of the run, and says that it is not current', async () => {
    const stand = stage()
    await stand.apply(PLAIN, files)
    const renamed = DRAFTED.replace('displayName: Orders', 'displayName: All orders')
    await stand.apply(renamed, files)
    const { displayName, description, isCurrent, apiRevision } = stand.emulator.state()['/apis/orders;rev=2'] ?? {}
    expect({ displayName, description, isCurrent, apiRevision }).toEqual({
      displayName: 'All orders',
      description: 'Of the file',
      isCurrent: false,
      apiRevision: '2',
    })
  })

  test('is changed alone when only something below it changes', async () => {
    const stand = stage()
    const more = (title: string) =>
      file(
        `${FIRST}, revisions: { "2": { specification: { file: two.json }, operations: { add-order: { displayName: ${title} } } } }`,
      )
    await stand.apply(more('Add'), files)
    const { plan, outcomes } = await stand.apply(more('Add one'), files)
    expect([...lines(plan), ...endings(outcomes)]).toEqual([
      'update apis/orders/revisions/2/operations/add-order',
      'applied apis/orders/revisions/2/operations/add-order',
    ])
    expect(lines(await stand.plan(more('Add one'), files))).toEqual([])
  })

  test('is imported again when its document changes, and the plan says what callers of it will see', async () => {
    const stand = stage()
    await stand.apply(DRAFTED, files)
    const { plan, outcomes } = await stand.apply(DRAFTED.replace('two.json', 'three.json'), files)
    const words = plan.changes.flatMap(change => (change.action === 'update' ? (change.import?.changes ?? []) : []))
    expect([...lines(plan), ...words.map(({ message }) => message), ...endings(outcomes)]).toEqual([
      'update apis/orders/revisions/2',
      'operation removed: GET /orders',
      'applied apis/orders/revisions/2',
    ])
    expect(operationsOf(stand, '/apis/orders;rev=2')).toEqual(['add-order'])
    expect(lines(await stand.plan(DRAFTED.replace('two.json', 'three.json'), files))).toEqual([])
  })

  test('brings along what the API has, so that an operation need not be declared whole', async () => {
    const stand = stage()
    const copied = file(
      `${FIRST}, revisions: { "2": { operations: { list-orders: { displayName: All, policy: "${POLICY}" } } } }`,
    )
    const { plan, outcomes } = await stand.apply(copied, files)
    expect([...refusals(plan), ...endings(outcomes)]).toEqual([
      'applied apis/orders',
      'applied apis/orders/revisions/2',
      'applied apis/orders/revisions/2/operations/list-orders',
      'applied apis/orders/revisions/2/operations/list-orders/policy',
    ])
    expect(stand.emulator.state()['/apis/orders;rev=2/operations/list-orders']?.['displayName']).toBe('All')
    expect(lines(await stand.plan(copied, files))).toEqual([])
  })

  test('cannot complete what its source does not have', async () => {
    const { apply } = stage()
    const { outcomes } = await apply(file('revisions: { "2": { operations: { nowhere: { displayName: All } } } }'))
    expect(endings(outcomes)).toEqual([
      'applied apis/orders',
      'applied apis/orders/revisions/2',
      'failed apis/orders/revisions/2/operations/nowhere: apis/orders/revisions/2/operations/nowhere did not come with the copy that it is below; run again, and declare it whole when that does not help',
    ])
  })

  describe('that is to be no copy', () => {
    const bare = (second: string, api = '') =>
      `version: 1\napis: { orders: { displayName: Orders, path: orders, ${api} revisions: { "1": { serviceUrl: "https://one.example", specification: { file: two.json }, policy: "${POLICY}" }, "2": { sync: { copy: false }, ${second} } } } }`

    test('is made before there is anything to be copied, and nothing has to be taken away', async () => {
      const stand = stage()
      const { plan, outcomes } = await stand.apply(bare('specification: { file: one.json }'), files)
      expect([...refusals(plan), ...plan.notes, ...endings(outcomes)]).toEqual([
        'applied apis/orders',
        'applied apis/orders/revisions/2',
        'applied apis/orders/revisions/1',
        'applied apis/orders/revisions/1/policy',
      ])
      expect(operationsOf(stand, '/apis/orders;rev=2')).toEqual(['list-orders'])
      expect(urls(stand)).toEqual({
        '/apis/orders': ['1', 'https://one.example'],
        '/apis/orders;rev=2': ['2', undefined],
      })
      expect(lines(await stand.plan(bare('specification: { file: one.json }'), files))).toEqual([])
    })

    test('has to be declared whole', async () => {
      const { plan } = await stage().apply(bare('operations: { add-order: { displayName: Add } }'), files)
      expect(refusals(plan)).toEqual([
        '2: apis/orders/revisions/2/operations/add-order is not in the service and cannot be created without "method" and "urlTemplate"',
      ])
    })

    const NOTE = 'it keeps what that has and the file does not declare'

    test.each([
      ['is there already', bare('').replace(/, "2".*/, ' } } }'), ''],
      ['is made with something of its own', undefined, 'serviceUrl: "https://own.example",'],
      ['is made with something of its own', undefined, 'specification: { file: one.json },'],
    ])('is one all the same of an API that %s, and the plan says so', async (why, before, api) => {
      const stand = stage()
      await stand.apply(before ?? 'version: 1\n', files)
      const { notes } = await stand.plan(bare('', api), files)
      expect(notes.map(({ message }) => message)).toEqual([
        `apis/orders/revisions/2 begins as a copy of apis/orders, which ${why}; ${NOTE}`,
      ])
    })
  })

  test('that comes with a new API is completed after it', async () => {
    const stand = stage()
    const first = file(
      `revisions: { "1": { serviceUrl: "https://own.example", specification: { file: one.json } } }, currentRevision: 1`,
    )
    const { plan, outcomes } = await stand.apply(first, files)
    expect([...refusals(plan), ...lines(plan), ...endings(outcomes)]).toEqual([
      'create apis/orders',
      'update apis/orders/revisions/1',
      'applied apis/orders',
      'applied apis/orders/revisions/1',
    ])
    expect([urls(stand), operationsOf(stand, '/apis/orders')]).toEqual([
      { '/apis/orders': ['1', 'https://own.example'] },
      ['list-orders'],
    ])
    expect(lines(await stand.plan(first, files))).toEqual([])
  })

  describe.each(['none', 'owned', 'all'] as const)('that is declared no more, with prune "%s",', prune => {
    const keptOf = ({ kept }: Plan) => kept.map(({ address, why }) => `${textOf(address)} ${why}`)
    const reason = 'made by this stack and no longer declared; name it under "removed" to delete it'

    test.each([
      ['an API of this stack', []],
      ['an API that was there before', [{ displayName: 'Orders', path: 'orders', protocols: ['https'] }]],
    ])('is never deleted, nor taken for an API, and the plan says so: of %s', async (_, before) => {
      const stand = stage()
      for (const api of before) stand.emulator.seed('/apis/orders', api)
      await stand.apply(`stack: storefront\n${DRAFTED}`, files)
      const { plan } = await stand.apply(`stack: storefront\n${PLAIN}`, { ...files, prune })
      expect([lines(plan), keptOf(plan), [...plan.undeclared]]).toEqual([[], [`apis/orders/revisions/2 ${reason}`], []])
    })

    test('is kept while it is the current one', async () => {
      const stand = stage()
      await stand.apply(`stack: storefront\n${RELEASED}`, files)
      const { plan } = await stand.apply(`stack: storefront\n${PLAIN}`, { ...files, prune })
      expect(lines(plan).filter(line => line.startsWith('delete'))).toEqual([])
      expect(keptOf(plan)).toEqual([`apis/orders/revisions/2 ${reason}`])
    })
  })
})

describe('a release', () => {
  const noted = (current: string) => file(`${FIRST}, revisions: { ${SECOND} }, currentRevision: ${current}`)
  const releases = ({ emulator }: Stage) =>
    Object.entries(emulator.state()).flatMap(([path, properties]) => (path.includes('/releases/') ? [properties] : []))

  test.each([
    ['"2"', {}],
    ['{ revision: 2 }', {}],
    ['{ revision: "2", notes: Orders can be added. }', { notes: 'Orders can be added.' }],
  ])('for %s says what is to be said of it, and is made once', async (current, said) => {
    const stand = stage()
    const { outcomes } = await stand.apply(noted(current), files)
    expect(endings(outcomes).at(-1)).toBe('applied apis/orders/currentRevision')
    expect(releases(stand)).toEqual([
      expect.objectContaining({ apiId: expect.stringMatching(/orders;rev=2$/), ...said }),
    ])
    expect(lines(await stand.plan(noted(current), files))).toEqual([])
  })

  test('is planned with the notes that are written, so that whoever approves it has read them', async () => {
    const stand = stage()
    await stand.apply(DRAFTED, files)
    const plan = await stand.plan(noted('{ revision: "2", notes: Orders can be added. }'), files)
    expect(plan.changes.map(change => (change.action === 'update' ? change.fields : []))).toEqual([
      [
        { path: 'apiRevision', before: '1', after: '2', show: 'value' },
        { path: 'notes', before: undefined, after: 'Orders can be added.', show: 'value' },
      ],
    ])
    const other = await stand.plan(noted('{ revision: "2", notes: Nothing new. }'), files)
    expect(other.digest).not.toBe(plan.digest)
  })

  test('is not made again for other notes, and the next one says its own', async () => {
    const stand = stage()
    await stand.apply(noted('{ revision: "2", notes: Forth. }'), files)
    expect(lines(await stand.plan(noted('{ revision: "2", notes: Otherwise. }'), files))).toEqual([])
    await stand.apply(noted('{ revision: "1", notes: Back. }'), files)
    expect(
      releases(stand)
        .map(({ notes }) => notes)
        .toSorted(),
    ).toEqual(['Back.', 'Forth.'])
  })

  test('waits for the revision and for all that is below it', async () => {
    const { plan } = stage()
    const all = RELEASED.replace(
      'specification: { file: two.json } }',
      `specification: { file: two.json }, policy: "${POLICY}", operations: { add-order: { policy: "${POLICY}" } } }`,
    )
    const { changes } = await plan(all, files)
    expect(changes.find(({ address }) => address.kind.name === 'apis/currentRevision')?.after).toEqual([
      'apis/orders',
      'apis/orders/revisions/2',
      'apis/orders/revisions/2/policy',
      'apis/orders/revisions/2/operations/add-order/policy',
    ])
  })

  test('is not made when something below the revision fails', async () => {
    const stand = stage()
    stand.emulator.faults.add({ method: 'PUT', path: '/policies/policy', status: 400, times: 1 })
    const { outcomes } = await stand.apply(
      RELEASED.replace(
        'specification: { file: two.json } }',
        `specification: { file: two.json }, policy: "${POLICY}" }`,
      ),
      files,
    )
    expect([outcomes.map(({ status }) => status), urls(stand)['/apis/orders']]).toEqual([
      ['applied', 'applied', 'failed', 'skipped'],
      ['1', 'https://one.example'],
    ])
  })

  test('takes the API back, and forth again, each time with one write', async () => {
    const stand = stage()
    await stand.apply(RELEASED, files)
    const steps: unknown[] = []
    for (const yaml of [BACK, RELEASED, BACK]) {
      const { plan, outcomes } = await stand.apply(yaml, files)
      steps.push([...refusals(plan), ...endings(outcomes), urls(stand)['/apis/orders']])
      steps.push(lines(await stand.plan(yaml, files)))
    }
    const first = ['applied apis/orders/currentRevision', ['1', 'https://one.example']]
    const second = ['applied apis/orders/currentRevision', ['2', 'https://two.example']]
    expect(steps).toEqual([first, [], second, [], first, []])
    expect(Object.keys(stand.emulator.state()).filter(path => path.startsWith('/apis/orders/releases/'))).toHaveLength(
      4,
    )
    expect(operationsOf(stand, '/apis/orders')).toEqual(['list-orders'])
  })

  test('of a revision that is nowhere is refused', async () => {
    const { apply } = stage()
    await apply(PLAIN, files)
    const { plan } = await apply(file(`${FIRST}, currentRevision: "7"`), files)
    expect(refusals(plan)).toEqual([
      '2: apis/orders/currentRevision names apis/orders/revisions/7, which is neither in the files nor in the service',
    ])
  })

  test('keeps what the file says of the API itself', async () => {
    const stand = stage()
    await stand.apply(DRAFTED, files)
    const renamed = RELEASED.replace('displayName: Orders', 'displayName: All orders')
    await stand.apply(renamed, files)
    expect(stand.emulator.state()['/apis/orders']?.['displayName']).toBe('All orders')
    expect(lines(await stand.plan(renamed, files))).toEqual([])
  })
})

describe('removing', () => {
  const removing = (id: string) => `\nremoved: { apis: { orders: { revisions: { "${id}": {} } } } }`

  test('an old revision deletes it and nothing else', async () => {
    const stand = stage()
    await stand.apply(RELEASED, files)
    const { plan, outcomes } = await stand.apply(RELEASED + removing('1'), files)
    expect([...refusals(plan), ...endings(outcomes)]).toEqual(['applied apis/orders/revisions/1'])
    expect(urls(stand)).toEqual({ '/apis/orders': ['2', 'https://two.example'] })
    expect(writesAsked(stand.emulator).at(-1)).toBe('DELETE /apis/orders;rev=1')
    expect(lines(await stand.plan(RELEASED + removing('1'), files))).toEqual([])
  })

  test('the revision that a release leaves comes after the release', async () => {
    const stand = stage()
    await stand.apply(DRAFTED, files)
    const { plan, outcomes } = await stand.apply(RELEASED + removing('1'), files)
    expect([...refusals(plan), ...endings(outcomes)]).toEqual([
      'applied apis/orders/currentRevision',
      'applied apis/orders/revisions/1',
    ])
    expect(plan.changes.map(({ after }) => after)).toEqual([[], ['apis/orders/currentrevision']])
  })

  test('the current one is refused, whatever its file says', async () => {
    const stand = stage()
    await stand.apply(RELEASED, files)
    const { plan } = await stand.apply(file(FIRST) + removing('2'), files)
    expect([lines(plan), refusals(plan)]).toEqual([
      ['update apis/orders'],
      [
        '3: apis/orders/revisions/2 cannot be removed while apis/orders/currentRevision is "2"; expected another one there',
      ],
    ])
  })
})

test('what is declared below the API and below its current revision is refused, too', async () => {
  const stand = stage()
  const twice = `version: 1\napis: { orders: { path: orders, policy: "${POLICY}", revisions: { "1": { policy: "${POLICY}" } } } }`
  await stand.apply('version: 1\napis: { orders: { path: orders } }')
  expect(refusals(await stand.plan(twice))).toEqual([
    '2: apis/orders/revisions/1 is what apis/orders stands for now, and both declare "policy"; expected each in one place, or "currentRevision" beside "revisions"',
  ])
})

test('what is declared of the API and of its current revision is refused, as the two are one', async () => {
  const stand = stage()
  await stand.apply(RELEASED, files)
  const { plan } = await stand.apply(DRAFTED, files)
  expect(refusals(plan)).toEqual([
    '2: apis/orders/revisions/2 is what apis/orders stands for now, and both declare "serviceUrl" and "specification"; expected each in one place, or "currentRevision" beside "revisions"',
  ])
})

describe('a file is refused', () => {
  test.each([
    [
      'that gives a revision what only the API has',
      'revisions: { "2": { displayName: Mine } }',
      'apis.orders.revisions.2.displayName cannot be declared, as a revision has it from its API; expected it there',
    ],
    [
      'that wants its revisions to be exact, which no list shows',
      'sync: { exact: [revisions] }',
      'apis.orders.sync.exact names "revisions", which is no collection below an API; expected "tags", "operations", "schemas", "tagDescriptions", "issues", "resolvers", "diagnostics" or "tools"',
    ],
    [
      'with a revision that is no number',
      'revisions: { next: {} }',
      'apis.orders.revisions: "next" cannot be the id of a revision; expected a whole number from 1',
    ],
    [
      'with a current revision that is no number',
      'currentRevision: next',
      'apis.orders.currentRevision is "next"; expected the number of a revision',
    ],
    [
      'with a current revision that is empty',
      'currentRevision:',
      'apis.orders.currentRevision is empty, which resets nothing here; expected a text, or no such key',
    ],
    [
      'with a current revision of which only the notes are given',
      'currentRevision: { notes: More. }',
      'apis.orders.currentRevision lacks "revision"; expected it, or its value alone',
    ],
    [
      'with a current revision under another key',
      'currentRevision: { revision: "1", apiRevision: "1" }',
      'apis.orders.currentRevision.apiRevision is an unknown key; did you mean "revision"?',
    ],
    [
      'with a current revision in a map that is no number',
      'currentRevision: { revision: next }',
      'apis.orders.currentRevision.revision is "next"; expected the number of a revision',
    ],
    [
      'that gives the API what belongs to one revision',
      `policy: "${POLICY}", tags: [a], currentRevision: "1"`,
      'apis.orders.policy belongs to one revision, as apis.orders.currentRevision says which is the current one; expected it below that revision\napim.yml:2:238: apis.orders.tags belongs to one revision, as apis.orders.currentRevision says which is the current one; expected it below that revision',
    ],
  ])('%s', async (_, api, message) => {
    const error = await declared(file(api), files).catch((thrown: unknown) => thrown)
    expect(error instanceof ConfigError ? error.message.replace(/^apim.yml:\d+:\d+: /, '') : error).toBe(message)
  })

  test('that removes what says which revision is current', async () => {
    const error = await declared('version: 1\nremoved: { apis: { orders: { currentRevision: } } }').catch(
      (thrown: unknown) => thrown,
    )
    expect(error instanceof ConfigError ? error.message : error).toBe(
      'apim.yml:2:30: removed.apis.orders.currentRevision is built into the service, which never lets go of it; expected a current revision that somebody made',
    )
  })
})

test('what is joined with an API in a workspace is joined with the revision that becomes current', async () => {
  const file = `version: 1
workspaces:
  team:
    tags: { paid: { apis: [orders] } }
    apis:
      orders: { path: orders, currentRevision: "2", revisions: { "1": {}, "2": {} } }
`
  const { apply, emulator, plan } = stage()
  await apply(file)
  expect(Object.keys(emulator.state()).filter(path => path.includes('/tags/paid'))).toContain(
    '/workspaces/team/apis/orders/tags/paid',
  )
  expect(lines(await plan(file))).toEqual([])
})
