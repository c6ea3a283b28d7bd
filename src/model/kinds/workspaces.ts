/**
 * Workspaces, and what each of them holds for itself.
 *
 * Nearly all of it is what a service has too, one level further down, so it is made from those entries. Relations are
 * what differs: in a workspace every link is an entity of its own, below a product or below a tag.
 */
import type { Value, Values } from '../../ports.ts'
import { isValues } from '../../values.ts'
import { text } from '../field.ts'
import type { Field, Fields } from '../kind/fields.ts'
import type { Relation } from '../kind/relation.ts'
import type { Kind } from '../kind.ts'
import { PLAIN_ID } from './ids.ts'

const SCOPE = 'workspaces'
const SCOPE_PATH = '/workspaces/{id}'

/** What a workspace has as a service has it. @see https://learn.microsoft.com/azure/api-management/workspaces-overview */
const HELD: readonly string[] = [
  'products',
  'products/policy',
  'groups',
  'groups/users',
  'subscriptions',
  'namedValues',
  'tags',
  'policy',
  'policyFragments',
  'apis',
  'apis/policy',
  'apis/operations',
  'apis/operations/policy',
  'apis/schemas',
  'apis/diagnostics',
  'apis/revisions',
  'apis/revisions/policy',
  'apis/revisions/operations',
  'apis/revisions/operations/policy',
  'apis/revisions/schemas',
  'apis/revisions/diagnostics',
  'apis/currentRevision',
  'apiVersionSets',
  'backends',
  'loggers',
  'diagnostics',
  'certificates',
  'schemas',
  'notifications',
]

const UNPROVEN =
  'how the service spells the ids that entities of a workspace name each other by, and what it shows of them.'

const workspace: Kind = {
  name: SCOPE,
  noun: 'workspace',
  doc: 'A part of the service that a team runs by itself, with APIs and all that they need.',
  shape: 'collection',
  path: SCOPE_PATH,
  contract: 'workspace',
  id: PLAIN_ID,
  fields: {
    displayName: text('Name shown to the people who run it.', { required: true, createDefault: 'id' }),
    description: text('What the workspace is for.', { default: null, reset: 'omit' }),
  },
  update: 'patch',
  since: '2022-09-01-preview',
  source: 'https://learn.microsoft.com/rest/api/apimanagement/workspace',
}

type Link = Pick<Kind, 'name' | 'noun' | 'doc' | 'path' | 'contract' | 'source'> & {
  readonly relation: Relation
}

const LINKS: readonly Link[] = [
  {
    name: 'products/apis',
    noun: 'API of a product',
    doc: 'The APIs that the product offers.',
    path: '/products/{id}/apiLinks/{id}',
    contract: 'productApiLink',
    relation: { to: 'apis', inverse: 'products', link: 'apiId' },
    source: 'https://learn.microsoft.com/rest/api/apimanagement/workspace-product-api-link',
  },
  {
    name: 'products/groups',
    noun: 'group of a product',
    doc: 'The groups that see the product.',
    path: '/products/{id}/groupLinks/{id}',
    contract: 'productGroupLink',
    relation: { to: 'groups', inverse: 'products', link: 'groupId' },
    source: 'https://learn.microsoft.com/rest/api/apimanagement/workspace-product-group-link',
  },
  {
    name: 'tags/apis',
    noun: 'tagged API',
    doc: 'The APIs that have the tag.',
    path: '/tags/{id}/apiLinks/{id}',
    contract: 'tagApiLink',
    relation: { to: 'apis', inverse: 'tags', link: 'apiId' },
    source: 'https://learn.microsoft.com/rest/api/apimanagement/workspace-tag-api-link',
  },
  {
    name: 'tags/operations',
    noun: 'tagged operation',
    doc: 'The operations that have the tag, as `<api>/<operation>`.',
    path: '/tags/{id}/operationLinks/{id}',
    contract: 'tagOperationLink',
    relation: { to: 'apis/operations', inverse: 'tags', link: 'operationId' },
    source: 'https://learn.microsoft.com/rest/api/apimanagement/workspace-tag-operation-link',
  },
  {
    name: 'tags/products',
    noun: 'tagged product',
    doc: 'The products that have the tag.',
    path: '/tags/{id}/productLinks/{id}',
    contract: 'tagProductLink',
    relation: { to: 'products', inverse: 'tags', link: 'productId' },
    source: 'https://learn.microsoft.com/rest/api/apimanagement/workspace-tag-product-link',
  },
]

/** Gives workspaces and the kinds within them, made from those of a service. */
export function workspacesOf(kinds: readonly Kind[]): readonly Kind[] {
  const held = HELD.flatMap(name => kinds.filter(kind => kind.name === name).map(inWorkspace))
  return [workspace, ...held, ...LINKS.map(linkInWorkspace)]
}

function linkInWorkspace({ relation, ...link }: Link): Kind {
  const kind: Kind = { ...link, shape: 'relation', id: { maxLength: 513 }, fields: {}, update: 'none', relation }
  return { ...inWorkspace(kind), source: link.source }
}

/** Gives what a kind of the service is in a workspace. */
function inWorkspace(kind: Kind): Kind {
  const {
    name,
    noun,
    doc,
    path,
    fields,
    relation,
    imports,
    chooses,
    chosenBy,
    copies,
    writesTo,
    expand: _,
    ...rest
  } = kind
  return {
    ...rest,
    name: nameIn(name),
    noun: `${noun} in a workspace`,
    doc: `In a workspace: ${doc.charAt(0).toLowerCase()}${doc.slice(1)}`,
    path: `${SCOPE_PATH}${path}`,
    scope: SCOPE,
    fields: rehomed(fields),
    ...(workspace.since === undefined ? {} : { since: workspace.since }),
    unproven: UNPROVEN,
    ...(kind.policyPlace === 'service' ? { policyPlace: 'workspace' } : {}),
    ...(relation === undefined ? {} : { relation: relationIn(relation) }),
    ...(imports === undefined ? {} : { imports: nameIn(imports) }),
    ...(chooses === undefined ? {} : { chooses: nameIn(chooses) }),
    ...(chosenBy === undefined ? {} : { chosenBy: { ...chosenBy, kind: nameIn(chosenBy.kind) } }),
    ...(copies === undefined
      ? {}
      : { copies: { ...copies, createWith: ([id = '', ...ids]) => within(id, copies.createWith(ids)) } }),
    // What every workspace has, a new one has too.
    ...(kind.permanent === true && kind.comesWith === undefined ? { comesWith: () => ({}) } : {}),
    ...(writesTo === undefined
      ? {}
      : {
          writesTo: ([id = '', ...ids], properties, state) => {
            const written = writesTo(ids, properties, state)
            return { path: pathIn(id, written.path), properties: within(id, written.properties) }
          },
        }),
  }
}

/** What lies outside of workspaces says nothing of what is in them. */
function relationIn({ to, inverse, ...rest }: Relation): Relation {
  const isWithin = nameIn(to) !== to
  return { ...rest, to: nameIn(to), ...(inverse === undefined || !isWithin ? {} : { inverse }) }
}

/** The name that a kind has in a workspace; its own where a workspace has none of it. */
function nameIn(name: string): string {
  return HELD.includes(name) || LINKS.some(link => link.name === name) ? `${SCOPE}/${name}` : name
}

function pathIn(id: string, path: string): string {
  return `/${SCOPE}/${id}${path}`
}

/** Paths in what is sent are those of the workspace. */
function within(id: string, values: Values): Values {
  const moved = (value: Value): Value => {
    if (typeof value === 'string') return value.startsWith('/') ? pathIn(id, value) : value
    return isValues(value) ? within(id, value) : value
  }
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, moved(value)]))
}

function rehomed(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldIn(field)]))
}

/** What a field names in the service, it names in the workspace. */
function fieldIn(field: Field): Field {
  switch (field.type) {
    case 'text':
      return {
        ...field,
        ...(field.ref === undefined ? {} : { ref: { ...field.ref, to: field.ref.to.map(nameIn) } }),
        ...(field.sibling === undefined ? {} : { sibling: nameIn(field.sibling) }),
      }
    case 'object':
      return {
        ...field,
        fields: rehomed(field.fields),
        ...(field.others === undefined ? {} : { others: fieldIn(field.others) }),
      }
    case 'list':
    case 'map':
      return { ...field, items: fieldIn(field.items) }
    case 'flag':
    case 'number':
    case 'any':
      return field
  }
}
