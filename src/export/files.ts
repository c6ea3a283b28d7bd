/**
 * An export as files: YAML, and the texts that have files of their own.
 *
 * The first file says what the others are and what has to be set before anything can be applied elsewhere. Nothing in a
 * file tells when it was written: an export of the same service is the same text.
 */
import { posix } from 'node:path'
import { type Address, textOf } from '../model/address.ts'
import { kindsBelow } from '../model/table.ts'
import { visible } from '../visible.ts'
import type { Unread } from './levels.ts'
import { createNaming, fileName, type Naming, secretName } from './names.ts'
import { printed } from './print.ts'
import { type Branch, branch, type Entry, items, leaf, type Tree } from './tree.ts'

/** How an export is divided: one file, or one for each entity of the kinds that may have their own. */
export type Layout = 'single' | 'by-api'

/** A secret that an apply elsewhere needs. */
export interface SecretToSet {
  /** Name of the environment variable. */
  readonly name: string
  readonly address: Address
  /** Dotted path of the field. */
  readonly field: string
}

/** What is written. */
export interface Files {
  /** Texts by their paths from the folder of the export, in order. */
  readonly files: ReadonlyMap<string, string>
  readonly secrets: readonly SecretToSet[]
}

/** What an editor needs to know of each file, so that it completes and checks what is typed. */
const SCHEMA =
  'yaml-language-server: $schema=https://raw.githubusercontent.com/apim-sync/apim-sync/main/schema/apim.schema.json'

/** The file that includes the others. */
export const MAIN_FILE = 'apim.yaml'

/** Makes the files of an export. */
export function filesOf(document: Branch, unread: readonly Unread[], service: string, layout: Layout): Files {
  return filesWith(document, layout, secrets => introduction(service, unread, secrets))
}

/**
 * Makes files of a tree.
 *
 * @param introduce - gives what stands at the top of the first file.
 */
export function filesWith(
  document: Branch,
  layout: Layout,
  introduce: (secrets: readonly SecretToSet[]) => readonly string[],
): Files {
  const naming = createNaming()
  const { settle, files, secrets } = createSettler(naming)
  const { main, parts, folders } = divided(document, layout, naming)
  const texts = parts.map(({ path, tree }) => [path, printed(settle(tree, path), [SCHEMA])] as const)
  const include = folders.map(folder => leaf(`${folder}/*.yaml`))
  const head = [
    { key: 'version', value: leaf(1) },
    ...(include.length === 0 ? [] : [{ key: 'include', value: items(include) }]),
  ]
  const body = settle(main, MAIN_FILE)
  const entries = body.is === 'map' ? body.entries : []
  const text = printed(branch([...head, ...entries]), [SCHEMA, ...introduce(secrets)])
  const all = [[MAIN_FILE, text] as const, ...texts, ...files]
  return { files: new Map(all.toSorted(([a], [b]) => (a < b ? -1 : 1))), secrets }
}

interface Part {
  readonly path: string
  readonly tree: Branch
}

interface Divided {
  readonly main: Branch
  readonly parts: readonly Part[]
  /** The folders of the parts. */
  readonly folders: readonly string[]
}

function divided(document: Branch, layout: Layout, naming: Naming): Divided {
  const owners = new Map(
    kindsBelow(undefined).flatMap(kind => (layout === 'by-api' && kind.ownFile ? [[kind.name, kind] as const] : [])),
  )
  naming(() => MAIN_FILE)
  const parts = document.entries.flatMap(({ key, value }) => {
    const kind = owners.get(key)
    if (kind === undefined || value.is !== 'map') return []
    return value.entries.map(entry => ({
      path: fileName({ folder: '.', address: { kind, ids: [entry.key] }, ending: 'yaml' }, naming).slice(2),
      tree: branch([{ key, value: branch([entry]) }]),
    }))
  })
  const folders = [...new Set(parts.map(({ path }) => posix.dirname(path)))]
  return { main: branch(document.entries.filter(({ key }) => !owners.has(key))), parts, folders }
}

/** Gives names to what has none yet, and keeps what they were given to. */
export interface Settler {
  /** @param from - the file that the tree stands in. */
  settle(tree: Tree, from: string): Tree
  readonly files: ReadonlyMap<string, string>
  readonly secrets: readonly SecretToSet[]
}

/**
 * Begins to name what the trees of an export hold.
 *
 * @param pathOf - gives a text the path of its file.
 */
export function createSettler(fileNaming: Naming, pathOf: typeof fileName = fileName): Settler {
  const secretNaming = createNaming()
  const files = new Map<string, string>()
  const secrets: SecretToSet[] = []

  function settle(tree: Tree, from: string): Tree {
    switch (tree.is) {
      case 'value':
        return tree
      case 'list':
        return items(tree.items.map(item => settle(item, from)))
      case 'map':
        return branch(tree.entries.map((entry): Entry => ({ ...entry, value: settle(entry.value, from) })))
      case 'file': {
        const path = pathOf(tree, fileNaming)
        files.set(path, tree.text)
        return leaf(posix.relative(posix.dirname(from), path))
      }
      case 'secret': {
        const name = secretName(tree, secretNaming)
        secrets.push({ name, address: tree.address, field: tree.path.join('.') })
        return leaf(`\${secret.${name}}`)
      }
    }
  }

  return { settle, files, secrets }
}

/** A role that may not read a kind may not read it below any of a thousand parents. */
const MOST_NAMED = 50

/** What stands above everything else. */
function introduction(service: string, unread: readonly Unread[], secrets: readonly SecretToSet[]): readonly string[] {
  const lost = unread.filter(({ isAbsent }) => !isAbsent)
  const missing = lost.slice(0, MOST_NAMED).map(({ address, briefly }) => `  ${textOf(address)}: ${briefly}`)
  const more = lost.length - missing.length
  const names = secrets.map(({ name, address, field }) => `  ${name}: ${field} of ${textOf(address)}`)
  return [
    `Exported from the service "${service}". A plan of this file against it is empty.`,
    ...(missing.length === 0
      ? []
      : ['', 'Not read:', ...missing, ...(more === 0 ? [] : [`  ${more} more, in the log`])]),
    ...(names.length === 0
      ? []
      : ['', 'Secrets that the service does not show, to be set before an apply to another service:', ...names]),
  ].map(visible)
}
