/**
 * What changes between two GraphQL schemas, in words.
 *
 * A caller writes names and reads types, so a name that goes breaks, and a type that changes breaks unless whoever
 * reads the old one can read the new one, or whoever sends the old one may send it still.
 */
import type { DocumentNode } from 'graphql/language/ast.js'
import type { SpecificationChange } from './changes.ts'
import { printGraphql } from './graphql.ts'
import { type GraphqlMember, type GraphqlType, rootsOf, typesOf } from './graphql-types.ts'

/** Lists what changes for callers: what goes and comes as a whole, then what is different; never empty for two that differ. */
export function graphqlChanges(before: DocumentNode, after: DocumentNode): readonly SpecificationChange[] {
  const [olds, news] = [typesOf(before), typesOf(after)]
  const changes = [
    ...gone(olds, news).map(({ name }) => broken(`type removed: ${name}`)),
    ...gone(news, olds).map(({ name }) => plain(`type added: ${name}`)),
    ...rootChanges(rootsOf(before), rootsOf(after), olds, news),
    ...both(olds, news).flatMap(([old, now]) => typeChanges(old, now)),
  ]
  return changes.length > 0 || printGraphql(before) === printGraphql(after) ? changes : [plain('directives changed')]
}

/** Says in one line what a schema offers: `2 queries, 1 mutation, 5 types`. */
export function describeGraphql(document: DocumentNode): string {
  const types = typesOf(document)
  const roots = [...rootsOf(document)].map(
    ([operation, type]) => [operation, types.get(type)?.members.size ?? 0] as const,
  )
  const offered = roots.filter(([, fields]) => fields > 0).map(([operation, fields]) => counted(fields, operation))
  return [...offered, counted(types.size, 'type')].join(', ')
}

function counted(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun.replace(/y$/, 'ie')}s`
}

function broken(message: string): SpecificationChange {
  return { message, breaking: true }
}

function plain(message: string): SpecificationChange {
  return { message, breaking: false }
}

type Named<Item> = ReadonlyMap<string, Item>

/** Lists what the one has and the other lacks. */
function gone<Item>(one: Named<Item>, other: Named<Item>): readonly Item[] {
  return [...one].filter(([name]) => !other.has(name)).map(([, item]) => item)
}

function both<Item>(olds: Named<Item>, news: Named<Item>): readonly (readonly [Item, Item])[] {
  return [...news].flatMap(([name, now]) => {
    const old = olds.get(name)
    return old === undefined ? [] : [[old, now] as const]
  })
}

/** Callers reach a schema by its root types; which type that is called does not matter while its fields are there. */
function rootChanges(
  before: Named<string>,
  after: Named<string>,
  olds: Named<GraphqlType>,
  news: Named<GraphqlType>,
): readonly SpecificationChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap(operation => {
    const old = olds.get(before.get(operation) ?? '')?.name
    const now = news.get(after.get(operation) ?? '')?.name
    if (old === now) return []
    if (now === undefined) return [broken(`${operation} removed: ${old}`)]
    return [
      old === undefined
        ? plain(`${operation} added: ${now}`)
        : broken(`${operation} type changed: from ${old} to ${now}`),
    ]
  })
}

function typeChanges(old: GraphqlType, now: GraphqlType): readonly SpecificationChange[] {
  if (printOf(old) === printOf(now)) return []
  const { name } = now
  if (old.sort !== now.sort) return [broken(`type changed: ${name} from ${old.sort} to ${now.sort}`)]
  const [hadInterfaces, hasInterfaces] = [new Set(old.interfaces), new Set(now.interfaces)]
  const what = WORDS[now.sort]
  const changes = [
    ...old.interfaces
      .filter(other => !hasInterfaces.has(other))
      .map(other => broken(`interface removed: ${other} of ${name}`)),
    ...now.interfaces
      .filter(other => !hadInterfaces.has(other))
      .map(other => plain(`interface added: ${other} of ${name}`)),
    ...gone(old.members, now.members).map(member => broken(`${what} removed: ${name}.${member.name}`)),
    ...gone(now.members, old.members).map(member => added(what, `${name}.${member.name}`, member)),
    ...both(old.members, now.members).flatMap(([was, is]) => memberChanges(was, is, `${name}.${is.name}`, what)),
    ...(old.description === now.description ? [] : [plain(`description changed: ${name}`)]),
  ]
  return changes.length > 0 ? changes : [plain(`directives changed: ${name}`)]
}

function printOf({ nodes }: GraphqlType): string {
  return nodes.map(printGraphql).toSorted().join()
}

const WORDS: Readonly<Record<GraphqlType['sort'], string>> = {
  type: 'field',
  interface: 'field',
  input: 'input',
  enum: 'value',
  union: 'member',
  scalar: 'member',
}

function added(what: string, title: string, { isRequired }: GraphqlMember): SpecificationChange {
  return isRequired ? broken(`required ${what} added: ${title}`) : plain(`${what} added: ${title}`)
}

function memberChanges(
  old: GraphqlMember,
  now: GraphqlMember,
  title: string,
  what: string,
): readonly SpecificationChange[] {
  if (printGraphql(old.node) === printGraphql(now.node)) return []
  const changes = [
    ...typeChange(old, now, title, what),
    ...gone(old.arguments, now.arguments).map(({ name }) => broken(`argument removed: ${name} of ${title}`)),
    ...gone(now.arguments, old.arguments).map(argument => added('argument', `${argument.name} of ${title}`, argument)),
    ...both(old.arguments, now.arguments).flatMap(([was, is]) =>
      memberChanges(was, is, `${is.name} of ${title}`, 'argument'),
    ),
    ...(old.default === now.default ? [] : [plain(`default changed: ${title}`)]),
    ...(old.isDeprecated === now.isDeprecated
      ? []
      : [plain(`${now.isDeprecated ? 'deprecated' : 'no longer deprecated'}: ${title}`)]),
    ...(old.description === now.description ? [] : [plain(`description changed: ${title}`)]),
  ]
  return changes.length > 0 ? changes : [plain(`directives changed: ${title}`)]
}

function typeChange(
  old: GraphqlMember,
  now: GraphqlMember,
  title: string,
  what: string,
): readonly SpecificationChange[] {
  const [was, is] = [old.type ?? '', now.type ?? '']
  if (now.isRequired && !old.isRequired && bare(was) === bare(is)) return [broken(`${what} now required: ${title}`)]
  if (old.isRequired && !now.isRequired && bare(was) === bare(is))
    return [plain(`${what} no longer required: ${title}`)]
  if (was === is) return []
  const isSafe = what === 'field' ? isNarrowed(was, is) : isNarrowed(is, was)
  return [{ message: `${what} type changed: ${title} from ${was} to ${is}`, breaking: !isSafe }]
}

function bare(type: string): string {
  return type.replace(/!$/, '')
}

/** True when a type is another with marks of "never null" put in: all that reads the one can read the other. */
function isNarrowed(wide: string, narrow: string): boolean {
  let at = 0
  for (const mark of narrow) {
    if (wide[at] === mark) at += 1
    else if (mark !== '!') return false
  }
  return at === wide.length
}
