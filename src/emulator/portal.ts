/**
 * The developer portal: what is built into it, and what publishing it does.
 *
 * A revision is a publication. One of them is what visitors see, and it stays so until another one is made current.
 */
import type { JsonObject } from './protocol.ts'
import { nameOf } from './store.ts'
import type { World } from './world.ts'

/** Content types that every portal has, by id. */
export const BUILT_IN_CONTENT: Readonly<Record<string, JsonObject>> = {
  document: { name: 'Document', description: 'A text that pages show.' },
  page: { name: 'Page', description: 'A page of the portal.' },
}

/** What an e-mail template is until somebody changes it, and again when it is deleted. */
export function originalTemplate(name: string): JsonObject {
  return { subject: name, title: name, body: '<p>$DevFirstName</p>', isDefault: true }
}

/** True for a content type that nobody may change: those of people's own begin with `c-`. */
export function isBuiltInContent(kind: string, path: string): boolean {
  return kind === 'contentType' && !/^c-/i.test(nameOf(path))
}

/** A revision that becomes current takes the place of the one that was. */
export function publish(world: World, path: string): void {
  if (world.store.get(path)?.properties['isCurrent'] !== true) return
  for (const other of world.store.ofKind('portalRevision'))
    if (other.path.toLowerCase() !== path.toLowerCase() && other.properties['isCurrent'] === true)
      world.store.put(other.path, other.kind, { ...other.properties, isCurrent: false })
}
