/**
 * One operation of a file with what the service has otherwise laid over it.
 *
 * The service keeps less than a document says, so what it cannot know stays: tags, examples, security, callbacks,
 * extensions. A text that reads alike and a name that the service would respell stay too.
 */
import { descriptionOf, sameId, sameWords } from '../../../content/specification/changes.ts'
import { bareContentType, contentsOf, objectIn, type WrittenOperation } from '../../../content/specification/openapi.ts'
import type { Operation } from '../../../model/specification.ts'
import type { Json, JsonObject } from '../../../ports.ts'
import { changed, laidBody, laidResponses } from './contents.ts'
import { laidParameters } from './parameters.ts'
import { laidSchema, type Sides } from './schemas.ts'

/** An operation as it is written, and what it means. */
export interface Meant {
  readonly written: WrittenOperation
  readonly means: Operation
}

/** Gives the operation as it is to be in the file. */
export function laidOperation(old: Meant, live: Meant, sides: Sides): JsonObject {
  const [was, is] = [old.written.operation, live.written.operation]
  const isSwagger = sides.file.root['swagger'] !== undefined
  const parameters = laidParameters(old.written, live.written, sides)
  const carried: readonly (readonly [string, Json | undefined])[] = isSwagger
    ? [
        ['parameters', withBody(parameters, live.written, sides)],
        ['produces', laidTypes(was, is, sides)],
      ]
    : [
        ['parameters', parameters],
        ['requestBody', laidBody(was, is, sides)],
      ]
  return changed(was, [...laidHead(old, live), ...carried, ['responses', laidResponses(was, is, sides)]])
}

function laidHead(old: Meant, live: Meant): readonly (readonly [string, Json | undefined])[] {
  const { operationId, summary, description } = old.written.operation
  const [was, is] = [old.means, live.means]
  const isTitled =
    was.displayName === undefined || is.displayName === undefined || sameWords(was.displayName, is.displayName)
  const isNamed = sameId(was, is)
  const words = descriptionOf(is)
  // A description that only repeats the name is one as soon as the name is another one.
  const named = {
    ...was,
    ...(isTitled ? {} : { displayName: is.displayName }),
    ...(isNamed ? {} : { operationId: is.operationId }),
  }
  const isDescribed = sameWords(descriptionOf(named), words)
  return [
    ['operationId', isNamed ? operationId : is.operationId],
    ['summary', isTitled ? summary : is.displayName],
    ['description', isDescribed ? description : words.trim() === '' ? undefined : words],
  ]
}

/** In OpenAPI 2.0 the body is a parameter. */
function withBody(
  parameters: readonly Json[] | undefined,
  { parameters: all }: WrittenOperation,
  sides: Sides,
): readonly Json[] | undefined {
  const now = all.find(({ in: place }) => place === 'body')
  if (now === undefined) return parameters
  const isBody = (parameter: Json) => objectIn(sides.file.root, parameter)['in'] === 'body'
  if (!(parameters ?? []).some(isBody)) return [...(parameters ?? []), now]
  return (parameters ?? []).map(parameter => {
    const old = objectIn(sides.file.root, parameter)
    if (old['in'] !== 'body') return parameter
    const laid = changed(old, [['schema', laidSchema(old['schema'], now['schema'], sides)]])
    return laid === old ? parameter : laid
  })
}

/** Gives the content types of all answers in OpenAPI 2.0. */
function laidTypes(old: JsonObject, live: JsonObject, { file, live: now }: Sides): Json | undefined {
  const [was, is] = [typesIn(file.root, old), typesIn(now.root, live)]
  const isSame = was.size === 0 || is.size === 0 || (was.size === is.size && [...was].every(type => is.has(type)))
  return isSame ? old['produces'] : [...is]
}

function typesIn(root: JsonObject, operation: JsonObject): ReadonlySet<string> {
  const responses = Object.values(objectIn(root, operation['responses']))
  const contents = responses.flatMap(response => contentsOf(root, operation, objectIn(root, response)))
  return new Set(contents.map(([type]) => bareContentType(type)))
}
