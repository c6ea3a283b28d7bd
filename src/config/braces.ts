/**
 * `{{name}}` in properties, by which backends, loggers and the like take a value from elsewhere.
 */
import { KINDS } from '../model/table.ts'
import type { Checking } from './finding.ts'
import type { EntityIndex } from './index-of-entities.ts'
import { type PolicyNames, resolveName } from './names-in-policies.ts'
import type { Mention } from './references.ts'

/** One `{{name}}`. */
export const BRACES: RegExp = /\{\{([^{}]+)\}\}/g

/** Yields every entity that a text names in braces and reports those that are probably misspelt. */
export function* resolveBraces(
  { text, at, path, home }: Mention,
  names: PolicyNames,
  index: EntityIndex,
): Checking<void> {
  const kind = [...KINDS.values()].find(
    ({ inPolicies, scope }) => inPolicies?.braces === true && scope === home.kind.scope,
  )
  const by = kind?.inPolicies?.by
  if (kind === undefined || by === undefined) return
  for (const [, name = ''] of text.matchAll(BRACES))
    yield* resolveName(kind, by, { text: name.trim(), at, path, home }, names, index)
}
