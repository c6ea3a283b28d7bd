/**
 * What the files say in one environment: the overrides laid over them, the variables filled in.
 *
 * The result looks like files that never heard of environments, but for the places, which are those of the lines that
 * said it last. So everything after it checks, shows and points as ever.
 */
import type { Document } from '../files.ts'
import type { Checking } from '../finding.ts'
import type { Entry } from '../node.ts'
import { filled } from './fill.ts'
import { type GivenVariable, withGiven } from './given-variables.ts'
import { type Layer, type Layers, lineageOf, readLayers } from './layers.ts'
import { layered } from './merge.ts'
import { overridden } from './overrides.ts'
import { settleVariables } from './settle.ts'
import type { Stage } from './stage.ts'
import { type Elsewhere, readVariables, type VariableTable } from './variables.ts'

/** What the files say of environments, before one is chosen. */
export interface Staged {
  /** The files without what is about environments. */
  readonly documents: readonly Document[]
  readonly layers: Layers
  /** The variables at the top, for every environment. */
  readonly variables: readonly Entry[]
  /** False when a file could not be read. */
  readonly isWhole: boolean
}

/** What the files say in one environment. */
export interface Effective {
  readonly documents: readonly Document[]
  readonly variables: VariableTable
  readonly stage: Stage
}

const WORDS = ['environments', 'variables']

/** Takes what is about environments out of the files. */
export function* readStaged(documents: readonly Document[], isWhole: boolean): Checking<Staged> {
  const entries = documents.flatMap(({ top }) => top.entries)
  const values = (key: string) => entries.filter(entry => entry.key === key).map(({ value }) => value)
  return {
    documents: documents.map(without),
    layers: yield* readLayers(values('environments')),
    variables: yield* readVariables('variables', values('variables')),
    isWhole,
  }
}

function without(document: Document): Document {
  const { top } = document
  if (!top.entries.some(({ key }) => WORDS.includes(key))) return document
  return { ...document, top: { ...top, entries: top.entries.filter(({ key }) => !WORDS.includes(key)) } }
}

/**
 * Gives what the files say in an environment.
 *
 * @param name - the environment; undefined for files that declare none.
 * @param given - variables of the run, in the place of those of the files.
 * @throws InputError when these do not fit
 */
export function* effectiveIn(
  { documents, layers, variables: top, isWhole }: Staged,
  name: string | undefined,
  given: readonly GivenVariable[],
): Checking<Effective> {
  const lineage = name === undefined ? [] : lineageOf(name, layers)
  const stage = { name, lineage: lineage.map(layer => layer.name), names: [...layers.keys()] }
  let result = documents
  for (const layer of lineage) result = yield* overridden(result, layer, isWhole)
  const entries = layered([top, ...lineage.map(layer => layer.variables)])
  const where = name === undefined ? '"variables"' : `"variables" and environments.${name}`
  const context = { environment: name, elsewhere: elsewhereIn(layers, lineage) }
  const variables = yield* settleVariables(withGiven(entries, given, where), context)
  return { documents: yield* filled(result, variables), variables, stage }
}

/** Finds what only other environments declare. */
function elsewhereIn(layers: Layers, lineage: readonly Layer[]): ReadonlyMap<string, Elsewhere> {
  const others = [...layers.values()].filter(layer => !lineage.includes(layer))
  return new Map(
    others
      .flatMap(({ name, variables }) => variables.map(({ key, at }) => [key, { environment: name, at }] as const))
      .reverse(),
  )
}
