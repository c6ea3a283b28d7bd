/**
 * The references of an OpenAPI document: each must lead to something, and inside of the document.
 *
 * Not every `$ref` is a reference: examples and defaults hold what they like, and a property may be called `example`,
 * so names of a map and words of OpenAPI are told apart on the way down.
 */
import type { Json, JsonObject } from '../../ports.ts'
import { followed, MOST_HOPS, type Pointer, pointerOf, pointerText, referenceIn, valueAt } from './pointer.ts'
import type { TreeFinding } from './tree.ts'

/** Lists the references that lead nowhere, and one notice for schemas that contain themselves. */
export function referenceFindings(root: JsonObject): readonly TreeFinding[] {
  const references = referencesIn(root)
  return [...references.flatMap(found => broken(root, found)), ...recursive(references)]
}

interface FoundReference {
  readonly pointer: Pointer
  readonly text: string
}

/** Keys whose value is data, wherever they are a word of OpenAPI. */
const DATA = /^(?:example|examples|default|enum|const|x-(?!ms-paths$).*)$/
/** Keys whose value maps names of the author's choice. */
const MAP_OF_NAMES =
  /^(?:properties|patternProperties|definitions|\$defs|dependentSchemas|schemas|responses|parameters|requestBodies|headers|callbacks|links|pathItems|paths|content)$/

function referencesIn(root: JsonObject): readonly FoundReference[] {
  const found: FoundReference[] = []
  const walk = (value: Json, pointer: Pointer, areNames: boolean): void => {
    if (typeof value !== 'object' || value === null) return
    const text = areNames ? undefined : referenceIn(value)
    if (text !== undefined) found.push({ pointer: [...pointer, '$ref'], text })
    for (const [key, member] of Object.entries(value)) {
      if (!areNames && DATA.test(key)) continue
      walk(member, [...pointer, key], !areNames && !Array.isArray(value) && MAP_OF_NAMES.test(key))
    }
  }
  walk(root, [], false)
  return found
}

function broken(root: JsonObject, { pointer, text }: FoundReference): readonly TreeFinding[] {
  const target = pointerOf(text)
  if (target === undefined && !text.startsWith('#')) {
    const message = `$ref "${text}" leads out of the document, and the service reads no other; expected "#/…"`
    return [{ pointer, severity: 'error', message }]
  }
  const value = target === undefined ? undefined : valueAt(root, target)
  if (value === undefined)
    return [{ pointer, severity: 'error', message: `$ref "${text}" leads to nothing in the document` }]
  if (followed(root, value) !== undefined) return []
  // The last step of the chain is reported by itself, unless the chain has no last step.
  if (!isEndless(root, value)) return []
  const message = `$ref "${text}" leads in a circle, or through more than ${MOST_HOPS} others; expected a definition`
  return [{ pointer, severity: 'error', message }]
}

function isEndless(root: JsonObject, start: Json): boolean {
  let value: Json | undefined = start
  for (let hops = 0; hops <= MOST_HOPS; hops += 1) {
    const pointer: Pointer | undefined = pointerOf(referenceIn(value) ?? '')
    if (pointer === undefined) return false
    value = valueAt(root, pointer)
  }
  return true
}

/** One notice at the first of the schemas that refer to themselves, through whichever others. */
function recursive(references: readonly FoundReference[]): readonly TreeFinding[] {
  const edges = new Map<string, Set<string>>()
  for (const { pointer, text } of references) {
    const from = schemaOf(pointer)
    const to = schemaOf(pointerOf(text) ?? [])
    if (from !== undefined && to !== undefined) edges.set(from, (edges.get(from) ?? new Set()).add(to))
  }
  const way = inCircle(edges)
  const pointer = way === undefined ? undefined : pointerOf(`#${way}`)
  if (pointer === undefined) return []
  const message = `schema "${pointer.at(-1)}" contains itself; the service is not known to support that in all it does with schemas`
  return [{ pointer, severity: 'notice', message }]
}

/** Gives the way to the schema that a way leads to or into, as text. */
function schemaOf(pointer: Pointer): string | undefined {
  return /^\/(?:definitions|components\/schemas)\/[^/]+/.exec(pointerText(pointer))?.[0]
}

/** Takes away what is reached from nothing that is left; what stays is in a circle or reached from one. */
function inCircle(edges: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  const arriving = new Map<string, number>([...edges.keys()].map(name => [name, 0]))
  for (const targets of edges.values()) for (const name of targets) arriving.set(name, (arriving.get(name) ?? 0) + 1)
  const free = [...arriving].filter(([, count]) => count === 0).map(([name]) => name)
  for (const name of free) {
    arriving.delete(name)
    for (const target of edges.get(name) ?? []) {
      const left = (arriving.get(target) ?? 0) - 1
      arriving.set(target, left)
      if (left === 0) free.push(target)
    }
  }
  const before = new Map(
    [...edges].filter(([from]) => arriving.has(from)).flatMap(([from, to]) => [...to].map(name => [name, from])),
  )
  const passed = new Set<string>()
  let [name] = arriving.keys()
  for (; name !== undefined && !passed.has(name); name = before.get(name)) passed.add(name)
  return name
}
