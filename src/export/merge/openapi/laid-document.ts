/**
 * The document of a file with the operations of a live API, as values.
 *
 * Operations are found by what they mean and stay where the file has them; what is the same is the very same value, so
 * that writing it down later touches nothing of it.
 */
import { paired } from '../../../content/specification/changes.ts'
import { fieldsIn } from '../../../content/specification/fields.ts'
import { METHODS, operationsOf, parametersIn, writtenOperations } from '../../../content/specification/openapi.ts'
import { type Pointer, pointerOf, referenceIn, valueAt } from '../../../content/specification/pointer.ts'
import type { Operation } from '../../../model/specification.ts'
import type { JsonObject } from '../../../ports.ts'
import { canonical, isJsonObject } from '../../../values.ts'
import { withComponents, withoutValue, withValue } from './components.ts'
import { laidOperation, type Meant } from './operation.ts'
import type { Sides } from './schemas.ts'
import { asSwagger } from './swagger.ts'

/** One operation or type that is otherwise than before. */
export interface OperationEdit {
  /** As `GET /orders`, or `type Order`. */
  readonly title: string
  readonly what: 'changed' | 'added' | 'taken out'
  /** The way to it in the file as it was; for a new one, to what holds it. */
  readonly pointer: Pointer
}

/** A document with what was changed in it. */
export interface Laid {
  readonly root: JsonObject
  readonly edits: readonly OperationEdit[]
  /** Operations that the service lacks and that stay. */
  readonly kept: readonly Operation[]
}

/** What decides over operations that one side alone has. */
export interface Deciding {
  /** What the service has, beside what the files declare apart from the document. */
  readonly live: readonly Operation[]
  /** True when an operation that the service lacks may be yet to come, so that it stays. */
  readonly keepsMore: boolean
}

/** Gives what both sides are, in the version of OpenAPI that the file is in. */
export function sidesOf(file: JsonObject, live: JsonObject): Sides {
  const isOld = file['swagger'] !== undefined && live['swagger'] === undefined
  const now = isOld ? asSwagger(live) : live
  return { file: { root: file, fieldsOf: fieldsIn(file) }, live: { root: now, fieldsOf: fieldsIn(now) } }
}

/** Lays live operations over those of a file. */
export function laidDocument(sides: Sides, { live: own, keepsMore }: Deciding): Laid {
  const [olds, lives] = [meantIn(sides.file.root), meantIn(sides.live.root)]
  const { removed, added: more, kept } = paired([...lives.keys()], [...olds.keys()])
  const isOwn = ownBy(own, [...lives.keys()])
  const steps = [
    ...kept.flatMap(([now, was]) => changeOf(olds.get(was), lives.get(now), sides)),
    ...removed.filter(isOwn).flatMap(now => additionOf(lives.get(now), sides)),
    // Last, so that a path to which something is added is not empty in between.
    ...(keepsMore ? [] : more).flatMap(was => removalOf(olds.get(was))),
  ]
  const root = steps.reduce((document, { apply }) => apply(document), sides.file.root)
  const typed = withComponents(
    root,
    steps.flatMap(({ operation }) => operation ?? []),
    sides,
  )
  const types = typed.changed.map(
    (pointer): OperationEdit => ({ title: `type ${pointer.at(-1) ?? ''}`, what: 'changed', pointer }),
  )
  return {
    root: typed.root,
    edits: [...steps.flatMap(({ edit }) => edit ?? []), ...types],
    kept: keepsMore ? more : [],
  }
}

/** What is done about one operation. */
interface Step {
  readonly apply: (root: JsonObject) => JsonObject
  /** What is there afterwards; undefined for nothing. */
  readonly operation?: JsonObject
  /** Undefined for one that is as it was. */
  readonly edit?: OperationEdit
}

function changeOf(old: Meant | undefined, live: Meant | undefined, sides: Sides): readonly Step[] {
  if (old === undefined || live === undefined) return []
  const operation = laidOperation(old, live, sides)
  const { pointer } = old.written
  if (canonical(operation) === canonical(old.written.operation)) return [{ apply: root => root, operation }]
  const edit = { title: titleOf(old.means), what: 'changed', pointer } as const
  return [{ apply: root => withValue(root, pointer, operation), operation, edit }]
}

function additionOf(live: Meant | undefined, sides: Sides): readonly Step[] {
  if (live === undefined) return []
  const { root: file } = sides.file
  const path = pathFor(file, live.written.path)
  const operation = newOperation(file, path, live, sides)
  const pointer = placeOf(file, ['paths', path, live.means.method.toLowerCase()])
  const edit = { title: titleOf(live.means), what: 'added', pointer: ['paths'] } as const
  return [{ apply: root => withValue(root, pointer, operation), operation, edit }]
}

function removalOf(old: Meant | undefined): readonly Step[] {
  if (old === undefined) return []
  const { pointer } = old.written
  const edit = { title: titleOf(old.means), what: 'taken out', pointer } as const
  return [{ apply: root => withoutOperation(root, pointer), edit }]
}

/** Gives the document of a file with all operations as the service writes them. */
export function wholeDocument(sides: Sides, { live: own }: Pick<Deciding, 'live'>): JsonObject {
  const lives = meantIn(sides.live.root)
  const isOwn = ownBy(own, [...lives.keys()])
  const all = [...lives].filter(([operation]) => isOwn(operation))
  const paths = all.reduce<JsonObject>(
    (known, [, { written }]) => withValue(known, written.pointer.slice(1), written.operation),
    {},
  )
  return withComponents({ ...sides.file.root, paths }, [paths], sides).root
}

/** Tells which operations that the service hands out are of the document, and not declared apart from it. */
function ownBy(own: readonly Operation[], handedOut: readonly Operation[]): (operation: Operation) => boolean {
  const meant = new Set(paired(own, handedOut).kept.map(([, operation]) => operation))
  return operation => meant.has(operation)
}

function meantIn(root: JsonObject): ReadonlyMap<Operation, Meant> {
  const written = writtenOperations(root).map(one => ({ ...one, pointer: placeOf(root, one.pointer) }))
  return new Map(
    operationsOf(root).flatMap((means, index) => {
      const found = written[index]
      return found === undefined ? [] : [[means, { written: found, means }] as const]
    }),
  )
}

/** Gives the way to where an operation is written, when its path only refers to that. */
function placeOf(root: JsonObject, [section = '', path = '', method = '']: Pointer): Pointer {
  return [...itemOf(root, [section, path]), method]
}

function itemOf(root: JsonObject, item: Pointer): Pointer {
  const reference = referenceIn(valueAt(root, item))
  return (reference === undefined ? undefined : pointerOf(reference)) ?? item
}

/** Gives the name of an operation for people: `GET /orders`. */
export function titleOf({ method, urlTemplate }: Operation): string {
  return `${method} ${urlTemplate}`
}

/** A path without operations goes, unless something else is said of it that is no parameter of them. */
function withoutOperation(root: JsonObject, pointer: Pointer): JsonObject {
  const rest = withoutValue(root, pointer)
  const above = pointer.slice(0, -1)
  const item = valueAt(rest, above)
  const isBare =
    above.length === 2 &&
    isJsonObject(item) &&
    ![...METHODS, 'trace'].some(method => item[method] !== undefined) &&
    !Object.keys(item).some(word => word.startsWith('x-'))
  return isBare ? withoutValue(rest, above) : rest
}

/** Finds the path that a new operation belongs to, as the file writes it. */
function pathFor(root: JsonObject, path: string): string {
  const { paths } = root
  return Object.keys(isJsonObject(paths) ? paths : {}).find(other => shapeText(other) === shapeText(path)) ?? path
}

function shapeText(path: string): string {
  return path.toLowerCase().replace(/\{[^{}]*\}/g, '{}')
}

/** Gives an operation that is new; what its path says of all operations need not be said again. */
function newOperation(root: JsonObject, path: string, live: Meant, sides: Sides): JsonObject {
  const item = valueAt(root, itemOf(root, ['paths', path]))
  const operation = { ...live.written.operation, parameters: [] }
  const parameters = isJsonObject(item) ? parametersIn(sides.file.root, item) : []
  const laid = laidOperation({ ...live, written: { ...live.written, path, operation, parameters } }, live, sides)
  return Array.isArray(laid['parameters']) && laid['parameters'].length === 0
    ? withoutValue(laid, ['parameters'])
    : laid
}
