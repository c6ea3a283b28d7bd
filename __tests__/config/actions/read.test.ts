/**
 * `actions:` — what a file may ask for, and every sentence about what it may not.
 */
import { describe, expect, test } from '@jest/globals'
import type { WantedAction } from '../../../src/model/action.ts'
import { textOf } from '../../../src/model/address.ts'
import { type Given, lines, load } from '../loading.ts'

/** What a file asks for, with entities as texts. */
async function asked(body: string, given: Given = {}) {
  const loaded = await load(body, given)
  return { problems: lines(loaded), actions: loaded.declaration.actions.map(plain) }
}

function plain({ id, once, deed }: WantedAction) {
  return { id, once, deed: 'of' in deed ? { ...deed, of: textOf(deed.of) } : deed }
}

const FILE = 'subscriptions: { mobile: { scope: /apis }, renamed: { scope: /apis, sync: { id: sub-7 } } }\nactions:\n'
const OUT = 'handOn: { output: true }'
const out = { output: true }

describe('a file asks for', () => {
  test.each<[string, string, object]>([
    [
      'a new key',
      '{ once: 1, regenerateKey: { subscription: mobile, key: primary } }',
      { verb: 'regenerateKey', of: 'subscriptions/mobile', key: 'primary', handOn: undefined },
    ],
    [
      'a new key of an entity that has an id of its own',
      `{ once: 1, regenerateKey: { subscription: renamed, key: secondary }, ${OUT} }`,
      { verb: 'regenerateKey', of: 'subscriptions/sub-7', key: 'secondary', handOn: out },
    ],
    [
      'a rotation',
      `{ once: 1, rotateKey: { subscription: mobile, keep: primary }, ${OUT} }`,
      { verb: 'rotateKey', of: 'subscriptions/mobile', keep: 'primary', handOn: out },
    ],
    [
      'a rotation that goes by the record',
      `{ once: 1, rotateKey: { subscription: mobile }, ${OUT} }`,
      { verb: 'rotateKey', of: 'subscriptions/mobile', keep: undefined, handOn: out },
    ],
    [
      'a key as it is',
      `{ once: 1, readKey: { tenantAccess: access, key: primary }, ${OUT} }`,
      { verb: 'readKey', of: 'tenant/access', key: 'primary', handOn: out },
    ],
    [
      'a switch',
      '{ once: 1, directApi: { enabled: false } }',
      { verb: 'switch', word: 'directApi', of: 'tenant/access', field: 'enabled', to: false },
    ],
    [
      'any other POST',
      '{ once: 1, request: { path: /backends/b/reconnect, body: { properties: { after: PT3S } }, apiVersion: 2024-05-01, method: POST } }',
      {
        verb: 'request',
        path: '/backends/b/reconnect',
        body: { properties: { after: 'PT3S' } },
        apiVersion: '2024-05-01',
      },
    ],
  ])('%s', async (_, action, deed) => {
    expect(await asked(`${FILE}  a: ${action}`)).toEqual({ problems: [], actions: [{ id: 'a', once: '1', deed }] })
  })

  test.each([
    [
      'a named value',
      'namedValues: { kv: { keyVault: { secretIdentifier: x }, secret: true } }',
      'namedValue: kv',
      'namedValues/kv',
    ],
    ['a certificate', 'certificates: { c: { keyVault: { secretIdentifier: x } } }', 'certificate: c', 'certificates/c'],
  ])('the secret of %s to be fetched anew', async (_, entity, subject, of) => {
    const body = `${entity}\nactions: { a: { once: now, refreshSecret: { ${subject} } } }`
    expect(await asked(body)).toEqual({
      problems: [],
      actions: [{ id: 'a', once: 'now', deed: { verb: 'refreshSecret', of } }],
    })
  })

  test('a gateway of the service, which must exist there', async () => {
    const body = 'actions: { a: { once: 1, regenerateKey: { gateway: onprem, key: primary } } }'
    expect(await asked(body)).toEqual({
      problems: [
        'notice apim.yml:2:52: actions.a.regenerateKey.gateway names the gateway "onprem", which is not in this file; it must exist in the service',
      ],
      actions: [
        {
          id: 'a',
          once: '1',
          deed: { verb: 'regenerateKey', of: 'gateways/onprem', key: 'primary', handOn: undefined },
        },
      ],
    })
  })

  test('a subscription of a workspace, by its path', async () => {
    const body =
      'actions: { a: { once: 1, regenerateKey: { subscription: /workspaces/w/subscriptions/s, key: primary } } }'
    expect((await asked(body)).actions.map(({ deed }) => deed)).toEqual([
      { verb: 'regenerateKey', of: 'workspaces/w/subscriptions/s', key: 'primary', handOn: undefined },
    ])
  })

  test('several things, in the order written, through files and variables', async () => {
    const body = 'include: [more.yml]\nactions:\n  z: { once: "${env.RUN}", directApi: { enabled: true } }'
    const files = { 'more.yml': 'actions: { a: { once: x, directApi: { enabled: "${env.ON}" } } }' }
    const { problems, actions } = await asked(body, { files, variables: { RUN: '17', ON: 'false' } })
    expect([problems, actions.map(({ id, once }) => `${id} ${once}`)]).toEqual([[], ['z 17', 'a x']])
  })
})

describe('with environments', () => {
  const body =
    'environments: { dev: { service: a }, prod: { service: b } }\n' +
    'actions: { a: { once: 1, directApi: { enabled: true }, sync: { environments: [dev] } } }'
  test.each([
    ['dev', ['a'], []],
    ['prod', [], [{ name: 'actions/a', environments: ['dev'], at: { file: 'apim.yml', line: 3, column: 78 } }]],
  ])('an action runs where it is declared to, in %s', async (environment, actions, heldBack) => {
    const { declaration, problems } = await load(body, { environment })
    expect([problems, declaration.actions.map(({ id }) => id), declaration.heldBack]).toEqual([[], actions, heldBack])
  })

  test('a misspelt name is told', async () => {
    const misspelt = body.replace('environments: [dev]', 'environments: [dve]')
    expect(lines(await load(misspelt, { environment: 'dev' }))).toEqual([
      'apim.yml:3:79: actions.a.sync.environments names "dve", which is no environment of the file; did you mean "dev"?',
    ])
  })
})

describe('a key goes to', () => {
  test.each([
    ['{ output: true }', { output: true }],
    [
      '{ keyVault: { url: "https://contoso-kv.vault.azure.net/", secret: mobile-key } }',
      { output: false, keyVault: { url: 'https://contoso-kv.vault.azure.net', secret: 'mobile-key' } },
    ],
    [
      '{ githubSecret: { name: MOBILE_KEY, environment: production, repository: contoso/app } }',
      { output: false, githubSecret: { name: 'MOBILE_KEY', environment: 'production', repository: 'contoso/app' } },
    ],
    [
      '{ output: true, githubSecret: { name: K }, keyVault: { url: "http://127.0.0.1:8080", secret: k } }',
      { output: true, githubSecret: { name: 'K' }, keyVault: { url: 'http://127.0.0.1:8080', secret: 'k' } },
    ],
  ])('%s', async (places, handOn) => {
    const { problems, actions } = await asked(
      `${FILE}  a: { once: 1, readKey: { subscription: mobile, key: primary }, handOn: ${places} }`,
    )
    expect([problems, actions.map(({ deed }) => deed)]).toEqual([
      [],
      [{ verb: 'readKey', of: 'subscriptions/mobile', key: 'primary', handOn }],
    ])
  })
})

describe('refused is', () => {
  const KEY = 'regenerateKey: { subscription: mobile, key: primary }'
  test.each([
    [
      'nothing at all',
      '{ once: 1 }',
      '4:6: actions.a does nothing; expected "rotateKey", "regenerateKey", "readKey", "directApi", "refreshSecret" or "request"',
    ],
    [
      'an action without "once"',
      `{ ${KEY} }`,
      '4:6: actions.a lacks "once"; expected a text, by another one of which the action runs again',
    ],
    [
      'an empty "once"',
      `{ once: "", ${KEY} }`,
      '4:14: actions.a.once has 0 characters; expected 1 to 200, such as "2026-11"',
    ],
    [
      'a secret in "once"',
      `{ once: "\${secret.S}", ${KEY} }`,
      '4:14: actions.a.once holds a secret; expected a text that anyone may see',
    ],
    ['no map', 'now', '4:6: actions.a is "now"; expected a map of "once" and one verb'],
    [
      'a misspelt verb',
      '{ once: 1, regenrateKey: { subscription: mobile, key: primary } }',
      '4:17: actions.a.regenrateKey is an unknown key; did you mean "regenerateKey"?',
    ],
    [
      'two verbs',
      `{ once: 1, ${KEY}, directApi: { enabled: true } }`,
      '4:72: actions.a.directApi stands beside "regenerateKey"; expected one verb, and another action for the other',
    ],
    [
      'a key that is not named',
      '{ once: 1, regenerateKey: { subscription: mobile } }',
      '4:32: actions.a.regenerateKey lacks "key"; expected "key: primary" or "key: secondary"',
    ],
    [
      'another key',
      '{ once: 1, regenerateKey: { subscription: mobile, key: third } }',
      '4:61: actions.a.regenerateKey.key is "third"; expected "primary" or "secondary"',
    ],
    [
      'nobody',
      '{ once: 1, regenerateKey: { key: primary } }',
      '4:32: actions.a.regenerateKey names no entity; expected "subscription", "gateway" or "tenantAccess" and its id',
    ],
    [
      'two entities',
      '{ once: 1, regenerateKey: { subscription: mobile, gateway: g, key: primary } }',
      '4:56: actions.a.regenerateKey.gateway stands beside "subscription"; expected one of the two',
    ],
    [
      'a near miss of an id',
      '{ once: 1, regenerateKey: { subscription: mobil, key: primary } }',
      '4:48: actions.a.regenerateKey.subscription names the subscription "mobil", which is not in this file; did you mean "mobile"?',
    ],
    [
      'access that has no keys of its own',
      '{ once: 1, regenerateKey: { tenantAccess: gitAccess, key: primary } }',
      '4:48: actions.a.regenerateKey.tenantAccess is "gitAccess", which no action can be about; did you mean "access"?',
    ],
    [
      'a rotation for nobody',
      '{ once: 1, rotateKey: { subscription: mobile, keep: primary } }',
      '4:6: actions.a lacks "handOn"; expected the places that "rotateKey" hands the key on to',
    ],
    [
      'a request whose answer is to be handed on',
      `{ once: 1, request: { path: /a }, ${OUT} }`,
      '4:40: actions.a.handOn has no key to hand on, as "request" makes none; expected no such key',
    ],
    [
      'a place that nobody knows',
      `{ once: 1, ${KEY}, handOn: { vault: x } }`,
      '4:82: actions.a.handOn.vault is an unknown key; expected "output", "keyVault" or "githubSecret"',
    ],
    [
      'no place',
      `{ once: 1, ${KEY}, handOn: {} }`,
      '4:80: actions.a.handOn names no place; expected "output", "keyVault" or "githubSecret"',
    ],
    [
      'a vault over http',
      `{ once: 1, ${KEY}, handOn: { keyVault: { url: "http://kv-1.vault.azure.net", secret: k } } }`,
      '4:99: actions.a.handOn.keyVault.url is "http://kv-1.vault.azure.net"; expected "https://<vault>.vault.azure.net"',
    ],
    [
      'a host that is no vault',
      `{ once: 1, ${KEY}, handOn: { keyVault: { url: "https://evil.example", secret: k } } }`,
      '4:99: actions.a.handOn.keyVault.url is "https://evil.example"; expected "https://<vault>.vault.azure.net"',
    ],
    [
      'a vault with a path',
      `{ once: 1, ${KEY}, handOn: { keyVault: { url: "https://kv-1.vault.azure.net/secrets", secret: k } } }`,
      '4:99: actions.a.handOn.keyVault.url is "https://kv-1.vault.azure.net/secrets"; expected "https://<vault>.vault.azure.net"',
    ],
    [
      'a secret name that no vault takes',
      `{ once: 1, ${KEY}, handOn: { keyVault: { url: "https://kv-1.vault.azure.net", secret: a_b } } }`,
      '4:139: actions.a.handOn.keyVault.secret is "a_b"; expected 1 to 127 letters, digits and hyphens',
    ],
    [
      'a secret name that GitHub keeps for itself',
      `{ once: 1, ${KEY}, handOn: { githubSecret: { name: GITHUB_X } } }`,
      '4:104: actions.a.handOn.githubSecret.name is "GITHUB_X"; expected letters, digits and "_", with no digit and no "GITHUB_" first',
    ],
    [
      'a repository that leads elsewhere',
      `{ once: 1, ${KEY}, handOn: { githubSecret: { name: X, repository: a/.. } } }`,
      '4:119: actions.a.handOn.githubSecret.repository is "a/.."; expected "<owner>/<name>"',
    ],
    [
      'a path with a query',
      '{ once: 1, request: { path: "/a?x=1" } }',
      '4:34: actions.a.request.path is "/a?x=1"; expected "/<collection>/<id>/<action>", without query',
    ],
    [
      'a path that climbs',
      '{ once: 1, request: { path: /a/../b } }',
      '4:34: actions.a.request.path is "/a/../b"; expected "/<collection>/<id>/<action>", without query',
    ],
    [
      'a path to a host',
      '{ once: 1, request: { path: //evil.example/a } }',
      '4:34: actions.a.request.path is "//evil.example/a"; expected "/<collection>/<id>/<action>", without query',
    ],
    [
      'another method',
      '{ once: 1, request: { path: /a, method: DELETE } }',
      '4:46: actions.a.request.method is "DELETE"; expected "POST"',
    ],
  ])('%s', async (_, action, problem) => {
    expect((await asked(`${FILE}  a: ${action}`, { variables: { S: 'hunter-two' } })).problems).toEqual([
      `apim.yml:${problem}`,
    ])
  })

  test('an id that stands twice, in other case', async () => {
    const body =
      'actions:\n  a: { once: 1, directApi: { enabled: true } }\n  A: { once: 1, directApi: { enabled: true } }'
    expect((await asked(body)).problems).toEqual([
      'apim.yml:4:3: actions.A is declared twice (first at apim.yml:3:3); expected it once',
    ])
  })

  test('a key that the file declares, as the next apply would put it back', async () => {
    const body =
      'subscriptions: { s: { scope: /apis, secondaryKey: "${secret.S}" } }\n' +
      'actions: { a: { once: 1, rotateKey: { subscription: s, keep: primary }, handOn: { output: true } } }'
    expect((await asked(body, { variables: { S: 'hunter-two' } })).problems).toEqual([
      'apim.yml:3:37: actions.a.rotateKey makes a key of subscriptions/s anew that the file declares as "secondaryKey" (apim.yml:2); expected one of the two',
    ])
  })

  test('a switch that the file declares', async () => {
    const body = 'tenant: { access: { enabled: true } }\nactions: { a: { once: 1, directApi: { enabled: false } } }'
    expect((await asked(body)).problems).toEqual([
      'apim.yml:3:37: actions.a.directApi sets "enabled" of tenant/access, which the file declares (apim.yml:2); expected one of the two',
    ])
  })

  test('an entity that the file removes', async () => {
    const body =
      'removed: { subscriptions: { s: } }\nactions: { a: { once: 1, regenerateKey: { subscription: s, key: primary } } }'
    expect((await asked(body)).problems).toEqual([
      'apim.yml:3:57: actions.a.regenerateKey.subscription names the subscription "s", which "removed" deletes (apim.yml:2:29); expected one of the two',
    ])
  })
})
