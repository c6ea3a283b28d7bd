/**
 * Which elements a policy may have at its top, by the place where it is written.
 *
 * `<base/>` means the policy of the scope above, and only when it is a statement: inside `set-body`, and with
 * attributes, it is content such as HTML's.
 */
import type { Mark } from './marks.ts'
import type { ReadFault } from './phrase.ts'

/** Where a policy is written: the scope it belongs to, a fragment, or a GraphQL resolver. */
export type PolicyPlace = 'service' | 'workspace' | 'product' | 'api' | 'operation' | 'fragment' | 'resolver'

const SECTIONS: readonly string[] = ['inbound', 'backend', 'outbound', 'on-error']

/** Lists what is out of place in a well-formed policy, in the order of the text. */
export function structureFaults(marks: readonly Mark[], place: PolicyPlace): readonly ReadFault[] {
  const faults: ReadFault[] = []
  const path: string[] = []
  const seen = new Set<string>()
  let bodies = 0
  for (const mark of marks) {
    if (bodies === 0) faults.push(...markFaults(mark, path, place, seen))
    if (mark.kind === 'open' && path.length === 1) seen.add(mark.name)
    if (mark.kind === 'open' && mark.content !== 'nothing') {
      path.push(mark.name)
      bodies += mark.name === 'set-body' ? 1 : 0
    }
    if (mark.kind === 'close' && path.pop() === 'set-body') bodies -= 1
  }
  return faults
}

function markFaults(
  mark: Mark,
  path: readonly string[],
  place: PolicyPlace,
  seen: ReadonlySet<string>,
): readonly ReadFault[] {
  const messages = mark.kind === 'open' ? elementFaults(mark.name, mark.attributes.length, path, place, seen) : []
  const stray = mark.kind === 'text' && path.length === 1 && path[0] === 'policies' ? [STRAY] : []
  return [...messages, ...stray].map(message => ({ offset: mark.from, message }))
}

const STRAY = 'text between the sections of a policy; expected elements only'

function elementFaults(
  name: string,
  attributes: number,
  path: readonly string[],
  place: PolicyPlace,
  seen: ReadonlySet<string>,
): readonly string[] {
  if (path.length === 0) return rootFaults(name, place)
  const base = name === 'base' && attributes === 0 ? baseFaults(place) : []
  return path.length > 1 ? base : [...base, ...sectionFaults(name, path[0], seen)]
}

function rootFaults(name: string, place: PolicyPlace): readonly string[] {
  if (place === 'resolver') {
    const scope = name === 'policies' || name === 'fragment'
    return scope ? [`the root element of a resolver's policy is "${name}"; expected a data source`] : []
  }
  const expected = place === 'fragment' ? 'fragment' : 'policies'
  const noun = place === 'fragment' ? 'a policy fragment' : 'a policy'
  return name === expected ? [] : [`the root element of ${noun} is "${name}"; expected "${expected}"`]
}

function sectionFaults(name: string, root: string | undefined, seen: ReadonlySet<string>): readonly string[] {
  if (root === 'fragment' && SECTIONS.includes(name)) {
    return [`section "${name}" stands in a policy fragment; expected the statements alone`]
  }
  if (root !== 'policies') return []
  const legal = SECTIONS.map(section => `"${section}"`).join(', ')
  if (!SECTIONS.includes(name)) return [`"${name}" is no section of a policy; expected ${legal}`]
  return seen.has(name) ? [`section "${name}" is given twice; expected once`] : []
}

function baseFaults(place: PolicyPlace): readonly string[] {
  if (place === 'service') return ['"<base />" stands in the service\'s policy, which has no scope above; remove it']
  return place === 'fragment'
    ? ['"<base />" stands in a policy fragment, which has no scope of its own; remove it']
    : []
}
