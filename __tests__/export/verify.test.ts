/** The promise of an export, held against files that break it. */
import { expect, test } from '@jest/globals'
import { choiceOf } from '../../src/export/choice.ts'
import { gather } from '../../src/export/gather.ts'
import { createLevels } from '../../src/export/levels.ts'
import { faultsOf } from '../../src/export/verify.ts'
import { asFile, exportOf } from '../support/exported.ts'
import { stage } from '../support/scenario.ts'

const DOCUMENT =
  'openapi: 3.0.1\ninfo: { title: x, version: "1" }\npaths: { /a: { get: { operationId: a, responses: {} } } }\n'

/** Says what a plan would find of a file, over a service with one tag and one API. */
async function faults(yaml: string, more: Readonly<Record<string, string>> = {}) {
  const stand = stage()
  stand.emulator.seed('/tags/public', { displayName: 'Public' })
  stand.emulator.seed('/apis/orders', { displayName: 'Orders', path: 'orders', protocols: ['https'] })
  const { found } = await gather(
    createLevels(stand.service, () => true),
    choiceOf(['tags/*', 'apis/*'], []),
  )
  return faultsOf(new Map([['apim.yaml', `version: 1\n${yaml}`], ...Object.entries(more)]), found, '2024-05-01')
}

test.each([
  ['what is as it should be', 'tags: { public: { displayName: Public } }', []],
  ['what would be made', 'tags: { beta: { displayName: Beta } }', ['tags/beta would be created']],
  ['what would be changed', 'tags: { public: { displayName: Open } }', ['tags/public would be changed: displayName']],
  [
    'what would be imported',
    'apis: { orders: { path: orders, specification: { file: d.yaml } } }',
    ['apis/orders would be imported again: operation added: GET /a'],
  ],
  [
    'what cannot be read',
    'tags: { public: { displayname: x } }',
    ['apim.yaml:2:19: tags.public.displayname is an unknown key; did you mean "displayName"?'],
  ],
  ['a file that is missing', 'include: [x.yaml]', ['apim.yaml:2:11: include: "x.yaml" matches no file of the export']],
])('it names %s', async (_, yaml, expected) => {
  expect(await faults(yaml, { 'd.yaml': DOCUMENT })).toEqual(expected)
})

test('an export whose file would be refused says so, and is written all the same', async () => {
  const stand = stage()
  // Two entities of one display name are more than the file allows.
  for (const id of ['a', 'b']) stand.emulator.seed(`/tags/${id}`, { displayName: 'Same' })
  const taken = await exportOf(stand, { only: ['tags/*'] })
  expect(taken.faults).toEqual([expect.stringContaining('is "Same", which tags.a.displayName is too')])
  expect(asFile(taken)[0]).toContain('displayName: Same')
})
