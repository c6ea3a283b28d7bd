/**
 * The text of an OpenAPI document of a file, brought to what a live API offers.
 *
 * Only the operations that are otherwise change, and all else stays byte for byte. Where aliases stand in the way, all
 * paths are written anew; where it comes to something else, as the service has them; where that does too, not at all.
 */

import { type Tree as DocumentTree, readTree } from '../../../content/specification/tree.ts'
import {
  checkSpecification,
  isSpecification,
  readSpecification,
  specificationChanges,
} from '../../../content/specification.ts'
import type { Operation } from '../../../model/specification.ts'
import type { JsonObject } from '../../../ports.ts'
import { canonical } from '../../../values.ts'
import type { Obstacle } from '../yaml/lay.ts'
import { readSource } from '../yaml/source.ts'
import { openJsonPen } from './json-pen.ts'
import { laidDocument, type OperationEdit, sidesOf, titleOf, wholeDocument } from './laid-document.ts'
import { write } from './pen.ts'
import { openYamlPen } from './yaml-pen.ts'

/** A document of a file, and what the service has. */
export interface DocumentMerge {
  readonly file: string
  readonly text: string
  /** The document that the service hands out. */
  readonly handedOut: string
  /** What the service has, beside what the files declare apart from the document. */
  readonly live: readonly Operation[]
  /** True when operations that the service lacks may be yet to come, so that they stay. */
  readonly keepsMore?: boolean
}

/** A change of a document, with its place in the file as it was. */
export interface DocumentChange extends Pick<OperationEdit, 'title' | 'what'> {
  readonly line: number
  readonly column: number
}

/** The new text with the operations that stay although the service lacks them, or why there is none. */
export type MergedDocument =
  | { readonly text: string; readonly changes: readonly DocumentChange[]; readonly kept: readonly string[] }
  | { readonly why: Obstacle }

/** Brings the text of a file to what the service has. */
export function mergedDocument(given: DocumentMerge): MergedDocument {
  const mark = given.text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const text = given.text.slice(mark.length)
  const [old, now] = [readTree(text), readTree(given.handedOut.replace(/^\uFEFF/, ''))]
  if ('message' in old) return { why: `its document cannot be read: ${old.message}` }
  if ('message' in now) return { why: `the document that the service hands out cannot be read: ${now.message}` }
  if (versionOf(old.root) === '3' && versionOf(now.root) === '2')
    return { why: 'the service hands out OpenAPI 2.0, and its file has a later version' }
  const merged = laidOver({ ...given, text }, old, now.root)
  return 'why' in merged ? merged : { ...merged, text: `${mark}${merged.text}` }
}

function laidOver(given: DocumentMerge, old: DocumentTree, now: JsonObject): MergedDocument {
  const { file, text, live, keepsMore = false } = given
  const sides = sidesOf(old.root, now)
  const { root, edits, kept } = laidDocument(sides, { live, keepsMore })
  const told = { changes: placesIn(old, edits), kept: kept.map(titleOf) }
  const all = { file, text, live: [...live, ...kept] }
  if (canonical(root) === canonical(old.root) && faultIn(file, text, all.live) === undefined)
    return kept.length > 0 ? { ...told, text } : { why: 'nothing of what its document can say differs' }
  const tries: readonly (() => Written)[] = [
    () => verified(all, old, root, false),
    () => verified(all, old, root, true),
    ...(kept.length > 0 ? [] : [() => verified(all, old, wholeDocument(sides, { live }), true)]),
  ]
  const result = firstOf(tries)
  return 'why' in result ? result : { ...told, text: result.text }
}

type Written = { readonly text: string } | { readonly why: Obstacle }

/** Gives the first result that there is, or why there is none. */
function firstOf(tries: readonly (() => Written)[]): Written {
  let result: Written = { why: 'its document cannot be written' }
  for (const attempt of tries) {
    result = attempt()
    if ('text' in result) break
  }
  return result
}

function versionOf({ swagger }: JsonObject): '2' | '3' {
  return swagger === undefined ? '3' : '2'
}

/** Writes what differs, or all paths anew, and looks whether it says what it is to say. */
function verified(
  { file, text, live }: Pick<DocumentMerge, 'file' | 'text' | 'live'>,
  { root: before, notation }: DocumentTree,
  after: JsonObject,
  isWhole: boolean,
): Written {
  const source = readSource(file, text)
  const pen = notation === 'json' ? openJsonPen(source) : openYamlPen(source)
  const paths = isWhole ? source.spots.find(({ path }) => path.length === 1 && path[0] === 'paths') : undefined
  const { paths: now = {} } = after
  if (paths !== undefined) pen.put(paths, now)
  const obstacle = write(source, paths === undefined ? before : { ...before, paths: now }, after, pen)
  if (obstacle !== undefined) return { why: obstacle }
  const why = faultIn(file, pen.text(), live)
  return why === undefined ? { text: pen.text() } : { why }
}

/** Reads what was written as an import would. */
function faultIn(file: string, text: string, live: readonly Operation[]): Obstacle | undefined {
  const read = readSpecification(file, text)
  if (!isSpecification(read)) return `what the service has cannot be written into its document: ${read.message}`
  const finding = checkSpecification(read).find(({ severity }) => severity === 'error')
  if (finding !== undefined) return `its document would have a fault: ${finding.message}`
  const [change] = specificationChanges(live, read.operations ?? [])
  return change === undefined ? undefined : `its document cannot say what the service has: ${change.message}`
}

function placesIn({ positionsAt }: DocumentTree, edits: readonly OperationEdit[]): readonly DocumentChange[] {
  const positions = positionsAt(edits.map(({ pointer }) => pointer))
  return edits.map(({ title, what }, index) => ({ title, what, ...(positions[index] ?? { line: 1, column: 1 }) }))
}
