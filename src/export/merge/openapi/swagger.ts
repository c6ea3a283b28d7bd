/**
 * A document of OpenAPI 3 as the service hands it out, in the words of OpenAPI 2.0.
 *
 * Only what the service writes is known here; forms and what else 2.0 says in ways of its own are left out, and so is
 * every answer's schema but the first, since 2.0 has one.
 */
import { bareContentType, METHODS } from '../../../content/specification/openapi.ts'
import type { Json, JsonObject } from '../../../ports.ts'
import { isJsonObject } from '../../../values.ts'
import { withMembers } from './schemas.ts'

/** Gives the paths and the types of a document. */
export function asSwagger(root: JsonObject): JsonObject {
  const { components, paths } = root
  const { schemas } = isJsonObject(components) ? components : {}
  return withMembers(
    new Map<string, Json | undefined>([
      ['swagger', '2.0'],
      ['paths', mapped(paths, item => mapped(item, (operation, method) => operationOf(operation, method)))],
      ['definitions', schemas === undefined ? undefined : renamed(schemas)],
    ]),
  )
}

function mapped(value: Json | undefined, map: (value: Json, name: string) => Json): JsonObject {
  const entries = Object.entries(isJsonObject(value) ? value : {})
  return Object.fromEntries(entries.map(([name, member]) => [name, map(member, name)] as const))
}

/** References lead to where 2.0 has its types. */
function renamed(value: Json): Json {
  if (Array.isArray(value)) return value.map(renamed)
  if (!isJsonObject(value)) return value
  return mapped(value, (member, name) =>
    name === '$ref' && typeof member === 'string'
      ? member.replace(/^#\/components\/schemas\//, '#/definitions/')
      : renamed(member),
  )
}

function operationOf(operation: Json, method: string): Json {
  if (!isJsonObject(operation) || !METHODS.some(known => known === method)) return operation
  const { parameters, requestBody, responses, ...rest } = operation
  const list = (Array.isArray(parameters) ? parameters : []).map(parameterOf)
  const content = contentIn(requestBody)
  const types = new Set(Object.values(isJsonObject(responses) ? responses : {}).flatMap(typesIn))
  const all = content.length === 0 ? list : [...list, bodyOf(content)]
  return withMembers(
    new Map<string, Json | undefined>([
      ...Object.entries(rest),
      ['consumes', content.length === 0 ? undefined : content.map(([type]) => type)],
      ['produces', types.size === 0 ? undefined : [...types]],
      ['parameters', all.length === 0 ? undefined : all],
      ['responses', mapped(responses, responseOf)],
    ]),
  )
}

function parameterOf(parameter: Json): Json {
  if (!isJsonObject(parameter)) return parameter
  const { schema, ...rest } = parameter
  return { ...rest, ...(isJsonObject(schema) ? schema : { type: 'string' }) }
}

type Content = readonly (readonly [type: string, media: JsonObject])[]

function contentIn(holder: Json | undefined): Content {
  const { content } = isJsonObject(holder) ? holder : {}
  return Object.entries(isJsonObject(content) ? content : {}).flatMap(([type, media]) =>
    FORMS.includes(bareContentType(type)) || !isJsonObject(media) ? [] : [[type, media] as const],
  )
}

/** What 2.0 has parameters of their own for. */
const FORMS = ['multipart/form-data', 'application/x-www-form-urlencoded']

function typesIn(response: Json): readonly string[] {
  return contentIn(response).map(([type]) => type)
}

function bodyOf(content: Content): Json {
  return { name: 'body', in: 'body', schema: schemaOf(content) ?? {} }
}

function responseOf(response: Json): Json {
  if (!isJsonObject(response)) return response
  const { content: _, headers, description, ...rest } = response
  return withMembers(
    new Map<string, Json | undefined>([
      ['description', description ?? ''],
      ...Object.entries(rest),
      ['headers', headers === undefined ? undefined : mapped(headers, parameterOf)],
      ['schema', schemaOf(contentIn(response))],
    ]),
  )
}

function schemaOf([first]: Content): Json | undefined {
  return first === undefined ? undefined : renamed(first[1]['schema'] ?? {})
}
