/** How a comparison is told: outputs, file, summary, and whether the step fails. */
import { expect, test } from '@jest/globals'
import type { Comparison } from '../../src/model/comparison.ts'
import { comparisonFileOf } from '../../src/render/comparison-file.ts'
import { publishComparison } from '../../src/run/publish-comparison.ts'
import { EQUAL, MIXED } from '../render/comparison-samples.ts'
import { settingsOf, worldWith } from '../support/world.ts'

const [dev, prod] = MIXED.environments
const READ: Comparison = { ...MIXED, environments: [dev, prod].flatMap(environment => environment ?? []) }
const FILE = '/temp/apim-sync-comparison.json'

async function published(comparison: Comparison, inputs: Readonly<Record<string, string>> = {}) {
  const world = worldWith({})
  const passed = await publishComparison(comparison, settingsOf({ command: 'compare', ...inputs }), world)
  const said = (kind: string) =>
    world.runner.said.filter(line => line.startsWith(`${kind} `)).map(line => line.slice(kind.length + 1))
  return { passed, said, file: world.written.get(FILE) }
}

test('the outputs are the JSON, the path of the same as a file, and whether anything is unexpected', async () => {
  const { passed, said, file } = await published(READ)
  const json = comparisonFileOf(READ)
  expect([passed, said('fail'), file]).toEqual([true, [], `${json}\n`])
  expect(said('output')).toEqual(['has-changes=true', `comparison-file=${FILE}`, `comparison=${json}`])
  expect(said('summary')).toHaveLength(1)
})

test('JSON that is too long for an output is in the file alone', async () => {
  const rows = Array.from({ length: 5_000 }, (_, index) => ({
    entity: `products/${index}`,
    cells: [EQUAL, { is: 'missing' } as const],
  }))
  const { said, file } = await published({ ...READ, rows })
  expect(said('output')).toEqual(['has-changes=true', `comparison-file=${FILE}`])
  expect(file).toContain('products/4999')
})

test.each<readonly [string, Comparison, Readonly<Record<string, string>>, readonly unknown[]]>([
  ['an environment was not read', MIXED, {}, ['environment "lab" was not compared: no such <host>']],
  [
    'nothing was compared',
    { ...READ, environments: READ.environments.map(environment => ({ ...environment, entities: 0 })) },
    {},
    [expect.stringMatching(/^nothing was compared: /)],
  ],
  ['it is unwelcome', READ, { 'fail-on': 'changes' }, [expect.stringMatching(/1 missing; "fail-on" is "changes"$/)]],
])('the step fails when %s', async (_, comparison, inputs, failures) => {
  const { passed, said } = await published(comparison, { ...inputs, summary: 'false' })
  expect([passed, said('fail'), said('summary')]).toEqual([false, failures, []])
})

test('what differs as declared is never unwelcome', async () => {
  const { passed, said } = await published({ ...READ, rows: READ.rows.slice(0, 1) }, { 'fail-on': 'changes' })
  expect([passed, said('output')[0]]).toEqual([true, 'has-changes=false'])
})
