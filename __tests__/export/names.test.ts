/** Names of secrets and of files. */
import { describe, expect, test } from '@jest/globals'
import { createNaming, fileName, secretName } from '../../src/export/names.ts'
import type { Address } from '../../src/model/address.ts'
import { KINDS } from '../../src/model/table.ts'

function addressOf(name: string, ...ids: readonly string[]): Address {
  const kind = KINDS.get(name)
  if (kind === undefined) throw new RangeError(`there is no kind "${name}"`)
  return { kind, ids }
}

describe('a secret', () => {
  test.each([
    [['namedValues', 'partner-key'], ['value'], 'NAMED_VALUE_PARTNER_KEY'],
    [['certificates', 'front door'], ['password'], 'CERTIFICATE_FRONT_DOOR_PASSWORD'],
    [['loggers', 'insights'], ['credentials', 'instrumentationKey'], 'LOGGER_INSIGHTS_CREDENTIALS_INSTRUMENTATION_KEY'],
    [['backends', 'b'], ['credentials', 'header', 'x-key', '1'], 'BACKEND_B_CREDENTIALS_HEADER_X_KEY'],
    [['backends', 'b'], ['credentials', 'header', 'x-key', '2'], 'BACKEND_B_CREDENTIALS_HEADER_X_KEY_2'],
    [['workspaces/namedValues', 'team', 'key'], ['value'], 'NAMED_VALUE_TEAM_KEY'],
  ] as const)('of %j at %j is %s', ([kind, ...ids], path, name) => {
    expect(secretName({ is: 'secret', address: addressOf(kind, ...ids), path }, createNaming())).toBe(name)
  })

  test('has a name that no other has', () => {
    const naming = createNaming()
    const names = ['a-b', 'a_b', 'A b'].map(id =>
      secretName({ is: 'secret', address: addressOf('namedValues', id), path: ['value'] }, naming),
    )
    expect(names).toEqual(['NAMED_VALUE_A_B', 'NAMED_VALUE_A_B_2', 'NAMED_VALUE_A_B_3'])
  })
})

describe('a file', () => {
  test.each([
    ['policies', ['policy'], 'xml', 'policies/policy.xml'],
    ['policies', ['products/policy', 'gold'], 'xml', 'policies/products/gold.xml'],
    ['policies', ['apis/operations/policy', 'orders', 'get'], 'xml', 'policies/apis/orders/operations/get.xml'],
    ['specifications', ['apis', 'orders'], 'openapi.yaml', 'specifications/orders.openapi.yaml'],
    ['specifications', ['apis/revisions', 'orders', '2'], 'wsdl', 'specifications/orders/revisions/2.wsdl'],
    ['texts', ['documentations', 'welcome'], 'md', 'texts/documentations/welcome.md'],
    ['texts', ['documentations', '../../etc/x'], 'md', 'texts/documentations/_/_/etc/x.md'],
    ['texts', ['documentations', 'CON'], 'md', 'texts/documentations/_CON.md'],
    ['texts', ['documentations', '..'], 'md', 'texts/documentations/_.md'],
    ['texts', ['documentations', 'preço: 1|2'], 'md', 'texts/documentations/pre-o-1-2.md'],
  ] as const)('in %s for %j ends in %s: %s', (folder, [kind, ...ids], ending, path) => {
    expect(fileName({ folder, address: addressOf(kind, ...ids), ending }, createNaming())).toBe(path)
  })

  test('has a name that no other has, whatever its case', () => {
    const naming = createNaming()
    const names = ['Orders', 'orders', 'ORDERS'].map(id =>
      fileName({ folder: 'specifications', address: addressOf('apis', id), ending: 'wsdl' }, naming),
    )
    expect(names).toEqual([
      'specifications/Orders.wsdl',
      'specifications/orders-2.wsdl',
      'specifications/ORDERS-3.wsdl',
    ])
  })
})
