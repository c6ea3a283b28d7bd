/**
 * Reading the keys of an entity, by what the table says of its kind.
 *
 * A key is masked before anybody gets it. Nothing here remembers one.
 */
import type { KeyName } from '../../model/action.ts'
import { type Address, pathOf, textOf } from '../../model/address.ts'
import type { Keys } from '../../model/kind/acts.ts'
import type { Clock, ServiceReader } from '../../ports.ts'
import type { Secret } from '../../secret.ts'
import { Halted } from '../apply/halted.ts'

/** Which key of which entity. */
export interface KeyOf {
  readonly of: Address
  readonly key: KeyName
}

/** What reading keys needs. */
export interface KeyReading {
  readonly service: Pick<ServiceReader, 'readSecrets'>
  readonly clock: Clock
  /** Hides a secret from all that is printed from now on. */
  readonly mask: (secret: Secret) => void
}

/** Gives what the table says of an entity's keys. @throws RangeError for a kind without any. */
export function keysOf({ kind }: Address): Keys {
  if (kind.acts?.keys === undefined) throw new RangeError(`${kind.name} have no keys`)
  return kind.acts.keys
}

/** Reads one key. @throws Halted when the role may not, or there is none; ServiceError, ConnectionError */
export async function readKey({ of, key }: KeyOf, reading: KeyReading): Promise<Secret> {
  const secret = (await readKeys(of, reading))[key]
  if (secret === undefined) throw new Halted(`${textOf(of)} has no ${key} key`)
  return secret
}

/** Reads the keys that there are. @throws Halted when the role may not; ServiceError, ConnectionError */
export async function readKeys(of: Address, { service, mask }: KeyReading): Promise<Partial<Record<KeyName, Secret>>> {
  const { action, ...names } = keysOf(of).read
  const told = await service.readSecrets(pathOf(of), action)
  if (told === undefined)
    throw new Halted(
      `the keys of ${textOf(of)} may not be read by this identity; expected a role that allows "${action}"`,
    )
  const keys = (['primary', 'secondary'] as const).flatMap(key => {
    const secret = told[names[key]]
    return secret === undefined || secret.reveal() === '' ? [] : [[key, secret] as const]
  })
  for (const [, secret] of keys) mask(secret)
  return Object.fromEntries(keys)
}

const LOOKS = 6
const BETWEEN_MS = 2_000

/** Reads a key that has just been made anew, and looks again while the service still tells the one before. */
export async function readAfter(about: KeyOf, before: Secret, reading: KeyReading): Promise<Secret> {
  for (let look = 1; look <= LOOKS; look++) {
    const now = await readKey(about, reading)
    if (now.reveal() !== before.reveal()) return now
    await reading.clock.sleep(BETWEEN_MS)
  }
  throw new Halted(`the service still tells the ${about.key} key of before`)
}
