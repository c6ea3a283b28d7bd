/**
 * What the table says of a single value: legal words, length, pattern, range.
 *
 * A secret is held against the same rules, but its sentence never shows it, nor how long it is.
 */
import type { NumberField, TextField } from '../../model/kind/fields.ts'
import { quoted } from '../quote.ts'
import { oneOf } from '../words.ts'

/** Says what is wrong with a text and what would be right; undefined when it is legal. */
export function textFault(field: TextField, text: string, isSecret: boolean): string | undefined {
  const expected = expectedText(field, text)
  if (expected === undefined) return undefined
  if (isSecret) return `holds a secret that the service would refuse; expected ${expected.right}`
  return `${expected.wrong}; expected ${expected.right}`
}

/** Says what is wrong with a number and what would be right; undefined when it is legal. */
export function numberFault({ integer, minimum, maximum }: NumberField, number: number): string | undefined {
  const isLegal =
    Number.isFinite(number) &&
    (integer !== true || Number.isSafeInteger(number)) &&
    number >= (minimum ?? number) &&
    number <= (maximum ?? number)
  return isLegal ? undefined : `is ${number}; expected ${expectedNumber({ integer, minimum, maximum })}`
}

/** Says which numbers are legal: `a whole number from 1 to 64`. */
export function expectedNumber({ integer, minimum, maximum }: Bounds): string {
  const noun = integer === true ? 'a whole number' : 'a number'
  if (minimum !== undefined && maximum !== undefined) return `${noun} from ${minimum} to ${maximum}`
  if (minimum !== undefined) return `${noun} of ${minimum} or more`
  return maximum === undefined ? noun : `${noun} of at most ${maximum}`
}

interface Bounds {
  readonly integer?: true | undefined
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
}

interface Expectation {
  readonly wrong: string
  readonly right: string
}

function expectedText(
  { values, minLength = 0, maxLength, pattern, saying }: TextField,
  text: string,
): Expectation | undefined {
  if (values !== undefined && !values.includes(text))
    return {
      wrong: `is ${quoted(text)}`,
      right: oneOf(values) ?? `one of ${values.length} words that the schema lists`,
    }
  if (text.length < minLength || text.length > (maxLength ?? text.length)) {
    const right = lengths(minLength, maxLength)
    return { wrong: text === '' ? 'is an empty text' : `has ${characters(text.length)}`, right }
  }
  return pattern?.test(text) === false ? { wrong: `is ${quoted(text)}`, right: saying ?? 'another text' } : undefined
}

function lengths(minimum: number, maximum: number | undefined): string {
  if (maximum === undefined) return `at least ${characters(minimum)}`
  return minimum === 0 ? `at most ${characters(maximum)}` : `${minimum} to ${characters(maximum)}`
}

function characters(count: number): string {
  return `${count} character${count === 1 ? '' : 's'}`
}
