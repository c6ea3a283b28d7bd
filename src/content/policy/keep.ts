/**
 * A policy written as another one is spelled: what both have stays as it is typed, and only what differs is written anew.
 *
 * The marks of both are held against each other, never the lines: the service breaks lines and indents as it likes. What
 * is made of it is to be compared with what was meant, as white space in a text may count.
 */
import { linesKept } from '../lines.ts'
import { gapsBetween, stretchesIn } from '../stretches.ts'
import { spaceBefore } from './characters.ts'
import { type Indent, indentsIn, reindented } from './indents.ts'
import type { Mark } from './marks.ts'
import { markMeaning } from './meaning.ts'
import { openInSpellingOf } from './open-tag.ts'
import { printMark } from './print.ts'
import { type Standing, standingsOf } from './standing.ts'

/** A mark with what makes it another one than others. */
interface Placed {
  readonly mark: Mark
  readonly standing: Standing
  readonly key: string
}

/** A mark as it is typed, with the white space before it. */
interface Typed extends Placed {
  readonly gap: string
  readonly body: string
}

/** Writes marks in the spelling of a text, which has marks of its own. */
export function inSpellingOf(text: string, marks: readonly Mark[], wanted: readonly Mark[]): string {
  const old = typedIn(text, placed(marks))
  const now = placed(wanted)
  const before = likes(old, now)
  const indent = indentsIn(text, old)
  // What shares a line with others gets its own beside something new.
  const divided = new Set(now.flatMap(({ standing }, index) => (before[index] === undefined ? standing.within : [])))
  const written = now.map((one, index) => {
    const like = before[index]
    const { depth, within, isInText } = one.standing
    const ownLine = index === 0 || isInText ? '' : indent(depth)
    const isMoved = like === undefined || (divided.has(within) && !like.gap.includes('\n'))
    return `${isMoved ? ownLine : like.gap}${bodyOf(one, like, indent)}`
  })
  const end = spaceBefore(text, text.length, 0)
  return `${text.slice(0, marks[0]?.from)}${written.join('')}${text.slice(end)}`
}

function placed(marks: readonly Mark[]): readonly Placed[] {
  const standings = standingsOf(marks)
  return marks.flatMap((mark, index) => {
    const standing = standings[index]
    return standing === undefined ? [] : [{ mark, standing, key: JSON.stringify([standing.closes, markMeaning(mark)]) }]
  })
}

function typedIn(text: string, marks: readonly Placed[]): readonly Typed[] {
  let gap = ''
  return marks.map((placed, index) => {
    const { mark } = placed
    const next = marks[index + 1]?.mark.from ?? text.length
    const end = mark.kind === 'text' ? mark.to : spaceBefore(text, next, mark.from)
    const typed = { ...placed, gap, body: text.slice(mark.from, end) }
    gap = text.slice(end, next)
    return typed
  })
}

/** Finds for each mark what it was before: the same, or one of its sort that is otherwise now. */
function likes(old: readonly Typed[], now: readonly Placed[]): readonly (Typed | undefined)[] {
  const [before, after] = [old.map(({ key }) => key), now.map(({ key }) => key)]
  const stretches = stretchesIn(before, after)
  const found: (Typed | undefined)[] = now.map(() => undefined)
  for (const stretch of stretches)
    for (let step = 0; step < stretch.count; step++) found[stretch.now + step] = old[stretch.old + step]
  for (const gap of gapsBetween(stretches, old.length, now.length)) {
    const [start, to] = gap.old
    let from = start
    for (let index = gap.now[0]; index < gap.now[1]; index++) {
      const like = nextLike(old, from, to, now[index]?.mark)
      if (like === undefined) continue
      found[index] = old[like]
      from = like + 1
    }
  }
  return found
}

/** As far ahead one is looked for: each of ten thousand marks that are gone might be looked at for each new one. */
const FAR = 200

function nextLike(old: readonly Typed[], from: number, to: number, mark: Mark | undefined): number | undefined {
  const end = Math.min(to, from + FAR)
  for (let index = from; index < end; index++) if (isLike(old[index]?.mark, mark)) return index
  return undefined
}

function isLike(one: Mark | undefined, other: Mark | undefined): boolean {
  if (one?.kind === 'open') return other?.kind === 'open' && one.name === other.name
  return one !== undefined && one.kind !== 'close' && one.kind === other?.kind
}

function bodyOf({ mark, standing, key }: Placed, like: Typed | undefined, indent: Indent): string {
  if (like?.key === key) return like.body
  if (like?.mark.kind === 'open' && mark.kind === 'open')
    return openInSpellingOf(like.body, like.mark, mark, standing.depth)
  const printed = reindented(printMark(mark, standing.closes, standing.depth), indent)
  return like === undefined ? printed : linesKept(like.body, printed)
}
