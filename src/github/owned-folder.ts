/**
 * A folder whose files are written anew each time, beside files of others.
 *
 * A list of what was written lies in the folder itself, so that the next run knows what it may remove. The list is
 * widened before the first write and narrowed after the last: a run that is cut off leaves nothing that nobody owns.
 */
import { access, constants, mkdir, readFile, rmdir, unlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { RefusalError } from '../errors.ts'
import type { OwnFolder, Replaced, Writer } from '../world.ts'
import { granted, isBelow, kindOf, realOf, statOf } from './real-path.ts'

/** Name of the list. */
export const LIST_FILE = '.apim-sync-export.json'

/**
 * Opens a folder for files that are written anew each time.
 *
 * @param root - the absolute path of what the folder lies in, without links.
 * @param shown - the path of the folder from there.
 * @throws RefusalError where no such folder can be, so that nobody reads a service in vain, and where another command
 *   wrote: who converts a folder goes on with the files.
 */
export async function openOwnFolder(root: string, shown: string, by: Writer): Promise<OwnFolder> {
  await refusePlace(root, shown)
  const folder = { real: await realOf(join(root, shown)), shown, by }
  await placeIn(folder, LIST_FILE)
  const before = await listIn(folder)
  if (before !== undefined && before.by !== by)
    throw new RefusalError(`"${shown}" holds what command "${before.by}" wrote; expected another folder for "${by}"`)
  return {
    before: before === undefined ? undefined : { files: await present(folder, before.files), lacks: before.lacks },
    replace: (files, lacks = []) => replaceFiles(folder, before?.files ?? [], files, lacks),
  }
}

/** What somebody has deleted since is not there any more. */
async function present(folder: Folder, paths: readonly string[]): Promise<readonly string[]> {
  const places = await Promise.all(paths.map(path => placeIn(folder, path)))
  const facts = await Promise.all(places.map(({ full }) => statOf(full)))
  return paths.filter((_, index) => facts[index]?.isFile() === true)
}

/** Looks at what stands where the folder is to be: each part that is there is a folder, and the last can be written to. */
async function refusePlace(root: string, shown: string): Promise<void> {
  const parts = shown.split('/')
  let last = root
  for (const [index] of parts.entries()) {
    const path = parts.slice(0, index + 1).join('/')
    const facts = await statOf(join(root, path))
    if (facts === undefined) break
    if (!facts.isDirectory()) throw new RefusalError(`"${path}" is a file; expected a folder, or nothing`)
    last = join(root, path)
  }
  await granted(shown, 'written', () => access(last, constants.W_OK))
}

/** Nothing is written before all of it is known to have its place. */
async function replaceFiles(
  folder: Folder,
  owned: readonly string[],
  files: ReadonlyMap<string, string>,
  lacks: readonly string[],
): Promise<Replaced> {
  const known = new Map<string, Promise<string>>()
  const places = await Promise.all([...files.keys(), ...owned].map(path => placeIn(folder, path, known)))
  const looks = await Promise.all(places.slice(0, files.size).map(place => lookAt(place, files, owned)))
  refuseOthers(looks)
  const changed = looks.flatMap(({ place, is }) => (is === 'same' ? [] : [place]))
  const stale = places.slice(files.size).filter(({ path }) => !files.has(path))
  await keepList(folder, [...files.keys(), ...owned], lacks)
  await Promise.all(changed.map(({ path, full, named }) => write(full, named, files.get(path) ?? '')))
  for (const place of stale) await remove(folder, place)
  await keepList(folder, [...files.keys()], lacks)
  return { written: changed.map(({ path }) => path), removed: stale.map(({ path }) => path) }
}

interface Folder {
  readonly real: string
  readonly shown: string
  readonly by: Writer
}

/** A file of the folder. */
interface Place {
  /** From the folder, with `/` between the parts. */
  readonly path: string
  readonly full: string
  /** For messages. */
  readonly named: string
}

async function placeIn({ real, shown }: Folder, path: string, known?: Map<string, Promise<string>>): Promise<Place> {
  const full = join(real, path)
  const named = `${shown}/${path}`
  if (!isBelow(real, full) || !isBelow(real, await realOf(full, known)))
    throw new RefusalError(`"${named}" leads out of the folder; expected no symbolic link in it`)
  return { path, full, named }
}

/** What stands at a place: what is to stand there, what may be written over, or what somebody else wrote. */
interface Look {
  readonly place: Place
  readonly is: 'same' | 'free' | 'of others'
}

async function lookAt(place: Place, files: ReadonlyMap<string, string>, owned: readonly string[]): Promise<Look> {
  const { path, full, named } = place
  const facts = await statOf(full)
  if (facts === undefined) return { place, is: 'free' }
  if (!facts.isFile()) throw new RefusalError(`"${named}" is ${kindOf(facts)}; expected a file, or nothing`)
  const isSame = (await granted(named, 'read', () => readFile(full, 'utf8'))) === files.get(path)
  if (isSame) return { place, is: 'same' }
  return { place, is: owned.includes(path) ? 'free' : 'of others' }
}

function refuseOthers(looks: readonly Look[]): void {
  const [first, ...more] = looks.flatMap(({ place, is }) => (is === 'of others' ? [place] : []))
  if (first === undefined) return
  const all = more.length === 0 ? '' : ` and ${more.length} more file${more.length === 1 ? '' : 's'} of the folder`
  const was = more.length === 0 ? 'was' : 'were'
  throw new RefusalError(
    `"${first.named}"${all} ${was} written by no export; expected ${more.length === 0 ? 'it' : 'them'} elsewhere, or another "output"`,
  )
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

/** What an earlier run has noted. */
interface List {
  readonly by: string
  readonly files: readonly string[]
  readonly lacks: readonly string[]
}

async function listIn({ real, shown }: Folder): Promise<List | undefined> {
  const full = join(real, LIST_FILE)
  const named = `${shown}/${LIST_FILE}`
  if ((await statOf(full)) === undefined) return undefined
  const list = parsed(await granted(named, 'read', () => readFile(full, 'utf8')))
  if (list === undefined)
    throw new RefusalError(`"${named}" is no list of files; expected the one that an export has written, or none`)
  return list
}

function parsed(text: string): List | undefined {
  try {
    const list = Object(JSON.parse(text))
    const [command, files]: readonly unknown[] = [Reflect.get(list, 'command'), Reflect.get(list, 'files')]
    const lacks: unknown = Reflect.get(list, 'lacks') ?? []
    return typeof command === 'string' && isTexts(files) && isTexts(lacks) ? { by: command, files, lacks } : undefined
  } catch {
    return undefined
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(item => typeof item === 'string')
}

async function keepList(
  { real, shown, by }: Folder,
  paths: readonly string[],
  lacks: readonly string[],
): Promise<void> {
  const list = {
    about: 'What apim-sync wrote here, and may remove.',
    command: by,
    files: [...new Set(paths)].sort(),
    ...(lacks.length === 0 ? {} : { lacks: [...new Set(lacks)].sort() }),
  }
  await write(join(real, LIST_FILE), `${shown}/${LIST_FILE}`, `${JSON.stringify(list, null, 2)}\n`)
}
