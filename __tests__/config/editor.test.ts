/**
 * What people see while they type: the schema in a real validator, and in the language server that editors run.
 *
 * It never complains of what the check accepts, and sees what is wrong wherever a schema can say it.
 */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { parse, stringify } from 'yaml'
import { loadDeclaration } from '../../src/config/load.ts'
import { fileSchema } from '../../src/config/schema.ts'
import { exampleIn } from '../examples/folder.ts'
import { openEditor } from '../support/editor.ts'

const editor = openEditor()
const conforms = new Ajv({ allErrors: false, strict: false }).compile(fileSchema())

const EXAMPLES = readdirSync('examples').flatMap(name =>
  Object.entries(exampleIn(name).files)
    .filter(([path, text]) => /\.ya?ml$/.test(path) && isOurs(text))
    .map(([path, text]) => [`${name}/${path}`, text] as const),
)

/** A document for import, or a workflow, is YAML too. */
function isOurs(text: string): boolean {
  const keys = Object.keys(parse(text) ?? {})
  return !['openapi', 'swagger', 'jobs'].some(key => keys.includes(key))
}

describe.each(EXAMPLES)('%s', (_, text) => {
  test('has nothing underlined', async () => {
    expect(await editor.complaints(text)).toEqual([])
  })

  test('conforms to the schema', () => {
    expect(conforms(parse(text)) ? [] : conforms.errors).toEqual([])
  })
})

describe('while somebody types', () => {
  test.each([
    [
      'a misspelt property',
      'version: 1\nproducts:\n  gold: { displaName: Gold }\n',
      ['3:11 Property displaName is not allowed.'],
    ],
    [
      'an illegal value',
      'version: 1\nproducts:\n  gold: { state: live }\n',
      ['3:18 Value is not accepted. Valid values: "notPublished", "published".'],
    ],
    ['a misspelt collection', 'version: 1\nprodcuts: {}\n', ['2:1 Property prodcuts is not allowed.']],
  ])('%s is underlined', async (_, yaml, complaints) => {
    expect(await editor.complaints(yaml)).toEqual(complaints)
  })

  test('what a property means is shown over it, from a workspace too', async () => {
    const means = 'Whether developers see the product.'
    expect(await editor.hover('products:\n  gold: { state: published }\n', { line: 2, column: 12 })).toContain(means)
    const nested = 'workspaces:\n  team:\n    products:\n      gold: { state: published }\n'
    expect(await editor.hover(nested, { line: 4, column: 16 })).toContain(means)
  })

  test('what a product may have is offered below it', async () => {
    const words = await editor.words('version: 1\nproducts:\n  gold:\n    \n', { line: 4, column: 5 })
    expect(words).toEqual(expect.arrayContaining(['displayName', 'state', 'apis', 'groups', 'policy', 'sync']))
  })

  test('the legal values are offered where there is a choice', async () => {
    const words = await editor.words('version: 1\nproducts:\n  gold:\n    state: \n', { line: 4, column: 12 })
    expect(words).toEqual(expect.arrayContaining(['published', 'notPublished']))
  })
})

test('every key has a text to hover over', () => {
  expect(undescribed(fileSchema(), '#')).toEqual([])
})

/** Lists the properties of which nothing is said, neither there nor where they refer to. */
function undescribed(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const properties: unknown = Reflect.get(value, 'properties')
  const own =
    isMap(properties) && 'additionalProperties' in value
      ? Object.entries(properties).flatMap(([name, schema]) => (isDescribed(schema) ? [] : [`${path}/${name}`]))
      : []
  return [...own, ...Object.entries(value).flatMap(([name, member]) => undescribed(member, `${path}/${name}`))]
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isDescribed(schema: unknown): boolean {
  return isMap(schema) && (typeof Reflect.get(schema, 'description') === 'string' || '$ref' in schema)
}

describe('the schema and the check agree', () => {
  const { 'apim.yml': _, 'preview.yml': __, ...parts } = exampleIn('everything').files
  const files = Object.entries(parts)
    .filter(([path, text]) => /\.yml$/.test(path) && isOurs(text))
    .map(([, text]) => text)

  test('on every single slip in the complete example', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), fc.nat(), fc.constantFrom(...SLIPS), async (text, at, slip) => {
        const document: unknown = parse(text)
        const before = await faultsIn(document)
        const places = placesIn(document)
        const place = places[at % places.length]
        fc.pre(place !== undefined && slip(place))
        const after = await faultsIn(document)
        const isTold = [...after].some(message => !before.has(message))
        expect([stringify(document), conforms(document), isTold]).toEqual([stringify(document), false, true])
      }),
      { numRuns: 60 },
    )
  })
})

interface Spot {
  readonly holder: object
  readonly key: string
}

/** Makes one slip in a document; false where it would be none. */
type Slip = (spot: Spot) => boolean

/** Keys below which anything may stand, or whose own spelling is free. */
const FREE = ['document', 'value', 'sync', 'query', 'header', 'parameters', 'credentials', 'policy']

const SLIPS: readonly Slip[] = [
  ({ holder, key }) => {
    Reflect.set(holder, `${key}Typo`, Reflect.get(holder, key))
    return Reflect.deleteProperty(holder, key)
  },
  ({ holder, key }) => {
    const isPlain = ['string', 'boolean'].includes(typeof Reflect.get(holder, key))
    return isPlain && Reflect.set(holder, key, [{ nothing: { of: 'the kind' } }])
  },
]

/** Lists the fields of entities: keys on the third level and below, which no user chooses. */
function placesIn(document: unknown): readonly Spot[] {
  const spots: Spot[] = []
  const visit = (value: unknown, depth: number) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return
    for (const [key, member] of Object.entries(value)) {
      if (FREE.includes(key)) continue
      if (depth === 2) spots.push({ holder: value, key })
      if (depth < 2) visit(member, depth + 1)
    }
  }
  visit(document, 0)
  return spots
}

/** Gives what the check finds; what is merely in another file of the example is found before and after. */
async function faultsIn(document: unknown): Promise<ReadonlySet<string>> {
  const yaml = `version: 1\n${stringify(document)}`
  const { problems } = await loadDeclaration(['part.yml'], {
    sources: { glob: async () => [], read: async () => yaml, resolve: async (_, path) => path },
    env: madeUp,
    secret: madeUp,
    apiVersion: '2025-09-01-preview',
  })
  return new Set(problems.filter(({ severity }) => severity === 'error').map(({ message }) => message))
}

function madeUp(): string {
  return 'a made-up value'
}
