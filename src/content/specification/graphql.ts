/**
 * GraphQL schemas: parsing them, and printing them so that equal meaning prints equally.
 *
 * The parser is the reference implementation's. It knows the grammar and nothing else: that every type is defined is
 * asked in `graphql-check.ts`.
 *
 * @see https://spec.graphql.org/October2021/#sec-Type-System
 */
import { GraphQLError } from 'graphql/error/GraphQLError.js'
import type { DefinitionNode, DocumentNode, TypeNode } from 'graphql/language/ast.js'
import { Kind } from 'graphql/language/kinds.js'
import { parse } from 'graphql/language/parser.js'
import type { Json, JsonObject } from '../../ports.ts'
import { isJsonObject } from '../../values.ts'
import type { Position, SpecificationFault } from './model.ts'

/** Parses the definitions of a schema; a fault for what is none. */
export function parseGraphql(text: string): DocumentNode | SpecificationFault {
  try {
    const document = parse(text)
    const foreign = document.definitions.find(({ kind }) => EXECUTED.includes(kind))
    return foreign === undefined ? document : { ...positionOf(foreign), message: NO_SCHEMA }
  } catch (error) {
    if (error instanceof RangeError) return { line: 1, column: 1, message: 'the schema is nested too deeply' }
    if (error instanceof GraphQLError) return syntaxFault(error)
    throw error
  }
}

const EXECUTED: readonly DefinitionNode['kind'][] = [Kind.OPERATION_DEFINITION, Kind.FRAGMENT_DEFINITION]
const NO_SCHEMA =
  'the text asks a GraphQL API instead of describing one; expected "type", "schema" or another definition'

function syntaxFault({ message, locations }: GraphQLError): SpecificationFault {
  const [{ line, column } = { line: 1, column: 1 }] = locations ?? []
  const said = message.replace(/^Syntax Error: /, '').replace(/\.$/, '')
  return {
    line,
    column,
    message: `the GraphQL schema has a syntax error: ${said.charAt(0).toLowerCase()}${said.slice(1)}`,
  }
}

/** Tells whether a schema was parsed. */
export function isGraphql(parsed: DocumentNode | SpecificationFault): parsed is DocumentNode {
  return 'definitions' in parsed
}

/** Gives the position of the first word of a node. */
export function positionOf({ loc }: Pick<DefinitionNode, 'loc'>): Position {
  return { line: loc?.startToken.line ?? 1, column: loc?.startToken.column ?? 1 }
}

/** Prints a type as written: `[Order!]!`. */
export function typeText(type: TypeNode): string {
  switch (type.kind) {
    case Kind.NAMED_TYPE:
      return type.name.value
    case Kind.LIST_TYPE:
      return `[${typeText(type.type)}]`
    case Kind.NON_NULL_TYPE:
      return `${typeText(type.type)}!`
  }
}

/**
 * Prints a schema, or a part of it, so that the same meaning prints the same.
 *
 * Layout, comments and the order of what has names do not count. The order of directives does, and so does that of the
 * items of a list.
 *
 * @see https://spec.graphql.org/October2021/#sec-Language.Directives.Directive-order-is-significant
 */
export function printGraphql(node: object): string {
  return print(node as JsonObject)
}

/** Lists whose order means nothing; `values` are those of an enumeration only in its definition. */
const UNORDERED = ['definitions', 'operationTypes', 'interfaces', 'fields', 'arguments', 'types', 'locations']
const LAYOUT = ['loc', 'block']

function print(node: Json): string {
  if (Array.isArray(node)) return `[${node.map(print).join()}]`
  if (!isJsonObject(node)) return JSON.stringify(node)
  const unordered = String(node['kind']).startsWith('EnumType') ? [...UNORDERED, 'values'] : UNORDERED
  const members = Object.entries(node).filter(([name, value]) => value !== undefined && !LAYOUT.includes(name))
  const printed = members.map(([name, value]) => {
    const inOrder = Array.isArray(value) && unordered.includes(name)
    return `${name}:${inOrder ? value.map(print).toSorted().join() : print(value)}`
  })
  return `{${printed.join()}}`
}
