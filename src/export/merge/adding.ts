/**
 * What a service has and the files do not: read, and brought into them.
 */
import { posix } from 'node:path'
import { type Address, keyOf } from '../../model/address.ts'
import type { Found } from '../../model/state.ts'
import type { DocumentReader, ServiceReader } from '../../ports.ts'
import { createSettler, type SecretToSet } from '../files.ts'
import type { Unread } from '../levels.ts'
import { createNaming } from '../names.ts'
import type { Tree } from '../tree.ts'
import { mergeAdded } from './added.ts'
import { leftOf } from './apart.ts'
import type { Bench } from './bench.ts'
import type { Objection } from './condemned.ts'
import { mannersOf } from './manners.ts'
import type { Merging } from './merge.ts'
import { readUndeclared } from './undeclared.ts'

/** What has to be told of it, beside what the bench was told. */
export interface Brought {
  readonly secrets: readonly SecretToSet[]
  readonly unread: readonly Unread[]
}

/** Brings what nobody declares into the files. @throws ServiceError, ConnectionError */
export async function bringUndeclared(
  service: ServiceReader,
  documents: DocumentReader,
  { survey, declaration, texts, taken, globs, apiVersion }: Merging,
  objection: Objection,
  bench: Bench,
): Promise<Brought> {
  const { draft, reading } = survey
  const roots = draft.deletes
    .filter(({ why }) => why === 'undeclared' || why === 'exact')
    .map(({ address, found }): Found => ({ address, properties: found }))
  const { entries, parts, unread } = await readUndeclared(service, documents, roots, reading.found, apiVersion)
  const added = roots.flatMap(({ address }) => {
    const all = parts.get(keyOf(address)) ?? []
    const why = all.map(one => objection(one.address, one.properties)).find(one => one !== undefined)
    if (why !== undefined) bench.leave(leftOf(address, undefined, why))
    return why === undefined ? [address] : []
  })
  const folder = posix.dirname([...texts.keys()][0] ?? '')
  const naming = createNaming()
  for (const path of [...texts.keys(), ...taken]) naming(suffix => `${posix.relative(folder, path)}${suffix}`)
  const manners = mannersOf(declaration.wanted, bench, globs, folder)
  const settler = createSettler(naming, manners.textFile)
  const settle = (tree: Tree, file: string) => settler.settle(tree, posix.relative(folder, file))
  const { wanted, environment } = declaration
  const ownFile = (address: Address) => manners.ownFile(address, naming)
  mergeAdded(added, { wanted, entries, environment, settle, ownFile }, bench)
  for (const [path, text] of settler.files) bench.put(posix.join(folder, path), text)
  return { secrets: settler.secrets, unread }
}
