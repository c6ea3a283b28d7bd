/**
 * What each command gives a workflow: exit code, outputs, files, annotations.
 *
 * The tests of one `describe` use the same service one after the other, as the steps of a job do.
 */
import { readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { masksOf } from '../support/log.ts'
import { errorsOf, linesOf, openStand, type Stand, warningsOf } from '../support/stand.ts'

jest.setTimeout(60_000)

const SHOP = `version: 1
stack: shop
groups:
  partners: { displayName: Partners }
products:
  gold: { displayName: Gold, state: published, groups: [partners] }
  free: { displayName: Free, state: published }
subscriptions:
  mobile: { displayName: Mobile app, scope: /products/gold }
`

const MISTAKES = `version: 1
products:
  gold: { state: live }
  free: { displaName: Free }
subscriptions:
  mobile: { scope: /products/gols }
`

const FILES = {
  'apim.yml': SHOP,
  'golden.yml': SHOP.replace('Gold,', 'Golden,'),
  'mistakes.yml': MISTAKES,
  'many.yml': `version: 1\nproducts:\n${Array.from({ length: 13 }, (_, index) => `  p${index}: { state: live }\n`).join('')}`,
  'doubtful.yml': 'version: 1\nnamedValues:\n  key: { secret: true, value: in-the-repository }\n',
}

let stand: Stand

beforeAll(async () => {
  stand = await openStand(FILES)
})

afterAll(() => stand.close())

describe('token', () => {
  test('in both formats is accepted by the service, and masked before it is an output', async () => {
    const formats = ['long', 'short'].map(format =>
      stand.run({ ...stand.direct, config: '', command: 'token', 'token-format': format, probe: 'true', expiry: '2h' }),
    )
    const [long, short] = await Promise.all(formats)
    expect(
      [long, short].map(result => [result?.exitCode, result?.outputs['usable'], result?.outputs['reason']]),
    ).toEqual(Array(2).fill([0, 'true', 'the service accepted the token']))
    expect(long?.outputs['token']).toMatch(
      /^uid=integration&ex=\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z&sn=[\w+/]{86}==$/,
    )
    expect(short?.outputs['token']).toMatch(/^integration&\d{12}&[\w+/]{86}==$/)
    for (const result of [long, short]) {
      const { token = '', authorization = '' } = result?.outputs ?? {}
      expect(authorization).toBe(`SharedAccessSignature ${token}`)
      expect(masksOf(result?.stdout ?? '')).toEqual(expect.arrayContaining([token, authorization]))
      expect(result?.summary).toBe('')
    }
  })

  test('masks nothing that is not secret', async () => {
    const { stdout } = await stand.run({ ...stand.direct, config: '', command: 'token' })
    const open = ['integration', 'emulator', stand.url, '127.0.0.1']
    expect(masksOf(stdout).filter(mask => open.includes(mask))).toEqual([])
  })

  test.each([
    ['a wrong key', { key: 'bm90IHRoZSBrZXkgb2YgdGhpcyBzZXJ2aWNl' }, /\(401\): check "identifier" and "key"/],
    ['a wrong identifier', { identifier: 'somebody' }, /\(401\): check "identifier" and "key"/],
    ['a port that nobody listens on', { 'management-url': 'http://127.0.0.1:1' }, /refused the connection/],
    ['a host that is not known', { 'management-url': 'https://contoso.invalid' }, /was not found|name server/],
    ['an api-version of yesterday', { 'api-version': '2010-01-01' }, /"api-version" 2010-01-01/],
  ])('with %s says what to look at, and the step goes on', async (_, inputs, reason) => {
    const result = await stand.run({ ...stand.direct, config: '', command: 'token', probe: 'true', ...inputs })
    expect([result.exitCode, result.outputs['usable']]).toEqual([0, 'false'])
    expect(result.outputs['reason']).toMatch(reason)
    expect(warningsOf(result).map(line => line.replace(/ \([^()]*request id [^()]*\)$/, ''))).toEqual([
      `the token is not usable: ${result.outputs['reason']}`,
    ])
  })

  test('of a clock that is wrong is told by how much', async () => {
    const skewed = await openStand({}, { behaviour: { clockSkewMs: 3 * 60 * 60 * 1000 } })
    const { outputs } = await skewed.run({ ...skewed.direct, config: '', command: 'token', probe: 'true' })
    await skewed.close()
    expect(outputs['reason']).toMatch(/clock of this machine is 3 h behind the service's/)
  })

  test('of a switched-off API is told where to go', async () => {
    const retired = await openStand({}, { behaviour: { directDisabled: true, disabledStatus: 404 } })
    const { outputs } = await retired.run({ ...retired.direct, config: '', command: 'token', probe: 'true' })
    await retired.close()
    expect(outputs['reason']).toMatch(/answered 404: .*retired on 2025-03-15; use transport "arm"/)
  })

  test('is not minted from faulty inputs, each of which is named', async () => {
    const faults = { service: '-x', expiry: '31d', 'token-format': 'tall', 'export-token': 'yes', key: '' }
    const { exitCode, log, outputs } = await stand.run({ ...stand.direct, config: '', command: 'token', ...faults })
    expect([exitCode, outputs]).toEqual([1, {}])
    expect(errorsOf({ log }).map(text => text.split(' ')[0])).toEqual(
      expect.arrayContaining(['service', 'expiry', 'token-format', 'export-token']),
    )
  })
})

describe('validate', () => {
  test('shows every problem once, as an annotation whose text in the log has line and column', async () => {
    const { exitCode, stdout, log } = await stand.run({ command: 'validate', config: 'mistakes.yml' })
    const problems = [
      'mistakes.yml:3:18: products.gold.state is "live"; expected "notPublished" or "published"',
      expect.stringMatching(/^mistakes\.yml:4:11: .*displaName is an unknown key.*"displayName"/),
      expect.stringMatching(/^mistakes\.yml:6:20: .*"gols".*"gold"/),
    ]
    expect(exitCode).toBe(1)
    expect(errorsOf({ log }).slice(0, -1)).toEqual(problems)
    expect(errorsOf({ log }).at(-1)).toBe('found 3 errors in 3 entities in 1 file')
    expect(stdout).toContain(
      '::error file=mistakes.yml,line=3,col=18::mistakes.yml:3:18: products.gold.state is "live"',
    )
    expect(log.filter(({ text }) => text.includes('products.gold.state'))).toHaveLength(1)
  })

  test('annotates ten problems, the last of which says how many more the log has', async () => {
    const result = await stand.run({ command: 'validate', config: 'many.yml' })
    const annotations = result.log.filter(({ place }) => place !== undefined)
    expect(annotations).toHaveLength(10)
    expect(annotations.at(-1)?.text).toMatch(/\(3 more problems are in the log\)$/)
    expect(linesOf(result).filter(line => line.startsWith('error: many.yml:'))).toHaveLength(3)
    expect(result.summary.match(/many\.yml/g)).toHaveLength(13)
  })

  test('of a good file needs no service', async () => {
    const { exitCode, log, outputs } = await stand.run({ command: 'validate' })
    expect([exitCode, outputs, errorsOf({ log })]).toEqual([0, {}, []])
    expect(linesOf({ log }).at(-1)).toBe('checked 5 entities in 1 file: no problems')
  })

  test('passes a doubtful file with a warning, and fails it under "strict"', async () => {
    const [lax, strict] = await Promise.all([
      stand.run({ command: 'validate', config: 'doubtful.yml' }),
      stand.run({ command: 'validate', config: 'doubtful.yml', strict: 'true' }),
    ])
    expect([lax.exitCode, strict.exitCode]).toEqual([0, 1])
    expect(warningsOf(lax)).toEqual([expect.stringMatching(/^doubtful\.yml:3:31: .*stands in the repository/)])
    expect(errorsOf(strict)[0]).toMatch(/^doubtful\.yml:3:31: .*stands in the repository/)
  })
})

describe('plan and apply', () => {
  test('a plan writes nothing, says what would change, and succeeds', async () => {
    const result = await stand.run({ ...stand.direct, command: 'plan' })
    const { 'plan-file': planFile = '', 'plan-digest': digest, ...counts } = result.outputs
    expect([result.exitCode, errorsOf(result), stand.emulator.requests.writes()]).toEqual([0, [], 0])
    expect(counts).toEqual({
      'has-changes': 'true',
      created: '5',
      updated: '0',
      deleted: '0',
      unchanged: '0',
      failed: '0',
    })
    expect(linesOf(result)).toEqual(expect.arrayContaining(['create products/gold', '  displayName: "Gold"']))
    expect(result.summary).toContain('5 changes planned')
    const written = JSON.parse(await readFile(planFile, 'utf8'))
    expect([written.digest, written.changes.length, written.command]).toEqual([digest, 5, 'plan'])
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
  })

  test('"fail-on: changes" fails a plan that is not empty', async () => {
    const result = await stand.run({ ...stand.direct, command: 'plan', 'fail-on': 'changes' })
    expect(result.exitCode).toBe(1)
    expect(errorsOf(result)).toEqual([
      expect.stringMatching(/^compared 5 entities: 5 to create, .*; "fail-on" is "changes"$/),
    ])
  })

  test('a plan over the retired API says so once', async () => {
    const [direct, arm] = await Promise.all([
      stand.run({ ...stand.direct, command: 'plan' }),
      stand.run({ ...stand.arm, command: 'plan' }),
    ])
    expect(warningsOf(direct)).toEqual([expect.stringMatching(/retired on 2025-03-15/)])
    expect(warningsOf(arm)).toEqual([])
  })

  test('an apply does what the plan said, over either transport, and a second one writes nothing', async () => {
    const first = await stand.run({ ...stand.direct, command: 'apply' })
    expect([first.exitCode, first.outputs['created'], first.outputs['failed']]).toEqual([0, '5', '0'])
    expect(linesOf(first)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^\[\d\/5\] products\/gold created \(\d+ ms\)$/)]),
    )
    expect(first.summary).toContain('5 changes applied')
    const report = JSON.parse(await readFile(first.outputs['report-file'] ?? '', 'utf8'))
    expect(report.outcomes.map(({ status }: { readonly status: string }) => status)).toEqual(Array(5).fill('applied'))
    stand.emulator.requests.clear()
    const second = await stand.run({ ...stand.arm, command: 'apply' })
    expect([second.exitCode, second.outputs['has-changes'], second.outputs['unchanged']]).toEqual([0, 'false', '5'])
    expect(stand.emulator.requests.writes()).toBe(0)
  })

  test('the service is found by its name when subscription and resource group are not given', async () => {
    const { 'subscription-id': _, 'resource-group': __, ...inputs } = stand.arm
    const { exitCode, outputs } = await stand.run({ ...inputs, command: 'plan' })
    expect([exitCode, outputs['has-changes'], outputs['unchanged']]).toEqual([0, 'false', '5'])
  })

  test('without a command, a file is planned', async () => {
    const { exitCode, outputs } = await stand.run(stand.arm)
    expect([exitCode, outputs['has-changes']]).toEqual([0, 'false'])
  })

  test('"only" and "except" leave the rest alone', async () => {
    const plan = (more: Readonly<Record<string, string>>) =>
      stand.run({ ...stand.arm, command: 'plan', config: 'golden.yml', ...more })
    const [all, only, except] = await Promise.all([
      plan({}),
      plan({ only: 'products/free' }),
      plan({ except: 'products/g*' }),
    ])
    expect([all, only, except].map(({ outputs }) => [outputs['updated'], outputs['unchanged']])).toEqual([
      ['1', '4'],
      ['0', '1'],
      ['0', '3'],
    ])
  })

  test('nothing left to compare is a failure', async () => {
    const result = await stand.run({ ...stand.arm, command: 'plan', only: 'products/silver' })
    expect([result.exitCode, errorsOf(result)]).toEqual([
      1,
      [
        '"only" has "products/silver", which matches nothing that the files declare or the service was read for; the nearest is "products/gold"',
        expect.stringMatching(/^refused for 1 reason, nothing was changed; compared 0 entities: /),
      ],
    ])
  })

  test('the plan is written where the workflow wants it', async () => {
    const { outputs } = await stand.run({ ...stand.arm, command: 'plan', 'plan-file': 'out/plan.json' })
    expect(outputs['plan-file']).toBe(join(await realpath(stand.workspace), 'out/plan.json'))
    expect(JSON.parse(await readFile(join(stand.workspace, 'out/plan.json'), 'utf8')).changes).toEqual([])
  })

  test('a plan file outside of the workspace is refused before the service is asked', async () => {
    stand.emulator.requests.clear()
    const result = await stand.run({
      ...stand.arm,
      command: 'apply',
      config: 'golden.yml',
      'plan-file': '../plan.json',
    })
    expect([result.exitCode, errorsOf(result), stand.emulator.requests.all()]).toEqual([
      1,
      ['"../plan.json" is outside of the workspace and the runner\'s temporary folder'],
      [],
    ])
  })

  test('"summary: false" leaves no summary', async () => {
    expect((await stand.run({ ...stand.arm, command: 'plan', summary: 'false' })).summary).toBe('')
  })
})

describe('deletes', () => {
  const few = 'version: 1\nstack: shop\nproducts:\n  gold: { displayName: Gold }\n'
  const FILLED = ['one', 'two', 'three', 'four'].map(id => `  ${id}: { displayName: ${id} }\n`).join('')

  test('are not made by themselves, are made by "prune", and are refused as a whole beyond "max-deletes"', async () => {
    // The service gives its administrator a subscription to each product, and those go first.
    const shop = await openStand({ 'full.yml': `${few}${FILLED}`, 'few.yml': few })
    await shop.run({ ...shop.arm, command: 'apply', config: 'full.yml' })
    const apply = (more: Readonly<Record<string, string>>) =>
      shop.run({ ...shop.arm, command: 'apply', config: 'few.yml', ...more })
    const kept = await apply({})
    shop.emulator.requests.clear()
    const refused = await apply({ prune: 'all', 'max-deletes': '3' })
    const writesOfRefused = shop.emulator.requests.writes()
    const pruned = await apply({ prune: 'all', 'max-deletes': '4' })
    await shop.close()
    expect([kept.exitCode, kept.outputs['deleted']]).toEqual([0, '0'])
    expect([refused.exitCode, refused.outputs['deleted'], writesOfRefused]).toEqual([1, '8', 0])
    expect(errorsOf(refused)).toEqual([
      'the plan deletes 4 of 5 in products; "max-deletes" allows 3',
      expect.stringMatching(/^refused for 1 reason, nothing was changed; compared 1 entity: .* 8 to delete/),
    ])
    expect(refused.summary).toContain('apply refused')
    expect([pruned.exitCode, pruned.outputs['deleted']]).toEqual([0, '8'])
  })
})
