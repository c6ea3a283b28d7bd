/**
 * What the authority's codes mean for whoever reads the log.
 *
 * Only codes whose cure is certain are here; the authority's own sentence is always printed beside it.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */

const FEDERATION = 'give the app registration a federated credential with exactly this issuer, subject and audience'

const HINTS: Readonly<Record<string, string>> = {
  AADSTS70021: FEDERATION,
  AADSTS700211: FEDERATION,
  AADSTS700212: FEDERATION,
  AADSTS700213: FEDERATION,
  AADSTS700016: 'check "client-id" and "tenant-id", and "cloud"',
  AADSTS900023: 'check "tenant-id"',
  AADSTS90002: 'check "tenant-id" and "cloud"',
  AADSTS7000215: 'check "client-secret": its value is meant, not its id',
  AADSTS7000222: 'make a new secret: this one has expired',
  AADSTS700024: 'check the clock of the runner',
  AADSTS500011: 'check "cloud" and "arm-url"',
}

/** Gives `; ` and what to do about a code, or nothing where that is not certain. */
export function hintOf(code: string): string {
  const hint = Object.hasOwn(HINTS, code) ? HINTS[code] : undefined
  return hint === undefined ? '' : `; ${hint}`
}
