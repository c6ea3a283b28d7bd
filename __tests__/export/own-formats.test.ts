/**
 * Documents in the formats in which they came: from a file into a service, out of it, and into another one.
 *
 * Which format that was shows only in what the import has left. Where it does not show, or the format cannot say what is
 * there by now, the next best is written, with the reason.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { asFile, differences, exportOf } from '../support/exported.ts'
import { asked, endings, lines, refusals, type Stage, stage } from '../support/scenario.ts'

const fixture = (name: string) => readFileSync(new URL(`../fixtures/specifications/${name}`, import.meta.url), 'utf8')
const GRAMMARS = '<grammars><xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" /></grammars>'
const TYPED_ROOMS = fixture('rooms.wadl').replace('<resources', `${GRAMMARS}<resources`)
const URL_OF_ROOMS = 'serviceUrl: "https://rooms.contoso.example/api"'

/** Sets up a service with an API made of a document. */
async function imported(file: string, text: string, more = ''): Promise<Stage> {
  const stand = stage()
  const yaml = `version: 1\napis: { a: { path: a, displayName: A, ${more} specification: { file: ${file} } } }`
  const { plan, outcomes } = await stand.apply(yaml, { files: { [file]: text } })
  expect([...refusals(plan), ...endings(outcomes).filter(line => !line.startsWith('applied '))]).toEqual([])
  return stand
}

/** Exports it, plans the export and makes another service of it; gives the paths of documents and the remarks. */
async function roundTrip(stand: Stage) {
  stand.emulator.requests.clear()
  const taken = await exportOf(stand)
  const formats = asked(stand.emulator).flatMap(line => /format=([^&]+)&export/.exec(line)?.[1] ?? [])
  const [file, beside] = asFile(taken)
  const plan = await stand.plan(file, { ...beside, stack: 'another' })
  const other = stage()
  const applied = await other.apply(file, beside)
  expect([taken.faults, lines(plan), refusals(plan), refusals(applied.plan), differences(stand, other)]).toEqual([
    [],
    [],
    [],
    [],
    [],
  ])
  expect(endings(applied.outcomes).filter(line => !line.startsWith('applied '))).toEqual([])
  return {
    documents: [...taken.files.keys()].filter(path => path.startsWith('specifications/')),
    remarks: taken.remarks.map(({ why }) => why),
    formats,
    taken,
    other,
  }
}

describe('an API is exported in the format that it came in', () => {
  test.each([
    ['OpenAPI', 'orders.openapi.yaml', fixture('orders.openapi.yaml'), '', 'openapi.yaml', ['openapi-link']],
    ['OpenAPI in JSON', 'parcels.openapi.json', fixture('parcels.openapi.json'), '', 'openapi.yaml', ['openapi-link']],
    ['Swagger', 'pets.swagger.json', fixture('pets.swagger.json'), '', 'swagger.json', ['swagger-link']],
    ['WADL', 'rooms.wadl', TYPED_ROOMS, '', 'wadl', ['wadl-link']],
    ['WADL without its address', 'rooms.wadl', TYPED_ROOMS, `${URL_OF_ROOMS},`, 'wadl', ['wadl-link']],
    ['WSDL', 'quotes.wsdl', fixture('quotes.wsdl'), 'type: soap,', 'wsdl', ['wsdl-link', 'wsdl']],
    ['GraphQL', 'reviews.graphql', fixture('reviews.graphql'), 'type: graphql,', 'graphql', []],
  ])('%s', async (_, file, text, more, ending, formats) => {
    const { documents, remarks, ...rest } = await roundTrip(await imported(file, text, more))
    expect({ documents, remarks, formats: rest.formats }).toEqual({
      documents: [`specifications/a.${ending}`],
      remarks: [],
      formats,
    })
  })

  test.each([
    ['<resources>', 'rooms.wadl', TYPED_ROOMS, '', 'wadl'],
    ['location="https://quotes.contoso.example/soap"', 'quotes.wsdl', fixture('quotes.wsdl'), 'type: soap,', 'wsdl'],
    [
      'location="https://q.example/?a=&quot;1&quot;&amp;b=&lt;2>"',
      'quotes.wsdl',
      fixture('quotes.wsdl'),
      `type: soap, serviceUrl: 'https://q.example/?a="1"&b=<2>',`,
      'wsdl',
    ],
  ])('in which no gateway of the service stands: %s', async (part, file, text, more, ending) => {
    const { taken } = await roundTrip(await imported(file, text, more))
    expect(taken.files.get(`specifications/a.${ending}`)).toContain(part)
    expect([...taken.files.values()].join('')).not.toContain('azure-api.net')
  })

  test('also in a revision', async () => {
    const stand = await imported('rooms.wadl', TYPED_ROOMS)
    const yaml = `version: 1\napis: { a: { path: a, displayName: A, specification: { file: rooms.wadl }, revisions: { "2": { specification: { file: pets.json } } } } }`
    await stand.apply(yaml, { files: { 'rooms.wadl': TYPED_ROOMS, 'pets.json': fixture('pets.swagger.json') } })
    const { files } = await exportOf(stand)
    expect([...files.keys()].filter(path => path.startsWith('specifications/'))).toEqual([
      'specifications/a/revisions/1.wadl',
      'specifications/a/revisions/2.swagger.json',
    ])
  })
})

describe('an API is exported in another format, with the reason if its own is known', () => {
  test('for WADL without types, which leaves no trace', async () => {
    const { documents, remarks } = await roundTrip(await imported('rooms.wadl', fixture('rooms.wadl')))
    expect([documents, remarks]).toEqual([['specifications/a.openapi.yaml'], []])
  })

  test.each([
    ['what a parameter means', { request: { queryParameters: [{ name: 'q', type: 'string', description: 'Word.' }] } }],
    ['another type', { request: { headers: [{ name: 'X-Trace', type: 'integer' }] } }],
    ['a header of an answer', { responses: [{ statusCode: 204, headers: [{ name: 'X-Left', type: 'string' }] }] }],
  ])('for WADL that cannot say %s', async (_, changed) => {
    const stand = await imported('rooms.wadl', TYPED_ROOMS)
    await stand.service.patch('/apis/a/operations/closeRoom', changed, { ifMatch: '*' })
    const { documents, remarks, formats } = await roundTrip(stand)
    expect([documents, remarks, formats]).toEqual([
      ['specifications/a.openapi.yaml'],
      ['there is more than "wadl" can say; it is written as "openapi.yaml" instead'],
      ['openapi-link'],
    ])
  })

  test('for Swagger that would have two types of one body', async () => {
    const stand = await imported('pets.swagger.json', fixture('pets.swagger.json'))
    const schemas = Object.keys(stand.emulator.state()).filter(path => path.startsWith('/apis/a/schemas/'))
    const schemaId = schemas[0]?.split('/').at(-1) ?? ''
    const representations = [
      { contentType: 'application/json', schemaId, typeName: 'Pet' },
      { contentType: 'text/plain' },
    ]
    await stand.service.patch('/apis/a/operations/updatePet', { request: { representations } }, { ifMatch: '*' })
    const { documents, remarks } = await roundTrip(stand)
    expect([documents, remarks]).toEqual([
      ['specifications/a.openapi.yaml'],
      ['there is more than "swagger.json" can say; it is written as "openapi.yaml" instead'],
    ])
  })

  test('for a document that is not handed out, or says something else', async () => {
    const stand = await imported('rooms.wadl', TYPED_ROOMS)
    stand.emulator.faults.add({ path: 'format=wadl-link', status: 500, code: 'InternalServerError' })
    const renamed = { displayName: 'Close a room', description: 'Close a room' }
    await stand.service.patch('/apis/a/operations/closeRoom', renamed, { ifMatch: '*' })
    const { documents, remarks, formats } = await roundTrip(stand)
    expect([documents, remarks, formats]).toEqual([
      ['specifications/a.openapi.yaml'],
      [
        'the document that the service hands out says something else: summary changed: DELETE /rooms/{roomId} from "Close a room" to "closeRoom"; it is written as "openapi.yaml" instead',
      ],
      ['wadl-link', 'wadl', 'openapi-link'],
    ])
  })
})

describe('without any document', () => {
  test('an API of SOAP is written that has no backend of its own, for which an import would take the gateway', async () => {
    const stand = await imported('quotes.wsdl', fixture('quotes.wsdl'), 'type: soap,')
    await stand.service.patch('/apis/a', { serviceUrl: null }, { ifMatch: '*' })
    const { documents, remarks } = await roundTrip(stand)
    expect([documents, remarks]).toEqual([
      [],
      [
        'the document that the service hands out has its gateway for the backend; what lies below is written one by one instead',
      ],
    ])
  })

  test('an API of SOAP is written operation by operation, and is one of SOAP again', async () => {
    const stand = await imported('quotes.wsdl', fixture('quotes.wsdl'), 'type: soap,')
    stand.emulator.faults.add({ path: 'format=wsdl', times: 0, status: 500, code: 'InternalServerError' })
    const { documents, remarks, formats, other, taken } = await roundTrip(stand)
    expect([documents, remarks, formats]).toEqual([
      [],
      [
        'the service hands out no document: the service has no wsdl of /apis/a; what lies below is written one by one instead',
      ],
      ['wsdl-link', 'wsdl'],
    ])
    expect(taken.files.get('apim.yaml')).toContain('type: soap\n')
    expect(other.emulator.state()['/apis/a']).toHaveProperty('type', 'soap')
  })

  test('an API of WADL is one of its operations, and nothing is asked for in vain', async () => {
    const stand = await imported('rooms.wadl', TYPED_ROOMS)
    await stand.service.patch('/apis/a/operations/closeRoom', { method: 'PURGE' }, { ifMatch: '*' })
    stand.emulator.faults.add({ path: 'format=wadl', times: 0, status: 500, code: 'InternalServerError' })
    const { documents, remarks, formats } = await roundTrip(stand)
    expect([documents, formats]).toEqual([[], ['wadl-link', 'wadl', 'openapi-link']])
    expect(remarks).toEqual([expect.stringContaining('says something else: operation removed: PURGE /rooms/{roomId}')])
  })

  test('operations keep ids that no document says, where something goes by them', async () => {
    const stand = stage()
    const id = '66f48e1226dab62c0823e4f8'
    const serviceUrl = 'https://a.example'
    stand.emulator.seed('/apis/a', { displayName: 'A', path: 'a', type: 'soap', protocols: ['https'], serviceUrl })
    stand.emulator.seed(`/apis/a/operations/${id}`, {
      displayName: 'Get',
      method: 'POST',
      urlTemplate: '/?soapAction=urn:get',
    })
    const first = await exportOf(stand)
    stand.emulator.seed('/tags/t', { displayName: 't' })
    stand.emulator.seed(`/apis/a/operations/${id}/tags/t`, {})
    const second = await roundTrip(stand)
    expect([first.files.has('specifications/a.wsdl'), second.documents, second.remarks]).toEqual([
      true,
      [],
      [
        `the document that the service hands out does not say the id "${id}", which others go by; what lies below is written one by one instead`,
      ],
    ])
  })
})

const anyWord = fc.constantFrom('', 'a', 'What "it" is & <why>', 'closeRoom')
const anyParameter = fc.record(
  {
    name: fc.constantFrom('q', 'X-Trace'),
    type: fc.constantFrom('string', 'integer'),
    required: fc.boolean(),
    description: anyWord,
    defaultValue: fc.constantFrom(null, '1'),
    values: fc.subarray(['1', '2']),
  },
  { requiredKeys: ['name', 'type'] },
)
const anyParameters = fc.uniqueArray(anyParameter, { selector: ({ name }) => name, maxLength: 2 })
const anyForm = fc.record(
  { contentType: fc.constantFrom('application/json', 'text/xml'), examples: fc.constantFrom({}, { a: { value: 1 } }) },
  { requiredKeys: ['contentType'] },
)
const anyForms = fc.uniqueArray(anyForm, { selector: ({ contentType }) => contentType, maxLength: 2 })
const anyResponse = fc.record(
  { statusCode: fc.constantFrom(200, 404), description: anyWord, representations: anyForms, headers: anyParameters },
  { requiredKeys: ['statusCode'] },
)
/** The order of answers means nothing. */
const inOrder = <Response extends { readonly statusCode: number }>(responses: readonly Response[]) =>
  responses.toSorted((a, b) => a.statusCode - b.statusCode)
const anyChange = fc.record(
  {
    displayName: fc.constantFrom('closeRoom', 'Close'),
    description: anyWord,
    request: fc.record(
      { description: anyWord, queryParameters: anyParameters, headers: anyParameters, representations: anyForms },
      { requiredKeys: [] },
    ),
    responses: fc.uniqueArray(anyResponse, { selector: ({ statusCode }) => statusCode, maxLength: 2 }).map(inOrder),
  },
  { requiredKeys: [] },
)

describe('whatever became of an operation since, the export is whole', () => {
  test.each([
    ['WADL', 'rooms.wadl', TYPED_ROOMS, 'closeRoom'],
    ['Swagger', 'pets.swagger.json', fixture('pets.swagger.json'), 'updatePet'],
  ])('of an API of %s', async (_, file, text, id) => {
    await fc.assert(
      fc.asyncProperty(anyChange, async change => {
        const stand = await imported(file, text)
        await stand.service.patch(`/apis/a/operations/${id}`, change, { ifMatch: '*' })
        await roundTrip(stand)
      }),
      { numRuns: 20 },
    )
  })
})
