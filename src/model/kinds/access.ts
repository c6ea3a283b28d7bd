/**
 * Who may call: groups, users and subscriptions.
 *
 * Users and subscriptions are mostly made by people in the portal, so none of them is deleted for being undeclared.
 * Keys and passwords never come back from a read.
 */
import { flag, list, object, text } from '../field.ts'
import type { Kind, Rule } from '../kind.ts'
import { GENERATED_ID } from './ids.ts'
import { keyPair } from './key-pair.ts'

const externalNeedsId: Rule = ({ type, externalId }, complete) => {
  if (type === 'external' && externalId === undefined && complete)
    return {
      field: 'type',
      message: 'is "external"; expected "externalId: aad://<tenant>/groups/<object id>" beside it',
    }
  if (typeof externalId === 'string' && type !== 'external' && (type !== undefined || complete))
    return { field: 'externalId', message: 'needs "type: external" beside it' }
  return undefined
}

export const access: readonly Kind[] = [
  {
    name: 'groups',
    noun: 'group',
    doc: 'Developers who see the same products.',
    shape: 'collection',
    path: '/groups/{id}',
    contract: 'group',
    id: { maxLength: 256 },
    fields: {
      displayName: text('Name shown in the developer portal. Unique within the service.', {
        required: true,
        createDefault: 'id',
        minLength: 1,
        maxLength: 300,
      }),
      description: text('What the group is for.', { default: null, reset: 'omit' }),
      type: text('Whether the service keeps the members itself, or an identity provider does.', {
        values: ['custom', 'external'],
        default: 'custom',
        immutable: true,
      }),
      externalId: text('The group at the identity provider: `aad://<tenant>/groups/<object id>`.', {
        default: null,
        immutable: true,
        pattern: /^aad:\/\/[^/\s]+\/groups\/[^/\s]+$/,
        saying: '"aad://<tenant>/groups/<object id>"',
      }),
    },
    update: 'patch',
    unique: [['displayName']],
    builtIns: ['administrators', 'developers', 'guests'],
    fixed: ['administrators', 'developers', 'guests'],
    rules: [externalNeedsId],
    shows: ['builtIn'],
    source: 'https://learn.microsoft.com/rest/api/apimanagement/group',
  },
  {
    name: 'groups/users',
    noun: 'member of a group',
    doc: 'The users in the group.',
    shape: 'relation',
    path: '/groups/{id}/users/{id}',
    contract: 'groupUser',
    id: { maxLength: 80 },
    fields: {},
    update: 'none',
    relation: { to: 'users', inverse: 'groups' },
    keptBelow: ['administrators', 'developers', 'guests'],
    peopleMade: true,
    source: 'https://learn.microsoft.com/rest/api/apimanagement/group-user',
  },
  {
    name: 'users',
    noun: 'user',
    doc: 'A developer with an account of the service.',
    shape: 'collection',
    path: '/users/{id}',
    contract: 'user',
    id: { maxLength: 80 },
    fields: {
      email: text('E-mail address. Unique within the service.', { required: true, minLength: 1, maxLength: 254 }),
      firstName: text('First name.', { required: true, minLength: 1, maxLength: 100 }),
      lastName: text('Last name.', { required: true, minLength: 1, maxLength: 100 }),
      password: text('Password for signing in; without it the service makes one.', { hidden: { generated: true } }),
      appType: text('Which portal a confirmation message is about.', {
        values: ['portal', 'developerPortal'],
        createOnly: true,
      }),
      confirmation: text('Which message the new user gets.', { values: ['signup', 'invite'], createOnly: true }),
      state: text('Whether the user may sign in.', {
        values: ['active', 'blocked', 'pending', 'deleted'],
        default: 'active',
        reset: { send: 'active' },
      }),
      note: text('A note for administrators.', { default: null, reset: { send: '' } }),
      identities: list(
        'Accounts at identity providers with which the user signs in.',
        object('One account.', { provider: text('The identity provider.'), id: text('The account there.') }),
        { unordered: true, usual: ({ email }) => [{ provider: 'Basic', id: email ?? null }] },
      ),
    },
    update: 'patch',
    unique: [['email']],
    builtIns: ['1'],
    peopleMade: true,
    deleteOptions: {
      deleteSubscriptions: {
        doc: 'Also delete the subscriptions that the user owns.',
        query: { deleteSubscriptions: 'true' },
      },
    },
    shows: ['registrationDate', 'groups'],
    source: 'https://learn.microsoft.com/rest/api/apimanagement/user',
  },
  {
    name: 'subscriptions',
    noun: 'subscription',
    doc: 'A pair of keys that opens a product, an API or all APIs.',
    shape: 'collection',
    path: '/subscriptions/{id}',
    contract: 'subscription',
    id: { maxLength: 256, pattern: /^[^*#&+:<>?]+$/, saying: 'none of * # & + : < > ?' },
    fields: {
      scope: text('What the keys open: `/products/<id>`, `/apis/<id>`, or `/apis` for all APIs.', {
        required: true,
        ref: {
          to: ['products', 'apis'],
          form: 'path',
          also: ['/apis'],
          blocksDelete: { option: 'deleteSubscriptions' },
        },
      }),
      ownerId: text('The user who owns it: `/users/<id>`.', {
        ref: { to: ['users'], form: 'path', blocksDelete: { option: 'deleteSubscriptions' } },
      }),
      displayName: text('Name of the subscription.', {
        required: true,
        createDefault: 'id',
        minLength: 1,
        maxLength: 100,
      }),
      primaryKey: text('The primary key; without it the service makes one.', {
        minLength: 1,
        maxLength: 256,
        hidden: { readBy: { action: 'listSecrets', property: 'primaryKey' }, generated: true },
      }),
      secondaryKey: text('The secondary key; without it the service makes one.', {
        minLength: 1,
        maxLength: 256,
        hidden: { readBy: { action: 'listSecrets', property: 'secondaryKey' }, generated: true },
      }),
      state: text('Whether the keys work.', {
        values: ['suspended', 'active', 'expired', 'submitted', 'rejected', 'cancelled'],
        reset: { send: 'active' },
      }),
      allowTracing: flag('Whether calls with the keys may be traced.', false),
      expirationDate: text('When the subscription ends, as an ISO 8601 instant.', {
        patchOnly: true,
        compare: 'instant',
        pattern: /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/,
        saying: 'an ISO 8601 instant such as "2027-01-31T00:00:00Z"',
      }),
      stateComment: text('Why the subscription is in its state.', {
        patchOnly: true,
        default: null,
        reset: { send: '' },
      }),
    },
    update: 'patch',
    builtIns: ['master'],
    fixed: ['master'],
    serverMade: (id, { ownerId }) =>
      GENERATED_ID.test(id) && typeof ownerId === 'string' && ownerId.toLowerCase().endsWith('/users/1'),
    peopleMade: true,
    lane: { field: 'scope' },
    acts: { as: 'subscription', keys: { ...keyPair, usual: true } },
    shows: ['createdDate', 'startDate', 'endDate', 'notificationDate'],
    source: 'https://learn.microsoft.com/rest/api/apimanagement/subscription',
  },
]
