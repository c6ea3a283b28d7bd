/** What an export leaves in log, outputs and summary. */
import { expect, test } from '@jest/globals'
import type { ExportReport } from '../../src/model/export-report.ts'
import { publishExport } from '../../src/run/publish-export.ts'
import { recordingRunner } from '../support/runner.ts'

const MERGED: ExportReport = {
  service: undefined,
  folder: undefined,
  merged: {
    changed: [{ what: 'products/gold: displayName', at: { file: 'apim.yml', line: 3, column: 5 } }],
    left: [{ what: 'namedValues/key: value', at: { file: 'apim.yml', line: 7, column: 1 }, why: 'it is a secret' }],
  },
  written: { total: 1, changed: ['apim.yml'], removed: [] },
  counts: [],
  unread: [],
  remarks: [],
  secrets: [],
  faults: [],
  requests: { reads: 4, writes: 0, secrets: 0, retries: 0 },
  ms: 10,
}

test('a merge names each line that changed and each that was left, and no folder', async () => {
  const runner = recordingRunner({})
  const isDone = await publishExport(MERGED, { summary: false }, runner)
  expect([isDone, runner.said.filter(line => /^(?:info|output|warning) /.test(line))]).toEqual([
    true,
    [
      'info changed: apim.yml:3: products/gold: displayName',
      'info left: apim.yml:7: namedValues/key: value: it is a secret',
      'output has-changes=true',
      'info 1 change written into 1 file; 1 left as the files say (4 requests)',
      'info next: look through the diff and commit it, new files too; a plan of the files finds nothing to change but what was left',
    ],
  ])
})

test('an export that ended early fails the step', async () => {
  const runner = recordingRunner({})
  const { merged: _, written: __, ...ended } = { ...MERGED, ended: 'the connection was lost' }
  expect([await publishExport(ended, { summary: false }, runner), runner.said.at(-1)]).toEqual([
    false,
    'fail nothing was written; ended early: the connection was lost',
  ])
})

test('an export that lacks something says so in a warning', async () => {
  const runner = recordingRunner({})
  const unread = ['products/*', 'tags/*'].map(what => ({ what, why: 'no' }))
  const { merged: _, ...report } = { ...MERGED, folder: 'apim', unread }
  expect(await publishExport(report, { summary: false }, runner)).toBe(true)
  expect(runner.said.filter(line => line.startsWith('warning '))).toEqual([
    'warning 2 lists could not be read, so that the files lack what they hold; see the lines above',
  ])
})
