/**
 * What a service has, as a text that is laid out as the file had it.
 *
 * The service indents, breaks lines and ends them as it likes. Of all the spellings that mean the same to it the one is
 * taken that touches least of the file; where only its own will do, that is what is written.
 */
import { breakOf, linesKept } from '../../../content/lines.ts'

/** A text of the service. */
export interface LiveText {
  /** It as it may be written, what is nearest to the file first; the last one is always right. */
  readonly spellings: readonly string[]
  /** True for a text that means the same to the service. */
  readonly isSame: (text: string) => boolean
}

/** Writes a text of the service as a text of the files is laid out. */
export function relaid(old: string, { spellings, isSame }: LiveText): string {
  const all = spellings.flatMap(text => [ended(old, linesKept(old, text)), ended(old, broken(old, text)), text])
  return all.find(isSame) ?? spellings.at(-1) ?? old
}

/** Gives a text the last line break that another one has, or has not. */
function ended(old: string, text: string): string {
  return `${text.replace(/\r?\n$/, '')}${old.endsWith('\n') ? breakOf(old) : ''}`
}

function broken(old: string, text: string): string {
  return text.replace(/\r?\n/g, breakOf(old))
}
