/**
 * Laws that every kind of the table keeps, against a service that has nothing but what the entity needs.
 *
 * The samples are the entities of the complete examples, so that a kind without one there fails here. Each is taken
 * with what it names and what it is below, and with nothing else: whatever a law changes, nothing stands in its way.
 */
import { describe, expect, test } from '@jest/globals'
import { type Address, keyOf, ownId, pathOf, textOf } from '../../src/model/address.ts'
import { fieldFor, memberOf } from '../../src/model/field.ts'
import type { Field, Fields, Holder } from '../../src/model/kind/fields.ts'
import type { Kind } from '../../src/model/kind.ts'
import type { Change } from '../../src/model/plan.ts'
import type { Declaration, State, Wanted } from '../../src/model/state.ts'
import { KINDS } from '../../src/model/table.ts'
import type { Value, Values } from '../../src/ports.ts'
import { isList, isValues } from '../../src/values.ts'
import { needed, newest, PREVIEW, STABLE, whole, withOnly } from '../support/everything.ts'
import { endings, lines, refusals, type Stage, stage } from '../support/scenario.ts'

const kinds = [...KINDS.values()].map(kind => [kind.name, kind] as const)
const entities = kinds.filter(([, { shape }]) => shape !== 'relation')
// What is one choice among others has no other value of its own; its changes are tested as releases.
const choices = entities.filter(([, { spelling }]) => spelling === 'value')
const passing = kinds.filter(([, { permanent, undeletable }]) => permanent !== true && undeletable !== true)

describe.each(kinds)('%s', (_, kind) => {
  test('is made once, and then left alone', async () => {
    const { sample, declaration, stand } = staged(kind)
    const first = await stand.apply(declaration)
    expect([...refusals(first.plan), ...endings(first.outcomes)].filter(line => !line.startsWith('applied '))).toEqual(
      [],
    )
    expect(lines(first.plan).filter(line => line.endsWith(` ${textOf(sample.address)}`))).toHaveLength(1)
    const second = await stand.plan(declaration)
    expect({ lines: lines(second), unchanged: second.unchanged.map(keyOf).includes(keyOf(sample.address)) }).toEqual({
      lines: [],
      unchanged: true,
    })
  })
})

describe.each(entities)('%s', (_, kind) => {
  test('is kept as it was declared', async () => {
    const { sample, declaration, stand } = staged(kind)
    await stand.apply(declaration)
    const kept = stand.emulator.state()[pathOf(sample.address).toLowerCase()] ?? {}
    const plain = plainFields(kind.fields, sample.properties)
    expect(Object.fromEntries(Object.keys(plain).map(name => [name, kept[name]]))).toEqual(plain)
  })
})

describe.each(entities.filter(entry => !choices.includes(entry)))('%s', (_, kind) => {
  test('has a change of one field made as one, and then left alone', async () => {
    const { sample, declaration, stand } = staged(kind, entity => changeIn(entity) !== undefined)
    await stand.apply(declaration)
    const { path, values = {} } = changeIn(sample) ?? {}
    const changed = { ...declaration, wanted: withEntity(declaration.wanted, { ...sample, properties: values }) }
    const { plan, outcomes } = await stand.apply(changed)
    const found = plan.changes.flatMap(one =>
      one.action === 'update' ? one.fields.map(field => `${textOf(one.address)} ${field.path}`) : [textOf(one.address)],
    )
    expect([...refusals(plan), ...found, ...endings(outcomes)]).toEqual([
      `${textOf(sample.address)} ${path}`,
      `applied ${textOf(sample.address)}`,
    ])
    expect(lines(await stand.plan(changed))).toEqual([])
  })
})

describe.each(passing)('%s', (_, kind) => {
  test('goes when it is named under "removed", and is missed no more', async () => {
    const { sample, declaration, stand } = staged(kind)
    await stand.apply(declaration)
    const { address, at } = sample
    const without = { ...declaration, wanted: withoutEntity(declaration.wanted, address) }
    const removing = { ...without, removed: [{ address, at, options: [] }] }
    const { plan, outcomes } = await stand.apply(removing)
    // What the service made for an entity goes with it, one by one.
    const isAsked = (change: Change) => change.action !== 'delete' || change.why !== 'dependant'
    const changes = plan.changes.filter(isAsked)
    const ends = endings(outcomes.filter(({ change }) => isAsked(change)))
    expect([...refusals(plan), ...lines({ ...plan, changes }), ...ends]).toEqual([
      `delete ${textOf(address)}`,
      `applied ${textOf(address)}`,
    ])
    expect(stand.emulator.state()[pathOf(address).toLowerCase()]).toBeUndefined()
    expect(lines(await stand.plan(removing))).toEqual([])
  })
})

interface Staged {
  readonly sample: Wanted
  readonly declaration: Declaration
  readonly stand: Stage
}

/** Sets up a new service for the sample of a kind, with what it needs declared beside it. */
function staged(kind: Kind, isFit: (entity: Wanted) => boolean = () => true): Staged {
  const [way, example] = (kind.since ?? '') <= STABLE.apiVersion ? [STABLE, whole] : [PREVIEW, newest]
  const sample = sampleOf(kind, example, isFit)
  return { sample, declaration: withOnly(example, needed(sample, example)), stand: stage({}, way) }
}

/** The entity of the kind of which the example says most, among those that are fit. */
function sampleOf(kind: Kind, { wanted }: Declaration, isFit: (entity: Wanted) => boolean): Wanted {
  const [sample] = [...wanted.values()]
    .filter(({ address }) => address.kind === kind && !kind.fixed?.includes(ownId(address)))
    .filter(isFit)
    .toSorted((a, b) => Object.keys(b.properties).length - Object.keys(a.properties).length)
  if (sample === undefined) throw new RangeError(`the example has no ${kind.name}`)
  return sample
}

function withEntity(wanted: State<Wanted>, entity: Wanted): State<Wanted> {
  return new Map([...wanted, [keyOf(entity.address), entity]])
}

function withoutEntity(wanted: State<Wanted>, address: Address): State<Wanted> {
  return new Map([...wanted].filter(([key]) => key !== keyOf(address)))
}

/** The fields that the service keeps as they are sent: plain values that are neither secret nor a reference. */
function plainFields(fields: Fields, properties: Values): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(properties).filter(([name, value]) => {
      const field = fields[name]
      const isKept =
        field !== undefined && field.hidden === undefined && field.createOnly === undefined && !goesAlong(field)
      const isRespelled = field?.type === 'text' && (field.ref !== undefined || field.compare === 'never')
      return isKept && typeof value !== 'object' && !isRespelled
    }),
  )
}

/** What is written with any change is kept elsewhere. */
function goesAlong(field: Field): boolean {
  return field.type === 'text' && field.compare === 'along'
}

interface Changed {
  /** Dotted path of the field that is changed. */
  readonly path: string
  readonly values: Values
}

/** Changes the first field that can be changed into something else that is legal; undefined when there is none. */
function changeIn({ address, properties }: Wanted): Changed | undefined {
  const change = within(address.kind, properties)
  return change === undefined || !isValues(change.value) ? undefined : { path: change.path, values: change.value }
}

interface Other {
  readonly path: string
  readonly value: Value
}

function changeOf(declaredBy: Field | undefined, value: Value): Other | undefined {
  if (declaredBy === undefined || declaredBy.immutable || declaredBy.createOnly) return undefined
  const field = fieldFor(declaredBy, value)
  // Of an object that a read may lack the emulator shows what is no secret.
  if (field.hidden !== undefined && field.type !== 'object') return undefined
  switch (field.type) {
    case 'text':
      return typeof value === 'string' ? otherText(field, value) : undefined
    case 'flag':
      return { path: '', value: value !== true }
    case 'number':
      return typeof value === 'number'
        ? { path: '', value: value === field.maximum ? value - 1 : value + 1 }
        : undefined
    case 'object':
      return isValues(value) ? within(field, value) : undefined
    case 'any':
      if (typeof value === 'string') return { path: '', value: `${value}x` }
      return isValues(value) ? { path: '', value: { ...value, 'x-note': 'changed' } } : undefined
    case 'list':
      return isList(value) && value.length > 0 ? { path: '', value: value.slice(1) } : undefined
    case 'map':
      return undefined
  }
}

function within(holder: Holder, values: Values): Other | undefined {
  for (const [name, value] of Object.entries(values)) {
    const change = changeOf(memberOf(holder, name), value)
    if (change !== undefined)
      return {
        path: change.path === '' ? name : `${name}.${change.path}`,
        value: { ...values, [name]: change.value },
      }
  }
  return undefined
}

/** A policy gets one statement more, a text one word more where that is legal. */
function otherText(field: Extract<Field, { readonly type: 'text' }>, text: string): Other | undefined {
  if (field.ref !== undefined || field.sibling !== undefined || field.values !== undefined) return undefined
  if (field.compare === 'policy')
    return { path: '', value: text.replace(/<(inbound|fragment|http-request)>/, STATEMENT) }
  const more = field.compare === 'instant' ? '2031-01-01T00:00:00Z' : `${text}x`
  return field.pattern?.test(more) === false ? undefined : { path: '', value: more }
}

const STATEMENT = '<$1><set-header name="X-Law" exists-action="delete" />'
