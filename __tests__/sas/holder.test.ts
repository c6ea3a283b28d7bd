/** For whom tokens are, as Microsoft's reference and recordings of the service have it. */
import { expect, test } from '@jest/globals'
import { headed, issuingRequest, usualFormat } from '../../src/sas/holder.ts'
import { Secret } from '../../src/secret.ts'

test.each([
  ['management', 'long', { path: '/users/x/token', isWrapped: true }, 'SharedAccessSignature x&203001151230&sig'],
  ['user', 'short', { path: '/users/x/token', isWrapped: true }, 'SharedAccessSignature x&203001151230&sig'],
  ['gateway', 'short', { path: '/gateways/x/generateToken', isWrapped: false }, 'GatewayKey x&203001151230&sig'],
] as const)('a token for a %s has a usual format, a request and a word before it', (kind, format, request, header) => {
  const holder = { kind, id: 'x' }
  const signed = { token: new Secret('x&203001151230&sig'), signature: new Secret('sig'), expiresOn: new Date(0) }
  expect([usualFormat(holder), issuingRequest(holder), headed(signed, holder).authorization.reveal()]).toEqual([
    format,
    request,
    header,
  ])
})
