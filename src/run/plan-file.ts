/**
 * Plan files, read back.
 *
 * They come from other jobs as artifacts, so nothing in them is believed before it was looked at.
 */
import { RefusalError } from '../errors.ts'
import type { Json, JsonObject } from '../ports.ts'
import { FORMAT_VERSION } from '../render/plan-file.ts'
import { canonical, isJsonObject } from '../values.ts'

/**
 * Gives what a plan file holds.
 *
 * @param name - the file, as messages begin with it: `"approved-plan": "plan.json"`.
 * @throws RefusalError for a text that is no plan file, or one of another format.
 */
export function planFileIn(text: string, name: string): JsonObject {
  const file = parsed(text)
  if (file === undefined) throw new RefusalError(`${name} is no plan file; expected the JSON that a plan wrote`)
  const { formatVersion } = file
  if (formatVersion !== FORMAT_VERSION)
    throw new RefusalError(`${name} has the format version ${canonical(formatVersion)}; expected ${FORMAT_VERSION}`)
  return file
}

function parsed(text: string): JsonObject | undefined {
  try {
    const value: Json = JSON.parse(text)
    return isJsonObject(value) ? value : undefined
  } catch {
    return undefined
  }
}
