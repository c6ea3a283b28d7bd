/**
 * `request:` — any POST of the service that the table has no word for.
 *
 * The path is the service's own, below the service. Its answer is never shown or kept, since nobody knows what is in it.
 */
import type { Deed } from '../../model/action.ts'
import type { JsonObject } from '../../ports.ts'
import { isValues } from '../../values.ts'
import { anyValue } from '../fields/plain-value.ts'
import { type Checking, problem } from '../finding.ts'
import type { Node } from '../node.ts'
import { quoted } from '../quote.ts'
import { closed } from '../schema/fields.ts'
import { below, wrong } from '../words.ts'
import { orVariable, type Verb } from './verb.ts'
import { type ActionReading, formedText, membersOf, openText, required, wordAmong } from './words.ts'

const LEGAL = ['path', 'body', 'apiVersion', 'method']
const VERSION = /^\d{4}-\d\d-\d\d(?:-preview)?$/
const PATH_SAYING = '"/<collection>/<id>/<action>", without query'

const schema: JsonObject = {
  ...closed({
    path: {
      description: 'Path below the service, ids as the service has them.',
      ...orVariable({ type: 'string', pattern: '^/' }),
    },
    body: { description: 'The whole body, as JSON.', type: 'object' },
    apiVersion: { description: 'Version of the management API; that of the run without it.', type: 'string' },
    method: { description: 'Nothing but a POST.', const: 'POST' },
  }),
  required: ['path'],
}

/** Sends any other POST. */
export const requestVerb: Verb = {
  word: 'request',
  doc: 'Sends a POST to the service; its answer is shown nowhere.',
  handOn: 'none',
  schema,
  read: readRequest,
}

function* readRequest(path: string, node: Node, reading: ActionReading): Checking<Deed | undefined> {
  const members = yield* membersOf(path, node, LEGAL)
  if (members === undefined) return undefined
  const method = members.get('method')
  if (method !== undefined) yield* wordAmong(below(path, 'method'), method.value, reading, ['POST'])
  const where = yield* required(path, node.at, members, 'path', '/<collection>/<id>/<action>')
  const target = where && (yield* readPath(below(path, 'path'), where, reading))
  const version = members.get('apiVersion')?.value
  const apiVersion =
    version &&
    (yield* formedText(below(path, 'apiVersion'), version, reading, VERSION, '"YYYY-MM-DD" or "YYYY-MM-DD-preview"'))
  const body = yield* readBody(below(path, 'body'), members.get('body')?.value, reading)
  return target === undefined ? undefined : { verb: 'request', path: target, body, apiVersion }
}

function* readPath(path: string, node: Node, reading: ActionReading): Checking<string | undefined> {
  const read = yield* openText(path, node, reading, PATH_SAYING)
  if (read === undefined) return undefined
  const [before, ...parts] = read.text.split('/')
  const isPlain = parts.every(part => part !== '' && part !== '.' && part !== '..' && !/[?#%\\\s]/.test(part))
  if (before === '' && isPlain) return read.text
  return yield* problem(read.at, `${path} is ${quoted(read.text)}; expected ${PATH_SAYING}`)
}

function* readBody(path: string, node: Node | undefined, reading: ActionReading) {
  if (node === undefined) return undefined
  if (node.type !== 'map') return yield* wrong(path, node, 'a map')
  const body = yield* anyValue(path, node, reading)
  return isValues(body) ? body : undefined
}
