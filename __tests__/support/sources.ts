/**
 * The repository's own source files, as text to be asked about.
 *
 * Comments, quoted texts and regular expressions are told apart by one expression, not by a compiler: good enough for
 * code that is formatted by a tool, and what it takes for code too often is looked at by a person.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One file. */
export interface Source {
  /** Path below its root folder, with `/` between the parts. */
  readonly file: string
  readonly text: string
  /** Without comments. */
  readonly code: string
  /** Without comments, without what stands in quotes, without regular expressions; templates stay. */
  readonly bare: string
  /** What it imports, as written. */
  readonly imports: readonly string[]
  /** What is loaded before it: the same without what it imports for its types alone, or when it needs it. */
  readonly loads: readonly string[]
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const TOKEN =
  /(?<comment>\/\*[\s\S]*?\*\/|\/\/[^\n]*)|(?<quoted>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")|(?<template>`(?:[^`\\]|\\.)*`)|(?<pattern>(?<=[(,=:[!&|?{};>\n]\s*|return\s+)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*)/g
const IMPORT = /(?:[\s}]from\s|^import\s|\bimport\()\s*'([^']+)'/gm
const LOADS_NOTHING = /^(?:import|export) type [^']*'[^']+'|\bimport\('[^']+'\)/gm

/** Reads every TypeScript file below a folder of the repository; a folder that is not there has none. */
export function sourcesIn(folder: string): readonly Source[] {
  if (!existsSync(join(ROOT, folder))) return []
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
  return names
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.ts'))
    .toSorted()
    .map(file => sourceOf(file, readFileSync(join(ROOT, folder, file), 'utf8')))
}

/** Takes a text apart. */
export function sourceOf(file: string, text: string): Source {
  const code = text.replace(TOKEN, (all, comment) => (comment === undefined ? all : ' '))
  const bare = code.replace(TOKEN, (all, _, quoted, __, pattern) => ((quoted ?? pattern) === undefined ? all : "''"))
  return { file, text, code, bare, imports: importsIn(code), loads: importsIn(code.replace(LOADS_NOTHING, '')) }
}

function importsIn(code: string): readonly string[] {
  return [...code.matchAll(IMPORT)].map(([, name]) => name ?? '')
}

/** Gives the files of ours that a file imports, as paths below the same root. */
export function ownImports({ file, imports }: Pick<Source, 'file' | 'imports'>): readonly string[] {
  return imports
    .filter(name => name.startsWith('.') && !name.includes(PACKAGES))
    .map(name => join(dirname(file), name).replaceAll('\\', '/'))
}

/** Gives the packages that a file imports, without the path inside of them. */
export function packageImports({ imports }: Source): readonly string[] {
  return imports
    .map(name => (name.includes(PACKAGES) ? name.slice(name.indexOf(PACKAGES) + PACKAGES.length) : name))
    .filter(name => !/^\.|^node:/.test(name))
    .map(name =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    )
}

/** In a path that leads into a package past its entry. */
const PACKAGES = 'node_modules/'
