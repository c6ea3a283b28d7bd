/**
 * From a service to the files that declare it: choose, read, ask, write, check.
 *
 * Reading needs the service; everything after is made of what was read. What is given here cannot write to the service.
 */
import { lack } from '../config/since.ts'
import { RefusalError } from '../errors.ts'
import { type Address, textOf } from '../model/address.ts'
import type { Found, State } from '../model/state.ts'
import type { DocumentReader, ServiceReader } from '../ports.ts'
import { choiceOf } from './choice.ts'
import { declarable, isWhole } from './declarable.ts'
import { documentOf } from './document.ts'
import { askForDocuments } from './documents.ts'
import { type Files, filesOf, type Layout } from './files.ts'
import { gather } from './gather.ts'
import { createLevels, type Unread } from './levels.ts'
import { noting, type Withheld, withheldFrom } from './loss.ts'
import { askForSecrets } from './secrecy.ts'
import { requestsIn } from './specifications.ts'
import { entitiesIn, type Remark, remarksIn } from './tree.ts'
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

/** An export before it is written. */
export interface Taken extends Files {
  /** Every entity that the files declare, in their order. */
  readonly declared: readonly Address[]
  readonly unread: readonly Unread[]
  /** What of that another run may be able to read. */
  readonly refused: readonly Unread[]
  /** Documents that another run may be able to read. */
  readonly withheld: readonly Withheld[]
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
  const gathered = await gather(levels, choice)
  const { found, lost } = declarable(gathered.found)
  const lacking = [...gathered.unread, ...lost].toSorted(byAddress)
  const fault = emptiness(found, lacking, choice.missed(gathered.seen))
  if (fault !== undefined) throw new RefusalError(fault)
  const unread = lacking.filter(({ address }) => !choice.leaves(address))
  const refused = unread.filter(one => !one.isAbsent && !lost.includes(one))
  const requests = requestsIn(found).filter(({ entity }) => isWhole(entity, lost))
  const [noted, notHad] = noting(documents)
  const [secrets, answers] = await Promise.all([
    askForSecrets(service, [...found.values()]),
    askForDocuments(noted, requests),
  ])
  const withheld = withheldFrom(
    requests.map(({ entity }) => entity.address),
    notHad,
  )
  const document = documentOf({ found, secrets, documents: answers, apiVersion })
  const files = filesOf(document, unread, name, layout)
  const declared = entitiesIn(document).flatMap(({ about = [] }) => about)
  return {
    ...files,
    declared,
    unread,
    refused,
    withheld,
    remarks: remarksIn(document),
    faults: await faultsOf(files.files, found, apiVersion),
  }
}

function byAddress({ address: one }: Unread, { address: other }: Unread): number {
  return textOf(one) < textOf(other) ? -1 : 1
}

/** Says why there is nothing to write, or not what was meant; undefined when all is well. */
function emptiness(found: State<Found>, unread: readonly Unread[], missed: readonly string[]): string | undefined {
  const [first] = unread
  if (found.size === 0 && first !== undefined) return `nothing could be read: ${first.why}`
  if (missed.length > 0 && first === undefined)
    return `${missed.join(', ')}: the service has nothing like it; expected a selector of what it has`
  return found.size === 0 ? '"only" and "except" leave nothing to export; expected at least one entity' : undefined
}
