/**
 * What is kept while a YAML document is turned into a tree: anchors, faults, and where things stand.
 *
 * This is the one part of the reading that changes as it goes; it lives no longer than the reading of one file.
 */
import type { Place, Problem } from '../../errors.ts'
import type { ScalarNode } from '../node.ts'

/** Where the lines of a text begin; lines and columns count from 1. */
export interface Lines {
  readonly lineStarts: readonly number[]
  linePos(offset: number): { readonly line: number; readonly col: number }
}

/** The text behind the parsed document, for places. */
export interface Source {
  readonly file: string
  readonly text: string
  readonly lines: Lines
}

/** What is kept while one document is read. */
export interface Reading {
  readonly source: Source
  readonly problems: Problem[]
  /** The last node of each anchor's name so far. */
  readonly anchors: Map<string, unknown>
  /** What each alias stands for, found when it was first met: anchors may be set again further down. */
  readonly targets: Map<unknown, unknown>
  /** Nodes that are being read, so that an alias to one of them is seen to be endless. */
  readonly open: Set<unknown>
  aliasedValues: number
}

/** Where a node is read: how deep, and the place of the alias or merge that brings it here. */
export interface Spot {
  readonly depth: number
  readonly from: Place | undefined
  readonly isAliased: boolean
  /** For a value that was left empty. */
  readonly otherwise: Place
}

/** Gives what is known before the first node. */
export function startReading(source: Source): Reading {
  return { source, problems: [], anchors: new Map(), targets: new Map(), open: new Set(), aliasedValues: 0 }
}

/** Gives the place of an offset, or of the alias or merge that brings it here. */
export function placeAt({ source }: Reading, offset: number, { from }: Spot): Place {
  if (from !== undefined) return from
  const { line, col } = source.lines.linePos(offset)
  return { file: source.file, line, column: col }
}

/** Gives the lines of a literal block, which are those of its text, each behind the same number of spaces. */
export function blockAt({ text: whole, lines: places }: Source, offset: number, text: string): ScalarNode['block'] {
  const line = places.linePos(offset).line + 1
  const lines = text.split('\n')
  const filled = lines.findIndex(content => content !== '')
  const start = filled < 0 ? undefined : places.lineStarts[line - 1 + filled]
  if (start === undefined) return { line, indent: 0 }
  const end = whole.indexOf('\n', start)
  const written = whole.slice(start, end < 0 ? undefined : end)
  return { line, indent: written.indexOf(lines[filled] ?? '') }
}

/** What is wrong within a value that is repeated is told where the value itself stands. */
export function unlessRepeated(reading: Reading, spot: Spot, at: Place, message: string): undefined {
  return spot.isAliased ? undefined : fault(reading, at, message)
}

/** Reports a fault; what it is about is unusable, so it returns nothing. */
export function fault({ problems }: Reading, at: Place, message: string): undefined {
  problems.push({ at, severity: 'error', message })
  return undefined
}
