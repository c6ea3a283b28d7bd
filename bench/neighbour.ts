/**
 * Somebody else who draws from the same buckets, at an even rate.
 *
 * A neighbour does not heed what is left, as most do not, and is refused like everybody else.
 */
import { SAMPLE_ACCESS_TOKEN } from '../src/emulator/behaviour.ts'
import type { Emulator } from '../src/emulator/handler.ts'
import type { EmulatorRequest } from '../src/emulator/protocol.ts'

/** Which bucket of Azure Resource Manager a request draws from. */
export type RateClass = 'reads' | 'writes' | 'deletes'

/** What a neighbour does. */
export interface Neighbour {
  readonly rateClass: RateClass
  readonly perSecond: number
}

const SERVICE = '/subscriptions/s/resourceGroups/g/providers/Microsoft.ApiManagement/service/bench'
const TAG = {
  url: `${SERVICE}/tags/neighbour?api-version=2024-05-01`,
  headers: { authorization: `Bearer ${SAMPLE_ACCESS_TOKEN}`, 'if-match': '*' },
  body: '{"properties":{"displayName":"neighbour"}}',
}
const REQUESTS: Readonly<Record<RateClass, EmulatorRequest>> = {
  reads: { ...TAG, method: 'GET', body: '' },
  writes: { ...TAG, method: 'PUT' },
  deletes: { ...TAG, method: 'DELETE', body: '' },
}

/** Lets a neighbour in, for as long as the process lives. */
export function letIn({ rateClass, perSecond }: Neighbour, emulator: Emulator): void {
  setInterval(() => void emulator.handle(REQUESTS[rateClass]), 1_000 / perSecond)
}

/** Which bucket a method draws from. */
export function classOf(method: string): RateClass {
  if (method === 'GET' || method === 'HEAD') return 'reads'
  return method === 'DELETE' ? 'deletes' : 'writes'
}
