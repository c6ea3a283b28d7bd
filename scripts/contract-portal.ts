/**
 * What the catalogue of service facts lacks of the developer portal, as entries of src/emulator/contract.json.
 *
 * Taken from the vendor's own client, npm `@azure/arm-apimanagement` 10.0.0: paths, verbs, statuses and headers from
 * `operations/{portalConfig,portalRevision,contentType,contentItem}`, bodies and limits from the mappers of
 * `{PortalConfig,PortalRevision,ContentType,ContentItem}Contract`. How the service behaves beyond that is not recorded.
 */

const TYPE = 'Microsoft.ApiManagement/service'
const READ = { HEAD: { status: [200] }, GET: { status: [200] } }
const DELETE = { status: [200, 204], ifMatch: 'required' }
const LONG = { status: [200, 201, 202, 204], lro: true }

/** The entries, in the form that the derivation gives the others. */
export const PORTAL: readonly Readonly<Record<string, unknown>>[] = [
  {
    entity: 'portalConfig',
    kind: 'entity',
    path: '/portalconfigs/{portalConfigId}',
    type: `${TYPE}/portalconfigs`,
    scopes: ['service'],
    verbs: { ...READ, PUT: { status: [200], ifMatch: 'required' }, PATCH: { status: [200], ifMatch: 'required' } },
    list: [],
    name: { type: 'string', minLength: 1, maxLength: 80 },
    properties: [
      { path: 'enableBasicAuth', type: 'boolean' },
      { path: 'signin', type: 'object' },
      { path: 'signin.require', type: 'boolean' },
      { path: 'signup', type: 'object' },
      { path: 'signup.termsOfService', type: 'object' },
      { path: 'signup.termsOfService.text', type: 'string' },
      { path: 'signup.termsOfService.requireConsent', type: 'boolean' },
      { path: 'delegation', type: 'object' },
      { path: 'delegation.delegateRegistration', type: 'boolean' },
      { path: 'delegation.delegateSubscription', type: 'boolean' },
      { path: 'delegation.delegationUrl', type: 'string' },
      { path: 'delegation.validationKey', type: 'string' },
      { path: 'cors', type: 'object' },
      { path: 'cors.allowedOrigins', type: 'array', items: { type: 'string' } },
      { path: 'csp', type: 'object' },
      { path: 'csp.mode', type: 'string', enum: ['enabled', 'disabled', 'reportOnly'], openEnum: true },
      { path: 'csp.reportUri', type: 'array', items: { type: 'string' } },
      { path: 'csp.allowedSources', type: 'array', items: { type: 'string' } },
    ],
    secrets: ['delegation.validationKey'],
    defaults: { enableBasicAuth: true },
  },
  {
    entity: 'portalRevision',
    kind: 'entity',
    path: '/portalRevisions/{portalRevisionId}',
    type: `${TYPE}/portalRevisions`,
    scopes: ['service'],
    verbs: { ...READ, PUT: LONG, PATCH: { ...LONG, ifMatch: 'required' } },
    list: ['$filter', '$top', '$skip'],
    name: { type: 'string', minLength: 1, maxLength: 256 },
    properties: [
      { path: 'description', type: 'string', maxLength: 2000 },
      { path: 'statusDetails', type: 'string', maxLength: 2000, readOnly: true },
      { path: 'status', type: 'string', readOnly: true },
      { path: 'isCurrent', type: 'boolean' },
      { path: 'createdDateTime', type: 'string', readOnly: true },
      { path: 'updatedDateTime', type: 'string', readOnly: true },
      { path: 'provisioningState', type: 'string', readOnly: true },
    ],
  },
  {
    entity: 'contentType',
    kind: 'entity',
    path: '/contentTypes/{contentTypeId}',
    type: `${TYPE}/contentTypes`,
    scopes: ['service'],
    verbs: { GET: { status: [200] }, PUT: { status: [200, 201], ifMatch: 'optional' }, DELETE },
    list: [],
    name: { type: 'string', minLength: 1, maxLength: 80 },
    properties: [
      { path: 'id', type: 'string' },
      { path: 'name', type: 'string', minLength: 1, maxLength: 250 },
      { path: 'description', type: 'string' },
      { path: 'schema', type: 'any' },
      { path: 'version', type: 'string' },
    ],
  },
  {
    entity: 'contentItem',
    kind: 'entity',
    path: '/contentTypes/{contentTypeId}/contentItems/{contentItemId}',
    type: `${TYPE}/contentTypes/contentItems`,
    parent: 'contentType',
    scopes: ['service'],
    verbs: { ...READ, PUT: { status: [200, 201], ifMatch: 'optional' }, DELETE },
    list: [],
    name: { type: 'string', minLength: 1, maxLength: 80 },
    properties: [{ path: '{key}', type: 'any' }],
  },
]
