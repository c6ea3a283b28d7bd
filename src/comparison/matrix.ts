/**
 * Entity by environment: what the plans of several environments say of one file.
 *
 * A plan knows whether an environment is as declared; that it is declared otherwise than another one is told by holding
 * the declarations against each other. Secrets are the same when the file refers to them in the same way.
 */
import { type Address, keyOf } from '../model/address.ts'
import type { Cell, Comparison, Row } from '../model/comparison.ts'
import type { Declaration, Wanted } from '../model/state.ts'
import type { Json, JsonObject } from '../ports.ts'
import { referred } from '../sync/digest.ts'
import { canonical } from '../values.ts'
import { followed } from './followed.ts'
import { namesIn } from './names.ts'
import type { Standing, Verdict } from './standing.ts'

/** One environment: what is declared for it, and how it stands to that; undefined when nobody knows. */
export interface Side {
  readonly declaration: Declaration
  readonly standing: Standing | undefined
}

/** What an environment says of an entity: as it is declared there, and the verdict of the plan. */
interface Said {
  readonly name: string
  readonly wanted?: JsonObject
  readonly verdict?: Verdict
}

/** Compares environments, each with the first before it that declares an entity. */
export function matrixOf(sides: readonly Side[]): Pick<Comparison, 'rows' | 'equal'> {
  const columns = sides.map(side => ({ side, said: saidIn(side) }))
  const names = new Map(columns.flatMap(({ said }) => [...said].map(([key, { name }]) => [key, name] as const)))
  const rows = [...names].sort(byKey).map(([key, entity]): Row => {
    const model = columns.find(({ said }) => said.get(key)?.wanted !== undefined)?.said.get(key)?.wanted
    return { entity, cells: columns.map(({ side, said }) => cellOf(said.get(key), side, model)) }
  })
  const uneven = rows.filter(({ cells }) => cells.some(({ is }) => is !== 'equal' && is !== 'unknown'))
  return { rows: uneven, equal: rows.length - uneven.length }
}

function byKey([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1
}

/** Gives what a side says of every entity, by its name in lower case. */
function saidIn({ declaration, standing }: Side): ReadonlyMap<string, Said> {
  const nameOf = namesIn(declaration)
  const said = new Map<string, Said>()
  for (const [key, verdict] of standing?.verdicts ?? [])
    if (verdict.is === 'delete') said.set(key, { name: verdict.name, verdict })
  for (const entity of declaration.wanted.values()) {
    const name = nameOf(entity.address)
    const verdict = standing?.verdicts.get(keyOf(entity.address))
    said.set(name.toLowerCase(), {
      name,
      wanted: declared(entity, nameOf),
      ...(verdict === undefined ? {} : { verdict }),
    })
  }
  return said
}

function declared(entity: Wanted, nameOf: (address: Address) => string): JsonObject {
  const { specification } = entity
  const values = Object.entries(followed(entity, nameOf)).map(([name, value]): [string, Json] => [
    name,
    referred(value, false),
  ])
  const document: readonly [string, Json][] =
    specification === undefined ? [] : [['specification', specification.digest]]
  return Object.fromEntries([...values, ...document])
}

function cellOf(said: Said | undefined, { standing }: Side, model: JsonObject | undefined): Cell {
  if (standing === undefined) return { is: 'unknown' }
  const { wanted, verdict } = said ?? {}
  if (verdict?.is === 'delete') return { is: 'differs', fields: [], isExtra: true }
  if (wanted === undefined) return { is: 'held back' }
  switch (verdict?.is) {
    case undefined:
      return { is: 'unknown' }
    case 'create':
      return { is: 'missing' }
    case 'update':
      return { is: 'differs', fields: verdict.fields }
    case 'same':
      return asDeclared(wanted, model ?? wanted)
  }
}

function asDeclared(wanted: JsonObject, model: JsonObject): Cell {
  const names = [...new Set([...Object.keys(model), ...Object.keys(wanted)])]
  const fields = names.filter(name => written(wanted, name) !== written(model, name))
  return fields.length === 0 ? { is: 'equal' } : { is: 'declared', fields }
}

/** A declared null is something else than nothing. */
function written(values: JsonObject, name: string): string {
  return Object.hasOwn(values, name) ? canonical(values[name]) : ''
}
