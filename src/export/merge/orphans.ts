/**
 * Texts that nobody names any more once an entity has been taken out: its policy, its document.
 *
 * They are told of and stay. A document may be more than what was imported from it, and what is to become of it is for
 * the one who reads the diff. Where a name is made of a variable it may be any of them, and nothing is said.
 */
import { type Bench, mentionsIn, pathNamed } from './bench.ts'
import type { Outcome } from './spent.ts'
import { nameOf, readSource, type Source } from './yaml/source.ts'

/**
 * Lists the files that were named, and are no longer, sorted.
 *
 * @param before - all files of declarations, as they were.
 */
export function orphansOf(
  before: ReadonlyMap<string, string>,
  { sources, mentions }: Pick<Bench, 'sources' | 'mentions'>,
  { files, removed }: Outcome,
): readonly string[] {
  const isTouched = (file: string) => files.has(file) || removed.includes(file)
  const touched = mentions.filter(({ by }) => isTouched(by.source.file))
  if (touched.length === 0 || [...sources.values()].some(namesUnknown)) return []
  const others = mentions.filter(({ by }) => !isTouched(by.source.file))
  const after = [...files].flatMap(([file, text]) => (before.has(file) ? mentionsIn(readSource(file, text)) : []))
  const named = new Set([...others, ...after].map(({ path }) => path))
  return [...new Set(touched.map(({ path }) => path))].filter(path => !named.has(path)).sort()
}

function namesUnknown({ spots }: Source): boolean {
  return spots.some(spot => nameOf(spot) === 'file' && pathNamed(spot) === undefined)
}
