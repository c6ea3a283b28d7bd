/**
 * Files of an APIOps folder that nothing was made of.
 *
 * A folder with a slip in its name would otherwise be passed over in silence, and a pruning run would take what it holds
 * for deleted.
 */
import { KINDS } from '../../model/table.ts'
import { type Checking, problem } from '../finding.ts'
import { keyOfKind } from '../keys.ts'
import { quoted } from '../quote.ts'
import { meantWord } from '../suggest.ts'
import { startOf } from './information.ts'
import { ARTIFACT, sectionOf, wordOf } from './names.ts'

/** As many are told of, no more. */
const MOST = 20

/** Reports them. */
export function* reportLeftovers(folder: string, files: readonly string[], used: ReadonlySet<string>): Checking<void> {
  const left = files.filter(file => !used.has(file) && ARTIFACT.test(nameOf(file)) && !REPEATED.has(nameOf(file)))
  for (const file of left.slice(0, MOST)) yield* problem(startOf(file), sentenceFor(file.slice(folder.length + 1)))
  const [next] = left.slice(MOST)
  if (next !== undefined) yield* problem(startOf(next), `${left.length - MOST} more files lie where nothing reads them`)
}

const KINDS_KNOWN = [...KINDS.values()]
const REPEATED = new Set(KINDS_KNOWN.flatMap(({ artifacts }) => artifacts?.repeatedIn ?? []))
const SECTIONS = [...new Set(KINDS_KNOWN.flatMap(kind => [sectionOf(kind), keyOfKind(kind)]))]

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1)
}

/** Folders of collections and folders of entities take turns. */
function sentenceFor(path: string): string {
  const folders = path.split('/').slice(0, -1)
  const unknown = folders.find((name, index) => index % 2 === 0 && !SECTIONS.includes(wordOf(name)))
  if (unknown === undefined)
    return 'the file lies where nothing of its name belongs; expected it in the folder of the entity that it is about'
  const nearest = meantWord(wordOf(unknown), SECTIONS)
  const expected = nearest === undefined ? 'expected the folder of a collection' : `did you mean ${quoted(nearest)}?`
  return `the file lies in ${quoted(unknown)}, which is no collection of a service; ${expected}`
}
