/** What a conversion says in the log and on the page of the job. */
import { expect, test } from '@jest/globals'
import type { ConvertReport } from '../../src/model/convert-report.ts'
import { convertClosing, convertLines, convertSummary } from '../../src/render/convert.ts'

const REPORT: ConvertReport = {
  from: 'artifacts',
  folder: 'apim',
  written: { total: 3, changed: ['apim.yaml', 'apis/orders.yaml'], removed: [] },
  counts: [
    { kind: 'products', count: 1 },
    { kind: 'apis', count: 2 },
  ],
  environments: ['prod'],
  variables: ['PARTNER_KEY'],
}

test('the log says what there is, for which environments, and what has to be set', () => {
  expect(convertLines(REPORT)).toEqual([
    'products: 1',
    'apis: 2',
    'environment: prod',
    'to be set in the environment of the step: PARTNER_KEY',
  ])
  expect(convertClosing(REPORT)).toBe('converted 3 entities of artifacts into apim: 3 files, 2 written and 0 removed')
})

test('the page says the same, and shows what is hostile as text', () => {
  expect(convertSummary({ ...REPORT, from: '<img src=x>' })).toBe(
    [
      '## converted 3 entities of &#60;img src=x&#62; into apim: 3 files, 2 written and 0 removed',
      '',
      '| kind | how many |',
      '| :-- | :-- |',
      '| <code>products</code> | 1 |',
      '| <code>apis</code> | 2 |',
      '',
      'Environments: <code>prod</code>',
      '',
      'To be set in the environment of the step: <code>PARTNER&#95;KEY</code>',
      '',
    ].join('\n'),
  )
})
