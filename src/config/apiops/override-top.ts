/**
 * What stands at the top of an override file beside its sections: where the service is, and words of other tools.
 *
 * People spell the place in several ways, as pipelines hand it over. What would publish under other names than the
 * folder has is refused, since leaving it out would write over what another environment uses.
 */
import { type Checking, problem } from '../finding.ts'
import type { Entry } from '../node.ts'
import { quoted } from '../quote.ts'
import { below } from '../words.ts'
import { textAt } from './draft.ts'
import { respelled } from './markers.ts'

/** Keys that say which service it is, in lower case and without "_", as the environment says it. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ['apimservicename', 'service'],
  ['apimanagementservicename', 'service'],
  ['azuresubscriptionid', 'subscriptionId'],
  ['subscriptionid', 'subscriptionId'],
  ['azureresourcegroupname', 'resourceGroup'],
  ['resourcegroupname', 'resourceGroup'],
])

/** Keys that are for the tools that wrote the folder. */
const FOREIGN = /^(?:\$schema|[A-Z][A-Z0-9_]*|apiSpecificationFormat|Logging)$/

/** Key by which apiops-cli publishes several environments into one service, with a prefix before each name. */
const SHARED = 'environment'

/** The top of an override file, taken apart. */
export interface Top {
  /** What the environment says of its service. */
  readonly place: readonly Entry[]
  readonly sections: readonly Entry[]
}

/** Takes the top of an override file apart. */
export function* topOf(entries: readonly Entry[], path: string): Checking<Top> {
  const place: Entry[] = []
  const sections: Entry[] = []
  for (const entry of entries) {
    const word = PLACES.get(entry.key.toLowerCase().replaceAll('_', ''))
    if (word !== undefined) place.push(yield* placeOf(entry, word, path))
    else if (entry.key === SHARED) yield* reportShared(entry, path)
    else if (!FOREIGN.test(entry.key)) sections.push(entry)
  }
  return { place, sections }
}

function* placeOf({ at, value }: Entry, key: string, path: string): Checking<Entry> {
  if (value.type !== 'scalar') return { key, at, value }
  return { key, at, value: textAt(value.at, yield* respelled(value.text, value.at, below(path, key), 'env')) }
}

function reportShared({ key, at, value }: Entry, path: string): Checking<undefined> {
  const words = value.type === 'map' ? value.entries.map(inner => quoted(inner.key)).join(', ') : ''
  return problem(
    at,
    `${below(path, key)} gives everything other names than the folder has${words === '' ? '' : ` (${words})`}, to share one service among environments; expected a service for each`,
  )
}
