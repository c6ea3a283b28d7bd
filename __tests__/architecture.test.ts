/**
 * The source about itself: who may import whom, who may have effects, who may name a kind.
 *
 * A rule that fails names the file that breaks it. A new folder or module may import nothing until it has a row here.
 */
import { describe, expect, test } from '@jest/globals'
import manifest from '../package.json' with { type: 'json' }
import { KINDS } from '../src/model/table.ts'
import { ownImports, packageImports, type Source, sourcesIn } from './support/sources.ts'

const sources = sourcesIn('src')
/** Words that every part speaks. */
const WORDS = ['errors', 'loopback', 'ports', 'secret', 'trace', 'values', 'visible']
/** Rows of folders and of modules beside them: what each may import, besides its own folder. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  errors: ['trace'],
  loopback: [],
  nearest: [],
  visible: [],
  secret: [],
  trace: [],
  version: [],
  ports: ['secret'],
  values: ['ports', 'secret'],
  world: ['errors', 'ports', 'secret'],
  'time-limit': ['ports'],
  failure: ['errors', 'world'],
  settings: ['errors', 'loopback', 'nearest', 'sas', 'secret'],
  sas: WORDS,
  mint: ['connect', 'errors', 'ports', 'sas', 'secret', 'settings', 'time-limit', 'trace', 'world'],
  model: WORDS,
  content: [...WORDS, 'model'],
  config: [...WORDS, 'nearest', 'model', 'content'],
  sync: [...WORDS, 'nearest', 'model', 'content'],
  comparison: [...WORDS, 'model', 'sync'],
  export: [...WORDS, 'config', 'model', 'content', 'sync'],
  render: [...WORDS, 'model', 'content'],
  service: WORDS,
  identity: WORDS,
  handing: [...WORDS, 'model'],
  github: [...WORDS, 'world'],
  emulator: [],
  connect: [...WORDS, 'identity', 'model', 'sas', 'service', 'settings', 'world'],
  run: [
    ...WORDS,
    'comparison',
    'config',
    'connect',
    'export',
    'handing',
    'model',
    'render',
    'service',
    'settings',
    'sync',
    'time-limit',
    'world',
  ],
  index: ['failure', 'github', 'mint', 'ports', 'run', 'service', 'settings', 'version', 'world'],
  post: ['github', 'mint'],
}

/** Packages and files that only some may import. */
const ONLY_IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  undici: ['service/http.ts'],
  yaml: [
    'config/document.ts',
    'config/effective-text.ts',
    'config/document/tree.ts',
    'content/specification/parse.ts',
    'emulator/documents/exports.ts',
    'emulator/documents/openapi.ts',
    'export/acceptance.ts',
    'export/merge/added.ts',
    'export/merge/additions.ts',
    'export/merge/bench.ts',
    'export/merge/yaml/bound.ts',
    'export/merge/yaml/containers.ts',
    'export/merge/yaml/copies.ts',
    'export/merge/yaml/declared-path.ts',
    'export/merge/yaml/desk.ts',
    'export/merge/yaml/extent.ts',
    'export/merge/yaml/lay.ts',
    'export/merge/yaml/loosen.ts',
    'export/merge/yaml/made.ts',
    'export/merge/openapi/pen.ts',
    'export/merge/openapi/yaml-pen.ts',
    'export/merge/yaml/parts.ts',
    'export/merge/yaml/repeats.ts',
    'export/merge/yaml/sameness.ts',
    'export/merge/yaml/sorted.ts',
    'export/merge/yaml/source.ts',
    'export/merge/yaml/spelling.ts',
    'export/merge/texts.ts',
    'export/merge/yaml/uses.ts',
    'export/merge/yaml/write-out.ts',
    'export/merge/spent.ts',
    'export/merge/updates.ts',
    'export/print.ts',
  ],
  'libsodium-wrappers': ['handing/sealed-box.ts'],
  '@actions/core': ['github/toolkit.ts'],
  '@actions/github': ['github/pull-request.ts'],
}

/** What a token that is signed with a key does not need. */
const LATE =
  /^(?:run|connect|comparison|handing|export|time-limit|config|content|identity|model|render|service|sync)(?:\/|\.ts$)|^github\/machine\.ts$|^mint\/issued\.ts$/

/** Where time, randomness, files, sockets and the environment are touched. */
const EFFECTFUL = /^(?:github\/.*|service\/http|index|post|emulator\/main|emulator\/server|emulator\/wall-clock)\.ts$/
const EFFECTS =
  /\bprocess\s*\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\brandomUUID\b|\bset(?:Timeout|Interval|Immediate)\b|\bperformance\s*\.|\bfetch\s*\(/
const EFFECT_MODULES =
  /^node:(?:fs|fs\/promises|process|os|child_process|net|tls|dns|https?|http2|timers|timers\/promises|perf_hooks|worker_threads)$/
/** A table of status texts, which is in the module of sockets. */
const HARMLESS_IMPORTS = ['handing/exchange.ts: node:http', 'service/answer.ts: node:http']

describe('imports', () => {
  test('go only where the table of layers lets them', () => {
    const crossed = sources.flatMap(source =>
      ownImports(source)
        .filter(target => layerOf(target) !== layerOf(source.file))
        .filter(target => !MAY_IMPORT[layerOf(source.file)]?.includes(layerOf(target)))
        .map(target => `${source.file} imports ${target}`),
    )
    expect(crossed).toEqual([])
  })

  test('name only files that exist', () => {
    const files = new Set([...sources.map(({ file }) => file), 'emulator/contract.json'])
    expect(sources.flatMap(source => ownImports(source).filter(target => !files.has(target)))).toEqual([])
  })

  test('of values make no circle', () => {
    expect(sources.flatMap(({ file }) => circleFrom(file))).toEqual([])
  })

  test('of the entry load at once only what a token needs', () => {
    const loaded = new Set(['index.ts'])
    for (const file of loaded) for (const target of loadedBy(file)) loaded.add(target)
    expect([...loaded].filter(file => LATE.test(file))).toEqual([])
  })

  test.each(Object.entries(ONLY_IMPORTERS))('of %s stand in one place', (name, allowed) => {
    expect(importersOf(name).filter(file => !allowed.includes(file))).toEqual([])
  })

  test('of the HTTP client stand where the parts are put together', () => {
    const importers = sources.filter(source => ownImports(source).includes('service/http.ts')).map(({ file }) => file)
    expect(importers.filter(file => file !== 'index.ts')).toEqual([])
  })

  test('name only packages that the action depends on at run time', () => {
    const known = Object.keys(manifest.dependencies)
    const foreign = sources.flatMap(source =>
      packageImports(source)
        .filter(name => !known.includes(name))
        .map(name => `${source.file} imports ${name}`),
    )
    expect(foreign).toEqual([])
  })
})

describe('effects', () => {
  const pure = sources.filter(({ file }) => !EFFECTFUL.test(file))

  test('happen only at the edge', () => {
    expect(linesOf(pure, ({ bare }) => bare, EFFECTS)).toEqual([])
  })

  test('are imported only at the edge', () => {
    const found = pure.flatMap(({ file, imports }) =>
      imports.filter(name => EFFECT_MODULES.test(name)).map(name => `${file}: ${name}`),
    )
    expect(found.filter(line => !HARMLESS_IMPORTS.includes(line))).toEqual([])
  })
})

/** Files that name the one or two kinds which they are about. */
const NAMING = ['sync/record.ts', 'sas/holder.ts']

test('only the table names a kind', () => {
  // "policy" is also a word in which the table speaks: a spelling, and a way to compare. "resources" is one of WADL.
  const names = [...KINDS.keys()].filter(name => name !== 'policy' && name !== 'resources')
  // Azure has subscriptions of its own, which are no kind.
  const paths = [...KINDS.values()].map(({ path }) => path.split('/')[1]).filter(name => name !== 'subscriptions')
  const named = new RegExp(`['"\`](?:(?:${names.join('|')})['"\`]|/(?:${[...new Set(paths)].join('|')})\\b)`)
  // A token is asked for without the table, which it has no time to load.
  const others = sources.filter(({ file }) => !/^model\/kinds\/|^emulator\//.test(file) && !NAMING.includes(file))
  expect(linesOf(others, ({ code }) => code, named)).toEqual([])
})

/** The row of a file: its folder, or its own name at the top. */
function layerOf(file: string): string {
  return file.split('/')[0]?.replace(/\.ts$/, '') ?? file
}

function importersOf(name: string): readonly string[] {
  return sources.filter(source => packageImports(source).includes(name)).map(({ file }) => file)
}

/** The way from a file back to itself, as one line; only the first file of a circle, by name, reports it. */
function circleFrom(start: string): readonly string[] {
  const ways: (readonly string[])[] = [[start]]
  const seen = new Set<string>()
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    for (const target of loadedBy(way.at(-1) ?? start)) {
      if (target === start) return way.every(file => file >= start) ? [[...way, start].join(' → ')] : []
      if (!seen.has(target)) ways.push([...way, target])
      seen.add(target)
    }
  }
  return []
}

/** The files of ours that are loaded before a file. */
function loadedBy(name: string): readonly string[] {
  return sources.filter(({ file }) => file === name).flatMap(({ file, loads }) => ownImports({ file, imports: loads }))
}

function linesOf(files: readonly Source[], view: (source: Source) => string, wanted: RegExp): readonly string[] {
  return files.flatMap(source =>
    view(source)
      .split('\n')
      .filter(line => wanted.test(line))
      .map(line => `${source.file}: ${line.trim()}`),
  )
}
