/**
 * Makes `dist/` from `src/`: `npm run build`, and `npm run build -- --check` to compare the committed one with it.
 *
 * What is committed is what runs in users' workflows, so a build must give the same bytes in every checkout: not
 * minified, without maps and without anything that depends on where or when it was made.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { argv, chdir, execPath, exit, stderr, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { licensesOf } from './licenses.ts'

/** The part of the bundler's interface that is used here; it comes without types of its own. */
type Ncc = (entry: string, options: Readonly<Record<string, unknown>>) => Promise<Bundle>

interface Bundle {
  readonly code: string
  readonly map: string
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>
}

type Files = ReadonlyMap<string, string>

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DIST = join(ROOT, 'dist')
/** Bundles by file name; each has its own copy of what it needs, so that none loads what another needs. */
const ENTRIES = { 'index.js': 'build/index.js', 'post.js': 'build/post.js', 'emulator.js': 'build/emulator/main.js' }

const requirePackage = createRequire(import.meta.url)
const ncc: Ncc = requirePackage('@vercel/ncc')

// The bundler writes paths below the current folder into the bundle.
chdir(ROOT)
compile()
const files = await bundleAll()
if (argv.includes('--check')) check(files)
else write(files)

function compile(): void {
  rmSync(join(ROOT, 'build'), { recursive: true, force: true })
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc')
  const { status } = spawnSync(execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: ROOT, stdio: 'inherit' })
  if (status !== 0) exit(1)
}

/** Gives every file of `dist/` by its name. */
async function bundleAll(): Promise<Files> {
  const made = new Map([['package.json', '{"type":"module"}\n']])
  const sources: string[] = []
  for (const [name, entry] of Object.entries(ENTRIES)) {
    const bundle = await ncc(join(ROOT, entry), options(name))
    const texts = Object.entries(bundle.assets).map(([asset, { source }]) => [asset, source.toString()] as const)
    const maps = [bundle.map, ...texts.filter(([asset]) => asset.endsWith('.map')).map(([, text]) => text)]
    sources.push(...maps.flatMap(sourcesOf))
    made.set(name, withoutMap(bundle.code))
    for (const [asset, text] of texts.filter(([asset]) => !asset.endsWith('.map') && asset !== 'package.json')) {
      if (!asset.endsWith('.js'))
        throw new Error(`"${entry}" needs the file "${asset}"; expected only code in a bundle`)
      made.set(asset, withoutMap(text))
    }
  }
  return made.set('licenses.txt', licensesOf(sources, ROOT))
}

/** Maps are asked for only because they name every file of a bundle; they are not shipped. */
function options(filename: string): Readonly<Record<string, unknown>> {
  return { filename, cache: false, minify: false, quiet: true, sourceMap: true, sourceMapRegister: false }
}

function sourcesOf(map: string): readonly string[] {
  // JSON enters here, made by the bundler a moment ago.
  const { sources } = JSON.parse(map) as { readonly sources: unknown }
  if (!Array.isArray(sources)) throw new Error('the bundler gave a source map without sources')
  // What it does not find, the bundler replaces by a module that throws when it is used, and says nothing.
  if (sources.some(source => String(source).includes('@@notfound')))
    throw new Error('a module that is imported is missing')
  return sources.map(String)
}

/** Packages point to maps of their own as well, which are not shipped either. */
function withoutMap(code: string): string {
  return code.replace(/^\/\/# sourceMappingURL=.*\n?/gm, '')
}

function write(made: Files): void {
  rmSync(DIST, { recursive: true, force: true })
  mkdirSync(DIST)
  for (const [name, text] of made) writeFileSync(join(DIST, name), text)
  for (const [name, text] of made) stdout.write(`dist/${name} ${Buffer.byteLength(text)} bytes\n`)
}

function check(made: Files): void {
  const kept = existsSync(DIST) ? readdirSync(DIST) : []
  const faults = [
    ...kept.filter(name => !made.has(name)).map(name => `dist/${name} is not made by the build any more`),
    ...[...made].filter(([name]) => !kept.includes(name)).map(([name]) => `dist/${name} is missing`),
    ...[...made]
      .filter(([name, text]) => kept.includes(name) && readFileSync(join(DIST, name), 'utf8') !== text)
      .map(([name]) => `dist/${name} differs from a fresh build`),
  ]
  if (faults.length === 0) return
  stderr.write(`${faults.join('\n')}\nrun "npm run build" and commit dist/\n`)
  exit(1)
}
