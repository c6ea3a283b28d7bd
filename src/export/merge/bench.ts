/**
 * All that a merge changes, file by file, and what it tells of each change and of each that it leaves.
 */
import { posix } from 'node:path'
import { isScalar } from 'yaml'
import type { Place } from '../../errors.ts'
import { type Desk, openDesk } from './desk.ts'
import type { Obstacle } from './lay.ts'
import { nameOf, partsOf, readSource, type Source, type Spot } from './source.ts'

/** Something that was written into a file. */
export interface Changed {
  /** As addresses are written, with the field: `products/gold: displayName`. */
  readonly what: string
  /** Where it stood, or stands for what is new beside it; undefined for a new file. */
  readonly at: Place | undefined
}

/** Something that the files go on saying otherwise than the service has it. */
export interface Left extends Changed {
  readonly why: Obstacle
  /** `keyOf` the address, by which a plan has it. */
  readonly key: string
}

/** The files at work. */
export interface Bench {
  readonly sources: ReadonlyMap<string, Source>
  /** Finds the file of a place. */
  sourceAt(place: Place): Source | undefined
  desk(source: Source): Desk
  /** Writes another text into the file that a spot names. @returns why it was left */
  rewrite(mention: Spot, text: string): Obstacle | undefined
  /** Adds a file that is new. */
  put(path: string, text: string): void
  changed(change: Changed): void
  leave(left: Left): void
  /** Everything that came of it. */
  result(): Result
}

/** What a merge comes to. */
export interface Result {
  /** Texts of the files that are otherwise than before, by their paths, in order. */
  readonly files: ReadonlyMap<string, string>
  readonly changed: readonly Changed[]
  readonly left: readonly Left[]
}

/** Lays out files, given by their paths from the workspace. */
export function openBench(texts: ReadonlyMap<string, string>): Bench {
  const sources = new Map([...texts].map(([file, text]) => [file, readSource(file, text)]))
  const desks = new Map<Source, Desk>()
  const others = new Map<string, string>()
  const changed: Changed[] = []
  const left: Left[] = []
  const mentions = Map.groupBy([...sources.values()].flatMap(mentionsIn), path => path)

  return {
    sources,
    sourceAt: ({ file }) => sources.get(file),
    desk: source => {
      const desk = desks.get(source) ?? openDesk(source)
      desks.set(source, desk)
      return desk
    },
    rewrite: (mention, text) => {
      const path = pathNamed(mention)
      if (path === undefined) return 'the name of its file is made of a variable'
      if ((mentions.get(path)?.length ?? 0) > 1) return 'its file is named elsewhere too'
      others.set(path, text)
      return undefined
    },
    put: (path, text) => void others.set(path, text),
    changed: change => void changed.push(change),
    leave: one => void left.push(one),
    result: () => {
      const written = [...desks].map(([{ file }, desk]) => [file, desk.text()] as const)
      const all = [...written, ...others].filter(([file, text]) => texts.get(file) !== text)
      return { files: new Map(all.toSorted(([a], [b]) => (a < b ? -1 : 1))), changed, left }
    },
  }
}

function mentionsIn({ spots }: Source): readonly string[] {
  return spots.flatMap(spot => (nameOf(spot) === 'file' ? (pathNamed(spot) ?? []) : []))
}

function pathNamed(mention: Spot): string | undefined {
  const { value } = partsOf(mention)
  if (!isScalar(value) || typeof value.value !== 'string' || value.value.includes('${')) return undefined
  return posix.join(posix.dirname(mention.source.file), value.value)
}
