/** Documents behind links: what is sent to them, and what is not followed. */
import { describe, expect, test } from '@jest/globals'
import { ConnectionError } from '../../src/errors.ts'
import type { Http, HttpRequest, HttpResponse, Json, ServiceReader } from '../../src/ports.ts'
import { createDocuments } from '../../src/service/documents.ts'
import { simulatedClock } from '../support/clock.ts'

const BASE = new URL('https://management.example/subscriptions/s/resourceGroups/g/providers/x/service/contoso')
const LINK = 'https://store.example/api-export/orders.yaml?sv=1&sig=c2VjcmV0'

/** A service that hands out this link, and a store with these answers, the last of them for ever. */
function reach(
  properties: Readonly<Record<string, Json>> | undefined,
  answers: readonly (Partial<HttpResponse> | Error)[],
) {
  const sent: HttpRequest[] = []
  const asked: unknown[] = []
  const service: Pick<ServiceReader, 'get'> = {
    get: async (path, query, absentAs) => {
      asked.push([path, query, absentAs])
      return properties === undefined ? undefined : { id: path, name: 'orders', properties }
    },
  }
  const http: Http = async request => {
    sent.push(request)
    const answer = answers[Math.min(sent.length, answers.length) - 1]
    if (answer instanceof Error) throw answer
    return { status: 200, headers: {}, body: '', ...answer }
  }
  const documents = createDocuments({
    service: service satisfies Pick<ServiceReader, 'get'> as ServiceReader,
    base: BASE,
    http,
    clock: simulatedClock(),
    signal: new AbortController().signal,
    deadlineMs: 60_000,
    userAgent: 'apim-sync/test',
  })
  return { sent, asked, get: (format = 'openapi-link') => documents.document('/apis/orders', format) }
}

test.each([
  ['flat', { format: 'openapi-link', value: { link: LINK } }],
  ['within properties', { exportResultFormat: 'x', value: { value: { link: LINK } } }],
  ['alone', { link: LINK }],
])('the link is followed, wherever it stands: %s', async (_, properties) => {
  const { sent, asked, get } = reach(properties, [{ body: 'openapi: 3.0.1' }])
  expect(await get()).toBe('openapi: 3.0.1')
  expect(asked).toEqual([['/apis/orders', { format: 'openapi-link', export: 'true' }, [500]]])
  expect(sent.map(({ method, url, headers }) => [method, url.href, headers])).toEqual([
    ['GET', LINK, { 'user-agent': 'apim-sync/test' }],
  ])
})

describe('a document that is asked for inline', () => {
  test.each([
    ['within properties', { format: 'wsdl', value: '<definitions />' }],
    ['as the body itself', { format: 'rawxml', value: '<definitions />' }],
    ['one level deeper', { value: { value: '<definitions />' } }],
    ['flat', { value: '<definitions />' }],
  ])('is the answer, %s', async (_, properties) => {
    const { sent, asked, get } = reach(properties, [])
    expect(await get('wsdl')).toBe('<definitions />')
    expect([asked, sent]).toEqual([[['/apis/orders', { format: 'wsdl', export: 'true' }, [500]]], []])
  })

  test.each([
    ['link', { link: LINK }],
    ['link as a text', { value: LINK }],
  ])('is fetched all the same from a %s', async (_, properties) => {
    expect(await reach(properties, [{ body: '<definitions />' }]).get('wsdl')).toBe('<definitions />')
  })
})

describe('no document comes', () => {
  test.each([
    ['without an answer of the service', undefined, 'the service has no openapi-link of /apis/orders'],
    ['without a link', { value: {} }, 'the service has no openapi-link of /apis/orders'],
    ['over plain http', { link: 'http://store.example/x?sig=c2VjcmV0' }, 'a link that is not followed; expected https'],
    ['from a link with credentials', { link: 'https://me:c2VjcmV0@store.example/' }, 'a link that is not followed'],
    ['from a link that is none', { link: 'store' }, 'a link that is not followed'],
  ])('%s', async (_, properties, message) => {
    const { sent, get } = reach(properties, [{}])
    await expect(get()).rejects.toThrow(message)
    expect(sent).toEqual([])
  })

  test.each([
    ['a redirect', { status: 302, headers: { location: 'https://elsewhere.example/' } }, 1],
    ['a refusal', { status: 403 }, 1],
    ['a fault', { status: 503 }, 3],
  ])('after %s of the store', async (_, answer, times) => {
    const { sent, get } = reach({ link: LINK }, [answer])
    await expect(get()).rejects.toThrow(
      `the document of /apis/orders was not given: store.example answered ${answer.status}`,
    )
    expect(sent).toHaveLength(times)
  })
})

test('what passes is tried again', async () => {
  const lost = new ConnectionError('reset', 'the connection was reset')
  const { get } = reach({ link: LINK }, [lost, { status: 429 }, { body: 'late' }])
  expect(await get()).toBe('late')
})

test('no error shows what opens the document', async () => {
  const { get } = reach({ link: LINK }, [{ status: 403, body: 'c2VjcmV0' }])
  await expect(get()).rejects.not.toThrow(/c2VjcmV0|api-export/)
})
