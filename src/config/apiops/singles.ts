/**
 * What an entity has at most one of: a policy, pages, and the releases that say which of its copies is current.
 */
import type { Kind } from '../../model/kind.ts'
import { kindsBelow } from '../../model/table.ts'
import type { Checking } from '../finding.ts'
import { keyOfKind } from '../keys.ts'
import type { Entry } from '../node.ts'
import { below } from '../words.ts'
import { copyNamed } from './copies.ts'
import type { Release } from './draft.ts'
import type { Folder } from './folder.ts'
import { readProperties, startOf } from './information.ts'
import type { FolderReading } from './links.ts'
import { folderFor, informationIn, POLICY_FILE, sectionOf } from './names.ts'
import { policyIn } from './policies.ts'
import { fieldsAmong } from './values.ts'

/** What stands once below an entity. */
export interface Singles {
  readonly entries: readonly Entry[]
  /** By their names; undefined for an entity that has no copies. */
  readonly releases: ReadonlyMap<string, Release> | undefined
}

/** Reads the singles of an entity, or of the service. */
export function* singlesIn(
  kind: Kind | undefined,
  folder: Folder,
  path: string,
  reading: FolderReading,
): Checking<Singles> {
  const entries: Entry[] = []
  let releases: ReadonlyMap<string, Release> | undefined
  for (const child of kindsBelow(kind)) {
    if (child.shape !== 'single') continue
    const { file, names } = child.artifacts ?? {}
    const name = child.spelling === 'policy' ? POLICY_FILE : file
    const found = name === undefined ? undefined : folder.files.get(name)
    if (names !== undefined && kind !== undefined)
      releases = yield* releasesIn(kind, child, names, folder, path, reading)
    else if (found !== undefined) entries.push(yield* singleIn(child, found, below(path, keyOfKind(child)), reading))
  }
  return { entries, releases }
}

function* singleIn(kind: Kind, file: string, path: string, { texts, used }: FolderReading): Checking<Entry> {
  used.add(file)
  const at = startOf(file)
  const entries =
    kind.spelling === 'policy'
      ? yield* policyIn(file, path, texts)
      : yield* fieldsAmong(yield* readProperties(file, texts), { kind, path })
  return { key: keyOfKind(kind), at, value: { type: 'map', at, entries } }
}

/** Each release is history but for those of the copy that is current, whose notes may be declared. */
function* releasesIn(
  kind: Kind,
  chooser: Kind,
  names: string,
  folder: Folder,
  path: string,
  { texts, used }: FolderReading,
): Checking<ReadonlyMap<string, Release>> {
  const releases = new Map<string, Release>()
  for (const [name, each] of folderFor(chooser, folder)?.folders ?? [])
    for (const information of informationIn(each, sectionOf(chooser))) {
      const file = each.files.get(information) ?? ''
      used.add(file)
      const properties = yield* readProperties(file, texts)
      const of = properties.find(({ key }) => key === names)?.value
      const said = properties.filter(({ key }) => key === 'notes')
      const [notes] = yield* fieldsAmong(said, { kind: chooser, path: below(path, keyOfKind(chooser)) })
      releases.set(name, { of: of?.type === 'scalar' ? copyNamed(kind, of.text) : undefined, notes })
    }
  return releases
}
