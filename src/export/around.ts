/**
 * What the writing of one entity goes by.
 */
import type { Found } from '../model/state.ts'

/** An entity with what is known beside it. */
export interface Around {
  readonly entity: Found
  /** Version of the service's API. */
  readonly apiVersion: string
  /** Names of the secrets that the entity is known to have; undefined when nobody may tell. */
  readonly secrets: ReadonlySet<string> | undefined
  /** True for the dotted path of a field that is written even where the service would keep it without being told. */
  readonly isSaid?: (path: string) => boolean
}

/** Writes a part of an entity; yields a sentence for each thing that is not written as the service has it. */
export type Writing<T> = Generator<string, T, undefined>

/** What was written, and the sentences about it. */
export interface Remarked<T> {
  readonly result: T
  readonly remarks: readonly string[]
}

/** Carries out a writing. */
export function remarked<T>(writing: Writing<T>): Remarked<T> {
  const remarks: string[] = []
  for (;;) {
    const next = writing.next()
    if (next.done === true) return { result: next.value, remarks }
    remarks.push(next.value)
  }
}
