/**
 * How far two words are apart, and which legal word a misspelt one is nearest to.
 *
 * Case and the difference between `-`, `_` and a space cost nothing: `Token_Format` is `token-format`.
 */

/** Gives the candidate with the fewest edits from `word`, the first of several; undefined when there is none. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const ranked = [...candidates].map(candidate => ({ candidate, edits: editsBetween(folded(word), folded(candidate)) }))
  return ranked.sort((a, b) => a.edits - b.edits)[0]?.candidate
}

function folded(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, '')
}

/** Counts edits, where exchanging two neighbours is one: the optimal string alignment distance. */
export function editsBetween(from: string, to: string): number {
  let rowBefore: readonly number[] = []
  let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let i = 1; i <= from.length; i++) {
    const cells = [i]
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      const exchanged = swapped ? (rowBefore[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      cells.push(Math.min(replaced, (row[j] ?? 0) + 1, (cells[j - 1] ?? 0) + 1, exchanged))
    }
    rowBefore = row
    row = cells
  }
  return row.at(-1) ?? 0
}
