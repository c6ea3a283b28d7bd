/**
 * In which formats the service hands out the document of an API, and how the format is known that an API came in.
 *
 * Nothing of the API itself tells that. An import leaves its types as a schema, and their media type does; a document
 * without types leaves no trace, and its API is handed out as OpenAPI, as is any that the older format cannot say.
 *
 * @see https://learn.microsoft.com/rest/api/apimanagement/api-schema/get - `contentType` by format
 */
import type { Json, JsonObject } from '../../ports.ts'
import { isJsonObject } from '../../values.ts'
import type { Exporting } from '../kind/documents.ts'

/** How documents of APIs are got. A refused link to XML need not mean that the XML cannot be had. */
export const handouts: Exporting = {
  by: 'type',
  usually: 'http',
  formats: {
    http: [{ format: 'openapi-link', ending: 'openapi.yaml', fits: isOfOpenApi }],
    soap: [
      { format: 'wsdl-link', ending: 'wsdl', fits: isOfSoap },
      { format: 'wsdl', ending: 'wsdl', fits: isOfSoap },
    ],
  },
  traces: {
    collection: 'schemas',
    property: 'contentType',
    formats: {
      'application/vnd.ms-azure-apim.wadl.grammars+xml': [
        { format: 'wadl-link', ending: 'wadl', fits: isPlain },
        { format: 'wadl', ending: 'wadl', fits: isPlain },
      ],
      'application/vnd.ms-azure-apim.swagger.definitions+json': [
        { format: 'swagger-link', ending: 'swagger.json', fits: isOfSwagger },
      ],
    },
  },
  withheld: ['odata', 'grpc'],
  backend: 'serviceUrl',
  apart: 'apiVersionSetId',
}

/** Of what travels beside a message WSDL says nothing; what the service makes of the messages nobody has written down. */
function isOfSoap(operation: JsonObject): boolean {
  const beside = [operation['templateParameters'], requestOf(operation)['queryParameters']]
  return beside.every(parameters => isNothing(parameters ?? null))
}

/** What the service makes of no document. */
const BEYOND_OPENAPI = ['formParameters']

/** What a request means is said of its body. */
function isOfOpenApi(operation: JsonObject): boolean {
  const { description, representations } = requestOf(operation)
  const isSaid = isNothing(description ?? null) || objectsIn(representations).length > 0
  return isSaid && !holdsAny(partsOf(operation), BEYOND_OPENAPI)
}

const BEYOND_SWAGGER = [...BEYOND_OPENAPI, 'examples']

/** Swagger has one type for all forms of a request, and no header that has to come back. */
function isOfSwagger(operation: JsonObject): boolean {
  const types = objectsIn(requestOf(operation)['representations']).map(
    ({ schemaId, typeName }) => `${schemaId ?? ''} ${typeName ?? ''}`,
  )
  const headers = objectsIn(operation['responses']).flatMap(response => objectsIn(response['headers']))
  const isSaid = new Set(types).size < 2 && headers.every(({ required }) => required !== true)
  return isSaid && isOfOpenApi(operation) && !holdsAny(partsOf(operation), BEYOND_SWAGGER)
}

/** Words of an operation's parts of which nobody says how the service reads them out of WADL. */
const BEYOND_WADL = [...BEYOND_SWAGGER, 'description', 'defaultValue', 'values']

/** What a parameter of WADL is when nothing is said of its type. */
const USUAL_TYPE = 'string'

/** What WADL leaves unsaid, the service makes of the name. */
function isPlain(operation: JsonObject): boolean {
  const { responses, templateParameters, description, displayName } = operation
  const { queryParameters, headers } = requestOf(operation)
  const parameters = [templateParameters, queryParameters, headers].flatMap(objectsIn)
  const isUsual = description === displayName && parameters.every(({ type }) => (type ?? USUAL_TYPE) === USUAL_TYPE)
  return isUsual && !holdsAny(partsOf(operation), BEYOND_WADL) && !holdsAny(responses, ['headers'])
}

function requestOf({ request }: JsonObject): JsonObject {
  return isJsonObject(request) ? request : {}
}

/** Leaves out what an operation says of itself, which is held against the document word by word. */
function partsOf({ request = null, responses = null, templateParameters = null }: JsonObject): Json {
  return [request, responses, templateParameters]
}

/** Tells whether anything stands under one of these words, at any depth. */
function holdsAny(value: Json | undefined, words: readonly string[]): boolean {
  if (Array.isArray(value)) return value.some((item: Json) => holdsAny(item, words))
  if (!isJsonObject(value)) return false
  return Object.entries(value).some(([name, member]) =>
    words.includes(name) ? !isNothing(member) : holdsAny(member, words),
  )
}

function isNothing(value: Json): boolean {
  return value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0)
}

function objectsIn(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((item: Json) => isJsonObject(item)) : []
}
