/**
 * Documents to import, and what the folder says again of what they make.
 *
 * The extractors write both down. The document is what the service makes the rest of, so of an operation only what lies
 * below it is still the folder's to say. A marker in a document is filled in as what anybody may read, since every
 * reader of the API will.
 */
import type { Place } from '../../errors.ts'
import type { Kind } from '../../model/kind.ts'
import { type Checking, problem } from '../finding.ts'
import { keyOfKind } from '../keys.ts'
import type { Entry } from '../node.ts'
import { quoted } from '../quote.ts'
import { below } from '../words.ts'
import { type Draft, flagAt, textAt } from './draft.ts'
import type { Folder } from './folder.ts'
import { type FileTexts, startOf } from './information.ts'
import type { FolderReading } from './links.ts'
import { markersIn, respelled } from './markers.ts'
import { SPECIFICATION } from './names.ts'

/** The document of an entity. */
export interface FoundDocument {
  /** The key `specification`; nothing when there is none. */
  readonly entries: readonly Entry[]
  /** Ending of its name; undefined when there is none. */
  readonly format: string | undefined
}

/** Finds the document of an entity. */
export function* documentIn(
  { imports, noun }: Kind,
  folder: Folder,
  path: string,
  { used, texts }: FolderReading,
): Checking<FoundDocument> {
  const found = imports === undefined ? [] : [...folder.files].filter(([name]) => SPECIFICATION.test(name))
  for (const [, file] of found) used.add(file)
  const [first, second] = found
  if (first === undefined) return { entries: [], format: undefined }
  const [name, file] = first
  if (second !== undefined)
    yield* problem(startOf(second[1]), `the file stands beside ${quoted(name)}; expected one document for the ${noun}`)
  const at = startOf(file)
  const entries = yield* contentOf(file, name, below(path, 'specification'), texts)
  return {
    entries: [{ key: 'specification', at, value: { type: 'map', at, entries } }],
    format: SPECIFICATION.exec(name)?.[1]?.toLowerCase(),
  }
}

function* contentOf(file: string, name: string, path: string, texts: FileTexts): Checking<readonly Entry[]> {
  const at = startOf(file)
  const text = texts.get(file) ?? ''
  const [first] = markersIn(text)
  if (first === undefined) return [{ key: 'file', at, value: { ...textAt(at, name), content: text } }]
  const place = placeOf(file, text, first.index)
  const names = [...new Set(markersIn(text).map(marker => quoted(marker.name)))].join(', ')
  yield* problem(place, `${path} is filled in with ${names}, and every reader of the API sees it`, 'notice')
  const content = yield* respelled(text, place, path, 'env')
  return [
    { key: 'file', at, value: { ...textAt(at, name), content } },
    { key: 'substitute', at, value: flagAt(at, true) },
  ]
}

function placeOf(file: string, text: string, index: number): Place {
  const before = text.slice(0, index).split('\n')
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

/** Leaves out what a document of that format makes. */
export function withoutImported(
  kind: Kind,
  children: ReadonlyMap<string, readonly Draft[]>,
  format: string | undefined,
): ReadonlyMap<string, readonly Draft[]> {
  if (format === undefined) return children
  const kept = kind.keepsDocument?.[format]
  const isMade = ({ kind: child, id }: Draft) =>
    child?.madeByImport?.(id) === true ||
    (kept !== undefined && child !== undefined && keyOfKind(child) === kept.collection && id === kept.id)
  return new Map(
    [...children].map(([key, drafts]) => {
      const left = drafts.filter(draft => !isMade(draft))
      return [key, left.flatMap(draft => (draft.kind?.name === kind.imports ? onlyBelow(draft) : draft))]
    }),
  )
}

function onlyBelow(draft: Draft): readonly Draft[] {
  const { kind, own, below, links } = draft
  const left = own.filter(({ key }) => kind !== undefined && !Object.hasOwn(kind.fields, key))
  return left.length === 0 && below.size === 0 && links.size === 0 ? [] : [{ ...draft, own: left }]
}
