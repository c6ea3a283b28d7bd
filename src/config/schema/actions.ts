/**
 * The JSON Schema of `actions`: one shape for each verb, so that an editor offers what goes with the verb and nothing
 * else.
 */
import type { Json, JsonObject } from '../../ports.ts'
import { handOnSchema } from '../actions/hand-on.ts'
import { VERBS } from '../actions/read.ts'
import type { Verb } from '../actions/verb.ts'
import { closed } from './fields.ts'

/** Gives the definitions of `actions`, of one action and of where its key goes. */
export function actionSchemas(): JsonObject {
  return {
    actions: {
      description: 'What is done once, after everything else, in the order written.',
      type: ['object', 'null'],
      additionalProperties: { $ref: '#/definitions/action' },
    },
    action: { title: 'action', anyOf: VERBS.map(shapeOf) },
    handOn: handOnSchema,
  }
}

function shapeOf({ word, doc, handOn, schema }: Verb): Json {
  const places: JsonObject = handOn === 'none' ? {} : { handOn: { $ref: '#/definitions/handOn' } }
  const required = ['once', word, ...(handOn === 'required' ? ['handOn'] : [])]
  return { ...closed({ once: ONCE, [word]: { description: doc, ...schema }, ...places, sync: SYNC }), required }
}

const ONCE: JsonObject = {
  description: 'Any text; the action runs again when it is another one.',
  type: ['string', 'number', 'boolean'],
}

const SYNC: JsonObject = {
  description: 'Where the action runs.',
  ...closed({ environments: { description: 'Names of environments.', type: 'array', items: { type: 'string' } } }),
}
