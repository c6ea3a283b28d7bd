/**
 * The file in the folder of an entity that says what it is: `apiInformation.json`.
 *
 * What its kind requires stands nowhere else. A folder without it is one from which somebody took the file and left the
 * rest, and not an entity that says nothing.
 */
import type { Place } from '../../errors.ts'
import type { Kind } from '../../model/kind.ts'
import { KINDS } from '../../model/table.ts'
import { type Checking, problem } from '../finding.ts'
import type { Entry } from '../node.ts'
import { quoted } from '../quote.ts'
import type { Folder } from './folder.ts'
import { readProperties, startOf } from './information.ts'
import type { FolderReading } from './links.ts'
import { informationIn } from './names.ts'

/** What an entity says of itself, and where. */
export interface Description {
  readonly at: Place
  readonly properties: readonly Entry[]
}

/**
 * Reads the description of an entity.
 *
 * @param section - the folder of its collection.
 */
export function* descriptionIn(
  kind: Kind,
  section: string,
  folder: Folder,
  { texts, used }: FolderReading,
): Checking<Description> {
  const [first, second] = informationIn(folder, section).map(name => ({ name, file: folder.files.get(name) ?? '' }))
  for (const found of [first, second]) if (found !== undefined) used.add(found.file)
  if (first === undefined) {
    const at = startOf([...folder.files.values()][0] ?? folder.path)
    if (needsDescription(kind))
      yield* problem(
        at,
        `the ${kind.noun} ${quoted(folder.name)} has no file that says what it is; expected "…Information.json" in ${quoted(folder.path)}`,
      )
    return { at, properties: [] }
  }
  if (second !== undefined)
    yield* problem(
      startOf(second.file),
      `the file stands beside ${quoted(first.name)}, which says the same; expected one of the two`,
    )
  return { at: startOf(first.file), properties: yield* readProperties(first.file, texts) }
}

/** Some are made by a document, some are only a policy, and the folder of a scope may be no more than a folder. */
function needsDescription({ name, spelling, fields }: Kind): boolean {
  const all = [...KINDS.values()]
  const isExempt = spelling !== undefined || all.some(({ imports, scope }) => imports === name || scope === name)
  const isRequired = Object.values(fields).some(
    ({ required, createDefault }) => required ?? createDefault !== undefined,
  )
  return isRequired && !isExempt
}
