/**
 * The words for what changes, and which of it breaks callers.
 *
 * Cases are pairs of documents that differ in one thing, so that nothing but its own sentence may be said.
 */

import { describe, expect, test } from '@jest/globals'
import { missingOperations, specificationChanges } from '../../../src/content/specification.ts'
import type { Operation, OperationResponse } from '../../../src/model/specification.ts'
import { specificationOf } from './documents.ts'

const list: Operation = {
  method: 'GET',
  urlTemplate: '/orders/{id}',
  operationId: 'listOrders',
  displayName: 'List orders',
  parameters: [
    { name: 'id', in: 'path', required: true, type: 'string' },
    { name: 'limit', in: 'query', required: false, type: 'integer' },
  ],
  responses: [{ status: '200', contentType: 'application/json', fields: ['items', 'total'] }],
}
const create: Operation = { method: 'POST', urlTemplate: '/orders', parameters: [], responses: [] }
const breaking = (message: string) => ({ message, breaking: true })
const harmless = (message: string) => ({ message, breaking: false })

test.each(['orders.openapi.yaml', 'pets.swagger.json', 'quotes.wsdl', 'rooms.wadl', 'reviews.graphql', 'stock.proto'])(
  'nothing changes from %s to itself',
  file => {
    const { operations = [] } = specificationOf(file)
    expect(specificationChanges(operations, operations.toReversed())).toEqual([])
  },
)

test('a header that HTTP has for itself is no parameter, whichever side tells of it', () => {
  const header = (name: string) => ({ name, in: 'header' as const, required: true, type: 'string' })
  const told = { ...create, parameters: ['Accept', 'Content-Type', 'authorization'].map(header) }
  expect([specificationChanges([told], [create]), specificationChanges([create], [told])]).toEqual([[], []])
})

describe('an operation of SOAP', () => {
  const soap = (action: string, name: string): Operation => ({
    method: 'POST',
    urlTemplate: `/?soapAction=${action}`,
    operationId: name,
    displayName: name,
    parameters: [],
    responses: [],
  })
  const document = [soap('urn:get', 'GetQuote'), soap('urn:put', 'PutQuote')]
  const answer = { status: '200', contentType: 'text/xml' }

  test('is whole in a live API that passes SOAP through, whatever the service adds to it', () => {
    const live = [{ ...soap('other', 'GetQuote'), responses: [answer] }, soap('urn:put', 'putquote')]
    expect([missingOperations(document, live), specificationChanges(live, document)]).toEqual([
      [],
      [harmless('summary changed: POST /?soapAction=urn:put from "putquote" to "PutQuote"')],
    ])
  })

  test('is whole in a live API that the service made a REST API, by its name', () => {
    const rest = (name: string): Operation => ({ ...soap('', name), urlTemplate: `/${name}`, responses: [answer] })
    const live = [rest('GetQuote'), rest('PutQuote')]
    expect([missingOperations(document, live), specificationChanges(live, document)]).toEqual([[], []])
    expect(missingOperations(document, live.slice(1))).toEqual(['POST /?soapAction=urn:get'])
  })

  test('has no partner of the same name among the operations of a REST document', () => {
    const rest: Operation = { ...soap('', 'GetQuote'), urlTemplate: '/quotes' }
    expect(missingOperations([rest], document)).toEqual(['POST /quotes'])
  })
})

describe('an operation', () => {
  test('that is gone breaks callers, one that is new does not', () => {
    expect(specificationChanges([list], [create])).toEqual([
      breaking('operation removed: GET /orders/{id}'),
      harmless('operation added: POST /orders'),
    ])
  })

  test.each([
    [
      'other names in braces',
      {
        urlTemplate: '/orders/{orderId}',
        parameters: [{ ...list.parameters[0], name: 'orderId' }, list.parameters[1]],
      },
    ],
    ['other case', { urlTemplate: '/Orders/{ID}' }],
    ['a "/" at its end', { urlTemplate: '/orders/{id}/' }],
    ['no "/" at its start', { urlTemplate: 'orders/{id}' }],
    ['the name that the service makes of its id', { operationId: 'listorders' }],
    ['that name with a number behind', { operationId: 'listorders-12' }],
    ['a name that the service drew by lot', { operationId: '5f2b7f4c1a2b3c4d5e6f7a8b' }],
    ['no id', { operationId: undefined }],
    ['a description made of its name', { description: 'List orders' }],
    ['a description made of its id', { description: 'listOrders' }],
    ['other white space in its words', { displayName: ' List \n orders' }],
    ['no display name', { displayName: undefined }],
  ] as readonly (readonly [string, Partial<Operation>])[])('with %s is the same', (_, changes) => {
    const changed = { ...list, ...changes }
    expect([specificationChanges([changed], [list]), specificationChanges([list], [changed])]).toEqual([[], []])
  })

  test.each([
    [{ operationId: 'allOrders' }, harmless('operation id changed: GET /orders/{id} from "listOrders" to "allOrders"')],
    [
      { operationId: 'listorders-one' },
      harmless('operation id changed: GET /orders/{id} from "listOrders" to "listorders-one"'),
    ],
    [{ displayName: 'All\norders' }, harmless('summary changed: GET /orders/{id} from "List orders" to "All orders"')],
    [
      { displayName: 'a'.repeat(81) },
      harmless(`summary changed: GET /orders/{id} from "List orders" to "${'a'.repeat(79)}…"`),
    ],
    [{ description: 'Newest first.' }, harmless('description changed: GET /orders/{id}')],
  ])('with %j is told of', (changes, change) => {
    expect(specificationChanges([list], [{ ...list, ...changes }])).toEqual([change])
  })

  test('is found by its name among others with the same template', () => {
    const [a, b] = [
      { ...create, operationId: 'a', displayName: 'A' },
      { ...create, operationId: 'b', displayName: 'B' },
    ]
    expect(specificationChanges([a, b], [b, a])).toEqual([])
  })

  test('goes to the next when no name fits', () => {
    const [a, b, c] = ['a', 'b', 'c'].map(operationId => ({ ...create, operationId }))
    expect(
      specificationChanges(
        [a, b].flatMap(one => one ?? []),
        [c, b].flatMap(one => one ?? []),
      ),
    ).toEqual([harmless('operation id changed: POST /orders from "a" to "c"')])
  })

  test('of SOAP is found by its name, whichever action the service puts into the template', () => {
    const soap = (action: string, displayName?: string): Operation => ({
      ...create,
      urlTemplate: `/?soapAction=${action}`,
      displayName,
    })
    expect(specificationChanges([soap('urn:a/Get', 'Get'), soap('c')], [soap('Get', 'get'), soap('d')])).toEqual([
      breaking('operation removed: POST /?soapAction=c'),
      harmless('operation added: POST /?soapAction=d'),
      harmless('summary changed: POST /?soapAction=Get from "Get" to "get"'),
    ])
  })
})

describe('a parameter', () => {
  const query = (changes: object) => ({
    ...list,
    parameters: [
      list.parameters[0] ?? [],
      { name: 'limit', in: 'query', required: false, type: 'integer', ...changes },
    ].flat() as Operation['parameters'],
  })

  test.each([
    [
      'that is new',
      { name: 'page' },
      [
        harmless('parameter removed: query limit of GET /orders/{id}'),
        harmless('parameter added: query page of GET /orders/{id}'),
      ],
    ],
    [
      'that is new and required',
      { name: 'page', required: true },
      [
        harmless('parameter removed: query limit of GET /orders/{id}'),
        breaking('required parameter added: query page of GET /orders/{id}'),
      ],
    ],
    ['that is now required', { required: true }, [breaking('parameter now required: query limit of GET /orders/{id}')]],
    [
      'in a header',
      { in: 'header' },
      [
        harmless('parameter removed: query limit of GET /orders/{id}'),
        harmless('parameter added: header limit of GET /orders/{id}'),
      ],
    ],
    [
      'of a narrower type',
      { type: 'boolean' },
      [breaking('parameter type changed: query limit of GET /orders/{id} from integer to boolean')],
    ],
    [
      'of a wider type',
      { type: 'number' },
      [harmless('parameter type changed: query limit of GET /orders/{id} from integer to number')],
    ],
    [
      'of any text',
      { type: 'string' },
      [harmless('parameter type changed: query limit of GET /orders/{id} from integer to string')],
    ],
    ['of no known type', { type: undefined }, []],
    ['in other case', { name: 'LIMIT' }, []],
  ])('%s is told of', (_, changes, expected) => {
    expect(specificationChanges([list], [query(changes)])).toEqual(expected)
  })

  test('that is no longer required breaks nobody', () => {
    expect(specificationChanges([query({ required: true })], [list])).toEqual([
      harmless('parameter no longer required: query limit of GET /orders/{id}'),
    ])
  })

  test('of the path that was not declared is nothing to a caller', () => {
    expect(specificationChanges([{ ...list, parameters: list.parameters.slice(1) }], [list])).toEqual([])
  })
})

describe('an answer', () => {
  const json = (status: string, ...fields: readonly string[]): OperationResponse => ({
    status,
    contentType: 'application/json',
    fields,
  })
  const changes = (before: readonly OperationResponse[], after: readonly OperationResponse[]) =>
    specificationChanges([{ ...create, responses: before }], [{ ...create, responses: after }])

  test.each<[string, readonly OperationResponse[], readonly OperationResponse[], ReturnType<typeof changes>]>([
    [
      'with a field less',
      [json('200', 'a', 'b')],
      [json('200', 'b')],
      [breaking('response field removed: a of 200 of POST /orders')],
    ],
    [
      'with a field more',
      [json('200', 'a')],
      [json('200', 'a', 'b')],
      [harmless('response field added: b of 200 of POST /orders')],
    ],
    [
      'of an error with a field less',
      [json('400', 'a')],
      [json('400')],
      [harmless('response field removed: a of 400 of POST /orders')],
    ],
    [
      'of success that is gone',
      [json('201')],
      [json('202')],
      [breaking('response removed: 201 of POST /orders'), harmless('response added: 202 of POST /orders')],
    ],
    ['of an error that is gone', [{ status: '404' }], [], [harmless('response removed: 404 of POST /orders')]],
    [
      'in another content type',
      [json('200', 'a')],
      [{ status: '200', contentType: 'text/csv' }],
      [
        breaking('response content type removed: application/json of 200 of POST /orders'),
        harmless('response content type added: text/csv of 200 of POST /orders'),
      ],
    ],
    [
      'with the same change in two content types',
      [json('200', 'a'), { status: '200', contentType: 'text/json', fields: ['a'] }],
      [json('200'), { status: '200', contentType: 'text/json', fields: [] }],
      [breaking('response field removed: a of 200 of POST /orders')],
    ],
    ['whose content the service does not tell', [{ status: '200' }], [json('200', 'a')], []],
    ['whose content type the service does not tell', [{ status: '200', contentType: '' }], [json('200', 'a')], []],
    ['whose content is not in the document', [json('200', 'a')], [{ status: '200' }], []],
    [
      'whose fields one side does not know',
      [{ status: '200', contentType: 'application/json' }],
      [json('200', 'a')],
      [],
    ],
    [
      'whose fields the other side does not know',
      [json('200', 'a')],
      [{ status: '200', contentType: 'application/json' }],
      [],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected)
  })
})

describe('an import', () => {
  test('lacks nothing when every operation is there', () => {
    expect(missingOperations([list, create], [{ ...create, operationId: 'x' }, list, list])).toEqual([])
  })

  test('lacks what is not there, each as often as it is missing', () => {
    expect(missingOperations([list, create, { ...create }], [{ ...create }])).toEqual([
      'GET /orders/{id}',
      'POST /orders',
    ])
  })
})
