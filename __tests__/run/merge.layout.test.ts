/** Where what is new goes: into a file of its own among its like, or between the keys of one; and which files go. */
import { describe, expect, test } from '@jest/globals'
import { createEmulator, type Emulator } from '../../src/emulator/handler.ts'
import { applied, linesOf, merged, type Texts } from '../support/merging.ts'
import { serviceOn } from '../support/scenario.ts'
import { realClock } from '../support/world.ts'

const POLICY = `<policies>
  <inbound>
    <base />
  </inbound>
  <backend>
    <base />
  </backend>
  <outbound>
    <base />
  </outbound>
  <on-error>
    <base />
  </on-error>
</policies>
`

/** Makes an API with a policy in the portal. */
async function makeSales(emulator: Emulator): Promise<void> {
  const service = serviceOn(emulator, realClock)
  const value = POLICY.replace('<base />', '<base /><cors />')
  await service.put('/apis/sales', { displayName: 'Sales', path: 'sales', protocols: ['https'] })
  await service.put('/apis/sales/policies/policy', { value, format: 'rawxml' }, { ifMatch: '*' })
}

function remove(emulator: Emulator, path: string): Promise<unknown> {
  return serviceOn(emulator, realClock).delete(path, { ifMatch: '*' })
}

function apiFile(id: string, policy: string): string {
  return `apis:\n  ${id}:\n    path: ${id}\n    policy: { file: ${policy} }\n`
}

const BY_API: Texts = {
  'apim.yml': "version: 1\nstack: shop\ninclude: ['apis/*.yaml']\n",
  'apis/orders.yaml': apiFile('orders', '../policies/apis/orders.xml'),
  'apis/stock.yaml': apiFile('stock', '../policies/apis/stock.xml'),
  'policies/apis/orders.xml': POLICY,
  'policies/apis/stock.xml': POLICY,
}

describe('a new entity gets a file of its own where its like have theirs', () => {
  test.each<[string, Texts, string, string, string]>([
    [
      'beside them, as an export puts it',
      BY_API,
      'apis/sales.yaml',
      'policies/apis/sales.xml',
      '../policies/apis/sales.xml',
    ],
    [
      'in a folder for each, with its policy',
      {
        'apim.yml': "version: 1\nstack: shop\ninclude: ['apis/*/api.yml']\n",
        'apis/orders/api.yml': apiFile('orders', 'policy.xml'),
        'apis/stock/api.yml': apiFile('stock', 'policy.xml'),
        'apis/orders/policy.xml': POLICY,
        'apis/stock/policy.xml': POLICY,
      },
      'apis/sales/api.yml',
      'apis/sales/policy.xml',
      'policy.xml',
    ],
    [
      'by names of its own, under any folder',
      {
        'apim.yml': "version: 1\nstack: shop\ninclude: ['shop/**/*.yaml']\n",
        'shop/apis/orders/orders.api.yaml': apiFile('orders', '../orders.policy.xml'),
        'shop/apis/orders.policy.xml': POLICY,
      },
      'shop/apis/sales/sales.api.yaml',
      'shop/apis/sales.policy.xml',
      '../sales.policy.xml',
    ],
  ])('%s', async (_, files, path, policy, named) => {
    const emulator = await applied(files)
    await makeSales(emulator)
    const world = await merged(files, emulator)
    expect(linesOf(world)).toEqual([`changed: ${path}:1: apis/sales added`, '1 change written into 2 files'])
    expect([...world.written.keys()].toSorted()).toEqual([path, policy].toSorted())
    expect(world.written.get(path)).toContain('apis:\n  sales:\n    displayName: Sales\n    path: sales\n')
    expect(world.written.get(path)).toContain(`    policy: { file: ${named} }\n`)
    expect(world.written.get(policy)).toBe(POLICY.replace('    <base />\n', '    <base />\n    <cors />\n'))
  })

  test('with its document where theirs stand', async () => {
    const document = (id: string) => `openapi: 3.0.1
info: { title: ${id}, version: '1' }
paths:
  /things:
    get: { operationId: list-${id}, responses: { '200': { description: OK } } }
`
    const file = (id: string) => `apis:\n  ${id}:\n    path: ${id}\n    specification: { file: openapi.yml }\n`
    const files = {
      'apim.yml': "version: 1\nstack: shop\ninclude: ['apis/*/apim.yml']\n",
      'apis/orders/apim.yml': file('orders'),
      'apis/orders/openapi.yml': document('orders'),
    }
    const emulator = await applied(files)
    const value = document('sales')
    await serviceOn(emulator, realClock).put('/apis/sales', { path: 'sales', format: 'openapi', value })
    const world = await merged(files, emulator)
    expect([...world.written.keys()]).toEqual(['apis/sales/apim.yml', 'apis/sales/openapi.yml'])
    expect(world.written.get('apis/sales/apim.yml')).toContain('    specification: { file: openapi.yml }\n')
  })

  test('with the line that their editors know them by', async () => {
    const line = '# yaml-language-server: $schema=../schema.json\n'
    const files = {
      'apim.yml': "version: 1\nstack: shop\ninclude: ['tags/*.yaml']\n",
      'tags/a.yaml': `${line}tags: { a: { displayName: a } }\n`,
      'tags/b.yaml': `${line}\ntags: { b: { displayName: b } }\n`,
    }
    const emulator = await applied(files)
    emulator.seed('/tags/c', { displayName: 'c' })
    const world = await merged(files, emulator)
    expect([...world.written]).toEqual([['tags/c.yaml', `${line}\ntags:\n  c: { displayName: c }\n`]])
  })

  test('with its version and its line ends, where nobody includes them', async () => {
    const text = (id: string) => `version: 1\r\ntags:\r\n  ${id}: { displayName: ${id} }\r\n`
    const files = { 'tags/a.yaml': text('a'), 'tags/b.yaml': text('b') }
    const inputs = { config: 'tags/*.yaml' }
    const emulator = await applied(files, inputs)
    emulator.seed('/tags/c', { displayName: 'c' })
    const world = await merged(files, emulator, inputs)
    expect([...world.written]).toEqual([['tags/c.yaml', 'version: 1\r\n\r\ntags:\r\n  c: { displayName: c }\r\n']])
  })

  test('for the one environment that has it', async () => {
    const files = {
      ...BY_API,
      'apim.yml': `${BY_API['apim.yml']}environments: { dev: { service: emulator }, prod: { service: emulator } }\n`,
    }
    const inputs = { environment: 'prod' }
    const emulator = await applied(files, inputs)
    await serviceOn(emulator, realClock).put('/apis/sales', { displayName: 'Sales', path: 'sales' })
    const world = await merged(files, emulator, inputs)
    expect(world.written.get('apis/sales.yaml')).toContain('    sync: { environments: [prod] }\n')
  })

  test('and takes no file that somebody else has put there', async () => {
    const files = { ...BY_API, 'policies/apis/sales.xml': 'the draft of somebody' }
    const emulator = await applied(files)
    await makeSales(emulator)
    const world = await merged(files, emulator)
    expect([...world.written.keys()]).toEqual(['apis/sales.yaml', 'policies/apis/sales-2.xml'])
    expect(world.written.get('apis/sales.yaml')).toContain('{ file: ../policies/apis/sales-2.xml }')
  })

  test.each<[string, Texts, string]>([
    [
      'no glob would take it in',
      { ...BY_API, 'apim.yml': 'version: 1\nstack: shop\ninclude: [apis/orders.yaml, apis/stock.yaml]\n' },
      'apis/stock.yaml',
    ],
    [
      'most of its like stand together',
      {
        ...BY_API,
        'apis/stock.yaml': 'apis: { stock: { path: stock }, store: { path: store }, till: { path: till } }\n',
      },
      'apis/stock.yaml',
    ],
    [
      'its like stand in files that are about something else',
      {
        'apim.yml': "version: 1\nstack: shop\ninclude: ['teams/*.yaml']\n",
        'teams/east.yaml': 'tags: { east: { displayName: East } }\napis:\n  orders: { path: orders }\n',
        'teams/west.yaml': 'tags: { west: { displayName: West } }\napis:\n  stock: { path: stock }\n',
      },
      'teams/west.yaml',
    ],
  ])('but not where %s', async (_, files, path) => {
    const emulator = await applied(files)
    await serviceOn(emulator, realClock).put('/apis/sales', { displayName: 'Sales', path: 'sales' })
    const world = await merged(files, emulator)
    expect([...world.written.keys()]).toEqual([path])
    expect(world.written.get(path)).toContain('sales')
  })
})

describe('a file that says nothing any more', () => {
  test('goes where a glob names it, and a plan of the others is empty', async () => {
    const emulator = await applied(BY_API)
    await remove(emulator, '/apis/stock')
    const world = await merged(BY_API, emulator)
    expect([world.removed, [...world.written]]).toEqual([['apis/stock.yaml'], []])
    expect(linesOf(world)).toEqual([
      'changed: apis/stock.yaml:2: apis/stock taken out',
      'no longer named: policies/apis/stock.xml',
      'removed: apis/stock.yaml',
      '1 change, 1 file removed',
    ])
  })

  test.each<[string, Texts]>([
    [
      'its path names it',
      { ...BY_API, 'apim.yml': "version: 1\nstack: shop\ninclude: [apis/stock.yaml, 'apis/*.yaml']\n" },
    ],
    [
      'no other is left that the glob matches',
      { ...BY_API, 'apim.yml': "version: 1\nstack: shop\ninclude: ['apis/o*.yaml', 'apis/s*.yaml']\n" },
    ],
  ])('stays as an empty map where %s', async (_, files) => {
    const emulator = await applied(files)
    await remove(emulator, '/apis/stock')
    const world = await merged(files, emulator)
    expect([world.removed, [...world.written]]).toEqual([[], [['apis/stock.yaml', 'apis: {}\n']]])
  })

  test('stays where it says something else', async () => {
    const files = {
      ...BY_API,
      'apis/stock.yaml': `${BY_API['apis/stock.yaml']}tags: { stock: { displayName: Stock } }\n`,
    }
    const emulator = await applied(files)
    await remove(emulator, '/apis/stock')
    const world = await merged(files, emulator)
    expect([world.removed, [...world.written]]).toEqual([
      [],
      [['apis/stock.yaml', 'apis: {}\ntags: { stock: { displayName: Stock } }\n']],
    ])
  })
})

test('a text that is named no more is told of and stays, one that is named elsewhere too is not', async () => {
  const api = (id: string, policy: string) => `  ${id}: { path: ${id}, policy: { file: ${policy} } }\n`
  const text = `version: 1\nstack: shop\napis:\n${api('orders', 'usual.xml')}${api('sales', 'usual.xml')}${api('stock', 'own.xml')}`
  const files = { 'apim.yml': text, 'usual.xml': POLICY, 'own.xml': POLICY }
  const emulator = await applied(files)
  await remove(emulator, '/apis/sales')
  await remove(emulator, '/apis/stock')
  const world = await merged(files, emulator)
  expect([world.removed, linesOf(world)]).toEqual([
    [],
    [
      'changed: apim.yml:5: apis/sales taken out',
      'changed: apim.yml:6: apis/stock taken out',
      'no longer named: own.xml',
      '2 changes written into 1 file',
    ],
  ])
})

test('nothing is told of texts where a name may be any of them', async () => {
  const api = (id: string, policy: string) => `  ${id}: { path: ${id}, policy: { file: ${policy} } }\n`
  const named = '"${var.name}.xml"'
  const text = `version: 1\nstack: shop\nvariables: { name: own }\napis:\n${api('orders', named)}${api('stock', 'own.xml')}`
  const files = { 'apim.yml': text, 'own.xml': POLICY }
  const emulator = await applied(files)
  await remove(emulator, '/apis/stock')
  expect(linesOf(await merged(files, emulator))).toEqual([
    'changed: apim.yml:6: apis/stock taken out',
    '1 change written into 1 file',
  ])
})

describe('between keys that are sorted, what is new keeps them so', () => {
  test.each<[string, string, string]>([
    [
      'in a block, above the comment of the next',
      'tags:\n  Ape: { displayName: Ape }\n  # A bear.\n  cow: { displayName: cow }\n  dog: { displayName: dog }\n',
      'tags:\n  Ape: { displayName: Ape }\n  bee: { displayName: bee }\n  # A bear.\n  cow: { displayName: cow }\n  dog: { displayName: dog }\n  eel: { displayName: eel }\n',
    ],
    [
      'in braces',
      'tags: { Ape: { displayName: Ape }, cow: { displayName: cow }, dog: { displayName: dog } }\n',
      'tags: { Ape: { displayName: Ape }, bee: { displayName: bee }, cow: { displayName: cow }, dog: { displayName: dog }, eel: { displayName: eel } }\n',
    ],
    [
      'with the lines that stand between the others',
      'tags:\n  Ape: { displayName: Ape }\n\n  cow: { displayName: cow }\n\n  dog: { displayName: dog }\n',
      'tags:\n  Ape: { displayName: Ape }\n\n  bee: { displayName: bee }\n\n  cow: { displayName: cow }\n\n  dog: { displayName: dog }\n\n  eel: { displayName: eel }\n',
    ],
    [
      'but goes to the end of others',
      'tags:\n  dog: { displayName: dog }\n  cow: { displayName: cow }\n  Ape: { displayName: Ape }\n',
      'tags:\n  dog: { displayName: dog }\n  cow: { displayName: cow }\n  Ape: { displayName: Ape }\n  bee: { displayName: bee }\n  eel: { displayName: eel }\n',
    ],
  ])('%s', async (_, before, after) => {
    const emulator = createEmulator()
    for (const id of ['dog', 'eel', 'cow', 'bee', 'Ape']) emulator.seed(`/tags/${id}`, { displayName: id })
    const world = await merged({ 'apim.yml': `version: 1\n${before}` }, emulator)
    expect(world.written.get('apim.yml')).toBe(`version: 1\n${after}`)
  })

  test('where the next one goes at the same time', async () => {
    const text =
      'version: 1\nstack: shop\ntags:\n  ape: { displayName: ape }\n  cow: { displayName: cow }\n  dog: { displayName: dog }\n'
    const emulator = await applied({ 'apim.yml': text })
    await remove(emulator, '/tags/cow')
    emulator.seed('/tags/bee', { displayName: 'bee' })
    const world = await merged({ 'apim.yml': text }, emulator)
    expect(world.written.get('apim.yml')).toBe(
      text.replace('  cow: { displayName: cow }\n', '  bee: { displayName: bee }\n'),
    )
  })

  test('in a list of links', async () => {
    const text = `version: 1
products: { gold: { displayName: Gold, groups: [administrators, developers, partners] } }
groups: { partners: { displayName: partners } }
`
    const emulator = await applied({ 'apim.yml': text })
    await serviceOn(emulator, realClock).put('/products/gold/groups/guests', undefined)
    const world = await merged({ 'apim.yml': text }, emulator)
    expect(world.written.get('apim.yml')).toBe(text.replace('developers, partners', 'developers, guests, partners'))
  })
})
