/**
 * The developer portal and what every service has of it: settings, e-mail templates, notifications, access keys.
 *
 * Settings, templates, notifications and access are always there: they are changed, never created or deleted. Which
 * properties a setting has hangs on which setting it is.
 */
import type { Json } from '../../ports.ts'
import { flag, list, object, text } from '../field.ts'
import type { Hidden } from '../kind/fields.ts'
import type { Kind, Rule } from '../kind.ts'
import { oneOfIds, PLAIN_ID } from './ids.ts'
import { keyPair } from './key-pair.ts'

const source = 'https://learn.microsoft.com/rest/api/apimanagement'

function readable(property: string, generated: Pick<Hidden, 'generated'> = {}): { readonly hidden: Hidden } {
  return { hidden: { readBy: { action: 'listSecrets', property }, ...generated } }
}

const SETTINGS_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['signin', ['enabled']],
  ['signup', ['enabled', 'termsOfService']],
  ['delegation', ['url', 'validationKey', 'subscriptions', 'userRegistration']],
])

const settingHasIt: Rule = (properties, _, id = '') => {
  const known = SETTINGS_OF.get(id.toLowerCase())
  if (known === undefined) return undefined
  const field = Object.keys(properties).find(name => (properties[name] ?? null) !== null && !known.includes(name))
  if (field === undefined) return undefined
  const legal = known.map(name => `"${name}"`).join(', ')
  return { field, message: `is no property of the setting "${id}"; expected ${legal}` }
}

function isNothing(value: Json | undefined): boolean {
  return (value ?? null) === null || (typeof value === 'object' && Object.values(value ?? {}).every(isNothing))
}

/** Pages, templates, notifications, settings, access. */
export const portal: readonly Kind[] = [
  {
    name: 'documentations',
    noun: 'documentation page',
    doc: 'A page in Markdown that wikis are made of.',
    shape: 'collection',
    path: '/documentations/{id}',
    contract: 'documentation',
    id: { ...PLAIN_ID, maxLength: 256 },
    fields: {
      title: text('Title of the page.', { default: null, reset: 'omit' }),
      content: text('The page, in Markdown.', { default: null, reset: 'omit', ending: 'md' }),
    },
    update: 'patch',
    source: `${source}/documentation`,
  },
  {
    name: 'templates',
    noun: 'e-mail template',
    doc: 'What the service writes to developers. Deleting one in the service brings back the original.',
    shape: 'collection',
    path: '/templates/{id}',
    contract: 'emailTemplate',
    id: oneOfIds(
      'applicationApprovedNotificationMessage',
      'accountClosedDeveloper',
      'quotaLimitApproachingDeveloperNotificationMessage',
      'newDeveloperNotificationMessage',
      'emailChangeIdentityDefault',
      'inviteUserNotificationMessage',
      'newCommentNotificationMessage',
      'confirmSignUpIdentityDefault',
      'newIssueNotificationMessage',
      'purchaseDeveloperNotificationMessage',
      'passwordResetIdentityDefault',
      'passwordResetByAdminNotificationMessage',
      'rejectDeveloperNotificationMessage',
      'requestDeveloperNotificationMessage',
    ),
    fields: {
      subject: text('Subject line.', { minLength: 1, maxLength: 1000 }),
      title: text('Title of the template.'),
      description: text('When the message is sent.'),
      body: text('The message, as HTML.', { minLength: 1, ending: 'html' }),
      parameters: list(
        'What may stand in subject and body as `$name`.',
        object('One parameter.', {
          name: text('Name.', {
            minLength: 1,
            maxLength: 256,
            pattern: /^[A-Za-z0-9-._]+$/,
            saying: 'letters, digits and - . _',
          }),
          title: text('Title.', { minLength: 1, maxLength: 4096 }),
          description: text('What it stands for.', {
            minLength: 1,
            maxLength: 256,
            pattern: /^[A-Za-z0-9-._]+$/,
            saying: 'letters, digits and - . _',
          }),
        }),
        { unordered: true },
      ),
    },
    update: 'patch',
    permanent: true,
    untouched: (_, { isDefault }) => isDefault === true,
    shows: ['isDefault'],
    source: `${source}/email-template`,
  },
  {
    name: 'notifications',
    noun: 'notification',
    doc: 'Who of the publishers is told of what.',
    shape: 'collection',
    path: '/notifications/{id}',
    contract: 'notification',
    id: oneOfIds(
      'RequestPublisherNotificationMessage',
      'PurchasePublisherNotificationMessage',
      'NewApplicationNotificationMessage',
      'BCC',
      'NewIssuePublisherNotificationMessage',
      'AccountClosedPublisher',
      'QuotaLimitApproachingPublisherNotificationMessage',
    ),
    fields: {
      title: text('Title.', { required: true, minLength: 1, maxLength: 1000 }),
      description: text('When it is sent.', { default: null }),
      recipients: object('Who gets it.', {
        emails: list('E-mail addresses.', text('One address.'), {
          unordered: true,
          default: null,
          reset: { send: [] },
        }),
        users: list('Users.', text('One user, by id.', { ref: { to: ['users'], form: 'id' } }), {
          unordered: true,
          default: null,
          reset: { send: [] },
        }),
      }),
    },
    update: 'put',
    lacksHead: true,
    permanent: true,
    // Only the service words a notification.
    untouched: (_, { recipients }) => isNothing(recipients),
    unproven:
      "whether the service takes recipients with a notification: the vendor's own client sends it without a body.",
    source: `${source}/notification`,
  },
  {
    name: 'portalsettings',
    noun: 'portal setting',
    doc: 'How people sign in and sign up, and whether your own site does that for the portal.',
    shape: 'collection',
    path: '/portalsettings/{id}',
    contract: 'portalSetting',
    id: oneOfIds('signin', 'signup', 'delegation'),
    fields: {
      enabled: flag(
        '`signin`: whether anonymous visitors are sent to sign in; `signup`: whether visitors may sign up.',
      ),
      termsOfService: object('`signup`: what new users agree to.', {
        text: text('The terms.'),
        enabled: flag('Whether they are shown.'),
        consentRequired: flag('Whether users have to agree.'),
      }),
      url: text('`delegation`: address of your site.'),
      validationKey: text(
        '`delegation`: key with which requests to your site are signed, in base64.',
        readable('validationKey'),
      ),
      subscriptions: object('`delegation`: subscriptions to products.', {
        enabled: flag('Whether your site handles them.'),
      }),
      userRegistration: object('`delegation`: signing up and in.', { enabled: flag('Whether your site handles it.') }),
    },
    update: 'patch',
    permanent: true,
    rules: [settingHasIt],
    source: `${source}/sign-in-settings`,
  },
  {
    name: 'tenant',
    noun: 'access setting',
    doc: 'Whether the direct management API and the Git repository of the service may be used.',
    shape: 'collection',
    path: '/tenant/{id}',
    contract: 'tenantAccess',
    id: oneOfIds('access', 'gitAccess'),
    fields: {
      enabled: flag('Whether access is allowed.'),
      principalId: text('Identifier that tokens are minted for.', {
        putOnly: true,
        usual: ({ principalId }) => (principalId === 'integration' || principalId === 'git' ? principalId : undefined),
      }),
      primaryKey: text('The primary key.', { putOnly: true, ...readable('primaryKey', { generated: true }) }),
      secondaryKey: text('The secondary key.', { putOnly: true, ...readable('secondaryKey', { generated: true }) }),
    },
    update: 'patch',
    permanent: true,
    admits: { transport: 'direct', id: 'access', field: 'enabled' },
    acts: {
      as: 'tenantAccess',
      ids: ['access'],
      keys: keyPair,
      switch: {
        word: 'directApi',
        doc: 'Allows or forbids the direct management API.',
        id: 'access',
        field: 'enabled',
      },
    },
    shows: ['id'],
    source: `${source}/tenant-access`,
  },
]
