/**
 * An APIOps folder as drafts: each folder below the one of a collection is an entity, and its files say what it holds.
 *
 * Which folder means which kind shows from the table. Links are settled and copies brought below what they are of as soon
 * as all that stands side by side has been read.
 */
import { isFixed } from '../../model/address.ts'
import type { Kind } from '../../model/kind.ts'
import { kindsBelow } from '../../model/table.ts'
import type { Checking } from '../finding.ts'
import { keyOfKind } from '../keys.ts'
import { below } from '../words.ts'
import { divided, withoutChoice } from './copies.ts'
import { descriptionIn } from './description.ts'
import type { Draft } from './draft.ts'
import type { Folder } from './folder.ts'
import { documentIn, withoutImported } from './imported.ts'
import { startOf } from './information.ts'
import { type FolderReading, linksIn, settledLinks } from './links.ts'
import { listedIn } from './listed.ts'
import { ARTIFACT, copiesOf, folderFor, sectionOf } from './names.ts'
import { withText } from './policies.ts'
import { jsonOfEntries } from './sendable.ts'
import { singlesIn } from './singles.ts'
import { fieldsAmong } from './values.ts'

/** Reads everything below a folder as what a service holds. */
export function* readService(folder: Folder, reading: FolderReading): Checking<Draft> {
  const own = yield* singlesIn(undefined, folder, '', reading)
  return {
    kind: undefined,
    id: '',
    at: startOf(folder.path),
    own: own.entries,
    below: yield* childrenIn(undefined, folder, '', reading),
    links: new Map(),
  }
}

function* childrenIn(
  parent: Kind | undefined,
  folder: Folder,
  path: string,
  reading: FolderReading,
): Checking<ReadonlyMap<string, readonly Draft[]>> {
  const level = new Map<string, readonly Draft[]>()
  for (const kind of kindsBelow(parent)) {
    const inside = kind.shape === 'collection' ? folderFor(kind, folder) : undefined
    const drafts: Draft[] = []
    for (const each of inside?.folders.values() ?? [])
      if (holdsArtifacts(each)) drafts.push(...(yield* draftIn(kind, each, below(path, keyOfKind(kind)), reading)))
    if (drafts.length > 0) level.set(keyOfKind(kind), drafts)
  }
  const settled = new Map<string, readonly Draft[]>()
  for (const [key, drafts] of settledLinks(level)) settled.set(key, yield* divided(drafts))
  return settled
}

function holdsArtifacts({ files, folders }: Folder): boolean {
  return [...files.keys()].some(name => ARTIFACT.test(name)) || [...folders.values()].some(holdsArtifacts)
}

function* draftIn(kind: Kind, folder: Folder, collection: string, reading: FolderReading): Checking<readonly Draft[]> {
  const copies = copiesOf(kind)
  const isCopy = copies?.pattern.test(folder.name) === true
  const draft = yield* entityIn(isCopy ? copies.copy : kind, sectionOf(kind), folder, below(collection, folder.name), {
    ...reading,
    of: isCopy ? kind : undefined,
  })
  const hasNothing = draft.own.length === 0 && draft.below.size === 0 && draft.links.size === 0
  return isFixed(kind, folder.name) && hasNothing ? [] : [draft]
}

interface EntityReading extends FolderReading {
  /** The kind of which a copy is one, so that it may repeat what it has from there. */
  readonly of: Kind | undefined
}

function* entityIn(
  kind: Kind,
  section: string,
  folder: Folder,
  path: string,
  { of, ...reading }: EntityReading,
): Checking<Draft> {
  const id = folder.name
  const { at, properties: written } = yield* descriptionIn(kind, section, folder, reading)
  const { current, properties } = withoutChoice(kind, of, written)
  const listed = yield* listedIn(kind, properties, path)
  const fields = isFixed(kind, id) ? [] : yield* fieldsAmong(listed.rest, { kind, path })
  const own = yield* withText(kind, folder, path, fields, reading)
  const document = yield* documentIn(kind, folder, path, reading)
  const singles = yield* singlesIn(kind, folder, path, reading)
  const children = yield* childrenIn(kind, folder, path, reading)
  return {
    kind,
    id,
    at,
    own: [...own, ...document.entries, ...singles.entries],
    below: withoutImported(kind, new Map([...children, ...listed.below]), document.format),
    links: yield* linksIn(kind, folder, reading),
    ...(current === undefined ? {} : { current }),
    ...(singles.releases === undefined ? {} : { releases: singles.releases }),
    ...(kind.serverMade?.(id, jsonOfEntries(written)) === true ? { isServerMade: true } : {}),
  }
}
