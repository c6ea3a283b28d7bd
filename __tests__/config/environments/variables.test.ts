/**
 * Variables: where they are declared, how they are made of each other, and how a run may change them.
 */
import { describe, expect, test } from '@jest/globals'
import { lines, load } from '../loading.ts'

async function terms(variables: string, written: string) {
  const loaded = await load(`variables:\n${variables}products:\n  gold:\n    terms: "${written}"\n`)
  return { problems: lines(loaded), value: loaded.declaration.wanted.get('products/gold')?.properties['terms'] }
}

describe('a variable', () => {
  test.each([
    ['of another', '  a: "${var.b}!"\n  b: B\n', '${var.a}', 'B!'],
    ['of a part of another', '  a: "${var.m.x}"\n  m: { x: X }\n', '${var.a}', 'X'],
    ['of another part of its own map', '  m: { x: X, y: "${var.m.x}Y" }\n', '${var.m.y}', 'XY'],
    ['with a default', '  a: "${var.b:-none}"\n', '${var.a}', 'none'],
    ['of a whole map', '  a: "${var.m}"\n  m: { x: { y: Z } }\n', '${var.a.x.y}', 'Z'],
  ])('is made %s', async (_, variables, written, value) => {
    expect(await terms(variables, written)).toEqual({ problems: [], value })
  })

  test('that is not used may name what this machine lacks', async () => {
    expect(lines(await load('variables: { a: "${env.NOWHERE}", b: "${secret.NOWHERE}" }\n'))).toEqual([])
  })

  test('that is used may not', async () => {
    expect((await terms('  a: "x ${env.NOWHERE}"\n', '${var.a}')).problems).toEqual([
      'apim.yml:6:12: products.gold.terms needs the environment variable "NOWHERE", which is not set; expected it under "env:" in the workflow',
    ])
  })

  test('that is a secret keeps its name, and is absent where it cannot be had', async () => {
    const { declaration } = await load(
      'variables: { a: "${secret.KEY}" }\nusers: { u: { email: u@x.example, password: "${var.a}" } }\n',
    )
    expect(declaration.absentSecrets.map(({ name, at }) => [name, at.line])).toEqual([['KEY', 3]])
  })
})

describe('what is wrong with variables', () => {
  test.each([
    ['variables: [a]', '2:12: variables is a list; expected a map from names to values'],
    [
      'variables: { 1a: x }',
      '2:14: variables: "1a" cannot be the name of a variable; expected letters, digits, "_" and "-", and no digit first',
    ],
    [
      'variables: { a: "${var.b}", b: "${var.c}", c: "${var.a}" }',
      '2:17: variables go in a circle: a (apim.yml:2:17) → b (apim.yml:2:32) → c (apim.yml:2:47) → a (apim.yml:2:17); expected values that do not lead back',
    ],
    [
      'variables: { a: "x${var.a}" }',
      '2:17: variables go in a circle: a (apim.yml:2:17) → a (apim.yml:2:17); expected values that do not lead back',
    ],
    [
      'variables: { m: { x: "${var.m}" } }',
      '2:22: variables go in a circle: m.x (apim.yml:2:22) → m.x (apim.yml:2:22); expected values that do not lead back',
    ],
    [
      'variables: { a: "${var.bb}", bbb: x }',
      '2:17: variables.a names the variable "bb", which is not declared; did you mean "bbb"?',
    ],
    [
      'variables: { a: [x, "${var.}"] }',
      '2:21: variables.a.1 holds "${var.}"; expected "${var.name}" or "${var.name:-default}"',
    ],
  ])('%s', async (body, expected) => {
    expect(lines(await load(`${body}\n`))).toEqual([`apim.yml:${expected}`])
  })

  test('is told once, however often the variable is used', async () => {
    expect((await terms('  a: "${var.b}"\n', '${var.a} ${var.a}')).problems).toEqual([
      'apim.yml:3:6: variables.a names the variable "b", which is not declared; did you mean "a"?',
    ])
  })

  test('is told of one that two files declare, with both places', async () => {
    const files = { 'more.yml': 'variables: { a: 2 }\n' }
    expect(lines(await load('include: [more.yml]\nvariables: { a: 1 }\n', { files }))).toEqual([
      'more.yml:1:14: variables.a is declared twice (first at apim.yml:3:14); expected it once',
    ])
  })

  test('names the environment that lacks one, and another that has it', async () => {
    const body =
      'environments:\n  dev: { variables: { host: d } }\n  prod:\nproducts:\n  gold:\n    terms: "${var.host}"\n'
    expect(lines(await load(body, { environment: 'prod' }))).toEqual([
      'apim.yml:7:12: products.gold.terms names the variable "host", which the environment "prod" does not have, although environments.dev does (apim.yml:3:23); expected it there or under "variables" at the top',
    ])
  })

  test('lets a default stand in for what only another environment has', async () => {
    const body =
      'environments:\n  dev: { variables: { host: d } }\n  prod:\nproducts:\n  gold:\n    terms: "${var.host:-p}"\n'
    expect(lines(await load(body, { environment: 'prod' }))).toEqual([])
  })
})

describe('what grows without end is refused', () => {
  test('as a text', async () => {
    const doubling = Array.from(
      { length: 24 },
      (_, index) => `  v${index}: "\${var.v${index + 1}}\${var.v${index + 1}}"\n`,
    )
    const { problems } = await terms(`${doubling.join('')}  v24: ab\n`, '${var.v0}')
    expect(problems).toEqual([
      'apim.yml:7:7: variables.v4 grows beyond 1048576 characters by its variables; expected less',
    ])
  })

  test('as a list', async () => {
    const doubling = Array.from(
      { length: 24 },
      (_, index) => `  v${index}: ["\${var.v${index + 1}}", "\${var.v${index + 1}}"]\n`,
    )
    const { problems } = await terms(`${doubling.join('')}  v24: ab\n`, '${var.v0}')
    expect(problems).toEqual([
      'apim.yml:10:7: variables.v7 grows beyond 200000 values by its variables; expected fewer',
    ])
  })

  test('by being used over and over', async () => {
    const list = `[${Array.from({ length: 2000 }, () => 'a').join(', ')}]`
    const uses = Array.from({ length: 150 }, (_, index) => `  t${index}: { groups: "\${var.long}" }\n`)
    const problems = lines(await load(`variables: { long: ${list} }\nproducts:\n${uses.join('')}`))
    expect(problems.filter(line => line.includes('grow'))).toEqual([
      'apim.yml:103:18: products.t99.groups makes the file grow by more than 200000 values by its variables; expected fewer',
    ])
  })
})

describe('a variable of the run', () => {
  const BODY = `environments:
  prod: { variables: { host: prod.example, limit: 5, open: true, db: { host: h }, nothing: } }
variables: { host: none, region: eu }
products:
  gold: { subscriptionsLimit: "\${var.limit}", approvalRequired: "\${var.open}", terms: "\${var.host} \${var.region} \${var.db.host} \${var.nothing:-x}" }
`

  async function given(...pairs: readonly (readonly [string, string])[]) {
    const loaded = await load(BODY, { environment: 'prod', given: pairs.map(([name, value]) => ({ name, value })) })
    return loaded.declaration.wanted.get('products/gold')?.properties
  }

  test.each([
    ['host', 'run.example', { terms: 'run.example eu h x' }],
    ['region', 'us', { terms: 'prod.example us h x' }],
    ['db.host', 'run', { terms: 'prod.example eu run x' }],
    ['nothing', 'y', { terms: 'prod.example eu h y' }],
    ['limit', '7', { subscriptionsLimit: 7 }],
    ['open', 'false', { approvalRequired: false }],
    ['host', '7', { terms: '7 eu h x' }],
    ['host', '', { terms: ' eu h x' }],
    ['host', '${env.HOME} ${var.region} $${x}', { terms: '${env.HOME} ${var.region} $${x} eu h x' }],
  ])('%s=%s wins over the file, with the type that it has there', async (name, value, expected) => {
    expect(await given([name, value])).toMatchObject(expected)
  })

  test.each([
    ['hots', 'x', '"hots" is not declared in "variables" and environments.prod; did you mean "host"?'],
    [
      'other',
      'x',
      '"other" is not declared in "variables" and environments.prod; expected the name of a declared variable',
    ],
    ['db.hsot', 'x', '"db.hsot" is not declared in "variables" and environments.prod; did you mean "host"?'],
    ['host.name', 'x', '"host.name" is not declared in "variables" and environments.prod; did you mean "host"?'],
    ['limit', 'many', '"limit" is "many"; expected a number, as in the file'],
    ['open', 'yes', '"open" is "yes"; expected true or false, as in the file'],
    ['db', 'x', '"db" is a map; expected the name of one with a plain value'],
  ])('%s=%s is refused', async (name, value, expected) => {
    await expect(given([name, value])).rejects.toThrow(`variables: ${expected}`)
  })

  test('is refused when it is given twice', async () => {
    const twice = given(['limit', '5'], ['limit', '6'], ['limit', '5'])
    await expect(twice).rejects.toThrow(/^variables: "limit" is given twice; expected it once$/)
  })

  test('is refused together with the others', async () => {
    await expect(given(['a', '1'], ['limit', 'x'])).rejects.toMatchObject({
      inputs: ['variables'],
      message: expect.stringMatching(/^variables: "a" .*\nvariables: "limit" /),
    })
  })
})
