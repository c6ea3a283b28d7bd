/**
 * How a message names a second place; the first one stands before the message.
 */
import type { Place } from '../../errors.ts'

/** Prints a place as `apim.yml:14:12`. */
export function placeText({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}
