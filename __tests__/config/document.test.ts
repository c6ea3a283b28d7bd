/**
 * What is read from YAML text: places, texts, and everything that is refused before anybody knows what a file means.
 */
import { describe, expect, test } from '@jest/globals'
import { parseDocument } from '../../src/config/document.ts'
import type { Node } from '../../src/config/node.ts'
import { placed } from '../../src/errors.ts'

/** Writes a tree as data: keys and values with their places, texts as they are written. */
function drawn(node: Node | undefined): unknown {
  switch (node?.type) {
    case 'map':
      return Object.fromEntries(
        node.entries.map(({ key, at, value }) => [`${key} ${at.line}:${at.column}`, drawn(value)]),
      )
    case 'list':
      return node.items.map(drawn)
    case 'scalar':
      return [node.value, node.text, `${node.at.line}:${node.at.column}`]
    case undefined:
      return undefined
  }
}

function faults(text: string): readonly string[] {
  return parseDocument('f', text).problems.map(placed)
}

describe('a tree', () => {
  test('knows the place of every key and value', () => {
    const { tree, problems } = parseDocument('f', 'a: 1\nlist:\n  - x\n  - { y: z }\n')
    expect(problems).toEqual([])
    expect(drawn(tree)).toEqual({
      'a 1:1': [1, '1', '1:4'],
      'list 2:1': [['x', 'x', '3:5'], { 'y 4:7': ['z', 'z', '4:10'] }],
    })
  })

  test.each([
    ['1.10', 1.1, '1.10'],
    ['0777', 777, '0777'],
    ['0o17', 15, '0o17'],
    ['yes', 'yes', 'yes'],
    ['on', 'on', 'on'],
    ['True', true, 'True'],
    ['12:30:45', '12:30:45', '12:30:45'],
    ['2026-11-01', '2026-11-01', '2026-11-01'],
    ['"1.10"', '1.10', '1.10'],
    ['!!str 0777', '0777', '0777'],
    ['~', null, '~'],
  ])('keeps the text of %s beside its value', (written, value, text) => {
    expect(drawn(parseDocument('f', `k: ${written}`).tree)).toEqual({ 'k 1:1': [value, text, expect.any(String)] })
  })

  test('puts a value that is left out at its key', () => {
    expect(drawn(parseDocument('f', 'a:\n  b:\n').tree)).toEqual({ 'a 1:1': { 'b 2:3': [null, '', '2:3'] } })
  })

  test('takes keys as texts', () => {
    expect(drawn(parseDocument('f', '1.10: a\n~: b\ntrue: c\n').tree)).toEqual({
      '1.10 1:1': ['a', 'a', '1:7'],
      '~ 2:1': ['b', 'b', '2:4'],
      'true 3:1': ['c', 'c', '3:7'],
    })
  })

  test('writes an alias out at its own place', () => {
    expect(drawn(parseDocument('f', 'a: &x [1]\nb: *x\n').tree)).toEqual({
      'a 1:1': [[1, '1', '1:8']],
      'b 2:1': [[1, '1', '2:4']],
    })
  })

  test('takes the anchor that stands last above an alias', () => {
    expect(drawn(parseDocument('f', 'a: &x 1\nb: *x\nc: &x 2\nd: *x\n').tree)).toEqual({
      'a 1:1': [1, '1', '1:7'],
      'b 2:1': [1, '1', '2:4'],
      'c 3:1': [2, '2', '3:7'],
      'd 4:1': [2, '2', '4:4'],
    })
  })

  test('takes an anchor of a key', () => {
    expect(drawn(parseDocument('f', '&k a: *k\n').tree)).toEqual({ 'a 1:4': ['a', 'a', '1:7'] })
  })

  test('writes a merge out at its "<<", below what the map says itself', () => {
    expect(drawn(parseDocument('f', 'a: &x { p: 1, q: 2 }\nb:\n  <<: *x\n  q: 3\n').tree)).toEqual({
      'a 1:1': { 'p 1:9': [1, '1', '1:12'], 'q 1:15': [2, '2', '1:18'] },
      'b 2:1': { 'q 4:3': [3, '3', '4:6'], 'p 3:3': [1, '1', '3:3'] },
    })
  })

  test('merges several maps, the first before the others', () => {
    expect(drawn(parseDocument('f', '<<: [{ a: 1 }, { a: 2, b: 3 }]\n').tree)).toEqual({
      'a 1:1': [1, '1', '1:1'],
      'b 1:1': [3, '3', '1:1'],
    })
  })

  test('takes a quoted "<<" for a key', () => {
    expect(drawn(parseDocument('f', '"<<": 1\n').tree)).toEqual({ '<< 1:1': [1, '1', '1:7'] })
  })

  test.each([
    ['with an indentation that is found', 'k: |\n\n    a\n      b\n', { line: 2, indent: 4 }],
    ['with an indentation that is given', 'k: |2\n     a\n', { line: 2, indent: 2 }],
    ['without a last line end', 'k: |-\n  a', { line: 2, indent: 2 }],
    ['with nothing in it', 'k: |\nl: 1\n', { line: 2, indent: 0 }],
  ])('knows the lines of a literal block %s', (_, text, block) => {
    expect(parseDocument('f', text).tree).toMatchObject({
      entries: expect.arrayContaining([
        expect.objectContaining({ key: 'k', value: expect.objectContaining({ block }) }),
      ]),
    })
  })

  test.each([
    ['an empty text', ''],
    ['a comment alone', '# nothing\n'],
  ])('is none for %s', (_, text) => {
    expect(parseDocument('f', text)).toEqual({ tree: undefined, problems: [] })
  })

  test('takes an explicit YAML 1.2', () => {
    expect(parseDocument('f', '%YAML 1.2\n---\na: 1\n').problems).toEqual([])
  })
})

describe('a fault', () => {
  test.each([
    [
      'a key twice',
      'a: 1\nb: 2\na: 3\n',
      'f:3:1: the key "a" stands twice in one map; expected it once (first at 1:1)',
    ],
    [
      'a key twice after a quoted one',
      '1: a\n"1": b\n',
      'f:2:1: the key "1" stands twice in one map; expected it once (first at 1:1)',
    ],
    [
      'an unknown alias',
      'a: *b\n',
      'f:1:4: the alias "*b" has no anchor above it; expected "&b" at the value that it repeats',
    ],
    [
      'an alias within its own value',
      'a: &a\n  b: *a\n',
      'f:2:6: the alias "*a" stands inside the value that it repeats; expected it outside',
    ],
    [
      'a merge of a text',
      '<<: x\n',
      'f:1:1: "<<" merges something that is no map; expected an alias of a map, or a list of them',
    ],
    ['__proto__', 'a:\n  __proto__: 1\n', 'f:2:3: "__proto__" cannot be a key; expected another name'],
    ['no key', ': a\n', 'f:1:1: a key is missing or is no plain text; expected "<key>: <value>"'],
    [
      'YAML 1.1',
      '%YAML 1.1\n---\na: yes\n',
      'f:1:1: the directive "%YAML 1.1" changes what words mean; expected none, or "%YAML 1.2"',
    ],
    ['an unknown directive', '%FOO\n---\na: 1\n', 'f:1:1: a directive that YAML 1.2 does not have; expected none'],
    [
      'an unknown tag',
      'a: !js/function x\n',
      'f:1:4: the tag "!js/function" is not known; expected a value without a tag',
    ],
    [
      'a tag for binary data',
      'a: !!binary aGk=\n',
      'f:1:4: the tag "tag:yaml.org,2002:binary" is not known; expected a value without a tag',
    ],
    ['a second document', 'a: 1\n---\nb: 2\n', 'f:2:1: a second document begins here; expected one document in a file'],
    [
      'a list as a key',
      '[a]: b\n',
      'f:1:1: a map or a list stands as a key; expected a text, or quotes around a value that begins with "{" or "["',
    ],
    ['a tab', 'a:\n\tb: 1\n', 'f:2:1: a tab stands in the indentation; expected spaces'],
    [
      'a second colon',
      'a: b: c\n',
      'f:1:4: a second ":" in one line, or a line that is indented too far; expected quotes around a value that holds ": "',
    ],
    [
      'a line without a colon',
      'a: 1\nb\nc: 2\n',
      'f:2:1: a key that goes over several lines, or a line without ":"; expected "<key>: <value>"',
    ],
    ['an open quote', 'a: "b\n', 'f:2:1: the YAML is malformed here (missing closing "quote); expected YAML 1.2'],
    [
      'a control character',
      'a: b\u0007\n',
      'f:1:5: the file holds the control character U+0007; expected printable text',
    ],
    [
      'sixty-five levels',
      `${'['.repeat(65)}${']'.repeat(65)}`,
      'f:1:1: nests too deep to be read; expected at most 64 levels',
    ],
    ['levels without end', '{'.repeat(1_000_000), 'f:1:1: nests too deep to be read; expected at most 64 levels'],
    ['dashes without end', '- '.repeat(500_000), 'f:1:1: nests too deep to be read; expected at most 64 levels'],
    [
      'levels by indentation',
      Array.from({ length: 66 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
      'f:65:65: nests deeper than 64 levels; expected the levels of collections, entities and their fields',
    ],
    [
      'levels by aliases',
      Array.from({ length: 70 }, (_, level) => `k${level}: &a${level} [${level === 0 ? '' : `*a${level - 1}`}]`).join(
        '\n',
      ),
      expect.stringContaining(
        'nests deeper than 64 levels; expected the levels of collections, entities and their fields',
      ),
    ],
  ])('is %s', (_, text, expected) => {
    expect(faults(text)[0]).toEqual(expected)
  })

  test('within a repeated value is told once, where the value stands', () => {
    expect(faults('a: &a { b: 1, b: 2, c: *no }\nd: *a\ne: { <<: *a }\n')).toEqual([
      'f:1:15: the key "b" stands twice in one map; expected it once (first at 1:9)',
      'f:1:24: the alias "*no" has no anchor above it; expected "&no" at the value that it repeats',
    ])
  })

  test('is an alias bomb, told once', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef'].map(pair => [...pair]))
      lines.push(`${to}: &${to} [${Array(10).fill(`*${from}`).join(', ')}]`)
    expect(faults(lines.join('\n'))).toEqual([
      'f:6:8: the alias "*e" makes the file grow by more than 200000 values; expected fewer aliases within aliases',
    ])
  })

  test('is a file of more than 5 MiB, in bytes', () => {
    const expected = [
      'f:1:1: the file is longer than 5242880 bytes (5 MiB); expected it divided into several with "include:"',
    ]
    expect(faults('x'.repeat(50 * 1024 * 1024))).toEqual(expected)
    expect(faults(`k: ${'ä'.repeat(2.6 * 1024 * 1024)}`)).toEqual(expected)
  })

  test('is told ten times for control characters, and a hundred times in all', () => {
    expect(faults(`a: ${'\u0007'.repeat(1000)}`)).toHaveLength(10)
    const many = faults(Array.from({ length: 500 }, () => 'a: 1').join('\n'))
    expect(many).toHaveLength(100)
    expect(many[99]).toBe('f:101:1: the file has 400 more faults of this kind from here on; expected YAML 1.2')
  })

  test('is not a bracket in a text, nor a list of empty items', () => {
    expect(
      faults(
        `a: |\n  ${'['.repeat(100)}\nb: "${'{'.repeat(100)}"\nc:\n${'  -\n'.repeat(100)}d: |\n  ${'- '.repeat(100)}\n`,
      ),
    ).toEqual([])
  })
})
