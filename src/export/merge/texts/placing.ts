/**
 * Finds where the expressions of a template stand in a text that somebody has changed around them.
 *
 * An expression stands where its value does, if what is beside it on one side is what was there before, and on the
 * other side at least no word runs on: the `1` of `v1` is not in `v10`. Where several places are as good, nobody can
 * tell, and none is taken.
 */
import { escaped, type Part } from './template.ts'

/** A template for a text, or why there is none. */
export type Refilled = { readonly text: string } | { readonly why: string }

/** Writes a text with the expressions of a template where their values stand. */
export function placed(parts: readonly Part[], live: string): Refilled {
  const before = parts.map(({ value }) => value).join('')
  const spans = spansOf(parts)
  if (spans.length * live.length > MOST_WORK) return { why: 'it is too long to find its variables in it' }
  const rows: Standing[][] = []
  for (const span of spans) {
    const row = standingsOf(span, before, live, rows.at(-1))
    if (row.length === 0) return { why: `the value of ${span.spelling} is another one in the service` }
    rows.push(row)
  }
  const chosen: Standing[] = []
  for (let at = best(rows.at(-1) ?? []); at !== undefined; at = at.previous) {
    if (at.ways > 1) return { why: 'its variables may stand in several places of what the service has' }
    chosen.unshift(at)
  }
  return { text: written(spans, chosen, live) }
}

/** Each character of a text is looked at for each of its expressions. */
const MOST_WORK = 4_000_000

/** An expression, and where its value stood. */
interface Span {
  readonly spelling: string
  readonly value: string
  readonly start: number
}

function spansOf(parts: readonly Part[]): readonly Span[] {
  let start = 0
  return parts.flatMap(({ spelling, value, isExpression }) => {
    const span = { spelling, value, start }
    start += value.length
    return isExpression ? [span] : []
  })
}

/** A place where an expression may stand, with the best of the places for those before it. */
interface Standing {
  readonly start: number
  readonly end: number
  /** How much of what is beside the expressions is as it was. */
  readonly score: number
  /** How many ways there are to come to that score; counted up to 2. */
  readonly ways: number
  readonly previous: Standing | undefined
}

/** Lists places in order; `above` are those of the expression before, undefined for the first. */
function standingsOf(span: Span, before: string, live: string, above: readonly Standing[] | undefined): Standing[] {
  const row: Standing[] = []
  let passed: Standing | undefined
  let next = 0
  const { value } = span
  for (let start = live.indexOf(value); start >= 0; start = start < live.length ? live.indexOf(value, start + 1) : -1) {
    const score = likeness(span, before, live, start)
    for (let other = above?.[next]; other !== undefined && other.end <= start; other = above?.[++next])
      passed = better(passed, other)
    if (score === undefined || (above !== undefined && passed === undefined)) continue
    const end = start + value.length
    row.push({ start, end, score: score + (passed?.score ?? 0), ways: passed?.ways ?? 1, previous: passed })
  }
  return row
}

function better(one: Standing | undefined, other: Standing): Standing {
  if (one === undefined || other.score > one.score) return other
  return other.score < one.score ? one : { ...one, ways: 2 }
}

function best(row: readonly Standing[]): Standing | undefined {
  return row.reduce<Standing | undefined>(better, undefined)
}

/** Says how much beside a place is as it was; undefined where the expression does not stand. */
function likeness({ value, start }: Span, before: string, live: string, at: number): number | undefined {
  const end = start + value.length
  const [left, liveLeft] = [
    reversed(before.slice(Math.max(0, start - FAR), start)),
    reversed(live.slice(Math.max(0, at - FAR), at)),
  ]
  const [right, liveRight] = [before.slice(end, end + FAR), live.slice(at + value.length, at + value.length + FAR)]
  const [keptLeft, keptRight] = [isKept(left, liveLeft), isKept(right, liveRight)]
  if (value === '' ? !(keptLeft && keptRight) : !(keptLeft || keptRight)) return undefined
  if (!keptLeft && runsOn(liveLeft, value)) return undefined
  if (!keptRight && runsOn(liveRight, reversed(value.slice(-2)))) return undefined
  return alike(left, liveLeft) + alike(right, liveRight)
}

/** So many characters on either side are looked at. */
const FAR = 64

function reversed(text: string): string {
  return [...text].reverse().join('')
}

const WORD = /^[\p{L}\p{M}\p{N}_]/u
const TOKEN = /^(?:[\p{L}\p{M}\p{N}_]+|\s+|[^\p{L}\p{M}\p{N}_\s]+)/u

/** True when what is beside begins as before: with the same character of a word, or the same signs. */
function isKept(before: string, live: string): boolean {
  if (WORD.test(before)) return WORD.test(live) && before.codePointAt(0) === live.codePointAt(0)
  return TOKEN.exec(before)?.[0] === TOKEN.exec(live)?.[0]
}

function runsOn(beside: string, value: string): boolean {
  return WORD.test(beside) && WORD.test(value)
}

/** Counts the characters that both begin with; an end that both have counts too. */
function alike(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length)
  let count = 0
  while (count < shorter && one[count] === other[count]) count++
  return one === other ? count + 1 : count
}

function written(spans: readonly Span[], standings: readonly Standing[], live: string): string {
  let end = 0
  const parts = standings.map((standing, index) => {
    const text = `${escaped(live.slice(end, standing.start))}${spans[index]?.spelling ?? ''}`
    end = standing.end
    return text
  })
  return `${parts.join('')}${escaped(live.slice(end))}`
}
