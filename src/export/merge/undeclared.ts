/**
 * What a service has and the files do not, in the collections that they mention: read, and written as an export does.
 */
import { lack } from '../../config/since.ts'
import { keyOf, ownId } from '../../model/address.ts'
import type { Found, State } from '../../model/state.ts'
import { ancestorsOf, kindsBelow } from '../../model/table.ts'
import type { DocumentReader, ServiceReader } from '../../ports.ts'
import { read } from '../../sync/read.ts'
import { declarable, isWhole } from '../declarable.ts'
import { documentOf } from '../document.ts'
import { askForDocuments } from '../documents.ts'
import { createLevels, type Unread } from '../levels.ts'
import { askForSecrets } from '../secrecy.ts'
import { requestsIn } from '../specifications.ts'
import { type Entry, entitiesIn, type Remark, remarksIn } from '../tree.ts'

/** What was read of the undeclared. */
export interface Undeclared {
  /** How each is written, by `keyOf` its address; links of one list share an entry. */
  readonly entries: ReadonlyMap<string, Entry>
  /** Each with all that is below it, by `keyOf` its address. */
  readonly parts: ReadonlyMap<string, readonly Found[]>
  readonly unread: readonly Unread[]
  /** What no file can declare, and why. */
  readonly lost: readonly Unread[]
  /** What of them is written otherwise than the service has it. */
  readonly remarks: readonly Remark[]
}

/**
 * Reads undeclared entities with all that is below them.
 *
 * @param above - what was read before; what the undeclared lie below is in it.
 * @throws ServiceError, ConnectionError
 */
export async function readUndeclared(
  service: ServiceReader,
  documents: DocumentReader,
  roots: readonly Found[],
  above: State<Found>,
  apiVersion: string,
): Promise<Undeclared> {
  const levels = createLevels(service, since => lack(since, apiVersion) === undefined)
  const found = new Map<string, Found>()
  const own = new Map<string, Found>()

  const parts = new Map<string, Found[]>(roots.map(({ address }) => [keyOf(address), []]))

  async function descend(entity: Found, root: string): Promise<void> {
    own.set(keyOf(entity.address), entity)
    parts.get(root)?.push(entity)
    if (kindsBelow(entity.address.kind).length === 0) return
    await Promise.all((await levels.below(entity)).map(below => descend(below, root)))
  }

  await Promise.all(roots.map(async root => descend(await whole(service, root), keyOf(root.address))))
  const { found: said, lost } = declarable(own)
  for (const { address } of roots)
    for (const parent of ancestorsOf(address))
      found.set(keyOf(parent), above.get(keyOf(parent)) ?? { address: parent, properties: {} })
  const [secrets, answers] = await Promise.all([
    askForSecrets(service, [...said.values()]),
    askForDocuments(
      documents,
      requestsIn(said).filter(({ entity }) => isWhole(entity, lost)),
    ),
  ])
  const all = new Map([...found, ...said])
  const document = documentOf({ found: all, secrets, documents: answers, apiVersion })
  const entries = entitiesIn(document).flatMap(entry =>
    (entry.about ?? []).map(address => [keyOf(address), entry] as const),
  )
  return { entries: new Map(entries), parts, unread: levels.unread(), lost, remarks: remarksIn(document) }
}

/** A list does not show all of some entities. */
async function whole(service: ServiceReader, entity: Found): Promise<Found> {
  const { address } = entity
  if (address.kind.listsLack !== true) return entity
  const ids = [ownId(address)]
  const demand = { kind: address.kind, parentIds: address.ids.slice(0, -1), ids, whole: false, counted: false }
  const { found } = await read(service, [{ ...demand, claiming: [], keep: () => false, expand: [] }])
  return found.get(keyOf(address)) ?? entity
}
