/**
 * Actions against the emulator: each runs once, none twice, and no client is left without a key that works.
 */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { MISHAPS } from '../../../src/emulator/faults.ts'
import { InputError } from '../../../src/errors.ts'
import type { PlannedAction } from '../../../src/model/action.ts'
import { textOf } from '../../../src/model/address.ts'
import type { Deeds } from '../../../src/sync/actions/perform.ts'
import { actionEndings, asked, refusals, type Stage, stage } from '../../support/scenario.ts'

const MOBILE = {
  displayName: 'Mobile',
  scope: '/apis',
  primaryKey: 'primary-of-before',
  secondaryKey: 'secondary-of-before',
}

/** A service with a subscription that nobody declares. */
function withMobile(): Stage {
  const stand = stage()
  stand.emulator.seed('/subscriptions/mobile', MOBILE)
  return stand
}

/** A file with one action. */
function doing(action: string, once = '1'): string {
  return `version: 1\nactions:\n  a: { once: "${once}", ${action} }\n`
}

const REGENERATE = 'regenerateKey: { subscription: /subscriptions/mobile, key: secondary }'
const ROTATE = 'rotateKey: { subscription: /subscriptions/mobile }, handOn: { output: true }'
const READ = 'readKey: { subscription: /subscriptions/mobile, key: primary }, handOn: { output: true }'
const rotate = (keep: string) =>
  `rotateKey: { subscription: /subscriptions/mobile, keep: ${keep} }, handOn: { output: true }`

/** Takes keys and shows which: `secondary of subscriptions/mobile: …`. */
function taker() {
  const taken: string[] = []
  const handOn: Deeds['handOn'] =
    async (_, { of, key }) =>
    async secret => {
      taken.push(`${key} of ${textOf(of)}: ${secret.reveal()}`)
    }
  return { taken, handOn }
}

const keys = ({ emulator }: Stage) => {
  const { primaryKey, secondaryKey } = emulator.state()['/subscriptions/mobile'] ?? {}
  return { primaryKey, secondaryKey }
}

/** The POSTs that do something, in their order. */
const posts = ({ emulator }: Stage) => asked(emulator).filter(line => /^POST .*\/(?!list)\w+$/.test(line))

const states = (actions: readonly PlannedAction[]) =>
  actions.map(planned => (planned.state === 'waits' ? `waits: ${planned.why}` : planned.state))

describe('an action', () => {
  test('runs once for each text in "once", and is no change afterwards', async () => {
    const stand = withMobile()
    const first = await stand.apply(doing(REGENERATE))
    expect([states(first.plan.actions), actionEndings(first.actions)]).toEqual([['run'], ['done actions/a']])
    const { secondaryKey } = keys(stand)
    expect(keys(stand)).toEqual({
      primaryKey: 'primary-of-before',
      secondaryKey: expect.stringMatching(/^[0-9a-f]{32}$/),
    })
    const second = await stand.apply(doing(REGENERATE))
    expect([states(second.plan.actions), second.actions, keys(stand).secondaryKey]).toEqual([
      ['done'],
      [],
      secondaryKey,
    ])
    const third = await stand.apply(doing(REGENERATE, '2'))
    expect(actionEndings(third.actions)).toEqual(['done actions/a'])
    expect(posts(stand)).toEqual([1, 2].map(() => 'POST /subscriptions/mobile/regenerateSecondaryKey'))
  })

  test('that ran is not asked about again, and nothing is written', async () => {
    const stand = withMobile()
    await stand.apply(doing(REGENERATE))
    stand.emulator.requests.clear()
    await stand.apply(doing(REGENERATE))
    expect(asked(stand.emulator)).toEqual(['GET /schemas/apim-sync.test.default'])
  })

  test('is sent by no plan', async () => {
    const stand = withMobile()
    const plan = await stand.plan(doing(REGENERATE))
    expect([states(plan.actions), posts(stand)]).toEqual([['run'], []])
  })

  test.each([
    ['regenerateKey: { tenantAccess: access, key: primary }', 'POST /tenant/access/regeneratePrimaryKey'],
    ['regenerateKey: { gateway: g, key: secondary }', 'POST /gateways/g/regenerateKey'],
    ['refreshSecret: { namedValue: kv }', 'POST /namedValues/kv/refreshSecret'],
    ['refreshSecret: { certificate: c }', 'POST /certificates/c/refreshSecret'],
    ['request: { path: /backends/b/reconnect, body: { properties: { after: PT3S } } }', 'POST /backends/b/reconnect'],
  ])('%s is one request', async (action, request) => {
    const stand = stage()
    const keyVault = { secretIdentifier: 'https://v.example/secrets/s' }
    stand.emulator.seed('/gateways/g', { locationData: { name: 'here' } })
    stand.emulator.seed('/namedValues/kv', { displayName: 'kv', keyVault })
    stand.emulator.seed('/certificates/c', { keyVault })
    stand.emulator.seed('/backends/b', { url: 'https://b.example', protocol: 'http' })
    const { actions } = await stand.apply(doing(action))
    expect([actionEndings(actions), posts(stand)]).toEqual([['done actions/a'], [request]])
  })

  test('names one of the two keys of a gateway in the body', async () => {
    const stand = stage()
    stand.emulator.seed('/gateways/g', { locationData: { name: 'here' } })
    const gateway = () => stand.emulator.state()['/gateways/g'] ?? {}
    const before = gateway()
    await stand.apply(doing('regenerateKey: { gateway: g, key: secondary }'))
    expect(gateway()).toEqual({ ...before, secondaryKey: expect.stringMatching(/^[\w+/]{86}==$/) })
    expect(gateway()['secondaryKey']).not.toBe(before['secondaryKey'])
  })

  test('forbids the direct management API, and allows it', async () => {
    const stand = stage()
    const enabled = () => stand.emulator.state()['/tenant/access']?.['enabled']
    await stand.apply(doing('directApi: { enabled: false }'))
    const before = enabled()
    await stand.apply(doing('directApi: { enabled: true }', '2'))
    expect([before, enabled()]).toEqual([false, true])
  })

  test('about what the same apply makes comes after it', async () => {
    const stand = stage()
    const file = `${doing('readKey: { subscription: new, key: primary }, handOn: { output: true }')}subscriptions: { new: { scope: /apis } }\n`
    const { taken, handOn } = taker()
    const { actions } = await stand.apply(file, { handOn })
    const key = stand.emulator.state()['/subscriptions/new']?.['primaryKey']
    expect([actionEndings(actions), taken]).toEqual([['done actions/a'], [`primary of subscriptions/new: ${key}`]])
  })

  test('that "only" leaves out waits', async () => {
    const stand = withMobile()
    const file = doing(REGENERATE)
    const left = await stand.plan(file, { only: ['products/*'] })
    const chosen = await stand.plan(file, { only: ['actions/*'] })
    expect([states(left.actions), states(chosen.actions)]).toEqual([
      ['waits: "only" and "except" leave it out of this run'],
      ['run'],
    ])
  })

  test('that may not start any more is told as not started', async () => {
    const stand = withMobile()
    const { actions } = await stand.apply(doing(REGENERATE), { stopped: () => 'the run was cancelled' })
    expect([actionEndings(actions), posts(stand)]).toEqual([['not started actions/a: the run was cancelled'], []])
  })
})

describe('a rotation', () => {
  test('makes the key anew that is not kept, hands that one on, and leaves the other as it is', async () => {
    const stand = withMobile()
    const { taken, handOn } = taker()
    await stand.apply(doing(rotate('primary')), { handOn })
    const { primaryKey, secondaryKey } = keys(stand)
    expect(primaryKey).toBe('primary-of-before')
    expect(taken).toEqual([`secondary of subscriptions/mobile: ${secondaryKey}`])
    expect(secondaryKey).not.toBe('secondary-of-before')
  })

  test('of the key that clients were given last is refused', async () => {
    const stand = withMobile()
    await stand.apply(doing(rotate('primary')), taker())
    const before = keys(stand)
    const { plan } = await stand.apply(doing(rotate('primary'), '2'), taker())
    expect([refusals(plan), keys(stand)]).toEqual([
      [
        '3: actions/a would replace the secondary key of subscriptions/mobile, which was handed on last and is in use; expected "keep: secondary"',
      ],
      before,
    ])
  })

  test('takes turns when the file does not say which key to keep', async () => {
    const stand = withMobile()
    for (const once of ['1', '2', '3']) await stand.apply(doing(ROTATE, once), taker())
    expect(posts(stand)).toEqual([
      'POST /subscriptions/mobile/regenerateSecondaryKey',
      'POST /subscriptions/mobile/regeneratePrimaryKey',
      'POST /subscriptions/mobile/regenerateSecondaryKey',
    ])
  })

  test('makes no key that could not be handed on', async () => {
    const stand = withMobile()
    const handOn = () => Promise.reject(new InputError(['"github-token" is missing']))
    const { actions } = await stand.apply(doing(ROTATE), { handOn })
    expect([actionEndings(actions), posts(stand)]).toEqual([['failed actions/a: "github-token" is missing'], []])
  })

  test('makes no key that may not be read', async () => {
    const stand = stage({ behaviour: { hideSecrets: true } })
    stand.emulator.seed('/subscriptions/mobile', MOBILE)
    const { actions } = await stand.apply(doing(ROTATE), taker())
    expect([actionEndings(actions), posts(stand)]).toEqual([
      [
        'failed actions/a: the keys of subscriptions/mobile may not be read by this identity; expected a role that allows "listSecrets"',
      ],
      [],
    ])
  })

  test('that could not hand its key on is completed by the next run, without another key', async () => {
    const stand = withMobile()
    const handOn = async () => () => Promise.reject(new InputError(['the vault is closed']))
    const first = await stand.apply(doing(ROTATE), { handOn })
    const made = keys(stand)
    const { taken, handOn: take } = taker()
    const second = await stand.apply(doing(ROTATE), { handOn: take })
    const third = await stand.plan(doing(ROTATE))
    expect([first, second].map(({ actions }) => actionEndings(actions))).toEqual([
      ['failed actions/a: the secondary key was made, but not handed on: the vault is closed; run again to hand it on'],
      ['done actions/a'],
    ])
    expect([taken, keys(stand), states(third.actions)]).toEqual([
      [`secondary of subscriptions/mobile: ${made.secondaryKey}`],
      made,
      ['done'],
    ])
  })

  test('with another text in "once" does the same: some of its places may have the key already', async () => {
    const stand = withMobile()
    const handOn = async () => () => Promise.reject(new InputError(['the second place is closed']))
    await stand.apply(doing(ROTATE), { handOn })
    const made = keys(stand)
    const { taken, handOn: take } = taker()
    await stand.apply(doing(ROTATE, '2'), { handOn: take })
    expect([taken, keys(stand)]).toEqual([[`secondary of subscriptions/mobile: ${made.secondaryKey}`], made])
  })

  test('leaves the choice to the file once somebody was given the other key too', async () => {
    const stand = withMobile()
    await stand.apply(doing(ROTATE), taker())
    await stand.apply(doing(READ, '2'), taker())
    const before = keys(stand)
    const unsaid = await stand.apply(doing(ROTATE, '3'), taker())
    const said = await stand.apply(doing(rotate('secondary'), '3'), taker())
    expect([refusals(unsaid.plan), actionEndings(said.actions), keys(stand).secondaryKey]).toEqual([
      [
        '3: actions/a cannot tell which key of subscriptions/mobile clients use, as both were handed on; expected "keep: primary" or "keep: secondary"',
      ],
      ['done actions/a'],
      before.secondaryKey,
    ])
  })

  test('waits while the service still tells the key of before', async () => {
    const stand = withMobile()
    const { taken, handOn } = taker()
    stand.emulator.faults.add({
      method: 'POST',
      path: 'listSecrets',
      nth: 2,
      times: 2,
      status: 200,
      body: { primaryKey: 'primary-of-before', secondaryKey: 'secondary-of-before' },
    })
    await stand.apply(doing(ROTATE), { handOn })
    expect(taken).toEqual([`secondary of subscriptions/mobile: ${keys(stand).secondaryKey}`])
  })
})

describe('when the answer is lost', () => {
  const PATH = '/subscriptions/mobile/regenerateSecondaryKey'
  const WAITS =
    'waits: when it last ran its end was lost, so that nobody knows whether it was carried out; look at the service, then change "once" to run it again'

  test.each([
    ['with the connection', { drop: 'after' }],
    ['in a refusal of the front door', { status: 503, applied: true }],
    ['in a timeout', { status: 504 }],
  ] as const)(
    '%s, it is unknown whether a key was made, and it is sent neither again nor by the next run',
    async (_, fault) => {
      const stand = withMobile()
      stand.emulator.faults.add({ method: 'POST', path: PATH, ...fault })
      const first = await stand.apply(doing(REGENERATE))
      const second = await stand.apply(doing(REGENERATE))
      expect(first.actions.map(({ status }) => status)).toEqual(['unknown'])
      expect([states(second.plan.actions), second.actions, posts(stand)]).toEqual([[WAITS], [], [`POST ${PATH}`]])
      expect(second.plan.actions).toEqual([expect.objectContaining({ isStuck: true })])
    },
  )

  test('it runs again for another text in "once"', async () => {
    const stand = withMobile()
    stand.emulator.faults.add({ method: 'POST', path: PATH, drop: 'after' })
    await stand.apply(doing(REGENERATE))
    expect(actionEndings((await stand.apply(doing(REGENERATE, '2'))).actions)).toEqual(['done actions/a'])
  })

  test('of a request to fetch a secret, the next run simply sends it again', async () => {
    const stand = stage()
    stand.emulator.seed('/certificates/c', { keyVault: { secretIdentifier: 'https://v.example/secrets/s' } })
    stand.emulator.faults.add({ method: 'POST', path: 'refreshSecret', drop: 'after' })
    const file = doing('refreshSecret: { certificate: c }')
    const ended = [await stand.apply(file), await stand.apply(file)].map(({ actions }) =>
      actions.map(({ status }) => status),
    )
    expect(ended).toEqual([['failed'], ['done']])
  })

  test('before it was sent, or with a refusal, the next run sends it', async () => {
    const stand = withMobile()
    stand.emulator.faults.add({ method: 'POST', path: PATH, status: 403, code: 'AuthorizationFailed', message: 'no' })
    const first = await stand.apply(doing(REGENERATE))
    const second = await stand.apply(doing(REGENERATE))
    expect(actionEndings(first.actions)).toEqual([
      expect.stringMatching(
        /^failed actions\/a: POST \S+regenerateSecondaryKey refused \(403 AuthorizationFailed: "no"\)/,
      ),
    ])
    expect(actionEndings(second.actions)).toEqual(['done actions/a'])
  })

  test('to a throttled request, it is sent again at once, since it had not begun', async () => {
    const stand = withMobile()
    stand.emulator.faults.add({ method: 'POST', path: PATH, status: 429, headers: { 'retry-after': '1' } })
    const { actions } = await stand.apply(doing(REGENERATE))
    expect([actionEndings(actions), posts(stand).length]).toEqual([['done actions/a'], 2])
  })
})

test('whatever goes wrong, no text in "once" ever makes two keys', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async seed => {
      const stand = withMobile()
      stand.emulator.faults.random({ seed, probability: 0.3, kinds: MISHAPS })
      const made = new Set<unknown>()
      for (let runs = 0; runs < 4; runs++) {
        // A run that could not read the service has sent nothing.
        await stand.apply(doing(REGENERATE)).catch(() => undefined)
        made.add(keys(stand).secondaryKey)
      }
      made.delete('secondary-of-before')
      expect(made.size).toBeLessThanOrEqual(1)
    }),
    { numRuns: 60 },
  )
})

test('of two runs at once only one sends an action', async () => {
  const stand = withMobile()
  await stand.apply(doing(REGENERATE, '0'))
  const ran = await Promise.all([1, 2].map(() => stand.apply(doing(REGENERATE))))
  expect(ran.flatMap(({ actions }) => actionEndings(actions)).toSorted()).toEqual([
    'done actions/a',
    'failed actions/a: another run has begun it since the plan was made; nothing was sent',
  ])
  expect(posts(stand)).toHaveLength(2)
})

describe('without a record', () => {
  test('that can be written, nothing is sent that must not run twice', async () => {
    const stand = withMobile()
    stand.emulator.faults.add({ method: 'PUT', path: '/schemas/', times: 0, status: 403, code: 'No', message: 'no' })
    const { actions } = await stand.apply(doing(REGENERATE))
    expect([actionEndings(actions), posts(stand)]).toEqual([
      [
        expect.stringMatching(
          /^failed actions\/a: nothing was sent, as nobody would know of it: the record \S+ could not be written/,
        ),
      ],
      [],
    ])
  })

  test('that can be read, every action waits', async () => {
    const stand = withMobile()
    stand.emulator.seed('/schemas/apim-sync.test.default', {
      schemaType: 'json',
      document: { 'x-apim-sync': { version: 9 } },
    })
    const plan = await stand.plan(doing(REGENERATE))
    expect(states(plan.actions)).toEqual(['waits: the record cannot be read, so that nobody knows whether it ran'])
  })
})

describe('a change that failed', () => {
  test('skips the actions that build on it, and no others', async () => {
    const stand = withMobile()
    stand.emulator.faults.add({ method: 'PUT', path: '^/backends/b', times: 0, status: 400, code: 'No', message: 'no' })
    const file = [
      'version: 1',
      'backends: { b: { url: "https://b.example", protocol: http } }',
      'actions:',
      '  reconnect: { once: 1, request: { path: /Backends/B/reconnect } }',
      `  key: { once: 1, ${REGENERATE} }`,
    ].join('\n')
    const { actions } = await stand.apply(file)
    expect(actionEndings(actions)).toEqual(['skipped actions/reconnect: because of backends/b', 'done actions/key'])
  })
})

test.each([
  ['both keys are made anew, which is what a leak asks for', [REGENERATE, REGENERATE.replace('secondary', 'primary')]],
  ['a key is handed on that is kept', [READ, ROTATE]],
  ['a key is handed on once it is made', [ROTATE, READ.replace('primary', 'secondary')]],
  ['a key is handed on and then made anew by name', [READ.replace('primary', 'secondary'), REGENERATE]],
])('nothing is refused where %s', async (_, actions) => {
  const lines = actions.map((action, index) => `  a${index}: { once: 1, ${action} }`)
  expect(refusals(await withMobile().plan(['version: 1', 'actions:', ...lines].join('\n')))).toEqual([])
})

describe('a plan is refused that', () => {
  test('has an action about what is not there', async () => {
    const plan = await stage().plan(doing(REGENERATE))
    expect(refusals(plan)).toEqual([
      '3: actions/a names subscriptions/mobile, which is neither in the files nor in the service',
    ])
  })

  test.each([
    [
      'makes one key twice',
      [REGENERATE, REGENERATE],
      'would make the secondary key of subscriptions/mobile anew, as actions/a0 does in the same run; expected one of the two',
    ],
    [
      'rotates and makes the other key anew too',
      [ROTATE, REGENERATE.replace('secondary', 'primary')],
      'takes one key of subscriptions/mobile from clients, and actions/a0 the other one in the same run; expected one of the two',
    ],
    [
      'rotates twice',
      [rotate('primary'), rotate('secondary')],
      'takes one key of subscriptions/mobile from clients, and actions/a0 the other one in the same run; expected one of the two',
    ],
    [
      'rotates away the key that it has just handed on',
      [READ.replace('primary', 'secondary'), ROTATE],
      'would make the secondary key of subscriptions/mobile anew, which actions/a0 hands on in the same run; expected "keep: secondary"',
    ],
  ])('%s', async (_, actions, message) => {
    const lines = actions.map((action, index) => `  a${index}: { once: 1, ${action} }`)
    const plan = await withMobile().plan(['version: 1', 'actions:', ...lines].join('\n'))
    expect(refusals(plan)).toEqual([`4: actions/a1 ${message}`])
  })

  test('makes a key anew that the rotation of an earlier run is still handing on', async () => {
    const stand = withMobile()
    const handOn = async () => () => Promise.reject(new InputError(['the vault is closed']))
    await stand.apply(doing(ROTATE), { handOn })
    const file = (key: string) => `${doing(ROTATE)}  b: { once: 1, ${REGENERATE.replace('secondary', key)} }\n`
    const plans = [await stand.plan(file('primary')), await stand.plan(file('secondary'))]
    expect(plans.flatMap(refusals)).toEqual([
      '4: actions/b takes one key of subscriptions/mobile from clients, and actions/a the other one in the same run; expected one of the two',
      '4: actions/b would make the secondary key of subscriptions/mobile anew, which actions/a hands on in the same run; expected one of the two',
    ])
  })

  test('deletes what an action is about', async () => {
    const stand = stage()
    stand.emulator.seed('/backends/b', { url: 'https://b.example', protocol: 'http' })
    stand.emulator.seed('/namedValues/kv', {
      displayName: 'kv',
      keyVault: { secretIdentifier: 'https://v.example/secrets/s' },
    })
    const file = `${doing('refreshSecret: { namedValue: /namedValues/kv }')}namedValues: {}\n`
    expect(refusals(await stand.plan(file, { prune: 'all' }))).toEqual([
      '3: actions/a names namedValues/kv, which this plan deletes',
    ])
  })
})
