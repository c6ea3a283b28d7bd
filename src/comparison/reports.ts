/**
 * The plan files of several runs, one for each environment, in the place of the services.
 */
import { RefusalError } from '../errors.ts'
import type { JsonObject } from '../ports.ts'
import { type Standing, standingIn } from './standing.ts'

/** What a plan file says of an environment. */
export interface Told {
  readonly environment: string
  /** The file, as messages begin with it. */
  readonly from: string
  /** Undefined for a plan that did not come about; `ended` says why. */
  readonly standing: Standing | undefined
  readonly ended: string
  readonly service: string | undefined
  readonly fileDigest: string | undefined
}

/**
 * Reads a plan file.
 *
 * @param from - the file, as messages begin with it.
 * @throws RefusalError when it is of no environment.
 */
export function toldBy(file: JsonObject, from: string): Told {
  const { environment, ended, service, fileDigest } = file
  if (typeof environment !== 'string')
    throw new RefusalError(`${from} is of no environment; expected the plan of one that the files declare`)
  const name = typeof service === 'object' && service !== null && 'name' in service ? service['name'] : undefined
  return {
    environment,
    from,
    standing: standingIn(file),
    ended: typeof ended === 'string' ? ended : 'its run came to no plan',
    service: typeof name === 'string' ? name : undefined,
    fileDigest: typeof fileDigest === 'string' ? fileDigest : undefined,
  }
}

/** Refuses two plans for one environment. @throws RefusalError */
export function refuseTwins(all: readonly Told[]): void {
  for (const [environment, [first, second]] of Map.groupBy(all, one => one.environment))
    if (first !== undefined && second !== undefined)
      throw new RefusalError(
        `${second.from} is for environment "${environment}", as ${first.from} is; expected one plan for each`,
      )
}

/** Refuses plans for another file than the one that is compared. @throws RefusalError */
export function refuseOthers(all: readonly Told[], fileDigest: string): void {
  for (const { from, fileDigest: other } of all)
    if (other !== fileDigest)
      throw new RefusalError(
        `${from} was planned for another file (${other?.slice(0, 12) ?? 'none'}) than this one (${fileDigest.slice(0, 12)}); expected plans for the same file`,
      )
}
