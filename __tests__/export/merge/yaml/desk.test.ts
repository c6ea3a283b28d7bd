/** Edits of a file at work: what is told to change changes, and every other character stays. */
import { describe, expect, test } from '@jest/globals'
import { isMap, isScalar, isSeq } from 'yaml'
import { type Desk, openDesk } from '../../../../src/export/merge/yaml/desk.ts'
import { partsOf } from '../../../../src/export/merge/yaml/parts.ts'
import { readSource, type Spot } from '../../../../src/export/merge/yaml/source.ts'
import { newEntry, newItem } from '../../../../src/export/merge/yaml/spelling.ts'
import { branch, items, type Leaf, leaf, type Tree } from '../../../../src/export/tree.ts'

/** Makes changes on a text, by the paths of what they are about. */
function worked(text: string, work: (desk: Desk, at: (path: string) => Spot) => void): string {
  const source = readSource('apim.yml', text)
  const desk = openDesk(source)
  work(desk, path => {
    const spot = source.spots.find(one => one.path.join('.') === path)
    if (spot === undefined) throw new RangeError(`nothing at ${path}`)
    return spot
  })
  return desk.text()
}

const exchange = (path: string, value: Leaf['value']) => (text: string) =>
  worked(text, (desk, at) => {
    const { value: old } = partsOf(at(path))
    if (isScalar(old)) desk.exchange(at(path), old, value)
  })
const replace = (path: string, tree: Tree) => (text: string) => worked(text, (desk, at) => desk.replace(at(path), tree))
const remove =
  (...paths: readonly string[]) =>
  (text: string) =>
    worked(text, (desk, at) => {
      for (const path of paths) desk.remove(at(path))
    })
const addKey = (path: string, key: string, value: Tree) => (text: string) =>
  worked(text, (desk, at) => {
    const { value: map } = partsOf(at(path))
    if (isMap(map)) desk.add(map, newEntry({ key, value }))
  })
const addItem = (path: string, value: Tree) => (text: string) =>
  worked(text, (desk, at) => {
    const { value: list } = partsOf(at(path))
    if (isSeq(list)) desk.add(list, newItem(value))
  })
const exchangeMember = (text: string) =>
  worked(text, (desk, at) => {
    const { value: map } = partsOf(at('a'))
    desk.remove(at('a.b'))
    if (isMap(map)) desk.add(map, newEntry({ key: 'c', value: leaf(2) }))
  })

type Case = readonly [name: string, before: string, change: (text: string) => string, after: string]

describe('a value', () => {
  test.each<Case>([
    ['keeps double quotes', 'a: "x" # y\n', exchange('a', 'z'), 'a: "z" # y\n'],
    ['keeps single quotes', "a: 'x'\n", exchange('a', "it's"), "a: 'it''s'\n"],
    ['has no quotes where it had none', 'a:   x\nb: 1\n', exchange('a', 'z'), 'a:   z\nb: 1\n'],
    ['gets quotes where it would mean something else', 'a: x\n', exchange('a', '1.10'), 'a: "1.10"\n'],
    ['gets quotes within braces where a comma would end it', '{ a: x }\n', exchange('a', 'y, z'), '{ a: "y, z" }\n'],
    ['of several lines becomes a block', 'a: x\nb: 1\n', exchange('a', 'y\nz\n'), 'a: |\n  y\n  z\nb: 1\n'],
    ['of several lines stays in quotes within braces', '{ a: x }', exchange('a', 'y\nz'), '{ a: "y\\nz" }'],
    ['of several lines stays in quotes before a comment', 'a: x # c\n', exchange('a', 'y\nz'), 'a: "y\\nz" # c\n'],
    ['leaves its block for one line', 'a: |\n  x\n  y\nb: 1\n', exchange('a', 'z'), 'a: z\nb: 1\n'],
    ['stays a block', 'a: |\n  x\n\n  y\nb: 1\n', exchange('a', 'z\n\nx\n'), 'a: |\n  z\n\n  x\nb: 1\n'],
    [
      'stays a block that says its indentation',
      'a: |2\n   x\n  y\nb: 1\n',
      exchange('a', 'x\ny\n'),
      'a: |\n  x\n  y\nb: 1\n',
    ],
    ['stays a block at the end of a file', 'a: |-\n  x\n  y', exchange('a', 'y\nz'), 'a: |-\n  y\n  z'],
    ['keeps its anchor', 'a: &x old # c\nb: 1\n', exchange('a', 'new'), 'a: &x new # c\nb: 1\n'],
    ['of a key in quotes', '"a b": x\n', exchange('a b', 'y'), '"a b": y\n'],
    ['of a key with a question mark', '? a\n: x\nb: 1\n', exchange('a', 'y'), '? a\n: y\nb: 1\n'],
    ['in a list', 'a:\n  - x # c\n  - y\n', exchange('a.0', 'z'), 'a:\n  - z # c\n  - y\n'],
    ['over several lines', 'a: one\n  two\nb: 1\n', exchange('a', 'x'), 'a: x\nb: 1\n'],
    ['with tabs before its comment', 'a: x\t\t# c\n', exchange('a', 'y'), 'a: y\t\t# c\n'],
  ])('%s', (_, before, change, after) => {
    expect(change(before)).toBe(after)
  })
})

describe('a value of another shape', () => {
  test.each<Case>([
    ['takes the lines of the old one', 'a:\n  b: 1\nc: 2\n', replace('a', items([leaf('x')])), 'a: [x]\nc: 2\n'],
    ['stands in a value that was left empty', 'a:\nc: 2\n', replace('a', leaf('x')), 'a: x\nc: 2\n'],
    [
      'stands within braces',
      '{ a: 1, c: 2 }\n',
      replace('a', branch([{ key: 'b', value: leaf(true) }])),
      '{ a: { b: true }, c: 2 }\n',
    ],
    [
      'stands in a list',
      'a:\n- 1\n- 2\n',
      replace('a.0', branch([{ key: 'b', value: leaf(1) }])),
      'a:\n- { b: 1 }\n- 2\n',
    ],
    [
      'stands in the last line of a file without a line break',
      'c: &x 2\na: *x',
      replace('a', leaf('z')),
      'c: &x 2\na: z',
    ],
  ])('%s', (_, before, change, after) => {
    expect(change(before)).toBe(after)
  })
})

describe('what goes', () => {
  test.each<Case>([
    ['takes the comments right above it along', 'a: 1\n# on b\nb: 2\nc: 3\n', remove('b'), 'a: 1\nc: 3\n'],
    ['leaves the comments that stand apart', '# all\n\n# on a\na: 1\nb: 2\n', remove('a'), '# all\n\nb: 2\n'],
    ['leaves an empty map behind', 'a:\n  b: 1\nc: 2\n', remove('a.b'), 'a: {}\nc: 2\n'],
    ['leaves an empty list behind', 'a:\n  - x\nc: 2\n', remove('a.0'), 'a: []\nc: 2\n'],
    [
      'takes the comments along that stand above the last one',
      'a:\r\n\r\n  # on b\r\n  # and more\r\n  b: 1 # one\r\nc: 2\r\n',
      remove('a.b'),
      'a: {}\r\nc: 2\r\n',
    ],
    ['leaves no comment on what comes instead', 'a:\n  # on b\n  b: 1\n', exchangeMember, 'a:\n  c: 2\n'],
    ['leaves the comment behind the key alone', 'a: # on a\n  # on b\n  b: 1\n', remove('a.b'), 'a: # on a\n  {}\n'],
    [
      'leaves the comment behind the key of what is empty now',
      'a: # c\n  b: 1\nd: 2\n',
      remove('a.b'),
      'a: # c\n  {}\nd: 2\n',
    ],
    ['makes room behind a dash', 'a:\n  - b: 1\n    c: 2\n', remove('a.0.b'), 'a:\n  - c: 2\n'],
    ['takes its comma along', 'a: [x, y, z]\n', remove('a.1'), 'a: [x, z]\n'],
    ['takes the comma before it along at the end', 'a: [x, y, z]\n', remove('a.1', 'a.2'), 'a: [x]\n'],
    ['goes from between braces', '{ a: 1, b: 2, c: 3 }\n', remove('a', 'c'), '{ b: 2 }\n'],
    ['leaves a comma at the very end', 'a: [x, y, ]\n', remove('a.1'), 'a: [x, ]\n'],
    ['leaves nothing between braces', 'a: { b: 1 }\n', remove('a.b'), 'a: {}\n'],
    ['takes its anchor along', 'a: [&x-y 1, 2]\n', remove('a.0'), 'a: [2]\n'],
    ['takes its anchor along from its line', 'a:\n  - &x-y 1\n  - 2\n', remove('a.0'), 'a:\n  - 2\n'],
    ['leaves the end of a document', '---\na: 1\nb: 2\n...\n', remove('b'), '---\na: 1\n...\n'],
    ['leaves the comment at the end of the file', 'a: 1\nb: 2\n\n# the end\n', remove('b'), 'a: 1\n\n# the end\n'],
    ['goes from lines of braces', 'a: {\n  b: 1,\n  c: 2\n}\n', remove('a.c'), 'a: {\n  b: 1\n}\n'],
  ])('%s', (_, before, change, after) => {
    expect(change(before)).toBe(after)
  })
})

describe('lines of braces', () => {
  const before = 'a: {\n  b: 1, # one\n  # on c\n  c: 2, # two\n  d: 3 # three\n}\n'
  test.each<Case>([
    ['go with their comments', before, remove('a.c'), 'a: {\n  b: 1, # one\n  d: 3 # three\n}\n'],
    ['go at the end', before, remove('a.c', 'a.d'), 'a: {\n  b: 1 # one\n}\n'],
    [
      'come with a comma for the last',
      before,
      addKey('a', 'e', leaf(4)),
      before.replace('3 # three\n', '3, # three\n  e: 4\n'),
    ],
    ['keep the comma at the very end', 'a: [\n  b,\n  c,\n]\n', remove('a.1'), 'a: [\n  b,\n]\n'],
    ['get a comma at the very end', 'a: [\n  b,\n]\n', addItem('a', leaf('c')), 'a: [\n  b,\n  c,\n]\n'],
    [
      'are as in JSON',
      '{\n  "a": [\n    "b"\n  ]\n}\n',
      addItem('a', leaf('c')),
      '{\n  "a": [\n    "b",\n    c\n  ]\n}\n',
    ],
    ['may hold several', 'a: {\n  b: 1, c: 2,\n  d: 3 }\n', remove('a.c'), 'a: {\n  b: 1, d: 3 }\n'],
  ])('%s', (_, text, change, after) => {
    expect(change(text)).toBe(after)
  })
})

describe('what comes', () => {
  const two = branch([
    { key: 'x', value: leaf(1) },
    { key: 'z', value: leaf(2) },
  ])
  test.each<Case>([
    ['stands behind the others', 'a:\n  b: 1\nc: 2\n', addKey('a', 'd', leaf(3)), 'a:\n  b: 1\n  d: 3\nc: 2\n'],
    [
      'is indented as the others',
      'a:\n    b: 1\n',
      addKey('a', 'd', two),
      'a:\n    b: 1\n    d:\n      x: 1\n      z: 2\n',
    ],
    [
      'stands apart where the others do',
      'a:\n  b: 1\n\n  c: 2\nd: 3\n',
      addKey('a', 'e', leaf(4)),
      'a:\n  b: 1\n\n  c: 2\n\n  e: 4\nd: 3\n',
    ],
    ['stands within braces', 'a: { b: 1 }\n', addKey('a', 'd', two), 'a: { b: 1, d: { x: 1, z: 2 } }\n'],
    ['stands before a comma at the very end', 'a: { b: 1, }\n', addKey('a', 'd', leaf(2)), 'a: { b: 1, d: 2, }\n'],
    ['stands in a list', 'a:\n- b\nc: 1\n', addItem('a', leaf('d')), 'a:\n- b\n- d\nc: 1\n'],
    ['stands within brackets', 'a: [b]\n', addItem('a', leaf('d')), 'a: [b, d]\n'],
    ['begins a line where the last had no end', 'a:\n  b: 1', addKey('a', 'd', leaf(2)), 'a:\n  b: 1\n  d: 2\n'],
    [
      'stands before the end of a document',
      'a:\n  b: 1\n...\n',
      addKey('a', 'd', leaf(2)),
      'a:\n  b: 1\n  d: 2\n...\n',
    ],
    [
      'stands behind a block',
      'a:\n  b: |\n    x\n\n    y\nc: 1\n',
      addKey('a', 'd', leaf(2)),
      'a:\n  b: |\n    x\n\n    y\n  d: 2\nc: 1\n',
    ],
    ['stands in lines of braces', 'a: {\n  b: 1\n}\n', addKey('a', 'd', leaf(2)), 'a: {\n  b: 1,\n  d: 2\n}\n'],
    [
      'stands behind a comment of the last',
      'a:\n  b: 1 # c\nd: 1\n',
      addKey('a', 'e', leaf(2)),
      'a:\n  b: 1 # c\n  e: 2\nd: 1\n',
    ],
    [
      'stands in the place of all that goes, behind the dash',
      'a:\n  - b: 1\nc: 1\n',
      text =>
        worked(text, (desk, at) => {
          const { value: map } = partsOf(at('a.0'))
          desk.remove(at('a.0.b'))
          if (isMap(map)) desk.add(map, newEntry({ key: 'd', value: leaf(2) }))
        }),
      'a:\n  - d: 2\nc: 1\n',
    ],
  ])('%s', (_, before, change, after) => {
    expect(change(before)).toBe(after)
  })
})

describe('a file from elsewhere', () => {
  const changes: readonly Case[] = [
    ['exchange', 'a: x\nb: 1\n', exchange('a', 'y\nz\n'), 'a: |\n  y\n  z\nb: 1\n'],
    ['exchange a block', 'a: |\n  x\nb: 1\n', exchange('a', 'y\nz\n'), 'a: |\n  y\n  z\nb: 1\n'],
    ['replace', 'a:\n  b: 1\nc: 2\n', replace('a', items([leaf('x')])), 'a: [x]\nc: 2\n'],
    ['remove', 'a: 1\n# on b\nb: 2\nc: 3\n', remove('b'), 'a: 1\nc: 3\n'],
    ['remove all', 'a:\n  b: 1\nc: 2\n', remove('a.b'), 'a: {}\nc: 2\n'],
    ['add', 'a:\n  b: 1\n\n  c: 2\nd: 3\n', addKey('a', 'e', leaf(4)), 'a:\n  b: 1\n\n  c: 2\n\n  e: 4\nd: 3\n'],
    ['add an item', 'a:\n- b\nc: 1\n', addItem('a', leaf('d')), 'a:\n- b\n- d\nc: 1\n'],
  ]

  test.each(changes)('keeps the mark at its beginning and its line ends (%s)', (_, before, change, after) => {
    const elsewhere = (text: string) => `\u{feff}${text.replaceAll('\n', '\r\n')}`
    expect(change(elsewhere(before))).toBe(elsewhere(after))
  })

  test('keeps its line ends where they are mixed', () => {
    expect(exchange('a', 'y')('a: x\r\nb: 1\nc: 2\r\n')).toBe('a: y\r\nb: 1\nc: 2\r\n')
  })

  test('keeps what says how it is to be read', () => {
    expect(exchange('a', 'y')('%YAML 1.2\n---\na: x\n')).toBe('%YAML 1.2\n---\na: y\n')
  })
})

test('changes within what goes go with it', () => {
  const after = worked('a:\n  b: 1\n  c: 2\nd: 3\n', (desk, at) => {
    const { value } = partsOf(at('a.b'))
    if (isScalar(value)) desk.exchange(at('a.b'), value, 4)
    desk.remove(at('a'))
  })
  expect(after).toBe('d: 3\n')
})
