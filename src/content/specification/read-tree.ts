/**
 * OpenAPI documents as specifications.
 *
 * The service reads OpenAPI 2.0 as JSON only, and nobody says which YAML its reader knows: what is YAML 2.0, or YAML
 * with aliases, is sent as JSON.
 */

import { isJsonObject } from '../../values.ts'
import { documentDigest } from './canonical.ts'
import type { InlineFormat, Specification, SpecificationFault } from './model.ts'
import { operationsOf, textOf } from './openapi.ts'
import { openApiFindings } from './openapi-check.ts'
import { serverUrlOf } from './server-url.ts'
import { readTree, type Tree } from './tree.ts'

/** Reads JSON or YAML; a fault when it is neither, or no OpenAPI. */
export function readOpenApi(text: string): Specification | SpecificationFault {
  const tree = readTree(text)
  if ('message' in tree) return tree
  const { root } = tree
  if (root['openapi'] === undefined && root['swagger'] === undefined) {
    return {
      line: 1,
      column: 1,
      message: 'the document is no OpenAPI; expected "openapi" or "swagger" with its version',
    }
  }
  const sent = sentAs(tree, text)
  const info = isJsonObject(root['info']) ? root['info'] : {}
  return {
    ...sent,
    digest: documentDigest(root),
    operations: operationsOf(root),
    makesOperations: true,
    title: textOf(info['title']),
    description: textOf(info['description']),
    serverUrl: serverUrlOf(root),
    sizeBytes: Buffer.byteLength(sent.text),
    findings: findingsIn(tree),
  }
}

function sentAs({ root, notation, isExpanded }: Tree, text: string): { format: InlineFormat; text: string } {
  const isSwagger = root['swagger'] !== undefined
  const isKept = notation === 'json' || !(isSwagger || isExpanded)
  const json = isSwagger ? 'swagger-json' : 'openapi+json'
  return {
    format: notation === 'yaml' && isKept ? 'openapi' : json,
    text: isKept ? text : `${JSON.stringify(root, null, 2)}\n`,
  }
}

function findingsIn(tree: Tree): Specification['findings'] {
  const findings = openApiFindings(tree.root)
  const positions = findings.length === 0 ? [] : tree.positionsAt(findings.map(({ pointer }) => pointer))
  const placed = findings.map(({ severity, message }, index) => {
    return { ...(positions[index] ?? { line: 1, column: 1 }), severity, message }
  })
  return placed.toSorted((a, b) => a.line - b.line || a.column - b.column)
}
