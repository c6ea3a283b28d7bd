/** Shapes of ids that several kinds share, those of Microsoft Entra included. */
import type { IdRule } from '../kind.ts'

/** An id that the service made up: 24 hexadecimal digits. What carries one is never deleted for being undeclared. */
export const GENERATED_ID: RegExp = /^[0-9a-f]{24}$/i

/** The rule of most ids. */
export const PLAIN_ID = { maxLength: 80, pattern: /^[^*#&+:<>?]+$/, saying: 'none of * # & + : < > ?' } as const

/** What the id of an identity or of an application in Microsoft Entra looks like. */
export const GUID = {
  pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  saying: 'a GUID such as "00000000-0000-0000-0000-000000000000"',
} as const

/** As many ids are listed in a sentence, no more. */
const MOST_LISTED = 10

/** Gives the rule of ids of which the service has a closed set. */
export function oneOfIds(...values: readonly string[]): IdRule {
  const pattern = new RegExp(`^(?:${values.join('|')})$`, 'i')
  const listed = values.map(value => `"${value}"`).join(', ')
  const saying =
    values.length > MOST_LISTED ? `one of the ${values.length} names that the reference lists` : `one of ${listed}`
  return { maxLength: Math.max(...values.map(({ length }) => length)), pattern, saying, values }
}

/** The rule of ids that are words: fragments and tools have them. */
export const WORD_ID: IdRule = {
  maxLength: 80,
  pattern: /(^[\w]+$)|(^[\w][\w-]+[\w]$)/,
  saying: 'letters, digits, _ and, between others, -',
}
