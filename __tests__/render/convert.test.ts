/** What a conversion says in the log and on the page of the job. */
import { expect, test } from '@jest/globals'
import type { ConvertReport } from '../../src/model/convert-report.ts'
import { convertClosing, convertLines, convertNext, convertSummary } from '../../src/render/convert.ts'

const REPORT: ConvertReport = {
  from: 'artifacts',
  folder: 'apim',
  main: 'apim/apim.yaml',
  written: { total: 3, changed: ['apim.yaml', 'apis/orders.yaml'], removed: [] },
  counts: [
    { kind: 'products', count: 1 },
    { kind: 'apis', count: 2 },
    { kind: 'apis/policy', count: 1 },
  ],
  environments: ['prod'],
  variables: ['PARTNER_KEY'],
}

test('the log says what there is, for which environments, and what has to be set', () => {
  expect(convertLines(REPORT)).toEqual([
    'products: 1',
    'apis: 2 (policy 1)',
    'environment: prod',
    'to be set in the environment of the step: PARTNER_KEY',
  ])
  expect(convertClosing(REPORT)).toBe('converted 4 entities of artifacts into apim: 3 files, 2 written and 0 removed')
  expect(convertNext(REPORT)).toBe(
    'next: "command: plan" with "config: apim/apim.yaml" is the plan that the folder of APIOps has',
  )
})

test('the page says the same, and shows what is hostile as text', () => {
  expect(convertSummary({ ...REPORT, from: '<img src=x>' })).toBe(
    [
      '## &#60;img src=x&#62;: 4 entities converted',
      '',
      '3 files in <code>apim</code>: 2 written, 0 removed. The plan of <code>apim/apim.yaml</code> is the plan that the folder of APIOps has.',
      '',
      'Environments: <code>prod</code>',
      '',
      'To be set in the environment of the step: <code>PARTNER&#95;KEY</code>',
      '',
      '### What there is',
      '',
      '| collection | how many | with |',
      '| :-- | :-- | :-- |',
      '| <code>products</code> | 1 |  |',
      '| <code>apis</code> | 2 | policy 1 |',
      '',
    ].join('\n'),
  )
})

test('the page has no line for what there is not', () => {
  const page = convertSummary({ ...REPORT, environments: [], variables: [], counts: [] })
  expect(page.split('\n').filter(line => line !== '')).toEqual([
    '## artifacts: 0 entities converted',
    '3 files in <code>apim</code>: 2 written, 0 removed. The plan of <code>apim/apim.yaml</code> is the plan that the folder of APIOps has.',
  ])
})
