/**
 * The token buckets of Azure Resource Manager: each request takes one token, tokens come back with time.
 *
 * POST counts as a write even when it only reads secrets.
 */

/** What a request leaves in its bucket. */
export interface Taken {
  /** Name of the header that tells what is left. */
  readonly header: string
  readonly left: number
  /** Whole seconds until a token is there; 0 when one was. */
  readonly retryAfterSeconds: number
}

interface Bucket {
  readonly size: number
  readonly perSecond: number
}

const BUCKETS: Readonly<Record<string, Bucket>> = {
  reads: { size: 250, perSecond: 25 },
  writes: { size: 200, perSecond: 10 },
  deletes: { size: 200, perSecond: 10 },
}

/** Makes full buckets; `take` is given the method and the time in milliseconds. */
export function createRates(): { readonly take: (method: string, now: number) => Taken } {
  const levels = new Map<string, { readonly level: number; readonly at: number }>()
  return {
    take(method, now) {
      const name = bucketOf(method)
      const { size, perSecond } = BUCKETS[name] ?? { size: 0, perSecond: 1 }
      const known = levels.get(name) ?? { level: size, at: now }
      const level = Math.min(size, known.level + (Math.max(0, now - known.at) / 1000) * perSecond)
      const isThere = level >= 1
      levels.set(name, { level: isThere ? level - 1 : level, at: now })
      return {
        header: `x-ms-ratelimit-remaining-subscription-${name}`,
        left: Math.floor(isThere ? level - 1 : level),
        retryAfterSeconds: isThere ? 0 : Math.max(1, Math.ceil((1 - level) / perSecond)),
      }
    },
  }
}

function bucketOf(method: string): string {
  if (method === 'GET' || method === 'HEAD') return 'reads'
  return method === 'DELETE' ? 'deletes' : 'writes'
}
