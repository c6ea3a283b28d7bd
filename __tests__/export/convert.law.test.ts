/**
 * The law of `convert`: what is written says what the folder said, whatever the folder, in every environment.
 */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { loadDeclaration } from '../../src/config/load.ts'
import { openFolder } from '../../src/config/open.ts'
import { convertedFrom } from '../../src/export/convert.ts'
import { filesWith, type Layout } from '../../src/export/files.ts'
import { textOf } from '../../src/model/address.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { Declaration } from '../../src/model/state.ts'
import { folders, VARIABLES } from '../config/apiops/folders.arbitrary.ts'
import { fixture, lines, loadFolder, sourcesOf, type Texts } from '../config/apiops/folders.ts'
import { refusals, stage } from '../support/scenario.ts'

const ALL: Texts = {
  ...VARIABLES,
  PARTNER_KEY: 'partner-key-value',
  INSIGHTS_KEY: '4c9b1f0e-2d3a-4b5c-8d6e-7f8091a2b3c4',
  HUB_CONNECTION: 'Endpoint=sb://hub.example;SharedAccessKey=a-long-secret',
  ORDERS_URL: 'https://orders.example',
  ONE_KEY: 'a-long-secret-too',
  PETS_HOST: 'pets.example',
}

async function readFolder(files: Texts, config: string, environment: string): Promise<Declaration> {
  const loaded = await loadFolder(files, { config: [config], environment, variables: ALL })
  expect(lines(loaded).filter(line => !/^(?:warning|notice) /.test(line))).toEqual([])
  return loaded.declaration
}

async function convert(files: Texts, config: string, layout: Layout): Promise<Texts> {
  const folder = await openFolder({ config: [config], overrides: [] }, sourcesOf(files))
  return Object.fromEntries(filesWith(convertedFrom(folder), layout, () => []).files)
}

async function readConverted(files: Texts, environment: string): Promise<Declaration> {
  const variable = (name: string) => ALL[name]
  const bench = { sources: sourcesOf(files), environment, apiVersion: '2024-05-01', env: variable, secret: variable }
  const loaded = await loadDeclaration(['apim.yaml'], bench)
  expect(lines(loaded).filter(line => !/^(?:warning|notice) /.test(line))).toEqual([])
  return loaded.declaration
}

function changesOf({ changes }: Plan): unknown {
  return JSON.parse(
    JSON.stringify(changes.map(one => [one.action, textOf(one.address), 'fields' in one ? one.fields : []])),
  )
}

/** Applies the folder in one environment, and plans both in each of them. */
async function holds(
  files: Texts,
  config: string,
  layout: Layout,
  [first, second]: readonly [string, string],
): Promise<void> {
  const written = await convert(files, config, layout)
  const { plan, apply } = stage()
  const ran = await apply(await readFolder(files, config, first))
  expect(refusals(ran.plan)).toEqual([])
  expect(ran.outcomes.filter(({ status }) => status !== 'applied')).toEqual([])
  expect(changesOf(await plan(await readConverted(written, first), { prune: 'all' }))).toEqual([])
  expect(changesOf(await plan(await readConverted(written, second), { prune: 'all' }))).toEqual(
    changesOf(await plan(await readFolder(files, config, second), { prune: 'all' })),
  )
}

describe.each(['single', 'by-api'] as const)('in the layout "%s"', layout => {
  test.each([
    ['toolkit', 'artifacts', ['prod', 'dev']],
    ['cli', 'apim-artifacts', ['prod', 'prod']],
    ['raw', 'apim-artifacts', ['prod', 'prod']],
  ] as const)(
    'the plan of what is written of %s/%s is that of the folder, when %j have been applied',
    async (name, config, environments) => {
      await holds(fixture(name), config, layout, environments)
    },
  )

  test('the plan of what is written of any folder is that of the folder, in both environments', async () => {
    await fc.assert(
      fc.asyncProperty(folders, files => holds(files, 'artifacts', layout, ['dev', 'prod'])),
      { numRuns: 8 },
    )
  }, 120_000)
})
