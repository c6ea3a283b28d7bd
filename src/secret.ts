/**
 * A value that nobody may see.
 *
 * A `Secret` prints as `***` wherever it lands: template text, JSON, inspection, a thrown error. The only way to its
 * text is `reveal()`, so a search for that word finds every place where a secret leaves the process.
 */
import { inspect } from 'node:util'

/** A hidden text. Equality, length and content are not readable without `reveal()`. */
export class Secret {
  readonly #text: string | undefined
  readonly #label: string | undefined

  constructor(text: string | undefined, label?: string) {
    this.#text = text
    this.#label = label
  }

  /** Gives the mark of a secret that is declared and cannot be had in this run. */
  static absent(label: string): Secret {
    return new Secret(undefined, label)
  }

  /** The text as the file spells it, `${secret.NAME}` and all: it tells nothing. Undefined for what no file names. */
  get label(): string | undefined {
    return this.#label
  }

  /** True when the text cannot be had in this run, so that there is nothing to reveal. */
  get isAbsent(): boolean {
    return this.#text === undefined
  }

  /** Returns the text itself, to be signed with or sent; never to be printed. @throws RangeError when it is absent */
  reveal(): string {
    if (this.#text === undefined)
      throw new RangeError('a secret is not available here, so that nothing can be sent of it')
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

/** What has fewer characters is not masked by the runner: it would turn ordinary output into asterisks. */
export const SHORTEST_MASK = 8

/** What stands in print for a secret. */
export const HIDDEN = '***'
