/**
 * What a policy names: named values, fragments, backends and the like, each with its position.
 *
 * `{{name}}` in a liquid template is the template's own, and an element inside `set-body` is content, so neither is a
 * reference. Comments are not looked into. A name that the gateway computes cannot be known here and is left out.
 */
import type { Kind } from '../../model/kind.ts'
import { KINDS } from '../../model/table.ts'
import type { Mark } from './marks.ts'
import type { Attribute } from './tokens.ts'

/** One mention of an entity: a named value by its display name, anything else by its id. */
export interface Mention {
  /** Name of its kind, as it is at the top of the service. */
  readonly to: string
  readonly name: string
  /** Where the name stands in the text as given; for a named value, behind the braces. */
  readonly offset: number
}

/** Those of the service; within a scope, a policy names their counterparts there by the same words. */
const NAMED = [...KINDS.values()].filter(({ scope }) => scope === undefined)

/** Names of kinds by the attributes that hold an id of one, and those by the elements they stand at. */
const NAMING: ReadonlyMap<string, ReadonlyMap<string, string>> = namingOf(NAMED)

/** Names of the kinds that a policy means by `{{name}}`. */
const IN_BRACES: readonly string[] = NAMED.flatMap(({ name, inPolicies }) => (inPolicies?.braces ? [name] : []))

function namingOf(kinds: readonly Kind[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const rows = kinds.flatMap(({ name, inPolicies }) =>
    (inPolicies?.attributes ?? []).map(([element, attribute]) => ({ element, attribute, name })),
  )
  const byElement = Map.groupBy(rows, ({ element }) => element)
  return new Map(
    [...byElement].map(([element, all]) => [element, new Map(all.map(({ attribute, name }) => [attribute, name]))]),
  )
}

/** Lists what a well-formed policy names, in the order of the text. */
export function mentionsIn(marks: readonly Mark[], text: string): readonly Mention[] {
  let body = NO_BODY
  const mentions = marks.flatMap(mark => {
    const values = body.liquid ? [] : namedValues(mark, text)
    const named = mark.kind === 'open' && body.depth === 0 ? entities(mark.name, mark.attributes) : []
    body = bodyAfter(body, mark)
    return [...values, ...named]
  })
  return mentions.toSorted((a, b) => a.offset - b.offset)
}

function namedValues(mark: Mark, text: string): readonly Mention[] {
  if (mark.kind === 'text') return namedBetween(text, mark.from, mark.to)
  return mark.kind === 'open' ? mark.attributes.flatMap(({ from, to }) => namedBetween(text, from, to)) : []
}

/** The characters are those that the service allows in a display name. */
function namedBetween(text: string, from: number, to: number): readonly Mention[] {
  return Array.from(text.slice(from, to).matchAll(/\{\{([\w.-]+)\}\}/g), ({ index, 1: name = '' }) =>
    IN_BRACES.map(kind => ({ to: kind, name, offset: from + index + 2 })),
  ).flat()
}

function entities(element: string, attributes: readonly Attribute[]): readonly Mention[] {
  return attributes.flatMap(({ name, from, value: { code, rest } }) => {
    const to = NAMING.get(element)?.get(name)
    const known = code.length === 0 && rest !== '' && !rest.includes('{{')
    return to !== undefined && known ? [{ to, name: rest, offset: from }] : []
  })
}

/** How deep inside a `set-body` a place is, 0 when outside; and whether that body is a liquid template. */
interface Body {
  readonly depth: number
  readonly liquid: boolean
}

const NO_BODY: Body = { depth: 0, liquid: false }

function bodyAfter(body: Body, mark: Mark): Body {
  if (mark.kind === 'close') return body.depth > 1 ? { ...body, depth: body.depth - 1 } : NO_BODY
  if (mark.kind !== 'open' || mark.content === 'nothing') return body
  if (body.depth > 0) return { ...body, depth: body.depth + 1 }
  return mark.name === 'set-body' ? { depth: 1, liquid: isLiquid(mark.attributes) } : body
}

function isLiquid(attributes: readonly Attribute[]): boolean {
  return attributes.some(({ name, value }) => name === 'template' && value.rest === 'liquid')
}
