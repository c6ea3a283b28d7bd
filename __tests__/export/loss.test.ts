/** What an export must not take away from the one before. */
import { describe, expect, test } from '@jest/globals'
import { ConnectionError } from '../../src/errors.ts'
import { type Later, lossOf, noting, withheldFrom } from '../../src/export/loss.ts'
import { at } from '../support/entities.ts'

const NOTHING: Later = { files: new Map(), refused: [], withheld: [] }
const ORDERS = at('apis', 'orders')
const WORKSPACE = at('workspaces/apis', 'team', 'orders')

function refused(...names: readonly string[]): Later {
  const unread = names.map(name => ({
    address: at(name, '*'),
    why: '',
    briefly: '403 AuthorizationFailed',
    isAbsent: false,
  }))
  return { ...NOTHING, refused: unread }
}

describe('a list that could not be read', () => {
  test('is a loss where it could be read before', () => {
    expect(lossOf({ files: [], lacks: ['backends'] }, refused('backends', 'products', 'tags'), 'apim')).toBe(
      'products/* and 1 more could not be read, and the files in "apim" have what was read before (403 AuthorizationFailed); run it again, or leave it out with "except"',
    )
  })

  test('is none where it could not be read before either', () => {
    expect(lossOf({ files: [], lacks: ['backends'] }, refused('backends'), 'apim')).toBeUndefined()
  })
})

describe('a document that could not be had', () => {
  test.each([
    ['specifications/orders.openapi.yaml', ORDERS, 'apis/orders'],
    ['specifications/orders.wsdl', ORDERS, 'apis/orders'],
    ['specifications/team/apis/orders.openapi.json', WORKSPACE, 'workspaces/team/apis/orders'],
  ])('is a loss where its file would go: %s', (path, address, what) => {
    const later = { ...NOTHING, withheld: [{ address, briefly: '500 InternalServerError' }] }
    expect(lossOf({ files: ['apim.yaml', path], lacks: [] }, later, 'apim')).toBe(
      `the document of ${what} could not be read, and "apim/${path}" has it (500 InternalServerError); run it again, or delete that file to go on without it`,
    )
  })

  test.each([
    ['stays', ['specifications/orders.openapi.yaml'], ['specifications/orders.openapi.yaml']],
    ['was never there', ['specifications/orders-2.openapi.yaml', 'policies/apis/orders.xml'], []],
  ])('is none where its file %s', (_, files, now) => {
    const later: Later = {
      ...NOTHING,
      files: new Map(now.map(path => [path, ''])),
      withheld: [{ address: ORDERS, briefly: '' }],
    }
    expect(lossOf({ files, lacks: [] }, later, 'apim')).toBeUndefined()
  })

  test('is noted by whose it is, without ids that differ from run to run, and is still an error', async () => {
    const [documents, notHad] = noting({
      document: async path => {
        if (path === '/apis/orders') throw new ConnectionError('other', 'it was lost (request id 1)')
        return 'openapi: 3.0.1'
      },
    })
    await expect(documents.document('/apis/orders', 'openapi-link')).rejects.toThrow('it was lost')
    expect(await documents.document('/workspaces/team/apis/orders', 'openapi-link')).toBe('openapi: 3.0.1')
    expect(withheldFrom([ORDERS, WORKSPACE], notHad)).toEqual([{ address: ORDERS, briefly: 'it was lost' }])
  })
})
