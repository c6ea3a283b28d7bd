/**
 * Asks the service for documents, one after another where it would mix them up.
 *
 * A document that cannot be had is no reason to end the export: what it would have said is written otherwise.
 */
import { ConnectionError, ServiceError } from '../errors.ts'
import { keyOf, pathOf } from '../model/address.ts'
import type { DocumentReader } from '../ports.ts'
import { bareId } from '../sync/same.ts'
import { briefly } from './briefly.ts'
import { unitOf } from './closure.ts'
import type { DocumentAnswer, DocumentRequest } from './specifications.ts'

/** Gives the answer to each request, by `keyOf` the address of its entity. */
export async function askForDocuments(
  documents: DocumentReader,
  requests: readonly DocumentRequest[],
): Promise<ReadonlyMap<string, DocumentAnswer>> {
  const answers = new Map<string, DocumentAnswer>()
  const turns = [...Map.groupBy(requests, turnOf).values()].map(async queue => {
    for (const request of queue) answers.set(keyOf(request.entity.address), await ask(documents, request))
  })
  await Promise.all(turns)
  return answers
}

/** What has this in common waits for each other. */
function turnOf({ entity: { address, properties } }: DocumentRequest): string {
  const shared = properties[address.kind.exports?.apart ?? '']
  return typeof shared === 'string' ? bareId(shared) : keyOf(unitOf(address))
}

async function ask(documents: DocumentReader, { entity, format }: DocumentRequest): Promise<DocumentAnswer> {
  try {
    return { text: await documents.document(pathOf(entity.address), format) }
  } catch (error) {
    const isOver = error instanceof ConnectionError && error.reason === 'stopped'
    if (isOver || !(error instanceof ServiceError || error instanceof ConnectionError)) throw error
    return { fault: `the service hands out no document: ${briefly(error)}` }
  }
}
