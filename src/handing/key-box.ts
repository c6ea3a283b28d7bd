/**
 * The keys that go into the step's output, as one JSON document that is laid out like the file:
 * `subscriptions.mobile.primary`.
 */
import type { KeyName } from '../model/action.ts'
import { type Address, textOf } from '../model/address.ts'
import { Secret } from '../secret.ts'

/** Keys on their way to the output. */
export interface KeyBox {
  add(of: Address, name: KeyName, key: Secret): void
  /** The document; undefined while there is no key in it. */
  document(): Secret | undefined
}

interface Branch extends Map<string, Branch | Secret> {}

/** Makes an empty box. */
export function createKeyBox(): KeyBox {
  const root: Branch = new Map()
  return {
    add(of, name, key) {
      let branch = root
      for (const part of textOf(of).split('/')) {
        const next = branch.get(part)
        const inner: Branch = next instanceof Map ? next : new Map()
        branch.set(part, inner)
        branch = inner
      }
      branch.set(name, key)
    },
    document: () => (root.size === 0 ? undefined : new Secret(JSON.stringify(plain(root)))),
  }
}

/** Whatever an entity is called, it becomes a member of its own and never a prototype. */
function plain(branch: Branch): object {
  return Object.fromEntries(
    [...branch].map(([name, value]) => [name, value instanceof Secret ? value.reveal() : plain(value)]),
  )
}
