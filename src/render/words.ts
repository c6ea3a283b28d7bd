/**
 * The words in which log, summary and plan file speak of a change, so that all three use the same.
 *
 * A replacement is two changes of the plan, a create and the delete that it names; `successors` finds the pair.
 */
import type { Place } from '../errors.ts'
import { type Address, keyOf } from '../model/address.ts'
import type { Change, Delete, Import } from '../model/plan.ts'
import type { RequestCount } from '../ports.ts'

/** What a change does to an entity, with a replacement told from a plain create. */
export type Action = 'create' | 'replace' | 'update' | 'delete'

/** Tells what a change does. */
export function actionOf(change: Change): Action {
  return change.action === 'create' && change.replaces !== undefined ? 'replace' : change.action
}

/** What became of an entity, by what was done to it. */
export const DONE: Readonly<Record<Action, string>> = {
  create: 'created',
  replace: 'created',
  update: 'updated',
  delete: 'deleted',
}

/** Why a document is imported, to be put behind "imported,". */
export const IMPORTED: Readonly<Record<Import['why'], string>> = {
  new: 'with the new API',
  document: 'because the document changed',
  drift: 'because the service is no longer as the last import left it',
  unrecorded: 'because it is not known what was imported last',
}

/** Gives the import that goes with a change, if any does. */
export function importOf(change: Change): Import | undefined {
  return change.action === 'delete' ? undefined : change.import
}

/** Why an entity goes. */
export const WHY: Readonly<Record<Delete['why'], string>> = {
  removed: 'listed under removed',
  undeclared: 'not declared',
  'held back': 'held back from this environment',
  exact: 'not declared, and its collection is exact',
  dependant: 'goes with what it depends on',
}

/** Gives the creates that take the place of a delete, by the key of what is deleted. */
export function successors(changes: readonly Change[]): ReadonlyMap<string, Address> {
  return new Map(
    changes.flatMap(change =>
      change.action === 'create' && change.replaces !== undefined
        ? [[keyOf(change.replaces), change.address] as const]
        : [],
    ),
  )
}

/** Gives the place where a change is declared, when there is one. */
export function placeOf(change: Change): Place | undefined {
  return change.action === 'delete' ? change.at : change.wanted.at
}

/** Prints a place as `apim.yml:14:12`. */
export function placeText({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}

/** Prints a number: `1,200`. */
export function number(value: number): string {
  return value.toLocaleString('en-US')
}

/** Prints a number with its noun: `1 change`, `1,200 changes`. */
export function counted(count: number, noun: string, plural: string = `${noun}s`): string {
  return `${number(count)} ${count === 1 ? noun : plural}`
}

/** Prints how many entities: `1 entity`, `240 entities`. */
export function entities(count: number): string {
  return counted(count, 'entity', 'entities')
}

/** Prints how many requests were sent in all. */
export function requestsText({ reads, writes, secrets }: RequestCount): string {
  return counted(reads + writes + secrets, 'request')
}

/** Prints a time: `142 ms`, `1.4 s`, `3 min 5 s`. */
export function duration(ms: number): string {
  if (ms < 999.5) return `${Math.round(ms)} ms`
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
