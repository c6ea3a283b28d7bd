/**
 * What a run leaves in the record, and what it takes out of it again.
 */
import { describe, expect, test } from '@jest/globals'
import type { Rewrite } from '../../../src/emulator/behaviour.ts'
import type { Emulator } from '../../../src/emulator/handler.ts'
import type { Outcome } from '../../../src/model/plan.ts'
import { asked, lines, stage } from '../../support/scenario.ts'

interface Kept {
  readonly owned: readonly string[]
  readonly fingerprints: Readonly<Record<string, string>>
  readonly rewritten: Readonly<Record<string, unknown>>
}

/** What the record of the stage's stack holds; throws when there is none. */
function recordOf(emulator: Emulator): Kept {
  const { document } = emulator.state()['/schemas/apim-sync.test.default'] ?? {}
  return Object(document)['x-apim-sync'] as Kept
}

const upper: Rewrite = (kind, _, field, value) =>
  kind === 'product' && field === 'description' && typeof value === 'string' ? value.toUpperCase() : value

const rewritten = (outcomes: readonly Outcome[]) =>
  outcomes.map(outcome => (outcome.status === 'applied' ? outcome.rewritten : outcome.status))

describe('owned is', () => {
  test('what was created, without what is below it', async () => {
    const { apply, emulator } = stage()
    emulator.seed('/groups/old', { displayName: 'Old' })
    await apply(
      'version: 1\nproducts: { gold: { groups: [old, new], policy: "<policies><inbound><base /></inbound></policies>" } }\ngroups: { new: {}, old: { description: Ours now } }',
    )
    expect(recordOf(emulator).owned).toEqual(['groups/new', 'products/gold'])
  })

  test('a link to what others made', async () => {
    const { apply, emulator } = stage()
    emulator.seed('/products/gold', { displayName: 'Gold' })
    await apply('version: 1\nproducts: { gold: { tags: [a] } }\ntags: { a: {} }')
    expect(recordOf(emulator).owned).toEqual(['products/gold/tags/a', 'tags/a'])
  })

  test('a member of a group by itself, because people make members too', async () => {
    const { apply, plan, emulator } = stage()
    for (const [id, firstName] of [
      ['jane', 'Jane'],
      ['joe', 'Joe'],
    ] as const)
      emulator.seed(`/users/${id}`, { email: `${id}@contoso.example`, firstName, lastName: 'Doe' })
    await apply('version: 1\ngroups: { partners: { users: [jane] } }')
    expect(recordOf(emulator).owned).toEqual(['groups/partners', 'groups/partners/users/jane'])
    emulator.seed('/groups/partners/users/joe', {})
    const empty = 'version: 1\ngroups: { partners: { users: [] } }'
    expect(lines(await plan(empty, { prune: 'all' }))).toEqual(['delete groups/partners/users/jane'])
  })

  test('no longer what was deleted, nor what was below it', async () => {
    const { apply, emulator } = stage()
    emulator.seed('/products/gold', { displayName: 'Gold' })
    await apply('version: 1\nproducts: { gold: { tags: [a] } }\ntags: { a: {}, b: {} }')
    await apply('version: 1\nremoved: { products: { gold: {} }, tags: { b: {} } }')
    expect(recordOf(emulator).owned).toEqual(['tags/a'])
  })

  test('nothing that failed', async () => {
    const { apply, emulator } = stage()
    emulator.faults.add({
      method: 'PUT',
      path: '^/tags/a',
      status: 400,
      code: 'ValidationError',
      message: 'No.',
      times: 0,
    })
    await apply('version: 1\ntags: { a: {}, b: {} }')
    expect(recordOf(emulator).owned).toEqual(['tags/b'])
  })
})

test('the record is written last, and only when it changed', async () => {
  const { apply, emulator } = stage()
  await apply('version: 1\ntags: { a: {} }')
  expect(asked(emulator).at(-1)).toBe('PUT /schemas/apim-sync.test.default')
  emulator.requests.clear()
  await apply('version: 1\ntags: { a: { displayName: A } }')
  expect(asked(emulator).filter(line => line.startsWith('PUT /schemas'))).toEqual([])
})

test('fingerprints go when their entity goes', async () => {
  const { apply, emulator } = stage()
  const environment = { S: 'correct horse' }
  await apply('version: 1\nnamedValues: { a: { secret: true, value: "${secret.S}" }, b: { value: open } }', {
    environment,
  })
  expect(Object.keys(recordOf(emulator).fingerprints)).toEqual(['namedvalues/a#value'])
  await apply('version: 1\nremoved: { namedValues: { a: {} } }')
  expect(recordOf(emulator).fingerprints).toEqual({})
})

describe('a value that the service keeps otherwise', () => {
  const file = (description: string, state = 'published') =>
    `version: 1\nproducts: { gold: { displayName: Gold, state: ${state}, description: ${description} } }`

  test('is reported when it was written, and no change from then on', async () => {
    const { apply, plan, emulator } = stage({ rewrite: upper })
    const { outcomes } = await apply(file('shiny'))
    expect(rewritten(outcomes)).toEqual([[{ path: 'description', sent: 'shiny', kept: 'SHINY' }]])
    expect(Object.keys(recordOf(emulator).rewritten)).toEqual(['products/gold#description'])
    expect(lines(await plan(file('shiny')))).toEqual([])
  })

  test('is reported when it was changed', async () => {
    const { apply, plan } = stage({ rewrite: upper })
    await apply(file('shiny'))
    const { outcomes } = await apply(file('dull'))
    expect(rewritten(outcomes)).toEqual([[{ path: 'description', sent: 'dull', kept: 'DULL' }]])
    expect(lines(await plan(file('dull')))).toEqual([])
  })

  test('is a change again when the file or the service has another', async () => {
    const { apply, plan, emulator } = stage({ rewrite: upper })
    await apply(file('shiny'))
    expect(lines(await plan(file('Shiny')))).toEqual(['update products/gold'])
    emulator.seed('/products/gold', { displayName: 'Gold', state: 'published', description: 'dull' })
    expect(lines(await plan(file('shiny')))).toEqual(['update products/gold'])
  })

  test('stays known when something else of the entity is changed', async () => {
    const { apply, plan } = stage({ rewrite: upper })
    await apply(file('shiny'))
    await apply(file('shiny', 'notPublished'))
    expect(lines(await plan(file('shiny', 'notPublished')))).toEqual([])
  })

  test('stays known when a change turns out to be made already', async () => {
    const { apply, plan, emulator } = stage({ rewrite: upper })
    await apply(file('shiny'))
    const between = () =>
      emulator.seed('/products/gold', { displayName: 'Gold', state: 'notPublished', description: 'SHINY' })
    await apply(file('shiny', 'notPublished'), { between })
    expect(lines(await plan(file('shiny', 'notPublished')))).toEqual([])
  })

  test('is forgotten with its entity', async () => {
    const { apply, emulator } = stage({ rewrite: upper })
    await apply(file('shiny'))
    await apply('version: 1\nremoved: { products: { gold: {} } }')
    expect(recordOf(emulator).rewritten).toEqual({})
  })
})

test('a password that could not be sent is not taken to be known', async () => {
  const { apply, plan, emulator } = stage()
  const user = { email: 'j@contoso.example', firstName: 'J', lastName: 'D', password: 'first' }
  emulator.seed('/users/jane', user)
  const file = 'version: 1\nusers: { jane: { firstName: Jane, password: "${secret.S}" } }'
  const environment = { S: 'second' }
  await apply(file, { environment, between: () => emulator.seed('/users/jane', { ...user, firstName: 'Jane' }) })
  expect(emulator.state()['/users/jane']?.['password']).toBe('first')
  expect((await plan(file, { environment })).notes.map(({ message }) => message)).toEqual([
    'password was not compared: the service does not show it, and nothing is recorded of it',
  ])
})
