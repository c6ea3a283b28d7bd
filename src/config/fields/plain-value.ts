/**
 * Values that are no texts: booleans, numbers, and JSON that the table says nothing about.
 *
 * A boolean in quotes is a text and no boolean. What a variable brings has no quotes, so it is read as YAML reads a
 * plain value.
 */
import type { Field, NumberField } from '../../model/kind/fields.ts'
import type { Value } from '../../ports.ts'
import { type Checking, problem } from '../finding.ts'
import type { Node } from '../node.ts'
import { below, described, oneOf, wrong } from '../words.ts'
import { expectedNumber, numberFault } from './constraints.ts'
import { expand, secretOf } from './substitute.ts'
import { type Origins, readText } from './text-value.ts'

/** Booleans and numbers; a variable gives a text, which is then read as YAML reads a plain one. */
export function* plainValue(
  field: Field,
  path: string,
  node: Node,
  { variables }: Origins,
): Checking<Value | undefined> {
  if (node.type !== 'scalar') return yield* wrong(path, node, expectedOf(field))
  const expanded = node.text.includes('${') ? yield* expand(node.text, node.at, path, variables) : undefined
  if (expanded === undefined && node.text.includes('${')) return undefined
  if (expanded?.isSecret === true)
    return yield* problem(node.at, `${path} holds a secret; expected ${expectedOf(field)}`)
  const value = expanded === undefined ? node.value : plainly(expanded.text)
  if (field.type === 'flag' && typeof value === 'boolean') return value
  if (field.type === 'number' && typeof value === 'number') {
    const fault = numberFault(field, value)
    return fault === undefined ? value : yield* problem(node.at, `${path} ${fault}`)
  }
  const what =
    expanded === undefined
      ? `${described(node)}${isQuoted(node.value, node.text) ? ' in quotes' : ''}`
      : described({ ...node, value: '', text: expanded.text })
  return yield* problem(node.at, `${path} is ${what}; expected ${expectedOf(field)}`)
}

function isQuoted(value: unknown, text: string): boolean {
  return typeof value === 'string' && typeof plainly(text) !== 'string'
}

function plainly(text: string): boolean | number | string {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true'
  return /^[-+]?\d+(\.\d+)?$/.test(text) ? Number(text) : text
}

/** Any JSON: what YAML takes a value for, with variables filled in. */
export function* anyValue(path: string, node: Node, origins: Origins): Checking<Value | undefined> {
  if (node.type === 'list') {
    const values: Value[] = []
    for (const item of node.items) values.push((yield* anyValue(path, item, origins)) ?? null)
    return values
  }
  if (node.type === 'map') {
    const values: [string, Value][] = []
    for (const { key, value } of node.entries)
      values.push([key, (yield* anyValue(below(path, key), value, origins)) ?? null])
    return Object.fromEntries(values)
  }
  if (typeof node.value !== 'string') return node.value
  const text = yield* readText(path, node, origins)
  return text?.isSecret === true ? secretOf(text) : text?.text
}

/** Says what a field takes. */
export function expectedOf(field: Field): string {
  switch (field.type) {
    case 'text':
      return oneOf(field.values ?? []) ?? 'a text'
    case 'flag':
      return 'true or false'
    case 'number':
      return expectedNumber(field satisfies NumberField)
    case 'object':
    case 'map':
      return 'a map'
    case 'list':
      return 'a list'
    case 'any':
      return 'a value'
  }
}
