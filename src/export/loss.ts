/**
 * Whether an export would take away what an earlier one has, for no better reason than that it could not be read.
 *
 * A service that is ill for a minute, or a role that was narrowed, has lost nothing: files that have more must not give
 * way to files that have less. What was not read the last time either is no loss.
 */
import { posix } from 'node:path'
import { type Address, pathOf, textOf } from '../model/address.ts'
import type { DocumentReader } from '../ports.ts'
import { briefly } from './briefly.ts'
import type { Unread } from './levels.ts'
import { fileName } from './names.ts'

/** What an export left behind. */
export interface Earlier {
  /** Paths of its files that are still there, from the folder. */
  readonly files: readonly string[]
  /** Names of the kinds of which it could not read everything. */
  readonly lacks: readonly string[]
}

/** What an export is to leave behind. */
export interface Later {
  readonly files: ReadonlyMap<string, string>
  /** What could not be read, although it may be there. */
  readonly refused: readonly Unread[]
  /** Documents that the service did not hand out. */
  readonly withheld: readonly Withheld[]
}

/** A document that could not be had, at least not as it was asked for first. */
export interface Withheld {
  /** Whose document it is. */
  readonly address: Address
  readonly briefly: string
}

/** Says what would be lost, and what to do; undefined when nothing would. */
export function lossOf(earlier: Earlier, { files, refused, withheld }: Later, folder: string): string | undefined {
  const [first, ...more] = refused.filter(({ address }) => !earlier.lacks.includes(address.kind.name))
  if (first !== undefined) {
    const others = more.length === 0 ? '' : ` and ${more.length} more`
    return `${textOf(first.address)}${others} could not be read, and the files in "${folder}" have what was read before (${first.briefly}); run it again, or leave it out with "except"`
  }
  const gone = earlier.files.filter(path => !files.has(path))
  for (const { address, briefly: why } of withheld) {
    const path = gone.find(one => one.startsWith(documentOf(address)))
    if (path !== undefined)
      return `the document of ${textOf(address)} could not be read, and "${posix.join(folder, path)}" has it (${why}); run it again, or delete that file to go on without it`
  }
  return undefined
}

/** Gives the beginning of the path that the document of an entity has, up to its ending. */
function documentOf(address: Address): string {
  return fileName({ folder: 'specifications', address, ending: '' }, wish => wish(''))
}

/** Fetches documents as `documents` does, and notes which could not be had: by their paths, why. */
export function noting(documents: DocumentReader): readonly [DocumentReader, ReadonlyMap<string, string>] {
  const refused = new Map<string, string>()
  const document: DocumentReader['document'] = (path, format) =>
    documents.document(path, format).catch(error => {
      refused.set(path, briefly(error))
      throw error
    })
  return [{ document }, refused]
}

/** Lists whose documents could not be had. */
export function withheldFrom(addresses: readonly Address[], refused: ReadonlyMap<string, string>): readonly Withheld[] {
  return addresses.flatMap(address => {
    const why = refused.get(pathOf(address))
    return why === undefined ? [] : [{ address, briefly: why }]
  })
}
