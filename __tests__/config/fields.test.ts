/**
 * Values of fields: what is read of each type, and every sentence about what is not legal.
 */
import { describe, expect, test } from '@jest/globals'
import { revealed } from '../../src/values.ts'
import { lines, load } from './loading.ts'

/** Loads one entity and gives its properties, secrets in the open. */
async function properties(body: string, variables: Readonly<Record<string, string>> = {}, apiVersion = '2024-05-01') {
  const { declaration } = await load(body, { variables, apiVersion })
  return [...declaration.wanted.values()].map(wanted => revealed(wanted.properties))
}

describe('a text', () => {
  test.each([
    ['1.10', '1.10'],
    ['0777', '0777'],
    ['yes', 'yes'],
    ['true', 'true'],
    ['12:30', '12:30'],
    ['"null"', 'null'],
    ["'it''s'", "it's"],
    ['|\n      two\n      lines\n', 'two\nlines\n'],
  ])('written %j is %j', async (written, text) => {
    expect(await properties(`products:\n  gold:\n    terms: ${written}`)).toEqual([{ terms: text }])
  })

  test('is taken from a file as it is', async () => {
    const { declaration, problems } = await load('products: { gold: { terms: { file: texts/terms.md } } }', {
      files: { 'texts/terms.md': '# ${env.X} $${\n' },
    })
    expect([problems, declaration.wanted.get('products/gold')?.properties]).toEqual([[], { terms: '# ${env.X} $${\n' }])
  })

  test('is taken from a file with its variables filled in where that is asked for', async () => {
    const given = {
      files: {
        'sub/apim.yml': 'products: { gold: { terms: { file: "${env.DIR}/t.md", substitute: true } } }',
        'sub/texts/t.md': '${env.X} $${',
      },
      variables: { X: 'x', DIR: 'texts' },
    }
    const { declaration, problems } = await load('include: [sub/apim.yml]', given)
    expect([problems, declaration.wanted.get('products/gold')?.properties]).toEqual([[], { terms: 'x ${' }])
  })

  test.each([
    [
      'a list',
      'products: { gold: { terms: [a] } }',
      '2:28: products.gold.terms is a list; expected a text, or "{ file: <path> }"',
    ],
    [
      'a map',
      'products: { gold: { terms: { a: b } } }',
      '2:28: products.gold.terms is a map; expected a text, or "{ file: <path> }"',
    ],
    [
      'none of the legal words',
      'products: { gold: { state: Published } }',
      '2:28: products.gold.state is "Published"; expected "notPublished" or "published"',
    ],
    [
      'a map in place of a legal word',
      'products: { gold: { state: {} } }',
      '2:28: products.gold.state is a map; expected "notPublished" or "published", or "{ file: <path> }"',
    ],
    [
      'empty',
      'products: { gold: { displayName: "" } }',
      '2:34: products.gold.displayName is an empty text; expected 1 to 300 characters',
    ],
    [
      'too long',
      `products: { gold: { displayName: ${'x'.repeat(301)} } }`,
      '2:34: products.gold.displayName has 301 characters; expected 1 to 300 characters',
    ],
    [
      'too long where none is legal',
      `products: { gold: { description: ${'x'.repeat(1001)} } }`,
      '2:34: products.gold.description has 1001 characters; expected at most 1000 characters',
    ],
    [
      'against the pattern',
      'namedValues: { a: { displayName: a b } }',
      '2:34: namedValues.a.displayName is "a b"; expected letters, digits and - . _',
    ],
    [
      'of control characters',
      'products: { gold: { terms: "\\e[31m" } }',
      '2:28: products.gold.terms holds the control character U+001B; expected printable text',
    ],
    [
      'in a file that is missing',
      'products: { gold: { terms: { file: no.md } } }',
      '2:36: products.gold.terms.file: "no.md" is not in the workspace',
    ],
    [
      'in a file outside',
      'products: { gold: { terms: { file: ../no.md } } }',
      '2:36: products.gold.terms.file: "../no.md" leads out of the workspace; expected a path inside',
    ],
    [
      'in a file whose name is a secret',
      'products: { gold: { terms: { file: "${secret.S}" } } }',
      '2:36: products.gold.terms.file: a path cannot hold a secret; expected "${env.NAME}" or a plain path',
    ],
    [
      'in a file whose name needs what is not set',
      'products: { gold: { terms: { file: "${env.NO}" } } }',
      '2:36: products.gold.terms.file needs the environment variable "NO", which is not set; expected it under "env:" in the workflow',
    ],
    [
      'in a file without a name',
      'products: { gold: { terms: { file: } } }',
      '2:30: products.gold.terms.file is empty; expected the path of a file',
    ],
    [
      'in a file with a misspelt word',
      'products: { gold: { terms: { file: a.md, subsitute: true } } }',
      '2:42: products.gold.terms.subsitute is an unknown key; did you mean "substitute"?',
    ],
    [
      'in a file that may be filled in',
      'products: { gold: { terms: { file: a.md, substitute: maybe } } }',
      '2:54: products.gold.terms.substitute is "maybe"; expected true or false',
    ],
    [
      'in a file with control characters',
      'products: { gold: { terms: { file: bell.md } } }',
      '2:36: products.gold.terms holds the control character U+0007; expected printable text',
    ],
  ])('that is %s is refused', async (_, body, expected) => {
    const files = { 'a.md': 'text', 'bell.md': '\u0007' }
    expect(lines(await load(body, { files, variables: { S: 'long-enough' } }))).toEqual([`apim.yml:${expected}`])
  })
})

describe('a boolean or a number', () => {
  test.each([
    ['true', 'true', [{ subscriptionRequired: true }]],
    ['False', 'False', [{ subscriptionRequired: false }]],
    ['a variable', '"${env.ON}"', [{ subscriptionRequired: true }]],
    ['a variable without quotes', '${env.ON}', [{ subscriptionRequired: true }]],
  ])('may be %s', async (_, written, expected) => {
    expect(await properties(`products:\n  gold:\n    subscriptionRequired: ${written}`, { ON: 'true' })).toEqual(
      expected,
    )
  })

  test.each([
    ['5', 5],
    ['0x10', 16],
    ['${env.N}', 7],
  ])('may be %s', async (written, expected) => {
    expect(await properties(`products:\n  gold:\n    subscriptionsLimit: ${written}`, { N: '7' })).toEqual([
      { subscriptionsLimit: expected },
    ])
  })

  test.each([
    ['subscriptionRequired: yes', '4:27: products.gold.subscriptionRequired is "yes"; expected true or false'],
    [
      'subscriptionRequired: "true"',
      '4:27: products.gold.subscriptionRequired is "true" in quotes; expected true or false',
    ],
    ['subscriptionRequired: 1', '4:27: products.gold.subscriptionRequired is "1"; expected true or false'],
    ['subscriptionRequired: [true]', '4:27: products.gold.subscriptionRequired is a list; expected true or false'],
    ['subscriptionRequired: "${env.X}"', '4:27: products.gold.subscriptionRequired is "on"; expected true or false'],
    [
      'subscriptionRequired: "${secret.X2}"',
      '4:27: products.gold.subscriptionRequired holds a secret; expected true or false',
    ],
    [
      'subscriptionRequired: "${x}"',
      '4:27: products.gold.subscriptionRequired holds "${x}"; expected "${var.name}", "${env.NAME}", "${secret.NAME}", or "$${" for a "${" that means itself',
    ],
    [
      'subscriptionsLimit: many',
      '4:25: products.gold.subscriptionsLimit is "many"; expected a whole number of 0 or more',
    ],
    ['subscriptionsLimit: 1.5', '4:25: products.gold.subscriptionsLimit is 1.5; expected a whole number of 0 or more'],
    ['subscriptionsLimit: -1', '4:25: products.gold.subscriptionsLimit is -1; expected a whole number of 0 or more'],
    [
      'subscriptionsLimit: .inf',
      '4:25: products.gold.subscriptionsLimit is Infinity; expected a whole number of 0 or more',
    ],
    [
      'subscriptionsLimit: 9007199254740993',
      '4:25: products.gold.subscriptionsLimit is 9007199254740992; expected a whole number of 0 or more',
    ],
  ])('%s is refused', async (body, expected) => {
    expect(lines(await load(`products:\n  gold:\n    ${body}`, { variables: { X: 'on', X2: 'long-enough' } }))).toEqual(
      [`apim.yml:${expected}`],
    )
  })
})

describe('null', () => {
  test('is taken where the table says what it goes back to', async () => {
    expect(
      await properties(
        'products: { gold: { description: , subscriptionsLimit: ~, state: null, subscriptionRequired: Null } }',
      ),
    ).toEqual([{ description: null, subscriptionsLimit: null, state: null, subscriptionRequired: null }])
  })

  test.each([
    [
      'products: { gold: { displayName: } }',
      '2:21: products.gold.displayName is empty, which resets nothing here; expected a text, or no such key',
    ],
    [
      'users: { u: { identities: null } }',
      '2:27: users.u.identities is empty, which resets nothing here; expected a list, or no such key',
    ],
    [
      'apis: { a: { contact: { email: } } }',
      '2:25: apis.a.contact.email is empty, which resets nothing here; expected a text, or no such key',
    ],
    [
      'groups: { g: { type: } }',
      '2:16: groups.g.type is empty, which resets nothing here; expected "custom" or "external", or no such key',
    ],
    ['namedValues: { n: { tags: [a, null] } }', '2:31: namedValues.n.tags[1] is empty; expected a text'],
  ])('%s is refused', async (body, expected) => {
    expect(lines(await load(body))).toEqual([`apim.yml:${expected}`])
  })
})

describe('an object or a list', () => {
  test('is read with all that is in it', async () => {
    expect(
      await properties('apis: { a: { contact: { name: 1.10, url: https://x }, protocols: [https, http] } }'),
    ).toEqual([{ contact: { name: '1.10', url: 'https://x' }, protocols: ['https', 'http'] }])
  })

  test.each([
    ['apis: { a: { contact: me } }', '2:23: apis.a.contact is "me"; expected a map of fields'],
    ['apis: { a: { contact: { mail: x } } }', '2:25: apis.a.contact.mail is an unknown key; did you mean "email"?'],
    ['apis: { a: { protocols: https } }', '2:25: apis.a.protocols is "https"; expected a list'],
    [
      'apis: { a: { protocols: [https, ftp] } }',
      '2:33: apis.a.protocols[1] is "ftp"; expected "http", "https", "ws" or "wss"',
    ],
    [
      `namedValues: { n: { tags: [${Array.from({ length: 33 }, (_, index) => `t${index}`).join(', ')}] } }`,
      '2:27: namedValues.n.tags has 33 items; expected at most 32',
    ],
    [
      'users: { u: { identities: [{ provider: Aad }, x] } }',
      '2:47: users.u.identities[1] is "x"; expected a map of fields',
    ],
    ['backends: { b: { pool: { services: [] } } }', '2:36: backends.b.pool.services has 0 items; expected 1 or more'],
    [
      'backends: { b: { pool: { services: [{ weight: 1 }] } } }',
      '2:37: backends.b.pool.services[0] lacks "id"; expected it, as the service requires it here',
    ],
    [
      'backends: { b: { credentials: { header: [a] } } }',
      '2:41: backends.b.credentials.header is a list; expected a map',
    ],
    [
      'backends: { b: { credentials: { header: { x: } } } }',
      '2:43: backends.b.credentials.header.x is empty; expected a list',
    ],
  ])('%s is refused', async (body, expected) => {
    expect(lines(await load(body))).toContain(`apim.yml:${expected}`)
  })
})

describe('any JSON', () => {
  test('is what YAML takes it for, with variables filled in', async () => {
    const body =
      'schemas: { s: { schemaType: json, document: { a: [1, true, null, "${env.X}", { b: 1.10 }], c: text } } }'
    expect(await properties(body, { X: 'x' })).toEqual([
      { schemaType: 'json', document: { a: [1, true, null, 'x', { b: 1.1 }], c: 'text' } },
    ])
  })

  test('may hold secrets', async () => {
    const body = 'schemas: { s: { schemaType: json, document: { a: "${secret.S}", b: "${secret.NONE}" } } }'
    const { declaration } = await load(body, { variables: { S: 'long-enough' } })
    expect(JSON.stringify(declaration.wanted.get('schemas/s')?.properties['document'])).toBe('{"a":"***","b":"***"}')
  })

  test('is refused where a variable is not set', async () => {
    expect(lines(await load('schemas: { s: { schemaType: json, document: ["${env.NO}"] } }'))).toEqual([
      'apim.yml:2:46: schemas.s.document needs the environment variable "NO", which is not set; expected it under "env:" in the workflow',
    ])
  })
})

describe('places', () => {
  test('are known for every declared field, within objects too, and for the entity', async () => {
    const { declaration } = await load(
      'apis:\n  a:\n    path: a\n    contact:\n      email: a@b\n    protocols: [https]\n',
    )
    const { at, places } = declaration.wanted.get('apis/a') ?? {}
    const file = 'apim.yml'
    expect([at, places]).toEqual([
      { file, line: 3, column: 3 },
      new Map([
        ['path', { file, line: 4, column: 11 }],
        ['contact', { file, line: 6, column: 7 }],
        ['contact.email', { file, line: 6, column: 14 }],
        ['protocols', { file, line: 7, column: 16 }],
      ]),
    ])
  })
})

describe('a version of the API', () => {
  const body = 'products: { gold: { application: { entra: { audience: x } } } }'

  test('that lacks a value is named, and one that has it takes it', async () => {
    const tools = 'apis: { tools: { path: tools, type: mcp } }'
    expect([lines(await load(tools)), lines(await load(tools, { apiVersion: '2025-09-01-preview' }))]).toEqual([
      [
        'apim.yml:2:37: apis.tools.type is "mcp", which does not exist in the API version 2024-05-01; expected "api-version: 2025-09-01-preview" or later',
      ],
      [],
    ])
  })

  test('that lacks a field is named', async () => {
    expect(lines(await load(body))).toEqual([
      'apim.yml:2:21: products.gold.application does not exist in the API version 2024-05-01; expected "api-version: 2025-09-01-preview" or later',
    ])
  })

  test.each(['2025-09-01-preview', '2025-09-01', '2026-01-01'])('%s has it', async apiVersion => {
    expect(lines(await load(body, { apiVersion }))).toEqual([])
  })
})

describe('fields together', () => {
  test.each([
    [
      'products: { gold: { approvalRequired: true, subscriptionRequired: false } }',
      '2:39: products.gold.approvalRequired needs "subscriptionRequired: true"; the service refuses it on an open product',
    ],
    [
      'namedValues: { a: { value: x, keyVault: { secretIdentifier: y } } }',
      '2:41: namedValues.a.keyVault stands beside "value"; expected one of the two',
    ],
    [
      'groups: { g: { type: custom, externalId: aad://t/groups/o } }',
      '2:42: groups.g.externalId needs "type: external" beside it',
    ],
    ['apis: { a: { path: /orders } }', '2:20: apis.a.path is "/orders"; expected no "/" at its start or end'],
  ])('that contradict each other are refused: %s', async (body, expected) => {
    expect(lines(await load(body))).toEqual([`apim.yml:${expected}`])
  })

  test('are not held against a field that has a fault of its own', async () => {
    const operation = 'displayName: Get, method: GET, urlTemplate: "/{id}"'
    const file = (parameters: string) =>
      `apis: { a: { path: a, operations: { get: { ${operation}, templateParameters: ${parameters} } } } }`
    expect(lines(await load(file('[]')))).toEqual([
      'apim.yml:2:88: apis.a.operations.get.urlTemplate names "id"; expected each among the "templateParameters"',
    ])
    expect(lines(await load(file('5')))).toEqual([
      'apim.yml:2:117: apis.a.operations.get.templateParameters is "5"; expected a list',
    ])
  })

  test.each([
    [
      'products: { a: { displayName: Gold }, b: { displayName: gold } }',
      '2:57: products.b.displayName is "gold", which products.a.displayName is too (apim.yml:2:31); expected a value of its own',
    ],
    [
      'apis: { a: { path: x, apiVersion: v1 }, b: { path: x, apiVersion: V1 } }',
      '2:52: apis.b.path is "x", which apis.a.path is too (apim.yml:2:20); expected a value of its own',
    ],
    [
      'users: { a: { email: a@b }, b: { email: a@b } }',
      '2:41: users.b.email is "a@b", which users.a.email is too (apim.yml:2:22); expected a value of its own',
    ],
  ])('that no two entities may share are refused: %s', async (body, expected) => {
    expect(lines(await load(body))).toEqual([`apim.yml:${expected}`])
  })

  test('that only one entity has are refused of a second one', async () => {
    const body = 'portalRevisions: { a: { isCurrent: true }, b: { isCurrent: true }, c: { isCurrent: false } }'
    expect(lines(await load(body))).toEqual([
      'apim.yml:2:60: portalRevisions.b.isCurrent is true, and so is portalRevisions.a.isCurrent (apim.yml:2:36); expected it of one, as the service takes it from the other',
    ])
  })

  test('may be shared by other kinds, other versions and revisions', async () => {
    const body =
      'products: { a: { displayName: x } }\ntags: { a: { displayName: x } }\napis: { a: { path: x }, b: { path: x, apiVersion: v1 }, "a;rev=2": { path: x } }'
    expect(lines(await load(body))).toEqual([])
  })
})
