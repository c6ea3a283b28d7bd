/**
 * Environments on the whole road: which one a run is about, and what is told of it.
 */
import { describe, expect, test } from '@jest/globals'
import { createEmulator } from '../../src/emulator/handler.ts'
import { run } from '../../src/run.ts'
import { ARM, settingsOf, worldWith } from '../support/world.ts'

const { service: _, ...REST } = ARM
const STAGED = `version: 1
stack: shop
environments:
  base: { variables: { host: none.example } }
  dev: { extends: base, service: contoso-dev }
  prod: { extends: base, service: emulator, variables: { host: emulator.example } }
backends:
  b: { url: "https://\${var.host}", protocol: http }
tags:
  t: { sync: { environments: [dev] } }
`

function saidOf({ runner }: ReturnType<typeof worldWith>, kind: string): readonly string[] {
  return runner.said.filter(line => line.startsWith(`${kind} `)).map(line => line.slice(kind.length + 1))
}

async function validated(text: string, inputs: Readonly<Record<string, string>> = {}) {
  const world = worldWith({ 'apim.yml': text })
  const isDone = await run(settingsOf({ command: 'validate', ...inputs }), world)
  return { isDone, annotated: saidOf(world, 'annotate'), info: saidOf(world, 'info'), failed: saidOf(world, 'fail') }
}

describe('an apply', () => {
  test('goes to the service of the environment, as the environment says', async () => {
    const emulator = createEmulator()
    const world = worldWith({ 'apim.yml': STAGED }, emulator)
    expect(await run(settingsOf({ ...REST, command: 'apply', environment: 'prod' }), world)).toBe(true)
    expect(emulator.state()['/backends/b']).toMatchObject({ url: 'https://emulator.example' })
    expect(Object.keys(emulator.state())).toContain('/schemas/apim-sync.shop.prod')
    expect(saidOf(world, 'info')).toContain('hold back tags/t (for dev only, apim.yml:10:30)')
  })

  test('writes nothing the second time', async () => {
    const emulator = createEmulator()
    const settings = settingsOf({ ...REST, command: 'apply', environment: 'prod' })
    await run(settings, worldWith({ 'apim.yml': STAGED }, emulator))
    const before = emulator.requests.all().length
    await run(settings, worldWith({ 'apim.yml': STAGED }, emulator))
    expect(
      emulator.requests
        .all()
        .slice(before)
        .map(({ method }) => method),
    ).not.toContain('PUT')
  })

  test('takes variables of the run', async () => {
    const emulator = createEmulator()
    const inputs = { ...REST, command: 'apply', environment: 'prod', variables: 'host = run.example' }
    await run(settingsOf(inputs), worldWith({ 'apim.yml': STAGED }, emulator))
    expect(emulator.state()['/backends/b']).toMatchObject({ url: 'https://run.example' })
  })

  test('says its environment in the summary and in the plan file', async () => {
    const world = worldWith({ 'apim.yml': STAGED }, createEmulator())
    await run(settingsOf({ ...REST, command: 'plan', environment: 'prod' }), world)
    const [file = ''] = [...world.written.values()]
    expect(JSON.parse(file)).toMatchObject({
      environment: 'prod',
      heldBack: [{ address: 'tags/t', environments: ['dev'], at: { file: 'apim.yml', line: 10, column: 30 } }],
    })
    expect(saidOf(world, 'summary').join('')).toContain('## emulator (prod): 1 change planned')
  })
})

describe('a plan of which nothing is left', () => {
  const inputs = { ...REST, command: 'plan', environment: 'prod' }
  const HELD = `version: 1
environments: { dev: { service: contoso-dev }, prod: { service: emulator } }
tags: { t: { sync: { environments: [dev] } } }
`

  test('is one where all is held back', async () => {
    const world = worldWith({ 'apim.yml': HELD }, createEmulator())
    expect([await run(settingsOf(inputs), world), saidOf(world, 'fail')]).toEqual([true, []])
    expect(saidOf(world, 'info')).toContain('hold back tags/t (for dev only, apim.yml:3:36)')
  })

  test('is none where selectors left it so', async () => {
    const world = worldWith({ 'apim.yml': `${HELD}groups: { g: }\n` }, createEmulator())
    expect(await run(settingsOf({ ...inputs, except: 'groups/g' }), world)).toBe(false)
    expect(saidOf(world, 'fail')).toEqual([expect.stringMatching(/^nothing was compared/)])
  })
})

describe('a plan without a fitting environment is refused', () => {
  test.each([
    [STAGED, {}, 'environment is missing; the files declare "dev" or "prod"; expected one of them'],
    [
      STAGED,
      { environment: 'prd' },
      'environment is "prd", which is no environment of the files; did you mean "prod"?',
    ],
    [
      STAGED,
      { environment: 'base' },
      'service is missing; expected the name of the API Management instance, such as "contoso", or an environment of the files that says it',
    ],
    [
      STAGED,
      { environment: 'prod', service: 'contoso' },
      'service is "contoso", while environments.prod.service (apim.yml:6:35) is "emulator"; expected the same, or one of the two',
    ],
    [
      STAGED,
      { environment: 'prod', variables: 'hots=x' },
      'variables: "hots" is not declared in "variables" and environments.prod; did you mean "host"?',
    ],
    [
      'version: 1\ntags: { t: }\n',
      { environment: 'prod', service: 'emulator' },
      'environment is "prod", and the files declare no environments; expected it under "environments" at the top of the file',
    ],
    [
      'version: 1\ntags: { t: }\n',
      {},
      'service is missing; expected the name of the API Management instance, such as "contoso", or an environment of the files that says it',
    ],
    [
      'version: 1\ntags: { t: }\n',
      { service: 'emulator', only: 'tgas/t\nactions/x\ntag:*', except: 'products/gold/grups/x' },
      'only: "tgas/t" has "tgas" where a collection belongs; did you mean "tags"?\nexcept: "products/gold/grups/x" has "grups" where a collection belongs; did you mean "groups"?',
    ],
  ])('%#', async (text, inputs, expected) => {
    const world = worldWith({ 'apim.yml': text })
    await expect(run(settingsOf({ ...REST, command: 'plan', ...inputs }), world)).rejects.toThrow(expected)
  })
})

describe('a plan whose service the files cannot say is told what is wrong with the files', () => {
  test.each([
    ['broken YAML', 'environments:\n  dev: { service: emulator\ntags: { t: }\n', 'the YAML is malformed here'],
    [
      'layers in a circle',
      'environments:\n  dev: { extends: dev }\n',
      'environments go in a circle: dev (apim.yml:3:3)',
    ],
    [
      'a service with an unknown variable',
      'environments:\n  dev: { service: "${var.nmae}", variables: { name: emulator } }\n',
      'environments.dev.service names the variable "nmae"',
    ],
    [
      'a service with a variable that the machine does not have',
      'environments:\n  dev: { service: "${env.ABSENT}" }\n',
      'environments.dev.service needs the environment variable "ABSENT"',
    ],
  ])('%s', async (_, text, expected) => {
    const world = worldWith({ 'apim.yml': `version: 1\n${text}` })
    expect(await run(settingsOf({ ...REST, command: 'plan', environment: 'dev' }), world)).toBe(false)
    expect(saidOf(world, 'annotate')).toEqual([expect.stringContaining(expected)])
  })
})

describe('a check without a choice', () => {
  test('is for every environment but layers that are none', async () => {
    const { isDone, info } = await validated(STAGED)
    expect([isDone, info]).toEqual([true, ['checked 2 entities in 1 file: no problems']])
  })

  test('tells once what is wrong everywhere, and by name what is wrong somewhere', async () => {
    const text = STAGED.replace(
      'variables: { host: emulator.example }',
      'variables: { host: p.example }, overrides: { backends: { b: { protocol: ftp } } }',
    )
    const { isDone, annotated } = await validated(`${text}groups: { g: { type: odd } }\n`)
    expect([isDone, annotated]).toEqual([
      false,
      [
        'in "prod": backends.b.protocol is "ftp"; expected "http" or "soap"',
        'groups.g.type is "odd"; expected "custom" or "external"',
      ],
    ])
  })

  test('names several environments, but not all', async () => {
    const text = `version: 1
environments: { a: , b: , c: { variables: { x: 1 } } }
products: { p: { terms: "x \${var.x}" } }
`
    expect((await validated(text)).annotated).toEqual([
      expect.stringMatching(
        /^in "a": products\.p\.terms names the variable "x", which the environment "a" does not have/,
      ),
      expect.stringMatching(/^in "b": /),
    ])
  })

  test('can be for one', async () => {
    const text = 'version: 1\nenvironments: { a: , b: { overrides: { tags: { u: } } } }\ntags: { t: }\n'
    expect([
      (await validated(text, { environment: 'a' })).isDone,
      (await validated(text, { environment: 'b' })).isDone,
    ]).toEqual([true, false])
  })

  test('goes on to the file when its environments are faulty', async () => {
    const { annotated } = await validated('version: 1\nenvironments: { a: { extends: a } }\nprodcuts: {}\n')
    expect(annotated).toEqual([
      'environments go in a circle: a (apim.yml:2:17) → a (apim.yml:2:17); expected layers that do not lead back',
      'prodcuts is an unknown key; did you mean "products"?',
    ])
  })
})

describe('a folder of APIOps', () => {
  const FOLDER = {
    'artifacts/tags/t/tagInformation.json': '{ "properties": { "displayName": "t" } }',
    'configuration.prod.yaml': 'apimServiceName: emulator\ntags:\n  - { name: t, properties: { displayName: T } }\n',
    'configuration.test.yaml': 'tags:\n  - { name: x, properties: { displayName: T } }\n',
  }

  test('is applied in the environment of an override file, to the service that it says', async () => {
    const emulator = createEmulator()
    const world = worldWith(FOLDER, emulator)
    const inputs = { ...REST, config: 'artifacts', command: 'apply', environment: 'prod' }
    expect(await run(settingsOf(inputs), world)).toBe(true)
    expect(emulator.state()['/tags/t']).toMatchObject({ displayName: 'T' })
    expect(saidOf(world, 'output')).toContain('created=1')
  })

  test('is checked in all of its environments', async () => {
    const world = worldWith(FOLDER)
    expect(await run(settingsOf({ command: 'validate', config: 'artifacts' }), world)).toBe(false)
    expect(saidOf(world, 'annotate')).toEqual([
      'in "test": environments.test.overrides.tags.x overrides a tag that is not declared; did you mean "t"?',
    ])
  })

  test('names its environments when none is chosen', async () => {
    const inputs = { ...REST, service: 'emulator', config: 'artifacts', command: 'plan' }
    await expect(run(settingsOf(inputs), worldWith(FOLDER))).rejects.toThrow(
      'environment is missing; the files declare "prod" or "test"; expected one of them',
    )
  })
})

test('a policy is read once, however many environments are looked at', async () => {
  const yaml = `version: 1
environments: { dev: { service: contoso-dev }, test: { service: contoso-test }, prod: { service: contoso } }
policy: { file: policy.xml }
`
  const world = worldWith({ 'apim.yml': yaml, 'policy.xml': '<policies><inbound /></policies>' })
  const asked: string[] = []
  const read = (path: string) => {
    asked.push(path)
    return world.workspace.read(path)
  }
  const settings = settingsOf({ command: 'validate', config: 'apim.yml' })
  expect(await run(settings, { ...world, workspace: { ...world.workspace, read } })).toBe(true)
  expect(asked.filter(path => path === 'policy.xml')).toEqual(['policy.xml'])
})
