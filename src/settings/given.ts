/**
 * The value of every input, read by itself; what one input means for another is decided in `settings.ts`.
 *
 * A value that is absent or faulty is held by a stand-in that must not be used: an empty name, an empty secret.
 */

import { durationMs, readExpiry } from '../sas/expiry.ts'
import { lifeFault } from '../sas/token.ts'
import { Secret } from '../secret.ts'
import { type Form, flag, linesOf, matching, oneOf, quoted, type Read, secretText, unlike, whole } from './form.ts'
import { takeTarget } from './target.ts'

/** The most deletes a plan may hold, as a count or as a percentage of each collection's live count. */
export type MaxDeletes = { readonly count: number } | { readonly percent: number }

/** Every input as a value. */
export type Given = ReturnType<typeof takeAll>

const LONGEST_TIMEOUT_MS = 24 * 60 * 60 * 1000
const NO_SECRET = new Secret('')

/** Takes every input of the form; `now` is what an expiry is measured from. */
export function takeAll(form: Form, now: Date) {
  return {
    command: form.take('command', oneOf('token', 'validate', 'plan', 'apply'), undefined),
    target: takeTarget(form),
    key: form.take('key', secretText, NO_SECRET),
    accessToken: form.take('access-token', secretText, NO_SECRET),
    ...takeToken(form, now),
    config: form.take('config', linesOf(asIs), []),
    only: form.take('only', linesOf(selector), []),
    except: form.take('except', linesOf(selector), []),
    prune: form.take('prune', oneOf('none', 'all'), 'none'),
    maxDeletes: form.take('max-deletes', maxDeletes, { count: 0 }),
    planFile: form.take('plan-file', asIs, undefined),
    secrets: form.take('secrets', oneOf('auto', 'compare', 'assume', 'write'), 'auto'),
    failOn: form.take('fail-on', oneOf('none', 'changes'), 'none'),
    strict: form.take('strict', flag, false),
    concurrency: form.take('concurrency', concurrency, 'auto'),
    timeoutMs: form.take('timeout', timeoutMs, 0),
    summary: form.take('summary', flag, true),
  } as const
}

function takeToken(form: Form, now: Date) {
  const format = form.take('token-format', oneOf('long', 'short'), 'long')
  return {
    identifier: form.take('identifier', identifier, ''),
    format,
    expiry: form.take('expiry', expiryFor(format, now), now),
    exportToken: form.take('export-token', flag, false),
    probe: form.take('probe', flag, false),
  } as const
}

const asIs: Read<string> = text => text
/** Narrower than the service's own rule: a token has no way to quote `&`, and a header none to carry a line break. */
const identifier = matching(/^[\w.@-]{1,80}$/, '1 to 80 letters, digits, underscores, hyphens, dots and @')
const selector = matching(/^[a-zA-Z]+(?:\/[^/\s]+)+$/, 'a selector "collection/id-glob", such as "products/gold-*"')

/** An expiry that a token of this format can have. */
function expiryFor(format: 'long' | 'short', now: Date): Read<Date> {
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
