/**
 * Problems in the order in which a reader goes through the files.
 */
import type { Place, Problem } from '../errors.ts'

/** Sorts problems as the files were met and by their places; what is said twice of one place is said once. */
export function inOrder(problems: readonly Problem[], files: readonly string[]): readonly Problem[] {
  const rank = new Map(
    [...new Set([...files, ...problems.map(({ at }) => at.file)])].map((file, index) => [file, index]),
  )
  const rankOf = ({ file }: Place) => rank.get(file) ?? 0
  const sorted = problems.toSorted(
    (a, b) => rankOf(a.at) - rankOf(b.at) || a.at.line - b.at.line || a.at.column - b.at.column,
  )
  return [...Map.groupBy(sorted, problemKey).values()].flatMap(([first]) => first ?? [])
}

/** A warning that names no path, such as one of a short secret, is about the whole run. */
export function problemKey({ at, severity, message }: Problem): string {
  return severity === 'warning' ? message : `${at.file}:${at.line}:${at.column}:${message}`
}
