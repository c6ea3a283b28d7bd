/** The sections of a page, and the lines of the log, about what was brought into files. */
import { describe, expect, test } from '@jest/globals'
import type { ExportReport, MergedFiles } from '../../src/model/export-report.ts'
import { exportSummary } from '../../src/render/export-summary.ts'
import { exportClosing, exportLines, exportNext } from '../../src/render/export-text.ts'

function at(file: string, line: number) {
  return { file, line, column: 5 }
}

const MERGED: MergedFiles = {
  changed: [
    { what: 'products/gold: displayName', at: at('apim.yml', 8) },
    { what: 'products/gold: description', at: at('apim.yml', 9) },
    { what: 'apis/sales added', at: at('apis/sales.yaml', 1) },
    { what: 'apis/stock taken out', at: at('apis/stock.yaml', 2) },
  ],
  left: [
    { what: 'namedValues/host: value', at: at('apim.yml', 4), why: 'it is a secret' },
    { what: 'tags/old', at: undefined, why: 'no list or map of the files is the place for it' },
    { what: 'namedValues/key: value', at: at('apim.yml', 5), why: 'it is a secret' },
  ],
  orphans: ['policies/stock.xml', 'specifications/stock.yaml'],
}
const REPORT: ExportReport = {
  service: { name: 'contoso', transport: 'arm', host: 'management.azure.com', apiVersion: '2024-05-01' },
  folder: undefined,
  merged: MERGED,
  written: { total: 2, changed: ['apim.yml', 'apis/sales.yaml'], removed: ['apis/stock.yaml'] },
  ...{ counts: [], unread: [], remarks: [], secrets: [], faults: [] },
  requests: { reads: 4, writes: 0, secrets: 0, retries: 0 },
  ms: 400,
}

describe('the log', () => {
  test('says each change with its line, each that was left with its reason, and which files go', () => {
    expect(exportLines(REPORT)).toEqual([
      'changed: apim.yml:8: products/gold: displayName',
      'changed: apim.yml:9: products/gold: description',
      'changed: apis/sales.yaml:1: apis/sales added',
      'changed: apis/stock.yaml:2: apis/stock taken out',
      'left: apim.yml:4: namedValues/host: value: it is a secret',
      'left: tags/old: no list or map of the files is the place for it',
      'left: apim.yml:5: namedValues/key: value: it is a secret',
      'no longer named: policies/stock.xml',
      'no longer named: specifications/stock.yaml',
      'removed: apis/stock.yaml',
    ])
  })

  test.each<[Partial<ExportReport>, string]>([
    [{}, '4 changes written into 2 files, 1 file removed; 3 left as the files say (4 requests)'],
    [
      { merged: { ...MERGED, left: [] }, written: { total: 0, changed: [], removed: ['a.yaml', 'b.yaml'] } },
      '4 changes, 2 files removed (4 requests)',
    ],
    [
      { merged: { ...MERGED, changed: [] }, written: { total: 0, changed: [], removed: [] } },
      'nothing differs that the files could take; 3 left as the files say (4 requests)',
    ],
    [{ merged: { changed: [], left: [] } }, 'the files are as the service is (4 requests)'],
    [{ ended: 'no answer' }, 'nothing was written; ended early: no answer'],
  ])('ends with one sentence: %#', (part, sentence) => {
    expect(exportClosing({ ...REPORT, ...part })).toBe(sentence)
  })

  test.each<[Partial<ExportReport>, string | undefined]>([
    [
      {},
      'next: look through the diff and commit it, new files too; a plan of the files finds nothing to change but what was left',
    ],
    [
      { merged: { ...MERGED, left: [] } },
      'next: look through the diff and commit it, new files too; a plan of the files finds nothing to change',
    ],
    [{ merged: { ...MERGED, changed: [] } }, undefined],
    [{ faults: ['update products/gold'] }, undefined],
  ])('says what to do where something was written: %#', (part, sentence) => {
    expect(exportNext({ ...REPORT, ...part })).toBe(sentence)
  })
})

describe('the page', () => {
  test('shows changes file by file and what was left reason by reason', () => {
    expect(exportSummary(REPORT)).toBe(`## contoso: 4 changes brought into the files

Service **contoso** over arm (management.azure.com), API version 2024-05-01. Written into 2 files, 1 file removed.

### What changed

| file | line | what |
| :-- | :-- | :-- |
| <code>apim.yml</code> | 8 | <code>products/gold: displayName</code> |
|  | 9 | <code>products/gold: description</code> |
| <code>apis/sales.yaml</code> | 1 | <code>apis/sales added</code> |
| <code>apis/stock.yaml</code> | 2 | <code>apis/stock taken out</code> |

<code>apis/stock.yaml</code> says nothing any more and is removed.

Named by no file any more, and still there: <code>policies/stock.xml</code>, <code>specifications/stock.yaml</code>.

### What was left as the files say

- it is a secret
  - <code>namedValues/host: value</code> at <code>apim.yml<span>&#58;</span>4</code>
  - <code>namedValues/key: value</code> at <code>apim.yml<span>&#58;</span>5</code>
- no list or map of the files is the place for it
  - <code>tags/old</code>

**Next:** look through the diff and commit it, new files too; a plan of the files finds nothing to change but what was left.

<sub>4 requests in 400 ms</sub>
`)
  })

  test('shows fifty of each, and how many more are in the log', () => {
    const changed = Array.from({ length: 60 }, (_, line) => ({ what: `tags/${line} added`, at: at('apim.yml', line) }))
    const page = exportSummary({ ...REPORT, merged: { changed, left: [] } })
    expect([page.match(/^\|.* added<\/code> \|$/gm)?.length, page.includes('\n… and 10 more, in the log.\n')]).toEqual([
      50,
      true,
    ])
  })

  test('shows what others wrote as the text that it is', () => {
    const changed = [{ what: 'tags/<img src=x>|`a` added', at: at('a|b\n# c.yml', 1) }]
    const left = [{ what: 'x', at: undefined, why: '**bold** [link](https://evil.example) <b>\n# head' }]
    const page = exportSummary({ ...REPORT, merged: { changed, left } })
    expect(page.match(/<img|\*\*bold|<b>|\]\(https:|^# |`a`/gm)).toBeNull()
  })
})
