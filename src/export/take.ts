/**
 * From a service to the files that declare it: choose, read, ask, write, check.
 *
 * Reading needs the service; everything after is made of what was read. What is given here cannot write to the service.
 */
import { lack } from '../config/since.ts'
import { RefusalError } from '../errors.ts'
import type { Address } from '../model/address.ts'
import type { Found, State } from '../model/state.ts'
import type { DocumentReader, ServiceReader } from '../ports.ts'
import { choiceOf } from './choice.ts'
import { documentOf } from './document.ts'
import { askForDocuments } from './documents.ts'
import { type Files, filesOf, type Layout } from './files.ts'
import { gather } from './gather.ts'
import { createLevels, type Unread } from './levels.ts'
import { askForSecrets } from './secrecy.ts'
import { requestsIn } from './specifications.ts'
import { entitiesIn } from './tree.ts'
import { faultsOf } from './verify.ts'

/** What decides over an export. */
export interface TakeOptions {
  /** Name of the service, as the files say it. */
  readonly name: string
  readonly apiVersion: string
  readonly only: readonly string[]
  readonly except: readonly string[]
  readonly layout: Layout
}

/** A sentence about an entity. */
export interface Remark {
  readonly address: Address
  readonly why: string
}

/** An export before it is written. */
export interface Taken extends Files {
  /** Every entity that the files declare, in their order. */
  readonly declared: readonly Address[]
  readonly unread: readonly Unread[]
  /** Why something is not written as the service has it. */
  readonly remarks: readonly Remark[]
  /** What a plan of the files would find, although it should find nothing. */
  readonly faults: readonly string[]
}

/** Reads a service and makes the files. @throws ServiceError, ConnectionError, RefusalError when there is nothing to write */
export async function take(
  service: ServiceReader,
  documents: DocumentReader,
  { name, apiVersion, only, except, layout }: TakeOptions,
): Promise<Taken> {
  const levels = createLevels(service, since => lack(since, apiVersion) === undefined)
  const choice = choiceOf(only, except)
  const { found, unread, seen } = await gather(levels, choice)
  const fault = emptiness(found, unread, choice.missed(seen))
  if (fault !== undefined) throw new RefusalError(fault)
  const requests = requestsIn(found)
  const [secrets, answers] = await Promise.all([
    askForSecrets(service, [...found.values()]),
    askForDocuments(documents, requests),
  ])
  const document = documentOf({ found, secrets, requests, documents: answers, apiVersion })
  const files = filesOf(document, unread, name, layout)
  const entries = entitiesIn(document)
  const remarks = entries.flatMap(({ about: [address] = [], remarks: sentences = [] }) =>
    sentences.flatMap(why => (address === undefined ? [] : [{ address, why }])),
  )
  const declared = entries.flatMap(({ about = [] }) => about)
  return { ...files, declared, unread, remarks, faults: await faultsOf(files.files, found, apiVersion) }
}

/** Says why there is nothing to write, or not what was meant; undefined when all is well. */
function emptiness(found: State<Found>, unread: readonly Unread[], missed: readonly string[]): string | undefined {
  const [first] = unread
  if (found.size === 0 && first !== undefined) return `nothing could be read: ${first.why}`
  if (missed.length > 0 && first === undefined)
    return `${missed.join(', ')}: the service has nothing like it; expected a selector of what it has`
  return found.size === 0 ? '"only" and "except" leave nothing to export; expected at least one entity' : undefined
}
