/** The page and the lines of an export. */
import { describe, expect, test } from '@jest/globals'
import type { ExportReport } from '../../src/model/export-report.ts'
import { exportSummary } from '../../src/render/export-summary.ts'
import { exportClosing, exportLines, exportNext } from '../../src/render/export-text.ts'

const REPORT: ExportReport = {
  service: { name: 'contoso', transport: 'arm', host: 'management.azure.com', apiVersion: '2024-05-01' },
  folder: 'apim',
  main: 'apim/apim.yaml',
  written: { total: 12, changed: ['apim.yaml', 'apis/orders.yaml'], removed: ['apis/old.yaml'] },
  counts: [
    { kind: 'products', count: 3 },
    { kind: 'apis', count: 1 },
    { kind: 'apis/operations', count: 1200 },
    { kind: 'products/apis', count: 2 },
    { kind: 'apis/operations/policy', count: 7 },
  ],
  unread: [{ what: 'caches/*', why: 'Method not allowed in the pricing tier.' }],
  remarks: [{ what: 'apis/orders', why: 'the service hands out no document' }],
  secrets: [{ name: 'NAMED_VALUE_KEY', what: 'value of namedValues/key' }],
  faults: [],
  requests: { reads: 40, writes: 0, secrets: 2, retries: 1 },
  ms: 1_400,
  runUrl: 'https://github.example/run/1',
}
const NOTHING = { unread: [], remarks: [], secrets: [], faults: [] }

describe('the log', () => {
  test('says what was read, what is missing, and what is to be set', () => {
    expect(exportLines({ ...REPORT, faults: ['apim.yaml:4:1: a fault'] })).toEqual([
      'products: 3 (apis 2)',
      'apis: 1 (operations 1,200, operations/policy 7)',
      'not read: caches/*: Method not allowed in the pricing tier.',
      'note: apis/orders: the service hands out no document',
      'to be set for another service: NAMED_VALUE_KEY (value of namedValues/key)',
      'removed: apim/apis/old.yaml',
      'a plan would not be empty: apim.yaml:4:1: a fault',
    ])
  })

  test('shows what cannot be seen', () => {
    expect(
      exportLines({ ...REPORT, ...NOTHING, counts: [], unread: [{ what: 'a\u202eb', why: '::add-mask::\nx' }] }),
    ).toEqual(['not read: a\\u{202e}b: ::add-mask::\\nx', 'removed: apim/apis/old.yaml'])
  })

  test.each([
    [
      REPORT,
      'exported 1,213 entities into apim: 12 files, 2 written and 1 removed; 1 part could not be read; 1 secret to set for another service (42 requests)',
    ],
    [{ ...REPORT, ...NOTHING }, 'exported 1,213 entities into apim: 12 files, 2 written and 1 removed (42 requests)'],
    [{ ...REPORT, ended: 'no answer' }, 'nothing was written; ended early: no answer'],
  ])('ends with one sentence', (report, sentence) => {
    expect(exportClosing(report)).toBe(sentence)
  })
})

describe('the next step', () => {
  test('is told with the file to take', () => {
    expect(exportNext({ ...REPORT, folder: 'a\u202eb', main: 'a\u202eb/apim.yaml' })).toBe(
      'next: commit a\\u{202e}b whole; "command: plan" with "config: a\\u{202e}b/apim.yaml" finds nothing to change until the files or the service do',
    )
  })

  const { main: _, ...merged } = REPORT
  test.each([
    ['files that were there before', merged],
    ['files that are the same again', { ...REPORT, written: { total: 12, changed: [], removed: [] } }],
    ['files with a fault', { ...REPORT, faults: ['apim.yaml:4:1: a fault'] }],
  ])('is not told of %s', (_name, report) => {
    expect([exportNext(report), exportSummary(report).includes('**Next:**')]).toEqual([undefined, false])
  })
})

describe('the page', () => {
  test('says the same, in sections', () => {
    expect(exportSummary(REPORT)).toBe(`## contoso: 1,213 entities exported

Service **contoso** over arm (management.azure.com), API version 2024-05-01. 12 files in <code>apim</code>: 2 written, 1 removed.

> [!WARNING]
> **What could not be read:**
>
> - <code>caches/&#42;</code>: Method not allowed in the pricing tier.

**Next:** commit the folder whole. <code>command: plan</code> with <code>config: apim/apim.yaml</code> finds nothing to change until the files or the service do.

### Secrets to set

The service does not show them. A plan does without; an apply to another service takes them from the environment.

| variable | what for |
| :-- | :-- |
| <code>NAMED&#95;VALUE&#95;KEY</code> | <code>value of namedValues/key</code> |

### What there is

| collection | how many | with |
| :-- | :-- | :-- |
| <code>products</code> | 3 | apis 2 |
| <code>apis</code> | 1 | operations 1,200, operations/policy 7 |

<details><summary>What is written otherwise than the service has it (1)</summary>

| entity | why |
| :-- | :-- |
| <code>apis/orders</code> | the service hands out no document |

</details>

<details><summary>Files that changed (3)</summary>

- <code>apim/apis/old.yaml</code> removed
- <code>apim/apim.yaml</code> written
- <code>apim/apis/orders.yaml</code> written

</details>

<sub>42 requests, 1 of them repeated in 1.4 s · [run](https://github.example/run/1)</sub>
`)
  })

  test('has a box for what a plan would find, and for an early end', () => {
    const page = exportSummary({ ...REPORT, ...NOTHING, faults: ['<b>x</b>'], ended: 'no @answer' })
    expect(page).toContain(
      '> **A plan of these files against the service would not be empty:**\n>\n> - &#60;b&#62;x&#60;/b&#62;',
    )
    expect(page).toContain('> [!CAUTION]\n> **Nothing was written:** no <span>&#64;</span>answer')
  })

  test('names at most fifty things in a box', () => {
    const unread = Array.from({ length: 60 }, (_, index) => ({ what: `kind${index}/x`, why: 'no' }))
    expect(exportSummary({ ...REPORT, unread }).match(/<code>kind/g)).toHaveLength(50)
  })

  test('is short where nothing was reached', () => {
    const { written: _, service: __, runUrl: ___, ...rest } = REPORT
    const page = exportSummary({ ...rest, ...NOTHING, service: undefined, counts: [], ended: 'no' })
    expect(page).toBe(
      '## export ended early\n\n> [!CAUTION]\n> **Nothing was written:** no\n\n<sub>42 requests, 1 of them repeated in 1.4 s</sub>\n',
    )
  })
})
