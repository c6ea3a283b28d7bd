/**
 * What has no collection of its own: declared by path, written whole, compared as far as it is declared.
 *
 * The preview version's tools of an API stand for what Azure adds tomorrow, in a run of the stable version.
 */
import { describe, expect, test } from '@jest/globals'
import { asked, endings, lines, refusals, stage, writes, writesAsked } from '../../support/scenario.ts'

const PREVIEW = '2025-09-01-preview'

/** A service with an API and an operation that tools may call. */
function served() {
  const stand = stage()
  stand.emulator.seed('/apis/helper', { displayName: 'Helper', path: 'helper', type: 'mcp', protocols: ['https'] })
  stand.emulator.seed('/apis/helper/operations/find', { displayName: 'Find', method: 'GET', urlTemplate: '/find' })
  return stand
}

function toolWith(properties: string, more = ''): string {
  return `
version: 1
resources:
  /apis/helper/tools/search: { apiVersion: ${PREVIEW}, properties: ${properties} }
${more}`
}

const TOOL = toolWith('{ displayName: Search, operationId: /apis/helper/operations/find }')
const NAME = 'resources/apis/helper/tools/search'

describe('a resource', () => {
  test('is made by one PUT in its own version, and then left alone', async () => {
    const { apply, emulator } = served()
    const first = await apply(TOOL)
    expect([refusals(first.plan), endings(first.outcomes)]).toEqual([[], [`applied ${NAME}`]])
    expect(writesAsked(emulator)).toEqual(['PUT /apis/helper/tools/search'])
    expect(
      emulator.requests
        .all()
        .filter(({ path }) => path.endsWith('/search'))
        .map(({ query }) => query),
    ).toEqual(Array.from({ length: 2 }, () => `?api-version=${PREVIEW}`))
    expect(lines((await apply(TOOL)).plan)).toEqual([])
    expect(writes(emulator)).toBe(1)
  })

  test('is read by a GET of its own, whatever is pruned', async () => {
    const { apply, plan, emulator } = served()
    await apply(TOOL)
    emulator.requests.clear()
    const { changes, undeclared, requests } = await plan(TOOL, { prune: 'all' })
    expect([changes, [...undeclared]]).toEqual([[], []])
    expect(asked(emulator).filter(line => line.includes('tools'))).toEqual(['GET /apis/helper/tools/search'])
    expect(requests.reads).toBe(asked(emulator).length)
  })

  test('shows an id in full, which is no change for anybody', async () => {
    const { apply, plan } = served()
    expect((await apply(TOOL)).outcomes).toMatchObject([{ status: 'applied', rewritten: [] }])
    expect(lines(await plan(TOOL, { stack: 'another' }))).toEqual([])
  })

  test('is changed by a PUT of all that it is, and what is not declared stays', async () => {
    const { apply, emulator } = served()
    emulator.seed('/apis/helper/tools/search', { displayName: 'Search', description: 'Finds things.' })
    const { plan, outcomes } = await apply(toolWith('{ displayName: Find }'))
    expect(plan.changes.map(change => change.action === 'update' && [change.method, change.fields])).toEqual([
      ['put', [{ path: 'properties.displayName', before: 'Search', after: 'Find', show: 'value' }]],
    ])
    expect(endings(outcomes)).toEqual([`applied ${NAME}`])
    expect(emulator.state()['/apis/helper/tools/search']).toMatchObject({
      displayName: 'Find',
      description: 'Finds things.',
    })
    expect(
      emulator.requests.all().findLast(({ method, path }) => method === 'PUT' && path.endsWith('/search'))?.headers,
    ).toMatchObject({ 'if-match': expect.stringMatching(/^".+"$/) })
  })

  test('loses a member that is declared null, and lacks it then without a change', async () => {
    const { apply, plan, emulator } = served()
    emulator.seed('/apis/helper/tools/search', { displayName: 'Search', description: 'Finds things.' })
    const file = toolWith('{ description: null }')
    expect(lines((await apply(file)).plan)).toEqual([`update ${NAME}`])
    expect(emulator.state()['/apis/helper/tools/search']).not.toHaveProperty('description')
    expect(lines(await plan(file))).toEqual([])
  })

  test('changed meanwhile is not overwritten', async () => {
    const { apply, emulator } = served()
    await apply(TOOL)
    const path = '/apis/helper/tools/search'
    const between = () => emulator.seed(path, { displayName: 'Theirs' })
    const { outcomes } = await apply(toolWith('{ displayName: Ours }'), { between })
    expect(endings(outcomes)).toEqual([
      `failed ${NAME}: ${NAME} changed since it was planned; run again to plan against its new state`,
    ])
  })
})

describe('a secret in a resource', () => {
  const file = toolWith(`{ displayName: Search, description: "\${secret.WORD}" }`)
  const environment = { WORD: 'swordfish-42' }

  test('hides itself and nothing else', async () => {
    const { plan } = served()
    const [change] = (await plan(file, { environment })).changes
    expect(change?.action === 'create' && change.fields.map(({ path, show }) => [path, show])).toEqual([
      ['properties.displayName', 'value'],
      ['properties.description', 'hidden'],
    ])
    expect(JSON.stringify(change)).not.toContain('swordfish')
  })

  test('is known by its fingerprint, not by what the service shows in its place', async () => {
    const { apply, plan, emulator } = served()
    await apply(file, { environment })
    emulator.seed('/apis/helper/tools/search', { displayName: 'Search', description: '***' })
    expect(lines(await plan(file, { environment }))).toEqual([])
    const other = await apply(file, { environment: { WORD: 'swordfish-43' } })
    expect(other.plan.changes).toMatchObject([
      { action: 'update', fields: [{ path: 'properties.description', before: undefined, show: 'hidden' }] },
    ])
    expect(emulator.state()['/apis/helper/tools/search']).toMatchObject({ description: 'swordfish-43' })
  })
})

describe('removed', () => {
  const GONE = `
version: 1
removed: { resources: { /apis/helper/tools/search: { apiVersion: ${PREVIEW} } } }
`

  test('deletes a resource in the version that knows it, once', async () => {
    const { apply, plan, emulator } = served()
    await apply(TOOL)
    const { outcomes } = await apply(GONE)
    expect([endings(outcomes), writesAsked(emulator).at(-1)]).toEqual([
      [`applied ${NAME}`],
      'DELETE /apis/helper/tools/search',
    ])
    expect(lines(await plan(GONE))).toEqual([])
  })

  test('is counted by the limit', async () => {
    const { apply, plan } = served()
    await apply(TOOL)
    expect(refusals(await plan(GONE, { maxDeletes: { count: 0 } }))).toEqual([
      'the plan deletes 1 of resources; "max-deletes" allows 0',
    ])
  })

  test('takes a resource along with what it is below', async () => {
    const { apply } = served()
    await apply(TOOL)
    const { plan } = await apply('version: 1\nremoved: { apis: { helper: {} } }')
    expect(lines(plan)).toEqual(['delete apis/helper'])
  })

  test.each([
    ['resources/apis/helper/*', 'resources/apis/helper/*'],
    ['resources/apis/*/tools/search', 'resources/apis/*/tools/search'],
  ])('spares what has the resource %s below it, which is protected', async selector => {
    const { apply, plan } = served()
    await apply(TOOL)
    expect(refusals(await plan(`version: 1\nprotect: ["${selector}"]\nremoved: { apis: { helper: {} } }`))).toEqual([
      `3: apis/helper is under "removed", and "protect" covers what is below it with "${selector}"; expected one of the two`,
    ])
  })

  test('spares what has a resource of another stack below it', async () => {
    const { apply, plan } = served()
    await apply(TOOL, { stack: 'theirs' })
    expect(refusals(await plan('version: 1\nremoved: { apis: { helper: {} } }'))).toEqual([
      '2: apis/helper cannot be removed: what is below it belongs to the stack "theirs.default"',
    ])
  })
})

describe('the order of changes', () => {
  const API = `
apis:
  helper:
    displayName: Helper
    path: helper
    operations: { find: { displayName: Find, method: GET, urlTemplate: /find } }
`

  test('makes a resource after what it is below', async () => {
    const { apply, emulator } = stage()
    const { outcomes } = await apply(toolWith('{ displayName: Search }', API))
    expect(endings(outcomes)).toEqual(['applied apis/helper', 'applied apis/helper/operations/find', `applied ${NAME}`])
    expect(writesAsked(emulator).at(-1)).toBe('PUT /apis/helper/tools/search')
  })

  test('has a resource wait for the API that it is below, and for no other', async () => {
    const { changes } = await stage().plan(toolWith('{ displayName: Search }', API))
    expect(changes.find(({ address }) => address.kind.name === 'resources')).toMatchObject({
      after: ['apis/helper'],
      lanes: ['apis/helper'],
    })
  })

  test('has a resource wait for what its body names, in the words of the service too', async () => {
    const file = (id: string) => `
version: 1
resources:
  /clientApplications/agent: { apiVersion: ${PREVIEW}, properties: { displayName: Agent, ownerId: ${id} } }
users:
  robin: { email: robin@contoso.example, firstName: Robin, lastName: Roe }
`
    const id = `/subscriptions/0/resourceGroups/g/providers/Microsoft.ApiManagement/service/s/users/Robin`
    const waits = async (text: string) => (await stage().plan(file(text))).changes.map(change => change.after)
    expect(await waits('/users/robin')).toEqual([[], ['users/robin']])
    expect(await waits(id)).toEqual([[], ['users/robin']])
    expect(await waits('/users/robin/or/not')).toEqual([[], []])
  })

  test('deletes a resource before what its body names', async () => {
    const { apply, emulator } = stage()
    emulator.seed('/users/robin', { email: 'robin@contoso.example', firstName: 'Robin', lastName: 'Roe' })
    emulator.seed('/clientApplications/agent', { displayName: 'Agent', ownerId: '/users/robin' })
    const { outcomes } = await apply(`
version: 1
removed:
  users: { robin: {} }
  resources: { /clientApplications/agent: { apiVersion: ${PREVIEW} } }
`)
    expect(endings(outcomes)).toEqual(['applied resources/clientApplications/agent', 'applied users/robin'])
  })

  test('is refused where nothing is that a resource could be below', async () => {
    expect(refusals(await stage().plan(toolWith('{ displayName: Search }')))).toEqual([
      `4: ${NAME} names apis/helper, which is neither in the files nor in the service`,
    ])
  })
})

test.each([
  ['only', 'resources/apis/helper/*', [`create ${NAME}`]],
  ['only', 'resources/*', [`create ${NAME}`]],
  ['only', 'tags/*', ['create tags/a']],
  ['except', 'resources/apis/*/tools/s?arch', ['create tags/a']],
])('%s takes a selector like %s', async (input, selector, expected) => {
  const file = toolWith('{ displayName: Search }', 'tags: { a: { displayName: A } }')
  expect(lines(await served().plan(file, { [input]: [selector] }))).toEqual(expected)
})
