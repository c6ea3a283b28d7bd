/**
 * Which kinds and fields a version of the service's API lacks.
 *
 * Versions are dates. A preview is taken to have what the final version of its date has.
 */

/** Says what a kind or field needs when the version that is used came before it; undefined when it did not. */
export function lack(since: string | undefined, apiVersion: string | undefined): string | undefined {
  if (since === undefined || apiVersion === undefined || dateOf(apiVersion) >= dateOf(since)) return undefined
  return `does not exist in the API version ${apiVersion}; expected "api-version: ${since}" or later`
}

function dateOf(version: string): string {
  return version.slice(0, 'YYYY-MM-DD'.length)
}
