/**
 * What a verb of an action is, so that the list of verbs is the only place that knows them all.
 */
import type { Deed, HandOn } from '../../model/action.ts'
import type { JsonObject } from '../../ports.ts'
import type { Checking } from '../finding.ts'
import type { Node } from '../node.ts'
import type { ActionReading } from './words.ts'

/** The schema of a value that may also be a text with a variable in it. */
export function orVariable(schema: JsonObject): JsonObject {
  return { anyOf: [schema, { $ref: '#/definitions/substituted' }] }
}

/** One thing that an action can do. */
export interface Verb {
  /** The key under which the file says it. */
  readonly word: string
  /** What it does, in one sentence, for editors. */
  readonly doc: string
  /** Whether there is a key that may, or must, be handed on. */
  readonly handOn: 'required' | 'allowed' | 'none'
  /** JSON Schema of what stands under the word. */
  readonly schema: JsonObject
  /**
   * Reads what stands under the word; undefined where that cannot be used.
   *
   * @param handOn - where the key goes; undefined where the file does not say, which is told elsewhere.
   */
  readonly read: (
    path: string,
    node: Node,
    reading: ActionReading,
    handOn: HandOn | undefined,
  ) => Checking<Deed | undefined>
}
