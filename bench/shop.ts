/**
 * What is declared in the measurements: a shop of any size, the same for the same size.
 *
 * Twenty entities make a department. Each knows what it needs and which lanes it takes by the rules of the service, not
 * by those of the action, and the same shop comes as files, as content of a service and as writes in order.
 */
import type { Write } from './bound.ts'

/** One entity or link. Its key is its path below the service. */
export interface Entity extends Write {
  /** Undefined for a link. */
  readonly properties: Readonly<Record<string, string | boolean>> | undefined
}

/** Entities in a department. */
export const DEPARTMENT = 20

/** Gives the entities of a shop, in an order in which they can be made; `size` is rounded up to whole departments. */
export function shopOf(size: number): readonly Entity[] {
  return departments(size).flatMap(number => [
    ...PAIR.map(each => entity(`/tags/tag-${number}-${each}`, { displayName: `Tag ${number} ${each}` })),
    ...PAIR.map(each => entity(`/groups/group-${number}-${each}`, { displayName: `Group ${number} ${each}` })),
    ...APIS.flatMap(each => apiOf(number, each)),
    ...productOf(number),
    ...SUBSCRIPTIONS.map(each => subscriptionOf(number, each)),
  ])
}

/** Gives the files that declare a shop by their paths: `apim.yml`, and one that it includes for each `perFile` entities. */
export function filesOf(size: number, perFile: number): ReadonlyMap<string, string> {
  const step = Math.max(1, Math.floor(perFile / DEPARTMENT))
  const parts = Map.groupBy(departments(size), number => Math.floor(number / step))
  const texts = [...parts].map(([part, numbers]) => [`parts/${part}.yml`, textOf(numbers)] as const)
  return new Map([['apim.yml', 'version: 1\nstack: bench\ninclude: [parts/*.yml]\n'], ...texts])
}

const PAIR = [0, 1] as const
const APIS = [0, 1, 2, 3] as const
const SUBSCRIPTIONS = [0, 1, 2] as const
const POLICY = [
  '<policies>',
  '  <inbound>',
  '    <base />',
  '    <rate-limit calls="100" renewal-period="60" />',
  '  </inbound>',
  '  <backend><base /></backend>',
  '  <outbound><base /></outbound>',
  '  <on-error><base /></on-error>',
  '</policies>',
]

function departments(size: number): readonly number[] {
  return Array.from({ length: Math.ceil(size / DEPARTMENT) }, (_, number) => number)
}

function entity(key: string, properties: Entity['properties'], after: readonly string[] = [], lanes = after): Entity {
  return { key, properties, after, lanes }
}

function apiOf(number: number, each: number): readonly Entity[] {
  const key = `/apis/api-${number}-${each}`
  const properties = { displayName: `API ${number} ${each}`, path: `shop/${number}/${each}`, serviceUrl: SERVICE_URL }
  const api = entity(key, properties, [], [key])
  return each < 2 ? [api, policyOf(key)] : [api]
}

const SERVICE_URL = 'https://shop.contoso.example/v1'

function productOf(number: number): readonly Entity[] {
  const key = `/products/product-${number}`
  const product = entity(
    key,
    { displayName: `Product ${number}`, state: 'published', subscriptionRequired: true },
    [],
    [key],
  )
  const links = [
    ...PAIR.map(each => link(key, `/apis/api-${number}-${each}`, [key, `/apis/api-${number}-${each}`])),
    ...PAIR.map(each => link(key, `/groups/group-${number}-${each}`, [key])),
    link(key, `/tags/tag-${number}-0`, [key]),
  ]
  return [product, policyOf(key), ...links]
}

function policyOf(parent: string): Entity {
  return entity(`${parent}/policies/policy`, { value: POLICY.join('\n'), format: 'rawxml' }, [parent])
}

/** A link takes the lane of each end that has one. */
function link(parent: string, target: string, lanes: readonly string[]): Entity {
  return entity(`${parent}${target}`, undefined, [parent, target], lanes)
}

function subscriptionOf(number: number, each: number): Entity {
  const scope = scopeOf(number, each)
  const properties = { displayName: `Subscription ${number} ${each}`, scope, state: 'active' }
  return entity(`/subscriptions/subscription-${number}-${each}`, properties, [scope], [`subscriptions of ${scope}`])
}

function scopeOf(number: number, each: number): string {
  return each === 2 ? `/apis/api-${number}-3` : `/products/product-${number}`
}

function textOf(numbers: readonly number[]): string {
  const section = (name: string, lines: (number: number) => readonly string[]) =>
    `${name}:\n${numbers
      .flatMap(lines)
      .map(line => `  ${line}\n`)
      .join('')}`
  return [
    section('tags', number => PAIR.map(each => `tag-${number}-${each}: { displayName: Tag ${number} ${each} }`)),
    section('groups', number => PAIR.map(each => `group-${number}-${each}: { displayName: Group ${number} ${each} }`)),
    section('apis', number => APIS.flatMap(each => apiLines(number, each))),
    section('products', productLines),
    section('subscriptions', number => SUBSCRIPTIONS.flatMap(each => subscriptionLines(number, each))),
  ].join('')
}

function apiLines(number: number, each: number): readonly string[] {
  const fields = [`displayName: API ${number} ${each}`, `path: shop/${number}/${each}`, `serviceUrl: ${SERVICE_URL}`]
  return [`api-${number}-${each}:`, ...indented([...fields, ...(each < 2 ? policyLines() : [])])]
}

function productLines(number: number): readonly string[] {
  return [
    `product-${number}:`,
    ...indented([
      `displayName: Product ${number}`,
      'state: published',
      'subscriptionRequired: true',
      ...policyLines(),
      `apis: [api-${number}-0, api-${number}-1]`,
      `groups: [group-${number}-0, group-${number}-1]`,
      `tags: [tag-${number}-0]`,
    ]),
  ]
}

function policyLines(): readonly string[] {
  return ['policy: |', ...indented(POLICY)]
}

function subscriptionLines(number: number, each: number): readonly string[] {
  const fields = [`displayName: Subscription ${number} ${each}`, `scope: ${scopeOf(number, each)}`, 'state: active']
  return [`subscription-${number}-${each}:`, ...indented(fields)]
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map(line => `  ${line}`)
}
