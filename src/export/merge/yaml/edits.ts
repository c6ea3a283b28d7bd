/**
 * Exchanges parts of a text, and leaves every other character as it is.
 */

/** A part of a text and what stands there instead; a part without length is a place to insert. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Makes all edits at once, by the offsets of the text as it was; what lies within another one goes with it. */
export function edited(text: string, edits: readonly Edit[]): string {
  const ordered = edits
    .filter(edit => !edits.some(other => other !== edit && covers(other, edit)))
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
  const parts: string[] = []
  let end = 0
  for (const edit of ordered) {
    parts.push(text.slice(end, edit.start), edit.text)
    end = edit.end
  }
  return `${parts.join('')}${text.slice(end)}`
}

function covers(one: Edit, other: Edit): boolean {
  const isLarger = one.end - one.start > other.end - other.start
  const isInsert = other.start === other.end
  return (
    isLarger &&
    one.start <= other.start &&
    (isInsert ? other.start > one.start && other.end < one.end : other.end <= one.end)
  )
}
