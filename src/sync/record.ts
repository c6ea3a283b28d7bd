/**
 * The record: what a run leaves for the next one, kept in the service itself.
 *
 * It is a global schema that validates nothing, with everything under one annotation. It is best effort: where it
 * cannot be read or written the run goes on, and only what needs it is off. It holds digests, never values.
 */
import { createHash, scrypt } from 'node:crypto'
import { ConnectionError, InputError, RefusalError, ServiceError } from '../errors.ts'
import type { ServiceReader, ServiceWriter } from '../ports.ts'
import { isUnavailable } from './read.ts'
import { documentOf, type Memory, memoryIn, sameMemory } from './record/memory.ts'

/** What became of reading the record; `trouble` says why it could not be read. */
export interface Remembered {
  readonly memory: Memory
  /** ETag of the record; absent when there is none yet. */
  readonly etag?: string
  readonly trouble?: string
}

/** Gives the id of the record of a stack in an environment; that of files without environments is `default`. */
export function recordId(stack: string, environment = 'default'): string {
  return `${PREFIX}${stack}.${environment}`
}

const PREFIX = 'apim-sync.'
const COLLECTION = '/schemas'

/**
 * Reads the record of a stack; an empty one when there is none.
 *
 * @param salt - random text for a record that is made now.
 */
export async function readRecord(service: ServiceReader, id: string, salt: string): Promise<Remembered> {
  const empty: Memory = {
    salt,
    owned: [],
    fingerprints: {},
    rewritten: {},
    imported: {},
    actions: {},
    inUse: {},
    deliveries: [],
  }
  try {
    const resource = await service.get(`${COLLECTION}/${id}`)
    if (resource === undefined) return { memory: empty }
    const memory = memoryIn(resource.properties['document'])
    return memory === undefined
      ? { memory: { ...empty, unread: true }, trouble: `the record ${id} is not one that this version can read` }
      : { memory, ...(resource.etag === undefined ? {} : { etag: resource.etag }) }
  } catch (error) {
    return { memory: { ...empty, unread: true }, trouble: `the record ${id} could not be read: ${reasonOf(error)}` }
  }
}

/**
 * Writes what a run adds to the record of its stack. When another run of the stack has written it meanwhile, that is
 * read and added to.
 *
 * @param last - the record as the run found it, or as it wrote it last.
 * @param add - gives the record with what this run adds.
 * @returns the record as it is now; its `trouble` says why it could not be written.
 */
export async function keepRecord(
  service: ServiceWriter,
  id: string,
  last: Remembered,
  add: (memory: Memory) => Promise<Memory>,
): Promise<Remembered> {
  let from = last
  const troubled = (why: string) => ({ ...from, trouble: `the record ${id} could not be written: ${why}` })
  try {
    for (let tries = TRIES; tries > 0; tries--) {
      const next = await add(from.memory)
      if (sameMemory(from.memory, next)) return withoutTrouble(from)
      const written = await writeRecord(service, id, next, from.etag)
      if (written !== undefined) return written
      const read = await readRecord(service, id, last.memory.salt)
      if (read.trouble !== undefined) return { ...from, trouble: read.trouble }
      from = read
    }
    return troubled('other runs of the stack keep writing it')
  } catch (error) {
    return troubled(reasonOf(error))
  }
}

const TRIES = 5

function withoutTrouble({ trouble: _, ...remembered }: Remembered): Remembered {
  return remembered
}

/** Writes the record and gives it as it is then; undefined when it was no longer the one that was read. */
async function writeRecord(
  service: ServiceWriter,
  id: string,
  memory: Memory,
  etag: string | undefined,
): Promise<Remembered | undefined> {
  const properties = {
    schemaType: 'json',
    description: 'Kept by apim-sync: what it made and what it last wrote. Holds no values. Not for editing.',
    document: documentOf(memory),
  }
  try {
    const { resource } = await service.put(
      `${COLLECTION}/${id}`,
      properties,
      etag === undefined ? {} : { ifMatch: etag },
    )
    return resource?.etag === undefined ? { memory } : { memory, etag: resource.etag }
  } catch (error) {
    if (error instanceof ServiceError && error.answer.status === 412) return undefined
    throw error
  }
}

/**
 * Gives the stacks that own entities of this service, beside one's own, by the keys of what they own.
 *
 * @throws RefusalError when one of their records cannot be read; ServiceError, ConnectionError
 */
export async function foreignOwners(service: ServiceReader, own: string): Promise<ReadonlyMap<string, string>> {
  const owned = (await recordsBeside(service, own)).map(async id => {
    const { memory, trouble } = await readRecord(service, id, '')
    if (trouble !== undefined) throw new RefusalError(`${trouble}, so that nobody knows what must not be deleted`)
    return memory.owned.map(key => [key, id.slice(PREFIX.length)] as const)
  })
  return new Map((await Promise.all(owned)).flat())
}

/** Lists the ids of other records; a service that cannot keep one has none. */
async function recordsBeside(service: ServiceReader, own: string): Promise<readonly string[]> {
  const ids: string[] = []
  try {
    for await (const { resources } of service.list(COLLECTION))
      ids.push(...resources.map(({ name }) => name).filter(name => name.startsWith(PREFIX) && name !== own))
  } catch (error) {
    if (!isUnavailable(error)) throw error
  }
  return ids
}

/** Gives a digest of a hidden value that does not help to guess it. Hexadecimal, 32 bytes. */
export function fingerprint(value: string, salt: string, place: string): Promise<string> {
  const key = createHash('sha256')
    .update(JSON.stringify([value, salt, place]))
    .digest('base64')
  const print = FINGERPRINTS.get(key) ?? slowDigest(value, `${salt}#${place}`)
  FINGERPRINTS.set(key, print)
  return print
}

/** One takes a twentieth of a second by intent, and what is compared is often kept after that. No secret is in it. */
const FINGERPRINTS = new Map<string, Promise<string>>()

function slowDigest(value: string, salt: string): Promise<string> {
  return new Promise((resolve, reject) => {
    scrypt(value, salt, 32, (error, key) => (error === null ? resolve(key.toString('hex')) : reject(error)))
  })
}

function reasonOf(error: unknown): string {
  if (error instanceof ServiceError || error instanceof ConnectionError || error instanceof InputError)
    return error.message
  throw error
}
