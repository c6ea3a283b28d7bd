/**
 * Asks the service whether single entities are there, each once.
 *
 * A policy may name an entity by what only a list shows, so for all such names of a kind the list is read. What a
 * pricing tier does not have is not there, whatever the service answers.
 */
import { ServiceError } from '../../errors.ts'
import { type Address, keyOf, listPathOf, pathOf } from '../../model/address.ts'
import type { NamedInPolicy } from '../../model/state.ts'
import { KINDS } from '../../model/table.ts'
import type { ServiceReader } from '../../ports.ts'
import { isNamedInPolicy } from '../diff/references.ts'
import { isUnavailable } from '../read.ts'
import { liveOf } from '../wire.ts'

/**
 * Makes the question: it asks for each entity once, and for all names of a kind with one list.
 *
 * @throws ServiceError, ConnectionError
 */
export function asker(service: ServiceReader): (target: Address | NamedInPolicy) => Promise<boolean> {
  const answers = new Map<string, Promise<boolean>>()
  const lists = new Map<string, Promise<ReadonlySet<string>>>()
  return target => {
    if (isNamedInPolicy(target)) {
      const place = [...target.scope, target.kind].join('/').toLowerCase()
      const list = lists.get(place) ?? liveNames(service, target)
      lists.set(place, list)
      return list.then(names => names.has(target.name))
    }
    const answer = answers.get(keyOf(target)) ?? isThere(service, target)
    answers.set(keyOf(target), answer)
    return answer
  }
}

/** Asks with the smallest request that there is; a refusal of a HEAD has no body to say why, so a read follows it. */
async function isThere(service: ServiceReader, target: Address): Promise<boolean> {
  try {
    if (target.kind.lacksHead !== true) return await service.exists(pathOf(target))
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
  }
  return isReadable(service, target)
}

/** Of a kind that the service does not have, nothing is there. */
async function isReadable(service: ServiceReader, target: Address): Promise<boolean> {
  try {
    return (await liveOf(service, target)) !== undefined
  } catch (error) {
    if (isUnavailable(error)) return false
    throw error
  }
}

async function liveNames(
  service: ServiceReader,
  { kind: name, by, scope }: NamedInPolicy,
): Promise<ReadonlySet<string>> {
  const names = new Set<string>()
  const kind = KINDS.get(name)
  if (kind === undefined) return names
  for await (const { resources } of service.list(listPathOf({ kind, ids: [...scope, ''] })))
    for (const { properties } of resources) {
      const name = properties[by]
      if (typeof name === 'string') names.add(name)
    }
  return names
}
