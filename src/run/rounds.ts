/**
 * A merge that is tried again where an alias, an anchor or a merge stood in its way.
 *
 * The files are loosened so that they say the same and each thing for itself, and merged once more from the start; what
 * is told is where it stood before. What has to be left all the same is not loosened: nothing is touched in vain.
 */
import { type Changed, inOrder, type Left } from '../export/merge/bench.ts'
import type { Merged } from '../export/merge/merge.ts'
import { loosened } from '../export/merge/yaml/loosen.ts'

type Texts = ReadonlyMap<string, string>

/** Merges, and loosens what was left for want of it. @param mergeInto - merges into files with these texts */
export async function mergeInRounds(texts: Texts, mergeInto: (texts: Texts) => Promise<Merged>): Promise<Merged> {
  const first = await mergeInto(texts)
  const helpless = new Set<string>()
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { result, tried } = await loosening(texts, first, helpless, mergeInto)
    const inVain = result.left.filter(({ what }) => tried.has(what))
    if (inVain.length === 0) return placedAsIn(first, result)
    for (const { what } of inVain) helpless.add(what)
  }
  return first
}

/** More are not needed: what is left after loosening is known after one. */
const MOST_ROUNDS = 3

/** What was behind one alias may stand behind the next. */
const MOST_STEPS = 4

async function loosening(
  texts: Texts,
  first: Merged,
  helpless: ReadonlySet<string>,
  mergeInto: (texts: Texts) => Promise<Merged>,
): Promise<{ readonly result: Merged; readonly tried: ReadonlySet<string> }> {
  const [tried, met] = [new Set<string>(), new Set<string>()]
  const wordOf = ({ what, why }: Left) => `${what}: ${why}`
  let [now, result] = [texts, first]
  for (let step = 0; step < MOST_STEPS; step++) {
    const due = result.left.filter(one => one.bound !== undefined && !helpless.has(one.what) && !met.has(wordOf(one)))
    if (due.length === 0) break
    for (const one of due) {
      tried.add(one.what)
      met.add(wordOf(one))
    }
    now = loosenedFiles(now, due)
    result = await mergeInto(now)
  }
  return { result, tried }
}

function loosenedFiles(texts: Texts, left: readonly Left[]): Texts {
  const bounds = Map.groupBy(
    left.flatMap(({ bound }) => bound ?? []),
    ({ file }) => file,
  )
  return new Map(
    [...texts].map(([file, text]) => {
      const here = bounds.get(file)
      return [file, here === undefined ? text : loosened(file, text, here)]
    }),
  )
}

/** Lines are those of the files as they are in the workspace. */
function placedAsIn(first: Merged, result: Merged): Merged {
  if (result === first) return first
  const places = new Map([...first.changed, ...first.left].map(({ what, at }) => [subjectOf(what), at]))
  const placed = <T extends Changed>(all: readonly T[]) =>
    inOrder(all.map(one => ({ ...one, at: places.get(subjectOf(one.what)) ?? one.at })))
  return { ...result, changed: placed(result.changed), left: placed(result.left) }
}

/** What is left has no word yet for what became of it. */
function subjectOf(what: string): string {
  return what.replace(/ (?:added|taken out)$/, '')
}
