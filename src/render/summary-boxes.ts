/**
 * What a reviewer must not overlook: entities that will be deleted, and callers that will break.
 */
import type { CallerChange, Change, Plan } from '../model/plan.ts'
import { isHidden } from './field.ts'
import { alert, list, type Markdown, md } from './markdown.ts'
import { byName, entity, goesBecause } from './summary-changes.ts'
import { counted, entities, importOf, successors } from './words.ts'

/** Gives the box that names what will be deleted, or nothing. */
export function deletesBox({ changes, refusals }: Plan): readonly Markdown[] {
  const deletes = byName(
    changes.filter(change => change.action === 'delete'),
    change => change,
  )
  if (deletes.length === 0) return []
  const makesWay = successors(changes)
  const named = deletes
    .slice(0, BOX_LINES)
    .map(change => md`${entity(change.address)}: ${goesBecause(change, makesWay)}`)
  const rest = deletes.length - BOX_LINES
  const items = rest > 0 ? [...named, md`${rest} more, in the table below`] : named
  return [
    alert(
      'CAUTION',
      md`**${entities(deletes.length)} ${refusals.length > 0 ? 'would be' : 'will be'} deleted**\n\n${list(items)}`,
    ),
  ]
}

/** Gives the box that names what is taken away from callers of today, or nothing. */
export function breakingBox({ changes }: Plan): readonly Markdown[] {
  const broken = changes.flatMap(change =>
    forCallers(change)
      .filter(({ breaking }) => breaking)
      .map(({ message }) => md`${entity(change.address)}: ${message}`),
  )
  if (broken.length === 0) return []
  const rest = broken.length - BOX_LINES
  const items = rest > 0 ? [...broken.slice(0, BOX_LINES), md`${rest} more, in the log`] : broken
  return [alert('WARNING', md`**${counted(broken.length, 'breaking change')} for callers**\n\n${list(items)}`)]
}

function forCallers(change: Change): readonly CallerChange[] {
  const fields = change.action === 'delete' ? [] : change.fields.filter(field => !isHidden(field))
  return [...(importOf(change)?.changes ?? []), ...fields.flatMap(({ words = [] }) => words)]
}

const BOX_LINES = 20
