/**
 * Start tags, changed where their attributes differ and as they were typed everywhere else.
 */
import type { Mark } from './marks.ts'
import { attributeMeaning } from './meaning.ts'
import { printAttribute } from './print.ts'
import type { Attribute } from './tokens.ts'

type OpenMark = Extract<Mark, { readonly kind: 'open' }>

/**
 * Writes a start tag in the spelling of another one of the same name.
 *
 * @param body - the other one as it is typed, up to its `>`; with its end tag if it holds nothing.
 * @param depth - how many elements are around it.
 */
export function openInSpellingOf(body: string, old: OpenMark, now: OpenMark, depth: number): string {
  const wanted = new Map(now.attributes.map(attribute => [attribute.name, attribute]))
  let end = 1 + old.name.length
  let gap = ' '
  let tag = body.slice(0, end)
  for (const attribute of old.attributes) {
    const [from, to] = [attribute.at - old.from, attribute.to + 1 - old.from]
    const other = wanted.get(attribute.name)
    gap = body.slice(end, from)
    end = to
    wanted.delete(attribute.name)
    if (other !== undefined)
      tag += `${gap}${isSame(attribute, other) ? body.slice(from, to) : printAttribute(other, depth)}`
  }
  const added = [...wanted.values()].map(attribute => `${gap}${printAttribute(attribute, depth)}`)
  return `${tag}${added.join('')}${endOf(body.slice(end), old, now)}`
}

function isSame(one: Attribute, other: Attribute): boolean {
  return attributeMeaning(one).join() === attributeMeaning(other).join()
}

/** What closes a tag stays, unless it begins to hold something, or ceases to. */
function endOf(typed: string, old: OpenMark, now: OpenMark): string {
  const [isBare, wasBare] = [now.content === 'nothing', old.content === 'nothing']
  if (isBare === wasBare) return typed
  return isBare ? ' />' : '>'
}
