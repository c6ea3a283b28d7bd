/**
 * The plan file: what a run would do or did, as JSON for other programs. `docs/plan-file.md` describes the format.
 *
 * Names stand in a fixed order, so equal runs differ in `commit`, `requests`, `ms` and `runUrl` alone. Of a hidden field both
 * sides stand as `***`, whatever they are.
 */
import type { Place } from '../errors.ts'
import { type Address, textOf } from '../model/address.ts'
import type { CallerChange, Change, Delete, FieldChange, Import, Outcome, Plan } from '../model/plan.ts'
import type { Report } from '../model/report.ts'
import type { Value } from '../ports.ts'
import { HIDDEN } from '../secret.ts'
import { isList, isValues } from '../values.ts'
import { jsonEscape, replaceInvisible } from '../visible.ts'
import { counts } from './counts.ts'
import { isHidden, isHiddenRewrite } from './field.ts'
import { writtenAction, writtenActionOutcome } from './plan-file-actions.ts'

/** Grows when a reader of the old format would misread the new one; new names alone do not make it grow. */
export const FORMAT_VERSION = 1

/** Gives the text of the plan file: indented JSON that ends with a line feed. */
export function planFileOf(report: Report): string {
  const {
    command,
    service,
    environment,
    fileDigest,
    commit,
    isProof,
    files,
    declared,
    problems,
    plan,
    outcomes,
    warnings,
    ended,
    requests,
    ms,
    runUrl,
  } = report
  const { created, updated, deleted, unchanged, failed } = counts(report)
  const written: Written = {
    formatVersion: FORMAT_VERSION,
    command,
    service: service && writtenService(service),
    environment,
    fileDigest,
    commit,
    proof: isProof,
    files,
    declared,
    counts: { created, updated, deleted, unchanged, failed },
    ...(plan && writtenPlan(plan)),
    outcomes: outcomes?.map(writtenOutcome),
    actionOutcomes: some(report.actions)?.map(writtenActionOutcome),
    problems: problems.map(({ at, severity, message }) => ({ at: writtenPlace(at), severity, message })),
    warnings,
    ended,
    requests: { reads: requests.reads, writes: requests.writes, secrets: requests.secrets, retries: requests.retries },
    ms: Math.round(ms),
    runUrl,
  }
  return `${replaceInvisible(JSON.stringify(written, undefined, 2), inJson)}\n`
}

/** What is written; a name without a value is left out. */
type Written = Value | undefined | readonly Written[] | { readonly [name: string]: Written }

/** Line feeds are the layout of the file; inside a text they have been escaped before. */
function inJson(character: string): string {
  return character === '\n' ? character : jsonEscape(character)
}

/** Files without actions have no list of them. */
function some<Item>(list: readonly Item[] | undefined): readonly Item[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list
}

function writtenService({ name, transport, host, apiVersion }: NonNullable<Report['service']>): Written {
  return { name, transport, host, apiVersion }
}

function writtenPlan({
  digest,
  compared,
  changes,
  actions,
  unchanged,
  kept,
  undeclared,
  heldBack,
  notes,
  refusals,
}: Plan): {
  readonly [name: string]: Written
} {
  return {
    digest,
    compared,
    changes: changes.map(writtenChange),
    actions: some(actions)?.map(writtenAction),
    unchanged: unchanged.map(textOf),
    kept: kept.map(({ address, why }) => ({ address: textOf(address), why })),
    undeclared: [...undeclared].map(([list, count]) => ({ list, count })),
    heldBack: heldBack.map(({ name, environments, at }) => ({ address: name, environments, at: writtenPlace(at) })),
    notes: notes.map(({ address, message }) => ({ address: optional(address), message })),
    refusals: refusals.map(({ at, message }) => ({ at: at && writtenPlace(at), message })),
  }
}

function writtenChange(change: Change): Written {
  if (change.action === 'delete') return writtenDelete(change)
  const { action, address, wanted, fields } = change
  const { replaces, method } = { replaces: undefined, method: undefined, ...change }
  return {
    action,
    address: textOf(address),
    kind: address.kind.name,
    method,
    replaces: optional(replaces),
    at: writtenPlace(wanted.at),
    fields: fields.map(field => writtenField(field, wanted.places.get(field.path))),
    import: change.import && writtenImport(change.import),
  }
}

function writtenImport({ why, digest, changes }: Import): Written {
  return { why, digest, changes: writtenChanges(changes) }
}

function writtenChanges(changes: readonly CallerChange[]): Written {
  return changes.map(({ message, breaking }) => ({ message, breaking }))
}

function writtenDelete({ action, address, why, at }: Delete): Written {
  return { action, address: textOf(address), kind: address.kind.name, why, at: at && writtenPlace(at) }
}

function writtenField(field: FieldChange, at: Place | undefined): Written {
  const { path, before, after, words } = field
  const place = at && writtenPlace(at)
  if (isHidden(field)) return { path, hidden: true, before: HIDDEN, after: HIDDEN, at: place }
  return {
    path,
    hidden: false,
    before: before === undefined ? undefined : inOrder(before),
    after: inOrder(after),
    changes: words && writtenChanges(words),
    at: place,
  }
}

function writtenOutcome(outcome: Outcome): Written {
  const { status, change } = outcome
  const head = { status, action: change.action, address: textOf(change.address) }
  switch (outcome.status) {
    case 'applied':
      return { ...head, ms: Math.round(outcome.ms), rewritten: writtenRewrites(outcome), note: outcome.note }
    case 'failed':
      return { ...head, ms: Math.round(outcome.ms), reason: outcome.reason }
    case 'skipped':
      return { ...head, because: textOf(outcome.because) }
    case 'not started':
      return { ...head, reason: outcome.reason }
  }
}

function writtenRewrites({ change, rewritten }: Extract<Outcome, { status: 'applied' }>): Written {
  return rewritten.map(rewrite => {
    const { path, sent, kept } = rewrite
    if (isHiddenRewrite(change, rewrite)) return { path, hidden: true, sent: HIDDEN, kept: HIDDEN }
    return { path, hidden: false, sent: inOrder(sent), kept: kept === undefined ? undefined : inOrder(kept) }
  })
}

function writtenPlace({ file, line, column }: Place): Written {
  return { file, line, column }
}

function optional(address: Address | undefined): string | undefined {
  return address && textOf(address)
}

/** Gives a value with the names of its objects in order. */
function inOrder(value: Value): Value {
  if (isList(value)) return value.map(inOrder)
  if (!isValues(value)) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([name, member]) => [name, inOrder(member)]))
}
