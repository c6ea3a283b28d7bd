/**
 * All that a merge changes, file by file, and what it tells of each change and of each that it leaves.
 */
import { posix } from 'node:path'
import { isScalar } from 'yaml'
import type { Place } from '../../errors.ts'
import type { HoldsSecret } from './pasted.ts'
import type { Fill } from './texts/template.ts'
import type { Bound } from './yaml/bound.ts'
import { type Desk, openDesk } from './yaml/desk.ts'
import type { Obstacle } from './yaml/lay.ts'
import { partsOf } from './yaml/parts.ts'
import { nameOf, readSource, type Source, type Spot } from './yaml/source.ts'

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
  /** What would have to be loosened so that it need not be left, where that may help. */
  readonly bound?: Bound
}

/** The files at work. */
export interface Bench {
  readonly sources: ReadonlyMap<string, Source>
  /** The names of other files, with the paths that they mean; those without variables. */
  readonly mentions: readonly Mention[]
  /** Finds the file of a place. */
  sourceAt(place: Place): Source | undefined
  /** Gives what a text of the files comes to. */
  readonly fill: Fill
  readonly holdsSecret: HoldsSecret
  /** Reads the file that a spot names; undefined where its name is made of a variable. */
  read(mention: Spot): Promise<string | undefined>
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

/** The name of a file in another one. */
export interface Mention {
  /** From the workspace. */
  readonly path: string
  readonly by: Spot
}

/** What a merge comes to. */
export interface Result {
  /** Texts of the files that are otherwise than before, by their paths, in order. */
  readonly files: ReadonlyMap<string, string>
  /** Paths of those among them that are meant to be new. */
  readonly fresh: readonly string[]
  readonly changed: readonly Changed[]
  readonly left: readonly Left[]
}

/** What is known of the files beside their texts. */
export interface Reading {
  /** Gives what a text of the files comes to; undefined for what holds a secret, or cannot be filled in. */
  readonly fill: Fill
  /** Tells whether a text holds the value of a secret of the files, which may be written nowhere. */
  readonly holdsSecret: HoldsSecret
  /** Reads another file, by its path from the workspace. */
  readonly read: (path: string) => Promise<string>
}

/** Lays out files, given by their paths from the workspace. */
export function openBench(texts: ReadonlyMap<string, string>, { fill, holdsSecret, read }: Reading): Bench {
  const sources = new Map([...texts].map(([file, text]) => [file, readSource(file, text)]))
  const desks = new Map<Source, Desk>()
  const others = new Map<string, string>()
  const changed: Changed[] = []
  const left: Left[] = []
  const fresh: string[] = []
  const mentions = [...sources.values()].flatMap(mentionsIn)
  const mentionsOf = Map.groupBy(mentions, ({ path }) => path)

  return {
    sources,
    mentions,
    fill,
    holdsSecret,
    read: async mention => {
      const path = pathNamed(mention)
      return path === undefined ? undefined : (others.get(path) ?? (await read(path)))
    },
    sourceAt: ({ file }) => sources.get(file),
    desk: source => {
      const desk = desks.get(source) ?? openDesk(source, fill, holdsSecret)
      desks.set(source, desk)
      return desk
    },
    rewrite: (mention, text) => {
      const path = pathNamed(mention)
      if (path === undefined) return 'the name of its file is made of a variable'
      if ((mentionsOf.get(path)?.length ?? 0) > 1) return 'its file is named elsewhere too'
      others.set(path, text)
      return undefined
    },
    put: (path, text) => {
      fresh.push(path)
      others.set(path, text)
    },
    changed: change => void changed.push(change),
    leave: one => void left.push(one),
    result: () => {
      const written = [...desks].map(([{ file }, desk]) => [file, desk.text()] as const)
      const all = [...written, ...others].filter(([file, text]) => texts.get(file) !== text)
      const files = new Map(all.toSorted(([a], [b]) => (a < b ? -1 : 1)))
      return { files, fresh, changed: inOrder(changed), left: inOrder(left) }
    },
  }
}

/** As a reader comes to them, file by file; what has no place yet comes last. */
export function inOrder<T extends Changed>(all: readonly T[]): readonly T[] {
  const last = { file: '', line: 0, column: 0 }
  return all.toSorted(({ at: a = last }, { at: b = last }) => {
    if (a.file === b.file) return a.line - b.line || a.column - b.column
    return b.file === '' || (a.file !== '' && a.file < b.file) ? -1 : 1
  })
}

/** Lists the names of other files in a file; those without variables. */
export function mentionsIn({ spots }: Source): readonly Mention[] {
  return spots.flatMap(by => {
    const path = nameOf(by) === 'file' ? pathNamed(by) : undefined
    return path === undefined ? [] : { path, by }
  })
}

/** Gives the path of the file that a spot names; undefined where its name is made of a variable. */
export function pathNamed(mention: Spot): string | undefined {
  const { value } = partsOf(mention)
  if (!isScalar(value) || typeof value.value !== 'string' || value.value.includes('${')) return undefined
  return posix.join(posix.dirname(mention.source.file), value.value)
}
