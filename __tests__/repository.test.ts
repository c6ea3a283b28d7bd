/**
 * The repository about itself: where tests stand, and what every file looks like.
 *
 * A rule that fails names the file that breaks it. What a linter can tell as well is told here too, since a linter can
 * be silenced by a comment.
 */
import { dirname } from 'node:path/posix'
import { describe, expect, test } from '@jest/globals'
import { ownImports, sourcesIn } from './support/sources.ts'

const sources = sourcesIn('src')
const everything = ['src', '__tests__', 'scripts', 'bench'].flatMap(folder =>
  sourcesIn(folder).map(source => ({ ...source, file: `${folder}/${source.file}` })),
)

/** Files without a test at their own path or at that of a file beside them which is made of them, each with why. */
const UNTESTED: Readonly<Record<string, string>> = {
  'emulator/main.ts': 'run as a process by the demo and the tests of the bundle',
}
/** What has something to run, and not only types. */
const WITH_CODE = /^(?:export )?(?:async )?(?:function|class|const|let)\b/m

describe('tests', () => {
  const tests = sourcesIn('__tests__').map(({ file }) => file)
  const ownTests = new Set(tests.map(file => file.replace(/(?:\.\w+)?\.test\.ts$/, '.ts')))
  const tested = new Set(
    sources.filter(({ file }) => ownTests.has(file)).flatMap(({ file }) => [file, ...partsOf(file)]),
  )

  test('stand at the path of what they are about, or of a file beside it that is made of it', () => {
    const able = sources.filter(({ code }) => WITH_CODE.test(code)).map(({ file }) => file)
    const untested = able.filter(file => !tested.has(file) && !(file in UNTESTED))
    expect(untested).toEqual([])
  })

  test('are missing only for files that exist and need none', () => {
    const files = sources.map(({ file }) => file)
    expect(Object.keys(UNTESTED).filter(file => !files.includes(file) || tested.has(file))).toEqual([])
  })

  test('stand in folders that the source has too', () => {
    // The examples, and the bundle as a process, are no folders of the source.
    const folders = new Set(['.', 'support', 'examples', 'process', ...sources.map(({ file }) => dirname(file))])
    expect(tests.filter(file => file.endsWith('.test.ts') && !folders.has(dirname(file)))).toEqual([])
  })
})

describe('every file', () => {
  test('begins with a block comment', () => {
    const bald = everything.filter(({ text }) => !/^\/\*\*(?:\n \*)? \S/.test(text))
    expect(bald.map(({ file }) => file)).toEqual([])
  })

  test('does without comments that silence a tool', () => {
    const words = ['biome', 'eslint', 'istanbul', 'c8', 'v8', 'prettier', 'zizmor:'].map(
      tool => `${tool}[- ](?:ignore|disable)`,
    )
    const silenced = new RegExp([...words, '@ts-(?:ignore|expect-error|nocheck)'].join('|'))
    expect(everything.filter(({ text }) => silenced.test(text)).map(({ file }) => file)).toEqual([])
  })

  test('does without "any" and without "!" after a value', () => {
    const loose = /[:<|&(]\s*any\b(?!['\w])|, any>|\bas any\b|[\w)\]]!(?=[.,;)\]\s[]|$)(?!=)/m
    expect(
      everything.filter(({ bare }) => loose.test(bare)).map(({ file, bare }) => `${file}: ${loose.exec(bare)?.[0]}`),
    ).toEqual([])
  })

  test('has no default export, but where a tool asks for one', () => {
    expect(
      everything.filter(({ bare }) => /\bexport default\b|\bas default\b/.test(bare)).map(({ file }) => file),
    ).toEqual([])
  })

  test('of the source is short, unless it is a table', () => {
    const long = sources.filter(({ text }) => text.split('\n').length > 201)
    const tables = /^model\/kinds\/|^settings\/inputs\.ts$/
    expect(long.map(({ file }) => file).filter(file => !tables.test(file))).toEqual([])
  })

  test('has a name that says what it holds', () => {
    const vague = /(?:^|\/)(?:index|utils?|helpers?|common|misc|shared)(?:\/|\.ts$)/
    const files = sources.map(({ file }) => file).filter(file => file !== 'index.ts')
    expect(files.filter(file => vague.test(file))).toEqual([])
  })
})

/** The files of its own folder, or below it, that a file is made of; those at the top are not made of each other. */
function partsOf(start: string): readonly string[] {
  const parts = new Set<string>([start])
  for (const name of parts) {
    const used = sources.filter(({ file }) => file === name).flatMap(ownImports)
    for (const target of used.filter(file => file.startsWith(`${dirname(start)}/`))) parts.add(target)
  }
  return [...parts]
}
