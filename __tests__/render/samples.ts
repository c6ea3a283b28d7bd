/**
 * Reports that a run could give, written by hand, for the golden files beside the tests.
 *
 * They are data only: nothing here was made by the engine, so a fault of the engine cannot hide in them.
 */
import type { Place } from '../../src/errors.ts'
import type { Address } from '../../src/model/address.ts'
import type { Create, Delete, FieldChange, Outcome, Plan, Update } from '../../src/model/plan.ts'
import type { Report } from '../../src/model/report.ts'
import type { Wanted } from '../../src/model/state.ts'
import { KINDS } from '../../src/model/table.ts'
import type { Json, JsonObject, Value, Values } from '../../src/ports.ts'
import { Secret } from '../../src/secret.ts'

/** Names an entity of the table. */
export function at(kindName: string, ...ids: readonly string[]): Address {
  const kind = KINDS.get(kindName)
  if (kind === undefined) throw new RangeError(`${kindName} is not a kind`)
  return { kind, ids }
}

/** Gives a place in the sample file. */
export function line(line: number, column = 3, file = 'apim.yml'): Place {
  return { file, line, column }
}

/** Declares an entity at a place. */
export function wanted(address: Address, at: Place, properties: Values = {}): Wanted {
  const sync = { protect: false, ignore: [], exact: [] }
  return { address, properties, at, places: new Map(), sync, references: [] }
}

/** A field with a value on both sides. */
export function value(path: string, before: Json | undefined, after: Value): FieldChange {
  return { path, before, after, show: 'value' }
}

/** A field of which nothing may be seen. */
export function hidden(path: string, before: Json | undefined, after: Value): FieldChange {
  return { path, before, after, show: 'hidden' }
}

/** A field that holds a policy. */
export function policy(before: string | undefined, after: string): FieldChange {
  return { path: 'value', before, after, show: 'policy' }
}

/** A schema that changes, with what that means for callers. */
export function schema(words: FieldChange['words']): FieldChange {
  return { path: 'document.value', before: 'type Query', after: 'type Query', show: 'value', ...(words && { words }) }
}

const unordered = { after: [], lanes: [] }

/** A change that creates. */
export function create(address: Address, at: Place, fields: readonly FieldChange[] = [], replaces?: Address): Create {
  const pair = replaces === undefined ? {} : { replaces }
  return {
    ...unordered,
    action: 'create',
    address,
    wanted: wanted(address, at),
    fields,
    body: {},
    patch: undefined,
    ...pair,
  }
}

/** A change that updates. */
export function update(address: Address, at: Place, fields: readonly FieldChange[], properties: Values = {}): Update {
  return { ...unordered, action: 'update', address, wanted: wanted(address, at, properties), method: 'patch', fields }
}

/** A change that deletes. */
export function remove(address: Address, why: Delete['why'], at?: Place, found: JsonObject = {}): Delete {
  return { ...unordered, action: 'delete', address, why, found, query: {}, ...(at === undefined ? {} : { at }) }
}

/** A plan with nothing in it but what is given. */
export function plan(parts: Partial<Plan>): Plan {
  return {
    changes: [],
    actions: [],
    unchanged: [],
    kept: [],
    undeclared: new Map(),
    heldBack: [],
    notes: [],
    refusals: [],
    compared: 3,
    requests: { reads: 14, writes: 0, secrets: 0, retries: 0 },
    digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    ...parts,
  }
}

/** A report of a run against the sample service. */
export function report(parts: Partial<Report>): Report {
  return {
    command: 'plan',
    service: { name: 'contoso', transport: 'arm', host: 'management.azure.com', apiVersion: '2024-05-01' },
    files: ['apim.yml', 'apis/orders.yaml'],
    declared: 10,
    problems: [],
    warnings: [],
    requests: { reads: 14, writes: 0, secrets: 0, retries: 0 },
    ms: 2140,
    runUrl: 'https://github.com/contoso/storefront/actions/runs/17',
    ...parts,
  }
}

const unchanged = [at('products', 'free'), at('tags', 'beta'), at('tags', 'internal')]

const OLD_POLICY = `<policies>
  <inbound>
    <base />
    <rate-limit calls="100" renewal-period="60" />
    <set-header name="X-Partner" exists-action="override">
      <value>@(context.Subscription?.Id ?? "none")</value>
    </set-header>
  </inbound>
  <backend>
    <base />
  </backend>
  <outbound>
    <base />
  </outbound>
  <on-error>
    <base />
  </on-error>
</policies>`

const NEW_POLICY = OLD_POLICY.replace('calls="100"', 'calls="500"').replace(
  '<base />\n  </outbound>',
  '<base />\n    <cache-store duration="30" />\n  </outbound>',
)

const gold = at('products', 'gold')
const changes = [
  create(at('namedValues', 'partner-key'), line(14), [
    value('displayName', undefined, 'partner-key'),
    value('secret', undefined, true),
    hidden('value', undefined, new Secret('correct horse battery')),
  ]),
  create(at('groups', 'partners'), line(17), [
    value('displayName', undefined, 'Partners'),
    value(
      'description',
      undefined,
      'Companies that sell through us.\nAsk partners@contoso.example before you add one.\n',
    ),
  ]),
  update(gold, line(20), [
    value('state', 'notPublished', 'published'),
    value('subscriptionsLimit', undefined, 5),
    value('terms', 'One line.\nAnother line.\nThe end.', 'One line.\nA better line.\nThe end.'),
  ]),
  create(at('products/groups', 'gold', 'partners'), line(24, 15)),
  update(at('products/policy', 'gold'), line(26), [policy(OLD_POLICY, NEW_POLICY)]),
  update(at('subscriptions', 'mobile'), line(31), [hidden('primaryKey', 'old', new Secret('0123456789abcdef'))]),
  create(
    at('products', 'silver-2026'),
    line(40),
    [value('displayName', undefined, 'Silver')],
    at('products', 'silver'),
  ),
  remove(at('products', 'silver'), 'removed', line(61)),
  remove(at('tags', 'obsolete'), 'exact'),
  remove(at('apis/policy', 'orders'), 'undeclared', undefined, {
    value: '<policies>\r\n\t<inbound />\r\n</policies>',
    format: 'rawxml',
  }),
]

/** A plan with something of everything. */
export const richPlan: Report = report({
  environment: 'prod',
  plan: plan({
    changes,
    unchanged,
    compared: 10,
    kept: [
      { address: at('groups', 'administrators'), why: 'built into the service' },
      { address: at('products', 'starter'), why: 'came with the service; name it under "removed" to delete it' },
    ],
    undeclared: new Map([
      ['/subscriptions', 1204],
      ['/products/gold/tags', 1],
    ]),
    heldBack: [{ name: 'products/trial', environments: ['dev', 'test'], at: line(44, 28) }],
    notes: [
      {
        address: at('namedValues', 'db-password'),
        message: 'value was not compared: the service does not show it, and nothing is recorded of it',
      },
      { message: 'the record could not be read, so nothing is known of values the service hides' },
    ],
  }),
  problems: [
    {
      at: line(8, 12),
      severity: 'warning',
      message: 'groups.partners.description ends with a line feed; expected text on one line',
    },
  ],
  warnings: ['the direct management API was retired on 2025-03-15; expected "transport: arm"'],
})

/** A plan without changes. */
export const emptyPlan: Report = report({ plan: plan({ unchanged }) })

/** A plan that may not be applied. */
export const refusedPlan: Report = report({
  command: 'apply',
  plan: plan({
    changes: [
      remove(at('products', 'free'), 'undeclared'),
      remove(at('products', 'trial'), 'undeclared'),
      create(at('tags', 'new'), line(4), [value('displayName', undefined, 'new')]),
    ],
    unchanged,
    compared: 4,
    refusals: [
      { message: 'the plan deletes 2 of 3 products; "max-deletes" allows 1' },
      {
        at: line(31, 7),
        message: 'subscriptions.mobile.ownerId names the user "jane", who is neither in this file nor in the service',
      },
    ],
  }),
})

function done(change: (typeof changes)[number], ms: number): Outcome {
  return { status: 'applied', change, ms, rewritten: [] }
}

/** An apply that came to its end, with a value that the service kept otherwise. */
export const applied: Report = report({
  command: 'apply',
  requests: { reads: 24, writes: 10, secrets: 2, retries: 3 },
  ms: 185_200,
  plan: plan({ changes, unchanged, compared: 10 }),
  outcomes: changes.map((change, index) =>
    index === 2
      ? {
          status: 'applied',
          change,
          ms: 1420,
          rewritten: [{ path: 'terms', sent: 'One line.\nA better line.', kept: 'One line.\r\nA better line.' }],
          note: 'had been applied already when the answer was lost',
        }
      : done(change, 100 + index),
  ),
})

const [first, second, third, fourth, fifth, sixth] = [
  create(at('groups', 'partners'), line(17), [value('displayName', undefined, 'Partners')]),
  update(gold, line(20), [value('displayName', 'Gold', 'G'.repeat(301))]),
  create(at('products/groups', 'gold', 'partners'), line(24, 15)),
  update(at('products/policy', 'gold'), line(26), [policy(OLD_POLICY, NEW_POLICY)]),
  remove(at('tags', 'obsolete'), 'exact'),
  create(at('tags', 'new'), line(70), [value('displayName', undefined, 'new')]),
] as const

/** An apply in which one change was refused and the run was told to stop. */
export const halfFailed: Report = report({
  command: 'apply',
  requests: { reads: 16, writes: 3, secrets: 0, retries: 0 },
  ended: 'the run was cancelled; what was in flight was given 5 s to finish',
  plan: plan({ changes: [first, second, third, fourth, fifth, sixth], unchanged, compared: 8 }),
  outcomes: [
    done(first, 212),
    {
      status: 'failed',
      change: second,
      ms: 95,
      reason:
        'PATCH /products/gold refused (400 ValidationError: "Display name is longer than 300 characters"), written at apim.yml:20, request id 6f0c1e22',
    },
    { status: 'skipped', change: third, because: gold },
    { status: 'skipped', change: fourth, because: gold },
    done(fifth, 88),
    { status: 'not started', change: sixth, reason: 'the run was cancelled' },
  ],
})

/** Files with faults. */
export const invalid: Report = report({
  command: 'validate',
  service: undefined,
  requests: { reads: 0, writes: 0, secrets: 0, retries: 0 },
  ms: 84,
  problems: [
    {
      at: line(14, 12),
      severity: 'error',
      message: 'products.gold.state is "live"; expected "notPublished" or "published"',
    },
    { at: line(19, 5), severity: 'warning', message: 'products.gold.terms is empty; expected text, or leave it out' },
    {
      at: line(31, 7, 'apis/orders.yaml'),
      severity: 'error',
      message: 'apis.orders.serviceURL is not a field of an API; did you mean "serviceUrl"',
    },
    {
      at: line(40, 3),
      severity: 'notice',
      message: 'subscriptions.mobile.ownerId "/users/jane" must exist in the service',
    },
  ],
})

/** Files without faults. */
export const valid: Report = report({
  command: 'validate',
  service: undefined,
  requests: { reads: 0, writes: 0, secrets: 0, retries: 0 },
  ms: 84,
})

const EVIL =
  '</details>|`*x*` <img src=x onerror=alert(1)> @org/team #1 GH-2 https://evil.example www.evil.example [a](b) $x$ :tada:'

/** Names and texts that would act if they could. */
export const hostile: Report = report({
  service: { name: 'contoso', transport: 'direct', host: 'contoso.management.azure-api.net', apiVersion: '2021-08-01' },
  plan: plan({
    changes: [
      create(at('tags', `a|b\n| c |${EVIL}`), line(3, 1, 'a`b|c.yml'), [
        value('display`Name', undefined, `\u001b[31mred\u001b[0m \u202egnp.exe`),
      ]),
      update(at('products', '@everyone'), line(4), [
        value('description', EVIL, `${EVIL}\n\`\`\`\n</details>\n# heading\n@org/team`),
        value('state', '- x', '1. x'),
      ]),
      update(at('products/policy', '@everyone'), line(5), [
        policy('<policies>````</policies>', '<policies>\n`````\n</details></policies>'),
      ]),
      remove(at('groups', '# heading'), 'undeclared'),
    ],
    kept: [{ address: at('groups', '<!-- '), why: EVIL }],
    undeclared: new Map([['/products/@org', 2]]),
    notes: [{ message: EVIL }],
  }),
  problems: [{ at: line(1, 1, '<script>.yml'), severity: 'warning', message: `${EVIL}\n\n# heading` }],
  warnings: [`${EVIL}\n> quote`],
})
