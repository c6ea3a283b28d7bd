/**
 * What a file says in one environment: layers, overrides and variables together, as everything after them sees it.
 */
import { describe, expect, test } from '@jest/globals'
import { lines, load } from '../loading.ts'

const SHOP = `environments:
  base:
    variables: { host: example.com, limit: 5, tags: [blue], open: true }
  eu: { extends: base, variables: { region: eu, host: "eu.\${var.domain}" } }
  dev: { extends: base, service: contoso-dev, variables: { host: dev.example } }
  prod:
    extends: [base, eu]
    service: contoso
    variables: { limit: 9 }
    overrides:
      products: { gold: { approvalRequired: true, subscriptionsLimit: "\${var.limit}", groups: [partners] } }
variables: { domain: contoso.example, region: none }
products:
  gold: { displayName: "Gold \${var.region}", approvalRequired: false, groups: [partners, developers] }
groups: { partners: }
apis:
  orders: { path: orders, serviceUrl: "https://\${var.host}/orders" }
`

async function declared(environment: string, body = SHOP) {
  const loaded = await load(body, { environment })
  const { wanted } = loaded.declaration
  return {
    problems: lines(loaded),
    entities: Object.fromEntries([...wanted].map(([key, one]) => [key, one.properties])),
  }
}

describe('an environment', () => {
  test('lays its layers over each other, the nearest last, and its overrides over the file', async () => {
    expect(await declared('prod')).toEqual({
      problems: [],
      entities: {
        'products/gold': { displayName: 'Gold eu', approvalRequired: true, subscriptionsLimit: 9 },
        'groups/partners': {},
        'apis/orders': { path: 'orders', serviceUrl: 'https://eu.contoso.example/orders' },
        'products/gold/groups/partners': {},
      },
    })
  })

  test('leaves the others as they are', async () => {
    expect((await declared('dev')).entities).toEqual({
      'products/gold': { displayName: 'Gold none', approvalRequired: false },
      'groups/partners': {},
      'apis/orders': { path: 'orders', serviceUrl: 'https://dev.example/orders' },
      'products/gold/groups/partners': {},
      'products/gold/groups/developers': {},
    })
  })

  test('has the name of the declaration that comes of it', async () => {
    expect((await load(SHOP, { environment: 'dev' })).declaration.environment).toBe('dev')
  })

  test('shares layers that two of its own layers extend', async () => {
    const body = `environments:
  base: { variables: { a: base, b: base } }
  left: { extends: base, variables: { a: left } }
  right: { extends: base, variables: { b: right } }
  prod: { extends: [left, right] }
tags: { t: { displayName: "\${var.a} \${var.b}" } }
`
    expect((await declared('prod', body)).entities).toEqual({ 'tags/t': { displayName: 'left right' } })
  })
})

describe('a fault of an override', () => {
  test('is told at the line of the override', async () => {
    const body =
      'environments:\n  prod:\n    overrides:\n      products: { gold: { state: live } }\nproducts: { gold: { state: published } }\n'
    expect((await declared('prod', body)).problems).toEqual([
      'apim.yml:5:34: products.gold.state is "live"; expected "notPublished" or "published"',
    ])
  })

  test('is no fault of an environment that does not have it', async () => {
    const body =
      'environments:\n  dev:\n  prod: { overrides: { products: { gold: { state: live } } } }\nproducts: { gold: { state: published } }\n'
    expect((await declared('dev', body)).problems).toEqual([])
  })
})

test('files that other environments name are not read', async () => {
  const body =
    'environments:\n  dev:\n  prod: { overrides: { products: { gold: { policy: { file: missing.xml } } } } }\nproducts: { gold: }\n'
  expect(lines(await load(body, { environment: 'dev' }))).toEqual([])
})

test('a path in an override is relative to the file that the override stands in', async () => {
  const files = {
    'stages/prod.yml': 'environments:\n  prod: { overrides: { products: { gold: { policy: { file: gold.xml } } } } }\n',
    'stages/gold.xml': '<policies />\n',
  }
  const loaded = await load(
    'include: [stages/*.yml]\nproducts: { gold: { policy: <policies><inbound /></policies> } }\n',
    {
      files,
      environment: 'prod',
    },
  )
  expect([lines(loaded), loaded.declaration.wanted.get('products/gold/policy')?.properties]).toEqual([
    [],
    { value: '<policies />\n', format: 'rawxml' },
  ])
})
