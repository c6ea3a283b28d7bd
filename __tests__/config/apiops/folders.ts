/**
 * Folders for tests: those in `fixtures/apiops`, and small ones that a test writes down.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { matchesGlob, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FolderSources } from '../../../src/config/apiops/open.ts'
import { inOrder } from '../../../src/config/in-order.ts'
import { chooseEnvironment, declareChosen, type Loaded } from '../../../src/config/load.ts'
import { openConfig } from '../../../src/config/open.ts'
import { placed, RefusalError } from '../../../src/errors.ts'
import { textOf } from '../../../src/model/address.ts'
import type { Values } from '../../../src/ports.ts'

/** Texts by path, or by name. */
export type Texts = Readonly<Record<string, string>>

/** Every file of a fixture, by its path in there. */
export function fixture(name: string): Texts {
  const folder = fileURLToPath(new URL(`../../fixtures/apiops/${name}/`, import.meta.url))
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const paths = entries.map(entry => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(folder.length))
  return Object.fromEntries(paths.map(path => [path.replace(/^\//, ''), readFileSync(`${folder}/${path}`, 'utf8')]))
}

/** What a folder is loaded with. */
export interface Given {
  readonly config?: readonly string[]
  readonly overrides?: readonly string[]
  readonly environment?: string
  readonly variables?: Texts
  readonly apiVersion?: string
}

/** Loads the folder `artifacts`, or what is named, out of files in memory. */
export async function loadFolder(files: Texts, given: Given = {}): Promise<Loaded> {
  const { config = ['artifacts'], overrides = [], environment, variables = {}, apiVersion = '2024-05-01' } = given
  const sources = sourcesOf(files)
  const variable = (name: string) => variables[name]
  const opened = await openConfig({ config, overrides }, sources)
  const bench = { env: variable, secret: variable, apiVersion, ...(environment === undefined ? {} : { environment }) }
  const loaded = await declareChosen(chooseEnvironment(opened, bench), { ...bench, sources })
  return { ...loaded, problems: inOrder(loaded.problems, loaded.files) }
}

/** What was loaded: properties by address, links as empty ones. */
export function declaredBy({ declaration }: Loaded): Readonly<Record<string, Values>> {
  return Object.fromEntries([...declaration.wanted.values()].map(one => [textOf(one.address), one.properties]))
}

/** Prints problems one a line, with the severity of those that are no errors. */
export function lines({ problems }: Loaded): readonly string[] {
  return problems.map(problem =>
    problem.severity === 'error' ? placed(problem) : `${problem.severity} ${placed(problem)}`,
  )
}

/** Writes the JSON of an entity as both tools do. */
export function information(properties: object): string {
  return JSON.stringify({ properties }, undefined, 2)
}

/** Gives files in memory as a workspace does. */
export function sourcesOf(files: Texts): FolderSources {
  const paths = Object.keys(files).sort()
  const find = async (pattern: string) => paths.filter(path => matchesGlob(path, pattern))
  return {
    find,
    glob: async patterns => (await Promise.all(patterns.map(find))).flat(),
    list: async path => {
      const inside = paths.filter(file => file.startsWith(`${path}/`))
      return inside.length === 0 ? undefined : { path, files: inside }
    },
    read: async path => {
      const text = files[path]
      if (text === undefined) throw new RefusalError(`"${path}" is not there`)
      return text
    },
    resolve: async (from, path) => posix.join(posix.dirname(from), path),
  }
}
