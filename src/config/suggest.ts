/**
 * Which known word a misspelt one was probably meant to be.
 *
 * Two words that differ in digits alone are never taken for each other: `team-1` and `team-2` are neighbours, not a
 * slip of the pen. Looking a word up costs one comparison for each different spelling without digits, so a file of
 * thousands of numbered ids stays quick.
 */
import { editsBetween } from '../nearest.ts'

/** Words to compare with, arranged for many questions. */
export interface Vocabulary {
  /** The first word of each spelling without digits and case, by that spelling. */
  readonly bySpelling: ReadonlyMap<string, string>
}

/** Arranges words for `suggestion`. */
export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const bySpelling = new Map<string, string>()
  for (const word of words) if (!bySpelling.has(spellingOf(word))) bySpelling.set(spellingOf(word), word)
  return { bySpelling }
}

/**
 * Gives the known word that `word` is a near miss of: at most two edits away, and one in words of under eight
 * letters. A transposition is one edit.
 */
export function suggestion(word: string, { bySpelling }: Vocabulary): string | undefined {
  const spelling = spellingOf(word)
  let best: { readonly word: string; readonly edits: number } | undefined
  for (const [other, known] of bySpelling) {
    const limit = Math.min(
      best === undefined ? 2 : best.edits - 1,
      Math.floor(Math.max(spelling.length, other.length) / 4),
    )
    if (other === spelling || limit < 1 || Math.abs(other.length - spelling.length) > limit) continue
    const edits = editsBetween(spelling, other)
    if (edits <= limit) best = { word: known, edits }
  }
  return best?.word
}

/** Gives the legal word that a misspelt one is closest to, when it is close; case does not count. */
export function meantWord(word: string, legal: readonly string[]): string | undefined {
  const sameButCase = legal.find(candidate => candidate.toLowerCase() === word.toLowerCase())
  if (sameButCase !== undefined) return sameButCase
  const limit = Math.max(1, Math.floor(Math.min(word.length, 40) / 3))
  const ranked = legal
    .filter(candidate => Math.abs(candidate.length - word.length) <= limit)
    .map(candidate => ({ candidate, edits: editsBetween(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits)
  return ranked.find(({ edits }) => edits <= limit)?.candidate
}

function spellingOf(word: string): string {
  return word.toLowerCase().replace(/\d/g, '')
}
