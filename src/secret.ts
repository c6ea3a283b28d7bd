/**
 * A value that nobody may see.
 *
 * A `Secret` prints as `***` wherever it lands: template text, JSON, inspection, a thrown error. The only way to its
 * text is `reveal()`, so a search for that word finds every place where a secret leaves the process.
 */
import { inspect } from 'node:util'

/** A hidden text. Equality, length and content are not readable without `reveal()`. */
export class Secret {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** Returns the text itself, to be signed with or sent; never to be printed. */
  reveal(): string {
    return this.#text
  }

  toString(): string {
    return HIDDEN
  }

  toJSON(): string {
    return HIDDEN
  }

  [inspect.custom](): string {
    return HIDDEN
  }
}

/** What stands in print for a secret. */
export const HIDDEN = '***'
