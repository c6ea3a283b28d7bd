/**
 * The value of every input, read by itself; what one input means for another is decided in `settings.ts`.
 *
 * A value that is absent or faulty is held by a stand-in that must not be used: an empty name, an empty secret.
 */

import { durationMs, readExpiry } from '../sas/expiry.ts'
import { type Holder, usualFormat } from '../sas/holder.ts'
import { lifeFault, type TokenFormat } from '../sas/token.ts'
import { Secret } from '../secret.ts'
import { folder } from './export.ts'
import { type Form, flag, linesOf, matching, oneOf, quoted, type Read, secretText, unlike, whole } from './form.ts'
import { takeIdentity } from './identity.ts'
import { takePromotion } from './promotion.ts'
import { takeTarget } from './target.ts'

/** The most deletes a plan may hold, as a count or as a percentage of each collection's live count. */
export type MaxDeletes = { readonly count: number } | { readonly percent: number }

/** Every input as a value. */
export type Given = ReturnType<typeof takeAll>

const LONGEST_TIMEOUT_MS = 24 * 60 * 60 * 1000
const NO_SECRET = new Secret('')

/** Takes every input of the form; `now` is what an expiry is measured from. */
export function takeAll(form: Form, now: Date) {
  const target = takeTarget(form)
  return {
    command: form.take(
      'command',
      oneOf('token', 'validate', 'plan', 'apply', 'export', 'compare', 'convert'),
      undefined,
    ),
    target,
    identity: takeIdentity(form, target),
    key: form.take('key', secretText, NO_SECRET),
    ...takeToken(form, now),
    config: form.take('config', linesOf(asIs), []),
    overrides: form.take('overrides', linesOf(asIs), []),
    environment: form.take('environment', asIs, undefined),
    variables: form.take('variables', linesOf(variableLine), []),
    only: form.take('only', linesOf(selector), []),
    except: form.take('except', linesOf(selector), []),
    prune: form.take('prune', oneOf('none', 'owned', 'all'), 'none'),
    maxDeletes: form.take('max-deletes', maxDeletes, { count: 0 }),
    output: form.take('output', folder, ''),
    layout: form.take('layout', oneOf('single', 'by-api'), 'by-api'),
    planFile: form.take('plan-file', asIs, undefined),
    approvedPlan: form.take('approved-plan', asIs, undefined),
    renderFile: form.take('render-file', asIs, undefined),
    promotion: takePromotion(form),
    secrets: form.take('secrets', oneOf('auto', 'compare', 'assume', 'write'), 'auto'),
    failOn: form.take('fail-on', oneOf('none', 'changes'), 'none'),
    strict: form.take('strict', flag, false),
    concurrency: form.take('concurrency', concurrency, 'auto'),
    timeoutMs: form.take('timeout', timeoutMs, 0),
    outputKeys: form.take('output-keys', linesOf(keyHolder), []),
    githubToken: form.take('github-token', secretText, undefined),
    summary: form.take('summary', flag, true),
  } as const
}

function takeToken(form: Form, now: Date) {
  const own = form.take('identifier', identifier, '')
  const holder = form.take('token-for', holderWith(own), { kind: 'management', id: own } as const)
  const format = form.take('token-format', oneOf('long', 'short'), usualFormat(holder))
  // Without a key the service issues the token, and what it issues ends at a whole minute in either format.
  const rounding = form.text('key') === '' ? 'short' : format
  return {
    identifier: own,
    holder,
    format,
    keyType: form.take('key-type', oneOf('primary', 'secondary'), 'primary'),
    expiry: form.take('expiry', expiryFor(rounding, now), now),
    exportToken: form.take('export-token', flag, false),
    probe: form.take('probe', flag, false),
  } as const
}

const asIs: Read<string> = text => text
/** Narrower than the service's own rule: a token has no way to quote `&`, and a header none to carry a line break. */
const NAME = String.raw`(?!\.{1,2}$)[\w.@-]{1,80}`
const NAME_IN_WORDS = '1 to 80 letters, digits, underscores, hyphens, dots and @'
const identifier = matching(new RegExp(`^${NAME}$`), NAME_IN_WORDS)
const HOLDER = new RegExp(`^(gateway|user):(${NAME})$`)
const selector = matching(
  /^(?:[a-zA-Z]+(?:\/[^/\s]+)+|tag:\S+)$/,
  'a selector "collection/id-glob", such as "products/gold-*", or "tag:<id>"',
)

const keyHolder = matching(
  /^[^/\s?#\\]+(?:\/[^/\s?#\\]+)*$/,
  'the id of a subscription, or a path such as "gateways/<id>"',
)

/** Whom a token is for; the management API takes tokens of the identifier alone. */
function holderWith(identifier: string): Read<Holder> {
  return text => {
    if (text === 'management') return { kind: 'management', id: identifier }
    const [, kind, id] = HOLDER.exec(text) ?? []
    if ((kind === 'gateway' || kind === 'user') && id !== undefined) return { kind, id }
    throw unlike(text, `"management", "gateway:<id>" or "user:<id>", where <id> is ${NAME_IN_WORDS}`)
  }
}

/** A variable of the run: a name, or the dotted path of a part of one, and its value. */
export interface VariableInput {
  readonly name: string
  readonly value: string
}

const variableLine: Read<VariableInput> = text => {
  const [, name, value] = /^([A-Za-z_][\w-]*(?:\.[\w-]+)*)\s*=\s*(.*)$/.exec(text) ?? []
  if (name === undefined || value === undefined) throw unlike(text, 'lines "<name>=<value>"')
  return { name, value }
}

/** An expiry that a token of this format can have. */
function expiryFor(format: TokenFormat, now: Date): Read<Date> {
  return text => {
    const expiry = readExpiry(text, now)
    const fault = lifeFault(expiry, now, format)
    if (fault !== undefined) throw new RangeError(`is ${quoted(text)}; ${fault}`)
    return expiry
  }
}

const maxDeletes: Read<MaxDeletes> = text => {
  const [, number, percent] = /^(\d{1,7})(%?)$/.exec(text) ?? []
  if (number === undefined || (percent === '%' && Number(number) > 100)) {
    throw unlike(text, 'a count such as "5", or a percentage such as "10%"')
  }
  return percent === '%' ? { percent: Number(number) } : { count: Number(number) }
}

const concurrency: Read<'auto' | number> = text => (text === 'auto' ? text : whole(1, 64)(text))

const timeoutMs: Read<number> = text => {
  const ms = durationMs(text)
  if (ms === undefined || ms <= 0 || ms > LONGEST_TIMEOUT_MS) {
    throw unlike(text, 'a duration such as "90s", "30m" or "2h", 24h at most')
  }
  return ms
}
