/**
 * What a script would do: one create after the other with the official client. Arguments: URL of the service, size.
 *
 * The client refuses bearer tokens over plain HTTP, so that its credential is replaced by a header.
 */
import process from 'node:process'
import { ApiManagementClient } from '@azure/arm-apimanagement'
import { SAMPLE_ACCESS_TOKEN } from '../src/emulator/behaviour.ts'
import { type Entity, shopOf } from './shop.ts'

const SUBSCRIPTION = '00000000-0000-0000-0000-000000000000'
const WHERE = ['bench', 'bench'] as const

const [endpoint = '', size = '0'] = process.argv.slice(2)
const client = clientOf(endpoint)
for (const entity of shopOf(Number(size))) await create(entity)

function clientOf(url: string): ApiManagementClient {
  const credential = { getToken: async () => ({ token: 'unused', expiresOnTimestamp: Number.MAX_SAFE_INTEGER }) }
  const made = new ApiManagementClient(credential, SUBSCRIPTION, { endpoint: url, allowInsecureConnection: true })
  made.pipeline.removePolicy({ name: 'bearerTokenAuthenticationPolicy' })
  made.pipeline.addPolicy({
    name: 'token of the emulator',
    sendRequest(request, next) {
      request.headers.set('authorization', `Bearer ${SAMPLE_ACCESS_TOKEN}`)
      return next(request)
    },
  })
  return made
}

async function create({ key, properties = {} }: Entity): Promise<unknown> {
  const [, collection, id = '', below, other = ''] = key.split('/')
  const text = (name: string) => String(properties[name])
  const displayName = text('displayName')
  const policy = { value: text('value'), format: 'rawxml' }
  switch (below === undefined ? collection : `${collection}/${below}`) {
    case 'tags':
      return client.tag.createOrUpdate(...WHERE, id, { displayName })
    case 'groups':
      return client.group.createOrUpdate(...WHERE, id, { displayName })
    case 'apis': {
      const api = { displayName, path: text('path'), serviceUrl: text('serviceUrl') }
      return client.api.beginCreateOrUpdateAndWait(...WHERE, id, api)
    }
    case 'apis/policies':
      return client.apiPolicy.createOrUpdate(...WHERE, id, 'policy', policy)
    case 'products':
      return client.product.createOrUpdate(...WHERE, id, {
        displayName,
        state: 'published',
        subscriptionRequired: true,
      })
    case 'products/policies':
      return client.productPolicy.createOrUpdate(...WHERE, id, 'policy', policy)
    case 'products/apis':
      return client.productApi.createOrUpdate(...WHERE, id, other)
    case 'products/groups':
      return client.productGroup.createOrUpdate(...WHERE, id, other)
    case 'products/tags':
      return client.tag.assignToProduct(...WHERE, id, other)
    case 'subscriptions':
      return client.subscription.createOrUpdate(...WHERE, id, { displayName, scope: text('scope'), state: 'active' })
    default:
      throw new Error(`the loop does not know "${key}"`)
  }
}
