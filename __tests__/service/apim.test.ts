/** What the engine's calls become on the wire, and what comes back. */
import { describe, expect, test } from '@jest/globals'
import { ServiceError } from '../../src/errors.ts'
import type { Resource, ServiceReader } from '../../src/ports.ts'
import { Secret } from '../../src/secret.ts'
import { createService, readOnly } from '../../src/service/apim.ts'
import { BASE, json, options, refusal, type Step, script } from './scripted.ts'

const gold = { id: '/products/gold', name: 'gold', properties: { displayName: 'Gold' } }

function serving(...steps: readonly Step[]) {
  const played = script(steps)
  return { ...played, service: createService(options(played.http)) }
}

async function all(service: ServiceReader, path: string): Promise<readonly Resource[]> {
  const resources: Resource[] = []
  for await (const page of service.list(path)) resources.push(...page.resources)
  return resources
}

describe('reading', () => {
  test('gives the entity with its ETag, and nothing where there is none', async () => {
    const { service, lines } = serving(
      json(200, gold, { etag: '"AA="' }),
      refusal(404, 'ResourceNotFound', 'Not found.'),
    )
    const found = await service.get('/products/gold', { format: 'rawxml' })
    const missing = await service.get('/products/silver')
    expect({ found, missing, lines: lines() }).toEqual({
      found: { ...gold, etag: '"AA="' },
      missing: undefined,
      lines: ['GET /products/gold?format=rawxml', 'GET /products/silver'],
    })
  })

  test('takes a status that means absence for its entities for absence, at once', async () => {
    const { service, lines } = serving(refusal(500, 'InternalServerError', 'Object reference not set.'))
    expect(await service.get('/apis/a/wikis/default', undefined, [500])).toBeUndefined()
    expect(lines()).toEqual(['GET /apis/a/wikis/default'])
  })

  test('sends who asks, which version, and under which id', async () => {
    const { service, requests } = serving(json(200, gold))
    await service.get('/products/gold')
    expect(requests).toEqual([
      {
        method: 'GET',
        url: new URL(`${BASE}/products/gold?api-version=2024-05-01`),
        headers: {
          accept: 'application/json',
          authorization: 'Bearer t0ken',
          'user-agent': 'apim-sync/0.0.0',
          'x-ms-client-request-id': 'client-id',
        },
      },
    ])
  })

  test('asks whether a link is there without reading it', async () => {
    const { service, lines } = serving({ status: 204 }, { status: 200 }, { status: 404 })
    const answers = [await service.exists('/g/1'), await service.exists('/g/2'), await service.exists('/g/3')]
    expect({ answers, lines: lines() }).toEqual({
      answers: [true, true, false],
      lines: ['HEAD /g/1', 'HEAD /g/2', 'HEAD /g/3'],
    })
  })

  test('a link that may not be asked for is an error', async () => {
    const { service } = serving({ status: 405 })
    await expect(service.exists('/products/gold/apis/a')).rejects.toThrow('(405 Method Not Allowed)')
  })

  test('a list below a missing parent is empty', async () => {
    const { service } = serving(refusal(404, 'ResourceNotFound', 'Api not found.'))
    expect(await all(service, '/apis/none/operations')).toEqual([])
  })

  test('a tier that lacks a kind shows in the code', async () => {
    const { service } = serving(
      refusal(400, 'MethodNotAllowedInPricingTier', 'Not here.', { 'x-ms-request-id': 'r1, r2' }),
    )
    const answer = {
      method: 'GET',
      path: '/gateways',
      status: 400,
      code: 'MethodNotAllowedInPricingTier',
      message: 'Not here.',
      trace: { requestId: 'r1', clientRequestId: 'client-id' },
    }
    await expect(all(service, '/gateways')).rejects.toMatchObject({ name: 'ServiceError', answer })
  })

  test('a list without paging parameters is one request without any', async () => {
    const { service, lines } = serving(json(200, { value: [gold], count: 1 }))
    expect(await all(service, '/identityProviders')).toEqual([gold])
    expect(lines()).toEqual(['GET /identityProviders'])
  })
})

describe('hidden values', () => {
  test('are read by POST and counted apart', async () => {
    const { service, lines } = serving(json(200, { value: 's3cret' }))
    const secrets = await service.readSecrets('/namedValues/key', 'listValue')
    expect(secrets?.['value']?.reveal()).toBe('s3cret')
    expect(lines()).toEqual(['POST /namedValues/key/listValue'])
    expect(service.requests()).toEqual({ reads: 0, writes: 0, secrets: 1, retries: 0 })
  })

  test('are none where the role does not allow it', async () => {
    const { service } = serving(refusal(403, 'AuthorizationFailed', 'No.'))
    expect(await service.readSecrets('/subscriptions/s', 'listSecrets')).toBeUndefined()
  })

  test('are an error where there is nothing to read', async () => {
    const { service } = serving(refusal(404, 'ResourceNotFound', 'Subscription not found.'))
    await expect(service.readSecrets('/subscriptions/s', 'listSecrets')).rejects.toBeInstanceOf(ServiceError)
  })

  test('are not a way to send another POST', async () => {
    const { service, requests } = serving()
    await expect(service.readSecrets('/subscriptions/s', 'regeneratePrimaryKey')).rejects.toThrow(
      'action "regeneratePrimaryKey" does not read secrets; expected one of listSecrets, listValue, listKeys',
    )
    expect(requests).toEqual([])
  })
})

describe('writing', () => {
  test('puts properties in their envelope, secrets revealed', async () => {
    const { service, requests } = serving(json(201, gold, { etag: '"AA="' }))
    const properties = {
      displayName: 'k',
      value: new Secret('s3cret'),
      tags: ['a', new Secret('b')],
      none: null,
      deep: { n: 1 },
    }
    const written = await service.put('/namedValues/k', properties, { ifMatch: '"1"', query: { import: 'true' } })
    const sent = requests.map(({ method, url, headers, body }) => ({
      method,
      url: url.href,
      ifMatch: headers['if-match'],
      type: headers['content-type'],
      body,
    }))
    expect(sent).toEqual([
      {
        method: 'PUT',
        url: `${BASE}/namedValues/k?api-version=2024-05-01&import=true`,
        ifMatch: '"1"',
        type: 'application/json',
        body: '{"properties":{"displayName":"k","value":"s3cret","tags":["a","b"],"none":null,"deep":{"n":1}}}',
      },
    ])
    expect(written).toEqual({ status: 201, resource: { ...gold, etag: '"AA="' }, resent: false })
  })

  test('puts a relation without a body', async () => {
    const { service, requests } = serving({ status: 201 })
    expect(await service.put('/products/gold/apis/orders', undefined)).toEqual({ status: 201, resent: false })
    expect(requests.map(({ body, headers }) => [body, headers['content-type']])).toEqual([[undefined, undefined]])
  })

  test('patches under a condition and gives the refusal to the caller', async () => {
    const { service, requests } = serving(refusal(412, 'PreconditionFailed', 'Resource was modified.'))
    const patch = service.patch('/products/gold', { description: 'x' }, { ifMatch: '"1"' })
    await expect(patch).rejects.toThrow(
      'PATCH /products/gold refused (412 PreconditionFailed: "Resource was modified."), client request id client-id',
    )
    expect(requests.map(({ headers }) => headers['if-match'])).toEqual(['"1"'])
  })

  test.each([
    ['what was there', { status: 200 }, 200],
    ['what was not there', { status: 204 }, 204],
    ['what went with its parent', refusal(404, 'ResourceNotFound', 'Api not found.'), 204],
  ])('deletes %s', async (_, answer, status) => {
    const { service, lines } = serving(answer)
    expect(await service.delete('/products/gold', { ifMatch: '*', query: { deleteSubscriptions: 'true' } })).toEqual({
      status,
      resent: false,
    })
    expect(lines()).toEqual(['DELETE /products/gold?deleteSubscriptions=true'])
  })

  test('a refused deletion is an error', async () => {
    const { service } = serving(refusal(400, 'ValidationError', 'Has subscriptions.'))
    await expect(service.delete('/products/gold')).rejects.toBeInstanceOf(ServiceError)
  })
})

test('what can only read has no method for anything else', () => {
  const { service } = serving()
  expect(Object.keys(readOnly(service)).sort()).toEqual(['exists', 'get', 'list', 'readSecrets', 'requests'])
})
