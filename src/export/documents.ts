/**
 * Asks the service for documents, one after another where it would mix them up.
 *
 * A document that cannot be had, or does not say what is there, is no reason to end the export: there may be one in another
 * format, and what none can say is written otherwise.
 */
import { ConnectionError, ServiceError } from '../errors.ts'
import { keyOf, pathOf } from '../model/address.ts'
import type { Handout } from '../model/kind/documents.ts'
import type { DocumentReader } from '../ports.ts'
import { bareId } from '../sync/diff/same.ts'
import { acceptedDocument, type DocumentAnswer } from './acceptance.ts'
import { briefly } from './briefly.ts'
import { unitOf } from './closure.ts'
import type { DocumentRequest } from './specifications.ts'

/**
 * Gives the answer to each request, by `keyOf` the address of its entity.
 *
 * @param accept - says of a text whether it will do.
 */
export async function askForDocuments(
  documents: DocumentReader,
  requests: readonly DocumentRequest[],
  accept: typeof acceptedDocument = acceptedDocument,
): Promise<ReadonlyMap<string, DocumentAnswer>> {
  const answers = new Map<string, DocumentAnswer>()
  const turns = [...Map.groupBy(requests, turnOf).values()].map(async queue => {
    for (const request of queue) answers.set(keyOf(request.entity.address), await ask(documents, request, accept))
  })
  await Promise.all(turns)
  return answers
}

/** What has this in common waits for each other. */
function turnOf({ entity: { address, properties } }: DocumentRequest): string {
  const shared = properties[address.kind.exports?.apart ?? '']
  return typeof shared === 'string' ? bareId(shared) : keyOf(unitOf(address))
}

/** Asks in one way after the other until a document can be written. */
async function ask(
  documents: DocumentReader,
  request: DocumentRequest,
  accept: typeof acceptedDocument,
): Promise<DocumentAnswer> {
  const [first] = request.handouts
  let fault = 'nobody knows in which format to ask for a document'
  for (const handout of request.handouts) {
    const answer = await askFor(documents, request, handout, accept)
    if ('text' in answer) return answer.ending === first?.ending ? answer : { ...answer, otherwise: fault }
    fault = answer.fault
  }
  return { fault }
}

async function askFor(
  documents: DocumentReader,
  request: DocumentRequest,
  handout: Handout,
  accept: typeof acceptedDocument,
): Promise<DocumentAnswer> {
  const { entity, made } = request
  if (!made.every(({ properties }) => handout.fits?.(properties) !== false))
    return { fault: `there is more than "${handout.ending}" can say` }
  try {
    return accept(handout, await documents.document(pathOf(entity.address), handout.format), request)
  } catch (error) {
    const isOver = error instanceof ConnectionError && error.reason === 'stopped'
    if (isOver || !(error instanceof ServiceError || error instanceof ConnectionError)) throw error
    return { fault: `the service hands out no document: ${briefly(error)}` }
  }
}
