/**
 * What is wrong with a GraphQL schema that can be parsed.
 *
 * A schema without a query is refused for certain; a type that is not defined is told of and no more, since the service
 * may know scalars that the language does not.
 *
 * @see https://spec.graphql.org/October2021/#sec-Schema
 */
import type { DocumentNode, NamedTypeNode } from 'graphql/language/ast.js'
import { Kind } from 'graphql/language/kinds.js'
import { positionOf } from './graphql.ts'
import { rootsOf, typesOf } from './graphql-types.ts'
import type { SpecificationFinding } from './model.ts'

/** Lists what a schema lacks, in the order of its text. */
export function graphqlFindings(document: DocumentNode): readonly SpecificationFinding[] {
  const types = typesOf(document)
  const queries = types.get(rootsOf(document).get('query') ?? '')?.members.size ?? 0
  const unknown = mentionsIn(document).filter(({ name }) => !types.has(name.value) && !BUILT_IN.includes(name.value))
  return [...(queries > 0 ? [] : [NO_QUERY]), ...onceEach(unknown).map(undefinedType)]
}

const BUILT_IN = ['Int', 'Float', 'String', 'Boolean', 'ID']

const NO_QUERY: SpecificationFinding = {
  line: 1,
  column: 1,
  severity: 'error',
  message: 'the schema has no query; expected a type "Query" with at least one field',
}

function undefinedType(mention: NamedTypeNode): SpecificationFinding {
  const message = `the schema names the type "${mention.name.value}", which it does not define`
  return { ...positionOf(mention), severity: 'warning', message }
}

function onceEach(mentions: readonly NamedTypeNode[]): readonly NamedTypeNode[] {
  return [...new Map(mentions.toReversed().map(mention => [mention.name.value, mention])).values()].toReversed()
}

/** Lists every mention of a type. */
function mentionsIn(node: object): readonly NamedTypeNode[] {
  const found: NamedTypeNode[] = []
  const waiting: object[] = [node]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isNamedType(next)) found.push(next)
    else for (const [name, part] of Object.entries(next)) if (name !== 'loc' && isObject(part)) waiting.push(part)
  }
  return found.toSorted((a, b) => (a.loc?.start ?? 0) - (b.loc?.start ?? 0))
}

function isNamedType(node: object): node is NamedTypeNode {
  return 'kind' in node && node.kind === Kind.NAMED_TYPE
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
