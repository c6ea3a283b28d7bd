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
  /** The commands that heed it, by their names; absent means all. Any other one warns of it. */
  readonly heededBy?: readonly CommandName[]
}

/** A command by its name; `merge` is `export` with `config`. */
export type CommandName = 'token' | 'validate' | 'plan' | 'apply' | 'compare' | 'merge' | 'export' | 'convert'

/** What the one heeds the other heeds too, so that one step can be either. */
const PLANNING = ['plan', 'apply'] as const
/** Files are read and held against a service. */
const COMPARING = [...PLANNING, 'compare', 'merge'] as const
/** Files are read. */
const DECLARING = ['validate', ...COMPARING] as const
/** A service is asked, or said: which it is, and how it is reached, decides what may be declared. */
const REACHING = ['token', ...DECLARING, 'export'] as const
const MINTING = ['token'] as const
const WRITING = ['export', 'convert'] as const

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
    description:
      'Name of the API Management instance, such as `contoso`. Required unless the environment of the file says it, except by the command `validate`.',
    heededBy: REACHING,
  },
  command: {
    description:
      '`token`, `validate`, `plan`, `apply`, `compare`, `export` or `convert`. Without it, `plan` when `config` is given, else `token`.',
  },
  config: {
    description:
      'Paths or globs of the files that declare the resources, one a line, inside the workspace. Or a folder that APIOps ' +
      'extracted, as it is. With `export`: the files into which the service is brought.',
    heededBy: [...DECLARING, 'convert'],
  },
  overrides: {
    description:
      'Paths or globs of the override files of an APIOps folder, one a line; each is an environment. Without it, the ' +
      'files `configuration.<environment>.yaml` beside the folder or in it.',
    heededBy: [...DECLARING, 'convert'],
  },
  'allowed-services': {
    description: 'Names of services, one a line: a run for any other service ends before it sends anything.',
    heededBy: REACHING,
  },
  environment: {
    description:
      'Which of the `environments` that the files declare. Required when they declare any, except by `validate` and `compare`.',
    heededBy: ['validate', ...PLANNING, 'merge'],
  },
  environments: {
    description:
      'Which environments `compare` compares, one a line, at least two. Without it, all that have a service.',
    heededBy: ['compare'],
  },
  reports: {
    description:
      'Paths or globs of the plan files of one `plan` run for each environment, one a line: `compare` goes by them and ' +
      'reads no service, so that each environment can have a credential of its own.',
    heededBy: ['compare'],
  },
  variables: {
    description:
      'Lines `name=value`, in the place of the variables of the files. The name has to be declared there, and its type stays.',
    heededBy: DECLARING,
  },
  identifier: {
    description: 'Identifier of the SAS credential, as shown on the Management API page of the service.',
    default: 'integration',
    heededBy: REACHING,
  },
  key: {
    description:
      'Primary or secondary key of that page, which signs SAS tokens. Without it, `token` signs in to Azure and has the ' +
      'service issue the token. It is masked first of all.',
    secret: true,
    heededBy: REACHING,
  },
  'key-type': {
    description: '`primary` or `secondary`: the key of the service that signs a token which the service issues.',
    default: 'primary',
    heededBy: REACHING,
  },
  'token-for': {
    description:
      '`management` (the direct management API), `gateway:<id>` (a self-hosted gateway; `key` is a key of the gateway, ' +
      '`authorization` is `GatewayKey …`) or `user:<id>` (a user of the service, without `key`).',
    default: 'management',
    heededBy: MINTING,
  },
  expiry: {
    description:
      'When the token ends: a duration (`45m`, `2h`, `10d`, `1h30m`, `PT1H`) or an instant (`2030-01-15T12:30:00Z`; ' +
      '`01/15/2030 12:30 PM` is UTC, as in the portal). At most 30 days; more than 24 hours is warned of.',
    default: '1h',
    heededBy: MINTING,
  },
  'token-format': {
    description:
      '`long` (`uid=…&ex=…&sn=…`), the default for `management`, or `short` (`integration&203001151230&…`). What is short, ' +
      'or issued by the service, ends at a whole minute and needs two minutes of life after rounding down.',
    heededBy: MINTING,
  },
  'export-token': {
    description: 'Also gives the token to later steps as `APIM_TOKEN`; it is blanked when the job ends.',
    default: 'false',
    heededBy: MINTING,
  },
  probe: {
    description: 'Tries the token on the service once and reports in `usable` and `reason`.',
    default: 'false',
    heededBy: MINTING,
  },
  transport: {
    description:
      '`arm` (Azure Resource Manager), `direct` (the direct management API, retired on 2025-03-15) or `auto`: `direct` ' +
      'only when `key` is given and none of `access-token`, `client-id` and `subscription-id` is.',
    default: 'auto',
    heededBy: [...DECLARING, 'export'],
  },
  cloud: { description: '`public`, `usgov` or `china`.', default: 'public', heededBy: REACHING },
  'subscription-id': {
    description: 'Azure subscription of the service, a GUID. Looked up by service name when `arm` needs it.',
    heededBy: REACHING,
  },
  'resource-group': {
    description: 'Resource group of the service. Looked up by service name when `arm` needs it.',
    heededBy: REACHING,
  },
  'tenant-id': {
    description: 'Directory of the identity that signs in: a GUID, or a domain such as `contoso.onmicrosoft.com`.',
    heededBy: REACHING,
  },
  'client-id': {
    description:
      'Application (client) id of the identity. With `tenant-id` and `permissions: id-token: write` the job signs in ' +
      'without any secret, as often as a long run needs.',
    heededBy: REACHING,
  },
  'client-secret': {
    description: 'Secret of the application, where the job cannot get an OIDC token. It is masked first of all.',
    secret: true,
    heededBy: REACHING,
  },
  'access-token': {
    description:
      'Entra access token for Azure Resource Manager, made elsewhere, without `Bearer`; it cannot be renewed here. ' +
      'It is masked first of all.',
    secret: true,
    heededBy: REACHING,
  },
  'api-version': {
    description:
      'Version of the management API, `YYYY-MM-DD` or `YYYY-MM-DD-preview`. `2024-05-01` over `arm`, `2021-08-01` over `direct`.',
    heededBy: REACHING,
  },
  'management-url': {
    description:
      'Root of the direct management API, when its host name is a custom one. `https`; `http` to loopback only.',
    heededBy: REACHING,
  },
  'arm-url': {
    description: 'Root of Azure Resource Manager in a cloud of its own. `https`; `http` to loopback only.',
    heededBy: REACHING,
  },
  'authority-url': {
    description: 'Root of the authority that signs in for `arm-url`. `https`; `http` to loopback only.',
    heededBy: REACHING,
  },
  only: {
    description: 'Selectors `collection/id-glob`, one a line: nothing else is compared or changed.',
    heededBy: [...DECLARING, 'export'],
  },
  except: {
    description: 'Selectors `collection/id-glob`, one a line: what is left alone.',
    heededBy: [...DECLARING, 'export'],
  },
  output: {
    description:
      'Folder of the workspace into which `export` and `convert` write. It keeps a list there of what it wrote, and touches no other file.',
    default: 'apim',
    heededBy: WRITING,
  },
  layout: {
    description:
      'How `export` and `convert` divide what they write: `single` is one file, `by-api` has one more for each API.',
    default: 'by-api',
    heededBy: WRITING,
  },
  prune: {
    description:
      'What happens to entities that the file does not declare: `none` keeps them; `owned` deletes what ' +
      'this `stack` made or adopted; `all` deletes them in the collections that the file mentions. With `export` and ' +
      '`config`: `all` takes everything out of the files that the service lacks.',
    default: 'none',
    heededBy: COMPARING,
  },
  'max-deletes': {
    description: 'The most deletes that a plan may hold: a count, or a percentage of each collection, such as `10%`.',
    default: '5',
    heededBy: [...PLANNING, 'compare'],
  },
  'plan-file': {
    description:
      "Where the plan is written, inside the workspace or the runner's temporary folder, which is the default.",
    heededBy: PLANNING,
  },
  'approved-plan': {
    description:
      'The plan that was reviewed: its digest, or the path of its file, which lets a refusal list what moved. `apply` ' +
      'does nothing unless its own plan has the same digest.',
    heededBy: PLANNING,
  },
  'promote-from': {
    description:
      'The environment that must have had the same file before, such as `test`; or the path of the report file of its ' +
      '`apply`, where this run may not read its service (`test=<path>` takes no other environment). `apply` writes ' +
      'nothing otherwise.',
    heededBy: PLANNING,
  },
  'render-file': {
    description:
      'Where `validate` writes what the files come to in the environment, with the line that says each value. Secrets ' +
      'stand in it as `***`.',
    heededBy: ['validate'],
  },
  secrets: {
    description:
      'How write-only values are compared: `auto`, `compare` (read the live value), `assume` (take it as unchanged) ' +
      'or `write` (send it each time).',
    default: 'auto',
    heededBy: [...PLANNING, 'compare'],
  },
  'fail-on': {
    description:
      '`changes` fails the step when the plan is not empty, or a compared environment is not as declared; `none` does not.',
    default: 'none',
    heededBy: [...PLANNING, 'compare'],
  },
  strict: {
    description: 'Makes warnings about the file, and about values that the service rewrote, into errors.',
    default: 'false',
    heededBy: DECLARING,
  },
  concurrency: {
    description: 'Requests in flight, 1 to 64, or `auto`, which finds out what the service takes.',
    default: 'auto',
    heededBy: [...COMPARING, 'export'],
  },
  timeout: {
    description: 'How long the run may take, such as `30m`; 24 hours at most.',
    default: '30m',
    heededBy: ['token', ...COMPARING, 'export'],
  },
  'output-keys': {
    description:
      'Ids of subscriptions, one a line, whose keys `apply` gives in the output `keys`; others as ' +
      '`gateways/<id>` or `tenant/access`.',
    heededBy: PLANNING,
  },
  'github-token': {
    description:
      "Token that may write Actions secrets, for actions that hand a key on to one; the workflow's own token may not.",
    secret: true,
    heededBy: PLANNING,
  },
  summary: { description: 'Writes a job summary.', default: 'true', heededBy: [...DECLARING, ...WRITING] },
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
  'has-changes': {
    description:
      'Whether the plan holds a change; after `export`, whether a file was written or removed; after `compare`, whether ' +
      'an environment is not as declared.',
  },
  created: { description: 'How many entities were created, or would be.' },
  updated: { description: 'How many entities were updated, or would be.' },
  deleted: { description: 'How many entities were deleted, or would be.' },
  unchanged: { description: 'How many declared entities were as declared already.' },
  failed: { description: 'How many changes the service refused.' },
  'export-folder': { description: 'After `export` and `convert`: the folder with what it wrote, from the workspace.' },
  'plan-file': { description: 'Path of the plan that was written, as JSON.' },
  'plan-digest': { description: 'SHA-256 of what the plan does: equal for equal plans, with or without the secrets.' },
  keys: {
    description:
      'Keys that `output-keys` or an action hands on, each masked, as JSON laid out like the file: ' +
      '`fromJSON(…).subscriptions.mobile.primary`. GitHub drops it between jobs.',
  },
  comparison: {
    description:
      'What `compare` found, as JSON on one line, with every entity that is not equal in all environments; left out ' +
      'when longer than 256 KiB.',
  },
  'comparison-file': { description: 'Path of the same as a file, however long.' },
  'report-file': { description: 'Path of the plan with what became of each change, as JSON; after `apply`.' },
} as const satisfies Readonly<Record<string, OutputEntry>>

/** Gives the entry of an input by name, undefined when there is no such input. */
export function inputEntry(name: string): InputEntry | undefined {
  const entries: Readonly<Record<string, InputEntry>> = INPUTS
  return Object.hasOwn(entries, name) ? entries[name] : undefined
}
