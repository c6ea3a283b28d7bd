/**
 * Schemas that an API keeps as a text, by meaning.
 *
 * The media type says which language a text is in. What cannot be read in its language is compared as text, whose line
 * ends the service rewrites.
 */
import type { DocumentNode } from 'graphql/language/ast.js'
import type { SpecificationChange } from './specification/changes.ts'
import { isGraphql, parseGraphql, printGraphql } from './specification/graphql.ts'
import { describeGraphql, graphqlChanges } from './specification/graphql-changes.ts'
import { printXml } from './specification/xml.ts'
import { readXml } from './specification/xml-text.ts'

/** A schema's text with its media type. */
export interface SchemaText {
  readonly text: string
  readonly contentType: string
}

/** Tells whether two texts mean the same to the service. */
export function sameSchema(one: SchemaText, other: SchemaText): boolean {
  return one.text === other.text || meaningOf(one) === meaningOf(other)
}

/**
 * Lists what changes for callers, where the language tells; nothing where it does not, or where the texts mean the same.
 *
 * @param before - undefined for a schema that is new, which is then described in one line.
 */
export function schemaChanges(before: SchemaText | undefined, after: SchemaText): readonly SpecificationChange[] {
  const now = graphqlIn(after)
  if (now === undefined) return []
  if (before === undefined) return [{ message: describeGraphql(now), breaking: false }]
  const old = graphqlIn(before)
  return old === undefined ? [] : graphqlChanges(old, now)
}

function meaningOf(schema: SchemaText): string {
  const graphql = graphqlIn(schema)
  if (graphql !== undefined) return printGraphql(graphql)
  const root = /xml$/i.test(mediaTypeOf(schema)) ? readXml(schema.text) : undefined
  return root === undefined || 'message' in root ? schema.text.replace(/\r\n?/g, '\n') : printXml(root)
}

function graphqlIn(schema: SchemaText): DocumentNode | undefined {
  const document = /\bgraphql\b/i.test(mediaTypeOf(schema)) ? parseGraphql(schema.text) : undefined
  return document !== undefined && isGraphql(document) ? document : undefined
}

/** Without parameters. */
function mediaTypeOf({ contentType }: SchemaText): string {
  return contentType.replace(/;.*/s, '').trim()
}
