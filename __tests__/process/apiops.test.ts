/**
 * The way of a user of APIOps, as docs/migration.md describes it: the folder as it is, then converted.
 *
 * The tests use the same service and the same repository one after the other, as the steps of a job do.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { fixture } from '../config/apiops/folders.ts'
import { errorsOf, linesOf, openStand, type Stand } from '../support/stand.ts'

jest.setTimeout(60_000)

const SECRETS = { PARTNER_KEY: 'partner-key-value', INSIGHTS_KEY: '4c9b1f0e-2d3a-4b5c-8d6e-7f8091a2b3c4' }
/** What APIOps has no word for stands in a file of ours beside the folder. */
const OURS = 'version: 1\nstack: shop\n'
const FOLDER = { config: 'artifacts\nours.yml', environment: 'prod' }

let stand: Stand

beforeAll(async () => {
  const files = fixture('toolkit')
  const production = files['configuration.prod.yaml']?.replace('apimServiceName: contoso', 'apimServiceName: emulator')
  stand = await openStand({ ...files, 'configuration.prod.yaml': production ?? '', 'ours.yml': OURS })
})

afterAll(() => stand.close())

test('the folder is planned without any secret', async () => {
  const planned = await stand.run({ ...stand.arm, ...FOLDER, command: 'plan' })
  const { exitCode, outputs } = planned
  expect(errorsOf(planned)).toEqual([])
  expect([exitCode, outputs['has-changes'], outputs['deleted']]).toEqual([0, 'true', '0'])
})

test('it is applied with the secrets that its markers name, and nothing is left to do, with pruning too', async () => {
  const applied = await stand.run({ ...stand.arm, ...FOLDER, command: 'apply' }, { env: SECRETS })
  expect([applied.exitCode, errorsOf(applied)]).toEqual([0, []])
  expect(linesOf(applied).join('\n')).not.toContain(SECRETS.PARTNER_KEY)
  expect(applied.stdout).toContain(`::add-mask::${SECRETS.PARTNER_KEY}`)
  const { outputs } = await stand.run({ ...stand.arm, ...FOLDER, command: 'plan', prune: 'owned' }, { env: SECRETS })
  expect([outputs['has-changes'], outputs['deleted']]).toEqual(['false', '0'])
})

test('it is written as files of ours, whose plan is empty', async () => {
  const convert = { command: 'convert', config: 'artifacts', output: 'apim' }
  const { exitCode, outputs } = await stand.run(convert)
  expect([exitCode, outputs]).toEqual([0, { 'export-folder': 'apim', 'has-changes': 'true' }])
  const config = 'apim/apim.yaml\nours.yml'
  const planned = await stand.run({ ...stand.arm, config, environment: 'prod', command: 'plan', prune: 'owned' })
  expect([planned.exitCode, planned.outputs['has-changes']]).toEqual([0, 'false'])
})

test('it is written again without a change, until the folder changes; files of others stay', async () => {
  const convert = { command: 'convert', config: 'artifacts', output: 'apim' }
  await writeFile(join(stand.workspace, 'apim/NOTES.md'), 'mine')
  expect((await stand.run(convert)).outputs['has-changes']).toBe('false')
  await rm(join(stand.workspace, 'artifacts/apis/pets'), { recursive: true })
  const again = await stand.run(convert)
  expect([again.exitCode, again.outputs['has-changes']]).toEqual([0, 'true'])
  expect(linesOf(again)).toContain('converted 53 entities of artifacts into apim: 23 files, 0 written and 2 removed')
  const left = await readdir(join(stand.workspace, 'apim/apis'))
  expect(left.toSorted()).toEqual(['chat.yaml', 'desks-v1.yaml', 'orders.yaml', 'quotes.yaml', 'reviews.yaml'])
  expect(await readFile(join(stand.workspace, 'apim/NOTES.md'), 'utf8')).toBe('mine')
})

test('what left the folder is deleted when pruning, and only that', async () => {
  const planned = await stand.run({ ...stand.arm, ...FOLDER, command: 'plan', prune: 'owned' })
  expect(errorsOf(planned)).toEqual([])
  expect(linesOf(planned).filter(line => /^delete /.test(line))).toEqual(['delete apis/pets (not declared)'])
  expect(planned.outputs['deleted']).toBe('1')
})
