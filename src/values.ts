/**
 * Questions about JSON values, sent and declared.
 *
 * A declared value may hold secrets: `revealed` is the one way to what will be sent, and its result is never printed.
 */
import type { Json, JsonObject, Value, Values } from './ports.ts'
import { Secret } from './secret.ts'

/** True for a JSON object, as against a list or a plain value. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** True for a declared object, as against a list, a plain value or a secret. */
export function isValues(value: Value | undefined): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Secret)
}

/** True for a declared list. */
export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value)
}

/** Gives a declared value as the service will get it, secrets and all. Never to be printed. */
export function revealed(value: Value): Json {
  if (value instanceof Secret) return value.reveal()
  if (isList(value)) return value.map(revealed)
  if (isValues(value)) return revealedObject(value)
  return value
}

/** Gives a declared object as the service will get it. Never to be printed. */
export function revealedObject(values: Values): JsonObject {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, revealed(value)]))
}

/** True when a secret stands anywhere in a value. */
export function holdsSecret(value: Value): boolean {
  if (value instanceof Secret) return true
  if (isList(value)) return value.some(holdsSecret)
  return isValues(value) && Object.values(value).some(holdsSecret)
}

/** True when a secret that cannot be had in this run stands anywhere in a value, so that it cannot be revealed. */
export function holdsAbsent(value: Value): boolean {
  if (value instanceof Secret) return value.isAbsent
  if (isList(value)) return value.some(holdsAbsent)
  return isValues(value) && Object.values(value).some(holdsAbsent)
}

/** Prints JSON with the names of each object in order, so that equal values print equally. */
export function canonical(value: Json | undefined): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (!isJsonObject(value)) return JSON.stringify(value ?? null)
  const names = Object.keys(value).sort()
  return `{${names.map(name => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`
}
