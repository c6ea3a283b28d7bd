/** Live values in the place of declared ones: only what differs is touched. */
import { describe, expect, test } from '@jest/globals'
import { openDesk } from '../../../../src/export/merge/yaml/desk.ts'
import { lay, takeOut } from '../../../../src/export/merge/yaml/lay.ts'
import { readSource } from '../../../../src/export/merge/yaml/source.ts'
import { leaf, type Tree, treeOf } from '../../../../src/export/tree.ts'
import type { Json } from '../../../../src/ports.ts'

/** Lays JSON into the value of the key `a`. @returns the text afterwards, or why it was left */
function laid(text: string, json: Json): string {
  return worked(text, treeOf(json, leaf))
}

function worked(text: string, tree: Tree | undefined): string {
  const source = readSource('apim.yml', text)
  const spot = source.spots.find(({ path }) => path.join('.') === 'a')
  if (spot === undefined) throw new RangeError('no key "a"')
  const desk = openDesk(source, text => text.replaceAll('${var.host}', 'contoso.example'))
  return (tree === undefined ? takeOut(spot, desk) : lay(spot, tree, desk)) ?? desk.text()
}

describe('a value', () => {
  test.each<readonly [string, string, Json, string]>([
    ['that is said already is not touched', 'a: { b: 1, c: [x] }\n', { c: ['x'], b: 1 }, 'a: { b: 1, c: [x] }\n'],
    ['that is said by an alias is not touched', 'x: &x 1\na: { b: *x }\n', { b: 1 }, 'x: &x 1\na: { b: *x }\n'],
    [
      'that is said by a merge is not touched',
      'x: &x { c: 2 }\na: { b: 1, <<: *x }\n',
      { b: 1, c: 2 },
      'x: &x { c: 2 }\na: { b: 1, <<: *x }\n',
    ],
    [
      'changes by its keys',
      'a:\n  b: 1 # one\n  c: 2\n  d: 3\n',
      { b: 1, c: 4, e: 5 },
      'a:\n  b: 1 # one\n  c: 4\n  e: 5\n',
    ],
    ['changes by its items', 'a: [x, y, z]\n', ['x', 'z', 'w'], 'a: [x, z, w]\n'],
    ['changes by its places where items have moved', 'a: [x, y, z]\n', ['z', 'x'], 'a: [z, x]\n'],
    ['changes within its items', 'a:\n  - b: 1\n    c: 2\n', [{ b: 1, c: 3 }], 'a:\n  - b: 1\n    c: 3\n'],
    ['changes its shape', 'a: x # c\n', { b: 1 }, 'a: { b: 1 } # c\n'],
    ['that was empty is written', 'a:\nb: 1\n', ['x'], 'a: [x]\nb: 1\n'],
    ['takes the place of an alias', 'x: &x 1\na: *x # c\n', 2, 'x: &x 1\na: 2 # c\n'],
    [
      'takes the place of an alias in it',
      'x: &x [1]\na: { b: *x, c: *x }\n',
      { b: [1], c: [2] },
      'x: &x [1]\na: { b: *x, c: [2] }\n',
    ],
    ['goes over a merge in it', 'x: &x { b: 1 }\na: { <<: *x }\n', { b: 2 }, 'x: &x { b: 1 }\na: { <<: *x, b: 2 }\n'],
    [
      'is written anew where a merge says too much',
      'x: &x { b: 1, c: 2 }\na: { <<: *x }\n',
      { b: 1 },
      'x: &x { b: 1, c: 2 }\na: { b: 1 }\n',
    ],
    ['keeps its variable', 'a: "https://${var.host}/x"\n', 'https://contoso.example/y', 'a: "https://${var.host}/y"\n'],
  ])('%s', (_, text, json, after) => {
    expect(laid(text, json)).toBe(after)
  })

  test.each<readonly [string, string, Json | undefined, string]>([
    ['an alias has it from there', 'a: &x 1\nb: *x\n', 2, 'what is written there is repeated elsewhere'],
    [
      'a merge has it from there',
      'c: &x { a: 1 }\na: &y { d: 1 }\nb: { <<: *y }\n',
      { d: 2 },
      'what is written there is repeated elsewhere',
    ],
    ['it is an alias of a list', 'x: &x [1]\na: *x\n', [2], 'it is an alias, which says it for others too'],
    [
      'something in it is named, and it would be another thing',
      'a: { b: &x 1 }\nb: *x\n',
      'c',
      'an alias elsewhere stands for it, or for something in it',
    ],
    [
      'something in it is named, and it would go',
      'a: { b: &x 1 }\nb: *x\n',
      undefined,
      'an alias elsewhere stands for it, or for something in it',
    ],
    [
      'its map is merged into others',
      'a: &x { b: 1 }\nc: { <<: *x, b: 2 }\n',
      { b: 1, d: 2 },
      'its map is merged into others, which would have it too',
    ],
    ['a merge would have it, if it went', 'x: &x { a: 1 }\n<<: *x\na: 2\n', undefined, 'a merge, "<<", says it too'],
  ])('is left when %s', (_, text, json, why) => {
    expect(worked(text, json === undefined ? undefined : treeOf(json, leaf))).toBe(why)
  })
})
