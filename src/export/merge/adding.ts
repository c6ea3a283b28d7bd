/**
 * What a service has and the files do not: read, and brought into them.
 */
import { posix } from 'node:path'
import { type Address, keyOf, ownId } from '../../model/address.ts'
import type { Found } from '../../model/state.ts'
import type { DocumentReader, ServiceReader } from '../../ports.ts'
import { createSettler, type SecretToSet } from '../files.ts'
import type { Unread } from '../levels.ts'
import { createNaming } from '../names.ts'
import type { Remark, Tree } from '../tree.ts'
import { mergeAdded } from './added.ts'
import { leftOf } from './apart.ts'
import type { Bench } from './bench.ts'
import type { Objection } from './condemned.ts'
import { mannersOf } from './manners.ts'
import type { Merging } from './merge.ts'
import { PASTED, pastedIn } from './pasted.ts'
import { readUndeclared, type Undeclared } from './undeclared.ts'
import type { Obstacle } from './yaml/lay.ts'

/** What has to be told of it, beside what the bench was told. */
export interface Brought {
  readonly secrets: readonly SecretToSet[]
  readonly unread: readonly Unread[]
  /** What of it is written otherwise than the service has it. */
  readonly remarks: readonly Remark[]
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
  const undeclared = await readUndeclared(service, documents, roots, reading.found, apiVersion)
  const { entries, parts, unread } = undeclared
  const added = roots.flatMap(({ address }) => {
    const why = reasonAgainst(address, undeclared, objection, bench)
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
  const done = mergeAdded(added, { wanted, entries, environment, settle, ownFile }, bench)
  const within = new Set(done.flatMap(address => (parts.get(keyOf(address)) ?? []).map(part => keyOf(part.address))))
  const isIn = ({ address }: Remark) => within.has(keyOf(address))
  for (const { address, why } of undeclared.lost.filter(isIn)) bench.leave(leftOf(address, undefined, why))
  for (const [path, text] of settler.files) bench.put(posix.join(folder, path), text)
  return { secrets: settler.secrets, unread, remarks: undeclared.remarks.filter(isIn) }
}

/** Says why an entity stays out with all that is below it. */
function reasonAgainst(
  address: Address,
  { entries, parts, lost }: Undeclared,
  objection: Objection,
  { holdsSecret }: Bench,
): Obstacle | undefined {
  const key = keyOf(address)
  const undeclarable = lost.find(one => keyOf(one.address) === key)
  if (undeclarable !== undefined) return undeclarable.why
  const objections = (parts.get(key) ?? []).flatMap(one => objection(one.address, one.properties) ?? [])
  if (objections.length > 0 || holdsSecret(ownId(address))) return objections[0] ?? PASTED
  const entry = entries.get(key)
  // The links of one list share an entry, in which the others are too.
  return entry === undefined || address.kind.shape === 'relation' ? undefined : pastedIn(entry.value, holdsSecret)
}
