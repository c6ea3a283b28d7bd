/**
 * Near misses: what is taken for a slip, and what is not.
 */
import { describe, expect, test } from '@jest/globals'
import { meantWord, suggestion, vocabularyOf } from '../../src/config/suggest.ts'

describe('an id', () => {
  test.each([
    ['prtners', 'partners'],
    ['partnesr', 'partners'],
    ['PARTNRS', 'partners'],
    ['partners-', 'partners'],
    ['parnteers', 'partners'],
    ['glod', 'gold'],
    ['gold-', 'gold'],
    ['gold1x', 'gold'],
  ])('%s is taken for a slip of %s', (word, known) => {
    expect(suggestion(word, vocabularyOf(['other', 'gold', 'partners']))).toBe(known)
  })

  test.each(['partners', 'partners2', 'gold1', 'go', 'silver', 'prtnrss', 'goldenrod', ''])(
    '%j is not taken for a slip',
    word => {
      expect(suggestion(word, vocabularyOf(['gold', 'partners']))).toBeUndefined()
    },
  )

  test('is taken for the nearest of several', () => {
    expect(suggestion('administratr', vocabularyOf(['administrat', 'administrator', 'administration']))).toBe(
      'administrat',
    )
  })

  test('is looked up among a hundred thousand numbered ones at once', () => {
    const words = Array.from({ length: 100_000 }, (_, index) => `entity-${index}`)
    expect(vocabularyOf(words).bySpelling.size).toBe(1)
  })
})

describe('a key', () => {
  const legal = ['displayName', 'description', 'state', 'subscriptionsLimit']

  test.each([
    ['displayname', 'displayName'],
    ['dislpayName', 'displayName'],
    ['decription', 'description'],
    ['stat', 'state'],
    ['status', 'state'],
    ['subscriptionLimit', 'subscriptionsLimit'],
    ['subscriptionsMaximum', 'subscriptionsLimit'],
  ])('%s was meant to be %s', (word, expected) => {
    expect(meantWord(word, legal)).toBe(expected)
  })

  test.each(['', 'x', 'name', 'environments', 'x'.repeat(10_000)])('%.20j is like none', word => {
    expect(meantWord(word, legal)).toBeUndefined()
  })
})
