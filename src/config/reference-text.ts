/**
 * The three ways to name an entity: an id, a path below the service, and a full resource id of Azure.
 *
 * Which of them a text is shows from the text alone; which service a full resource id belongs to is not looked at.
 */
import { pathOf } from '../model/address.ts'
import type { Reference } from '../model/kind/fields.ts'
import type { Kind } from '../model/kind.ts'
import { scopeDepth } from '../model/scope.ts'
import { KINDS } from '../model/table.ts'
import type { Home } from './entity.ts'
import { idCount } from './keys.ts'
import { choice, quoted } from './quote.ts'

/** An entity as a mention spells it. */
export interface Named {
  /** Name of the kind; it need not be in the table. */
  readonly kind: string
  readonly ids: readonly string[]
  readonly spelling: 'id' | 'path' | 'resource id'
}

const RESOURCE =
  /^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+\/providers\/microsoft\.apimanagement\/service\/[^/]+(?=\/|$)/i

/** Says how a field or a list names entities: `"/products/<id>", "/apis/<id>" or "/apis"`, or `an id`. */
export function formsOf({ to, form, also = [] }: Reference): string {
  const kinds = to.map(name => KINDS.get(name))
  if (form === 'path') {
    const paths = to.map((name, index) => localPath(kinds[index], pathFor(name, ['<id>', '<id>', '<id>', '<id>'])))
    return choice([...paths, ...also].map(quoted))
  }
  const [kind] = kinds
  const count = kind === undefined ? 1 : idCount(kind) - scopeDepth(kind)
  return count === 1 ? 'an id' : quoted(Array.from({ length: count }, () => '<id>').join('/'))
}

/** Within a scope, a path may leave the scope out. */
function localPath(kind: Kind | undefined, path: string): string {
  const scope = KINDS.get(kind?.scope ?? '')
  return scope === undefined ? path : path.slice(pathOf({ kind: scope, ids: ['<id>'] }).length)
}

/**
 * Takes a text apart; undefined when it names none of the kinds, or not in the way it should.
 *
 * @param home - what the text stands at; within a scope, names and paths may leave the scope out.
 */
export function parsed({ to: kinds, form }: Reference, text: string, home: Home): Named | undefined {
  const plain = withoutService(text)
  const isResource = plain.length < withoutSlash(text).length
  if (isResource || text.startsWith('/')) {
    for (const kind of kinds) {
      const ids = idsIn(kind, plain) ?? idsInScope(kind, plain, home)
      if (ids !== undefined) return { kind, ids, spelling: isResource ? 'resource id' : 'path' }
    }
    return undefined
  }
  const [kind = ''] = kinds
  const known = KINDS.get(kind)
  const ids = [...scopeKeys(kind, home), ...text.split('/')]
  const isWhole = ids.length === (known === undefined ? 1 : idCount(known)) && !ids.includes('')
  return form === 'id' && isWhole ? { kind, ids, spelling: 'id' } : undefined
}

/** Reads a path that leaves out the scope which the text itself lies in. */
function idsInScope(kind: string, path: string, home: Home): readonly string[] | undefined {
  const keys = scopeKeys(kind, home)
  const scope = KINDS.get(home.kind.scope ?? '')
  return keys.length === 0 || scope === undefined
    ? undefined
    : idsIn(kind, `${pathOf({ kind: scope, ids: keys })}${path}`)
}

/** The keys of the scope that a text and what it names both lie in. */
function scopeKeys(kind: string, { kind: own, keys }: Home): readonly string[] {
  return own.scope === KINDS.get(kind)?.scope ? keys.slice(0, scopeDepth(own)) : []
}

/** Reads the ids out of a path of a kind; undefined when the path is another kind's. */
function idsIn(kind: string, path: string): readonly string[] | undefined {
  const parts = path.split('/')
  const wanted = pathFor(kind, ['{id}', '{id}', '{id}', '{id}']).split('/')
  const isSame =
    parts.length === wanted.length &&
    wanted.every((part, index) => (part === '{id}' ? parts[index] !== '' : sameText(part, parts[index] ?? '')))
  return isSame ? parts.filter((_, index) => wanted[index] === '{id}') : undefined
}

/** Gives the path of an entity of a kind, which need not be in the table yet. */
export function pathFor(name: string, ids: readonly string[]): string {
  const kind = KINDS.get(name)
  return kind === undefined ? `/${name}/${ids[0] ?? ''}` : pathOf({ kind, ids })
}

/** Gives what a full resource id says below the service, and any other text as it is, without a slash at its end. */
export function withoutService(text: string): string {
  return withoutSlash(text.replace(RESOURCE, ''))
}

function withoutSlash(text: string): string {
  return text.length > 1 && text.endsWith('/') ? text.slice(0, -1) : text
}

/** True for texts that differ in case alone. */
export function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
