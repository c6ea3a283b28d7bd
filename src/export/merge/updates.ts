/**
 * Updates of a plan the other way round: what the service has goes where the files say otherwise.
 *
 * The places come with the declaration, so that a value which an environment overrides is changed in the override.
 */
import { type PolicyText, policyInSpellingOf } from '../../content/policy.ts'
import { keyOf, textOf } from '../../model/address.ts'
import { memberOf } from '../../model/field.ts'
import type { Field, Holder } from '../../model/kind/fields.ts'
import type { Update } from '../../model/plan.ts'
import type { Found, Wanted } from '../../model/state.ts'
import type { Json } from '../../ports.ts'
import { sameValue } from '../../sync/diff/same.ts'
import { remarked } from '../around.ts'
import { entityTree } from '../entity.ts'
import { heldDocument } from '../kept-documents.ts'
import { branch, leaf, type Tree } from '../tree.ts'
import type { Agreement } from './agreement.ts'
import { armFor, exchangeArm } from './arms.ts'
import type { Bench } from './bench.ts'
import { dueFields, keysOf, valueIn } from './due-fields.ts'
import { layText, type TextFor } from './texts.ts'
import { INHERITED } from './yaml/bound.ts'
import { boundBy, pathAt } from './yaml/declared-path.ts'
import { lay, type Obstacle, takeOut } from './yaml/lay.ts'
import type { Spot } from './yaml/source.ts'

/**
 * Puts what the service has of an entity where the files say otherwise.
 *
 * @param stuck - paths of its fields that are known to stay.
 * @returns paths of those that stay because of where they are written.
 */
export async function mergeUpdate(
  { address, wanted, fields }: Pick<Update, 'address' | 'wanted' | 'fields'>,
  found: Found,
  apiVersion: string,
  agreement: Agreement,
  stuck: ReadonlySet<string> | undefined,
  bench: Bench,
): Promise<readonly string[]> {
  const [what, key] = [textOf(address), keyOf(address)]
  const live = liveTree(wanted, found, apiVersion)
  const { paths, barred } = dueFields({ wanted, fields }, found, stuck)
  const staying: string[] = []
  for (const path of paths) {
    const at = wanted.places.get(path) ?? wanted.at
    const named = path === '' ? what : `${what}: ${path}`
    const bar = barred.get(path)
    const why = bar ?? (await layField(path, live, found, wanted, agreement, bench))
    if (why === undefined) bench.changed({ what: named, at })
    else {
      if (bar === undefined) staying.push(path)
      const spot = bench.sourceAt(at)?.valueAt(at)
      bench.leave({ what: named, key, at, why, ...boundBy(why, spot, wanted, keysOf(path)) })
    }
  }
  return staying
}

/** Writes an entity as the service has it, with all that the files say of it. */
function liveTree({ places }: Wanted, entity: Found, apiVersion: string): Tree {
  const { kind } = entity.address
  const around = { entity, apiVersion, secrets: undefined, isSaid: (path: string) => places.has(path) }
  const tree = remarked(entityTree(around, () => true)).result
  const [only] = Object.keys(kind.fields)
  return kind.spelling === 'value' && only !== undefined ? branch([{ key: only, value: tree }]) : tree
}

async function layField(
  path: string,
  live: Tree,
  found: Found,
  wanted: Wanted,
  agreement: Agreement,
  bench: Bench,
): Promise<Obstacle | undefined> {
  const at = wanted.places.get(path)
  const source = at === undefined ? undefined : bench.sourceAt(at)
  const spot = at === undefined ? undefined : source?.valueAt(at)
  if (source === undefined || spot === undefined) return 'no line of the files says it'
  const { why } = pathAt(spot, wanted, keysOf(path))
  const change = (spot: Spot) => layAt(spot, path, live, found, wanted, bench)
  const agreed = agreement(spot, wanted, path, change)
  return agreed === undefined ? (why ?? (await change(spot))) : await agreed
}

async function layAt(
  spot: Spot,
  path: string,
  live: Tree,
  found: Found,
  wanted: Wanted,
  bench: Bench,
): Promise<Obstacle | undefined> {
  const { source } = spot
  if (isDocument(spot)) {
    const held = heldDocument(found)
    if (held === undefined) return 'no file can hold what the service has'
    return await layText(spot, () => ({ spellings: [held.text], isSame: held.isSame }), bench)
  }
  const isPolicy = wanted.address.kind.spelling === 'policy' && path === 'value'
  const tree = isPolicy ? live : treeAt(live, path.split('.'))
  const text = tree === undefined ? undefined : textOfTree(tree)
  if (isPolicy && textAt(tree, 'format') === 'xml') return 'the service has it in the format "xml" alone'
  if (text !== undefined) return await layText(spot, liveTextFor(path, text, found, wanted), bench)
  if (tree !== undefined) return lay(spot, tree, bench.desk(source))
  if (valueIn(found.properties, path.split('.')) !== undefined) return 'no file can hold what the service has'
  if (spot.path[0] === 'environments') return 'the service has none; take it back with "sync: { undeclare }"'
  const arm = armFor(path, live, wanted)
  if (arm !== undefined) {
    const why = exchangeArm(spot, arm, bench.desk(source))
    const at = wanted.places.get(path)
    if (why === undefined) bench.changed({ what: `${textOf(wanted.address)}: ${arm.key}`, at })
    return why
  }
  const obstacle = takeOut(spot, bench.desk(source))
  const canBeEmpty = fieldAt(wanted.address.kind, keysOf(path))?.reset !== undefined
  return obstacle === INHERITED && canBeEmpty ? lay(spot, leaf(null), bench.desk(source)) : obstacle
}

/** True for a document that becomes an entity below the one that names it. */
function isDocument({ path }: Spot): boolean {
  return path.at(-1) === 'specification' || (path.at(-1) === 'file' && path.at(-2) === 'specification')
}

/** Says what the service has at a path, and what else would mean the same to it. @param text - as an export writes it. */
function liveTextFor(
  path: string,
  text: string,
  { properties: live }: Found,
  { address, properties }: Wanted,
): TextFor {
  const field = fieldAt(address.kind, path.split('.'))
  const value = valueIn(live, path.split('.'))
  const isPolicy = field?.type === 'text' && field.compare === 'policy'
  const isSame = (other: string) =>
    other === text || (field !== undefined && sameValue(field, other, value, properties, live))
  return old => {
    const near = isPolicy ? policyInSpellingOf(asTyped(old), asTyped(text)) : undefined
    return { spellings: [...(near === undefined ? [] : [near]), text], isSame }
  }
}

function fieldAt(holder: Holder, [name = '', ...rest]: readonly string[]): Field | undefined {
  const field = memberOf(holder, name)
  if (rest.length === 0) return field
  return field?.type === 'object' ? fieldAt(field, rest) : undefined
}

function asTyped(text: string): PolicyText {
  return { text, format: 'rawxml' }
}

function treeAt(tree: Tree, [name, ...rest]: readonly string[]): Tree | undefined {
  if (name === undefined || name === '') return tree
  const entry = tree.is === 'map' ? tree.entries.find(({ key }) => key === name) : undefined
  return entry === undefined ? undefined : treeAt(entry.value, rest)
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
