/**
 * Policies in the file: their spellings, what is sent, and where their faults are reported.
 */
import { describe, expect, test } from '@jest/globals'
import { Secret } from '../../../src/secret.ts'
import { revealed } from '../../../src/values.ts'
import { lines, load } from '../loading.ts'

const EMPTY = '<policies><inbound /><backend /><outbound /><on-error /></policies>'

describe('a policy', () => {
  test.each([
    ['as a text', `"${EMPTY}"`, { value: EMPTY, format: 'rawxml' }],
    ['as a value', `{ value: "${EMPTY}" }`, { value: EMPTY, format: 'rawxml' }],
    [
      'as a file',
      '{ file: p.xml }',
      {
        value: '<policies><inbound><!-- ${env.X} --></inbound><backend /><outbound /><on-error /></policies>',
        format: 'rawxml',
      },
    ],
    [
      'as a file to be filled in',
      '{ file: p.xml, substitute: true }',
      {
        value: '<policies><inbound><!-- x --></inbound><backend /><outbound /><on-error /></policies>',
        format: 'rawxml',
      },
    ],
    ['in a format', `{ value: "${EMPTY}", format: xml }`, { value: EMPTY, format: 'xml' }],
    [
      'not to be filled in',
      "{ value: '<policies><inbound><!-- ${env.X} --></inbound></policies>', substitute: false }",
      { value: '<policies><inbound><!-- ${env.X} --></inbound></policies>', format: 'rawxml' },
    ],
    [
      'as a text with variables',
      "'<policies><inbound><!-- ${env.X} $${y} --></inbound></policies>'",
      { value: '<policies><inbound><!-- x ${y} --></inbound></policies>', format: 'rawxml' },
    ],
  ])('is given %s', async (_, written, properties) => {
    const files = {
      'p.xml': '<policies><inbound><!-- ${env.X} --></inbound><backend /><outbound /><on-error /></policies>',
    }
    const loaded = await load(`policy: ${written}\n`, { files, variables: { X: 'x' } })
    expect([lines(loaded), loaded.declaration.wanted.get('policy')?.properties]).toEqual([[], properties])
  })

  test('with a secret is a secret as a whole, and checked without it', async () => {
    const body =
      'policy: \'<policies><inbound><set-header name="x"><value>${secret.A}</value></set-header></inbound></policies>\'\n'
    const { declaration, problems, secrets } = await load(body, { variables: { A: 'plain words' } })
    const value = declaration.wanted.get('policy')?.properties['value']
    expect([
      problems,
      value instanceof Secret,
      revealed(value ?? null),
      secrets.map(secret => secret.reveal()),
    ]).toEqual([
      [],
      true,
      '<policies><inbound><set-header name="x"><value>plain words</value></set-header></inbound></policies>',
      ['plain words'],
    ])
  })

  test('with an absent secret waits for it', async () => {
    const { declaration, problems } = await load("policy: '<policies><!-- ${secret.A} --></policies>'\n")
    expect([problems, declaration.absentSecrets.map(({ name }) => name)]).toEqual([[], ['A']])
  })

  test.each([
    ['which is absent', {}],
    ['which is there', { A: 'a-long-secret' }],
  ])('with a fault beside a secret %s is refused', async (_, variables) => {
    const body = "policy: '<policies><inbound><value>${secret.A}</inbound></policies>'\n"
    expect(lines(await load(body, { variables }))).toEqual([
      'apim.yml:2:9: policy: "</inbound>" closes no open element; expected "</value>"',
    ])
  })

  test.each([
    ['an end of its element', 'first</value></set-header><base /><set-header name="y"><value'],
    ['a character that XML does not take', 'first & second'],
  ])('with a secret that holds %s is refused without a word of it', async (_, A) => {
    const body =
      'policy: \'<policies><inbound><set-header name="x"><value>${secret.A}</value></set-header></inbound></policies>\'\n'
    expect(lines(await load(body, { variables: { A } }))).toEqual([
      'apim.yml:2:9: policy is not well-formed with its secrets in it; expected them without "<", "&" and quotes, or as named values',
    ])
  })

  test.each([
    ['empty', 'policy:', '2:1: policy is empty; expected the text of a policy, or "{ file: <path> }"'],
    ['a list', 'policy: []', '2:9: policy is a list; expected the text of a policy, or "{ file: <path> }"'],
    [
      'a file and a text',
      'policy: { file: p.xml, value: x }',
      '2:24: policy has "file" and "value"; expected one of the two',
    ],
    [
      'neither a file nor a text',
      'policy: { format: xml }',
      '2:9: policy lacks the policy; expected the text of a policy, or "{ file: <path> }"',
    ],
    ['an empty value', 'policy: { value: }', '2:11: policy.value is empty; expected the text of a policy'],
    ['a file that is missing', 'policy: { file: no.xml }', '2:17: policy.file: "no.xml" is not in the workspace'],
    [
      'of an unknown format',
      'policy: { file: p.xml, format: json }',
      '2:32: policy.format is "json"; expected "rawxml" or "xml"',
    ],
    [
      'with a misspelt word',
      'policy: { file: p.xml, fromat: xml }',
      '2:24: policy.fromat is an unknown key; did you mean "format"?',
    ],
    [
      'without its variable',
      'policy: "${env.NO}"',
      '2:9: policy needs the environment variable "NO", which is not set; expected it under "env:" in the workflow',
    ],
  ])('that is %s is refused', async (_, body, expected) => {
    expect(lines(await load(body, { files: { 'p.xml': EMPTY } }))).toEqual([`apim.yml:${expected}`])
  })
})

describe('a fault of a policy', () => {
  test.each([
    [
      'in a file stands at its own line',
      'products: { gold: { policy: { file: p.xml } } }',
      ['p.xml:3:5: products.gold.policy: '],
    ],
    [
      'in a literal block stands at the line of the block',
      'products:\n  gold:\n    policy: |\n      <policies>\n        <inbound>\n        </outbound>\n      </policies>\n',
      ['apim.yml:7:9: products.gold.policy: '],
    ],
    [
      'in any other text stands at its beginning',
      'policy: "<policies><inbound></policies>"',
      ['apim.yml:2:9: policy: '],
    ],
    [
      'in a block that is filled in stands at its beginning',
      'policy: |\n  <policies>\n    <!-- ${env.X} --></oops>\n  </policies>\n',
      ['apim.yml:2:9: policy: '],
    ],
  ])('%s', async (_, body, expected) => {
    const files = { 'p.xml': '<policies>\n  <inbound>\n    </outbound>\n</policies>\n' }
    const found = lines(await load(body, { files, variables: { X: '1\n2' } }))
    expect(found.map((line, index) => line.slice(0, expected[index]?.length))).toEqual(expected)
  })

  test('comes from the check of its place', async () => {
    const policy = '<policies><inbound><base /></inbound></policies>'
    const found = lines(await load(`policy: ${policy}\nproducts: { gold: { policy: ${policy} } }\n`))
    expect(found).toEqual([expect.stringMatching(/^apim\.yml:2:9: policy: .*base/)])
  })
})

describe('a policy fragment', () => {
  test('is a policy with an id and what stands beside its text', async () => {
    const body =
      'policyFragments:\n  a: <fragment />\n  b: { file: f.xml, description: B, sync: { id: b-2, protect: true } }\n'
    const { declaration, problems } = await load(body, { files: { 'f.xml': '<fragment />' } })
    expect([
      problems,
      [...declaration.wanted].map(([key, { properties, sync }]) => [key, properties, sync.protect]),
    ]).toEqual([
      [],
      [
        ['policyfragments/a', { value: '<fragment />', format: 'rawxml' }, false],
        ['policyfragments/b-2', { description: 'B', value: '<fragment />', format: 'rawxml' }, true],
      ],
    ])
  })

  test.each([
    [
      'policyFragments: { a: }',
      '2:20: policyFragments.a is empty; expected the text of a policy, or "{ file: <path> }"',
    ],
    [
      'policyFragments: { a: { value: <fragment />, description: [x] } }',
      '2:59: policyFragments.a.description is a list; expected a text, or "{ file: <path> }"',
    ],
    [
      'policyFragments: [a]',
      '2:18: policyFragments is a list; expected a map from ids to what each policy fragment holds',
    ],
  ])('%s is refused', async (body, expected) => {
    expect(lines(await load(body))).toEqual([`apim.yml:${expected}`])
  })
})
