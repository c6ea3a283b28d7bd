/** Broken connections in words. The codes are those of Node.js and of undici. */
import { expect, test } from '@jest/globals'
import { connectionError } from '../../src/service/connection.ts'

const coded = (code: string) => Object.assign(new Error('boom'), { code })

test.each([
  ['ENOTFOUND', 'unknown-host', 'h is not a known host; check the name of the service and the cloud'],
  ['EAI_AGAIN', 'timeout', 'h did not answer in time (EAI_AGAIN)'],
  ['ECONNREFUSED', 'refused', 'h accepts no connection (ECONNREFUSED); check firewall, network and port'],
  ['EHOSTUNREACH', 'refused', 'h accepts no connection (EHOSTUNREACH); check firewall, network and port'],
  ['ECONNRESET', 'reset', 'h closed the connection before its answer was complete (ECONNRESET)'],
  ['UND_ERR_SOCKET', 'reset', 'h closed the connection before its answer was complete (UND_ERR_SOCKET)'],
  ['UND_ERR_CONNECT_TIMEOUT', 'timeout', 'h did not answer in time (UND_ERR_CONNECT_TIMEOUT)'],
  ['UND_ERR_RES_EXCEEDED_MAX_SIZE', 'other', 'h sent a longer answer than is read'],
  [
    'SELF_SIGNED_CERT_IN_CHAIN',
    'other',
    'h showed a certificate that this machine does not trust (SELF_SIGNED_CERT_IN_CHAIN); NODE_EXTRA_CA_CERTS names the file of a private authority',
  ],
  [
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'other',
    'h showed a certificate that this machine does not trust (UNABLE_TO_VERIFY_LEAF_SIGNATURE); NODE_EXTRA_CA_CERTS names the file of a private authority',
  ],
  ['EPROTO', 'other', 'h gave no usable answer (EPROTO)'],
])('%s is %s', (code, reason, message) => {
  const cause = coded(code)
  expect(connectionError('h', cause)).toMatchObject({ reason, message, cause })
})

test.each([
  ['a wrapped code', new Error('outer', { cause: coded('ECONNRESET') }), 'reset'],
  ['no code', new Error('boom'), 'other'],
  ['no error', 'boom', 'other'],
  ['nothing', null, 'other'],
])('%s is understood', (_, cause, reason) => {
  expect(connectionError('h', cause)).toMatchObject({ reason })
})
