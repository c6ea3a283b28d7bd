/**
 * The table of inputs and outputs: `action.yml`, the README and the settings are made from it.
 *
 * An entry says what the runner and the reader see. The legal values of an input are checked in `settings.ts`, which
 * also knows the defaults that depend on other inputs; those have no `default` here.
 */

/** What is known of one input before its value is looked at. */
export interface InputEntry {
  /** One or two sentences for `action.yml` and the README. */
  readonly description: string
  /** What an absent or empty value stands for. */
  readonly default?: string
  /** True when the value is masked before anything else is done. */
  readonly secret?: true
  /** The commands that heed it; absent means all of them. */
  readonly heededBy?: 'token' | 'sync'
}

/** What is known of one output. */
export interface OutputEntry {
  /** One sentence for `action.yml` and the README. */
  readonly description: string
}

/** The name of an input, as written under `with:`. */
export type InputName = keyof typeof INPUTS

/** Every input, in the order of the README. */
export const INPUTS = {
  service: {
    description: 'Name of the API Management instance, such as `contoso`. Required, except by the command `validate`.',
  },
  command: {
    description: '`token`, `validate`, `plan` or `apply`. Without it, `plan` when `config` is given, else `token`.',
  },
  config: {
    description: 'Paths or globs of the files that declare the resources, one a line, inside the workspace.',
    heededBy: 'sync',
  },
  identifier: {
    description: 'Identifier of the SAS credential, as shown on the Management API page of the service.',
    default: 'integration',
  },
  key: {
    description: 'Primary or secondary key of that page, which signs SAS tokens. It is masked first of all.',
    secret: true,
  },
  expiry: {
    description:
      'When the token ends: a duration (`45m`, `2h`, `10d`, `1h30m`, `PT1H`) or an instant (`2030-01-15T12:30:00Z`; ' +
      '`01/15/2030 12:30 PM` is UTC, as in the portal). At most 30 days; more than 24 hours is warned of.',
    default: '1h',
    heededBy: 'token',
  },
  'token-format': {
    description:
      '`long` (`uid=…&ex=…&sn=…`) or `short` (`integration&203001151230&…`), which ends at a whole minute and needs ' +
      'two minutes of life after rounding down.',
    default: 'long',
    heededBy: 'token',
  },
  'export-token': {
    description: 'Also gives the token to later steps as `APIM_TOKEN`; it is blanked when the job ends.',
    default: 'false',
    heededBy: 'token',
  },
  probe: {
    description: 'Tries the token on the service once and reports in `usable` and `reason`.',
    default: 'false',
    heededBy: 'token',
  },
  transport: {
    description:
      '`arm` (Azure Resource Manager), `direct` (the direct management API, retired on 2025-03-15) or `auto`: `direct` ' +
      'only when `key` is given and neither `access-token` nor `subscription-id` is.',
    default: 'auto',
    heededBy: 'sync',
  },
  cloud: { description: '`public`, `usgov` or `china`.', default: 'public' },
  'subscription-id': {
    description: 'Azure subscription of the service, a GUID. Looked up by service name when `arm` needs it.',
  },
  'resource-group': {
    description: 'Resource group of the service. Looked up by service name when `arm` needs it.',
  },
  'access-token': {
    description: 'Entra access token for Azure Resource Manager, without `Bearer`. It is masked first of all.',
    secret: true,
    heededBy: 'sync',
  },
  'api-version': {
    description:
      'Version of the management API, `YYYY-MM-DD` or `YYYY-MM-DD-preview`. `2024-05-01` over `arm`, `2021-08-01` over `direct`.',
  },
  'management-url': {
    description:
      'Root of the direct management API, when its host name is a custom one. `https`; `http` to loopback only.',
  },
  'arm-url': {
    description: 'Root of Azure Resource Manager in a cloud of its own. `https`; `http` to loopback only.',
    heededBy: 'sync',
  },
  only: {
    description: 'Selectors `collection/id-glob`, one a line: nothing else is compared or changed.',
    heededBy: 'sync',
  },
  except: { description: 'Selectors `collection/id-glob`, one a line: what is left alone.', heededBy: 'sync' },
  prune: {
    description:
      'What happens to entities that the file does not declare: `none` keeps them; `all` deletes them in the ' +
      'collections that the file mentions.',
    default: 'none',
    heededBy: 'sync',
  },
  'max-deletes': {
    description: 'The most deletes that a plan may hold: a count, or a percentage of each collection, such as `10%`.',
    default: '5',
    heededBy: 'sync',
  },
  'plan-file': {
    description:
      "Where the plan is written, inside the workspace or the runner's temporary folder, which is the default.",
    heededBy: 'sync',
  },
  secrets: {
    description:
      'How write-only values are compared: `auto`, `compare` (read the live value), `assume` (take it as unchanged) ' +
      'or `write` (send it each time).',
    default: 'auto',
    heededBy: 'sync',
  },
  'fail-on': {
    description: '`changes` fails the step when the plan is not empty; `none` does not.',
    default: 'none',
    heededBy: 'sync',
  },
  strict: {
    description: 'Makes warnings about the file, and about values that the service rewrote, into errors.',
    default: 'false',
    heededBy: 'sync',
  },
  concurrency: {
    description: 'Requests in flight, 1 to 64, or `auto`, which finds out what the service takes.',
    default: 'auto',
    heededBy: 'sync',
  },
  timeout: {
    description: 'How long the run may take, such as `30m`; 24 hours at most.',
    default: '30m',
    heededBy: 'sync',
  },
  summary: { description: 'Writes a job summary.', default: 'true', heededBy: 'sync' },
} as const satisfies Readonly<Record<string, InputEntry>>

/** Every output, in the order of the README. */
export const OUTPUTS = {
  token: { description: 'The SAS token, masked. GitHub drops masked outputs between jobs: mint one in each job.' },
  authorization: { description: 'The whole value of the `Authorization` header, masked.' },
  'expires-on': { description: 'When the token ends, ISO 8601 in UTC.' },
  'management-url': { description: 'Root of the direct management API that the token is for.' },
  usable: { description: 'With `probe`: whether the service accepted the token.' },
  'gateway-url': { description: 'With `probe`, when the token is usable: root of the gateway that calls go to.' },
  reason: { description: 'With `probe`: why, in words.' },
  'has-changes': { description: 'Whether the plan holds a change.' },
  created: { description: 'How many entities were created, or would be.' },
  updated: { description: 'How many entities were updated, or would be.' },
  deleted: { description: 'How many entities were deleted, or would be.' },
  unchanged: { description: 'How many declared entities were as declared already.' },
  failed: { description: 'How many changes the service refused.' },
  'plan-file': { description: 'Path of the plan that was written, as JSON.' },
  'plan-digest': { description: 'SHA-256 of what the plan does: equal for equal plans, with or without the secrets.' },
  'report-file': { description: 'Path of the plan with what became of each change, as JSON; after `apply`.' },
} as const satisfies Readonly<Record<string, OutputEntry>>

/** Gives the entry of an input by name, undefined when there is no such input. */
export function inputEntry(name: string): InputEntry | undefined {
  const entries: Readonly<Record<string, InputEntry>> = INPUTS
  return Object.hasOwn(entries, name) ? entries[name] : undefined
}
