/**
 * Reads an expiry in every spelling that users have at hand: a duration, an ISO 8601 instant, the portal's date.
 *
 * JavaScript's own date parser takes 30 February for 2 March and a date without a zone for local time; nothing here
 * relies on it. The portal prints its dates month first, and means UTC.
 */
import { LONGEST_LIFE_MS } from './token.ts'

/** What `readExpiry` takes, for error sentences. */
const EXPIRY_SPELLINGS =
  'a duration (45m, 2h, 10d, 1h30m, PT1H) or an instant (2030-01-15T12:30:00Z, 01/15/2030 12:30 PM)'

const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
/** Milliseconds of week, day, hour, minute and second: the order in which both patterns below capture them. */
const UNITS_MS: readonly number[] = [7 * DAY_MS, DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS]

const SHORT_DURATION = /^(?:(\d+)w)?(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/i
const ISO_NUMBER = String.raw`(\d+(?:[.,]\d+)?)`
const ISO_DURATION = new RegExp(
  `^P(?:${ISO_NUMBER}W)?(?:${ISO_NUMBER}D)?(?:T(?=\\d)(?:${ISO_NUMBER}H)?(?:${ISO_NUMBER}M)?(?:${ISO_NUMBER}S)?)?$`,
)
/** ISO 8601 allows a fraction in the last component only. */
const EARLY_FRACTION = /[.,]\d+[A-Z]+\d/
const ISO_INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:Z|([+-])(\d{2})(?::?(\d{2}))?)$/i
const ISO_WITHOUT_ZONE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)?$/i
/** `\s` also matches the narrow no-break space that browsers print before AM and PM. */
const PORTAL_INSTANT = /^(\d{1,2})\/(\d{1,2})\/(\d{4}),?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AP])M$/i

/**
 * Gives the instant that `text` means.
 *
 * @throws RangeError, whose message completes a sentence that begins with the name of the input, when the text is in
 *   no known spelling, names no real instant, or names one that is past or more than 30 days ahead.
 */
export function readExpiry(text: string, now: Date): Date {
  const lifeMs = durationMs(text)
  const atMs = lifeMs === undefined ? instantMs(text) : now.getTime() + lifeMs
  if (atMs <= now.getTime()) {
    throw new RangeError(`is "${text}", which is not in the future: it is ${now.toISOString()} now`)
  }
  if (atMs - now.getTime() > LONGEST_LIFE_MS) {
    throw new RangeError(`is "${text}", which is more than 30 days ahead; expected 30 days (30d) at most`)
  }
  return new Date(atMs)
}

/** Gives the sentence that warns of a long life, undefined when the token lives for 24 hours at most. */
export function expiryWarning(expiry: Date, now: Date): string | undefined {
  if (expiry.getTime() - now.getTime() <= DAY_MS) return undefined
  return `the token lives until ${expiry.toISOString()}, which is more than 24 hours; nothing can revoke it but a new key`
}

/**
 * Gives the milliseconds of `45m`, `2h`, `10d`, `1h30m`, `PT1H` or `P1DT12H`; undefined when `text` is no duration.
 *
 * Years and months have no fixed length and are no durations here.
 */
export function durationMs(text: string): number | undefined {
  const found = SHORT_DURATION.exec(text) ?? (EARLY_FRACTION.test(text) ? null : ISO_DURATION.exec(text))
  const counts = found?.slice(1) ?? []
  if (counts.every(count => count === undefined)) return undefined
  const parts = UNITS_MS.map((unitMs, index) => Number((counts[index] ?? '0').replace(',', '.')) * unitMs)
  return Math.round(parts.reduce((sum, part) => sum + part, 0))
}

function instantMs(text: string): number {
  const ms = isoMs(text) ?? portalMs(text)
  if (ms !== undefined && !Number.isNaN(ms)) return ms
  if (ms !== undefined) throw new RangeError(`is "${text}", which no calendar or clock shows; ${orderHint(text)}`)
  if (ISO_WITHOUT_ZONE.test(text)) {
    throw new RangeError(`is "${text}", which lacks a time or a zone; expected the form 2030-01-15T12:30:00Z`)
  }
  throw new RangeError(`is ${JSON.stringify(text)}; expected ${EXPIRY_SPELLINGS}`)
}

function orderHint(text: string): string {
  return text.includes('/') ? 'expected MM/DD/YYYY H:MM AM or PM, in UTC' : 'expected the form 2030-01-15T12:30:00Z'
}

/** NaN for an instant that does not exist, undefined for another spelling. */
function isoMs(text: string): number | undefined {
  const found = ISO_INSTANT.exec(text)
  if (found === null) return undefined
  const [, year, month, day, hour, minute, second = '0', fraction = '', sign, zoneHour = '0', zoneMinute = '0'] = found
  const wallMs = utcMs([year, month, day, hour, minute, second].map(Number))
  const isZone = Number(zoneHour) < 24 && Number(zoneMinute) < 60
  const offsetMs = Number(zoneHour) * HOUR_MS + Number(zoneMinute) * MINUTE_MS
  const fractionMs = Number(fraction.padEnd(3, '0').slice(0, 3))
  return isZone ? wallMs + fractionMs - (sign === '-' ? -offsetMs : offsetMs) : Number.NaN
}

/** NaN for an instant that does not exist, undefined for another spelling. */
function portalMs(text: string): number | undefined {
  const found = PORTAL_INSTANT.exec(text)
  if (found === null) return undefined
  const [, month, day, year, hour, minute, second = '0', half = ''] = found
  const clockHour = Number(hour)
  if (clockHour < 1 || clockHour > 12) return Number.NaN
  const dayHour = (clockHour % 12) + (half.toUpperCase() === 'P' ? 12 : 0)
  return utcMs([...[year, month, day].map(Number), dayHour, Number(minute), Number(second)])
}

/** Milliseconds of a UTC date written as numbers; NaN when `Date` had to carry one part over into the next. */
function utcMs(parts: readonly number[]): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  const kept = [
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  ]
  return kept.every((part, index) => part === parts[index]) ? date.getTime() : Number.NaN
}
