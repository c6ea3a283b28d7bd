/**
 * What things are called in an APIOps folder, and which kind each name means.
 *
 * The toolkit writes folders in words (`named values`) and its successor as one word (`namedValues`); both tools name the
 * JSON of an entity after the singular, sometimes with the parent's before it (`apiReleaseInformation.json`). So names
 * are read leniently, and only what no rule gives is a word of the table.
 */
import type { Kind } from '../../model/kind.ts'
import { KINDS, kindsBelow } from '../../model/table.ts'
import { keyOfKind } from '../keys.ts'
import type { Folder } from './folder.ts'

/** The file with the text of a policy, beside that of the entity that it is of. */
export const POLICY_FILE = 'policy.xml'

/** Files that an APIOps folder is known by, and that must not lie where nobody reads them. */
export const ARTIFACT = /Information\.json$|^policy\.xml$|^specification\.(?:ya?ml|json|graphql|wsdl|wadl)$|^wiki\.md$/i

/** The file of a document to import. */
export const SPECIFICATION = /^specification\.(ya?ml|json|graphql|wsdl|wadl)$/i

/** Gives a name without spaces, as the file spells it: `named values` is `namedValues`. */
export function wordOf(name: string): string {
  const [first = '', ...rest] = name.trim().split(/[ _]+/)
  const others = rest.map(word => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
  return `${first.charAt(0).toLowerCase()}${first.slice(1)}${others.join('')}`
}

/** Gives the word by which a folder, or a section of an override file, means a kind. */
export function sectionOf(kind: Kind): string {
  if (kind.shape === 'single' && kind.spelling === 'policy') return 'policies'
  return kind.artifacts?.folder ?? keyOfKind(kind)
}

/** Words of all collections, as folders and sections of override files spell them. */
export const SECTIONS: readonly string[] = [
  ...new Set([...KINDS.values()].flatMap(kind => [sectionOf(kind), keyOfKind(kind)])),
]

/** Gives the folder below another one in which the entities of a kind lie. */
export function folderFor(kind: Kind, folder: Folder): Folder | undefined {
  const section = sectionOf(kind).toLowerCase()
  return [...folder.folders.values()].find(({ name }) => wordOf(name).toLowerCase() === section)
}

/**
 * Gives the names of the files in which an entity may say what it is.
 *
 * @param section - the folder of its collection.
 */
export function informationIn(folder: Folder, section: string): readonly string[] {
  const ending = `${section.replace(/s$/, '')}information.json`.toLowerCase()
  return [...folder.files.keys()].filter(name => name.toLowerCase().endsWith(ending))
}

/** Gives the kind of the copies that an entity of a kind may have, and how a name tells of which entity one is. */
export function copiesOf(kind: Kind): { readonly copy: Kind; readonly pattern: RegExp } | undefined {
  const copy = kindsBelow(kind).find(({ copies }) => copies !== undefined)
  const between = copy?.path.slice(kind.path.length).split('{id}')[0]
  return copy === undefined || between === undefined
    ? undefined
    : { copy, pattern: new RegExp(`^(.+)${between}([^;/]+)$`, 'i') }
}

/** Gives the kind that says which of the copies an entity stands for. */
export function chooserOf(copy: Kind): Kind | undefined {
  return KINDS.get(copy.chosenBy?.kind ?? '')
}
