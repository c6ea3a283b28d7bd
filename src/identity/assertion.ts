/**
 * What an assertion says of itself, read without trusting any of it, and the credential that would match it.
 *
 * Issuer, subject and audience are no secrets; the assertion is one. A subject holds the name of a branch, which
 * anybody may choose who can push: a command to be copied is shown only where no shell can misread it.
 */
import type { Secret } from '../secret.ts'
import { visible } from '../visible.ts'
import { objectIn, textOf } from './answer.ts'

/** Whom an assertion speaks of. */
export interface Claims {
  readonly issuer: string
  readonly subject: string
  readonly audience: string
  /** The application that a token was made for; empty where there is none. */
  readonly client: string
}

/** Reads the claims of a JSON web token; what it lacks is empty. */
export function claimsOf(token: Secret): Claims {
  const payload = objectIn(Buffer.from(token.reveal().split('.')[1] ?? '', 'base64url').toString())
  const { iss, sub, aud, appid, azp } = payload
  return {
    issuer: textOf(iss),
    subject: textOf(sub),
    audience: textOf(Array.isArray(aud) ? aud[0] : aud),
    client: textOf(appid) || textOf(azp),
  }
}

/** Prints claims as `issuer "…", subject "…", audience "…"`. */
export function claimsInPrint({ issuer, subject, audience }: Claims): string {
  return `issuer ${quoted(issuer)}, subject ${quoted(subject)}, audience ${quoted(audience)}`
}

function quoted(text: string): string {
  return `"${visible(text)}"`
}

/** What every shell takes as it stands. */
const HARMLESS = /^[\w:/.@+=,-]+$/

/** Gives the lines by which the application is told to accept such an assertion. */
export function federatedCredential(clientId: string, { issuer, subject, audience }: Claims): readonly string[] {
  const parameters = JSON.stringify({ name: 'github', issuer, subject, audiences: [audience] })
  const values = [
    `a federated credential of the app registration ${clientId} that matches:`,
    `  issuer    ${visible(issuer)}`,
    `  subject   ${visible(subject)}`,
    `  audience  ${visible(audience)}`,
  ]
  if (![issuer, subject, audience].every(text => HARMLESS.test(text))) return values
  return [...values, `az ad app federated-credential create --id ${clientId} --parameters '${parameters}'`]
}
