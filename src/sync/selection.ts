/**
 * Which entities a run is about: what `only` and `except` leave.
 *
 * `tag:paid` means what the files link to that tag. A selector that matches nothing is refused, since it is more often
 * misspelt than meant: an `except` that guards nothing would go unnoticed.
 */
import { type Address, globPattern, keyOf, ownId, selects, textOf } from '../model/address.ts'
import type { Note, Refusal } from '../model/plan.ts'
import { otherEnd } from '../model/scope.ts'
import type { Declaration, State, Wanted } from '../model/state.ts'
import { ancestorsOf } from '../model/table.ts'
import { nearest } from '../nearest.ts'

/** The selectors of a run. */
export interface Selectors {
  readonly only: readonly string[]
  readonly except: readonly string[]
}

/** What a run is about. */
export interface Selection {
  readonly covers: (address: Address) => boolean
  /** The same for what is no entity and has only a name, as actions have: `actions/rotate`. */
  readonly coversName: (name: string) => boolean
  /** Says which selectors match nothing of what was seen. */
  readonly unmatched: (seen: readonly Address[], names: readonly string[]) => readonly Refusal[]
}

/** One selector, ready to be asked. */
interface Matcher {
  readonly text: string
  readonly input: keyof Selectors
  readonly covers: (address: Address) => boolean
  readonly coversName: (name: string) => boolean
}

/** Makes selectors ready for what the files declare. */
export function selectionOf({ only, except }: Selectors, declaration: Declaration): Selection {
  const matcher = matcherIn(declaration)
  const chosen = only.map(text => matcher(text, 'only'))
  const left = except.map(text => matcher(text, 'except'))
  const decides = (test: (one: Matcher) => boolean) => (chosen.length === 0 || chosen.some(test)) && !left.some(test)
  return {
    covers: address => decides(one => one.covers(address)),
    coversName: name => decides(one => one.coversName(name)),
    unmatched: (seen, names) =>
      [...chosen, ...left].flatMap(one =>
        seen.some(one.covers) || names.some(one.coversName) ? [] : [nothing(one, seen, names, declaration)],
      ),
  }
}

function matcherIn({ wanted }: Declaration): (text: string, input: keyof Selectors) => Matcher {
  return (text, input) => {
    const [, word, id] = /^([a-z]+):(.+)$/.exec(text) ?? []
    if (word !== undefined && id !== undefined) {
      const keys = labelled(word, globPattern(id), wanted)
      const covers = (address: Address) => [address, ...ancestorsOf(address)].some(above => keys.has(keyOf(above)))
      return { text, input, covers, coversName: () => false }
    }
    const pattern = globPattern(text)
    return { text, input, covers: address => selects([pattern], address), coversName: name => pattern.test(name) }
  }
}

/** Gives the keys of what the files link to an entity by which others are found. */
function labelled(word: string, id: RegExp, wanted: State<Wanted>): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const { address } of wanted.values()) {
    if (address.kind.shape !== 'relation') continue
    const ends = [ancestorsOf(address)[0], otherEnd(address)].flatMap(end => end ?? [])
    const label = ends.find(end => end.kind.selects === word && id.test(ownId(end)))
    if (label !== undefined) for (const end of ends) if (end !== label) keys.add(keyOf(end))
  }
  return keys
}

function nothing(
  { text, input }: Matcher,
  seen: readonly Address[],
  names: readonly string[],
  { heldBack }: Declaration,
): Refusal {
  const what = `"${input}" has "${text}", which`
  const held = heldBack.find(({ name }) => globPattern(text).test(name))
  if (held !== undefined)
    return { at: held.at, message: `${what} matches only what is held back from this environment` }
  const [collection, ...rest] = text.split('/')
  const alike = [...new Set([...seen.map(textOf), ...names])].filter(name => {
    const [first, ...others] = name.split('/')
    return first === collection && others.length === rest.length
  })
  const close = nearest(text, alike)
  const expected = close === undefined ? '' : `; the nearest is "${close}"`
  return { message: `${what} matches nothing that the files declare or the service was read for${expected}` }
}

/** Says which declared entities a run leaves out although it is about others that name them. */
export function leftOut({ wanted }: Declaration, { covers }: Selection): readonly Note[] {
  const namers = new Map<string, { readonly target: Address; readonly by: Address[] }>()
  for (const { address, references } of wanted.values()) {
    if (!covers(address)) continue
    for (const { target } of references) {
      if ('by' in target || covers(target) || !wanted.has(keyOf(target))) continue
      const known = namers.get(keyOf(target))
      if (known === undefined) namers.set(keyOf(target), { target, by: [address] })
      else if (known.by.at(-1) !== address) known.by.push(address)
    }
  }
  return [...namers.values()].map(({ target, by: [first, ...rest] }) => ({
    address: target,
    message: `declared and left out of this run; it has to be in the service for ${first === undefined ? '' : textOf(first)}${rest.length === 0 ? '' : ` and ${rest.length} more`}`,
  }))
}
