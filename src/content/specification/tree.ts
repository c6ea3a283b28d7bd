/**
 * A JSON or YAML document as plain values, with a way back from a value to its place in the text.
 *
 * Places are looked up when something is to be said of them and not before: most documents have nothing wrong.
 */
import type { Problem } from '../../errors.ts'
import type { JsonObject } from '../../ports.ts'
import { isJsonObject } from '../../values.ts'
import { positionsOf } from '../policy/characters.ts'
import { scanJson, type TextFault } from './json-text.ts'
import type { Position, SpecificationFault } from './model.ts'
import { parseYaml } from './parse.ts'
import { type Pointer, pointerText } from './pointer.ts'

/** A document that was read. */
export interface Tree {
  readonly root: JsonObject
  readonly notation: 'json' | 'yaml'
  /** True for YAML that stands for more than it says, by aliases and merge keys, which few readers know. */
  readonly isExpanded: boolean
  /** Finds where the values at these ways are written: their key, or themselves in a list. */
  readonly positionsAt: (pointers: readonly Pointer[]) => readonly Position[]
}

/** One thing that is wrong at a way into a document. */
export interface TreeFinding {
  readonly pointer: Pointer
  readonly severity: Problem['severity']
  readonly message: string
}

const START: Position = { line: 1, column: 1 }

/** Reads a text as JSON when it begins with a brace, as YAML otherwise. */
export function readTree(text: string): Tree | SpecificationFault {
  return text.trimStart().startsWith('{') ? readJson(text) : readYaml(text)
}

function readJson(text: string): Tree | SpecificationFault {
  const fault = scanJson(text)
  if (fault !== undefined) return { ...positionsOf(text)(fault.offset), message: fault.message }
  return {
    // The text was found to be one JSON object.
    root: JSON.parse(text) as JsonObject,
    notation: 'json',
    isExpanded: false,
    positionsAt: pointers => positionsInJson(text, pointers),
  }
}

function positionsInJson(text: string, pointers: readonly Pointer[]): readonly Position[] {
  const wanted = pointers.map(pointerText)
  const offsets = new Map<string, number>(wanted.map(pointer => [pointer, 0]))
  scanJson(text, (pointer, offset) => {
    if (offsets.has(pointer)) offsets.set(pointer, offset)
  })
  const positionAt = positionsOf(text)
  return wanted.map(pointer => positionAt(offsets.get(pointer) ?? 0))
}

function readYaml(text: string): Tree | SpecificationFault {
  const read = parseYaml(text)
  if (isFault(read)) return { ...positionsOf(text)(read.offset), message: read.message }
  if (!isJsonObject(read.value))
    return { ...START, message: 'the document is no map; expected "openapi:" or "swagger:"' }
  const positionAt = positionsOf(text)
  return {
    root: read.value,
    notation: 'yaml',
    isExpanded: read.isExpanded,
    positionsAt: pointers => pointers.map(pointer => positionAt(read.offsetAt(pointer))),
  }
}

function isFault(read: TextFault | object): read is TextFault {
  return 'message' in read
}
