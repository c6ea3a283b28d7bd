/**
 * What the developer portal shows and how it is published: its configuration, its content, its revisions.
 *
 * Nothing is recorded of these in use. What is said here is what the vendor's own client says of verbs, bodies and
 * limits (npm `@azure/arm-apimanagement` 10.0.0, operations PortalConfig, PortalRevision, ContentType and ContentItem).
 */
import { anything, flag, list, object, text } from '../field.ts'
import type { ListField } from '../kind/fields.ts'
import type { Kind } from '../kind.ts'

const source = 'https://learn.microsoft.com/rest/api/apimanagement'
const unproven = "what the service makes of it beyond what the vendor's own client says of its verbs and bodies."

function addresses(doc: string, item: string): ListField {
  return list(doc, text(item), { unordered: true, default: null, reset: { send: [] } })
}

/** Configuration, revisions, content types and content items. */
export const portalContent: readonly Kind[] = [
  {
    name: 'portalconfigs',
    noun: 'portal configuration',
    doc: 'How the developer portal lets people in, and which sites it trusts; a service has one, `default`.',
    shape: 'collection',
    path: '/portalconfigs/{id}',
    contract: 'portalConfig',
    id: { maxLength: 80 },
    fields: {
      enableBasicAuth: flag('Whether people may sign in with a name and a password.', true),
      signin: object('Signing in.', { require: flag('Whether anonymous visitors are sent to sign in.') }),
      signup: object('Signing up.', {
        termsOfService: object('What new users agree to.', {
          text: text('The terms.'),
          requireConsent: flag('Whether users have to agree.'),
        }),
      }),
      delegation: object('What a site of yours does instead of the portal.', {
        delegateRegistration: flag('Whether it handles signing up and in.'),
        delegateSubscription: flag('Whether it handles subscriptions to products.'),
        delegationUrl: text('Its address.'),
        validationKey: text('Key with which requests to it are signed, in base64.', { hidden: {} }),
      }),
      cors: object('Cross-origin requests.', {
        allowedOrigins: addresses('Origins that may call.', 'One origin: `https://trusted.example`.'),
      }),
      csp: object('Content security policy.', {
        mode: text('What browsers do about the rest.', { values: ['enabled', 'disabled', 'reportOnly'] }),
        reportUri: addresses('Where browsers report to.', 'One URL.'),
        allowedSources: addresses('Sources that browsers may load.', 'One source: `*.trusted.example`.'),
      }),
    },
    update: 'patch',
    permanent: true,
    unproven,
    source: `${source}/portal-config`,
  },
  {
    name: 'portalRevisions',
    noun: 'portal revision',
    doc: 'A publication of the developer portal: to declare a new one publishes the portal as it is then.',
    shape: 'collection',
    path: '/portalRevisions/{id}',
    contract: 'portalRevision',
    id: { maxLength: 256 },
    fields: {
      description: text('What is new.', { maxLength: 2000, default: null }),
      isCurrent: flag('Whether it is what visitors see; the one before is then no longer.'),
    },
    update: 'patch',
    undeletable: true,
    onlyOne: 'isCurrent',
    lane: 'kind',
    unproven,
    shows: ['statusDetails', 'status', 'createdDateTime', 'updatedDateTime', 'provisioningState'],
    source: `${source}/portal-revision`,
  },
  {
    name: 'contentTypes',
    noun: 'content type',
    doc: "What a kind of the portal's content consists of. Ids of your own begin with `c-`; the rest is built in.",
    shape: 'collection',
    path: '/contentTypes/{id}',
    contract: 'contentType',
    id: { maxLength: 80 },
    ownIds: /^c-/i,
    fields: {
      id: text('The id once more, as content names it.', { default: null }),
      name: text('Name of the type.', { minLength: 1, maxLength: 250 }),
      description: text('What it is for.', { default: null, reset: 'omit' }),
      schema: anything('JSON schema of its items, as a map.'),
      version: text('Version of the type.', { default: null, reset: 'omit' }),
    },
    update: 'put',
    lacksHead: true,
    unproven,
    source: `${source}/content-type`,
  },
  {
    name: 'contentTypes/contentItems',
    noun: 'content item',
    doc: "A piece of the portal's content, with the members that its type has; only what is declared is compared.",
    shape: 'collection',
    path: '/contentTypes/{id}/contentItems/{id}',
    contract: 'contentItem',
    id: { maxLength: 80 },
    fields: { properties: anything('All that it holds.', { subset: true }) },
    update: 'put',
    wholeBody: true,
    unproven,
    source: `${source}/content-item`,
  },
]
