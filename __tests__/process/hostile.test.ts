/**
 * Files and services that mean harm: what they get is a clear error or harmless text, and nothing goes astray.
 *
 * `astray` listens where nothing may arrive; whatever reaches it would have carried a token.
 */
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { StepResult } from '../support/action.ts'
import { type Answer, type Asked, type Server, serve } from '../support/server.ts'
import { errorsOf, openStand, type Stand, writeFiles } from '../support/stand.ts'

jest.setTimeout(60_000)

const GOOD = 'version: 1\nstack: shop\nproducts:\n  gold: { displayName: Gold }\n'

let stand: Stand
let astray: Server
/** Answers in the service's place; undefined leaves the answer to the service. */
let instead: (asked: Asked) => Answer | undefined
let front: Server

beforeAll(async () => {
  stand = await openStand({ 'apim.yml': GOOD })
  astray = await serve(() => ({ status: 200, body: '{}' }))
  front = await serve(async asked => {
    const { method, url, body } = asked
    const headers = Object.fromEntries(Object.entries(asked.headers).map(([name, value]) => [name, String(value)]))
    return instead(asked) ?? stand.emulator.handle({ method, url, headers, body })
  })
})

beforeEach(() => {
  stand.emulator.reset()
  instead = () => undefined
})

afterEach(() => {
  expect(astray.asked).toEqual([])
})

afterAll(() => Promise.all([stand.close(), astray.close(), front.close()]))

/** The commands that a runner would take from an output. */
function commandsIn({ stdout }: StepResult): readonly string[] {
  const found = stdout.matchAll(/^\s*::([\w-]+).*::|##\[([\w-]+)/gm)
  return [...new Set([...found].map(([, name, old]) => name ?? old ?? ''))].toSorted()
}

function isOneSentence(text: string): boolean {
  return !/\n|^\s+at |node:internal|TypeError|undefined/.test(text)
}

describe('a file', () => {
  const bomb = [
    '    a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghi'.split('').map((name, index) => {
      const before = `*${'abcdefgh'[index]}`
      return `    ${name}: &${name} [${Array(9).fill(before).join(', ')}]`
    }),
  ].join('\n')

  test.each([
    ['with an alias bomb', `version: 1\nproducts:\n  gold:\n${bomb}\n`, /alias/i],
    [
      'with colours in a name',
      'version: 1\nproducts:\n  gold: { displayName: "\\u001b[31mred" }\n',
      /evil\.yml:3:24: .*control character U\+001B/,
    ],
    ['with an alias to itself', 'version: 1\nproducts: &a { gold: *a }\n', /alias|anchor/i],
    [
      'with the key "__proto__"',
      'version: 1\nproducts:\n  gold: { __proto__: { displayName: x } }\n',
      /evil\.yml:3:11: .*__proto__/,
    ],
    [
      'with an entity "__proto__"',
      'version: 1\nproducts:\n  __proto__: { displayName: x }\n',
      /evil\.yml:3:3: .*__proto__/,
    ],
    ['with a duplicate key', 'version: 1\nproducts: {}\nproducts: {}\n', /evil\.yml:3:1: /],
    ['with an unknown tag', 'version: 1\nproducts: !!js/function "x"\n', /evil\.yml:2:11: .*tag/],
    ['in YAML 1.1', '%YAML 1.1\n---\nversion: 1\n', /evil\.yml:1:\d+: .*1\.[12]/],
    ['that is no YAML', 'version: [1\n\t- : }', /evil\.yml:\d+:\d+: /],
    ['of nothing', '', /evil\.yml:1:1: /],
    ['that is a list', '- version: 1\n', /evil\.yml:1:1: /],
    [
      'that names a file outside',
      'version: 1\npolicy: { file: ../../etc/passwd }\n',
      /evil\.yml:2:17: .*leads out of the workspace/,
    ],
    [
      'that names an absolute path',
      'version: 1\npolicy: { file: /etc/passwd }\n',
      /evil\.yml:2:17: .*leads out of the workspace/,
    ],
    [
      'that includes a file outside',
      'version: 1\ninclude: [../*.yml]\n',
      /evil\.yml:2:11: .*leads out of the workspace/,
    ],
    [
      'that reads through a link',
      'version: 1\npolicy: { file: link.xml }\n',
      /evil\.yml:2:17: .*leads out of the workspace/,
    ],
    ['with deep nesting', `version: 1\nproducts: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`, /evil\.yml:\d+:\d+: /],
  ])('%s is refused where it is wrong, and no request is sent', async (_, text, sentence) => {
    await writeFiles(stand.workspace, { 'evil.yml': text })
    await symlink('/etc/hostname', join(stand.workspace, 'link.xml')).catch(() => undefined)
    const result = await stand.run({ ...stand.arm, command: 'apply', config: 'evil.yml' })
    const errors = errorsOf(result)
    expect([result.exitCode, result.stderr, stand.emulator.requests.all()]).toEqual([1, '', []])
    expect(errors.join('\n')).toMatch(sentence)
    expect(errors.filter(error => !isOneSentence(error))).toEqual([])
  })

  test.each([
    ['a path outside', '../apim.yml', '"../apim.yml" leads out of the workspace; expected a path inside'],
    ['a link to the outside', 'outside.yml', '"outside.yml" leads out of the workspace; expected a path inside'],
    ['a folder', 'folder', '"folder" is a folder without files of APIOps; expected such a folder, a file or a glob'],
    ['nothing', 'absent.yml', '"absent.yml" matches no file in the workspace'],
    ['a file of 50 MB', 'huge.yml', 'huge.yml:1:1: "huge.yml" has 52428800 bytes; at most 5242880 (5 MiB) are read'],
    ['bytes that are no text', 'binary.yml', 'binary.yml:1:1: "binary.yml" is not UTF-8; expected UTF-8 text'],
  ])('is not read when "config" names %s', async (_, config, sentence) => {
    const { workspace } = stand
    await mkdir(join(workspace, 'folder'), { recursive: true })
    await symlink('/etc/hostname', join(workspace, 'outside.yml')).catch(() => undefined)
    await writeFile(join(workspace, 'huge.yml'), '')
    await truncate(join(workspace, 'huge.yml'), 50 * 1024 * 1024)
    await writeFile(join(workspace, 'binary.yml'), Buffer.from([0x76, 0xff, 0xfe, 0x00]))
    const result = await stand.run({ ...stand.arm, command: 'plan', config })
    expect([result.exitCode, errorsOf(result)[0], result.stderr]).toEqual([1, sentence, ''])
    expect(stand.emulator.requests.all()).toEqual([])
  })
})

describe('an input', () => {
  test.each([
    'contoso.evil.example/',
    'contoso/../x',
    'contoso@evil.example',
    'contoso:80',
    'contoso#',
    'con toso',
    '-contoso',
    'contoso%2e',
    '..',
    'c'.repeat(51),
  ])('service %j is refused before anything is sent', async service => {
    const { exitCode, log, outputs } = await stand.run({
      ...stand.direct,
      config: '',
      command: 'token',
      probe: 'true',
      service,
    })
    expect([exitCode, outputs, stand.emulator.requests.all()]).toEqual([1, {}, []])
    expect(errorsOf({ log })).toEqual([
      expect.stringMatching(/^service is ".*"; expected an instance name such as "contoso"/),
    ])
  })

  test('address that would send a key over plain http, or carries one, is refused', async () => {
    const plain = await stand.run({ ...stand.direct, command: 'plan', 'management-url': 'http://contoso.example' })
    const loaded = await stand.run({
      ...stand.direct,
      command: 'plan',
      'management-url': 'https://me:pass-word-1@contoso.example',
    })
    expect([plain.exitCode, loaded.exitCode]).toEqual([1, 1])
    expect(errorsOf(plain)).toEqual([expect.stringMatching(/^management-url .*expected https/)])
    expect(loaded.stdout).not.toContain('pass-word-1')
  })
})

describe('a name', () => {
  const evil = [
    '::set-output name=a::b',
    '</details><script>alert(1)</script>',
    'a | b | c',
    '@org/team',
    '\u001b[31mred\u001b[0m',
    'x\r\n::error::forged\n##[error]forged',
    '![i](https://evil.example/p.png) [l](javascript:alert(1))',
    '\u202Eterces',
    '\n```\n</details>',
    'x'.repeat(600),
  ].join(' ')
  const file = (name: string) =>
    `version: 1\nstack: shop\nproducts:\n  gold: { displayName: Gold, description: ${JSON.stringify(name)} }\n  lead: { displayName: ${JSON.stringify(name.slice(0, 250))} }\n`

  test.each(['the file', 'the service'])('from %s is text in log and summary, and nothing else', async from => {
    const [declared, live] = from === 'the file' ? [evil.replace(/(?!\n)\p{Cc}/gu, ''), 'plain'] : ['plain', evil]
    await writeFiles(stand.workspace, { 'names.yml': file(declared) })
    stand.emulator.seed('/products/gold', { displayName: live.slice(0, 250), description: live })
    const result = await stand.run({ ...stand.arm, command: 'plan', config: 'names.yml' })
    expect([result.exitCode, commandsIn(result), result.stderr]).toEqual([0, ['add-mask', 'endgroup', 'group'], ''])
    expect(result.stdout).toContain('set-output name=a')
    // Control characters and the mark that turns text round.
    expect(/[^\P{Cc}\n\r]|\u202e/u.test(result.stdout + result.summary)).toBe(false)
    // What is fenced is shown as it stands.
    const summary = result.summary.replace(/^(`{3,}).*\n[\s\S]*?^\1$/gm, '')
    expect(
      ['<script', '![i]', '](javascript', '@org', 'evil.example/p.png)'].filter(text => summary.includes(text)),
    ).toEqual([])
    expect(summary.match(/<\/details>/g)?.length).toBe(summary.match(/<details>/g)?.length)
  })

  test('in a refusal of the service is text', async () => {
    instead = ({ method }) =>
      method === 'PUT'
        ? { status: 400, body: JSON.stringify({ error: { code: '::error::c', message: evil } }) }
        : undefined
    const result = await stand.run({ ...stand.arm, 'arm-url': front.url, command: 'apply' })
    expect([result.exitCode, commandsIn(result)]).toEqual([1, ['add-mask', 'endgroup', 'error', 'group']])
    expect(errorsOf(result)).toHaveLength(2)
    expect(['<script', '@org', '![i]'].filter(text => result.summary.includes(text))).toEqual([])
  })

  test('of the service that is shown in an output stays one output', async () => {
    instead = ({ url }) =>
      /service\/emulator\?/.test(url)
        ? {
            status: 200,
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ properties: { gatewayUrl: 'https://x.example/\nusable=no\n::error::x' } }),
          }
        : undefined
    const result = await stand.run({
      ...stand.direct,
      'management-url': front.url,
      config: '',
      command: 'token',
      probe: 'true',
    })
    expect([result.outputs['usable'], commandsIn(result).includes('error')]).toEqual(['true', false])
  })
})

describe('a service', () => {
  const elsewhere: readonly (readonly [string, (asked: Asked) => Answer | undefined])[] = [
    [
      'redirects a read',
      ({ method }) => (method === 'GET' ? { status: 302, headers: { location: `${astray.url}/x` } } : undefined),
    ],
    [
      'redirects a write',
      ({ method }) => (method === 'PUT' ? { status: 307, headers: { location: `${astray.url}/x` } } : undefined),
    ],
    [
      'says that the next page is elsewhere',
      ({ url }) =>
        /\/products\?/.test(url)
          ? { status: 200, body: JSON.stringify({ value: [], nextLink: `${astray.url}/x` }) }
          : undefined,
    ],
    [
      'says that the end of a write is to be seen elsewhere',
      ({ method }) => (method === 'PUT' ? { status: 202, headers: { location: `${astray.url}/x` } } : undefined),
    ],
    [
      'says that the state of a write is to be seen elsewhere',
      ({ method }) =>
        method === 'PUT'
          ? { status: 201, headers: { 'azure-asyncoperation': `${astray.url}/x` }, body: '{}' }
          : undefined,
    ],
  ]

  test.each(elsewhere)('that %s is not followed there', async (_, answer) => {
    instead = answer
    const result = await stand.run({
      ...stand.arm,
      'arm-url': front.url,
      command: 'apply',
      prune: 'all',
      timeout: '10s',
    })
    expect([result.exitCode, result.stderr]).toEqual([1, ''])
    expect(errorsOf(result).join('\n')).toMatch(/was answered with a pointer to \S+; nothing was sent there/)
  })

  test.each([
    [
      'asks to come back in a year',
      { status: 429, headers: { 'retry-after': '31536000' }, body: '' },
      /asked to come back only at 20\d\d-\S+, after this run has to be over/,
    ],
    ['asks to come back at no time', { status: 429, headers: { 'retry-after': '-1e99 soon' }, body: '' }, /429/],
    [
      'sends a page of HTML',
      { status: 200, headers: { 'content-type': 'text/html' }, body: '<html><body>log in</body></html>' },
      /without the JSON that the service sends; a proxy may have answered/,
    ],
    [
      'sends an error page of HTML',
      { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>Bad <b>gateway</b></html>' },
      /\(502 Bad Gateway\)/,
    ],
    ['sends half an answer', { status: 200, body: '{"value": [' }, /without the JSON/],
    [
      'sends a list of anything',
      { status: 200, body: '{"value":[null,1,"x",{"id":5,"properties":7}],"properties":[],"id":{}}' },
      /./,
    ],
    ['sends 65 MB', { status: 200, body: Buffer.alloc(65 * 1024 * 1024, ' ') }, /sent a longer answer than is read/],
    ['refuses without a word', { status: 418 }, /\(418 .*\), client request id/],
  ])('that %s is told of in a sentence', async (_, answer, sentence) => {
    instead = () => answer
    const result = await stand.run({ ...stand.direct, 'management-url': front.url, command: 'plan', timeout: '1s' })
    const said = errorsOf(result).at(-1) ?? result.stdout
    expect(result.stderr).toBe('')
    expect(said).toMatch(sentence)
    expect(isOneSentence(said)).toBe(result.exitCode === 1)
  })
})
