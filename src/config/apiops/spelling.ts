/**
 * Names of properties and words of choices, as the table spells them.
 *
 * The service reads both in any case, and so do the files that people wrote for the APIOps tools: `resourceid`, and
 * `verbosity: Error`, stand in the very template that one of them hands out.
 */
import type { Field, Holder } from '../../model/kind/fields.ts'

/** Gives the name that the table has for a property; what is read under one name may be created under another. */
export function keyIn({ fields }: Holder, key: string): string {
  if (Object.hasOwn(fields, key)) return key
  const lower = key.toLowerCase()
  const isIt = ([name, { createdAs }]: readonly [string, Field]) => createdAs === key || name.toLowerCase() === lower
  return Object.entries(fields).find(isIt)?.[0] ?? key
}

/** Gives a text as a field spells it, where the field takes some words alone. */
export function wordIn(field: Field, text: string): string {
  const words = field.type === 'text' ? (field.values ?? []) : []
  return words.find(word => word.toLowerCase() === text.toLowerCase()) ?? text
}
