/**
 * Policies, which the file spells as a text or as `{ file | value, format, substitute }`.
 *
 * The format is always sent: the service's own default is `xml`, ours is `rawxml`. A fault in a policy's text is
 * reported at its own line, in the file of the policy or in the block of YAML that holds it.
 */
import { checkPolicy, type PolicyFormat } from '../../content/policy.ts'
import type { Values } from '../../ports.ts'
import type { Entity } from '../entity.ts'
import { type Reading, readFields } from '../fields.ts'
import { type Checking, problem } from '../finding.ts'
import { resolvePolicy } from '../names-in-policies.ts'
import type { Node } from '../node.ts'
import { entryOf, isNull, wrong } from '../words.ts'
import { secretOf } from './substitute.ts'
import { fileContent, substituteFlag, type Text, writtenText } from './text-value.ts'

const SHAPE = 'the text of a policy, or "{ file: <path> }"'
/** The keys that an entity with the spelling of a policy has beside its fields. */
export const POLICY_KEYS: readonly string[] = ['file', 'substitute']

/** Reads a policy, what stands beside its text, and all that it names. */
export function* readPolicy(entity: Entity, reading: Reading): Checking<Values> {
  const { kind, node, path, own } = entity
  const text = yield* policyText(path, node, reading)
  const besides = own.filter(({ key }) => key !== 'value')
  const others = yield* readFields(kind, besides, { path, field: '' }, reading)
  const format = others['format'] === 'xml' ? 'xml' : 'rawxml'
  if (text === undefined) return {}
  yield { found: 'field', path: 'value', at: text.at }
  yield* meaningOf(text, format, entity, reading)
  return { ...others, value: text.isSecret ? secretOf(text) : text.text, format }
}

function* policyText(path: string, node: Node, reading: Reading): Checking<Text | undefined> {
  if (node.type === 'scalar' && !isNull(node)) return yield* writtenText(path, node, reading, true)
  if (node.type !== 'map') return yield* wrong(path, node, SHAPE)
  const value = entryOf(node, 'value')
  const file = entryOf(node, 'file')
  if (file !== undefined && value !== undefined)
    return yield* problem(value.at, `${path} has "file" and "value"; expected one of the two`)
  if (value === undefined)
    return file === undefined
      ? yield* problem(node.at, `${path} lacks the policy; expected ${SHAPE}`)
      : yield* fileContent(path, node, reading)
  if (value.value.type !== 'scalar' || isNull(value.value))
    return yield* wrong(`${path}.value`, value.value, 'the text of a policy')
  return yield* writtenText(path, value.value, reading, yield* substituteFlag(path, entryOf(node, 'substitute'), true))
}

/** A policy is looked at with `***` for its secrets, so that nothing that is said of it can hold one. */
function* meaningOf(
  text: Text,
  format: PolicyFormat,
  { kind, path }: Entity,
  { names, index, home }: Reading,
): Checking<void> {
  const { shown, placeOf, at } = text
  const faultsOf = (of: string) =>
    kind.policyPlace === undefined ? [] : checkPolicy({ text: of, format }, kind.policyPlace)
  const faults = faultsOf(shown)
  for (const { line, column, message } of faults) yield* problem(placeOf(line, column), `${path}: ${message}`)
  if (faults.length > 0) return
  if (text.isSecret && !text.isAbsent && faultsOf(text.text).length > 0)
    yield* problem(
      at,
      `${path} is not well-formed with its secrets in it; expected them without "<", "&" and quotes, or as named values`,
    )
  yield* resolvePolicy({ text: shown, format }, { path, home }, placeOf, names, index)
}
