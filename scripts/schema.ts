/**
 * Writes `schema/apim.schema.json` from the table; with `--check` it only compares, and fails on a difference.
 *
 * Edit the table, never the file. Editors read it through the `$schema` line at the top of a user's file.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileSchema } from '../src/config/schema.ts'

const FILE = new URL('../schema/apim.schema.json', import.meta.url)

/** Gives the text of the schema file. */
export function schemaText(): string {
  return `${JSON.stringify(fileSchema(), null, 2)}\n`
}

/** Runs the script; returns the exit code. */
export function main(args: readonly string[]): number {
  const text = schemaText()
  if (!args.includes('--check')) {
    mkdirSync(new URL('.', FILE), { recursive: true })
    writeFileSync(FILE, text)
    return 0
  }
  if (readFileSync(FILE, 'utf8') === text) return 0
  process.stderr.write('schema/apim.schema.json differs from the table; run scripts/schema.ts\n')
  return 1
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2))
