/**
 * Variables and secrets: what is filled in, what is wrapped, what is refused, and that no secret gets into a sentence.
 */
import { inspect } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { Secret } from '../../../src/secret.ts'
import { revealed } from '../../../src/values.ts'
import { lines, load } from '../loading.ts'

const LONG = 'correct horse battery'

describe('a variable', () => {
  test.each([
    ['${env.A}', 'alpha'],
    ['x ${env.A}-${env.B} y', 'x alpha-beta y'],
    ['$${env.A}', '${env.A}'],
    ['$$${env.A}', '$${env.A}'],
    ['$ {env.A} $', '$ {env.A} $'],
    ['${env.EMPTY}', ''],
    ['${env.NESTED}', '${env.A}'],
  ])('in %j gives %j', async (written, text) => {
    const { declaration, problems } = await load(`products:\n  gold:\n    terms: '${written}'\n`, {
      variables: { A: 'alpha', B: 'beta', EMPTY: '', NESTED: '${env.A}' },
    })
    expect([problems, declaration.wanted.get('products/gold')?.properties]).toEqual([[], { terms: text }])
  })

  test('is filled in for ids in lists, ids of our own and what is below maps', async () => {
    const body =
      'products: { gold: { groups: ["${env.G}"], sync: { id: "${env.P}-gold" } } }\ngroups: { partners: }\nbackends: { b: { credentials: { header: { x: ["${env.G}"] } } } }\n'
    const { declaration, problems } = await load(body, { variables: { G: 'partners', P: 'dev' } })
    expect([problems, [...declaration.wanted.keys()]]).toEqual([
      [],
      ['products/dev-gold', 'groups/partners', 'backends/b', 'products/dev-gold/groups/partners'],
    ])
  })

  test.each([
    ['${foo}', '${foo}'],
    ['a ${} b', '${}'],
    ['${env.}', '${env.}'],
    ['${env.1A}', '${env.1A}'],
    ['${secret.A-B}', '${secret.A-B}'],
    ['${ env.A }', '${ env.A }'],
    ['${open', '${open'],
  ])('%j is refused by name', async (written, named) => {
    expect(lines(await load(`products:\n  gold:\n    terms: '${written}'\n`))).toEqual([
      `apim.yml:4:12: products.gold.terms holds "${named}"; expected "\${var.name}", "\${env.NAME}", "\${secret.NAME}", or "$\${" for a "\${" that means itself`,
    ])
  })

  test('that is not set is refused, every one of them', async () => {
    expect(lines(await load('products: { gold: { terms: "${env.A} ${env.B}" } }'))).toEqual([
      'apim.yml:2:28: products.gold.terms needs the environment variable "A", which is not set; expected it under "env:" in the workflow',
      'apim.yml:2:28: products.gold.terms needs the environment variable "B", which is not set; expected it under "env:" in the workflow',
    ])
  })

  test('in a key is none', async () => {
    const { declaration } = await load('tags: { "${env.A}": }', { variables: { A: 'x' } })
    expect([...declaration.wanted.keys()]).toEqual(['tags/${env.a}'])
  })
})

describe('a secret', () => {
  test('makes the whole field a secret, and is given to be masked by itself', async () => {
    const { declaration, secrets, problems } = await load('products: { gold: { terms: "for ${secret.A}" } }', {
      variables: { A: LONG },
    })
    const terms = declaration.wanted.get('products/gold')?.properties['terms']
    expect([
      problems,
      terms instanceof Secret,
      revealed(terms ?? null),
      secrets.map(secret => secret.reveal()),
    ]).toEqual([[], true, `for ${LONG}`, [LONG]])
  })

  test('is given once, however often it is named', async () => {
    const body = 'subscriptions: { s: { scope: /apis, primaryKey: "${secret.A}", secondaryKey: "${secret.A}" } }'
    expect((await load(body, { variables: { A: LONG } })).secrets).toHaveLength(1)
  })

  test.each([
    ['not set', undefined],
    ['empty', ''],
  ])('that is %s is absent, with its place and without a fault', async (_, value) => {
    const body = 'subscriptions: { s: { scope: /apis, primaryKey: "k-${secret.A}" } }'
    const { declaration, problems, secrets } = await load(body, { variables: value === undefined ? {} : { A: value } })
    const key = declaration.wanted.get('subscriptions/s')?.properties['primaryKey']
    expect([problems, secrets, key instanceof Secret, declaration.absentSecrets]).toEqual([
      [],
      [],
      true,
      [{ name: 'A', at: { file: 'apim.yml', line: 2, column: 49 } }],
    ])
  })

  test.each(['{#KEY#}', '__KEY__', '<your-key>', ' <Your-Subscription-Key>\n'])(
    'that is still the placeholder %j is refused',
    async value => {
      const loaded = await load('subscriptions: { s: { scope: /apis, primaryKey: "${secret.A}" } }', {
        variables: { A: value },
      })
      expect(lines(loaded)).toEqual(['apim.yml:2:49: the secret "A" still holds a placeholder; expected its value'])
    },
  )

  test('too short to be masked is a warning that names it, told once', async () => {
    const body = 'subscriptions: { s: { scope: /apis, primaryKey: "${secret.A}", secondaryKey: "${secret.A}" } }'
    expect(lines(await load(body, { variables: { A: '1234567' } }))).toEqual([
      'warning apim.yml:2:49: the secret "A" has fewer than 8 characters, so that the runner cannot mask it; expected a longer one',
    ])
  })

  test('that the service would refuse is refused without a word of it', async () => {
    const loaded = await load('subscriptions: { s: { scope: /apis, primaryKey: "${secret.A}" } }', {
      variables: { A: LONG.repeat(20) },
    })
    expect(lines(loaded)).toEqual([
      'apim.yml:2:49: subscriptions.s.primaryKey holds a secret that the service would refuse; expected 1 to 256 characters',
    ])
  })

  test('in a field that could hide it, and does not, is refused', async () => {
    expect(lines(await load('namedValues: { a: { value: "${secret.A}" } }', { variables: { A: LONG } }))).toEqual([
      'apim.yml:2:28: namedValues.a.value holds a secret that every reader of the service would see; expected "secret: true" beside it',
    ])
  })

  test('in a relation is refused', async () => {
    expect(lines(await load('products: { gold: { groups: ["${secret.A}"] } }', { variables: { A: LONG } }))).toEqual([
      'apim.yml:2:30: products.gold.groups holds a secret; expected an id that anyone may see',
    ])
  })

  test('gets into no problem, no inspection and no JSON', async () => {
    const body =
      'namedValues: { a: { value: "${secret.A}" }, b: { value: "${secret.A}", secret: true } }\nproducts: { gold: { state: "${secret.A}", terms: "${secret.A}" } }\npolicy: <policies><${secret.A}/></policies>\n'
    const loaded = await load(body, { variables: { A: LONG } })
    expect(loaded.problems.length).toBeGreaterThan(1)
    expect(
      `${inspect(loaded, { depth: 12 })}${JSON.stringify({ ...loaded, wanted: [...loaded.declaration.wanted.values()] })}`,
    ).not.toContain('horse')
  })
})

describe('a hidden field', () => {
  test('wraps what stands openly in the file, and warns', async () => {
    const loaded = await load(
      'users: { u: { password: hunter2hunter2 } }\nnamedValues: { a: { value: plain }, b: { value: hidden-value, secret: true } }',
    )
    const property = (key: string, name: string) => loaded.declaration.wanted.get(key)?.properties[name]
    expect(lines(loaded)).toEqual([
      'warning apim.yml:2:25: users.u.password is a secret that stands in the repository; expected "${secret.NAME}"',
      'warning apim.yml:3:49: namedValues.b.value is a secret that stands in the repository; expected "${secret.NAME}"',
    ])
    expect([
      property('users/u', 'password') instanceof Secret,
      property('namedvalues/a', 'value'),
      property('namedvalues/b', 'value') instanceof Secret,
    ]).toEqual([true, 'plain', true])
    expect(loaded.secrets.map(secret => secret.reveal())).toEqual(['hunter2hunter2', 'hidden-value'])
  })

  test('takes a plain variable without a warning, and masks it all the same', async () => {
    const loaded = await load('users: { u: { password: "${env.P}" } }', { variables: { P: LONG } })
    expect([lines(loaded), loaded.secrets.map(secret => secret.reveal())]).toEqual([[], [LONG]])
  })

  test('of maps wraps every value, but for those that name where the secret is', async () => {
    const body =
      'namedValues: { key: { value: x } }\nbackends: { b: { credentials: { header: { x-a: ["{{key}}", open] }, query: { q: ["${secret.A}"] } } } }'
    const { declaration, secrets, problems } = await load(body, { variables: { A: LONG } })
    const credentials = declaration.wanted.get('backends/b')?.properties['credentials']
    expect([problems, JSON.stringify(credentials), secrets.length]).toEqual([
      [],
      '{"header":{"x-a":["{{key}}","***"]},"query":{"q":["***"]}}',
      1,
    ])
  })
})
