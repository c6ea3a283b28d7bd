/**
 * What the input `config` names: files and globs of our own files, and a folder that one of the APIOps tools wrote.
 *
 * Both come to the same documents, and may be given together: a file beside the folder can add what APIOps knows nothing
 * of, such as environments with variables.
 */
import { InputError, RefusalError } from '../errors.ts'
import { type FolderRead, type FolderSources, gatheredFrom, type Listed, readFolder } from './apiops/open.ts'
import { faultOfFolder } from './apiops/root.ts'
import { type Gathered, gather } from './files.ts'
import { type Opened, openGathered } from './load.ts'
import { quoted } from './quote.ts'

/** What is to be opened. */
export interface Config {
  /** Paths, globs, and at most one folder. */
  readonly config: readonly string[]
  /** Paths or globs of the override files of that folder; `[]` for those beside it. */
  readonly overrides: readonly string[]
}

/**
 * Reads all that is named, and what it includes.
 *
 * @throws InputError for several folders, or for overrides of none; RefusalError for what is not there
 */
export async function openConfig(given: Config, sources: FolderSources): Promise<Opened> {
  const { folder, patterns } = await partsOf(given, sources)
  const own = patterns.length === 0 ? NOTHING : await gather(await sources.glob(patterns), sources)
  if (folder === undefined) return openGathered(own)
  return openGathered(together(own, gatheredFrom(await readNamed(folder, given.overrides, sources))))
}

/**
 * Reads the folder that is named, and nothing else.
 *
 * @throws InputError when anything but one folder is named; RefusalError for what is not there
 */
export async function openFolder(given: Config, sources: FolderSources): Promise<FolderRead> {
  const { folder, patterns } = await partsOf(given, sources)
  const named = given.config.map(quoted).join(', ')
  if (folder === undefined)
    throw new InputError(
      [`config is ${named}, which is no folder of the workspace; expected the one that APIOps extracted`],
      ['config'],
    )
  if (patterns.length > 0)
    throw new InputError([`config is ${named}; expected the folder that APIOps extracted, alone`], ['config'])
  return readNamed(folder, given.overrides, sources)
}

interface Parts {
  readonly folder: Listed | undefined
  readonly patterns: readonly string[]
}

async function partsOf({ config, overrides }: Config, sources: FolderSources): Promise<Parts> {
  const listed = await Promise.all(config.map(path => sources.list(path)))
  const [folder, second] = listed.filter(found => found !== undefined)
  if (folder !== undefined && second !== undefined)
    throw new InputError(
      [`config names the folders ${quoted(folder.path)} and ${quoted(second.path)}; expected one at most`],
      ['config'],
    )
  if (folder === undefined && overrides.length > 0)
    throw new InputError(['overrides are for a folder of APIOps, and config names none'], ['overrides'])
  const fault = folder === undefined ? undefined : faultOfFolder(folder.path, folder.files)
  if (fault !== undefined) throw new RefusalError(fault)
  return { folder, patterns: config.filter((_, index) => listed[index] === undefined) }
}

async function readNamed(folder: Listed, overrides: readonly string[], sources: FolderSources): Promise<FolderRead> {
  return readFolder(folder, overrides.length === 0 ? undefined : await sources.glob(overrides), sources)
}

const NOTHING: Gathered = { documents: [], problems: [], isWhole: true }

function together(one: Gathered, other: Gathered): Gathered {
  return {
    documents: [...one.documents, ...other.documents],
    problems: [...one.problems, ...other.problems],
    isWhole: one.isWhole && other.isWhole,
  }
}
