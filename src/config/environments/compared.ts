/**
 * Which environments a comparison is about.
 */
import { InputError } from '../../errors.ts'
import { quoted } from '../quote.ts'
import { choosable, hasService, type Layers } from './layers.ts'
import { expectedOf } from './stage.ts'

/**
 * Gives the environments that are named or, without names, all that have a service; always in the order of the files,
 * which is the one in which files are promoted.
 *
 * @throws InputError for one that no file declares, and for fewer than two.
 */
export function environmentsToCompare(layers: Layers, named: readonly string[] | undefined): readonly string[] {
  const names = [...new Set(named ?? choosable(layers).filter(name => hasService(name, layers)))]
  const faults = names
    .filter(name => !layers.has(name))
    .map(
      name =>
        `environments names ${quoted(name)}, which is no environment of the files; ${expectedOf(name, [...layers.keys()])}`,
    )
  if (faults.length === 0 && names.length < 2) faults.push(tooFew(names, named !== undefined))
  if (faults.length > 0) throw new InputError(faults, ['environments'])
  return [...layers.keys()].filter(name => names.includes(name))
}

function tooFew([only]: readonly string[], isNamed: boolean): string {
  const found = only === undefined ? 'none' : `${quoted(only)} alone`
  if (isNamed) return `environments names ${found}; expected at least two, since one is compared with another`
  return `the files say a service for ${only === undefined ? 'no environment' : found}; expected at least two environments with one`
}
