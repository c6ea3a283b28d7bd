/**
 * The types of a GraphQL schema, with what extensions add to them.
 *
 * Fields, inputs, values of enumerations and members of unions all stand as `members`, since each is a name that a
 * caller may write.
 */
import type {
  DocumentNode,
  EnumValueDefinitionNode,
  FieldDefinitionNode,
  InputValueDefinitionNode,
  NamedTypeNode,
  TypeDefinitionNode,
  TypeExtensionNode,
} from 'graphql/language/ast.js'
import { Kind } from 'graphql/language/kinds.js'
import { printGraphql, typeText } from './graphql.ts'

/** What a definition makes: `type`, `input` and so on, as the language writes it. */
export type Sort = 'type' | 'interface' | 'union' | 'enum' | 'input' | 'scalar'

/** One type. */
export interface GraphqlType {
  readonly name: string
  readonly sort: Sort
  readonly description: string
  readonly interfaces: readonly string[]
  readonly members: ReadonlyMap<string, GraphqlMember>
  /** Its definition and extensions. */
  readonly nodes: readonly TypeNode[]
}

/** A field, an input, a value of an enumeration or a member of a union. */
export interface GraphqlMember {
  readonly name: string
  readonly description: string
  /** As written, `[Order!]!`; undefined for what has no type of its own. */
  readonly type?: string | undefined
  /** What an input is when it is left out; equal for values that mean the same. */
  readonly default?: string | undefined
  /** True for an input that a caller cannot leave out. */
  readonly isRequired: boolean
  readonly isDeprecated: boolean
  readonly arguments: ReadonlyMap<string, GraphqlMember>
  readonly node: MemberNode
}

type TypeNode = TypeDefinitionNode | TypeExtensionNode
type MemberNode = FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode | NamedTypeNode

/** Gives the types of a schema by their names; what is extended but not defined is among them. */
export function typesOf({ definitions }: DocumentNode): ReadonlyMap<string, GraphqlType> {
  const nodes = definitions.filter(node => isTypeNode(node))
  return new Map([...Map.groupBy(nodes, ({ name }) => name.value)].map(([name, parts]) => [name, typeOf(name, parts)]))
}

function isTypeNode(node: DocumentNode['definitions'][number]): node is TypeNode {
  return /Type(?:Definition|Extension)$/.test(node.kind)
}

function typeOf(name: string, parts: readonly TypeNode[]): GraphqlType {
  const members = parts.flatMap(membersOf)
  const interfaces = parts.flatMap(part => ('interfaces' in part ? (part.interfaces ?? []) : []))
  return {
    name,
    sort: SORTS[(parts[0]?.kind ?? '').replace(/Type\w+$/, '')] ?? 'type',
    description: parts.map(descriptionOf).join(''),
    interfaces: interfaces.map(typeText),
    members: new Map(members.map(member => [member.name, member])),
    nodes: parts,
  }
}

const SORTS: Readonly<Record<string, Sort>> = {
  Object: 'type',
  Interface: 'interface',
  Union: 'union',
  Enum: 'enum',
  InputObject: 'input',
  Scalar: 'scalar',
}

function membersOf(part: TypeNode): readonly GraphqlMember[] {
  if ('fields' in part) return (part.fields ?? []).map(memberOf)
  if ('values' in part) return (part.values ?? []).map(memberOf)
  if ('types' in part) return (part.types ?? []).map(memberOf)
  return []
}

function memberOf(node: MemberNode): GraphqlMember {
  const type = 'type' in node ? typeText(node.type) : undefined
  const initial =
    'defaultValue' in node && node.defaultValue !== undefined ? printGraphql(node.defaultValue) : undefined
  const given = 'arguments' in node ? (node.arguments ?? []) : []
  const directives = 'directives' in node ? (node.directives ?? []) : []
  return {
    name: node.name.value,
    description: descriptionOf(node),
    type,
    default: initial,
    isRequired: node.kind === Kind.INPUT_VALUE_DEFINITION && type?.endsWith('!') === true && initial === undefined,
    isDeprecated: directives.some(({ name }) => name.value === 'deprecated'),
    arguments: new Map(given.map(memberOf).map(argument => [argument.name, argument])),
    node,
  }
}

/** Gives a description on one line; the empty text for none. */
function descriptionOf(node: object): string {
  const { description } = node as { readonly description?: { readonly value: string } }
  return (description?.value ?? '').trim().replace(/\s+/g, ' ')
}

/** Gives the name of the type that each root operation begins at: `query` → `Query`. */
export function rootsOf({ definitions }: DocumentNode): ReadonlyMap<string, string> {
  const own = definitions.flatMap(node =>
    node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION ? (node.operationTypes ?? []) : [],
  )
  const isNamed = definitions.some(({ kind }) => kind === Kind.SCHEMA_DEFINITION)
  const named = own.map(({ operation, type }): [string, string] => [operation, type.name.value])
  return new Map(isNamed ? named : [...DEFAULT_ROOTS, ...named])
}

const DEFAULT_ROOTS: readonly (readonly [string, string])[] = [
  ['query', 'Query'],
  ['mutation', 'Mutation'],
  ['subscription', 'Subscription'],
]
