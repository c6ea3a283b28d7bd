/** The moment is 2030-01-01T00:00:00Z throughout; expected instants were worked out by hand. */
import { expect, test } from '@jest/globals'
import { durationMs, expiryWarning, readExpiry } from '../../src/sas/expiry.ts'

const now = new Date('2030-01-01T00:00:00Z')

test.each([
  ['90s', '2030-01-01T00:01:30.000Z'],
  ['45m', '2030-01-01T00:45:00.000Z'],
  ['2h', '2030-01-01T02:00:00.000Z'],
  ['2H', '2030-01-01T02:00:00.000Z'],
  ['10d', '2030-01-11T00:00:00.000Z'],
  ['2w', '2030-01-15T00:00:00.000Z'],
  ['1h30m', '2030-01-01T01:30:00.000Z'],
  ['1d12h', '2030-01-02T12:00:00.000Z'],
  ['30d', '2030-01-31T00:00:00.000Z'],
  ['PT1H', '2030-01-01T01:00:00.000Z'],
  ['PT90M', '2030-01-01T01:30:00.000Z'],
  ['P1DT12H', '2030-01-02T12:00:00.000Z'],
  ['P2W', '2030-01-15T00:00:00.000Z'],
  ['PT1.5H', '2030-01-01T01:30:00.000Z'],
  ['PT1H0,5S', '2030-01-01T01:00:00.500Z'],
])('the duration %s is counted from now', (text, instant) => {
  expect(readExpiry(text, now).toISOString()).toBe(instant)
})

test.each([
  ['2030-01-15T12:30:00Z', '2030-01-15T12:30:00.000Z'],
  ['2030-01-15T12:30Z', '2030-01-15T12:30:00.000Z'],
  ['2030-01-15 12:30:00z', '2030-01-15T12:30:00.000Z'],
  ['2030-01-15T12:30:00.1234567Z', '2030-01-15T12:30:00.123Z'],
  ['2030-01-15T12:30:00,5Z', '2030-01-15T12:30:00.500Z'],
  ['2030-01-15T12:30:00+02:00', '2030-01-15T10:30:00.000Z'],
  ['2030-01-15T12:30:00+0530', '2030-01-15T07:00:00.000Z'],
  ['2030-01-15T20:30:00-08', '2030-01-16T04:30:00.000Z'],
])('the ISO instant %s is read with its zone', (text, instant) => {
  expect(readExpiry(text, now).toISOString()).toBe(instant)
})

test.each([
  ['01/15/2030 12:30 PM', '2030-01-15T12:30:00.000Z'],
  ['01/15/2030 12:30 AM', '2030-01-15T00:30:00.000Z'],
  ['1/5/2030 3:07 pm', '2030-01-05T15:07:00.000Z'],
  ['01/15/2030, 11:59:58 PM', '2030-01-15T23:59:58.000Z'],
  ['01/15/2030 1:00\u202fAM', '2030-01-15T01:00:00.000Z'],
])("the portal's date %s is read as UTC, month first", (text, instant) => {
  expect(readExpiry(text, now).toISOString()).toBe(instant)
})

const ISO_HINT = 'expected the form 2030-01-15T12:30:00Z'
const PORTAL_HINT = 'expected MM/DD/YYYY H:MM AM or PM, in UTC'
const ANY = 'expected a duration (45m, 2h, 10d, 1h30m, PT1H) or an instant (2030-01-15T12:30:00Z, 01/15/2030 12:30 PM)'

test.each([
  ['2030-02-30T00:00:00Z', `is "2030-02-30T00:00:00Z", which no calendar or clock shows; ${ISO_HINT}`],
  ['2030-01-15T25:00:00Z', `is "2030-01-15T25:00:00Z", which no calendar or clock shows; ${ISO_HINT}`],
  ['2030-01-15T12:30:00+24:00', `is "2030-01-15T12:30:00+24:00", which no calendar or clock shows; ${ISO_HINT}`],
  ['2030-01-15T12:30:00+01:60', `is "2030-01-15T12:30:00+01:60", which no calendar or clock shows; ${ISO_HINT}`],
  ['0030-01-15T12:30:00Z', `is "0030-01-15T12:30:00Z", which no calendar or clock shows; ${ISO_HINT}`],
  ['02/30/2030 1:00 PM', `is "02/30/2030 1:00 PM", which no calendar or clock shows; ${PORTAL_HINT}`],
  ['31/12/2030 1:00 PM', `is "31/12/2030 1:00 PM", which no calendar or clock shows; ${PORTAL_HINT}`],
  ['01/15/2030 13:00 PM', `is "01/15/2030 13:00 PM", which no calendar or clock shows; ${PORTAL_HINT}`],
  ['01/15/2030 0:30 AM', `is "01/15/2030 0:30 AM", which no calendar or clock shows; ${PORTAL_HINT}`],
  ['2030-01-15T12:30:00', `is "2030-01-15T12:30:00", which lacks a time or a zone; ${ISO_HINT}`],
  ['2030-01-15', `is "2030-01-15", which lacks a time or a zone; ${ISO_HINT}`],
  ['01/15/2030 13:00', `is "01/15/2030 13:00"; ${ANY}`],
  ['tomorrow', `is "tomorrow"; ${ANY}`],
  ['60', `is "60"; ${ANY}`],
  ['P1M', `is "P1M"; ${ANY}`],
  ['PT', `is "PT"; ${ANY}`],
  ['P', `is "P"; ${ANY}`],
  ['PT1.5H30M', `is "PT1.5H30M"; ${ANY}`],
  ['30m1h', `is "30m1h"; ${ANY}`],
  ['-1h', `is "-1h"; ${ANY}`],
  ['a\nb', `is "a\\nb"; ${ANY}`],
  ['0m', 'is "0m", which is not in the future: it is 2030-01-01T00:00:00.000Z now'],
  ['2029-12-31T23:59:59Z', 'is "2029-12-31T23:59:59Z", which is not in the future: it is 2030-01-01T00:00:00.000Z now'],
  ['31d', 'is "31d", which is more than 30 days ahead; expected 30 days (30d) at most'],
  [
    '99999999999999999999d',
    'is "99999999999999999999d", which is more than 30 days ahead; expected 30 days (30d) at most',
  ],
])('the expiry %j is refused with the reason', (text, message) => {
  expect(() => readExpiry(text, now)).toThrow(new RangeError(message))
})

test('an expiry of 24 hours is not warned of', () => {
  expect(expiryWarning(new Date('2030-01-02T00:00:00Z'), now)).toBeUndefined()
})

test('an expiry beyond 24 hours is warned of', () => {
  expect(expiryWarning(new Date('2030-01-02T00:00:00.001Z'), now)).toBe(
    'the token lives until 2030-01-02T00:00:00.001Z, which is more than 24 hours; nothing can revoke it but a new key',
  )
})

test('what is no duration has no length', () => {
  expect(durationMs('')).toBeUndefined()
})
