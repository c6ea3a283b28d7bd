/**
 * Copies of an entity: the folders `orders` and `orders;rev=2` as one API with its revisions.
 *
 * The folder without a number is the copy that is current, whatever its number; a numbered folder of the same copy says
 * the same again and is passed over. An entity of which there is only the first copy is written as if there were no such
 * thing, as it is everywhere.
 */
import type { Kind } from '../../model/kind.ts'
import { KINDS, kindsBelow } from '../../model/table.ts'
import { type Checking, problem } from '../finding.ts'
import { keyOfKind, keysOf, parentOf } from '../keys.ts'
import type { Entry } from '../node.ts'
import { quoted } from '../quote.ts'
import { isNull } from '../words.ts'
import { type Draft, flagAt, textAt } from './draft.ts'
import { chooserOf, copiesOf } from './names.ts'

/** Properties without what says which copy they are of. */
export interface Parted {
  readonly current: string | undefined
  readonly properties: readonly Entry[]
}

/**
 * Takes out of the properties which copy an entity stands for and, of a copy, what it has from its parent.
 *
 * @param of - the kind of the parent, for a copy.
 */
export function withoutChoice(kind: Kind, of: Kind | undefined, properties: readonly Entry[]): Parted {
  if (of !== undefined) {
    const inherited = ({ key }: Entry) => !Object.hasOwn(kind.fields, key) && isFieldOf(of, key)
    return { current: undefined, properties: properties.filter(entry => !inherited(entry)) }
  }
  const { field, shownBy } = copiesOf(kind)?.copy.chosenBy ?? {}
  if (field === undefined) return { current: undefined, properties }
  const said = properties.find(({ key }) => key === field)?.value
  const first = firstOf(kind, field)
  return {
    current: said?.type === 'scalar' && !isNull(said) ? said.text : first,
    properties: properties.filter(({ key }) => key !== field && key !== shownBy),
  }
}

/** A copy repeats what its parent has, and what is listed there. */
function isFieldOf(kind: Kind, key: string): boolean {
  const { fields } = kind
  if (Object.hasOwn(fields, key) || Object.values(fields).some(({ createdAs }) => createdAs === key)) return true
  return kindsBelow(kind).some(({ artifacts }) => artifacts?.listedAs === key)
}

/** The copy that an entity begins with. */
function firstOf({ fields }: Kind, field: string): string {
  return String(fields[field]?.default ?? '')
}

/** Gives the copy that a path or an id of Azure names; undefined where it names the entity itself. */
export function copyNamed(kind: Kind, text: string): string | undefined {
  return copiesOf(kind)?.pattern.exec(text)?.[2]
}

/** Brings copies below the entities that they are of; a copy of nothing is a fault. */
export function* divided(drafts: readonly Draft[]): Checking<readonly Draft[]> {
  const copies = new Map(
    drafts.filter(({ kind }) => kind?.copies !== undefined).map(draft => [draft, copyOf(draft)] as const),
  )
  const roots = drafts.filter(draft => !copies.has(draft))
  const names = new Set(roots.map(({ id }) => id.toLowerCase()))
  for (const [draft, named] of copies) if (!names.has(named?.root ?? '')) yield* reportOrphan(draft)
  const byRoot = Map.groupBy(copies, ([, named]) => named?.root ?? '')
  return roots.map(root => {
    const others = (byRoot.get(root.id.toLowerCase()) ?? []).flatMap(([draft, named]) =>
      named === undefined || named.copy === root.current ? [] : [{ ...draft, id: named.copy }],
    )
    return withCopies(root, others)
  })
}

function reportOrphan({ kind, id, at }: Draft): Checking<undefined> {
  const parent = kind === undefined ? undefined : parentOf(kind)
  const folder = at.file.split('/').slice(0, -1)
  const root = [...folder.slice(0, -1), id.split(';')[0]].join('/')
  return problem(
    at,
    `the folder "${id}" is of a ${kind?.noun ?? 'copy'}, and the ${parent?.noun ?? 'entity'} itself is missing; expected ${quoted(root)} beside it`,
  )
}

/** What the name of a copy's folder is made of. */
function copyOf({ kind, id }: Draft): { readonly root: string; readonly copy: string } | undefined {
  const parent = kind?.copies === undefined ? undefined : parentOf(kind)
  const [, root, copy] = (parent === undefined ? undefined : copiesOf(parent)?.pattern.exec(id)) ?? []
  return root === undefined || copy === undefined ? undefined : { root: root.toLowerCase(), copy }
}

function withCopies(draft: Draft, others: readonly Draft[]): Draft {
  const { kind, current, at, own, below, links } = draft
  const copy = kind === undefined ? undefined : copiesOf(kind)?.copy
  const field = copy?.chosenBy?.field
  if (kind === undefined || copy === undefined || field === undefined || current === undefined) return draft
  const first = firstOf(kind, field)
  if (others.length === 0 && current === first) return draft
  const isCopied = (key: string) => keysOf(copy).has(key)
  const ofCurrent: Draft = {
    kind: copy,
    id: current,
    at,
    own: own.filter(({ key }) => isCopied(key)),
    below: ofCopy(copy, below),
    links: new Map([...links].filter(([key]) => isCopied(key))),
  }
  const all = [ofCurrent, ...others].toSorted((a, b) => Number(a.id) - Number(b.id))
  const copies = all.map((one, index) => (index > 0 && isWhole(one, copy) ? apart(one) : one))
  const begins = copies[0]?.id ?? current
  return {
    ...draft,
    own: [
      ...own.filter(({ key }) => !isCopied(key)),
      ...choiceOf(draft, copy),
      ...(begins === first ? [] : beginning(draft, field, begins)),
    ],
    below: new Map([...[...below].filter(([key]) => !isCopied(key)), [keyOfKind(copy), copies]]),
    links: new Map([...links].filter(([key]) => !isCopied(key))),
  }
}

/** True for a copy of which the folder says what can be called: then it has everything, and needs nothing of the first. */
function isWhole({ own, below }: Draft, copy: Kind): boolean {
  const made = KINDS.get(copy.imports ?? '')
  const called = made === undefined ? [] : (below.get(keyOfKind(made)) ?? [])
  return own.some(({ key }) => key === 'specification') || called.some(operation => operation.own.length > 0)
}

/** Nothing of the first copy may be in it when it is made, as where an export writes it. */
function apart(draft: Draft): Draft {
  const { at, own } = draft
  const copy: Entry = { key: 'copy', at, value: flagAt(at, false) }
  return { ...draft, own: [...own, { key: 'sync', at, value: { type: 'map', at, entries: [copy] } }] }
}

/** What lies below an entity lies as another kind below its copy. */
function ofCopy(copy: Kind, below: ReadonlyMap<string, readonly Draft[]>): ReadonlyMap<string, readonly Draft[]> {
  return new Map(
    [...below].flatMap(([key, drafts]) => {
      const meaning = keysOf(copy).get(key)
      if (meaning?.means !== 'child') return []
      const moved = drafts.map(draft => ({ ...draft, kind: meaning.kind, below: ofCopy(meaning.kind, draft.below) }))
      return [[key, moved] as const]
    }),
  )
}

/** Says which copy is current, with the notes of its release. */
function choiceOf({ at, current = '', releases }: Draft, copy: Kind): readonly Entry[] {
  const chooser = chooserOf(copy)
  if (chooser === undefined) return []
  const key = keyOfKind(chooser)
  const notes = [...(releases?.values() ?? [])].findLast(release => (release.of ?? current) === current)?.notes
  if (notes === undefined || isNull(notes.value)) return [{ key, at, value: textAt(at, current) }]
  const entries = [{ key: chooser.valueKey ?? '', at, value: textAt(at, current) }, notes]
  return [{ key, at, value: { type: 'map', at, entries } }]
}

/** An entity whose first copy is gone begins with the first that is left, and only when it is made. */
function beginning({ at }: Draft, field: string, copy: string): readonly Entry[] {
  const ignore: Entry = { key: 'ignore', at, value: { type: 'list', at, items: [textAt(at, field)] } }
  return [
    { key: field, at, value: textAt(at, copy) },
    { key: 'sync', at, value: { type: 'map', at, entries: [ignore] } },
  ]
}
