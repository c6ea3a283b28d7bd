/**
 * Where in a folder the artifacts begin.
 *
 * They begin at its top. A folder that is named a level too high would have a fault at each of its files, so it is told
 * of once, with the folder that was meant.
 */
import { choice, quoted } from '../quote.ts'
import { ARTIFACT, SECTIONS, wordOf } from './names.ts'

/** As many folders are proposed, no more. */
const MOST = 5

/**
 * Says why a folder is none to be read; undefined for one that is.
 *
 * @param path - of the folder, from the workspace.
 * @param files - paths of all files below it, from the workspace.
 */
export function faultOfFolder(path: string, files: readonly string[]): string | undefined {
  const artifacts = files.filter(file => ARTIFACT.test(file.slice(file.lastIndexOf('/') + 1)))
  if (artifacts.length === 0)
    return `${quoted(path)} is a folder without files of APIOps; expected such a folder, a file or a glob`
  const roots = new Set(artifacts.map(file => rootOf(file.slice(path.length + 1))))
  if (roots.has('')) return undefined
  const deeper = [...roots].filter(root => root !== undefined).map(root => quoted(`${path}/${root}`))
  if (deeper.length === 0 || deeper.length > MOST) return undefined
  return `${quoted(path)} has its files of APIOps deeper within; expected ${choice(deeper)}`
}

/**
 * Gives the folder that holds the outermost collection on the way to a file.
 *
 * A file that describes an entity outside of every collection is taken for one in a folder with a slip in its name, which
 * is told of at the file.
 */
function rootOf(file: string): string | undefined {
  const folders = file.split('/').slice(0, -1)
  const start = folders.findIndex(name => SECTIONS.includes(wordOf(name)))
  if (start >= 0) return folders.slice(0, start).join('/')
  return folders.length === 0 || /Information\.json$/i.test(file) ? '' : undefined
}
