/**
 * What an environment of the file says of its service, taken as if the inputs had said it.
 *
 * An input and the file may both say it, and then they have to agree: which of the two was meant is for the user to
 * decide, since the one is where a run goes and the other what was reviewed.
 */
import { InputError, type Place } from '../errors.ts'
import { oneOf, quoted, type Read } from './form.ts'
import type { InputName } from './inputs.ts'
import { groupName, guid, serviceName } from './target.ts'

/** One word of an environment about its service. */
export interface SaidOfService {
  readonly word: keyof typeof INPUT_OF
  readonly text: string
  readonly at: Place
  /** As messages write it: `environments.prod.service`. */
  readonly path: string
}

const INPUT_OF = {
  service: 'service',
  subscriptionId: 'subscription-id',
  resourceGroup: 'resource-group',
  transport: 'transport',
} as const satisfies Readonly<Record<string, InputName>>

const READS: Readonly<Record<SaidOfService['word'], Read<string>>> = {
  service: serviceName,
  subscriptionId: guid,
  resourceGroup: groupName,
  transport: oneOf('auto', 'direct', 'arm'),
}

/** What an input says of the one service that the run is for. */
const OF_ONE_SERVICE: readonly InputName[] = ['service', 'subscription-id', 'resource-group', 'management-url']

/** Gives the inputs without what they say of the service of the run, for another environment than its own. */
export function withoutService(inputs: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const own = new Set<string>(OF_ONE_SERVICE)
  return new Map([...inputs].filter(([name]) => !own.has(name)))
}

/** A word that leaves the choice to us contradicts no other. */
const OPEN = 'auto'

/**
 * Gives the inputs with what the environment says beside them.
 *
 * @throws InputError with every word that is not legal or that an input contradicts.
 */
export function withSaid(
  inputs: ReadonlyMap<string, string>,
  said: readonly SaidOfService[],
): ReadonlyMap<string, string> {
  const faults = said.flatMap(one => faultOf(one, inputs) ?? [])
  if (faults.length > 0) throw new InputError(faults, [...new Set(said.map(({ word }) => INPUT_OF[word]))])
  const own = said.filter(({ word, text }) => text !== OPEN && !isGiven(word, inputs))
  return new Map([...inputs, ...own.map(({ word, text }) => [INPUT_OF[word], text] as const)])
}

function faultOf({ word, text, at, path }: SaidOfService, inputs: ReadonlyMap<string, string>): string | undefined {
  const where = `${path} (${at.file}:${at.line}:${at.column})`
  try {
    READS[word](text)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return `${where} ${error.message}`
  }
  const given = (inputs.get(INPUT_OF[word]) ?? '').trim()
  if (!isGiven(word, inputs) || text === OPEN || given.toLowerCase() === text.toLowerCase()) return undefined
  return `${INPUT_OF[word]} is ${quoted(given)}, while ${where} is ${quoted(text)}; expected the same, or one of the two`
}

function isGiven(word: SaidOfService['word'], inputs: ReadonlyMap<string, string>): boolean {
  const given = (inputs.get(INPUT_OF[word]) ?? '').trim()
  return given !== '' && given !== OPEN
}
