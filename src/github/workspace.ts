/**
 * The files of the repository, and nothing beside them.
 *
 * A path is checked twice: as it is written, and as it is once symbolic links have been followed. A pull request can
 * hold a link as well as it can hold `../`.
 */
import type { Stats } from 'node:fs'
import { glob, mkdir, readFile, readlink, realpath, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { RefusalError } from '../errors.ts'
import type { Workspace } from '../world.ts'

/** Longer files are refused: 5 MiB. */
export const LONGEST_FILE_BYTES = 5 * 1024 * 1024

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
    read: path => readText(roots, path),
    resolve: async (from, path) => inside(roots, isAbsolute(path) ? path : join(dirname(from), portable(path)), path),
    write: (path, text) => writeText(roots.real, writable, path, text),
  }
}

/** The folder as it was given, and with its symbolic links followed: a user may write either. */
interface Roots {
  readonly given: string
  readonly real: string
}

async function filesLike(roots: Roots, pattern: string): Promise<readonly string[]> {
  const local = lexical(roots, pattern, pattern)
  const literal = await statOf(join(roots.real, local))
  if (literal?.isDirectory() === true) throw new RefusalError(`"${pattern}" is a folder; expected a file or a glob`)
  const names = literal === undefined ? await globbed(local, roots.real) : [local]
  const paths = await Promise.all(names.map(name => inside(roots, name, name)))
  const stats = await Promise.all(paths.map(path => statOf(join(roots.real, path))))
  const files = paths.filter((_, index) => stats[index]?.isFile() === true)
  if (files.length === 0) throw new RefusalError(`"${pattern}" matches no file in the workspace`)
  return files
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

function decoded(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    const isUtf16 = bytes[0] === 0xff || bytes[0] === 0xfe
    throw new RefusalError(`"${path}" is ${isUtf16 ? 'UTF-16' : 'not UTF-8'}; expected UTF-8 text`, { cause })
  }
}

/** Writes only where every existing part of the path, links followed, is in one of the folders. */
async function writeText(root: string, writable: readonly string[], path: string, text: string): Promise<string> {
  const target = resolve(root, path)
  const real = await realOf(target)
  if (!writable.some(folder => isBelow(folder, real))) {
    throw new RefusalError(`"${path}" is outside of the workspace and the runner's temporary folder`)
  }
  const facts = await statOf(real)
  if (facts !== undefined && !facts.isFile()) throw new RefusalError(`"${path}" is ${kindOf(facts)}; expected a file`)
  await granted(path, 'written', async () => {
    await mkdir(dirname(real), { recursive: true })
    await writeFile(real, text)
  })
  return real
}

/** Gives the path relative to the workspace, unless it or what it links to is outside. */
async function inside(roots: Roots, path: string, written: string): Promise<string> {
  const local = lexical(roots, path, written)
  if (!isBelow(roots.real, await realOf(join(roots.real, local)))) throw outside(written)
  return local
}

/** The check on the path as it is written. */
function lexical(roots: Roots, path: string, written: string): string {
  if (/\p{Cc}/u.test(path)) throw new RefusalError(`${JSON.stringify(written)} holds a control character`)
  const full = resolve(roots.real, path)
  const base = [roots.real, roots.given].find(root => isBelow(root, full))
  if (base === undefined) throw outside(written)
  return relative(base, full).split(sep).join('/')
}

function isBelow(root: string, full: string): boolean {
  return full.startsWith(join(root, sep))
}

function outside(written: string): RefusalError {
  return new RefusalError(`"${written}" leads out of the workspace; expected a path inside`)
}

/** Files name each other with `/`, so that they mean the same on every runner. */
function portable(path: string): string {
  if (path.includes('\\'))
    throw new RefusalError(`${JSON.stringify(path)} holds a backslash; expected "/" between the parts`)
  return path
}

/** The real path of what exists of `full`, with the rest appended; a link to nothing is followed like any other. */
async function realOf(full: string): Promise<string> {
  const real = await unlessMissing(full, () => realpath(full))
  if (real !== undefined) return real
  const link = await unlessMissing(full, () => readlink(full))
  const parent = await realOf(dirname(full))
  return link === undefined ? join(parent, basename(full)) : realOf(resolve(parent, link))
}

function statOf(full: string): Promise<Stats | undefined> {
  return unlessMissing(full, () => stat(full))
}

/** Gives undefined when nothing has that path; other refusals of the machine, such as a circle of links, are thrown. */
async function unlessMissing<T>(full: string, ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask()
  } catch (cause) {
    const code = codeOf(cause)
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new RefusalError(`"${basename(full)}" cannot be looked at (${code}); expected an ordinary file`, { cause })
  }
}

/** Puts a refusal of the machine, such as a full disk, into words. */
async function granted<T>(path: string, done: 'read' | 'written', ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (cause) {
    throw new RefusalError(`"${path}" cannot be ${done} (${codeOf(cause)})`, { cause })
  }
}

function codeOf(error: unknown): string {
  return String(Reflect.get(Object(error), 'code'))
}

function kindOf(facts: Stats): string {
  return facts.isDirectory() ? 'a folder' : 'no ordinary file'
}
