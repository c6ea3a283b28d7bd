/**
 * How entities travel whose fields are the body itself, to a service that answers what is written down here.
 */
import { describe, expect, test } from '@jest/globals'
import type { Address } from '../../src/model/address.ts'
import { Secret } from '../../src/secret.ts'
import { createService } from '../../src/service/apim.ts'
import { deleteAt, liveOf, putTo } from '../../src/sync/wire.ts'
import { json, options, type Step, script } from '../service/scripted.ts'
import { kindNamed } from '../support/contract-fields.ts'

const SETTING: Address = {
  kind: kindNamed('resources'),
  ids: ['providers/Microsoft.Insights/diagnosticSettings/audit'],
  apiVersion: '2021-05-01-preview',
}
const ENVELOPE = {
  id: '/subscriptions/s/x',
  type: 'Microsoft.Insights/diagnosticSettings',
  name: 'audit',
  etag: 'AA==',
  systemData: { createdBy: 'somebody' },
}

function serving(...steps: readonly Step[]) {
  const played = script(steps)
  return { service: createService(options(played.http)), requests: played.requests }
}

describe('an entity whose fields are the body', () => {
  test('is read in its own version, without what every body has', async () => {
    const { service, requests } = serving(
      json(200, { ...ENVELOPE, location: 'westeurope', properties: { logs: [] } }, { etag: '"AA="' }),
    )
    expect(await liveOf(service, SETTING)).toEqual({
      id: '/subscriptions/s/x',
      name: 'audit',
      etag: '"AA="',
      beside: { location: 'westeurope' },
      properties: { location: 'westeurope', properties: { logs: [] } },
    })
    expect(requests.map(({ url }) => url.pathname.replace(/^.*\/contoso/, '') + url.search)).toEqual([
      '/providers/Microsoft.Insights/diagnosticSettings/audit?api-version=2021-05-01-preview',
    ])
  })

  test('is written whole, with the secrets that are in it', async () => {
    const { service, requests } = serving(json(201, { ...ENVELOPE, properties: { logs: [] }, tags: { team: 'api' } }))
    const fields = { tags: { team: 'api' }, properties: { logs: [], key: new Secret('s3cret-of-the-file') } }
    const written = await putTo(service, SETTING, fields, { ifMatch: '"AA="' })
    expect(written.resource?.properties).toEqual({ tags: { team: 'api' }, properties: { logs: [] } })
    expect(requests.map(({ method, headers, body = '' }) => [method, headers['if-match'], JSON.parse(body)])).toEqual([
      ['PUT', '"AA="', { tags: { team: 'api' }, properties: { logs: [], key: 's3cret-of-the-file' } }],
    ])
  })

  test('may lack properties altogether', async () => {
    const { service, requests } = serving(json(200, { ...ENVELOPE, sku: { name: 'Basic' } }), json(200, {}))
    expect((await liveOf(service, SETTING))?.properties).toEqual({ sku: { name: 'Basic' } })
    await putTo(service, SETTING, { sku: { name: 'Premium' } }, {})
    expect(requests.at(-1)?.body).toBe('{"sku":{"name":"Premium"}}')
  })

  test('is deleted in its own version', async () => {
    const { service, requests } = serving({ status: 200 })
    await deleteAt(service, SETTING, { ifMatch: '"AA="', query: { force: 'true' } })
    expect(requests.map(({ method, url }) => [method, url.search])).toEqual([
      ['DELETE', '?api-version=2021-05-01-preview&force=true'],
    ])
  })
})

test('any other entity travels as its properties, in the version of the run', async () => {
  const { service, requests } = serving(json(200, { properties: { displayName: 'Gold' }, tags: {} }))
  const { resource } = await putTo(service, { kind: kindNamed('products'), ids: ['gold'] }, { displayName: 'Gold' }, {})
  expect(resource?.properties).toEqual({ displayName: 'Gold' })
  expect(requests.map(({ url, body }) => [url.search, body])).toEqual([
    ['?api-version=2024-05-01', '{"properties":{"displayName":"Gold"}}'],
  ])
})
