/**
 * The examples as tests read them: all files of a folder, and made-up values for the secrets that they name.
 *
 * A file that names other files does so relative to itself, as it does in a repository.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse, stringify } from 'yaml'

/** Texts by their names: files by path, variables by name. */
export type Texts = Readonly<Record<string, string>>

/** One example. */
export interface Example {
  /** Every file of the folder, by its path in there. */
  readonly files: Texts
  /** A value for each secret that the files name. */
  readonly environment: Texts
}

/** Reads the example of that name. */
export function exampleIn(name: string): Example {
  const folder = fileURLToPath(new URL(`../../examples/${name}/`, import.meta.url))
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => /[^/\\]\.\w+$/.test(path))
  const files = Object.fromEntries(
    paths.map(path => [path.replaceAll('\\', '/'), readFileSync(`${folder}${path}`, 'utf8')]),
  )
  return { files, environment: secretsOf(files) }
}

/** Gives a file and the other files that it includes, by name, as what they hold. */
export function documentsOf({ files }: Example, main: string): readonly object[] {
  const top = documentIn(files[main] ?? '')
  const included: readonly string[] = 'include' in top && Array.isArray(top.include) ? top.include : []
  return [top, ...included.map(name => documentIn(files[name] ?? ''))]
}

/** Gives a file that mentions the same collections, and nothing in them; policies are what a new service has. */
export function emptied(documents: readonly object[]): string {
  const names = new Set(documents.flatMap(document => Object.keys(document)).filter(name => !WORDS.includes(name)))
  const empty = [...names].map(name => [name, name === 'policy' ? NEW_POLICY : {}] as const)
  return stringify({ version: 1, ...Object.fromEntries(empty) })
}

const WORDS = ['version', 'stack', 'include']
const NEW_POLICY = '<policies><inbound /><backend><forward-request /></backend><outbound /><on-error /></policies>'

/** Some are tried by the service, so that not any text will do. */
const FORMED: Texts = {
  INSIGHTS_KEY: '4c9b1f0e-2d3a-4b5c-8d6e-7f8091a2b3c4',
}

function secretsOf(files: Texts): Texts {
  const names = Object.values(files).flatMap(text =>
    Array.from(text.matchAll(/\$\{secret\.(\w+)\}/g), ([, name = '']) => name),
  )
  return Object.fromEntries(
    names.map(name => [name, FORMED[name] ?? Buffer.from(`a made-up secret: ${name}`).toString('base64')]),
  )
}

function documentIn(text: string): object {
  const document: unknown = parse(text)
  if (typeof document !== 'object' || document === null) throw new TypeError('the example is not a map')
  return document
}
