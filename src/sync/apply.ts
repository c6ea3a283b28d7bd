/**
 * Carries a plan out: the one loop that writes.
 *
 * Lists carry no ETag, so each entity is read again right before it is changed or deleted. When it is no longer what
 * the plan saw, the plan's word is not enough, and the change is refused rather than made blind.
 */
import { ConnectionError, InputError, ServiceError } from '../errors.ts'
import { type Address, pathOf, textOf } from '../model/address.ts'
import type { Change, Create, Delete, FieldChange, Outcome, Plan, Rewrite, Update } from '../model/plan.ts'
import type { Clock, Resource, ServiceWriter, Values, Written } from '../ports.ts'
import { canonical, isValues, revealed } from '../values.ts'
import { afterImport } from './aftercare.ts'
import { createBody, patchBody, putBody } from './body.ts'
import { changedFields, type Known, NOTHING_KNOWN, sameAnswer } from './compare.ts'
import { Halted } from './halted.ts'
import { liveOf } from './read.ts'
import { schedule } from './schedule.ts'

/** What applying needs beside the plan. */
export interface Means {
  readonly service: ServiceWriter
  readonly clock: Clock
  readonly knownOf: (address: Address) => Known
  /** Why nothing new may start, or undefined while it may. */
  readonly stopped: () => string | undefined
  readonly onOutcome: (outcome: Outcome) => void
}

/** As many changes are under way at once as there can be requests in flight. */
const WIDTH = 64

/** How often a change is looked at anew when somebody else writes the same entity at the same time. */
const TRIES = 5

/** Makes the changes of a plan and gives one outcome for each, in the plan's order. Never rejects. */
export function apply(plan: Plan, means: Means): Promise<readonly Outcome[]> {
  const { stopped, onOutcome } = means
  return schedule(plan.changes, change => carry(change, means), { width: WIDTH, stopped, onOutcome })
}

async function carry(change: Change, means: Means): Promise<Outcome> {
  const began = means.clock.now()
  const took = () => Math.round(means.clock.now() - began)
  try {
    const done = await make(change, means)
    return { status: 'applied', change, ms: took(), ...done }
  } catch (error) {
    if (error instanceof ConnectionError && error.reason === 'stopped') {
      return { status: 'not started', change, reason: error.message }
    }
    return { status: 'failed', change, ms: took(), reason: reasonOf(change, error) }
  }
}

interface Done {
  readonly rewritten: readonly Rewrite[]
  readonly note?: string
  readonly idle?: true
}

const NOTHING_ELSE: Done = { rewritten: [] }

function make(change: Change, means: Means): Promise<Done> {
  switch (change.action) {
    case 'create':
      return create(change, means)
    case 'update':
      return update(change, means, TRIES)
    case 'delete':
      return remove(change, means, TRIES)
  }
}

async function create(change: Create, { service }: Means): Promise<Done> {
  const { address, wanted, body, patch } = change
  const path = pathOf(address)
  const written = await service.put(path, sent(change, body), { settling: true })
  const last = patch === undefined ? written : await completed(service, address, patch, written, TRIES)
  const note =
    written.status === 201 || written.resent || address.kind.shape === 'relation'
      ? {}
      : { note: 'it had appeared since the plan was made, and was overwritten' }
  if (body === undefined) return { ...NOTHING_ELSE, ...note }
  const kept = await settled(service, change, last)
  const declared = { ...wanted.properties, ...createBody(wanted.address, wanted.properties) }
  return { rewritten: rewrites(wanted.address, declared, kept, wanted.sync.ignore), ...note }
}

/** Adds the document to a body, so that an import is one request and never an intermediate state. */
function sent({ import: toImport }: Create | Update, body: Values | undefined): Values | undefined {
  return toImport === undefined ? body : { ...body, ...toImport.body }
}

/** What the service keeps in the end: what its answer to the write holds, or else what a read does. */
async function settled(
  service: ServiceWriter,
  { address, wanted, import: toImport }: Create | Update,
  { resource }: Written,
): Promise<Resource | undefined> {
  if (toImport !== undefined) return afterImport(service, wanted, toImport, resource)
  return resource ?? (await liveOf(service, address))
}

/** Sends what only a PATCH can carry; its own lost answer may be why the ETag is no longer the one of the PUT. */
async function completed(
  service: ServiceWriter,
  address: Address,
  patch: NonNullable<Create['patch']>,
  written: Written,
  tries: number,
): Promise<Written> {
  const path = pathOf(address)
  try {
    return await service.patch(path, patch, { ifMatch: written.resource?.etag ?? '*', settling: true })
  } catch (error) {
    if (!isPreconditionFailed(error) || tries <= 1) throw error
    const resource = await service.get(path, address.kind.readQuery)
    const { status, resent } = written
    return completed(
      service,
      address,
      patch,
      resource === undefined ? { status, resent } : { ...written, resource },
      tries - 1,
    )
  }
}

async function update(change: Update, means: Means, tries: number): Promise<Done> {
  const { address, wanted, method } = change
  const { service, knownOf } = means
  const { kind } = address
  const live = await liveOf(service, address)
  if (live === undefined)
    throw new Halted(`${textOf(address)} is gone since the plan was made; run again to make it anew`)
  const known = knownOf(wanted.address)
  const fields = changedFields(kind.fields, wanted.properties, live.properties, known, wanted.sync.ignore)
  if (fields.length === 0 && change.import === undefined)
    return { ...NOTHING_ELSE, idle: true, ...(change.unseen ? {} : { note: 'it was so already' }) }
  if (!change.unseen && !sameChanges(fields, change.fields))
    throw new Halted(`${textOf(address)} changed since it was planned; run again to plan against its new state`)
  const declared = withoutIgnored(wanted.properties, wanted.sync.ignore)
  const options = { ifMatch: live.etag ?? '*', settling: true }
  try {
    const written =
      method === 'put'
        ? await service.put(pathOf(address), sent(change, putBody(kind, declared, live.properties)), options)
        : await service.patch(pathOf(address), patchBody(kind, declared, live.properties, fields, known), options)
    const kept = await settled(service, change, written)
    return { rewritten: rewrites(wanted.address, wanted.properties, kept, wanted.sync.ignore) }
  } catch (error) {
    if (!isPreconditionFailed(error) || tries <= 1) throw error
    return update(change, means, tries - 1)
  }
}

async function remove(change: Delete, means: Means, tries: number): Promise<Done> {
  const { address, found, query } = change
  const { kind } = address
  if (kind.shape === 'relation') {
    await means.service.delete(pathOf(address), { query })
    return NOTHING_ELSE
  }
  const live = await liveOf(means.service, address)
  if (live === undefined) return { ...NOTHING_ELSE, note: 'it was gone already' }
  if (!sameAnswer(kind.fields, found, live.properties))
    throw new Halted(`${textOf(address)} changed since it was planned; run again to plan against its new state`)
  try {
    await means.service.delete(pathOf(address), { ifMatch: live.etag ?? '*', query })
    return NOTHING_ELSE
  } catch (error) {
    if (!isPreconditionFailed(error) || tries <= 1) throw error
    return remove(change, means, tries - 1)
  }
}

/** Lists what the service kept otherwise than it was sent. */
function rewrites(
  { kind }: Address,
  sent: Values,
  kept: Resource | undefined,
  ignore: readonly string[],
): readonly Rewrite[] {
  if (kept === undefined) return []
  const declared = Object.fromEntries(Object.entries(sent).filter(([name]) => name in kind.fields))
  return changedFields(kind.fields, declared, kept.properties, NOTHING_KNOWN, ignore).map(
    ({ path, before, after }) => ({ path, sent: after, kept: before }),
  )
}

/** Leaves out the fields that are written on create only, wherever they lie. */
function withoutIgnored(properties: Values, ignore: readonly string[], prefix = ''): Values {
  const kept = Object.entries(properties).filter(([name]) => !ignore.includes(`${prefix}${name}`))
  return Object.fromEntries(
    kept.map(([name, value]) => [name, isValues(value) ? withoutIgnored(value, ignore, `${prefix}${name}.`) : value]),
  )
}

function sameChanges(now: readonly FieldChange[], planned: readonly FieldChange[]): boolean {
  const print = (fields: readonly FieldChange[]) =>
    canonical(fields.map(({ path, before, after }) => [path, before ?? null, revealed(after)]))
  return print(now) === print(planned)
}

function isPreconditionFailed(error: unknown): boolean {
  return error instanceof ServiceError && error.answer.status === 412
}

function reasonOf(change: Change, error: unknown): string {
  const at = change.action === 'delete' ? change.at : change.wanted.at
  const written = at === undefined ? '' : `, written at ${at.file}:${at.line}`
  if (error instanceof ServiceError) {
    const { method, status, code, message, requestId } = error.answer
    const said = message === '' ? `${status} ${code}` : `${status} ${code}: "${message}"`
    return `${textOf(change.address)} refused (${method} answered ${said})${written}, request id ${requestId}`
  }
  if (error instanceof Halted || error instanceof ConnectionError || error instanceof InputError) return error.message
  return `${textOf(change.address)} ended in a fault of apim-sync: ${error instanceof Error ? error.message : 'unknown'}`
}
