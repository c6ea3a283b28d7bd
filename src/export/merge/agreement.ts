/**
 * Values that stand in one place for several, all of which are to change, and to the same.
 *
 * Such a value changes where it stands. With one of them that keeps it, or gets another, everybody gets a value of
 * their own instead.
 */
import { keyOf } from '../../model/address.ts'
import type { Update } from '../../model/plan.ts'
import type { Found, State, Wanted } from '../../model/state.ts'
import { dueFields, keysOf, valueIn } from './due-fields.ts'
import type { Stuck } from './stuck.ts'
import { pathAt } from './yaml/declared-path.ts'
import type { Obstacle } from './yaml/lay.ts'
import { type Source, type Spot, spotAt } from './yaml/source.ts'
import type { Path } from './yaml/uses.ts'

/**
 * Changes a value where it is written, if everybody agrees about it, and once for all.
 *
 * @param change - changes it; @returns why it was left.
 * @returns undefined where nobody has to agree, or somebody does not.
 */
export type Agreement = (spot: Spot, wanted: Wanted, field: string, change: Change) => ReturnType<Change> | undefined

type Change = (spot: Spot) => Promise<Obstacle | undefined>

/** Gives the text by which two paths are the same. */
function wordOf(path: Path): string {
  return JSON.stringify(path)
}

/** Finds what is to change alike everywhere. */
export function agreementOn(
  updates: readonly Differing[],
  found: State<Found>,
  stuck: Stuck,
  sourceAt: (place: Update['wanted']['at']) => Source | undefined,
): Agreement {
  const wishes = Map.groupBy(
    updates.flatMap(update => wishesOf(update, found.get(keyOf(update.address)), stuck, sourceAt)),
    ({ source }) => source,
  )
  const lives = new Map([...wishes].map(([source, all]) => [source, livesIn(all)]))
  const made = new Map<string, ReturnType<Change>>()
  return (spot, wanted, field, change) => {
    const { source } = spot
    const written = agreedAt(source, subjectAt(spot, wanted, field), lives.get(source) ?? new Map())
    if (written === undefined) return undefined
    const word = wordOf([source.file, ...written.path])
    const result = made.get(word) ?? change(written)
    made.set(word, result)
    return result
  }
}

function livesIn(wishes: readonly Wish[]): ReadonlyMap<string, string> {
  return new Map(wishes.map(({ path, live }) => [wordOf(path), live]))
}

type Differing = Pick<Update, 'address' | 'wanted' | 'fields' | 'unseen'>

interface Wish {
  readonly source: Source
  readonly path: Path
  /** What the service has, as JSON; empty for nothing. */
  readonly live: string
}

function wishesOf(
  update: Differing,
  found: Found | undefined,
  stuck: Stuck,
  sourceAt: (place: Update['wanted']['at']) => Source | undefined,
): readonly Wish[] {
  if (found === undefined || update.unseen === true) return []
  const { wanted } = update
  const { paths, barred } = dueFields(update, found, stuck.get(keyOf(update.address)))
  return [...paths].flatMap(field => {
    const at = wanted.places.get(field)
    const source = at === undefined ? undefined : sourceAt(at)
    const spot = at === undefined ? undefined : source?.valueAt(at)
    const live = valueIn(found.properties, keysOf(field))
    if (source === undefined || spot === undefined) return []
    if (barred.has(field)) return []
    return [{ source, path: subjectAt(spot, wanted, field), live: live === undefined ? '' : JSON.stringify(live) }]
  })
}

/** Gives the path of a field; of a policy that of all of it, whether it is a text, or a map with one or with its file. */
function subjectAt(spot: Spot, wanted: Wanted, field: string): Path {
  const { path } = pathAt(spot, wanted, keysOf(field))
  const isPart = wanted.address.kind.spelling === 'policy' && ['value', 'file'].includes(path.at(-1) ?? '')
  return isPart ? path.slice(0, -1) : path
}

/** Finds where a value is written if all who have it from there are to have the same. */
function agreedAt(source: Source, path: Path, lives: ReadonlyMap<string, string>): Spot | undefined {
  const { repeats } = source
  const { part } = repeats.way(path)
  if (part === undefined || !lives.has(wordOf(path))) return undefined
  const written = repeats.writtenAt(part)
  const all = [written, ...repeats.pathsTo(written)].filter(([top]) => !SILENT.includes(top ?? ''))
  const live = lives.get(wordOf(path))
  // A key with an alias stays when what it stands for goes.
  const stays = (other: Path) => {
    const { hop } = repeats.way(other)
    return hop?.by === 'alias' && hop.path.length === other.length
  }
  if (live === '' && all.some(stays)) return undefined
  const isAgreed = all.length > 1 || wordOf(written) !== wordOf(path)
  if (!isAgreed || all.some(other => lives.get(wordOf(other)) !== live)) return undefined
  const spot = spotAt(source, written)
  return spot === undefined ? undefined : { ...spot, isAgreed: true }
}

/** Keys at the top under which nothing is declared. */
const SILENT: readonly string[] = ['shared']
