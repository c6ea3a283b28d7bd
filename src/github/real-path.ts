/**
 * Where a path really leads, and what the machine says when it cannot be gone.
 *
 * Every check of a path is made on what remains once symbolic links have been followed; a link to nothing is followed
 * like any other.
 */
import type { Stats } from 'node:fs'
import { readlink, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { RefusalError } from '../errors.ts'

/**
 * The real path of what exists of `full`, with the rest appended.
 *
 * @param known - real paths of folders by their paths, kept for the next of many looks at one time.
 */
export async function realOf(full: string, known?: Map<string, Promise<string>>): Promise<string> {
  const real = await unlessMissing(full, () => realpath(full))
  if (real !== undefined) return real
  const link = await unlessMissing(full, () => readlink(full))
  const folder = dirname(full)
  const looking = known?.get(folder) ?? realOf(folder, known)
  known?.set(folder, looking)
  const parent = await looking
  return link === undefined ? join(parent, basename(full)) : realOf(resolve(parent, link), known)
}

/** True for a path within a folder, as against the folder itself. */
export function isBelow(root: string, full: string): boolean {
  return full.startsWith(join(root, sep))
}

/** Gives what is known of a file, links followed; undefined when there is none. */
export function statOf(full: string): Promise<Stats | undefined> {
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
export async function granted<T>(
  path: string,
  done: 'read' | 'written' | 'removed',
  ask: () => Promise<T>,
): Promise<T> {
  try {
    return await ask()
  } catch (cause) {
    throw new RefusalError(`"${path}" cannot be ${done} (${codeOf(cause)})`, { cause })
  }
}

function codeOf(error: unknown): string {
  return String(Reflect.get(Object(error), 'code'))
}

/** Says what stands where a file belongs. */
export function kindOf(facts: Stats): string {
  return facts.isDirectory() ? 'a folder' : 'no ordinary file'
}
