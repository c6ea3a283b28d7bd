/**
 * What is in the committed bundles, and what is not.
 *
 * That `dist/` is what a build gives is a check of its own (`npm run build -- --check`); here is only read.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import lock from '../package-lock.json' with { type: 'json' }

interface Locked {
  readonly version?: string
  readonly dev?: boolean
  readonly optional?: boolean
}

const DIST = fileURLToPath(new URL('../dist/', import.meta.url))
const names = readdirSync(DIST)
const texts = new Map(names.map(name => [name, readFileSync(`${DIST}${name}`, 'utf8')]))
/** The action's own bundles: its entry, the parts that it loads when it needs them, and the post step. */
const action = modulesIn(name => name !== 'emulator.js')
const emulator = modulesIn(name => name === 'emulator.js')

test('the action holds nothing of the emulator', () => {
  expect(action.filter(module => module.startsWith('emulator/'))).toEqual([])
  expect(action).toContain('mint')
})

test('the emulator holds nothing of the action', () => {
  expect(emulator.filter(module => !module.startsWith('emulator/'))).toEqual([])
  expect(emulator).toContain('emulator/handler')
})

test('no bundle holds a package that is only for development', () => {
  // JSON enters here: the part of npm's lock file that is read.
  const packages: Readonly<Record<string, Locked>> = lock.packages
  const shipped = Object.entries(packages).flatMap(([path, { version, dev, optional }]) =>
    dev || optional ? [] : [`${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)} ${version}`],
  )
  expect(licensed().filter(name => !shipped.includes(name))).toEqual([])
})

test('the list of licences has every package that the action depends on', () => {
  const bundled = licensed().map(name => name.slice(0, name.lastIndexOf(' ')))
  expect(Object.keys(lock.packages[''].dependencies).filter(name => !bundled.includes(name))).toEqual([])
})

test('what action.yml starts is there', () => {
  const manifest = parse(readFileSync(`${DIST}../action.yml`, 'utf8'))
  expect([manifest.runs.main, manifest.runs.post].filter(path => !existsSync(`${DIST}../${path}`))).toEqual([])
})

test('no bundle says where it was made, or points to a map that is not there', () => {
  const telling =
    /(?:(?:\.\.\/){2}\S*node_modules|\/home\/|\/root\/|\/Users\/|\/work\/|[A-Z]:\\\\Users)|sourceMappingURL=\S+\.map/
  expect([...texts].flatMap(([name, text]) => telling.exec(text)?.map(found => `${name}: ${found}`) ?? [])).toEqual([])
})

/** The modules of ours that some bundles hold, by their paths below `src`; the bundler writes each above its code. */
function modulesIn(wanted: (name: string) => boolean): readonly string[] {
  const bundles = [...texts].filter(([name]) => name.endsWith('.js') && wanted(name)).map(([, text]) => text)
  const modules = bundles.flatMap(text => [...text.matchAll(/CONCATENATED MODULE: \.\/build\/(\S+)\.js$/gm)])
  return modules.map(([, module]) => module ?? '')
}

/** `name version` of each package in the list of licences. */
function licensed(): readonly string[] {
  const headings = texts.get('licenses.txt')?.matchAll(/^={80}\n(\S+ \S+) \(/gm) ?? []
  return [...headings].map(([, heading]) => heading ?? '')
}
