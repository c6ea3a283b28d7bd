/**
 * Makes parts of a file their own, so that they can be changed and nothing else with them; the file says the same
 * afterwards.
 *
 * What an alias or a merge brings to a path is written there once more, and goes over what it was taken from. Whatever
 * has its value from the path gets a copy of it first. Maps are merged rather than copied: as much as can be goes on
 * coming from elsewhere.
 */
import { isMap, isSeq, type Node } from 'yaml'
import { parseDocument } from '../../../config/document.ts'
import { isSame } from '../../../config/environments/merge.ts'
import type { Bound } from './bound.ts'
import { copiedEntry } from './copies.ts'
import { openDesk } from './desk.ts'
import { isMergeKey, memberName, membersOf, type Part, partsOf } from './parts.ts'
import type { Hop, Repeats } from './repeats.ts'
import { readSource, type Source } from './source.ts'
import type { Path } from './uses.ts'
import { copiedOut, mergedOut } from './write-out.ts'

/** What is to be made its own. */
type Loose = Pick<Bound, 'path' | 'goal'>

/** Makes what stands at some paths of a file their own. @returns the new text; the old one where that is not to be had */
export function loosened(file: string, text: string, bounds: readonly Loose[]): string {
  let source = readSource(file, text)
  for (let step = 0; step < MOST_STEPS; step++) {
    const due = bounds.flatMap(bound => stepsTo(source, bound))
    if (due.length === 0) break
    source = readSource(file, taken(source, due))
  }
  return saysTheSame(text, source.text) ? source.text : text
}

/** Deeper than aliases of aliases go. */
const MOST_STEPS = 16

/** One thing to be written where it is brought to, or not to be brought any more. */
type Step =
  /** `isWhole` where nothing may come from elsewhere any more. */
  { readonly path: Path; readonly hop: Hop; readonly isWhole: boolean } | { readonly path: Path; readonly spent: Part }

/** Finds the first thing on the way to a path that comes from elsewhere, or else those on the ways of all who have it. */
function stepsTo({ repeats }: Source, { path, goal }: Loose): readonly Step[] {
  const { hop, end } = repeats.way(path)
  if (hop !== undefined) return [{ path: hop.path, hop, isWhole: false }]
  const steps = [path, ...pathsWithin(end, path)].flatMap(repeats.pathsTo).flatMap(other => {
    const { hop: theirs } = repeats.way(other)
    return theirs === undefined
      ? []
      : [{ path: theirs.path, hop: theirs, isWhole: theirs.path.length === other.length }]
  })
  if (steps.length > 0) return steps
  switch (goal) {
    case 'own':
      return []
    case 'unnamed':
      // Of what everybody has a copy, merges bring nothing.
      return repeats.usesOf(end).flatMap(use => (use.isMerge ? spentAt(use.path, use.part) : []))
    case 'unmerged':
      return unmerging(repeats, path.slice(0, -1))
  }
}

function spentAt(map: Path, spent: Part): Step {
  return { path: [...map, '<<'], spent }
}

/** Writes out what is merged into a map, and then takes the merges out. */
function unmerging(repeats: Repeats, above: Path): readonly Step[] {
  const { end: map } = repeats.way(above)
  if (!isMap(map)) return []
  const copies = [...repeats.membersOf(map)].flatMap(([key, part]): readonly Step[] => {
    const path = [...above, key]
    return part.container === map ? [] : [{ path, hop: { by: 'merge', map, part, path }, isWhole: false }]
  })
  const merges = membersOf(map).filter(({ key }) => isMergeKey(key))
  return copies.length > 0 ? copies : merges.map(({ index }) => spentAt(above, { container: map, index }))
}

/** Lists the paths of all that is written within a value. */
function* pathsWithin(node: Node | undefined, above: Path): Generator<Path> {
  if (!isMap(node) && !isSeq(node)) return
  for (const index of node.items.keys()) {
    const part = { container: node, index }
    const path = [...above, memberName(part)]
    yield path
    yield* pathsWithin(partsOf(part).value, path)
  }
}

/** Takes steps: what is brought is written where it is brought to. */
function taken(source: Source, steps: readonly Step[]): string {
  const desk = openDesk(source)
  for (const step of new Map(steps.map(step => [JSON.stringify(step.path), step])).values())
    if ('spent' in step) desk.remove({ ...step.spent, source, path: step.path })
    else if (step.hop.by === 'merge') desk.add(step.hop.map, copiedEntry(keyOf(step), partsOf(step.hop.part).value))
    else {
      const { part, target } = step.hop
      const edits = isMap(target) && !step.isWhole ? mergedOut(source.text, part) : copiedOut(source.text, part, target)
      for (const edit of edits) desk.write(edit)
    }
  return desk.text()
}

function keyOf({ path }: Step): string {
  return path.at(-1) ?? ''
}

function saysTheSame(before: string, after: string): boolean {
  const [old, now] = [parseDocument('', before), parseDocument('', after)]
  return old.tree !== undefined && now.tree !== undefined && now.problems.length === 0 && isSame(old.tree, now.tree)
}
