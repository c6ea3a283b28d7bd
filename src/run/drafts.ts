/**
 * The workspace as it would be: with files that are not written yet, and without those that are to go.
 *
 * What is made of the files can be read and checked in it as usual, before anything of it is on the disk.
 */
import { RefusalError } from '../errors.ts'
import type { Workspace } from '../world.ts'

/** What is to become of files, by their paths. */
export interface Drafts {
  readonly files: ReadonlyMap<string, string>
  readonly removed: readonly string[]
}

/** A workspace that remembers by which paths and globs it was asked for files. */
export interface Noted {
  readonly workspace: Workspace
  /** As paths from the workspace, each once. */
  readonly patterns: () => readonly string[]
}

/** Notes what is asked of a workspace. */
export function noted(workspace: Workspace): Noted {
  const asked = new Set<string>()
  return {
    workspace: {
      ...workspace,
      glob: async patterns => {
        const found = await workspace.glob(patterns)
        for (const pattern of patterns) asked.add(await workspace.resolve('', pattern))
        return found
      },
    },
    patterns: () => [...asked],
  }
}

/** Gives the workspace with drafts in it. */
export function withDrafts(workspace: Workspace, { files, removed }: Drafts): Workspace {
  const filesLike = async (pattern: string) => {
    const found = (await workspace.find(pattern)).filter(path => !removed.includes(path))
    const drafts = [...files.keys()].filter(path => workspace.matches(path, pattern))
    return [...new Set([...found, ...drafts])].sort()
  }
  return {
    ...workspace,
    find: filesLike,
    glob: async patterns => {
      const found = await Promise.all(patterns.map(filesLike))
      const lost = patterns.find((_, index) => found[index]?.length === 0)
      if (lost !== undefined) throw new RefusalError(`"${lost}" matches no file in the workspace`)
      return [...new Set(found.flat())].sort()
    },
    read: async path => files.get(path) ?? workspace.read(path),
  }
}
