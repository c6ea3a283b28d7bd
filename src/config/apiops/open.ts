/**
 * APIOps folders as documents, so that whatever comes after them is the road of every other file.
 *
 * A folder is one document, and each of its override files is one that declares an environment. Which these are shows
 * from where they lie, `configuration.<environment>.yaml` beside the folder or in it, unless the run names them.
 */
import { posix } from 'node:path'
import { type Problem, RefusalError } from '../../errors.ts'
import { parseDocument } from '../document.ts'
import type { Document, Gathered, Sources } from '../files.ts'
import { type Checking, checked, problem } from '../finding.ts'
import type { Entry, MapNode, Node } from '../node.ts'
import { described, isNull } from '../words.ts'
import { type Draft, treeOf } from './draft.ts'
import { folderOf } from './folder.ts'
import { type FileTexts, startOf } from './information.ts'
import { reportLeftovers } from './leftovers.ts'
import { SPECIFICATION } from './names.ts'
import { environmentIn, environmentOf } from './overrides.ts'
import { readService } from './read.ts'

/** Files and folders of the workspace. @throws RefusalError for what is outside, missing or unreadable */
export interface FolderSources extends Sources {
  /** Gives a folder with every file below it, sorted; undefined for what is no folder. */
  list(path: string): Promise<Listed | undefined>
  /** Gives the files that match, sorted; none when nothing does. */
  find(pattern: string): Promise<readonly string[]>
}

/** A folder, by its path from the workspace, with every file below it. */
export interface Listed {
  readonly path: string
  readonly files: readonly string[]
}

/** As many files are read at once. */
const AT_ONCE = 16

/** What a folder and its override files say. */
export interface FolderRead {
  readonly path: string
  readonly service: Draft
  /** An entry of `environments` for each override file. */
  readonly environments: readonly Entry[]
  readonly problems: readonly Problem[]
  /** False when a file could not be read, or one of the folder was not understood. */
  readonly isWhole: boolean
}

/**
 * Reads a folder with its override files.
 *
 * @param overrides - paths of override files; undefined for those beside the folder.
 */
export async function readFolder(
  { path, files }: Listed,
  overrides: readonly string[] | undefined,
  sources: FolderSources,
): Promise<FolderRead> {
  const configurations = overrides ?? (await besides(path, sources))
  const read = files.filter(file => isRead(nameOf(file)))
  const { texts, refusals } = await textsOf([...read, ...configurations], sources)
  const { result, problems } = checked(folderIn({ path, files }, configurations, texts))
  const told = refusals.map(([file, message]) => ({ at: startOf(file), severity: 'error' as const, message }))
  // A fault of an override hides nothing that the folder declares.
  const hides = ({ severity, at }: Problem) => severity === 'error' && !configurations.includes(at.file)
  const isWhole = told.length === 0 && !problems.some(hides)
  return { path, ...result, problems: [...told, ...problems], isWhole }
}

/** Gives what a folder says as documents. */
export function gatheredFrom({ path, service, environments, problems, isWhole }: FolderRead): Gathered {
  const tree = treeOf(service)
  const declared: Document[] = tree.type === 'map' ? [{ file: path, top: tree, isIncluded: true }] : []
  return { documents: [...declared, ...environments.map(documentOf)], problems, isWhole }
}

function isRead(name: string): boolean {
  return /\.(?:json|xml|md)$/i.test(name) || SPECIFICATION.test(name)
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1)
}

/** Override files lie beside the folder, or in it; the extractor has one of a like name, which says what to extract. */
async function besides(path: string, sources: FolderSources): Promise<readonly string[]> {
  const places = [posix.dirname(path), path].map(place => posix.join(place, 'configuration.*.{yaml,yml}'))
  const found = await Promise.all(places.map(pattern => sources.find(pattern)))
  return found.flat().filter(file => !/^extract(?:or)?\b/i.test(environmentOf(file)))
}

async function textsOf(
  files: readonly string[],
  sources: Sources,
): Promise<{ readonly texts: FileTexts; readonly refusals: readonly (readonly [string, string])[] }> {
  const texts = new Map<string, string>()
  const refusals: (readonly [string, string])[] = []
  for (let start = 0; start < files.length; start += AT_ONCE)
    await Promise.all(
      files.slice(start, start + AT_ONCE).map(async file => {
        try {
          texts.set(file, await sources.read(file))
        } catch (error) {
          if (!(error instanceof RefusalError)) throw error
          refusals.push([file, error.message])
        }
      }),
    )
  return { texts, refusals: refusals.toSorted() }
}

function* folderIn(
  { path, files }: Listed,
  configurations: readonly string[],
  texts: FileTexts,
): Checking<Pick<FolderRead, 'service' | 'environments'>> {
  const used = new Set<string>()
  const service = yield* readService(folderOf(path, files), { texts, used })
  // What could not be read has been told of.
  const unread = files.filter(file => isRead(nameOf(file)) && !texts.has(file))
  yield* reportLeftovers(path, files, new Set([...used, ...unread]))
  const environments: Entry[] = []
  for (const file of configurations) {
    const top = yield* mapIn(file, texts)
    if (top !== undefined) environments.push(yield* environmentIn(top, service, environmentOf(file)))
  }
  const overrides = environments.flatMap(({ value }) => mapAt(value, 'overrides'))
  return { service: claimed(service, overrides), environments }
}

function documentOf(environment: Entry): Document {
  const { at } = environment
  const value: Node = { type: 'map', at, entries: [environment] }
  return { file: at.file, top: { type: 'map', at, entries: [{ key: 'environments', at, value }] }, isIncluded: true }
}

/** An empty override file is one that overrides nothing. */
function* mapIn(file: string, texts: FileTexts): Checking<MapNode | undefined> {
  const text = texts.get(file)
  if (text === undefined) return undefined
  const { tree, problems } = parseDocument(file, text)
  for (const found of problems) yield { found: 'problem', problem: found }
  if (tree?.type === 'map') return tree
  if (tree === undefined || isNull(tree))
    return problems.length > 0 ? undefined : { type: 'map', at: startOf(file), entries: [] }
  return yield* problem(tree.at, `the file is ${described(tree)}; expected a map of sections, each a list of overrides`)
}

/** Takes as the folder's own what the service makes by itself but an override is about. */
function claimed(draft: Draft, overrides: readonly MapNode[]): Draft {
  if (overrides.length === 0) return draft
  const below = [...draft.below].map(([key, drafts]) => {
    const entries = overrides.flatMap(over => mapAt(over, key)).flatMap(section => section.entries)
    const byId = Map.groupBy(entries, entry => entry.key)
    return [key, drafts.map(each => claimedOne(each, byId.get(each.id) ?? []))] as const
  })
  return { ...draft, below: new Map(below) }
}

function claimedOne(draft: Draft, overrides: readonly Entry[]): Draft {
  if (overrides.length === 0) return draft
  const { isServerMade: _, ...rest } = draft
  return claimed(
    rest,
    overrides.flatMap(({ value }) => (value.type === 'map' ? [value] : [])),
  )
}

function mapAt(node: Node, key: string): readonly MapNode[] {
  if (node.type !== 'map') return []
  return node.entries.flatMap(entry => (entry.key === key && entry.value.type === 'map' ? [entry.value] : []))
}
