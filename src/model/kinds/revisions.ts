/**
 * Revisions of an API, what lies below them, and which of them is current.
 *
 * Every revision answers under `/apis/{id};rev={n}`, the current one too, which is what `/apis/{id}` stands for. So what
 * a file says of a revision is held against the same place before and after its release.
 */
import type { Values } from '../../ports.ts'
import { text } from '../field.ts'
import type { Field, Fields } from '../kind/fields.ts'
import type { Copying } from '../kind/writing.ts'
import type { Kind } from '../kind.ts'

const API = 'apis'
const REVISIONS = 'apis/revisions'
const CURRENT = 'apis/currentRevision'
const API_PATH = '/apis/{id}'
const REVISION_PATH = '/apis/{id};rev={id}'

/** What lies below an API and belongs to all of its revisions together. */
const SHARED = ['apis/issues', 'apis/wiki', 'apis/tools']

/** What a revision may have of its own; the rest is the API's. */
const OWN = [
  'serviceUrl',
  'apiRevisionDescription',
  'subscriptionKeyParameterNames',
  'authenticationSettings',
  'termsOfServiceUrl',
  'contact',
  'license',
]

/** @see https://learn.microsoft.com/azure/api-management/api-management-revisions */
const copies: Copying = {
  inherits: [
    'displayName',
    'path',
    'description',
    'protocols',
    'type',
    'apiVersion',
    'apiVersionDescription',
    'apiVersionSetId',
    'subscriptionRequired',
    'mcpProperties',
  ],
  // A new revision that does not say that it is not current may be made so.
  createWith: ([api = '', revision = '']) => ({
    apiRevision: revision,
    isCurrent: false,
    sourceApiId: `/apis/${api}`,
  }),
  keeps: ['apiRevision', 'isCurrent'],
}

/** Gives the kinds of revisions, made from those of APIs. */
export function revisionsOf(kinds: readonly Kind[]): readonly Kind[] {
  const api = kinds.find(({ name }) => name === API)
  if (api === undefined) return []
  const below = kinds.filter(({ name }) => name.startsWith(`${API}/`) && !SHARED.includes(name))
  return [revision(api), ...below.map(ofRevision), currentRevision]
}

function revision({ fields, rules = [], sendable, exports, keepsDocument, shows }: Kind): Kind {
  return {
    name: REVISIONS,
    noun: 'revision',
    doc: 'Changes to the API that callers do not see until they are made current; all else is as in the API.',
    shape: 'collection',
    path: REVISION_PATH,
    contract: 'api',
    id: { maxLength: 100, pattern: /^[1-9]\d*$/, saying: 'a whole number from 1' },
    fields: Object.fromEntries(Object.entries(fields).filter(([name]) => OWN.includes(name))),
    update: 'patch',
    unlisted: true,
    imports: `${REVISIONS}/operations`,
    ...(keepsDocument === undefined ? {} : { keepsDocument }),
    ...(exports === undefined ? {} : { exports }),
    copies,
    comesWith: (id, parent) => (id === firstOf(parent) ? parent : undefined),
    chosenBy: { kind: CURRENT, field: 'apiRevision', shownBy: 'isCurrent' },
    rules,
    ...(sendable === undefined ? {} : { sendable }),
    ...(shows === undefined ? {} : { shows }),
    unproven: 'whether one request may copy the API and import a document over the copy; what is missing is reported.',
    source: 'https://learn.microsoft.com/azure/api-management/api-management-revisions',
  }
}

const currentRevision: Kind = {
  name: CURRENT,
  noun: 'current revision',
  doc: 'The revision that callers reach. Another number here makes a release, with its notes if they are given.',
  shape: 'single',
  spelling: 'value',
  valueKey: 'revision',
  path: API_PATH,
  contract: 'apiRelease',
  id: { maxLength: 100 },
  fields: {
    apiRevision: text('Number of the revision.', {
      required: true,
      pattern: /^[1-9]\d*$/,
      saying: 'the number of a revision',
      sibling: REVISIONS,
    }),
    // The API does not show them; they are said with the release and never compared.
    notes: text('What the release brings, for the change log of the developer portal.', { compare: 'along' }),
  },
  update: 'put',
  unlisted: true,
  permanent: true,
  comesWith: (_, parent) => ({ apiRevision: firstOf(parent) }),
  // A release that exists releases nothing again, so that the way back and forth takes a new one each time.
  writesTo: ([api = ''], { apiRevision, notes }, state) => ({
    path: `/apis/${api}/releases/rev-${String(apiRevision)}-${state}`,
    properties: { apiId: `/apis/${api};rev=${String(apiRevision)}`, ...(notes === undefined ? {} : { notes }) },
  }),
  namesWhole: true,
  chooses: REVISIONS,
  artifacts: { folder: 'releases', names: 'apiId' },
  source: 'https://learn.microsoft.com/rest/api/apimanagement/api-release',
}

/** The revision that a new API begins with. */
function firstOf({ apiRevision }: Values): string {
  return typeof apiRevision === 'string' ? apiRevision : '1'
}

/** Gives what a kind below an API is below a revision of it. */
function ofRevision(kind: Kind): Kind {
  const { name, noun, doc, path, relation, fields } = kind
  return {
    ...kind,
    name: name.replace(API, REVISIONS),
    noun: `${noun} in a revision`,
    doc: `In a revision: ${doc.charAt(0).toLowerCase()}${doc.slice(1)}`,
    path: path.replace(API_PATH, REVISION_PATH),
    fields: ofRevisions(fields),
    ...(relation === undefined ? {} : { relation: { to: relation.to } }),
  }
}

function ofRevisions(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, rehomed(field)]))
}

/** What names something beside it means what is in the same revision. */
function rehomed(field: Field): Field {
  switch (field.type) {
    case 'text':
      return field.sibling === undefined ? field : { ...field, sibling: field.sibling.replace(API, REVISIONS) }
    case 'object':
      return { ...field, fields: ofRevisions(field.fields) }
    case 'list':
    case 'map':
      return { ...field, items: rehomed(field.items) }
    case 'flag':
    case 'number':
    case 'any':
      return field
  }
}
