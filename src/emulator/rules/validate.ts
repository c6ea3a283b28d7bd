/**
 * Checks a body against the contract: unknown fields, types, legal values, lengths, patterns, what is required.
 *
 * Null stands for "absent", for fields that are unknown too, and read-only fields are passed over, because clients send back what they have read.
 * An open list of values is closed here below the preview version: the service refuses what it does not know.
 */
import { type FieldRule, type FieldTree, PREVIEW_VERSION } from '../contract.ts'
import { isObject, type Json, type JsonObject } from '../protocol.ts'

/** A field that is wrong, and why. */
export interface Problem {
  readonly target: string
  readonly message: string
}

/**
 * Lists what is wrong with a `properties` object.
 *
 * @param whole - whether required fields must be there; false for a patch.
 */
export function problemsOf(
  properties: JsonObject,
  tree: FieldTree,
  version: string,
  whole: boolean,
): readonly Problem[] {
  return memberProblems(properties, tree, '', { version, whole })
}

/** Lists what is wrong with the name of an entity; `target` is what the path calls it. */
export function nameProblems(name: string, rule: Partial<FieldRule>, target: string): readonly Problem[] {
  const known = rule.enum?.find(value => value.toLowerCase() === name.toLowerCase())
  return textProblems(known ?? name, { type: 'string', ...rule, openEnum: false }, target, PREVIEW_VERSION)
}

interface Mode {
  readonly version: string
  readonly whole: boolean
}

function memberProblems(value: JsonObject, tree: FieldTree, at: string, mode: Mode): readonly Problem[] {
  const isFree = tree.members.size === 0 && tree.any === undefined && at !== ''
  const given = Object.entries(value).flatMap(([name, member]) => {
    const target = at === '' ? name : `${at}.${name}`
    const field = tree.members.get(name) ?? tree.any
    if (field !== undefined) return valueProblems(member, field, target, mode)
    return isFree || member === null ? [] : [{ target, message: `Invalid field '${target}' specified` }]
  })
  const missing = [...tree.members].filter(
    ([name, field]) => mode.whole && field.rule.required === true && !field.rule.readOnly && isAbsent(value[name]),
  )
  return [
    ...given,
    ...missing.map(([name]) => ({ target: at === '' ? name : `${at}.${name}`, message: `'${name}' is required.` })),
  ]
}

function valueProblems(value: Json, field: FieldTree, target: string, mode: Mode): readonly Problem[] {
  const { rule } = field
  if (value === null || rule.readOnly === true || rule.type === 'any') return []
  const typed = hasType(value, rule.type)
  if (!typed) return [{ target, message: `'${target}' is not of type ${rule.type}.` }]
  if (isObject(value)) return memberProblems(value, field, target, mode)
  if (Array.isArray(value)) return arrayProblems(value, field, target, mode)
  if (typeof value === 'string') return textProblems(value, rule, target, mode.version)
  return typeof value === 'number' ? numberProblems(value, rule, target) : []
}

function arrayProblems(value: readonly Json[], field: FieldTree, target: string, mode: Mode): readonly Problem[] {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = field.rule
  const size =
    value.length < minItems || value.length > maxItems
      ? [{ target, message: `'${target}' has ${value.length} items; ${minItems} to ${maxItems} are allowed.` }]
      : []
  const each = field.each
  return each === undefined
    ? size
    : [...size, ...value.flatMap((item, index) => valueProblems(item, each, `${target}[${index}]`, mode))]
}

function textProblems(value: string, rule: FieldRule, target: string, version: string): readonly Problem[] {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = rule
  const isOpen = rule.openEnum === true && version >= PREVIEW_VERSION
  const found: string[] = []
  if (rule.enum !== undefined && !isOpen && !rule.enum.includes(value))
    found.push(`'${value}' is not a valid value for '${target}'. Valid values: ${rule.enum.join(', ')}.`)
  if (value.length < minLength) found.push(`'${target}' must have at least ${minLength} characters.`)
  if (value.length > maxLength) found.push(`'${target}' is longer than ${maxLength} characters.`)
  if (pattern !== undefined && value !== '' && !new RegExp(pattern).test(value))
    found.push(`'${target}' must match '${pattern}'.`)
  return found.map(message => ({ target, message }))
}

function numberProblems(value: number, rule: FieldRule, target: string): readonly Problem[] {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = rule
  if (value >= minimum && value <= maximum && Number.isInteger(value)) return []
  return [{ target, message: `'${target}' is ${value}; whole numbers from ${minimum} to ${maximum} are allowed.` }]
}

function hasType(value: Json, type: FieldRule['type']): boolean {
  switch (type) {
    case 'any':
      return true
    case 'object':
      return isObject(value)
    case 'array':
      return Array.isArray(value)
    case 'integer':
      return typeof value === 'number'
    case 'string':
    case 'boolean':
      return typeof value === type
  }
}

function isAbsent(value: Json | undefined): boolean {
  return value === undefined || value === null
}
