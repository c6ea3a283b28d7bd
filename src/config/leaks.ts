/**
 * Values of one environment that end up in another: the test system's URL in production, and nobody noticed.
 *
 * Found in the files alone. What differs between environments is looked at where it ends up, after all overrides and
 * variables, so it does not matter how a value got there. Environments of one family, which extend a layer that not all
 * of them extend, share what they share on purpose.
 */
import type { Place, Problem } from '../errors.ts'
import { globPattern } from '../model/address.ts'
import { visible } from '../visible.ts'
import type { Effective } from './environments/effective.ts'
import { placeText } from './environments/place-text.ts'
import { isAbsent } from './environments/present.ts'
import type { Stage } from './environments/stage.ts'
import { type Texts, textNamedBy } from './fields/texts.ts'
import { checked } from './finding.ts'
import type { Node } from './node.ts'
import { quoted } from './quote.ts'
import { telltales } from './telltales.ts'
import { entryOf, textsOf } from './words.ts'

/** The files as they are in one environment, with the texts that they name. */
export interface Seen {
  readonly effective: Effective
  readonly texts: Texts
}

/** Warns of each value that several environments have in common although none of them says that it is shared. */
export function leaks(environments: readonly Seen[]): readonly Problem[] {
  const shared = environments.flatMap(({ effective }) => sharedIn(effective)).map(globPattern)
  const found = environments.map(seen => ({ stage: seen.effective.stage, values: valuesIn(seen) }))
  const all = new Set(found.flatMap(({ values }) => [...values.keys()]))
  const common = new Set(
    found[0]?.stage.lineage.filter(layer => found.every(({ stage }) => stage.lineage.includes(layer))),
  )
  return [...all]
    .filter(value => !shared.some(pattern => pattern.test(value)))
    .flatMap(value => {
      const holders = found.flatMap(({ stage, values }) => {
        const at = values.get(value)
        return at === undefined ? [] : [{ stage, at }]
      })
      const strangers = unrelated(holders, common)
      return strangers.length < 2 ? [] : [leak(value, strangers)]
    })
}

interface Holder {
  readonly stage: Stage
  readonly at: Place
}

/** Keeps one environment of each family. */
function unrelated(holders: readonly Holder[], common: ReadonlySet<string>): readonly Holder[] {
  const met = new Set<string>()
  return holders.filter(({ stage }) => {
    const family = stage.lineage.filter(layer => !common.has(layer))
    const isMet = family.some(layer => met.has(layer))
    for (const layer of family) met.add(layer)
    return !isMet
  })
}

function leak(value: string, holders: readonly Holder[]): Problem {
  const names = holders.map(({ stage }) => quoted(stage.name ?? ''))
  const places = [...new Set(holders.map(({ at }) => placeText(at)))]
  const [first] = holders
  return {
    at: first?.at ?? { file: '', line: 1, column: 1 },
    severity: 'warning',
    // Whole, so that it can be put under "shared"; nothing that is found has quotes in it.
    message: `"${visible(value)}" ends up in ${names.slice(0, -1).join(', ')} and ${names.at(-1)} alike (${places.join(' and ')}); expected an override or a variable for one of them, or the value under "shared"`,
  }
}

/** What is shared may be written as it is found, or as it stands in the file: the URL with the host. */
function sharedIn({ documents }: Effective): readonly string[] {
  return documents.flatMap(({ top }) => {
    const entry = entryOf(top, 'shared')
    return entry === undefined
      ? []
      : checked(textsOf('shared', entry.value, 'a list of values')).result.flatMap(({ text }) => [
          text,
          ...telltales(text),
        ])
  })
}

/** Gives the values that belong to one environment, each with the first place that has it. */
function valuesIn({ effective: { documents, stage }, texts }: Seen): ReadonlyMap<string, Place> {
  const values = new Map<string, Place>()
  for (const { top } of documents)
    for (const { key, value } of top.entries)
      if (!OTHER_WORDS.includes(key))
        for (const { text, at } of textsWithin(value, stage, texts))
          for (const found of telltales(text)) if (!values.has(found)) values.set(found, at)
  return values
}

/** Keys at the top that declare nothing of the service. */
const OTHER_WORDS = ['version', 'stack', 'include', 'protect', 'shared', 'removed']

/** Keys below which stands what is imported: the service itself reads what is in it. */
const DOCUMENTS = ['specification']

interface Written {
  readonly text: string
  readonly at: Place
}

/** Lists every text below a node that the environment has, those of other files too. */
function* textsWithin(node: Node, stage: Stage, texts: Texts): Generator<Written> {
  if (node.type === 'scalar') {
    if (node.value !== null) yield { text: node.text, at: node.at }
    return
  }
  if (node.type === 'list') {
    for (const item of node.items) yield* textsWithin(item, stage, texts)
    return
  }
  if (isAbsent(node, stage)) return
  for (const { key, value } of node.entries) {
    const named = key === 'file' && value.type === 'scalar' ? textNamedBy(value, texts) : undefined
    if (named !== undefined) yield* 'text' in named ? linesOf(named.text, named.file) : []
    else if (!DOCUMENTS.includes(key)) yield* textsWithin(value, stage, texts)
  }
}

function* linesOf(text: string, file: string): Generator<Written> {
  for (const [index, line] of text.split('\n').entries()) yield { text: line, at: { file, line: index + 1, column: 1 } }
}
