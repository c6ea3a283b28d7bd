/**
 * The files that make up a declaration: those that were named, and those that these include.
 *
 * Every file is read once, however many others include it. Nothing is read here but files of ours; what a `{ file: … }`
 * names comes with `texts.ts`.
 */
import { type Place, type Problem, RefusalError } from '../errors.ts'
import { parseDocument } from './document.ts'
import { checked } from './finding.ts'
import type { MapNode } from './node.ts'
import { described, entryOf, textsOf } from './words.ts'

/**
 * The files of the workspace; paths are relative to it, with `/` between their parts.
 *
 * @throws RefusalError for what is outside, missing or unreadable.
 */
export interface Sources {
  /** Gives the files that match, sorted and each once. */
  glob(patterns: readonly string[]): Promise<readonly string[]>
  read(path: string): Promise<string>
  /** Gives the path of what the file `from` calls `path`. */
  resolve(from: string, path: string): Promise<string>
}

/** One file, read. */
export interface Document {
  readonly file: string
  readonly top: MapNode
  /** True for a file that was not named by itself, so that it may leave `version` out. */
  readonly isIncluded: boolean
}

/** All files, in the order in which they were met. */
export interface Gathered {
  readonly documents: readonly Document[]
  readonly problems: readonly Problem[]
  /** False when a file could not be read, so that what it may declare is unknown. */
  readonly isWhole: boolean
}

/** A file to be read: what led to it, and the place that names it; its own beginning when an input did. */
interface Visit {
  readonly file: string
  readonly chain: readonly string[]
  readonly at: Place
}

/** Reads the named files and all that they include. */
export async function gather(files: readonly string[], sources: Sources): Promise<Gathered> {
  const met = new Set(files)
  let waiting: readonly Visit[] = [...met].map(file => ({ file, chain: [file], at: startOf(file) }))
  const documents: Document[] = []
  const problems: Problem[] = []
  let isWhole = true
  for (let [visit] = waiting; visit !== undefined; [visit] = waiting) {
    const { top, problems: faults } = await read(visit, sources)
    const included = top === undefined ? NOTHING : await includedBy(visit, top, met, sources)
    if (top !== undefined) documents.push({ file: visit.file, top, isIncluded: visit.chain.length > 1 })
    problems.push(...faults, ...included.problems)
    isWhole &&= top !== undefined && included.problems.length === 0
    waiting = [...included.visits, ...waiting.slice(1)]
    for (const { file } of included.visits) met.add(file)
  }
  return { documents, problems, isWhole }
}

interface Read {
  readonly top: MapNode | undefined
  readonly problems: readonly Problem[]
}

async function read({ file, chain, at }: Visit, sources: Sources): Promise<Read> {
  const text = await textAt(file, chain.length > 1 ? 'include: ' : '', at, sources)
  return typeof text === 'string' ? topOf(file, text) : { top: undefined, problems: [text] }
}

function topOf(file: string, text: string): Read {
  const { tree, problems } = parseDocument(file, text)
  if (tree?.type === 'map') return { top: tree, problems }
  const start = startOf(file)
  if (tree === undefined || (tree.type === 'scalar' && tree.value === null)) {
    return { top: problems.length > 0 ? undefined : { type: 'map', at: start, entries: [] }, problems }
  }
  const message = `the file is ${described(tree)}; expected a map that begins with "version: 1"`
  return { top: undefined, problems: [...problems, { at: tree.at, severity: 'error', message }] }
}

interface Included {
  readonly visits: readonly Visit[]
  readonly problems: readonly Problem[]
}

const NOTHING: Included = { visits: [], problems: [] }

async function includedBy(
  { file, chain }: Visit,
  top: MapNode,
  met: ReadonlySet<string>,
  sources: Sources,
): Promise<Included> {
  const include = entryOf(top, 'include')
  if (include === undefined) return NOTHING
  const { result: patterns, problems } = checked(textsOf('include', include.value, 'a list of paths or globs'))
  const visits = new Map<string, Visit>()
  const faults = [...problems]
  for (const { text: pattern, at } of patterns) {
    const found = await matches(file, pattern, at, sources)
    faults.push(...found.problems)
    for (const path of found.files) {
      if (chain.includes(path)) faults.push(...circle([...chain, path], pattern, at))
      else if (!met.has(path) && !visits.has(path)) visits.set(path, { file: path, chain: [...chain, path], at })
    }
  }
  return { visits: [...visits.values()], problems: faults }
}

async function matches(
  from: string,
  pattern: string,
  at: Place,
  sources: Sources,
): Promise<{ readonly files: readonly string[]; readonly problems: readonly Problem[] }> {
  try {
    return { files: await sources.glob([await sources.resolve(from, pattern)]), problems: [] }
  } catch (error) {
    return { files: [], problems: [refused(error, 'include: ', at)] }
  }
}

async function textAt(file: string, prefix: string, at: Place, sources: Sources): Promise<string | Problem> {
  try {
    return await sources.read(file)
  } catch (error) {
    return refused(error, prefix, at)
  }
}

function refused(error: unknown, prefix: string, at: Place): Problem {
  if (!(error instanceof RefusalError)) throw error
  return { at, severity: 'error', message: `${prefix}${error.message}` }
}

function startOf(file: string): Place {
  return { file, line: 1, column: 1 }
}

/** A glob may well match the file that it stands in; only being led back by other files, or by name, is a mistake. */
function circle(chain: readonly string[], pattern: string, at: Place): readonly Problem[] {
  const isItself = chain.at(-1) === chain.at(-2)
  if (isItself && /[*?[{]/.test(pattern)) return []
  return [
    {
      at,
      severity: 'error',
      message: `include goes in a circle: ${chain.join(' → ')}; expected files that do not lead back`,
    },
  ]
}
