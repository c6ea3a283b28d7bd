/**
 * How an environment stands to what is declared for it: the verdict of its plan on every entity.
 *
 * It is taken from a plan, made now or read back from a plan file, so that a comparison has no opinion of its own.
 */
import { keyOf, textOf } from '../model/address.ts'
import type { Change, Plan } from '../model/plan.ts'
import type { Json, JsonObject } from '../ports.ts'
import { isJsonObject } from '../values.ts'

/** What a plan says of an entity. */
export type Verdict =
  | { readonly is: 'same' }
  | { readonly is: 'create' }
  | { readonly is: 'update'; readonly fields: readonly string[] }
  /** With the entity as an address is written. */
  | { readonly is: 'delete'; readonly name: string }

/** All that a plan says, by the addresses in lower case. */
export interface Standing {
  readonly verdicts: ReadonlyMap<string, Verdict>
  readonly entities: number
  readonly refusals: readonly string[]
  readonly digest: string
}

/** What an import changes has no path of its own. */
const DOCUMENT = 'specification'

/** Takes the verdicts of a plan. */
export function standingOf({ changes, unchanged, compared, refusals, digest }: Plan): Standing {
  return {
    verdicts: new Map<string, Verdict>([
      ...unchanged.map(address => [keyOf(address), { is: 'same' }] as const),
      ...changes.map(change => [keyOf(change.address), verdictOf(change)] as const),
    ]),
    entities: compared,
    refusals: refusals.map(({ message }) => message),
    digest,
  }
}

function verdictOf(change: Change): Verdict {
  switch (change.action) {
    case 'create':
      return { is: 'create' }
    case 'update':
      return updated(
        change.fields.map(({ path }) => path),
        change.import !== undefined,
      )
    case 'delete':
      return { is: 'delete', name: textOf(change.address) }
  }
}

function updated(paths: readonly string[], isImported: boolean): Verdict {
  return { is: 'update', fields: isImported ? [...paths, DOCUMENT] : paths }
}

/** Takes the verdicts of a plan file; undefined for one that came to no plan. What was applied since counts as the same. */
export function standingIn(file: JsonObject): Standing | undefined {
  const { digest, compared } = file
  if (typeof digest !== 'string' || typeof compared !== 'number') return undefined
  const applied = new Set(objects(file['outcomes']).flatMap(one => (one['status'] === 'applied' ? [keyIn(one)] : [])))
  const verdicts = objects(file['changes']).map(change => {
    const key = keyIn(change)
    const verdict = verdictIn(change)
    const isSettled = applied.has(key) && verdict.is !== 'delete'
    return [key, isSettled ? ({ is: 'same' } as const) : verdict] as const
  })
  const isGone = ([key, verdict]: readonly [string, Verdict]) => verdict.is === 'delete' && applied.has(key)
  return {
    verdicts: new Map<string, Verdict>([
      ...texts(file['unchanged']).map(address => [address.toLowerCase(), { is: 'same' }] as const),
      ...verdicts.filter(entry => !isGone(entry)),
    ]),
    entities: compared,
    refusals: objects(file['refusals']).map(({ message }) => text(message)),
    digest,
  }
}

function verdictIn(change: JsonObject): Verdict {
  const { action, fields } = change
  if (action === 'create') return { is: 'create' }
  if (action === 'delete') return { is: 'delete', name: text(change['address']) }
  return updated(
    objects(fields).map(({ path }) => text(path)),
    isJsonObject(change['import']),
  )
}

function keyIn({ address }: JsonObject): string {
  return text(address).toLowerCase()
}

function objects(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : []
}

function texts(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}
