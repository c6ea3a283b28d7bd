/**
 * What nobody gets to read, kind by kind.
 *
 * A value that is missing here would stand in plans and logs; one too many would never be compared. The list follows
 * the vendor's reference, which says at each of these that a read leaves it out or masks it.
 */
import { expect, test } from '@jest/globals'
import { KINDS } from '../../../src/model/table.ts'
import { fieldPaths } from '../../support/contract-fields.ts'

const HIDDEN: Readonly<Record<string, readonly string[]>> = {
  users: ['password'],
  subscriptions: ['primaryKey', 'secondaryKey'],
  namedValues: ['value'],
  backends: ['credentials.query', 'credentials.header', 'credentials.authorization.parameter', 'proxy.password'],
  caches: ['connectionString'],
  loggers: ['credentials.connectionString', 'credentials.instrumentationKey', 'credentials.{key}'],
  certificates: ['data', 'password'],
  authorizationServers: ['clientSecret', 'resourceOwnerUsername', 'resourceOwnerPassword'],
  openidConnectProviders: ['clientSecret'],
  portalconfigs: ['delegation.validationKey'],
  identityProviders: ['clientSecret'],
  authorizationProviders: [
    'oauth2.grantTypes.authorizationCode',
    'oauth2.grantTypes.authorizationCode.clientSecret',
    'oauth2.grantTypes.clientCredentials',
    'oauth2.grantTypes.clientCredentials.clientSecret',
  ],
  'authorizationProviders/authorizations': ['parameters', 'parameters.clientSecret'],
  portalsettings: ['validationKey'],
  tenant: ['primaryKey', 'secondaryKey'],
}

test('exactly these fields are hidden', () => {
  const ofService = [...KINDS.values()].filter(({ scope }) => scope === undefined)
  const hidden = ofService.flatMap(({ name, fields }) => {
    const paths = fieldPaths(fields).filter(([, field]) => field.hidden !== undefined)
    return paths.length === 0 ? [] : [[name, paths.map(([path]) => path)]]
  })
  expect(Object.fromEntries(hidden)).toEqual(HIDDEN)
})
