/**
 * The rules of a kind, asked as a whole: what a file declares, or what the service would hold after a write.
 */
import type { Values } from '../../src/ports.ts'
import { kindNamed } from './contract-fields.ts'

/** Gives the sentences of a kind's rules about what a file declares, each behind the field that it points at. */
export function brokenInFile(name: string, properties: Values, id?: string): readonly string[] {
  return sentences(name, properties, false, id)
}

/** Gives the sentences of a kind's rules about all that the service would hold. */
export function brokenInService(name: string, properties: Values, id?: string): readonly string[] {
  return sentences(name, properties, true, id)
}

function sentences(name: string, properties: Values, complete: boolean, id: string | undefined): readonly string[] {
  return (kindNamed(name).rules ?? []).flatMap(rule => {
    const broken = rule(properties, complete, id)
    return broken === undefined ? [] : [`${broken.field} ${broken.message}`]
  })
}
