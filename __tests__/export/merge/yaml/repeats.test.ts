/** What aliases and merges bring, and where from. */
import { describe, expect, test } from '@jest/globals'
import { isMap, type Node } from 'yaml'
import { memberName } from '../../../../src/export/merge/yaml/parts.ts'
import { readSource } from '../../../../src/export/merge/yaml/source.ts'

const TEXT = `gold: &usual
  name: &name Gold
  terms: { days: 1 }
silver:
  <<: *usual
  name: Silver
bronze: { <<: [{ name: Bronze }, *usual], terms: *name }
copper: *usual
tin: &name Tin
lead: *name
`
const { repeats } = readSource('apim.yml', TEXT)
const at = (path: string) => path.split('.')
const nodeAt = (path: string): Node | undefined => repeats.way(at(path)).end

describe('a path', () => {
  test.each([
    ['gold.name', 'Gold', undefined, undefined],
    ['silver.name', 'Silver', undefined, undefined],
    ['silver.terms', '{"days":1}', 'merge', 'silver.terms'],
    ['silver.terms.days', '1', 'merge', 'silver.terms'],
    ['bronze.name', 'Bronze', 'merge', 'bronze.name'],
    ['bronze.terms', 'Gold', 'alias', 'bronze.terms'],
    ['copper.terms.days', '1', 'alias', 'copper'],
    ['lead', 'Tin', 'alias', 'lead'],
    ['copper.nothing', undefined, 'alias', 'copper'],
    ['nothing', undefined, undefined, undefined],
  ])('%s leads to %s by %s at %s', (path, value, by, hop) => {
    const way = repeats.way(at(path))
    expect([way.end?.toString(), way.hop?.by, way.hop?.path.join('.')]).toEqual([value, by, hop])
  })
})

describe('what is written once', () => {
  test.each([
    ['gold.name', ['bronze.terms', 'copper.name']],
    ['gold.terms', ['silver.terms', 'copper.terms']],
    ['gold.terms.days', ['silver.terms.days', 'copper.terms.days']],
    ['silver.name', []],
    ['tin', ['lead']],
    ['lead', []],
  ])('at %s is to be had at %j', (path, others) => {
    expect(repeats.pathsTo(at(path)).map(other => other.join('.'))).toEqual(expect.arrayContaining(others))
    expect(repeats.pathsTo(at(path))).toHaveLength(others.length)
    expect(repeats.isShared(at(path))).toBe(others.length > 0)
  })

  test('is known by where it is written', () => {
    const { part } = repeats.way(at('copper.terms.days'))
    expect(part === undefined ? [] : repeats.writtenAt(part)).toEqual(['gold', 'terms', 'days'])
  })

  test('is named by whoever stands outside of it', () => {
    expect(repeats.usesOf(nodeAt('gold')).map(({ path }) => path.join('.'))).toEqual([
      'silver',
      'bronze',
      'bronze.terms',
      'copper',
    ])
    expect(repeats.usesOf(nodeAt('silver'))).toEqual([])
  })
})

test('a map has its own keys and those that are merged into it', () => {
  const silver = nodeAt('silver')
  const members = isMap(silver) ? [...repeats.membersOf(silver)] : []
  expect(members.map(([key, part]) => [key, memberName(part), part.container === silver])).toEqual([
    ['name', 'name', true],
    ['terms', 'terms', false],
  ])
  expect([repeats.isMerged(nodeAt('gold')), repeats.isMerged(silver)]).toEqual([true, false])
})
