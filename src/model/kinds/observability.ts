/**
 * What is told of calls: loggers, and the diagnostics that write to them.
 *
 * The service moves the credentials of a logger into secret named values of its own making and shows those instead. It
 * masks query parameters where a diagnostic says nothing of them, and shows that as if it had been asked for.
 */

import type { Json } from '../../ports.ts'
import { flag, list, object, text, whole } from '../field.ts'
import type { Fields, ListField, ObjectField, TextField } from '../kind/fields.ts'
import type { Kind, Rule } from '../kind.ts'
import { oneOfIds, PLAIN_ID } from './ids.ts'

const PREVIEW = '2025-09-01-preview'

/** A credential, in whose place the service shows a named value that it made. */
function credential(doc: string, form: Pick<TextField, 'pattern' | 'saying'> = {}): TextField {
  return text(doc, { ...form, braces: true, hidden: { standIn: /^\{\{Logger-Credentials--[0-9a-f]{24}\}\}$/i } })
}

/** The service tries a credential when it is given one, and refuses a logger that it cannot write with. */
const CONNECTION_STRING = {
  pattern: /\{\{[^{}]+\}\}|(?:^|;)\s*(?:Endpoint=sb:\/\/|InstrumentationKey=)./i,
  saying: '"Endpoint=sb://…", "InstrumentationKey=…", or a named value as "{{name}}"',
} as const
const INSTRUMENTATION_KEY = {
  pattern: /\{\{[^{}]+\}\}|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  saying: 'a GUID, or a named value as "{{name}}"',
} as const
const IDENTITY = {
  pattern: /\{\{[^{}]+\}\}|^SystemAssigned$|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  saying: '"SystemAssigned", a GUID, or a named value as "{{name}}"',
} as const

const operationNameIsOfInsights: Rule = ({ operationNameFormat }, _, id) =>
  operationNameFormat !== undefined &&
  operationNameFormat !== null &&
  id !== undefined &&
  id.toLowerCase() !== 'applicationinsights'
    ? {
        field: 'operationNameFormat',
        message: 'belongs to the diagnostic "applicationinsights"; the service refuses it on any other',
      }
    : undefined

function masked(doc: string): ListField {
  const fields = {
    value: text('Name, or `*` for all.'),
    mode: text('Whether the value is masked or left out.', { values: ['Mask', 'Hide'] }),
  }
  return list(doc, object('One name.', fields), { unordered: true, default: null })
}

function message(doc: string): ObjectField {
  return object(
    doc,
    {
      headers: list('Headers that are logged.', text('One header.'), { unordered: true, default: null }),
      body: object('The body.', { bytes: whole('How much of it is logged.', { maximum: 8192 }) }, { default: null }),
      dataMasking: object(
        'What is not logged as it is.',
        { queryParams: masked('Query parameters.'), headers: masked('Headers.') },
        { default: null },
      ),
    },
    { default: null },
  )
}

/** What the service keeps of one side when a diagnostic says nothing of it. */
const UNSAID: Json = {
  request: { headers: null, body: null, dataMasking: { queryParams: [{ value: '*', mode: 'Hide' }] } },
  response: null,
}

function side(doc: string): ObjectField {
  const fields = { request: message('What is sent.'), response: message('What comes back.') }
  return object(doc, fields, { default: UNSAID, reset: 'omit' })
}

function modelMessages(doc: string): ObjectField {
  return object(
    doc,
    {
      messages: text('Which messages.', { values: ['all'] }),
      maxSizeInBytes: whole('How much of a message.', { minimum: 1, maximum: 262_144 }),
    },
    { default: null },
  )
}

const diagnosticFields: Fields = {
  loggerId: text('The logger to write to: `/loggers/<id>`.', {
    required: true,
    ref: { to: ['loggers'], form: 'path' },
  }),
  alwaysLog: text('What is logged although it was not sampled.', {
    values: ['allErrors'],
    default: null,
    reset: 'omit',
  }),
  sampling: object(
    'Which calls are logged; without it, all.',
    {
      samplingType: text('How they are chosen.', { values: ['fixed'] }),
      percentage: whole('Share of the calls.', { minimum: 0, maximum: 100 }),
    },
    { default: null, reset: 'omit' },
  ),
  frontend: side('What is logged between caller and gateway.'),
  backend: side('What is logged between gateway and backend.'),
  logClientIp: flag('Whether the address of the caller is logged.', true),
  httpCorrelationProtocol: text('Headers that carry a trace along.', {
    values: ['None', 'Legacy', 'W3C'],
    default: 'Legacy',
    reset: { send: 'Legacy' },
  }),
  verbosity: text('Which traces of policies are logged.', { values: ['verbose', 'information', 'error'] }),
  operationNameFormat: text('How telemetry names operations; for Application Insights only.', {
    values: ['Name', 'Url'],
  }),
  metrics: flag('Whether custom metrics are emitted.'),
  largeLanguageModel: object(
    'What is logged of calls to language models.',
    {
      logs: text('Whether anything is.', { values: ['enabled', 'disabled'] }),
      requests: modelMessages('Prompts.'),
      responses: modelMessages('Completions.'),
    },
    { since: PREVIEW, default: null, reset: 'omit' },
  ),
}

function diagnosticOf(place: Pick<Kind, 'name' | 'noun' | 'doc' | 'path' | 'contract' | 'source'>): Kind {
  return {
    ...place,
    shape: 'collection',
    id: oneOfIds('applicationinsights', 'azuremonitor', 'local'),
    fields: diagnosticFields,
    update: 'patch',
    rules: [operationNameIsOfInsights],
  }
}

/** Loggers and diagnostics. */
export const observability: readonly Kind[] = [
  {
    name: 'loggers',
    noun: 'logger',
    doc: 'A place that telemetry is written to: Application Insights, Event Hubs, Azure Monitor.',
    shape: 'collection',
    path: '/loggers/{id}',
    contract: 'logger',
    id: { ...PLAIN_ID, maxLength: 256 },
    fields: {
      loggerType: text('Kind of place.', {
        values: ['azureEventHub', 'applicationInsights', 'azureMonitor'],
        required: true,
      }),
      description: text('What the logger is for.', { maxLength: 256, default: null, reset: { send: '' } }),
      credentials: object(
        'How to write there; best given as named values.',
        {
          name: text('Name of the event hub.'),
          connectionString: credential(
            'Connection string of the event hub or of Application Insights.',
            CONNECTION_STRING,
          ),
          instrumentationKey: credential('Instrumentation key of Application Insights.', INSTRUMENTATION_KEY),
          endpointAddress: text('Address of the event hub, when an identity signs in.'),
          identityClientId: text('Client id of that identity, or `SystemAssigned`.', IDENTITY),
        },
        { others: credential('A credential of a kind of logger that this list does not know.') },
      ),
      isBuffered: flag('Whether records are collected before they are sent.', true),
      resourceId: text('Id of the Azure resource that is written to.', { default: null, putOnly: true }),
    },
    update: 'patch',
    inPolicies: { attributes: [['log-to-eventhub', 'logger-id']] },
    source: 'https://learn.microsoft.com/rest/api/apimanagement/logger',
  },
  diagnosticOf({
    name: 'diagnostics',
    noun: 'diagnostic',
    doc: 'What is logged of calls to every API.',
    path: '/diagnostics/{id}',
    contract: 'diagnostic',
    source: 'https://learn.microsoft.com/rest/api/apimanagement/diagnostic',
  }),
  diagnosticOf({
    name: 'apis/diagnostics',
    noun: 'diagnostic of an API',
    doc: 'What is logged of calls to the API, instead of what holds for every API.',
    path: '/apis/{id}/diagnostics/{id}',
    contract: 'apiDiagnostic',
    source: 'https://learn.microsoft.com/rest/api/apimanagement/api-diagnostic',
  }),
]
