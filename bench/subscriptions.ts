/**
 * A service with a great many subscriptions, a few of which a file declares.
 *
 * The declared ones are spread over all pages of the list, which is the hardest case for reading.
 */
import type { Entity } from './shop.ts'

/** Gives `count` subscriptions to all APIs. */
export function subscriptionsOf(count: number): readonly Entity[] {
  return Array.from({ length: count }, (_, number) => ({
    key: `/subscriptions/${idOf(number)}`,
    properties: { displayName: nameOf(number), scope: '/apis', state: 'active' },
    after: [],
    lanes: [],
  }))
}

/** Gives the file that declares `declared` of `count` subscriptions as the service has them. */
export function fileOf(count: number, declared: number): string {
  const step = Math.floor(count / declared)
  const lines = Array.from({ length: declared }, (_, index) => {
    const number = index * step
    return `  ${idOf(number)}: { displayName: ${nameOf(number)}, scope: /apis, state: active }\n`
  })
  return `version: 1\nstack: bench\nsubscriptions:\n${lines.join('')}`
}

function idOf(number: number): string {
  return `customer-${String(number).padStart(6, '0')}`
}

function nameOf(number: number): string {
  return `Customer ${number}`
}
