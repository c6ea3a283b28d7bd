/**
 * A folder of the workspace as a tree, made of nothing but the paths of its files.
 *
 * Names are kept as they are written: a folder `named values` holds what the file calls `namedValues`, and `names.ts`
 * knows that.
 */

/** One folder. */
export interface Folder {
  readonly name: string
  /** Path from the workspace. */
  readonly path: string
  readonly folders: ReadonlyMap<string, Folder>
  /** Paths from the workspace, by name. */
  readonly files: ReadonlyMap<string, string>
}

/**
 * Arranges files as folders.
 *
 * @param path - of the folder, from the workspace.
 * @param files - paths of all files below it, from the workspace.
 */
export function folderOf(path: string, files: readonly string[]): Folder {
  const start = path.length + 1
  const [own, deeper] = [
    files.filter(file => !file.includes('/', start)),
    files.filter(file => file.includes('/', start)),
  ]
  const byName = Map.groupBy(deeper, file => file.slice(start, file.indexOf('/', start)))
  return {
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    folders: new Map([...byName].map(([name, inside]) => [name, folderOf(`${path}/${name}`, inside)])),
    files: new Map(own.map(file => [file.slice(start), file])),
  }
}
