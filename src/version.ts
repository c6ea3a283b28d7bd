/**
 * The version of the action, as in package.json.
 *
 * It is written a second time here because the bundle does not hold package.json; a test compares the two.
 */

/** Sent as `apim-sync/<version>` with each request. */
export const VERSION = '0.1.0'
