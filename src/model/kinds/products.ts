/**
 * Products and what they are linked to.
 *
 * The service links `administrators` to every product it creates, and gives its own administrator a subscription:
 * neither was asked for, and neither is ever taken away for being undeclared.
 */
import { flag, list, object, text, whole } from '../field.ts'
import type { Kind, Rule } from '../kind.ts'

const withoutSubscriptions: Rule = ({ subscriptionRequired, approvalRequired, subscriptionsLimit }) => {
  if (subscriptionRequired !== false) return undefined
  if (approvalRequired !== undefined && approvalRequired !== null && approvalRequired !== false)
    return {
      field: 'approvalRequired',
      message: 'needs "subscriptionRequired: true"; the service refuses it on an open product',
    }
  if (subscriptionsLimit !== undefined && subscriptionsLimit !== null)
    return {
      field: 'subscriptionsLimit',
      message: 'needs "subscriptionRequired: true"; the service refuses it on an open product',
    }
  return undefined
}

const approvalNeedsLimit: Rule = ({ approvalRequired, subscriptionsLimit }, complete) => {
  if (approvalRequired !== true) return undefined
  if (typeof subscriptionsLimit === 'number' ? subscriptionsLimit >= 1 : subscriptionsLimit === undefined && !complete)
    return undefined
  return { field: 'approvalRequired', message: 'needs a "subscriptionsLimit" of 1 or more beside it' }
}

const source = 'https://learn.microsoft.com/rest/api/apimanagement/product'

export const products: readonly Kind[] = [
  {
    name: 'products',
    noun: 'product',
    doc: 'What developers subscribe to: APIs offered together, to some groups, on some terms.',
    shape: 'collection',
    path: '/products/{id}',
    contract: 'product',
    id: { maxLength: 256 },
    fields: {
      displayName: text('Name shown in the developer portal. Unique within the service.', {
        required: true,
        createDefault: 'id',
        minLength: 1,
        maxLength: 300,
      }),
      description: text('What the product offers.', { maxLength: 1000, default: null, reset: 'omit' }),
      terms: text('Terms of use that a developer accepts when subscribing.', { default: null, reset: 'omit' }),
      subscriptionRequired: flag('Whether calls need a subscription key.', true),
      approvalRequired: flag('Whether an administrator approves each subscription.', false),
      subscriptionsLimit: whole('How many subscriptions one user may hold; without it, any number.', {
        minimum: 0,
        default: null,
        reset: 'omit',
      }),
      state: text('Whether developers see the product.', {
        values: ['notPublished', 'published'],
        default: 'notPublished',
        reset: { send: 'notPublished' },
      }),
      authenticationType: list(
        'Ways to call the APIs of the product.',
        text('One way.', { values: ['subscription-key', 'application-token'] }),
        { unordered: true, since: '2025-09-01-preview' },
      ),
      application: object(
        'Client applications that may use the product.',
        {
          entra: object('The Microsoft Entra application of the product.', {
            applicationId: text('Its application (client) id.'),
            audience: text('The audience of its tokens.'),
          }),
        },
        { since: '2025-09-01-preview' },
      ),
    },
    update: 'patch',
    unique: [['displayName']],
    samples: ['starter', 'unlimited'],
    lane: 'entity',
    deleteOptions: {
      deleteSubscriptions: {
        doc: 'Also delete the subscriptions to the product.',
        query: { deleteSubscriptions: 'true' },
      },
    },
    rules: [withoutSubscriptions, approvalNeedsLimit],
    sendable: properties => {
      if (properties['subscriptionRequired'] !== false) return properties
      const { approvalRequired: _, subscriptionsLimit: __, ...open } = properties
      return open
    },
    source,
  },
  {
    name: 'products/apis',
    noun: 'API of a product',
    doc: 'The APIs that the product offers.',
    shape: 'relation',
    path: '/products/{id}/apis/{id}',
    contract: 'productApi',
    id: { maxLength: 256 },
    fields: {},
    update: 'none',
    relation: { to: 'apis', inverse: 'products' },
    source: 'https://learn.microsoft.com/rest/api/apimanagement/product-api',
  },
  {
    name: 'products/groups',
    noun: 'group of a product',
    doc: 'The groups that see the product.',
    shape: 'relation',
    path: '/products/{id}/groups/{id}',
    contract: 'productGroup',
    id: { maxLength: 256 },
    fields: {},
    update: 'none',
    relation: { to: 'groups', inverse: 'products' },
    expand: { query: { expandGroups: 'true' }, property: 'groups' },
    builtIns: ['administrators'],
    source: 'https://learn.microsoft.com/rest/api/apimanagement/product-group',
  },
  {
    name: 'products/tags',
    noun: 'tag of a product',
    doc: 'The tags of the product.',
    shape: 'relation',
    path: '/products/{id}/tags/{id}',
    contract: 'productTag',
    id: { maxLength: 80 },
    fields: {},
    update: 'none',
    relation: {
      to: 'tags',
      inverse: 'products',
      farSide: { path: '/tags/{id}/productLinks', property: 'productId', since: '2022-09-01-preview' },
    },
    source: 'https://learn.microsoft.com/rest/api/apimanagement/tag/assign-to-product',
  },
]
