/**
 * Named values and tags: small things that others refer to.
 *
 * Policies name a named value by its `displayName`, not by its id. The service answers every write of one with a
 * long-running operation and re-checks all policies meanwhile, so they are written one at a time.
 */
import { flag, list, object, text } from '../field.ts'
import type { Kind, Rule } from '../kind.ts'
import { GUID, PLAIN_ID } from './ids.ts'

const MADE_NAME = /^(?:Logger-Credentials--)?[0-9a-f]{24}$/i

const oneSource: Rule = ({ value, keyVault }) =>
  value !== undefined && value !== null && keyVault !== undefined && keyVault !== null
    ? { field: 'keyVault', message: 'stands beside "value"; expected one of the two' }
    : undefined

const vaultIsSecret: Rule = ({ keyVault, secret }, complete) =>
  keyVault !== undefined && keyVault !== null && (secret === false || (complete && secret !== true))
    ? { field: 'keyVault', message: 'needs "secret: true" beside it' }
    : undefined

const valueIsText: Rule = ({ value }) =>
  typeof value === 'string' && value.trim() === ''
    ? { field: 'value', message: 'is blank; expected a text' }
    : undefined

export const values: readonly Kind[] = [
  {
    name: 'namedValues',
    noun: 'named value',
    doc: 'A text that policies use as `{{name}}`.',
    shape: 'collection',
    path: '/namedValues/{id}',
    contract: 'namedValue',
    id: { ...PLAIN_ID, maxLength: 256 },
    fields: {
      displayName: text('Name used in policies as {{name}}. Unique within the service.', {
        required: true,
        createDefault: 'id',
        minLength: 1,
        maxLength: 256,
        pattern: /^[A-Za-z0-9-._]+$/,
        saying: 'letters, digits and - . _',
      }),
      value: text('The value itself; a secret one is never returned.', {
        maxLength: 4096,
        hidden: { when: { field: 'secret', is: true }, readBy: { action: 'listValue', property: 'value' } },
      }),
      keyVault: object('The Key Vault secret that holds the value.', {
        secretIdentifier: text('URL of the secret; without a version, the newest is used.'),
        identityClientId: text('Client id of the identity that reads it; without it, the system-assigned one.', {
          ...GUID,
          default: null,
        }),
      }),
      tags: list('Labels to find it by.', text('One label.'), {
        maxItems: 32,
        unordered: true,
        default: null,
        reset: { send: [] },
      }),
      secret: flag('Whether the service encrypts the value and hides it from readers.', false),
    },
    update: 'patch',
    unique: [['displayName']],
    union: [['value'], ['keyVault']],
    createNeeds: [['value', 'keyVault']],
    lane: 'kind',
    inPolicies: { by: 'displayName', braces: true },
    // The service keeps the secrets of loggers and caches so; in older ones the id is the name as well.
    serverMade: (id, { displayName }) => MADE_NAME.test(id) && MADE_NAME.test(String(displayName)),
    acts: { as: 'namedValue', refresh: 'refreshSecret' },
    rules: [oneSource, vaultIsSecret, valueIsText],
    shows: ['keyVault.lastStatus', 'provisioningState'],
    source: 'https://learn.microsoft.com/rest/api/apimanagement/named-value',
  },
  {
    name: 'tags',
    noun: 'tag',
    doc: 'A word by which APIs, operations and products are found.',
    shape: 'collection',
    path: '/tags/{id}',
    selects: 'tag',
    contract: 'tag',
    id: PLAIN_ID,
    fields: {
      displayName: text('The word itself. Unique within the service.', {
        required: true,
        createDefault: 'id',
        minLength: 1,
        maxLength: 160,
      }),
    },
    update: 'patch',
    unique: [['displayName']],
    source: 'https://learn.microsoft.com/rest/api/apimanagement/tag',
  },
]
