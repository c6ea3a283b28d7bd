/**
 * Files in memory to load a declaration from, and its problems as lines.
 *
 * A path is resolved against the folder of the file that holds it and refused outside of the top, as the workspace
 * does; the workspace itself has tests of its own.
 */
import { matchesGlob, posix } from 'node:path'
import type { GivenVariable } from '../../src/config/environments/given-variables.ts'
import { type Loaded, loadDeclaration } from '../../src/config/load.ts'
import { placed, RefusalError } from '../../src/errors.ts'

export interface Given {
  readonly files?: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, string>>
  readonly apiVersion?: string
  readonly names?: readonly string[]
  readonly environment?: string
  readonly given?: readonly GivenVariable[]
}

/** Loads `apim.yml`, which begins with `version: 1` in its first line, and the files beside it. */
export function load(body: string, given: Given = {}): Promise<Loaded> {
  return loadFiles({ 'apim.yml': `version: 1\n${body}`, ...given.files }, given)
}

/** Loads files as they are. */
export function loadFiles(files: Readonly<Record<string, string>>, given: Given = {}): Promise<Loaded> {
  const variable = (name: string) => given.variables?.[name]
  const { names = ['apim.yml'], apiVersion = '2024-05-01', variables: _, files: __, ...rest } = given
  return loadDeclaration(names, { ...rest, sources: sourcesOf(files), env: variable, secret: variable, apiVersion })
}

/** Prints problems one a line, with the severity of those that are no errors. */
export function lines({ problems }: Loaded): readonly string[] {
  return problems.map(problem =>
    problem.severity === 'error' ? placed(problem) : `${problem.severity} ${placed(problem)}`,
  )
}

function sourcesOf(files: Readonly<Record<string, string>>) {
  return {
    glob: async ([pattern = '']: readonly string[]) => {
      const found = Object.keys(files).filter(file => matchesGlob(file, pattern))
      if (found.length === 0) throw new RefusalError(`"${pattern}" matches no file in the workspace`)
      return found.sort()
    },
    read: async (path: string) => {
      const text = files[path]
      if (text === undefined) throw new RefusalError(`"${path}" is not in the workspace`)
      return text
    },
    resolve: async (from: string, path: string) => {
      const resolved = posix.join(posix.dirname(from), path)
      if (resolved.startsWith('..'))
        throw new RefusalError(`"${path}" leads out of the workspace; expected a path inside`)
      return resolved
    },
  }
}
