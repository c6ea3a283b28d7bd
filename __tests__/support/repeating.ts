/** Ways to write a file that say things once and repeat them: anchors with aliases, and merges. */
import { Document, isMap, type Scalar, visit, type YAMLMap } from 'yaml'

/** Writes a file in which whatever stands twice is said once, and named by aliases from there on. */
export function withAliases(file: object): string {
  const known = new Map<string, object>()
  const unified: unknown = JSON.parse(JSON.stringify(file), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return value
    const text = JSON.stringify(value)
    const first = known.get(text) ?? value
    known.set(text, first)
    return first
  })
  const document = new Document(unified)
  const texts = new Map<unknown, Scalar>()
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string' || node.value.length < 3) return undefined
      const first = texts.get(node.value)
      if (first === undefined) texts.set(node.value, node)
      else return document.createAlias(first, 't')
      return undefined
    },
  })
  return document.toString({ lineWidth: 0 })
}

/** Writes a file in which entities are merged into those that have the same keys and more, and say what is otherwise. */
export function withMerges(file: object): string {
  const document = new Document(JSON.parse(JSON.stringify(file)))
  for (const entities of collectionsIn(document)) {
    const whole = entities.map(
      ({ items }) => new Map(items.map(({ key, value }) => [String(key), JSON.stringify(value)])),
    )
    for (const [index, entity] of entities.entries()) {
      const keys = whole[index] ?? new Map()
      const sources = [...whole.keys()]
        .slice(0, index)
        .filter(at => isWithin(whole[at], keys))
        .slice(-2)
      const merged = new Map(sources.toReversed().flatMap(at => [...(whole[at] ?? [])]))
      const aliases = sources.flatMap(at => entities.slice(at, at + 1).map(map => document.createAlias(map, 'm')))
      if (aliases.length === 0) continue
      const own = entity.items.filter(({ key }) => keys.get(String(key)) !== merged.get(String(key)))
      const merge = aliases.length > 1 ? document.createNode(aliases) : aliases[0]
      entity.items = [document.createPair('<<', merge), ...own]
    }
  }
  return document.toString({ lineWidth: 0 })
}

/** Writes a file as other systems do: with a mark at its beginning, and two characters for the end of a line. */
export function fromElsewhere(text: string): string {
  return `\u{feff}${text.replaceAll('\n', '\r\n')}`
}

const NO_COLLECTIONS = ['removed']

/** Lists the entities of each collection at the top. */
function collectionsIn({ contents }: Document): readonly (readonly YAMLMap[])[] {
  return isMap(contents)
    ? contents.items.flatMap(({ key, value }) =>
        isMap(value) && !NO_COLLECTIONS.includes(String(key))
          ? [value.items.map(item => item.value).filter(isMap)]
          : [],
      )
    : []
}

function isWithin(one: ReadonlyMap<string, string> | undefined, other: ReadonlyMap<string, string>): boolean {
  return one !== undefined && one.size > 0 && [...one.keys()].every(key => other.has(key))
}
