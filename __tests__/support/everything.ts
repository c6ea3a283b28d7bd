/**
 * The example that has one of everything, as it is declared: to take single entities from, with all that they need.
 */
import { keyOf } from '../../src/model/address.ts'
import type { Declaration, Wanted } from '../../src/model/state.ts'
import { ancestorsOf } from '../../src/model/table.ts'
import { otherEnds } from '../../src/sync/diff/references.ts'
import { exampleIn } from '../examples/folder.ts'
import { declared } from './scenario.ts'

/** The versions of the API that the two files are written for. */
export const STABLE = { apiVersion: '2024-05-01' }
export const PREVIEW = { apiVersion: '2025-09-01-preview' }

const { files: all, environment } = exampleIn('everything')
const { 'apim.yml': main = '', 'preview.yml': preview = '', ...files } = all

/** Values of the secrets that the example names. */
export { environment }

/** What the first file declares. */
export const whole: Declaration = await declared(main, { files, environment }, STABLE.apiVersion)

/** The same without what is declared by its path alone: what no kind knows cannot be exported. */
export const stable: Declaration = ofKinds(whole)

/** What only the newest version of the API knows. */
export const newest: Declaration = await declared(preview, { files, environment }, PREVIEW.apiVersion)

function ofKinds(declaration: Declaration): Declaration {
  const known = [...declaration.wanted].filter(
    ([, { address }]) => address.kind.wholeBody !== true || address.kind.name.includes('/'),
  )
  return { ...declaration, wanted: new Map(known) }
}

/** Gives a declaration of no more than these entities. */
export function withOnly(whole: Declaration, entities: Iterable<Wanted>): Declaration {
  const wanted = new Map([...entities].map(entity => [keyOf(entity.address), entity]))
  return { ...whole, wanted, mentioned: new Map(), removed: [], actions: [] }
}

/** Gives an entity with all that it names and is below, and what these need in turn. */
export function needed(sample: Wanted | undefined, { wanted }: Declaration): ReadonlySet<Wanted> {
  const found = new Set(sample === undefined ? [] : [sample])
  for (const { address, references } of found) {
    const named = references.flatMap(({ target }) => ('ids' in target ? [target] : []))
    for (const other of [...ancestorsOf(address), ...otherEnds(address), ...named]) {
      const entity = wanted.get(keyOf(other))
      if (entity !== undefined) found.add(entity)
    }
  }
  return found
}
