/**
 * The meaning of a policy as one text: equal for two policies exactly when the service takes them for the same.
 *
 * It is compared, never shown. Every part is quoted before it is joined, so that no text can pass for markup.
 */
import { expressionMeaning, trimmedLines } from './layout.ts'
import type { Mark } from './marks.ts'
import type { Phrase } from './phrase.ts'
import type { Attribute } from './tokens.ts'

/** Gives the meaning of a well-formed policy. */
export function meaningOf(marks: readonly Mark[]): string {
  return JSON.stringify(marks.map(markMeaning))
}

/** Gives the meaning of one mark; two that close different elements mean the same by themselves. */
export function markMeaning(mark: Mark): readonly string[] {
  switch (mark.kind) {
    case 'open':
      return [
        mark.content === 'nothing' ? 'empty' : 'open',
        mark.name,
        ...mark.attributes.toSorted(byName).flatMap(attributeMeaning),
      ]
    case 'close':
      return ['close']
    case 'text':
      return ['text', phraseMeaning(mark.value)]
    case 'comment':
    case 'instruction':
      return [mark.kind, ...trimmedLines(mark.text)]
  }
}

/** Gives the meaning of an attribute. */
export function attributeMeaning({ name, value }: Attribute): readonly string[] {
  return [name, phraseMeaning(value)]
}

function phraseMeaning({ lead, code, rest, trail }: Phrase): string {
  return code.length === 0 ? JSON.stringify(lead + rest + trail) : expressionMeaning(code) + JSON.stringify(rest)
}

/** Orders attributes by name, by code unit: the same on every machine. */
export function byName(a: Attribute, b: Attribute): number {
  return a.name < b.name ? -1 : 1
}
