/**
 * A folder whose files are written anew each time, beside files of others.
 *
 * A list of what was written lies in the folder itself, so that the next run knows what it may remove. The list is
 * widened before the first write and narrowed after the last: a run that is cut off leaves nothing that nobody owns.
 */
import { mkdir, readFile, rmdir, unlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { RefusalError } from '../errors.ts'
import type { Replaced } from '../world.ts'
import { granted, isBelow, kindOf, realOf, statOf } from './real-path.ts'

/** Name of the list. */
export const LIST_FILE = '.apim-sync-export.json'

/**
 * Makes the files of a folder those given.
 *
 * @param real - the folder's absolute path without links.
 * @param shown - the folder as the user calls it.
 * @throws RefusalError before anything is written, for a link that leads out, or a file that somebody else wrote.
 */
export async function replaceFiles(real: string, shown: string, files: ReadonlyMap<string, string>): Promise<Replaced> {
  const folder = { real: await realOf(real), shown }
  await placeIn(folder, LIST_FILE)
  const owned = await ownedIn(folder)
  const places = await Promise.all([...files.keys(), ...owned].map(path => placeIn(folder, path)))
  const changed = (await Promise.all(places.slice(0, files.size).map(place => isChanged(place, files, owned)))).flat()
  const stale = places.slice(files.size).filter(({ path }) => !files.has(path))
  await keepList(folder, [...files.keys(), ...owned])
  for (const { path, full, named } of changed) await write(full, named, files.get(path) ?? '')
  for (const place of stale) await remove(folder, place)
  await keepList(folder, [...files.keys()])
  return { written: changed.map(({ path }) => path), removed: stale.map(({ path }) => path) }
}

interface Folder {
  readonly real: string
  readonly shown: string
}

/** A file of the folder. */
interface Place {
  /** From the folder, with `/` between the parts. */
  readonly path: string
  readonly full: string
  /** For messages. */
  readonly named: string
}

async function placeIn({ real, shown }: Folder, path: string): Promise<Place> {
  const full = join(real, path)
  const named = `${shown}/${path}`
  if (!isBelow(real, full) || !isBelow(real, await realOf(full)))
    throw new RefusalError(`"${named}" leads out of the folder; expected no symbolic link in it`)
  return { path, full, named }
}

/** Gives the place when its file is to be written. */
async function isChanged(
  place: Place,
  files: ReadonlyMap<string, string>,
  owned: readonly string[],
): Promise<readonly Place[]> {
  const { path, full, named } = place
  const facts = await statOf(full)
  if (facts === undefined) return [place]
  if (!facts.isFile()) throw new RefusalError(`"${named}" is ${kindOf(facts)}; expected a file, or nothing`)
  const isSame = (await granted(named, 'read', () => readFile(full, 'utf8'))) === files.get(path)
  if (!isSame && !owned.includes(path))
    throw new RefusalError(`"${named}" was written by no export; expected it elsewhere, or another "output"`)
  return isSame ? [] : [place]
}

async function write(full: string, named: string, text: string): Promise<void> {
  await granted(named, 'written', async () => {
    await mkdir(dirname(full), { recursive: true })
    await writeFile(full, text)
  })
}

/** Removes a file, and the folders that are empty without it. */
async function remove(folder: Folder, { full, named }: Place): Promise<void> {
  if ((await statOf(full))?.isFile() !== true) return
  await granted(named, 'removed', () => unlink(full))
  for (let above = dirname(full); isBelow(folder.real, above); above = dirname(above)) {
    const isGone = await rmdir(above).then(
      () => true,
      () => false,
    )
    if (!isGone) return
  }
}

async function ownedIn({ real, shown }: Folder): Promise<readonly string[]> {
  const full = join(real, LIST_FILE)
  const named = `${shown}/${LIST_FILE}`
  if ((await statOf(full)) === undefined) return []
  const files = filesIn(await granted(named, 'read', () => readFile(full, 'utf8')))
  if (files === undefined)
    throw new RefusalError(`"${named}" is no list of files; expected the one that an export has written, or none`)
  return files
}

function filesIn(text: string): readonly string[] | undefined {
  try {
    const list: unknown = JSON.parse(text)
    const files: unknown = typeof list === 'object' && list !== null && 'files' in list ? list.files : undefined
    return Array.isArray(files) && files.every(isText) ? files : undefined
  } catch {
    return undefined
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

async function keepList({ real, shown }: Folder, paths: readonly string[]): Promise<void> {
  const list = {
    about: 'What command "export" of apim-sync wrote here, and may remove.',
    files: [...new Set(paths)].sort(),
  }
  await write(join(real, LIST_FILE), `${shown}/${LIST_FILE}`, `${JSON.stringify(list, null, 2)}\n`)
}
