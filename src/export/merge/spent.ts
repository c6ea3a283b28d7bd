/**
 * Files that say nothing any more: where only a glob names them, they go.
 *
 * A file that is named as it is stays, if only as an empty map, since whoever names it would miss it. So does the last
 * one that a glob matches.
 */
import { isMap, isScalar, isSeq, type Node } from 'yaml'
import { partsOf } from './yaml/parts.ts'
import { readSource } from './yaml/source.ts'

/** What decides which files are read. */
export interface Globs {
  /** Paths and globs from the workspace, those of the inputs and those of every `include`. */
  readonly patterns: readonly string[]
  /** Tells whether a pattern takes a path in, be there such a file or not. */
  readonly matches: (path: string, pattern: string) => boolean
}

/** Files that are written, and files that go. */
export interface Outcome {
  readonly files: ReadonlyMap<string, string>
  readonly removed: readonly string[]
}

/**
 * Takes out of the files to be written those that are to go instead.
 *
 * @param before - all files of declarations, as they were.
 */
export function withoutSpent(
  files: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string>,
  globs: Globs,
): Outcome {
  const left = new Set([...before.keys(), ...files.keys()])
  for (const [file, text] of files) {
    const old = before.get(file)
    // What says nothing any more has become shorter; most files need not be read again to know that they do.
    if (old === undefined || text.length >= old.length || !isSpent(file, text) || isSpent(file, old)) continue
    left.delete(file)
    if (!mayGo(file, left, globs)) left.add(file)
  }
  return {
    files: new Map([...files].filter(([file]) => left.has(file))),
    removed: [...files.keys()].filter(file => !left.has(file)),
  }
}

function isSpent(file: string, text: string): boolean {
  const { top } = readSource(file, text)
  if (top === undefined) return text.trim() === ''
  return [...top.items.keys()].every(index => {
    const { key, value } = partsOf({ container: top, index })
    return (isScalar(key) && key.value === 'version') || isBare(value)
  })
}

function isBare(value: Node | undefined): boolean {
  if (isMap(value) || isSeq(value)) return value.items.length === 0
  return value === undefined || (isScalar(value) && value.value === null)
}

function mayGo(file: string, others: ReadonlySet<string>, { patterns, matches }: Globs): boolean {
  const own = patterns.filter(pattern => matches(file, pattern))
  return own.length > 0 && own.every(pattern => [...others].some(other => matches(other, pattern)))
}
