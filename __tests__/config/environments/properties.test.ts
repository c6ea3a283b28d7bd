/**
 * The law of overrides: whatever an override says is in the document that comes of it, at the same path.
 */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseDocument } from '../../../src/config/document.ts'
import { effectiveIn, readStaged } from '../../../src/config/environments/effective.ts'
import { checked } from '../../../src/config/finding.ts'
import type { Node } from '../../../src/config/node.ts'
import type { Json } from '../../../src/ports.ts'
import { isJsonObject } from '../../../src/values.ts'

const SMALL = { maxKeys: 3 }
/** An empty map over a value takes it away without a leaf to show for it. */
const FILLED = { minKeys: 1, maxKeys: 3 }
const ID = fc.constantFrom('a', 'b', 'c')
const LEAF = fc.oneof(fc.string({ maxLength: 6 }), fc.integer(), fc.boolean(), fc.constant(null))
const KEY = fc.constantFrom('x', 'y', 'z', 'file', 'link')
const VALUE = fc
  .oneof(
    LEAF,
    fc.array(LEAF, { maxLength: 2 }),
    fc.dictionary(KEY, fc.oneof(LEAF, fc.dictionary(KEY, LEAF, FILLED)), FILLED),
  )
  .map(plainly)
const FIELDS = fc.dictionary(fc.constantFrom('displayName', 'contact', 'protocols', 'license'), VALUE, SMALL)
const OPERATIONS = fc.dictionary(
  ID,
  fc.dictionary(fc.constantFrom('displayName', 'request', 'responses'), VALUE, SMALL),
  SMALL,
)
const APIS = fc.dictionary(
  ID,
  fc.tuple(FIELDS, OPERATIONS, fc.option(FIELDS, { nil: undefined })).map(([fields, operations, policy]) => ({
    ...fields,
    operations,
    ...(policy === undefined ? {} : { policy: { value: '<policies />', ...policy } }),
  })),
)

/** Names that could be variables or merge keys of YAML are none of the law's business. */
function plainly(value: unknown): Json {
  return JSON.parse(JSON.stringify(value).replaceAll('$', '').replaceAll('<<', '').replaceAll('__proto__', 'proto'))
}

/** An override for some of what a base declares: of the same ids, with other values. */
const PAIRS = APIS.chain(base =>
  fc.tuple(fc.constant(base), APIS).map(([, other]) => ({
    base,
    over: Object.fromEntries(
      Object.entries(other)
        .filter(([id]) => Object.hasOwn(base, id))
        .map(([id, api]) => [
          id,
          {
            ...api,
            operations: Object.fromEntries(
              Object.entries(api.operations).filter(([key]) => Object.hasOwn(base[id]?.operations ?? {}, key)),
            ),
          },
        ]),
    ),
  })),
)

function effective(base: Json, over: Json): Json {
  const text = JSON.stringify({ environments: { prod: { overrides: { apis: over } } }, apis: base })
  const { tree } = parseDocument('apim.yml', text)
  const top = tree?.type === 'map' ? tree : { type: 'map' as const, at: { file: '', line: 1, column: 1 }, entries: [] }
  const staged = checked(readStaged([{ file: 'apim.yml', top, isIncluded: false }], true)).result
  const [document] = checked(effectiveIn(staged, 'prod', [])).result.documents
  return document === undefined ? null : (jsonOf(document.top) as { apis: Json }).apis
}

function jsonOf(node: Node): Json {
  if (node.type === 'scalar') return node.value
  if (node.type === 'list') return node.items.map(jsonOf)
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, jsonOf(value)]))
}

/** Every value that is no map, by its path. */
function leaves(value: Json, path: readonly string[] = []): readonly (readonly [string, Json])[] {
  if (!isJsonObject(value)) return [[path.join('/'), value]]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
}

/** True for two paths of which one leads through the other. */
function isBeside(one: string, other: string): boolean {
  return `${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`)
}

test('every leaf of an override is in the effective document, and what it leaves out is as in the file', () => {
  fc.assert(
    fc.property(PAIRS, ({ base, over }) => {
      const result = new Map(leaves(effective(base, over)))
      const above = new Map(leaves(over))
      expect([...above].filter(([path, value]) => JSON.stringify(result.get(path)) !== JSON.stringify(value))).toEqual(
        [],
      )
      const before = new Map(leaves(base))
      const news = [...result].filter(([path, value]) => JSON.stringify(before.get(path)) !== JSON.stringify(value))
      expect(news.filter(([path]) => !above.has(path))).toEqual([])
      const untouched = [...before].filter(([path]) => ![...above.keys()].some(other => isBeside(path, other)))
      expect(untouched.filter(([path]) => !result.has(path))).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('an override that is laid twice changes nothing more', () => {
  fc.assert(
    fc.property(PAIRS, ({ base, over }) => {
      const once = effective(base, over)
      expect(effective(once, over)).toEqual(once)
    }),
  )
})
