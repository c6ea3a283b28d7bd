/**
 * Where a service lives, when only its name is known.
 *
 * The vendor keeps names unique, yet several finds are possible where something else answers in its place; they are
 * an error that lists them, never a guess.
 */
import { InputError, ServiceError } from '../errors.ts'
import type { Resource } from '../ports.ts'
import { pageOf } from './answer.ts'
import { type Call, inPrint } from './attempt.ts'
import { type Channel, type ChannelOptions, createChannel, refused } from './channel.ts'
import { pagesOf } from './paging.ts'
import { urlOf } from './url.ts'

/** What finding a service needs. */
export interface LookupOptions extends ChannelOptions {
  /** The resource manager of the cloud, such as `https://management.azure.com`. */
  readonly armUrl: URL
}

/** The two parts of a service's address that its name does not tell. */
export interface ServicePlace {
  readonly subscriptionId: string
  readonly resourceGroup: string
}

/** The list of subscriptions belongs to another provider, with versions of its own. */
const SUBSCRIPTIONS_VERSION = '2022-12-01'

/**
 * Finds the one service of that name among those the identity may list.
 *
 * @param subscriptionId - looks in this subscription only.
 * @throws InputError when there is none, or more than one.
 */
export async function findService(
  options: LookupOptions,
  name: string,
  subscriptionId?: string,
): Promise<ServicePlace> {
  const channel = createChannel(options)
  const ids = subscriptionId === undefined ? await subscriptionsOf(channel, options) : [subscriptionId]
  const look = (id: string) => placesIn(channel, options, id, name)
  const found = await Promise.all(subscriptionId === undefined ? ids.map(id => look(id).catch(orNone)) : ids.map(look))
  const places = found.flat()
  const [place] = places
  if (place !== undefined && places.length === 1) return place
  throw new InputError([places.length === 0 ? noneSentence(name, ids) : severalSentence(name, places)], INPUTS)
}

/** Among several subscriptions, one that may not be looked into is no reason to give up. */
function orNone(error: unknown): readonly ServicePlace[] {
  if (error instanceof ServiceError && error.answer.status === 403) return []
  throw error
}

const INPUTS = ['subscription-id', 'resource-group']
const BOTH = 'give "subscription-id" and "resource-group"'

function noneSentence(name: string, ids: readonly string[]): string {
  const where = ids.length === 1 ? `subscription ${ids.join()}` : `${ids.length} subscriptions`
  return `service "${name}" was not found in ${where} as far as this identity may look; ${BOTH}, or a role that may read it`
}

function severalSentence(name: string, places: readonly ServicePlace[]): string {
  const named = places.map(({ subscriptionId, resourceGroup }) => `${subscriptionId}/${resourceGroup}`)
  return `service "${name}" exists in ${named.join(' and ')}; ${BOTH} of the one that is meant`
}

async function subscriptionsOf(channel: Channel, { armUrl }: LookupOptions): Promise<readonly string[]> {
  const listed = await all(
    channel,
    '/subscriptions',
    urlOf(armUrl, '/subscriptions', { 'api-version': SUBSCRIPTIONS_VERSION }),
  )
  return listed.map(({ id }) => id.slice(id.lastIndexOf('/') + 1))
}

async function placesIn(
  channel: Channel,
  { armUrl, apiVersion }: LookupOptions,
  subscriptionId: string,
  name: string,
): Promise<readonly ServicePlace[]> {
  const path = `/subscriptions/${subscriptionId}/providers/Microsoft.ApiManagement/service`
  const services = await all(channel, path, urlOf(armUrl, path, { 'api-version': apiVersion }))
  const named = services.filter(service => service.name.toLowerCase() === name.toLowerCase())
  return named.flatMap(({ id }) => {
    const resourceGroup = /\/resourceGroups\/([^/]+)\//i.exec(id)?.[1]
    return resourceGroup === undefined ? [] : [{ subscriptionId, resourceGroup }]
  })
}

async function all(channel: Channel, path: string, url: URL): Promise<readonly Resource[]> {
  const call: Call = { method: 'GET', path, url }
  const fetchPage = async (page: URL) => {
    const reply = await channel.send({ ...call, url: page })
    if (reply.response.status >= 400) throw refused(call, reply)
    return pageOf(reply.response, inPrint(call), path)
  }
  const resources: Resource[] = []
  for await (const page of pagesOf(url, inPrint(call), fetchPage)) resources.push(...page.resources)
  return resources
}
