/**
 * Writes the licences of everything that the bundles contain: `dist/licenses.txt`.
 *
 * The bundler's own list forgets most packages as soon as code is split into chunks, so this one is made from the
 * source maps, which name every file that went in.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license: string
}

const RULE = '='.repeat(80)

/**
 * Gives the text of `licenses.txt`.
 *
 * @param sources - the `sources` of all source maps, with `/` between their parts.
 * @throws Error naming the package that has no licence file.
 */
export function licensesOf(sources: readonly string[], root: string): string {
  const folders = new Set(sources.flatMap(source => packageFolder(source) ?? []))
  const sections = [...folders].map(folder => section(join(root, folder)))
  return `${sections.toSorted(byCodePoint).join('')}${RULE}\n`
}

/** The folder of the package that a source belongs to, from the first `node_modules` on; nothing for our own files. */
function packageFolder(source: string): string | undefined {
  return /(?:^|\/)(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1]
}

function section(folder: string): string {
  const { name, version, license } = manifestOf(folder)
  const file = readdirSync(folder)
    .toSorted(byCodePoint)
    .find(entry => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry))
  if (file === undefined) throw new Error(`${folder} has no licence file; expected one to copy into dist/licenses.txt`)
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
  return `${RULE}\n${name} ${version} (${license})\n\n${text}\n\n`
}

function manifestOf(folder: string): Manifest {
  // JSON enters here; a package without one of the three is refused by the check that follows.
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Partial<Manifest>
  const { name, version, license } = manifest
  if (typeof name !== 'string' || typeof version !== 'string' || typeof license !== 'string') {
    throw new Error(`${folder}/package.json lacks one of "name", "version" and "license"`)
  }
  return { name, version, license }
}

/** The same order on every machine, whatever its language. */
function byCodePoint(one: string, other: string): number {
  return one < other ? -1 : 1
}
