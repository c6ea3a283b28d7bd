/**
 * Which kind of specification a text is.
 *
 * The text decides and the name of the file only helps where the text says nothing: a file called `.json` may well hold
 * YAML, but nothing else begins like an XML document.
 */
import type { InlineFormat, LinkFormat } from './model.ts'

/** A kind of specification as its text shows it, before it is parsed. */
export type Notation = 'tree' | 'xml' | 'graphql' | 'proto'

/** The format in which the service fetches what it otherwise takes inline. */
export const LINK_FORMATS: Readonly<Record<InlineFormat, LinkFormat>> = {
  openapi: 'openapi-link',
  'openapi+json': 'openapi+json-link',
  'swagger-json': 'swagger-link-json',
  wsdl: 'wsdl-link',
  'wadl-xml': 'wadl-link-json',
  graphql: 'graphql-link',
  odata: 'odata-link',
  grpc: 'grpc-link',
}

/** Tells how a text is to be read; undefined when it is no specification. */
export function notationOf(file: string, text: string): Notation | undefined {
  const found =
    BEGINNINGS.find(([, pattern]) => pattern.test(text)) ?? ENDINGS.find(([, pattern]) => pattern.test(file))
  return found?.[0] ?? (DEFINITION.test(text) ? 'graphql' : undefined)
}

const BEGINNINGS: readonly (readonly [Notation, RegExp])[] = [
  ['xml', /^\s*</],
  ['tree', /^\s*\{\s*"/],
  ['tree', /^(?:"(?:openapi|swagger)"|'(?:openapi|swagger)'|openapi|swagger)[ \t]*:/m],
  ['proto', /^[ \t]*(?:syntax|edition)[ \t]*=[ \t]*["']/m],
]

const ENDINGS: readonly (readonly [Notation, RegExp])[] = [
  ['graphql', /\.(?:graphql|graphqls|gql)$/i],
  ['proto', /\.proto$/i],
  ['tree', /\.(?:json|ya?ml)$/i],
  ['xml', /\.(?:wsdl|wadl|edmx|xml)$/i],
]

/** Asked last, since these words begin lines in many languages. */
const DEFINITION = /^(?:type|interface|input|union|scalar)[ \t]+\w|^schema[ \t]*\{/m
