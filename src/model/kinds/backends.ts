/**
 * What stands behind the gateway: backends, pools of them, and external caches.
 *
 * Headers, query parameters and passwords of a backend are best written as `{{named value}}`: whether a read shows them
 * otherwise is not proven, so they count as hidden, and nothing resets a field where that takes a whole new body.
 */
import type { Value } from '../../ports.ts'
import { isList, isValues } from '../../values.ts'
import { flag, list, map, object, text, whole } from '../field.ts'
import type { ListField, MapField, ObjectField } from '../kind/fields.ts'
import type { Kind, Rule } from '../kind.ts'
import { PLAIN_ID } from './ids.ts'

const PREVIEW = '2025-09-01-preview'
const certificate = { ref: { to: ['certificates'], form: 'path' } } as const

const poolHasMembers: Rule = ({ type, pool }, complete) => {
  const hasPool = pool !== undefined && pool !== null
  if (type === 'Pool' && complete && !hasPool)
    return { field: 'type', message: 'is "Pool"; expected a "pool" beside it' }
  if (hasPool && type !== 'Pool' && (type !== undefined || complete))
    return { field: 'pool', message: 'needs "type: Pool" beside it' }
  return undefined
}

const singleHasAddress: Rule = ({ type, url, protocol }, complete) => {
  if (type === 'Pool' || !complete) return undefined
  if (isMissing(url)) return { field: 'url', message: 'is missing; only a pool can do without' }
  if (isMissing(protocol)) return { field: 'protocol', message: 'is missing; only a pool can do without' }
  return undefined
}

/** A secret is there, although nobody may see it. */
function isMissing(value: Value | undefined): boolean {
  return value === undefined || value === null
}

const breakersHaveCondition: Rule = ({ circuitBreaker }) => {
  const rules = isValues(circuitBreaker) ? circuitBreaker['rules'] : undefined
  const lacking = isList(rules)
    ? rules.find(rule => isValues(rule) && !hasContent(rule['failureCondition']))
    : undefined
  if (!isValues(lacking)) return undefined
  const name = typeof lacking['name'] === 'string' ? `the rule "${lacking['name']}"` : 'a rule'
  return {
    field: 'circuitBreaker',
    message: `has ${name} without "failureCondition"; expected what counts as a failure`,
  }
}

function hasContent(value: Value | undefined): boolean {
  return isValues(value) && Object.values(value).some(inner => inner !== null)
}

const DURATION = {
  pattern: /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/,
  saying: 'an ISO 8601 duration such as "PT30S"',
} as const

/** Names of the certificate that a server may show. */
function certificateNames(doc: string, options: { readonly since?: string } = {}): ListField {
  const fields = {
    name: text('Common name of the certificate.'),
    issuerCertificateThumbprint: text('Thumbprint of the certificate that issued it.', { default: null }),
  }
  return list(doc, object('One name.', fields), { ...options, unordered: true, default: null })
}

/** What a caller gets while nothing can answer. */
function failureResponse(doc: string): ObjectField {
  return object(
    doc,
    { statusCode: whole('Status.', { minimum: 100, maximum: 599 }) },
    { since: PREVIEW, default: null },
  )
}

const serviceFabricCluster = object(
  'The Service Fabric cluster behind the URL.',
  {
    clientCertificateId: text('Certificate for the management endpoint: `/certificates/<id>`.', certificate),
    clientCertificatethumbprint: text('Thumbprint of that certificate, for those that do not give its id.', {
      default: null,
    }),
    maxPartitionResolutionRetries: whole('How often a partition is looked up again.', { default: null }),
    managementEndpoints: list('Addresses of the cluster.', text('One address.'), { required: true, unordered: true }),
    serverCertificateThumbprints: list('Thumbprints that the cluster may show.', text('One thumbprint.'), {
      unordered: true,
      default: null,
    }),
    serverX509Names: certificateNames('Names of the certificate that the cluster may show.'),
  },
  { default: null },
)

function sentWith(doc: string, where: string): MapField {
  const values = list(
    `Values of one ${where}.`,
    text('One value; `{{name}}` stands for a named value.', { braces: true }),
  )
  return map(doc, values, { hidden: {}, default: null })
}

const credentials = object('How the gateway signs in to the backend.', {
  certificateIds: list('Client certificates: `/certificates/<id>`.', text('One certificate.', certificate), {
    maxItems: 32,
    unordered: true,
    default: null,
  }),
  certificate: list(
    'Thumbprints of client certificates, for those that are not given by id.',
    text('One thumbprint.'),
    {
      maxItems: 32,
      unordered: true,
      default: null,
    },
  ),
  query: sentWith('Query parameters to send.', 'parameter'),
  header: sentWith('Headers to send.', 'header'),
  authorization: object(
    'The header `Authorization`.',
    {
      scheme: text('Scheme, e.g. `Bearer`.', { required: true, minLength: 1, maxLength: 100 }),
      parameter: text('What follows the scheme; `{{name}}` stands for a named value.', {
        required: true,
        minLength: 1,
        maxLength: 300,
        braces: true,
        hidden: {},
      }),
    },
    { default: null },
  ),
})

const circuitBreaker = object('When calls to the backend are held back.', {
  rules: list(
    'Rules, each of which may hold calls back.',
    object('One rule.', {
      name: text('Name of the rule.'),
      failureCondition: object('What counts as a failure, and how many are too many.', {
        count: whole('So many failures are too many.'),
        percentage: whole('Such a share of the calls is too much.'),
        interval: text('Time in which they are counted, as an ISO 8601 duration.', DURATION),
        statusCodeRanges: list(
          'Answers that are failures.',
          object('One range.', {
            min: whole('Lowest status.', { minimum: 200, maximum: 599 }),
            max: whole('Highest status.', { minimum: 200, maximum: 599 }),
          }),
          { maxItems: 10, unordered: true },
        ),
        errorReasons: list('Errors that are failures.', text('One error.', { maxLength: 200 }), {
          maxItems: 10,
          unordered: true,
        }),
      }),
      failureResponse: failureResponse('What a caller gets meanwhile.'),
      tripDuration: text('How long calls are held back, as an ISO 8601 duration.', DURATION),
      acceptRetryAfter: flag('Whether the backend may say how long by `Retry-After`.', false),
    }),
    { maxItems: 15 },
  ),
})

const pool = object('The backends that share the calls.', {
  services: list(
    'Members of the pool.',
    object('One member.', {
      id: text('The backend: `/backends/<id>`.', { required: true, ref: { to: ['backends'], form: 'path' } }),
      weight: whole('Its share among members of one priority.', { minimum: 0, maximum: 100 }),
      priority: whole('Its priority; members of a higher number wait until the others fail.', {
        minimum: 0,
        maximum: 100,
      }),
      preferredCarbonEmission: text('Up to which carbon intensity of its region it is preferred.', {
        values: ['VeryLow', 'Low', 'Medium', 'High', 'VeryHigh'],
        since: PREVIEW,
      }),
    }),
    { minItems: 1, unordered: true },
  ),
  failureResponse: failureResponse('What a caller gets when no member can answer.'),
  sessionAffinity: object(
    'Whether calls of one session go to one member.',
    {
      sessionId: object('Where a call names its session.', {
        source: text('Place in the call.', { values: ['cookie'] }),
        name: text('Name there.'),
      }),
    },
    { since: PREVIEW, default: null },
  ),
})

/** Backends and caches. */
export const backends: readonly Kind[] = [
  {
    name: 'backends',
    noun: 'backend',
    doc: 'A service, or a pool of services, that policies send calls to.',
    shape: 'collection',
    path: '/backends/{id}',
    contract: 'backend',
    id: { maxLength: 80 },
    fields: {
      url: text('URL of the service.', { minLength: 1, maxLength: 2000 }),
      protocol: text('How the service is spoken to.', { values: ['http', 'soap'] }),
      title: text('Title for people.', { minLength: 1, maxLength: 300, default: null }),
      description: text('What the backend is.', { minLength: 1, maxLength: 2000, default: null }),
      resourceId: text('URL of the Azure resource that it is: a logic app, a function app.', {
        minLength: 1,
        maxLength: 2000,
        pattern: /^https?:\/\/[^\s/]+(?:\/\S*)?$/i,
        saying: 'a whole URL such as "https://management.azure.com/subscriptions/…"',
        default: null,
      }),
      type: text('Whether it is one service or a pool.', { values: ['Single', 'Pool'], default: 'Single' }),
      azureRegion: text('Region that the service runs in.', { since: PREVIEW, default: null }),
      properties: object('What is peculiar to a kind of service.', { serviceFabricCluster }),
      credentials,
      proxy: object('The proxy on the way.', {
        url: text('URL of the proxy.', { required: true, minLength: 1, maxLength: 2000 }),
        username: text('User of the proxy.', { default: null }),
        password: text('Password of that user.', { braces: true, hidden: {} }),
      }),
      tls: object('How the certificate of the service is checked.', {
        validateCertificateChain: flag('Whether its chain must be trusted.', true),
        validateCertificateName: flag('Whether its name must be that of the host.', true),
        serverCertificateThumbprints: list('Thumbprints to trust instead of a chain.', text('One thumbprint.'), {
          since: PREVIEW,
          unordered: true,
          default: null,
        }),
        serverX509Names: certificateNames('Names to trust instead of a chain.', { since: PREVIEW }),
      }),
      circuitBreaker,
      pool,
    },
    update: 'patch',
    inPolicies: {
      attributes: [
        ['set-backend-service', 'backend-id'],
        ['llm-content-safety', 'backend-id'],
        ['llm-semantic-cache-lookup', 'embeddings-backend-id'],
        ['azure-openai-semantic-cache-lookup', 'embeddings-backend-id'],
      ],
    },
    rules: [poolHasMembers, singleHasAddress, breakersHaveCondition],
    unproven: 'whether a read shows headers, query parameters and passwords that are not named values.',
    source: 'https://learn.microsoft.com/rest/api/apimanagement/backend',
  },
  {
    name: 'caches',
    noun: 'cache',
    doc: 'An external cache, for one region of the service or for all.',
    shape: 'collection',
    path: '/caches/{id}',
    contract: 'cache',
    id: PLAIN_ID,
    fields: {
      connectionString: text('How to connect; the service keeps it as a named value and shows only that.', {
        required: true,
        maxLength: 300,
        braces: true,
        hidden: { standIn: /^\{\{[0-9a-f]{24}\}\}$/i },
      }),
      useFromLocation: text('The region that uses it, or `default`.', { required: true, maxLength: 256 }),
      description: text('What the cache is.', { maxLength: 2000, default: null, reset: { send: '' } }),
      resourceId: text('URL of the cache in Azure.', { maxLength: 2000, default: null, prefixed: true }),
    },
    update: 'patch',
    source: 'https://learn.microsoft.com/rest/api/apimanagement/cache',
  },
]
