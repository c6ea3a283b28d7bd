/**
 * A folder as APIOps extracts it, of many APIs with documents and policies, written down as files of our own.
 */
import { runAction, withWorkspace } from './action.ts'
import { grouped, type Row } from './table.ts'

const SIZE = 400
const MOST_MS = 5_000
const POLICY =
  '<policies><inbound><base /><rate-limit calls="100" renewal-period="60" /></inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>'

/** Measures the command `convert`. */
export function measureConvert(signal: AbortSignal): Promise<readonly Row[]> {
  const files = folderOf(SIZE)
  return withWorkspace(files, async workspace => {
    const run = await runAction({ command: 'convert', workspace, inputs: { config: 'artifacts' }, signal })
    return [
      {
        what: `convert of an APIOps folder of ${grouped(files.size)} files`,
        ...run,
        requests: 0,
        ratio: `${((1_000 * run.ms) / files.size).toFixed(0)} µs a file`,
        promise: { text: `less than ${MOST_MS / 1_000} s`, isKept: run.ms < MOST_MS },
      },
    ]
  })
}

/** Gives `size` each of APIs, products and named values. */
function folderOf(size: number): ReadonlyMap<string, string> {
  const each = Array.from({ length: size }, (_, number) => [
    info(`apis/api-${number}/apiInformation.json`, {
      displayName: `API ${number}`,
      path: `shop/${number}`,
      protocols: ['https'],
      serviceUrl: 'https://shop.contoso.example/v1',
    }),
    [`artifacts/apis/api-${number}/specification.yaml`, specificationOf(number)] as const,
    [`artifacts/apis/api-${number}/policy.xml`, POLICY] as const,
    info(`products/product-${number}/productInformation.json`, {
      displayName: `Product ${number}`,
      state: 'published',
    }),
    info(`named values/value-${number}/namedValueInformation.json`, { displayName: `value-${number}`, value: 'x' }),
  ])
  return new Map(each.flat())
}

function info(path: string, properties: object): readonly [string, string] {
  return [`artifacts/${path}`, JSON.stringify({ properties })]
}

function specificationOf(number: number): string {
  const paths = Array.from({ length: 10 }, (_, each) => [
    `  /things/${each}:`,
    '    get:',
    `      operationId: get-${each}`,
    '      responses: { "200": { description: OK } }',
  ])
  return ['openapi: 3.0.1', `info: { title: API ${number}, version: "1" }`, 'paths:', ...paths.flat(), ''].join('\n')
}
