/**
 * Keys on their way out of the service: to a vault, to GitHub, into the output; and what is said when they do not arrive.
 */
import { describe, expect, test } from '@jest/globals'
import { ConnectionError, InputError } from '../../src/errors.ts'
import { readyGithub } from '../../src/handing/github.ts'
import { createHand } from '../../src/handing/hand-on.ts'
import { createKeyBox } from '../../src/handing/key-box.ts'
import type { HandOn } from '../../src/model/action.ts'
import type { Address } from '../../src/model/address.ts'
import { KINDS } from '../../src/model/table.ts'
import type { Authorize } from '../../src/ports.ts'
import { Secret } from '../../src/secret.ts'
import { simulatedClock } from '../support/clock.ts'
import { GITHUB_TOKEN, openPlaces, VAULT_TOKEN } from '../support/places.ts'

function subscription(id: string): Address {
  const kind = KINDS.get('subscriptions')
  if (kind === undefined) throw new RangeError('the table has no subscriptions')
  return { kind, ids: [id] }
}

interface More {
  readonly api?: string
  readonly githubToken?: string
  readonly repository?: string
  readonly vaultTokens?: readonly string[]
}

/** Somebody who hands a key on, and everything that can be seen of it. */
async function opened({
  githubToken = GITHUB_TOKEN,
  repository = 'contoso/app',
  api = 'https://api.github.com/',
  vaultTokens = [VAULT_TOKEN],
}: More = {}) {
  const places = await openPlaces(() => new ConnectionError('reset', 'the connection was reset'))
  const box = createKeyBox()
  const audiences: string[] = []
  const tokens = [...vaultTokens]
  const authorizeFor = (resource: string): Authorize => {
    audiences.push(resource)
    return async renew => {
      if (renew) tokens.shift()
      return new Secret(`Bearer ${tokens[0]}`)
    }
  }
  const clock = simulatedClock()
  const hand = createHand({
    ports: async () => ({
      http: places.http,
      clock,
      signal: new AbortController().signal,
      userAgent: 'apim-sync/test',
      newRequestId: () => 'request-of-ours',
    }),
    authorizeFor,
    github: {
      api,
      token: githubToken === '' ? undefined : new Secret(githubToken),
      repository: repository === '' ? undefined : repository,
    },
    box,
  })
  const give = async (where: Partial<HandOn>, key = 'key-of-a-subscription') => {
    const ready = await hand({ output: false, ...where }, { of: subscription('mobile'), key: 'secondary' })
    await ready(new Secret(key))
  }
  return { ...places, box, audiences, hand, give }
}

const VAULT = { keyVault: { url: 'https://contoso-kv.vault.azure.net', secret: 'mobile' } }

describe('a key arrives', () => {
  test('in a vault, with a token for the vaults of its cloud', async () => {
    const { give, held, asked, audiences } = await opened()
    await give(VAULT)
    expect([[...held], asked, audiences]).toEqual([
      [['contoso-kv.vault.azure.net/mobile', 'key-of-a-subscription']],
      ['PUT contoso-kv.vault.azure.net/secrets/mobile'],
      ['https://vault.azure.net'],
    ])
  })

  test.each([
    ['https://kv-1.vault.usgovcloudapi.net', 'https://vault.usgovcloudapi.net'],
    ['https://kv-1.vault.azure.cn', 'https://vault.azure.cn'],
    ['http://127.0.0.1:8080', 'https://vault.azure.net'],
  ])('in the vault %s with a token for %s', async (url, audience) => {
    const { give, audiences } = await opened()
    await give({ keyVault: { url, secret: 'mobile' } })
    expect(audiences).toEqual([audience])
  })

  test.each([
    [
      'the repository of the run',
      { name: 'MOBILE_KEY' },
      'contoso/app/MOBILE_KEY',
      '/repos/contoso/app/actions/secrets/',
    ],
    [
      'an environment',
      { name: 'MOBILE_KEY', environment: 'prod eu' },
      'contoso/app/prod eu/MOBILE_KEY',
      '/repos/contoso/app/environments/prod%20eu/secrets/',
    ],
    [
      'another repository',
      { name: 'K', repository: 'contoso/web' },
      'contoso/web/K',
      '/repos/contoso/web/actions/secrets/',
    ],
  ])('sealed in a secret of %s', async (_, githubSecret, name, path) => {
    const { give, held, asked } = await opened()
    await give({ githubSecret })
    expect([[...held], asked]).toEqual([
      [[name, 'key-of-a-subscription']],
      [`GET api.github.com${path}public-key`, `PUT api.github.com${path}${githubSecret.name}`],
    ])
  })

  test('in the output, laid out like the file', async () => {
    const { give, box } = await opened()
    await give({ output: true })
    expect(box.document()?.reveal()).toBe('{"subscriptions":{"mobile":{"secondary":"key-of-a-subscription"}}}')
  })

  test('in all places at once', async () => {
    const { give, held, box } = await opened()
    await give({ ...VAULT, githubSecret: { name: 'K' }, output: true })
    expect([[...held.keys()], box.document() !== undefined]).toEqual([
      ['contoso-kv.vault.azure.net/mobile', 'contoso/app/K'],
      true,
    ])
  })

  test.each([
    ['a server fault', [500, 503]],
    ['a throttled request', [429]],
    ['lost connections', [0, 0]],
  ])('after %s', async (_, faults) => {
    const { give, held, faults: next } = await opened()
    next.push(...faults)
    await give(VAULT)
    expect([...held.keys()]).toEqual(['contoso-kv.vault.azure.net/mobile'])
  })

  test('with a new token when the first has ended', async () => {
    const { give, held } = await opened({ vaultTokens: ['ended', VAULT_TOKEN] })
    await give(VAULT)
    expect(held.size).toBe(1)
  })
})

describe('a key does not arrive, and the sentence says why', () => {
  test.each<[string, More, Partial<HandOn>, readonly number[], string]>([
    [
      'where the vault refuses',
      { vaultTokens: ['wrong', 'wrong'] },
      VAULT,
      [],
      'PUT contoso-kv.vault.azure.net/secrets/mobile refused (401 Unauthorized: "AKV10000: Request is missing a Bearer token."), request id r-1, client request id request-of-ours',
    ],
    [
      'where GitHub refuses',
      { githubToken: 'of-the-workflow' },
      { githubSecret: { name: 'K' } },
      [],
      'GET api.github.com/repos/contoso/app/actions/secrets/public-key refused (403 Forbidden: "Resource not accessible by integration"), request id r-1',
    ],
    [
      'without a token for GitHub',
      { githubToken: '' },
      { githubSecret: { name: 'K' } },
      [],
      '"github-token" is missing; expected a token that may write the secrets of the repository',
    ],
    [
      'outside of a repository',
      { repository: '' },
      { githubSecret: { name: 'K' } },
      [],
      'the repository of the GitHub secret is not known; expected "repository: <owner>/<name>"',
    ],
    [
      'where the service stays away',
      {},
      VAULT,
      [503, 503, 503, 503],
      'PUT contoso-kv.vault.azure.net/secrets/mobile refused (503 Fault: "on request"), request id r-1, client request id request-of-ours',
    ],
    ['where nobody answers', {}, VAULT, [0, 0, 0, 0], 'the connection was reset'],
    [
      'where it is sent elsewhere',
      {},
      { githubSecret: { name: 'K' } },
      [301],
      'GET api.github.com/repos/contoso/app/actions/secrets/public-key refused (301 Fault: "on request"), request id r-1',
    ],
    [
      'where GitHub is not asked over https',
      { api: 'http://api.github.com' },
      { githubSecret: { name: 'K' } },
      [],
      'GITHUB_API_URL leads to http://api.github.com; expected https',
    ],
  ])('%s', async (_, more, where, faults, sentence) => {
    const { give, faults: next } = await opened(more)
    next.push(...faults)
    await expect(give(where)).rejects.toThrow(new Error(sentence))
  })

  test.each([
    ['is none', {}],
    ['is no text', { key_id: 'k-1', key: 7 }],
    ['is too short', { key_id: 'k-1', key: Buffer.alloc(31).toString('base64') }],
  ])('where the key %s that GitHub takes secrets sealed with, before anything is made', async (_, body) => {
    const http = async () => ({ status: 200, headers: {}, body: JSON.stringify(body) })
    const access = { api: 'https://api.github.com', token: new Secret(GITHUB_TOKEN), repository: 'contoso/app' }
    const ports = {
      http,
      clock: simulatedClock(),
      signal: new AbortController().signal,
      userAgent: 'apim-sync/test',
      newRequestId: () => 'request-of-ours',
    }
    await expect(readyGithub({ name: 'K' }, access, ports)).rejects.toThrow(
      'GET api.github.com/repos/contoso/app/actions/secrets/public-key was answered without the key that secrets are sealed with',
    )
  })

  test('in the output, when it is too short to be masked', async () => {
    const { give, box } = await opened()
    await expect(give({ output: true }, 'short')).rejects.toThrow(InputError)
    expect(box.document()).toBeUndefined()
  })

  test('before it is made, when a place cannot be had', async () => {
    const { hand, asked } = await opened({ githubToken: 'of-the-workflow' })
    const places = { output: false, ...VAULT, githubSecret: { name: 'K' } }
    await expect(hand(places, { of: subscription('mobile'), key: 'primary' })).rejects.toThrow('403')
    expect(asked).toEqual(['GET api.github.com/repos/contoso/app/actions/secrets/public-key'])
  })
})

test('keys of one entity stand together, and no name makes a prototype', () => {
  const box = createKeyBox()
  for (const id of ['mobile', '__proto__'])
    for (const name of ['primary', 'secondary'] as const) box.add(subscription(id), name, new Secret(`${id} ${name}`))
  expect(box.document()?.reveal()).toBe(
    '{"subscriptions":{"mobile":{"primary":"mobile primary","secondary":"mobile secondary"},"__proto__":{"primary":"__proto__ primary","secondary":"__proto__ secondary"}}}',
  )
})
