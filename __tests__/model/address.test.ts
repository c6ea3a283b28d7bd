/**
 * Names of entities: how they print, where they lie, what a selector covers.
 */
import { describe, expect, test } from '@jest/globals'
import {
  type Address,
  globPattern,
  keyOf,
  listPathOf,
  ownId,
  parentIds,
  parentName,
  pathOf,
  selects,
  textOf,
} from '../../src/model/address.ts'
import { at } from '../support/entities.ts'

const LINK = at('products/groups', 'Gold', 'Partners')
const POLICY = at('products/policy', 'Gold')

describe('an address', () => {
  test.each<[string, Address, string]>([
    ['of an entity', at('products', 'Gold'), 'products/Gold'],
    ['of a link', LINK, 'products/Gold/groups/Partners'],
    ['of what has no id of its own', POLICY, 'products/Gold/policy'],
    ['of the only one of its kind', at('policy'), 'policy'],
  ])('%s prints as the file nests', (_, address, text) => {
    expect(textOf(address)).toBe(text)
  })

  test('is the same in any case', () => {
    expect(keyOf(at('products', 'GOLD'))).toBe(keyOf(at('products', 'gold')))
  })

  test.each<[Address, string, string]>([
    [at('products', 'Gold'), '/products/Gold', '/products'],
    [LINK, '/products/Gold/groups/Partners', '/products/Gold/groups'],
    [POLICY, '/products/Gold/policies/policy', '/products/Gold/policies'],
    [at('policy'), '/policies/policy', '/policies'],
    [at('tags', '$&'), '/tags/$&', '/tags'],
  ])('has a path and a list in the service (%#)', (address, path, list) => {
    expect([pathOf(address), listPathOf(address)]).toEqual([path, list])
  })

  test.each<[Address, readonly string[], string]>([
    [at('products', 'Gold'), [], 'Gold'],
    [LINK, ['Gold'], 'Partners'],
    [POLICY, ['Gold'], 'policy'],
    [at('policy'), [], 'policy'],
  ])('knows what it is below and what its own id is (%#)', (address, above, own) => {
    expect([parentIds(address), ownId(address)]).toEqual([above, own])
  })

  test('of a child names the kind above, one at the top none', () => {
    expect([parentName(LINK.kind), parentName(at('products', 'gold').kind)]).toEqual(['products', undefined])
  })
})

describe('a selector', () => {
  test.each<[string, Address, boolean]>([
    ['products/gold', at('products', 'Gold'), true],
    ['PRODUCTS/g*', at('products', 'gold'), true],
    ['products/gol?', at('products', 'gold'), true],
    ['products/gol?', at('products', 'gol'), false],
    ['products/gold', LINK, true],
    ['products/*', LINK, true],
    ['products/gold/groups/*', LINK, true],
    ['products/gold/groups/*', at('products', 'gold'), false],
    ['products/*/policy', POLICY, true],
    ['products/g', at('products', 'gold'), false],
    ['products/v1.0', at('products', 'v1x0'), false],
    ['products/(a|b)', at('products', 'a'), false],
    ['*', at('products', 'gold'), true],
    ['groups/partners', LINK, false],
  ])('%s covers an entity and all below it, and nothing else (%#)', (selector, address, covered) => {
    expect(selects([globPattern(selector)], address)).toBe(covered)
  })

  test('covers nothing when there is none', () => {
    expect(selects([], LINK)).toBe(false)
  })
})
