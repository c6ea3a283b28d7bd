/** Trees as YAML: read back by the action they are the same, and they look as a person would write them. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseDocument } from '../../src/config/document.ts'
import type { Node } from '../../src/config/node.ts'
import { printed } from '../../src/export/print.ts'
import { branch, declaredIn, items, leaf, type Tree, treeOf } from '../../src/export/tree.ts'
import type { Json } from '../../src/ports.ts'

/** What the action reads in a file. */
function readBack(text: string): unknown {
  const { tree, problems } = parseDocument('apim.yaml', text)
  expect(problems).toEqual([])
  return tree === undefined ? undefined : plain(tree)
}

function plain(node: Node): unknown {
  if (node.type === 'list') return node.items.map(plain)
  if (node.type === 'map') return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]))
  return node.value
}

const text = fc.string({ unit: fc.constantFrom(...'aB1 :#-{}[]"\'|>&*!%@`,?~=<.\n\tä✓'), maxLength: 30 })
const plainText = fc.oneof(
  text,
  fc.constantFrom(
    'true',
    'null',
    '1.10',
    '0777',
    '',
    '- a',
    'a: b',
    '${x}',
    'yes',
    ' a',
    'a ',
    '\n',
    '%YAML 1.1',
    '---',
    '2024-01-01',
  ),
)
const key = plainText.filter(name => name !== '__proto__' && name !== '<<')
const { tree: anyTree } = fc.letrec<{ tree: Json }>(tie => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(plainText, fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
  ),
}))

test('any tree is read back as it was', () => {
  fc.assert(
    fc.property(fc.dictionary(key, anyTree, { maxKeys: 4, minKeys: 1 }), value => {
      const tree = treeOf(value, leaf)
      expect(readBack(printed(tree, ['A sentence.\nkey: value', '']))).toEqual(declaredIn(tree))
    }),
    { numRuns: 300 },
  )
})

describe('what is printed', () => {
  test('has short lists and files on one line, and texts of several lines as they are', () => {
    const tree = branch([
      { key: 'groups', value: items([leaf('partners'), leaf('staff')]) },
      { key: 'policy', value: branch([{ key: 'file', value: leaf('policies/gold.xml') }]) },
      { key: 'terms', value: leaf('One.\nTwo.\n') },
      {
        key: 'parameters',
        value: items([
          branch([
            { key: 'name', value: leaf('id') },
            { key: 'required', value: leaf(true) },
          ]),
        ]),
      },
    ])
    expect(printed(tree)).toBe(
      [
        'groups: [partners, staff]',
        'policy: { file: policies/gold.xml }',
        'terms: |',
        '  One.',
        '  Two.',
        '',
        'parameters:',
        '  - { name: id, required: true }',
        '',
      ].join('\n'),
    )
  })

  test('sets collections apart, and what stands between them', () => {
    const gold = branch([
      {
        key: 'gold',
        value: branch([
          { key: 'apis', value: items([leaf('orders'), leaf('stock')]) },
          { key: 'state', value: leaf('published') },
        ]),
      },
    ])
    const tree = branch([
      { key: 'version', value: leaf(1) },
      { key: 'include', value: items([leaf('apis/*.yaml')]) },
      { key: 'products', value: gold },
      { key: 'policy', value: branch([{ key: 'file', value: leaf('policies/policy.xml') }]) },
      { key: 'stack', value: leaf('shop') },
      { key: 'groups', value: gold },
    ])
    const lines = ['  gold:', '    apis: [orders, stock]', '    state: published', '']
    expect(printed(tree, ['first']).split('\n')).toEqual([
      '# first',
      '',
      'version: 1',
      'include: [apis/*.yaml]',
      '',
      'products:',
      ...lines,
      'policy: { file: policies/policy.xml }',
      'stack: shop',
      '',
      'groups:',
      ...lines,
    ])
  })

  test('has words of ours in braces, unless they are long', () => {
    const sync = (names: readonly string[]) =>
      branch([{ key: 'sync', value: branch([{ key: 'environments', value: items(names.map(name => leaf(name))) }]) }])
    expect(printed(sync(['dev', 'test']))).toBe('sync: { environments: [dev, test] }\n')
    const long = Array.from({ length: 9 }, (_, index) => `environment-${index}`)
    expect(printed(sync(long))).toBe(['sync:', '  environments:', ...long.map(name => `    - ${name}`), ''].join('\n'))
  })

  test.each(['yes', 'No', 'on', 'OFF', 'y', 'N'])('quotes %s, which is no text to YAML 1.1', word => {
    expect(printed(branch([{ key: word, value: items([leaf(word)]) }]))).toBe(`"${word}": ["${word}"]\n`)
  })

  test('quotes a key that would merge', () => {
    expect(printed(branch([{ key: '<<', value: branch([{ key: 'a', value: items([leaf('<<')]) }]) }]))).toBe(
      '"<<":\n  a: ["<<"]\n',
    )
  })

  test('carries sentences that cannot leave their comment', () => {
    const tree = branch([{ key: 'a', value: leaf(1), remarks: ['x is left out\nremoved: { products: { gold: {} } }'] }])
    expect(printed(tree, ['first\nsecond: 2'])).toBe(
      '# first\\nsecond: 2\n\n# x is left out\\nremoved: { products: { gold: {} } }\na: 1\n',
    )
  })

  test('is nothing that has no name yet', () => {
    const nameless: Tree = { is: 'file', folder: 'x', address: { kind: KIND, ids: [] }, ending: 'xml', text: '' }
    expect(() => printed(branch([{ key: 'a', value: nameless }]))).toThrow(
      'what has no name yet cannot be printed: file',
    )
  })
})

const KIND = {
  name: 'x',
  noun: 'x',
  doc: '',
  shape: 'collection',
  path: '/x/{id}',
  id: { maxLength: 1 },
  fields: {},
  update: 'put',
  source: '',
} as const
