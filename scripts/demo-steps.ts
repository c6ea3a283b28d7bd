/**
 * The steps of the demo, as data: what a workflow would say, and how the step has to end.
 */
import { SAMPLE_ACCESS_TOKEN, SAMPLE_KEY } from './emulator.ts'

/** One step: its inputs and what must come of it. */
export interface DemoStep {
  readonly title: string
  readonly inputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly exitCode: number
  /** Outputs that must have these values; others are free. */
  readonly outputs: Readonly<Record<string, string>>
  /** The title of a group that an earlier step has shown already. */
  readonly folded?: string
  /** Where an error must point, when one must. */
  readonly errorAt?: string
  /** What somebody edits in the files before the step: text that stands there once, and what it becomes. */
  readonly edits?: readonly Edit[]
  /** What somebody changes in the portal before the step. */
  readonly portal?: readonly PortalEdit[]
  /** Lines that the log must have. */
  readonly says?: readonly string[]
}

/** One edit of a file of the example. */
export interface Edit {
  readonly file: string
  readonly find: string
  readonly put: string
}

/** One edit in the portal: an entity, by its path below the service, and what is typed into its fields. */
export interface PortalEdit {
  readonly path: string
  readonly properties: Readonly<Record<string, string>>
}

/** What the repository's secrets would hold. No line that the action prints may contain one of them. */
export const SECRETS: Readonly<Record<string, string>> = {
  PARTNER_KEY: 'sample-partner-key-4b1c9d',
  PARTNER_SITE_PRIMARY_KEY: 'sample-primary-key-77f0e2',
  PARTNER_SITE_SECONDARY_KEY: 'sample-secondary-key-c35a18',
}

const SERVICE = { service: 'contoso' }
const PLACE = { 'subscription-id': '00000000-0000-0000-0000-000000000001', 'resource-group': 'shop' }
/** Path of the service in Azure Resource Manager. */
export const SERVICE_PATH = `/subscriptions/${PLACE['subscription-id']}/resourceGroups/${PLACE['resource-group']}/providers/Microsoft.ApiManagement/service/${SERVICE.service}`
const FILE = { config: 'apim.yml' }
const CATALOG = 'specifications/catalog.openapi.yaml'
const VARIABLES = { BACKEND_HOST: 'backend.contoso.example', ...SECRETS }

/** Gives the steps against an emulator at `url`. */
export function stepsOn(url: string): readonly DemoStep[] {
  const direct = { ...SERVICE, key: SAMPLE_KEY, 'management-url': url }
  const arm = {
    ...SERVICE,
    'access-token': SAMPLE_ACCESS_TOKEN,
    'arm-url': url,
    ...PLACE,
  }
  const passed = { env: VARIABLES, exitCode: 0, outputs: {} }
  const changed = { ...passed, outputs: { 'has-changes': 'true' } }
  const inSync = { ...passed, outputs: { 'has-changes': 'false' } }
  return [
    {
      ...passed,
      title: 'mint a token and try it once',
      inputs: { ...direct, command: 'token', probe: 'true' },
      outputs: { usable: 'true' },
    },
    { ...passed, title: 'check the file, without a service', inputs: { ...FILE, command: 'validate' } },
    { ...changed, title: 'plan: what would change', inputs: { ...direct, ...FILE, command: 'plan' } },
    {
      ...changed,
      title: 'apply the changes',
      inputs: { ...direct, ...FILE, command: 'apply' },
      outputs: { failed: '0' },
      folded: 'Plan',
    },
    {
      ...inSync,
      title: 'plan again: in sync',
      inputs: { ...direct, ...FILE, command: 'plan', 'fail-on': 'changes' },
    },
    {
      ...inSync,
      title: 'the same over Azure Resource Manager',
      inputs: { ...arm, ...FILE, command: 'plan', 'fail-on': 'changes' },
    },
    {
      ...changed,
      title: 'somebody edits the specification of an API: what callers would notice',
      inputs: { ...arm, ...FILE, command: 'plan' },
      edits: [
        { file: CATALOG, find: 'name: text, in: query,', put: 'name: text, in: query, required: true,' },
        { file: CATALOG, find: '/goods/{sku}/reviews:', put: '/goods/{sku}/opinions:' },
      ],
      says: [
        '  | operation removed: GET /goods/{sku}/reviews (breaking)',
        '  | operation added: GET /goods/{sku}/opinions',
        '  | parameter now required: query text of GET /goods (breaking)',
      ],
    },
    {
      ...changed,
      title: 'import it',
      inputs: { ...arm, ...FILE, command: 'apply' },
      outputs: { created: '0', updated: '1', deleted: '0', failed: '0' },
      folded: 'Plan',
    },
    {
      ...inSync,
      title: 'apply again: nothing to write',
      inputs: { ...arm, ...FILE, command: 'apply' },
      outputs: { 'has-changes': 'false', created: '0', updated: '0', deleted: '0', failed: '0' },
    },
    {
      ...passed,
      title: 'somebody edits a product in the portal, and the edit comes back as a line of the file',
      inputs: { ...arm, ...FILE, command: 'export' },
      portal: [{ path: '/products/gold', properties: { displayName: 'Gold for partners' } }],
      outputs: { 'has-changes': 'true' },
      says: ['changed: apim.yml:81: products/gold: displayName'],
    },
    {
      ...passed,
      title: 'the whole service as files of their own, without a secret',
      inputs: { ...arm, command: 'export', output: 'exported' },
      outputs: { 'has-changes': 'true' },
    },
    {
      ...inSync,
      title: 'their plan: in sync',
      inputs: { ...arm, config: 'exported/apim.yaml', command: 'plan', 'fail-on': 'changes' },
    },
    {
      ...passed,
      title: 'a mistake in a file, and where it is',
      inputs: { command: 'validate', config: 'mistake.yml' },
      exitCode: 1,
      errorAt: 'mistake.yml:5:12',
    },
  ]
}
