/**
 * The files of the repository, and nothing beside them.
 *
 * A path is checked twice: as it is written, and as it is once symbolic links have been followed. A pull request can
 * hold a link as well as it can hold `../`.
 */
import { glob, mkdir, readdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, matchesGlob, relative, resolve, sep } from 'node:path'
import { RefusalError } from '../errors.ts'
import type { FolderListing, Workspace } from '../world.ts'
import { openOwnFolder } from './owned-folder.ts'
import { granted, isBelow, kindOf, realOf, statOf } from './real-path.ts'
import { decoded, markOf } from './utf8.ts'

/** Longer files are refused: 5 MiB. */
export const LONGEST_FILE_BYTES = 5 * 1024 * 1024

/** Folders with more files are refused. */
const MOST_FILES = 100_000

/** Longer reports are refused: 64 MiB, which is a plan of a hundred thousand changes. */
const LONGEST_REPORT_BYTES = 64 * 1024 * 1024

/**
 * Opens the folder `root`.
 *
 * @param temp - a second folder that may be written to.
 */
export async function openWorkspace(root: string, temp?: string): Promise<Workspace> {
  const roots = { given: resolve(root), real: await realOf(resolve(root)) }
  const writable = temp === undefined ? [roots.real] : [roots.real, await realOf(resolve(temp))]
  return {
    glob: async patterns => {
      const found = await Promise.all(patterns.map(pattern => filesLike(roots, pattern)))
      return [...new Set(found.flat())].sort()
    },
    find: pattern => filesIfAny(roots, pattern),
    matches: (path, pattern) => isLike(path, lexical(roots, pattern, pattern)),
    list: path => listing(roots, path),
    read: path => readText(roots, path),
    readReport: path => readReport(roots.real, writable, path),
    resolve: async (from, path) => inside(roots, isAbsolute(path) ? path : join(dirname(from), portable(path)), path),
    write: (path, text) => writeText(roots.real, writable, path, text),
    remove: path => removeFile(roots, path),
    own: async (folder, by) => openOwnFolder(roots.real, await folderIn(roots, folder), by),
  }
}

/** The folder as it was given, and with its symbolic links followed: a user may write either. */
interface Roots {
  readonly given: string
  readonly real: string
}

async function filesLike(roots: Roots, pattern: string): Promise<readonly string[]> {
  const files = await filesIfAny(roots, pattern)
  if (files.length === 0) throw new RefusalError(`"${pattern}" matches no file in the workspace`)
  return files
}

async function filesIfAny(roots: Roots, pattern: string): Promise<string[]> {
  const local = lexical(roots, pattern, pattern)
  const literal = await statOf(join(roots.real, local))
  if (literal?.isDirectory() === true) throw new RefusalError(`"${pattern}" is a folder; expected a file or a glob`)
  const names = literal === undefined ? await globbed(local, roots.real) : [local]
  const paths = await Promise.all(names.map(name => inside(roots, name, name)))
  const stats = await Promise.all(paths.map(path => statOf(join(roots.real, path))))
  return paths.filter((_, index) => stats[index]?.isFile() === true).sort()
}

async function listing(roots: Roots, path: string): Promise<FolderListing | undefined> {
  const local = lexical(roots, path, path)
  if ((await statOf(join(roots.real, local)))?.isDirectory() !== true) return undefined
  const folder = await inside(roots, path, path)
  const real = join(roots.real, folder)
  const entries = await granted(folder, 'read', () => readdir(real, { recursive: true, withFileTypes: true }))
  const files: string[] = []
  for (const entry of entries) {
    const name = relative(roots.real, join(entry.parentPath, entry.name)).split(sep).join('/')
    if (entry.isSymbolicLink()) await refuseFolderLink(roots, name)
    if (entry.isFile() || entry.isSymbolicLink()) files.push(name)
    if (files.length > MOST_FILES)
      throw new RefusalError(`"${folder}" holds more than ${MOST_FILES} files; expected a folder of declarations alone`)
  }
  return { path: folder, files: files.sort() }
}

/** What lies behind a link is listed by nobody, and would be missing. */
async function refuseFolderLink(roots: Roots, name: string): Promise<void> {
  await inside(roots, name, name)
  const facts = await statOf(join(roots.real, name))
  if (facts?.isFile() !== true) throw new RefusalError(`"${name}" is a link to no file; expected the folder itself`)
}

/** A pattern that looks like a path of a file is that path too: `[x].yml`. */
function isLike(path: string, local: string): boolean {
  return path === local || matchesGlob(path, local)
}

async function globbed(pattern: string, cwd: string): Promise<readonly string[]> {
  const names: string[] = []
  for await (const name of glob(pattern, { cwd })) names.push(name)
  return names
}

async function readText(roots: Roots, path: string): Promise<string> {
  const local = await inside(roots, path, path)
  const real = join(roots.real, local)
  const facts = await statOf(real)
  if (facts === undefined)
    throw new RefusalError(`"${local}" is not in the workspace; has the repository been checked out?`)
  if (!facts.isFile()) throw new RefusalError(`"${local}" is ${kindOf(facts)}; expected a file`)
  if (facts.size > LONGEST_FILE_BYTES) {
    throw new RefusalError(`"${local}" has ${facts.size} bytes; at most ${LONGEST_FILE_BYTES} (5 MiB) are read`)
  }
  return decoded(await granted(local, 'read', () => readFile(real)), local)
}

/** Reads where reports may be written. */
async function readReport(root: string, readable: readonly string[], path: string): Promise<string> {
  const real = await realOf(resolve(root, path))
  if (!readable.some(folder => isBelow(folder, real))) throw outsideOfBoth(path)
  const facts = await statOf(real)
  if (facts === undefined) throw new RefusalError(`"${path}" is not there; has the artifact been downloaded?`)
  if (!facts.isFile()) throw new RefusalError(`"${path}" is ${kindOf(facts)}; expected a file`)
  if (facts.size > LONGEST_REPORT_BYTES)
    throw new RefusalError(`"${path}" has ${facts.size} bytes; at most ${LONGEST_REPORT_BYTES} (64 MiB) are read`)
  return decoded(await granted(path, 'read', () => readFile(real)), path)
}

/** Writes only where every existing part of the path, links followed, is in one of the folders. */
async function writeText(root: string, writable: readonly string[], path: string, text: string): Promise<string> {
  const target = resolve(root, path)
  const real = await realOf(target)
  if (!writable.some(folder => isBelow(folder, real))) {
    throw outsideOfBoth(path)
  }
  const facts = await statOf(real)
  if (facts !== undefined && !facts.isFile()) throw new RefusalError(`"${path}" is ${kindOf(facts)}; expected a file`)
  await granted(path, 'written', async () => {
    await mkdir(dirname(real), { recursive: true })
    const mark = facts === undefined ? '' : await markOf(real)
    await writeFile(real, `${mark}${text}`)
  })
  return real
}

/** Deletes what a path names, a link rather than what it leads to. */
async function removeFile(roots: Roots, path: string): Promise<void> {
  const local = await inside(roots, path, path)
  await granted(local, 'removed', () => unlink(join(roots.real, local)))
}

/** Gives the path relative to the workspace, unless it or what it links to is outside. */
async function inside(roots: Roots, path: string, written: string): Promise<string> {
  const local = lexical(roots, path, written)
  if (!isBelow(roots.real, await realOf(join(roots.real, local)))) throw outside(written)
  return local
}

/** Gives the path of a folder that may be kept: one within the workspace, not the workspace itself. */
async function folderIn(roots: Roots, path: string): Promise<string> {
  if (resolve(roots.real, path) === roots.real || resolve(roots.given, path) === roots.given)
    throw new RefusalError(`"${path}" is the workspace itself; expected a folder inside`)
  return inside(roots, portable(path), path)
}

/** The check on the path as it is written. */
function lexical(roots: Roots, path: string, written: string): string {
  if (/\p{Cc}/u.test(path)) throw new RefusalError(`${JSON.stringify(written)} holds a control character`)
  const full = resolve(roots.real, path)
  const base = [roots.real, roots.given].find(root => isBelow(root, full))
  if (base === undefined) throw outside(written)
  return relative(base, full).split(sep).join('/')
}

function outside(written: string): RefusalError {
  return new RefusalError(`"${written}" leads out of the workspace; expected a path inside`)
}

function outsideOfBoth(written: string): RefusalError {
  return new RefusalError(`"${written}" is outside of the workspace and the runner's temporary folder`)
}

/** Files name each other with `/`, so that they mean the same on every runner. */
function portable(path: string): string {
  if (path.includes('\\'))
    throw new RefusalError(`${JSON.stringify(path)} holds a backslash; expected "/" between the parts`)
  return path
}
