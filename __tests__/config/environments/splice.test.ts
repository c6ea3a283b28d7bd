/**
 * `${var.name}`: what it gives, of which type, and every way in which it can fail.
 */
import { describe, expect, test } from '@jest/globals'
import { plainScalar } from '../../../src/config/environments/splice.ts'
import { revealed } from '../../../src/values.ts'
import { lines, load } from '../loading.ts'

const VARIABLES = `variables:
  word: alpha
  count: 7
  open: true
  version: 1.10
  quoted: "7"
  nothing:
  empty: ""
  list: [a, b]
  db: { host: h, deep: { port: 1 } }
  machine: "on \${env.HOST}"
  hidden: "\${secret.KEY}"
  escaped: $\${var.word}
`
const MACHINE = { HOST: 'host', KEY: 'correct horse battery' }

async function field(name: string, written: string, variables = MACHINE) {
  const loaded = await load(`${VARIABLES}products:\n  gold:\n    ${name}: ${written}\n`, { variables })
  const value = loaded.declaration.wanted.get('products/gold')?.properties[name]
  return { problems: lines(loaded), value: value === undefined ? undefined : revealed(value) }
}

describe('a value that is nothing but a variable', () => {
  test.each([
    ['subscriptionsLimit', '"${var.count}"', 7],
    ['subscriptionRequired', '${var.open}', true],
    ['terms', '${var.version}', '1.10'],
    ['terms', '${var.quoted}', '7'],
    ['terms', '${var.db.host}', 'h'],
    ['subscriptionsLimit', '${var.db.deep.port}', 1],
    ['subscriptionsLimit', '${var.nothing}', null],
    ['terms', '${var.empty}', ''],
    ['terms', '${var.machine}', 'on host'],
    ['terms', '${var.hidden}', 'correct horse battery'],
    ['terms', '${var.escaped}', '${var.word}'],
    ['subscriptionsLimit', '"${var.missing:-3}"', 3],
    ['subscriptionRequired', '"${var.missing:-false}"', false],
    ['terms', '"${var.missing:-a b}"', 'a b'],
    ['terms', '"${var.missing:-}"', ''],
    ['terms', '"${var.nothing:-x}"', 'x'],
    ['terms', '"${var.word:-x}"', 'alpha'],
    ['terms', '$${var.word}', '${var.word}'],
  ])('%s: %s', async (name, written, value) => {
    expect(await field(name, written)).toEqual({ problems: [], value })
  })

  test('may be a list or a map', async () => {
    const body = `variables:
  groups: [partners, "\${var.other}"]
  other: developers
  gold: { displayName: Gold, state: published }
products:
  gold: "\${var.gold}"
  tin: { groups: "\${var.groups}" }
groups: { partners: }
`
    const { declaration, problems } = await load(body)
    expect([problems, declaration.wanted.get('products/gold')?.properties, [...declaration.wanted.keys()]]).toEqual([
      [],
      { displayName: 'Gold', state: 'published' },
      [
        'products/gold',
        'products/tin',
        'groups/partners',
        'products/tin/groups/partners',
        'products/tin/groups/developers',
      ],
    ])
  })

  test('keeps its type, so that a text is no number', async () => {
    expect((await field('subscriptionsLimit', '${var.quoted}')).problems).toEqual([
      'apim.yml:17:25: products.gold.subscriptionsLimit is "7" in quotes; expected a whole number of 0 or more',
    ])
  })
})

describe('a variable in the midst of a text', () => {
  test.each([
    ['"a ${var.word} b"', 'a alpha b'],
    ['"${var.count}${var.open}${var.version}"', '7true1.10'],
    ['"${var.machine} and ${env.HOST}"', 'on host and host'],
    ['"for ${var.hidden}"', 'for correct horse battery'],
    ['"${var.missing:-x}-${var.db.host}"', 'x-h'],
    ['"$${var.word} ${var.word}"', '${var.word} alpha'],
  ])('%s', async (written, value) => {
    expect(await field('terms', written)).toEqual({ problems: [], value })
  })
})

describe('every spelling of a variable that is none stops the run', () => {
  const AT = 'apim.yml:17:12: products.gold.terms'
  test.each([
    ['"${var.wrod}"', 'names the variable "wrod", which is not declared; did you mean "word"?'],
    ['"x ${var.wrod:-y}"', 'names the variable "wrod", which is not declared; did you mean "word"?'],
    ['"${var.other}"', 'names the variable "other", which is not declared; expected it under "variables"'],
    ['"${var.db.hots}"', 'names the variable "db.hots", which has no "hots"; did you mean "host"?'],
    ['"${var.db.name}"', 'names the variable "db.name", which has no "name"; expected it in the map'],
    ['"${var.word.x}"', 'names the variable "word.x", whose part before "x" is "alpha"; expected a map there'],
    [
      '"a ${var.list}"',
      'names the variable "list", which is a list; expected a plain value, as it stands in the midst of a text',
    ],
    [
      '"a ${var.db}"',
      'names the variable "db", which is a map; expected a plain value, as it stands in the midst of a text',
    ],
    [
      '"a ${var.nothing}"',
      'names the variable "nothing", which is empty; expected a plain value, as it stands in the midst of a text',
    ],
    ['"${var.}"', 'holds "${var.}"; expected "${var.name}" or "${var.name:-default}"'],
    ['"${var}"', 'holds "${var}"; expected "${var.name}" or "${var.name:-default}"'],
    ['"${var.1a}"', 'holds "${var.1a}"; expected "${var.name}" or "${var.name:-default}"'],
    ['"${var.word"', 'holds "${var.word"; expected "${var.name}" or "${var.name:-default}"'],
    ['"${var.word-:x}"', 'holds "${var.word-:x}"; expected "${var.name}" or "${var.name:-default}"'],
    [
      '"${ var.word }"',
      'holds "${ var.word }"; expected "${var.name}", "${env.NAME}", "${secret.NAME}", or "$${" for a "${" that means itself',
    ],
    [
      '"${vars.word}"',
      'holds "${vars.word}"; expected "${var.name}", "${env.NAME}", "${secret.NAME}", or "$${" for a "${" that means itself',
    ],
    [
      '"${word}"',
      'holds "${word}"; expected "${var.name}", "${env.NAME}", "${secret.NAME}", or "$${" for a "${" that means itself',
    ],
  ])('%s', async (written, expected) => {
    expect((await field('terms', written)).problems).toEqual([`${AT} ${expected}`])
  })

  test.each([
    ['a relation', 'products: { gold: { groups: ["${var.x}"] } }', '2:30: products.gold.groups[0]'],
    ['an id of ours', 'products: { gold: { sync: { id: "${var.x}" } } }', '2:33: products.gold.sync.id'],
    ['a flag of ours', 'products: { gold: { sync: { protect: "${var.x}" } } }', '2:38: products.gold.sync.protect'],
    ['a selector', 'protect: ["products/${var.x}"]', '2:11: protect[0]'],
    [
      'what is removed',
      'removed: { products: { gold: { groups: ["${var.x}"] } } }',
      '2:41: removed.products.gold.groups[0]',
    ],
    [
      'a link to a document',
      'apis: { a: { specification: { link: "https://a.example/${var.x}", format: openapi-link } } }',
      '2:37: apis.a.specification.link',
    ],
    ['a path', 'products: { gold: { policy: { file: "${var.x}.xml" } } }', '2:37: products.gold.policy.file'],
  ])('in %s', async (_, body, where) => {
    expect(lines(await load(body))).toContain(
      `apim.yml:${where} names the variable "x", which is not declared; expected it under "variables"`,
    )
  })
})

describe('what cannot be filled in is refused, not taken for an id', () => {
  test.each([
    [
      'protect: ["products/${env.A}"]',
      '2:11: protect: "products/${env.A}" holds "${", which is not filled in here; expected ids, which may hold "*" and "?"',
    ],
    [
      'removed: { products: { gold: { groups: ["${env.A}"] } } }',
      '2:41: removed.products.gold.groups names "${env.A}", which is not filled in here; expected an id',
    ],
    [
      'apis: { a: { specification: { link: "https://a.example/${env.A}", format: openapi-link } } }',
      '2:37: apis.a.specification.link needs the environment variable "A", which is not set; expected it under "env:" in the workflow',
    ],
    [
      'apis: { a: { specification: { link: "https://a.example/${secret.KEY}", format: openapi-link } } }',
      '2:37: apis.a.specification.link holds a secret; expected a URL that anyone may see',
    ],
  ])('%s', async (body, expected) => {
    expect(lines(await load(body, { variables: { KEY: MACHINE.KEY } }))).toEqual([`apim.yml:${expected}`])
  })
})

describe('a text of another file', () => {
  const body = `${VARIABLES}products: { gold: { policy: { file: p.xml, substitute: true } } }\n`

  test('is filled in when it says so', async () => {
    const files = { 'p.xml': '<policies><!-- ${var.word} ${var.machine} $${var.word} --></policies>' }
    const { declaration, problems } = await load(body, { files, variables: MACHINE })
    expect([problems, declaration.wanted.get('products/gold/policy')?.properties['value']]).toEqual([
      [],
      '<policies><!-- alpha on host ${var.word} --></policies>',
    ])
  })

  test('is left alone otherwise', async () => {
    const files = { 'p.xml': '<policies><!-- ${var.word} --></policies>' }
    const { declaration } = await load(body.replace(', substitute: true', ''), { files })
    expect(declaration.wanted.get('products/gold/policy')?.properties['value']).toBe(files['p.xml'])
  })

  test('stops the run when it names what is not declared', async () => {
    const files = { 'p.xml': '<policies><!-- ${var.nowhere} --></policies>' }
    expect(lines(await load(body, { files }))).toEqual([
      'apim.yml:15:37: products.gold.policy names the variable "nowhere", which is not declared; expected it under "variables"',
    ])
  })
})

test('a policy that says of itself that nothing is filled in is left alone', async () => {
  const text = '<policies><!-- ${var.word} --></policies>'
  const { declaration, problems } = await load(`policy: { value: "${text}", substitute: false }\n`)
  expect([problems, declaration.wanted.get('policy')?.properties['value']]).toEqual([[], text])
})

test.each([
  ['7', 7],
  ['-1.5', -1.5],
  ['1e3', 1000],
  ['true', true],
  ['FALSE', false],
  ['null', null],
  ['~', null],
  ['yes', 'yes'],
  ['0x1F', '0x1F'],
  ['', ''],
  ['7 days', '7 days'],
])('%j stands for what YAML takes it for', (text, value) => {
  const at = { file: 'apim.yml', line: 1, column: 1 }
  expect(plainScalar(text, at)).toEqual({ type: 'scalar', at, value, text })
})
