/**
 * What the developer portal shows: changed member by member, published when it is declared, never deleted where the
 * service has no request for it.
 */
import { expect, test } from '@jest/globals'
import { declared, endings, lines, refusals, stage, writesAsked } from '../../support/scenario.ts'

test('a revision that is declared publishes the portal once', async () => {
  const { apply, emulator } = stage()
  const file = 'version: 1\nportalRevisions: { spring: { description: Spring, isCurrent: true } }'
  expect(endings((await apply(file)).outcomes)).toEqual(['applied portalRevisions/spring'])
  expect(lines((await apply(file)).plan)).toEqual([])
  expect(writesAsked(emulator)).toEqual(['PUT /portalRevisions/spring'])
})

test('a revision is made current by a PATCH, which publishes nothing', async () => {
  const { apply, emulator } = stage()
  emulator.seed('/portalRevisions/spring', { isCurrent: false })
  emulator.seed('/portalRevisions/summer', { isCurrent: true })
  const { outcomes } = await apply('version: 1\nportalRevisions: { spring: { isCurrent: true } }')
  expect([endings(outcomes), writesAsked(emulator)]).toEqual([
    ['applied portalRevisions/spring'],
    ['PATCH /portalRevisions/spring'],
  ])
  expect(emulator.state()['/portalrevisions/summer']).toMatchObject({ isCurrent: false })
})

test('revisions that nobody declares are counted and stay, whatever is pruned', async () => {
  const { plan, emulator } = stage()
  emulator.seed('/portalRevisions/spring', {})
  emulator.seed('/portalRevisions/summer', {})
  const { changes, kept, undeclared } = await plan('version: 1\nportalRevisions: {}', { prune: 'all' })
  expect([changes, kept, [...undeclared]]).toEqual([[], [], [['/portalrevisions', 2]]])
})

test('a revision cannot be removed', async () => {
  await expect(declared('version: 1\nremoved: { portalRevisions: { spring: {} } }')).rejects.toThrow(
    '2:31: removed.portalRevisions.spring cannot be deleted: the service has no request for it; expected it to be left alone',
  )
})

test('a content type that is built in may have items, and nothing else', async () => {
  const { apply, emulator } = stage()
  const item = '{ properties: { en_us: { title: Prices } } }'
  const { plan, outcomes } = await apply(`version: 1\ncontentTypes: { page: { contentItems: { prices: ${item} } } }`)
  expect([refusals(plan), endings(outcomes)]).toEqual([[], ['applied contentTypes/page/contentItems/prices']])
  expect(writesAsked(emulator)).toEqual(['PUT /contentTypes/page/contentItems/prices'])
  await expect(declared('version: 1\ncontentTypes: { page: { name: Page } }')).rejects.toThrow(
    '2:25: contentTypes.page.name cannot be declared, as the service keeps the content type "page" itself; expected nothing but what is below it',
  )
  await expect(declared('version: 1\nremoved: { contentTypes: { page: {} } }')).rejects.toThrow(
    'removed.contentTypes.page is built into the service',
  )
})

test('content types that are built in are no concern of pruning', async () => {
  const { plan, emulator } = stage()
  emulator.seed('/contentTypes/c-mine', { name: 'Mine' })
  const { changes, kept, undeclared } = await plan('version: 1\ncontentTypes: {}', { prune: 'all' })
  expect([changes.map(({ address }) => address.ids), kept, [...undeclared]]).toEqual([[['c-mine']], [], []])
})

test('a content item keeps what is not declared of it', async () => {
  const { apply, plan, emulator } = stage()
  emulator.seed('/contentTypes/page/contentItems/home', {
    en_us: { title: 'Home', permalink: '/' },
    de_de: { title: 'Start' },
  })
  const file =
    'version: 1\ncontentTypes: { page: { contentItems: { home: { properties: { en_us: { title: Welcome } } } } } }'
  expect((await plan(file)).changes).toMatchObject([
    { action: 'update', fields: [{ path: 'properties.en_us.title', before: 'Home', after: 'Welcome' }] },
  ])
  await apply(file)
  expect(emulator.state()['/contenttypes/page/contentitems/home']).toEqual({
    en_us: { title: 'Welcome', permalink: '/' },
    de_de: { title: 'Start' },
  })
  expect(lines(await plan(file, { prune: 'all' }))).toEqual([])
})

test('content items that nobody declares go when everything is pruned', async () => {
  const { apply, emulator } = stage()
  emulator.seed('/contentTypes/page/contentItems/old', { en_us: { title: 'Old' } })
  const { outcomes } = await apply('version: 1\ncontentTypes: { page: { contentItems: {} } }', { prune: 'all' })
  expect(endings(outcomes)).toEqual(['applied contentTypes/page/contentItems/old'])
})

test('the key of a delegation is known by its fingerprint', async () => {
  const { apply, plan } = stage()
  const file =
    'version: 1\nportalconfigs: { default: { enableBasicAuth: false, delegation: { validationKey: "${secret.KEY}" } } }'
  expect(endings((await apply(file, { environment: { KEY: 'a2V5LW9uZQ==' } })).outcomes)).toEqual([
    'applied portalconfigs/default',
  ])
  expect(lines(await plan(file, { environment: { KEY: 'a2V5LW9uZQ==' } }))).toEqual([])
  expect(lines(await plan(file, { environment: { KEY: 'a2V5LXR3bw==' } }))).toEqual(['update portalconfigs/default'])
})
