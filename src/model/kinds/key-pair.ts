/**
 * The two keys that several kinds have in the same way: one POST tells both, and each has a POST that makes it anew.
 */
import type { Keys } from '../kind/acts.ts'

/** @see https://learn.microsoft.com/rest/api/apimanagement/subscription/regenerate-primary-key */
export const keyPair: Keys = {
  read: { action: 'listSecrets', primary: 'primaryKey', secondary: 'secondaryKey' },
  regenerate: { primary: { action: 'regeneratePrimaryKey' }, secondary: { action: 'regenerateSecondaryKey' } },
}
