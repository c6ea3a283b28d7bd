/**
 * What the service would refuse in an OpenAPI document, or drop without a word.
 *
 * An error is what an import is known to fail on; a warning is what it takes in another way than it is meant.
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-api-import-restrictions
 */
import type { Json, JsonObject } from '../../ports.ts'
import { isJsonObject } from '../../values.ts'
import { operationFindings } from './operation-check.ts'
import { followed, type Pointer } from './pointer.ts'
import { referenceFindings } from './reference-check.ts'
import type { TreeFinding } from './tree.ts'

/** Lists what is wrong with a document. */
export function openApiFindings(root: JsonObject): readonly TreeFinding[] {
  return [
    ...versionFindings(root),
    ...titleFindings(root),
    ...pathFindings(root),
    ...operationFindings(root),
    ...referenceFindings(root),
  ]
}

function versionFindings({ swagger, openapi }: JsonObject): readonly TreeFinding[] {
  if (swagger !== undefined) {
    if (swagger === '2.0') return []
    return [{ pointer: ['swagger'], severity: 'error', message: `swagger is ${shown(swagger)}; expected "2.0"` }]
  }
  const pointer = ['openapi']
  const version = typeof openapi === 'string' ? /^3\.([01])(?:\.(\d+))?$/.exec(openapi) : null
  if (version === null) {
    const message = `openapi is ${shown(openapi)}, which the service does not read; expected "3.0.0" to "3.0.3" or "3.1.0"`
    return [{ pointer, severity: 'error', message }]
  }
  if (version[1] === '1') {
    const message = `openapi is ${shown(openapi)}: the service imports it, but ignores most of what 3.1 adds to 3.0`
    return [{ pointer, severity: 'notice', message }]
  }
  if (Number(version[2] ?? 0) <= 3) return []
  const message = `openapi is ${shown(openapi)}; the service is only known to read 3.0 up to "3.0.3"`
  return [{ pointer, severity: 'warning', message }]
}

function shown(value: Json | undefined): string {
  return JSON.stringify(value ?? null)
}

function titleFindings({ info }: JsonObject): readonly TreeFinding[] {
  const { title } = isJsonObject(info) ? info : {}
  if (typeof title === 'string' && title.trim() !== '') return []
  return [{ pointer: ['info'], severity: 'warning', message: 'info.title is missing; expected the name of the API' }]
}

function pathFindings(root: JsonObject): readonly TreeFinding[] {
  const { paths, 'x-ms-paths': queried } = root
  if (!isJsonObject(paths) && !isJsonObject(queried)) {
    const message = 'the document has no paths; expected "paths" with at least one operation'
    return [{ pointer: ['paths'], severity: 'error', message }]
  }
  return Object.entries({ paths, 'x-ms-paths': queried }).flatMap(([section, items]) =>
    isJsonObject(items)
      ? Object.entries(items).flatMap(([path, item]) => itemFindings(root, [section, path], path, item))
      : [],
  )
}

function itemFindings(root: JsonObject, pointer: Pointer, path: string, written: Json): readonly TreeFinding[] {
  if (path.startsWith('x-')) return []
  const item = followed(root, written)
  const findings: TreeFinding[] = []
  if (!path.startsWith('/'))
    findings.push({ pointer, severity: 'error', message: `path "${path}" does not begin with "/"` })
  if (path.length > LONGEST_TEMPLATE) {
    const message = `path "${path.slice(0, 40)}…" has ${path.length} characters; expected at most ${LONGEST_TEMPLATE}`
    findings.push({ pointer, severity: 'error', message })
  }
  if (isJsonObject(item) && isJsonObject(item['trace'])) {
    const message = `TRACE ${path} is not imported: the service has no such method in documents; expected another`
    findings.push({ pointer: [...pointer, 'trace'], severity: 'warning', message })
  }
  return findings
}

const LONGEST_TEMPLATE = 1000
