/**
 * Plain values that are made of variables, and what becomes of them when the service has another one.
 */
import type { Scalar } from 'yaml'
import type { Leaf } from '../../tree.ts'
import { refill } from '../texts/refill.ts'
import type { Fill } from '../texts/template.ts'
import { isSame } from './sameness.ts'

/** What is made of a variable is not written over. */
export const MADE = 'it is made of a variable'

/** True for a value with an expression in it. */
export function isMade({ value }: Pick<Scalar, 'value'>): boolean {
  return typeof value === 'string' && value.replaceAll('$${', '').includes('${')
}

/** True for a value that is, or comes to, another one. @param other - as the file would spell it, nothing filled in. */
export function comesTo(scalar: Scalar, other: Leaf['value'], fill: Fill): boolean {
  if (isSame(scalar, other)) return true
  const text = typeof scalar.value === 'string' && isMade(scalar) ? fill(scalar.value) : undefined
  return text !== undefined && text === meant(other)
}

/** Gives what a file has to say for a value to come to another one; what it is made of stays in it. */
export function remade(
  { value }: Scalar,
  other: Leaf['value'],
  fill: Fill,
): { readonly value: Leaf['value'] } | { readonly why: string } {
  if (typeof value !== 'string' || !isMade({ value })) return { value: other }
  const text = meant(other)
  const made = text === undefined ? { why: MADE } : refill(value, text, fill)
  return 'why' in made ? made : { value: made.text }
}

function meant(value: Leaf['value']): string | undefined {
  if (typeof value === 'string') return value.replaceAll('$${', () => '${')
  return value === null ? undefined : String(value)
}
