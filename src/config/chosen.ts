/**
 * What stands at an entity although it belongs to one of the copies below it.
 *
 * Where the file says which of the copies an entity stands for, what is written at the entity itself would wander from
 * one to the next. So it is what the entity is made with, and what is below stands below the copy.
 */
import { type Address, keyOf } from '../model/address.ts'
import type { Kind } from '../model/kind.ts'
import { KINDS } from '../model/table.ts'
import type { Entity, Piece } from './entity.ts'
import { type Checking, problem } from './finding.ts'
import { parentOf } from './keys.ts'
import { below } from './words.ts'

/** Reports what has to stand below a copy, and keeps the rest of it from being compared. */
export function* settleChoices(pieces: readonly Piece[]): Checking<readonly Piece[]> {
  const choices = new Map(
    pieces.flatMap(piece => {
      const kind = piece.piece === 'entity' ? KINDS.get(piece.entity.kind.chooses ?? '') : undefined
      const holder = piece.piece === 'entity' ? parentOf(piece.entity.kind) : undefined
      if (piece.piece !== 'entity' || kind === undefined || holder === undefined) return []
      return [[keyOf({ kind: holder, ids: piece.entity.ids }), { kind, chooser: piece.entity }] as const]
    }),
  )
  if (choices.size === 0) return pieces
  const settled: Piece[] = []
  const told = new Set<string>()
  for (const piece of pieces) {
    const path = piece.piece === 'mention' ? undefined : yield* misplaced(piece, choices, told)
    if (path !== undefined) told.add(path)
    else if (piece.piece !== 'entity') settled.push(piece)
    else settled.push({ piece: 'entity', entity: yield* withoutCopied(piece.entity, choices) })
  }
  return settled
}

interface Chosen {
  /** The kind of the copies. */
  readonly kind: Kind
  /** What says which copy the entity stands for. */
  readonly chooser: Entity
}

type Choices = ReadonlyMap<string, Chosen>

/** Reports an entity or a list directly below the chooser's own holder that every copy has for itself. */
function* misplaced(
  piece: Exclude<Piece, { readonly piece: 'mention' }>,
  choices: Choices,
  told: ReadonlySet<string>,
): Checking<string | undefined> {
  const { kind, at, path, holder } =
    piece.piece === 'entity'
      ? { ...piece.entity, holder: holderOf(piece.entity) }
      : { ...piece.link, at: piece.link.item.at, holder: piece.link.isInverse ? undefined : piece.link.holder }
  const chosen = holder === undefined ? undefined : choices.get(keyOf(holder))
  const name = kind.name.slice(kind.name.lastIndexOf('/') + 1)
  if (chosen === undefined || !KINDS.has(`${chosen.kind.name}/${name}`)) return undefined
  if (!told.has(path))
    yield* problem(
      at,
      `${path} belongs to one ${chosen.kind.noun}, as ${chosen.chooser.path} says which is the current one; expected it below that ${chosen.kind.noun}`,
    )
  return path
}

function holderOf({ kind, ids }: Entity): Address | undefined {
  const parent = parentOf(kind)
  return parent === undefined ? undefined : { kind: parent, ids: kind.shape === 'single' ? ids : ids.slice(0, -1) }
}

/** Says of fields and of a document that only a create sends them. */
function* withoutCopied(entity: Entity, choices: Choices): Checking<Entity> {
  const chosen = choices.get(keyOf(entity))
  if (chosen === undefined) return entity
  const { own, specification, path, sync } = entity
  const copied = own.filter(({ key }) => Object.hasOwn(chosen.kind.fields, key))
  for (const { key, at } of specification === undefined ? copied : [...copied, specification])
    yield* problem(
      at,
      `${below(path, key)} is sent only when the ${entity.kind.noun} is made, as ${chosen.chooser.path} stands beside it; expected it below a ${chosen.kind.noun}`,
      'notice',
    )
  const ignore = [...sync.ignore, ...copied.map(({ key }) => key), 'specification']
  return { ...entity, sync: { ...sync, ignore } }
}
