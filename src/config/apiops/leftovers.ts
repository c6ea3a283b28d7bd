/**
 * Files of an APIOps folder that nothing was made of.
 *
 * A folder with a slip in its name would otherwise be passed over in silence, and a pruning run would take what it holds
 * for deleted.
 */
import type { Problem } from '../../errors.ts'
import { KINDS } from '../../model/table.ts'
import { type Checking, problem } from '../finding.ts'
import { quoted } from '../quote.ts'
import { meantWord } from '../suggest.ts'
import { startOf } from './information.ts'
import { ARTIFACT, SECTIONS, wordOf } from './names.ts'

/** As many are told of, no more. */
const MOST = 20

/** Reports them. */
export function* reportLeftovers(folder: string, files: readonly string[], used: ReadonlySet<string>): Checking<void> {
  const left = files.filter(file => !used.has(file) && isTold(nameOf(file)))
  for (const file of left.slice(0, MOST)) {
    const { message, severity } = faultOf(file.slice(folder.length + 1), folder, files)
    yield* problem(startOf(file), message, severity)
  }
  const [next] = left.slice(MOST)
  if (next !== undefined) yield* problem(startOf(next), `${left.length - MOST} more files lie where nothing reads them`)
}

type Fault = Pick<Problem, 'message' | 'severity'>

/** Whatever else lies there are notes of people. */
function isTold(name: string): boolean {
  return !REPEATED.has(name) && (ARTIFACT.test(name) || /\.(?:json|xml)$|^specification\./i.test(name))
}

const REPEATED = new Set([...KINDS.values()].flatMap(({ artifacts }) => artifacts?.repeatedIn ?? []))

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1)
}

/** Says what is wrong with a file that nothing was made of. */
function faultOf(path: string, folder: string, files: readonly string[]): Fault {
  const name = nameOf(path)
  const error = (message: string): Fault => ({ message, severity: 'error' })
  if (ARTIFACT.test(name)) return error(misplaced(path, folder, files))
  if (/^specification\./i.test(name))
    return error(
      'the file is no document that can be imported; expected the ending yaml, yml, json, graphql, wsdl or wadl',
    )
  const folders = path.split('/').slice(0, -1)
  const collection = folders.length % 2 === 1 ? folders.at(-1) : undefined
  if (collection !== undefined && SECTIONS.includes(wordOf(collection)))
    return error(
      `the file lies beside the folders of ${quoted(collection)}; expected a folder of its own for each entity`,
    )
  return { message: 'nothing is made of this file; expected a name that APIOps knows', severity: 'warning' }
}

/** Folders of collections and folders of entities take turns. */
function misplaced(path: string, folder: string, files: readonly string[]): string {
  const folders = path.split('/').slice(0, -1)
  const unknown = folders.find((name, index) => index % 2 === 0 && !SECTIONS.includes(wordOf(name)))
  const other = unknown === undefined ? twinOf(folders, folder, files) : undefined
  if (other !== undefined)
    return `the file lies in ${quoted(other.name)}, and ${quoted(other.twin)} beside it means the same; expected one of the two`
  if (unknown === undefined)
    return 'the file lies where nothing of its name belongs; expected it in the folder of the entity that it is about'
  const nearest = meantWord(wordOf(unknown), SECTIONS)
  const expected = nearest === undefined ? 'expected the folder of a collection' : `did you mean ${quoted(nearest)}?`
  return `the file lies in ${quoted(unknown)}, which is no collection of a service; ${expected}`
}

/** A folder of a collection that stands beside another one of the same: the two tools spell some of them differently. */
function twinOf(
  folders: readonly string[],
  folder: string,
  files: readonly string[],
): { readonly name: string; readonly twin: string } | undefined {
  for (const [index, name] of folders.entries()) {
    if (index % 2 === 1) continue
    const place = `${[folder, ...folders.slice(0, index)].join('/')}/`
    const beside = files.flatMap(file => (file.startsWith(place) ? (file.slice(place.length).split('/')[0] ?? []) : []))
    const twin = beside.find(word => word !== name && wordOf(word).toLowerCase() === wordOf(name).toLowerCase())
    if (twin !== undefined) return { name, twin }
  }
  return undefined
}
