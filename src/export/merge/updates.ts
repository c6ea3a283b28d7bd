/**
 * Updates of a plan the other way round: what the service has goes where the files say otherwise.
 *
 * The places come with the declaration, so that a value which an environment overrides is changed in the override.
 */
import { isMap, isScalar } from 'yaml'
import { keyOf, ownId, textOf } from '../../model/address.ts'
import type { FieldChange, Update } from '../../model/plan.ts'
import type { Found, Wanted } from '../../model/state.ts'
import type { Json } from '../../ports.ts'
import { holdsSecret, isJsonObject } from '../../values.ts'
import { remarked } from '../around.ts'
import { entityTree } from '../entity.ts'
import { branch, leaf, type Tree } from '../tree.ts'
import type { Bench } from './bench.ts'
import { beside, lay, type Obstacle, obstacleIn, takeOut } from './lay.ts'
import { nameOf, partsOf, type Spot, spotIn } from './source.ts'

/** Puts what the service has of an entity where the files say otherwise. */
export function mergeUpdate(
  {
    address,
    wanted,
    fields,
    import: toImport,
    unseen,
  }: Pick<Update, 'address' | 'wanted' | 'fields' | 'import' | 'unseen'>,
  found: Found | undefined,
  apiVersion: string,
  bench: Bench,
): void {
  const [what, key] = [textOf(address), keyOf(address)]
  if (toImport !== undefined)
    bench.leave({ what, key, at: wanted.at, why: 'its document says something else than the service has' })
  if (found === undefined || unseen === true) {
    const why = 'what the service will have of it is not known yet'
    if (toImport === undefined) bench.leave({ what, key, at: wanted.at, why })
    return
  }
  const live = liveTree(wanted, found, apiVersion)
  const paths = new Set(
    fields.filter(change => !goesAlong(wanted, change)).map(({ path }) => absent(placed(path, wanted), found)),
  )
  const hidden = new Set(
    fields.filter(({ show }) => show === 'hidden').map(({ path }) => absent(placed(path, wanted), found)),
  )
  const broken = brokenAfter(
    wanted,
    found,
    [...paths].filter(path => !hidden.has(path)),
  )
  for (const path of paths) {
    const at = wanted.places.get(path) ?? wanted.at
    const named = path === '' ? what : `${what}: ${path}`
    const why = hidden.has(path) ? 'it is a secret' : (broken ?? layField(path, live, found, wanted, bench))
    if (why === undefined) bench.changed({ what: named, at })
    else bench.leave({ what: named, key, at, why })
  }
}

/** Says what rule of the kind would not hold with these fields as the service has them, and the others as declared. */
function brokenAfter({ address: { kind, ids }, properties }: Wanted, found: Found, paths: readonly string[]) {
  const names = new Set(paths.map(path => path.split('.')[0] ?? ''))
  const bared = Object.entries(kind.fields).find(
    ([name, { hidden }]) => names.has(hidden?.when?.field ?? '') && holdsSecret(properties[name] ?? null),
  )
  if (bared !== undefined) return `the files have a secret in ${bared[0]}, which everybody could read then`
  const live = [...names].map(name => [name, found.properties[name] ?? null] as const)
  const after = Object.entries({ ...properties, ...Object.fromEntries(live) }).filter(
    ([name, value]) => value !== null || !names.has(name),
  )
  const id = ownId({ kind, ids })
  const broken = (kind.rules ?? []).map(rule => rule(Object.fromEntries(after), false, id)).find(fault => fault)
  return broken === undefined ? undefined : `with what else is left, ${broken.field} ${broken.message}`
}

/** What is only sent along with other changes has no state. */
function goesAlong({ address: { kind } }: Wanted, { path }: FieldChange): boolean {
  const field = kind.fields[path]
  return field?.type === 'text' && field.compare === 'along'
}

/** Gives the path of what holds a value and has a place, the value itself if it can be. */
function placed(path: string, { places }: Pick<Wanted, 'places'>): string {
  if (path === '' || places.has(path)) return path
  return placed(path.slice(0, Math.max(0, path.lastIndexOf('.'))), { places })
}

/** Of what the service has not at all, no part is left over: gives the path of the outermost. */
function absent(path: string, found: Found): string {
  const parts = path.split('.')
  const all = parts.map((_, index) => parts.slice(0, index + 1))
  return (all.find(one => valueIn(found.properties, one) === undefined) ?? parts).join('.')
}

/** Writes an entity as the service has it, with all that the files say of it. */
function liveTree({ places }: Wanted, entity: Found, apiVersion: string): Tree {
  const { kind } = entity.address
  const around = { entity, apiVersion, secrets: undefined, isSaid: (path: string) => places.has(path) }
  const tree = remarked(entityTree(around, () => true)).result
  const [only] = Object.keys(kind.fields)
  return kind.spelling === 'value' && only !== undefined ? branch([{ key: only, value: tree }]) : tree
}

function layField(path: string, live: Tree, found: Found, wanted: Wanted, bench: Bench): Obstacle | undefined {
  const at = wanted.places.get(path)
  const source = at === undefined ? undefined : bench.sourceAt(at)
  const spot = at === undefined ? undefined : source?.valueAt(at)
  if (source === undefined || spot === undefined) return 'no line of the files says it'
  const isPolicy = wanted.address.kind.spelling === 'policy' && path === 'value'
  const tree = isPolicy ? live : treeAt(live, path.split('.'))
  const text = tree === undefined ? undefined : textOfTree(tree)
  const mention = mentionIn(spot)
  if (isPolicy && textAt(tree, 'format') === 'xml') return 'the service has it in the format "xml" alone'
  if (mention !== undefined && text !== undefined) return rewritten(mention, text, bench)
  if (mention === undefined && text !== undefined) return lay(spot, leaf(inPlace(spot, text)), bench.desk(source))
  if (tree !== undefined) return lay(spot, tree, bench.desk(source))
  if (valueIn(found.properties, path.split('.')) !== undefined) return 'no file can hold what the service has'
  if (spot.path[0] === 'environments') return 'the service has none; take it back with "sync: { undeclare }"'
  return takeOut(spot, bench.desk(source))
}

function treeAt(tree: Tree, [name, ...rest]: readonly string[]): Tree | undefined {
  if (name === undefined || name === '') return tree
  const entry = tree.is === 'map' ? tree.entries.find(({ key }) => key === name) : undefined
  return entry === undefined ? undefined : treeAt(entry.value, rest)
}

function valueIn(value: Json | undefined, [name, ...rest]: readonly string[]): Json | undefined {
  if (name === undefined || value === undefined || value === null) return value ?? undefined
  return isJsonObject(value) ? valueIn(value[name], rest) : undefined
}

function textAt(tree: Tree | undefined, name: string): Json | undefined {
  const inner = tree === undefined ? undefined : treeAt(tree, [name])
  return inner?.is === 'value' ? inner.value : undefined
}

/** Gives a text that may have a file of its own; undefined for what is none. */
function textOfTree(tree: Tree): string | undefined {
  if (tree.is === 'value') return typeof tree.value === 'string' ? tree.value.replaceAll('$${', () => '${') : undefined
  const file = treeAt(tree, ['file'])
  return tree.is === 'map' && file?.is === 'file' ? file.text : undefined
}

/** Finds the name of the file that a text is taken from. */
function mentionIn(spot: Spot): Spot | undefined {
  const { value } = partsOf(spot)
  if (isMap(value)) return spotIn(spot.source, value, 'file', spot)
  return nameOf(spot) === 'file' && isMap(spot.container) ? spot : undefined
}

function rewritten(mention: Spot, text: string, bench: Bench): Obstacle | undefined {
  if (scalarBeside(mention, 'substitute') === true) return 'its file is filled in, as "substitute: true" says'
  if (scalarBeside(mention, 'format') === 'xml') return 'its file has the format "xml"'
  return obstacleIn(partsOf(mention).value) ?? bench.rewrite(mention, text)
}

function scalarBeside(spot: Spot, name: string): unknown {
  const other = beside(spot, name)
  const { value } = other === undefined ? { value: undefined } : partsOf(other)
  return isScalar(value) ? value.value : undefined
}

/** What is written in place is filled in, unless the file says otherwise. */
function inPlace(spot: Spot, text: string): string {
  const isFilled = nameOf(spot) !== 'value' || scalarBeside(spot, 'substitute') !== false
  return isFilled ? text.replaceAll('${', () => '$${') : text
}
