/**
 * A text that only the holder of a public key can read, as GitHub wants secrets.
 *
 * The library is loaded when the first secret is sealed: nobody else needs its four hundred kilobytes.
 *
 * @see https://docs.github.com/rest/guides/encrypting-secrets-for-the-rest-api
 */
import type { Secret } from '../secret.ts'

const KEY_BYTES = 32

/** Tells whether a text is a key that secrets can be sealed with, without loading the library. */
export function canSeal(publicKey: string): boolean {
  return Buffer.from(publicKey, 'base64').length === KEY_BYTES
}

/**
 * Seals a secret.
 *
 * @param publicKey - 32 bytes in base64.
 * @returns the sealed box in base64.
 * @throws Error when the key is none.
 */
export async function sealed(secret: Secret, publicKey: string): Promise<string> {
  const { default: sodium } = await import('libsodium-wrappers')
  await sodium.ready
  const box = sodium.crypto_box_seal(secret.reveal(), new Uint8Array(Buffer.from(publicKey, 'base64')))
  return Buffer.from(box).toString('base64')
}
