/**
 * GraphQL schemas: the fields of the root types, as operations.
 *
 * The service keeps the schema and makes no operations of it; what is read here is for people, who want to know which
 * query is gone.
 *
 * @see https://spec.graphql.org/October2021/#sec-Type-System
 */
import type { Operation, OperationParameter } from '../../model/specification.ts'
import type { Word } from './words.ts'

/** A place in the words, moved on by whoever reads. */
interface Reading {
  readonly words: readonly Word[]
  at: number
}

const DEFINITIONS = ['schema', 'type', 'interface', 'enum', 'input', 'scalar', 'union', 'directive', 'extend']

/** Tells whether words begin as a schema does: with a definition, or with the description of one. */
export function isGraphql(words: readonly Word[]): boolean {
  const [first, second] = words
  const start = first?.kind === 'text' ? second : first
  return start !== undefined && DEFINITIONS.includes(start.text)
}

/** Lists the fields of the query, mutation and subscription types. */
export function graphqlOperations(words: readonly Word[]): readonly Operation[] {
  const roots = rootsIn(words)
  return bodiesIn(words, 'type').flatMap(({ name, at }) => {
    const method = roots.get(name)
    return method === undefined ? [] : fieldsIn({ words, at }, method)
  })
}

const ROOTS: readonly (readonly [string, string])[] = [
  ['Query', 'QUERY'],
  ['Mutation', 'MUTATION'],
  ['Subscription', 'SUBSCRIPTION'],
]

/** Which type is the root of what; a `schema` definition can give the types other names. */
function rootsIn(words: readonly Word[]): ReadonlyMap<string, string> {
  const own = bodiesIn(words, 'schema').flatMap(({ at }) => {
    const end = words.findIndex((word, index) => index >= at && word.text === '}')
    const inside = words.slice(at, end < 0 ? words.length : end).filter(({ kind }) => kind === 'name')
    return inside.flatMap(({ text }, index): [string, string][] => {
      const type = inside[index + 1]?.text
      return index % 2 === 0 && type !== undefined ? [[type, text.toUpperCase()]] : []
    })
  })
  return new Map(own.length === 0 ? ROOTS : own)
}

/** Where the braces of each definition of a sort open, with its name. */
function bodiesIn(words: readonly Word[], sort: 'type' | 'schema'): readonly { name: string; at: number }[] {
  const bodies: { name: string; at: number }[] = []
  let depth = 0
  let head: string | undefined
  for (const [index, { text, kind }] of words.entries()) {
    if (text === '{' && kind === 'mark') {
      if (depth === 0 && head !== undefined) bodies.push({ name: head, at: index + 1 })
      depth += 1
      head = undefined
    } else if (text === '}' && kind === 'mark') depth -= 1
    else if (depth === 0 && kind === 'name' && DEFINITIONS.includes(text))
      head = text === sort ? (words[index + 1]?.text ?? '') : undefined
  }
  return bodies
}

function fieldsIn(reading: Reading, method: string): readonly Operation[] {
  const operations: Operation[] = []
  for (;;) {
    const description = textIn(reading)
    const name = reading.words[reading.at]
    if (name === undefined || name.kind !== 'name') return operations
    reading.at += 1
    const parameters = take(reading, '(') ? argumentsIn(reading) : []
    if (!take(reading, ':')) return operations
    typeIn(reading)
    skipDirectives(reading)
    operations.push({ method, urlTemplate: name.text, displayName: name.text, description, parameters, responses: [] })
  }
}

function argumentsIn(reading: Reading): readonly OperationParameter[] {
  const parameters: OperationParameter[] = []
  while (reading.at < reading.words.length && !take(reading, ')')) {
    textIn(reading)
    const name = reading.words[reading.at]?.text ?? ''
    reading.at += 1
    take(reading, ':')
    const type = typeIn(reading)
    const hasDefault = take(reading, '=')
    if (hasDefault) skipValue(reading)
    skipDirectives(reading)
    parameters.push({ name, in: 'query', required: type.endsWith('!') && !hasDefault, type })
  }
  return parameters
}

/** Takes a type: `[Order!]!`. */
function typeIn(reading: Reading): string {
  const start = reading.at
  while (take(reading, '['));
  reading.at += 1
  while (take(reading, '!') || take(reading, ']'));
  return reading.words
    .slice(start, reading.at)
    .map(({ text }) => text)
    .join('')
}

function skipDirectives(reading: Reading): void {
  while (take(reading, '@')) {
    reading.at += 1
    if (reading.words[reading.at]?.text === '(') skipValue(reading)
  }
}

const OPENING = ['(', '[', '{']
const CLOSING = [')', ']', '}']

/** Takes one value, with all that its brackets hold. */
function skipValue(reading: Reading): void {
  let depth = 0
  do {
    const { text, kind } = reading.words[reading.at] ?? { text: '', kind: 'mark' }
    if (kind === 'mark' && OPENING.includes(text)) depth += 1
    if (kind === 'mark' && CLOSING.includes(text)) depth -= 1
    reading.at += 1
  } while (depth > 0 && reading.at < reading.words.length)
}

function textIn(reading: Reading): string | undefined {
  const word = reading.words[reading.at]
  if (word?.kind !== 'text') return undefined
  reading.at += 1
  return word.text
    .replace(/^"+|"+$/g, '')
    .trim()
    .replace(/\s+/g, ' ')
}

function take(reading: Reading, mark: string): boolean {
  const word = reading.words[reading.at]
  const isThere = word?.kind === 'mark' && word.text === mark
  if (isThere) reading.at += 1
  return isThere
}
