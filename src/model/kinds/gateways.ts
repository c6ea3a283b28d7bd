/**
 * Self-hosted gateways: what they serve, under which names, trusting whom.
 *
 * The gateway `managed` is the service's own: it has no properties to declare, and APIs are assigned to it like to any
 * other. The id of a certificate authority is that of a certificate.
 */
import { flag, object, text } from '../field.ts'
import type { Kind } from '../kind.ts'
import { PLAIN_ID } from './ids.ts'

const source = 'https://learn.microsoft.com/rest/api/apimanagement'

/** Gateways and what is below them. */
export const gateways: readonly Kind[] = [
  {
    name: 'gateways',
    noun: 'gateway',
    doc: 'A gateway that runs on your own machines.',
    shape: 'collection',
    path: '/gateways/{id}',
    contract: 'gateway',
    id: { maxLength: 80 },
    fields: {
      locationData: object(
        'Where it runs.',
        {
          name: text('Name of the place.', { required: true, maxLength: 256 }),
          city: text('City.', { maxLength: 256, default: null }),
          district: text('District, state or province.', { maxLength: 256, default: null }),
          countryOrRegion: text('Country or region.', { maxLength: 256, default: null }),
        },
        { required: true },
      ),
      description: text('What the gateway is for.', { maxLength: 1000, default: null, reset: 'omit' }),
    },
    update: 'patch',
    builtIns: ['managed'],
    fixed: ['managed'],
    lane: 'entity',
    acts: {
      as: 'gateway',
      keys: {
        read: { action: 'listKeys', primary: 'primary', secondary: 'secondary' },
        regenerate: {
          primary: { action: 'regenerateKey', body: { keyType: 'primary' } },
          secondary: { action: 'regenerateKey', body: { keyType: 'secondary' } },
        },
      },
    },
    unproven: 'whether a read of the gateway `managed` finds it.',
    source: `${source}/gateway`,
  },
  {
    name: 'gateways/apis',
    noun: 'API of a gateway',
    doc: 'The APIs that the gateway serves.',
    shape: 'relation',
    path: '/gateways/{id}/apis/{id}',
    contract: 'gatewayApi',
    id: { maxLength: 80 },
    fields: {},
    update: 'none',
    relation: { to: 'apis', inverse: 'gateways' },
    source: `${source}/gateway-api`,
  },
  {
    name: 'gateways/hostnameConfigurations',
    noun: 'host name of a gateway',
    doc: 'A name under which the gateway is reached.',
    shape: 'collection',
    path: '/gateways/{id}/hostnameConfigurations/{id}',
    contract: 'gatewayHostnameConfiguration',
    id: { maxLength: 80 },
    fields: {
      hostname: text('Host name, or a wildcard.'),
      certificateId: text('Certificate that the gateway shows: `/certificates/<id>`.', {
        ref: { to: ['certificates'], form: 'path' },
      }),
      negotiateClientCertificate: flag('Whether callers are asked for a certificate.'),
      tls10Enabled: flag('Whether TLS 1.0 is allowed.'),
      tls11Enabled: flag('Whether TLS 1.1 is allowed.'),
      http2Enabled: flag('Whether HTTP/2 is spoken.'),
    },
    update: 'put',
    source: `${source}/gateway-hostname-configuration`,
  },
  {
    name: 'gateways/certificateAuthorities',
    noun: 'certificate authority of a gateway',
    doc: 'A certificate, by its id, whose issue the gateway trusts.',
    shape: 'collection',
    path: '/gateways/{id}/certificateAuthorities/{id}',
    contract: 'gatewayCertificateAuthority',
    id: { ...PLAIN_ID, names: 'certificates' },
    fields: { isTrusted: flag('Whether it is trusted.') },
    update: 'put',
    source: `${source}/gateway-certificate-authority`,
  },
]
