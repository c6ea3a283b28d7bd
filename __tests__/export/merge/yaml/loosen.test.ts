/** Files that say the same afterwards, with what was repeated said for itself. */
import { describe, expect, test } from '@jest/globals'
import { loosened } from '../../../../src/export/merge/yaml/loosen.ts'

const own = (...paths: readonly string[]) => paths.map(path => ({ path: path.split('.'), goal: 'own' as const }))
const going = (...paths: readonly string[]) => paths.map(path => ({ path: path.split('.'), goal: 'unnamed' as const }))

describe('a value that comes from elsewhere', () => {
  test.each([
    [
      'by a merge becomes a key of its own',
      'a: &x { b: 1, c: "2" }\nd:\n  <<: *x\n  e: 3\n',
      own('d.c'),
      'a: &x { b: 1, c: "2" }\nd:\n  <<: *x\n  e: 3\n  c: "2"\n',
    ],
    [
      'by one of several merges is that of the first that has it',
      'a: &x { b: 1 }\nc: &y { b: 2, d: 3 }\ne: { <<: [*x, *y] }\n',
      own('e.b', 'e.d'),
      'a: &x { b: 1 }\nc: &y { b: 2, d: 3 }\ne: { <<: [*x, *y], b: 1, d: 3 }\n',
    ],
    [
      'deep within a merge is written with all that it stands in',
      'a: &x\n  b:\n    c: 1 # one\n    d: [2]\ne:\n  <<: *x\n',
      own('e.b.c'),
      'a: &x\n  b:\n    c: 1 # one\n    d: [2]\ne:\n  <<: *x\n  b:\n    c: 1\n    d: [ 2 ]\n',
    ],
    ['by an alias stands in its place', "a: &x 'b'\nc: *x # d\n", own('c'), "a: &x 'b'\nc: 'b' # d\n"],
    [
      'by an alias stands in its place as a block',
      'a: &x |\n  b\n\n  c\nd: *x\ne: 1\n',
      own('d'),
      'a: &x |\n  b\n\n  c\nd: |\n  b\n\n  c\ne: 1\n',
    ],
    ['by an alias is a list', 'a: &x [b, &y c]\nd: *x\ne: *y\n', own('d.0'), 'a: &x [b, &y c]\nd: [ b, c ]\ne: *y\n'],
    [
      'in an alias of a map is merged, and goes over it',
      'a: &x\n  b: 1\n  c: 2\nd: *x\n',
      own('d.c'),
      'a: &x\n  b: 1\n  c: 2\nd:\n  <<: *x\n  c: 2\n',
    ],
    [
      'in an alias of a map is merged within braces',
      'a: &x { b: 1 }\nc: { d: *x }\n',
      own('c.d.b'),
      'a: &x { b: 1 }\nc: { d: { <<: *x, b: 1 } }\n',
    ],
    [
      'in an alias before a comment is merged on its line',
      'a: &x { b: 1 }\nc: *x # d\n',
      own('c.b'),
      'a: &x { b: 1 }\nc: { <<: *x, b: 1 } # d\n',
    ],
    [
      'behind an alias of an alias comes step by step',
      'a: &x { b: 1 }\nc: &y { d: *x }\ne: *y\n',
      own('e.d.b'),
      'a: &x { b: 1 }\nc: &y { d: *x }\ne:\n  <<: *y\n  d:\n    <<: *x\n    b: 1\n',
    ],
    ['that is empty stays so', 'a: &x { b: }\nc:\n  <<: *x\n', own('c.b'), 'a: &x { b: }\nc:\n  <<: *x\n  b:\n'],
  ])('%s', (_, before, bounds, after) => {
    expect(loosened('apim.yml', before, bounds)).toBe(after)
  })
})

describe('a value that others have', () => {
  const shared = `gold: &usual
  name: &name Gold
  groups: &groups [a, b]
silver:
  <<: *usual
  groups: *groups
bronze: { name: *name }
copper: *usual
`

  test('is copied to each of them', () => {
    expect(loosened('apim.yml', shared, own('gold.name'))).toBe(`gold: &usual
  name: &name Gold
  groups: &groups [a, b]
silver:
  <<: *usual
  groups: *groups
  name: Gold
bronze: { name: Gold }
copper:
  <<: *usual
  name: Gold
`)
  })

  test('is no more named by any when it is to go', () => {
    expect(loosened('apim.yml', shared, going('gold'))).toBe(`gold: &usual
  name: &name Gold
  groups: &groups [a, b]
silver:
  groups: [ a, b ]
  name: Gold
bronze: { name: Gold }
copper:
  name: Gold
  groups: [ a, b ]
`)
  })

  test('is merged no more when it is to go', () => {
    const text = 'a: &x { b: 1 }\nc: &y { d: 2 }\ne: { <<: [*x, *y] }\nf:\n  <<: [*x]\n  g: 3\n'
    expect(loosened('apim.yml', text, going('a'))).toBe(
      'a: &x { b: 1 }\nc: &y { d: 2 }\ne: { <<: [*y], b: 1 }\nf:\n  g: 3\n  b: 1\n',
    )
  })

  test('is merged no more into what is to lose a key', () => {
    const text = 'a: &x { b: 1, c: 2 }\nd: { <<: *x, b: 3 }\ne: { <<: *x }\n'
    expect(loosened('apim.yml', text, [{ path: ['d', 'b'], goal: 'unmerged' }])).toBe(
      'a: &x { b: 1, c: 2 }\nd: { b: 3, c: 2 }\ne: { <<: *x }\n',
    )
  })

  test('stays as it is when nobody has it', () => {
    expect(loosened('apim.yml', shared, own('bronze.name.x', 'copper'))).toContain('gold: &usual')
    expect(loosened('apim.yml', 'a: &x 1\nb: 2\n', own('a', 'b', 'c.d'))).toBe('a: &x 1\nb: 2\n')
  })
})

test('a file that would not say the same is left', () => {
  // The number would be spelled anew.
  const text = 'a: &x 0x1F\nb: *x\n'
  expect(loosened('apim.yml', text, own('b'))).toBe(text)
})

test('the mark at the beginning and the line ends stay', () => {
  const elsewhere = (text: string) => `\u{feff}${text.replaceAll('\n', '\r\n')}`
  const before = 'a: &x\n  b: |\n    one\n  c: 2\nd: *x\n'
  const after = 'a: &x\n  b: |\n    one\n  c: 2\nd:\n  <<: *x\n  b: |\n    one\n'
  expect(loosened('apim.yml', elsewhere(before), own('d.b'))).toBe(elsewhere(after))
})
