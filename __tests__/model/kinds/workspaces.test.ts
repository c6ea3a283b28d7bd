/**
 * What a workspace holds, against the catalogue, which says of each entity in which scopes it is.
 */
import { describe, expect, test } from '@jest/globals'
import type { Kind } from '../../../src/model/kind.ts'
import { workspacesOf } from '../../../src/model/kinds/workspaces.ts'
import { KINDS } from '../../../src/model/table.ts'
import { ENTITIES, entityOf, fieldPaths } from '../../support/contract-fields.ts'

const held = [...KINDS.values()].filter(({ scope }) => scope === 'workspaces')
const named = held.map(kind => [kind.name, kind] as const)

test('a workspace holds what the catalogue says that it holds', () => {
  const inCatalogue = ENTITIES.filter(({ scopes }) => scopes.includes('workspace')).map(({ entity }) => entity)
  expect([...new Set(held.map(({ contract }) => contract))].toSorted()).toEqual(inCatalogue.toSorted())
})

test('a table without kinds of the service has workspaces with nothing but links', () => {
  expect(workspacesOf([]).map(({ name }) => name)).toEqual([
    'workspaces',
    'workspaces/products/apis',
    'workspaces/products/groups',
    'workspaces/tags/apis',
    'workspaces/tags/operations',
    'workspaces/tags/products',
  ])
})

describe.each(named)('%s', (name, kind) => {
  test('lives in the workspace where its counterpart lives in the service', () => {
    const { path } = entityOf(kind)
    const inService = KINDS.get(name.replace('workspaces/', ''))?.path ?? path.replaceAll(/\{\w+\}/g, '{id}')
    const expected = kind.relation?.link === undefined ? inService : path.replaceAll(/\{\w+\}/g, '{id}')
    expect(kind.path).toBe(`/workspaces/{id}${expected}`)
  })

  test('names what lies in the same workspace, wherever that has such a thing', () => {
    const outside = namesIn(kind).filter(other => KINDS.has(`workspaces/${other}`))
    expect(outside).toEqual([])
    expect(namesIn(kind).filter(other => !KINDS.has(other))).toEqual([])
  })

  test('needs a version that knows workspaces', () => {
    expect(kind.since).toBe('2022-09-01-preview')
  })
})

test.each(named.filter(([, { relation }]) => relation?.link !== undefined))(
  '%s is a link that names its other end as the catalogue says',
  (_, kind) => {
    const ends = Object.fromEntries((entityOf(kind).refs ?? []).map(({ property, to }) => [property, to]))
    const end = KINDS.get(kind.relation?.to ?? '')?.contract
    expect(ends).toEqual({ [kind.relation?.link ?? '']: [end] })
  },
)

test('a revision of an API in a workspace is a copy of that API', () => {
  const revisions = held.find(({ name }) => name === 'workspaces/apis/revisions')
  expect(revisions?.copies?.createWith(['garage', 'hoists', '2'])).toEqual({
    apiRevision: '2',
    isCurrent: false,
    sourceApiId: '/workspaces/garage/apis/hoists',
  })
})

test('a release of an API in a workspace is made in that workspace', () => {
  const current = held.find(({ name }) => name === 'workspaces/apis/currentRevision')
  expect(current?.writesTo?.(['garage', 'hoists'], { apiRevision: '2' }, 'abc')).toMatchObject({
    path: '/workspaces/garage/apis/hoists/releases/rev-2-abc',
    properties: { apiId: '/workspaces/garage/apis/hoists;rev=2' },
  })
})

/** Every kind that an entry names. */
function namesIn({ fields, relation, imports, chooses, chosenBy }: Kind): readonly string[] {
  const inFields = fieldPaths(fields).flatMap(([, field]) =>
    field.type === 'text' ? [...(field.ref?.to ?? []), ...(field.sibling === undefined ? [] : [field.sibling])] : [],
  )
  return [...inFields, ...[relation?.to, imports, chooses, chosenBy?.kind].flatMap(name => name ?? [])]
}
