/**
 * What a run is about: selectors, tags, what is left out, and selectors that match nothing.
 */
import { describe, expect, test } from '@jest/globals'
import { textOf } from '../../src/model/address.ts'
import { leftOut, selectionOf } from '../../src/sync/selection.ts'
import { declared, lines, refusals, stage } from '../support/scenario.ts'

const SHOP = `version: 1
environments: { dev: , prod: }
products:
  gold: { groups: [partners], tags: [paid] }
  tin: { groups: [partners], apis: [orders] }
  trial: { sync: { environments: [dev] } }
groups: { partners: }
tags: { paid: , free: }
apis:
  orders:
    path: orders
    operations:
      get-one: { displayName: Get, method: GET, urlTemplate: /one }
      put-one: { displayName: Put, method: PUT, urlTemplate: /one, tags: [paid] }
subscriptions: { mobile: { scope: /products/gold } }
removed: { groups: { old: } }
`
const all = { only: [], except: [] }
const prod = { chosen: 'prod' }

async function covered(selectors: Partial<typeof all> | { only?: readonly string[]; except?: readonly string[] }) {
  const declaration = await declared(SHOP, prod)
  const { covers } = selectionOf({ ...all, ...selectors }, declaration)
  return [...declaration.wanted.values()].flatMap(({ address }) => (covers(address) ? [textOf(address)] : []))
}

describe('selectors choose', () => {
  test.each([
    [
      'an entity with what is below it',
      { only: ['products/gold'] },
      ['products/gold', 'products/gold/groups/partners', 'products/gold/tags/paid'],
    ],
    ['by globs at every level', { only: ['apis/*/operations/get-*'] }, ['apis/orders/operations/get-one']],
    [
      'all but what is excepted',
      { only: ['products/*'], except: ['products/*/groups/*', 'products/gold'] },
      ['products/tin', 'products/tin/apis/orders'],
    ],
    [
      'what is linked to a tag, with what is below it',
      { only: ['tag:paid'] },
      [
        'products/gold',
        'products/gold/groups/partners',
        'products/gold/tags/paid',
        'apis/orders/operations/put-one',
        'apis/orders/operations/put-one/tags/paid',
      ],
    ],
    [
      'by a glob for the tag',
      { only: ['tag:P*'], except: ['apis/*'] },
      ['products/gold', 'products/gold/groups/partners', 'products/gold/tags/paid'],
    ],
  ])('%s', async (_, selectors, expected) => {
    expect((await covered(selectors)).toSorted()).toEqual(expected.toSorted())
  })
})

describe('a selector that matches nothing is refused', () => {
  test.each([
    [
      { only: ['products/gild'] },
      '"only" has "products/gild", which matches nothing that the files declare or the service was read for; the nearest is "products/gold"',
    ],
    [
      { except: ['users/*'] },
      '"except" has "users/*", which matches nothing that the files declare or the service was read for',
    ],
    [
      { only: ['tag:free'] },
      '"only" has "tag:free", which matches nothing that the files declare or the service was read for',
    ],
    [
      { only: ['products/trial'] },
      '6: "only" has "products/trial", which matches only what is held back from this environment',
    ],
  ])('%j', async (selectors, expected) => {
    expect(refusals(await stage().plan(SHOP, { ...selectors, ...prod }))).toContain(expected)
  })

  test('unless the service has what it matches', async () => {
    const { plan, apply } = stage()
    await apply('version: 1\ntags: { old: }\n')
    const changes = await plan('version: 1\ntags: { new: }\n', { only: ['tags/old'], prune: 'all' })
    expect([refusals(changes), lines(changes)]).toEqual([[], ['delete tags/old']])
  })

  test('unless it matches what is removed', async () => {
    expect(refusals(await stage().plan(SHOP, { only: ['groups/*'], ...prod }))).toEqual([])
  })
})

describe('what is left out although it is named', () => {
  test('is told, with who names it', async () => {
    const declaration = await declared(SHOP, prod)
    const notes = leftOut(
      declaration,
      selectionOf({ only: ['products/*', 'subscriptions/*'], except: ['products/gold'] }, declaration),
    )
    expect(notes.map(({ address, message }) => [address === undefined ? '' : textOf(address), message])).toEqual([
      ['products/gold', 'declared and left out of this run; it has to be in the service for subscriptions/mobile'],
      [
        'groups/partners',
        'declared and left out of this run; it has to be in the service for products/tin/groups/partners',
      ],
      ['apis/orders', 'declared and left out of this run; it has to be in the service for products/tin/apis/orders'],
    ])
  })

  test('is counted when several name it', async () => {
    const declaration = await declared(SHOP, prod)
    const notes = leftOut(declaration, selectionOf({ only: ['products/*'], except: [] }, declaration))
    expect(notes.map(({ message }) => message)).toContain(
      'declared and left out of this run; it has to be in the service for products/gold/groups/partners and 1 more',
    )
  })

  test('is nothing that the files do not declare', async () => {
    const file = 'version: 1\nsubscriptions: { s: { scope: /apis, ownerId: /users/jane } }\n'
    const declaration = await declared(file)
    expect(leftOut(declaration, selectionOf({ only: ['subscriptions/*'], except: [] }, declaration))).toEqual([])
  })

  test('is nothing where everything is chosen', async () => {
    const declaration = await declared(SHOP, prod)
    expect(leftOut(declaration, selectionOf(all, declaration))).toEqual([])
  })

  test('is refused when the service lacks it', async () => {
    const { plan } = stage()
    expect(refusals(await plan(SHOP, { only: ['subscriptions/*'], ...prod }))).toEqual([
      '15: subscriptions/mobile names products/gold, which is left out of this run and not in the service',
    ])
  })
})

test('an action is chosen by its name', async () => {
  const declaration = await declared(SHOP, prod)
  const { coversName, unmatched } = selectionOf({ only: ['actions/rot*'], except: ['tag:paid'] }, declaration)
  expect([coversName('actions/rotate'), coversName('actions/other'), unmatched([], ['actions/rotate']).length]).toEqual(
    [true, false, 1],
  )
})
