/**
 * Documents of the files that say something else than the service: where they are named, and what the service has.
 *
 * Where the record says that the file alone has changed, nobody has applied it yet, and no merge undoes that; without a
 * record the service's side is taken, as everywhere.
 */
import { LINK_FORMATS, liveDigest, liveOperations } from '../../content/specification.ts'
import { keyOf, ownId } from '../../model/address.ts'
import type { Handout } from '../../model/kind/documents.ts'
import type { Update } from '../../model/plan.ts'
import type { Operation, WantedSpecification } from '../../model/specification.ts'
import type { Found, State, Wanted } from '../../model/state.ts'
import { KINDS } from '../../model/table.ts'
import { fromDocument } from '../../sync/imports/needed.ts'
import type { Made } from '../../sync/imports.ts'
import type { Survey } from '../../sync/survey.ts'
import type { DocumentRequest } from '../specifications.ts'
import type { Bench } from './bench.ts'
import { mentionIn } from './texts.ts'
import { type Obstacle, obstacleIn, placeObstacle } from './yaml/lay.ts'
import { partsOf } from './yaml/parts.ts'
import type { Spot } from './yaml/source.ts'

/** A change that would import a document. */
export type Changing = Pick<Update, 'address' | 'wanted' | 'import'>

/** An entity whose document says something else than the service. */
export interface Due {
  readonly change: Changing
  readonly specification: WantedSpecification
  readonly request: DocumentRequest
  /** What the service has of the document. */
  readonly live: readonly Operation[]
  readonly spot: Spot
  /** The name of its file. */
  readonly mention: Spot
}

/** Finds what the service has of a document, where that is named and how it is asked for; a sentence says why not. */
export function dueOf(
  change: Changing,
  specification: WantedSpecification,
  survey: Pick<Survey, 'reading' | 'rules'>,
  wanted: State<Wanted>,
  bench: Bench,
): Due | Obstacle | undefined {
  const { address } = change
  const entity = survey.reading.found.get(keyOf(address))
  if (entity === undefined) return undefined
  const made = madeBelow(change, survey)
  const types = survey.reading.types?.get(keyOf(address)) ?? []
  if (isAhead(change, made, types, survey))
    return 'its document has changed since the last import, and the service has not'
  const handouts = handoutsFor(change, specification)
  if (typeof handouts === 'string') return handouts
  const { at, namedAt = at, operations = [] } = specification
  const spot = bench.sourceAt(namedAt)?.valueAt(namedAt)
  const mention = spot === undefined ? undefined : mentionIn(spot)
  if (spot === undefined || mention === undefined) return 'no line of the files says it'
  const live = liveOperations(fromDocument(address, made.map(madeOf), operations, wanted), types)
  const request = { entity, made, handouts, bound: [] }
  return (
    placeObstacle(mention) ??
    obstacleIn(partsOf(mention).value) ?? { change, specification, request, live, spot, mention }
  )
}

function madeBelow({ address: { kind, ids } }: Changing, { reading }: Pick<Survey, 'reading'>): readonly Found[] {
  const made = KINDS.get(kind.imports ?? '')
  const prefix = made === undefined ? '' : keyOf({ kind: made, ids: [...ids, ''] })
  return [...reading.found].flatMap(([key, entity]) =>
    entity.address.kind === made && key.startsWith(prefix) ? [entity] : [],
  )
}

/** True where the service is as the last import left it, by the record. */
function isAhead(
  { address, import: toImport }: Changing,
  made: readonly Found[],
  types: readonly Made[],
  { rules }: Pick<Survey, 'rules'>,
): boolean {
  const last = rules.imported[keyOf(address)]
  return toImport?.why === 'document' && last?.live === liveDigest(made.map(madeOf), types)
}

function madeOf({ address, properties }: Found): Made {
  return { id: ownId(address), properties }
}

/** Gives the ways to ask for a document in the format of the file. */
function handoutsFor({ address }: Changing, { body }: WantedSpecification): readonly Handout[] | Obstacle {
  const format = String(body['format'])
  if (LINKS.includes(format)) return 'its document is fetched from a link'
  const { formats = {}, traces } = address.kind.exports ?? {}
  const known = [...Object.values(formats), ...Object.values(traces?.formats ?? {})].flat()
  const fit = known.filter(({ ending }) => ending === ENDINGS[format])
  return fit.length > 0 ? fit : `the service hands out no document in the format "${format}"`
}

const LINKS: readonly string[] = Object.values(LINK_FORMATS)

/** What the service hands out for a file of a format. */
export const ENDINGS: Readonly<Record<string, string>> = {
  openapi: 'openapi.yaml',
  'openapi+json': 'openapi.yaml',
  'swagger-json': 'openapi.yaml',
  wsdl: 'wsdl',
  'wadl-xml': 'wadl',
}
