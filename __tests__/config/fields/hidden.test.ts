/**
 * Values that nobody sees again: wrapped as secrets wherever they stand, and warned of when they stand in the file.
 */
import { expect, test } from '@jest/globals'
import { revealed } from '../../../src/values.ts'
import { lines, load } from '../loading.ts'

test('a literal credential of a kind of logger that is not known is a secret too', async () => {
  const loaded = await load('loggers: { audit: { loggerType: azureEventHub, credentials: { token: open-sesame } } }\n')
  const { credentials = null } = loaded.declaration.wanted.get('loggers/audit')?.properties ?? {}
  expect([JSON.stringify(credentials), revealed(credentials), lines(loaded)]).toEqual([
    '{"token":"***"}',
    { token: 'open-sesame' },
    [
      'warning apim.yml:2:70: loggers.audit.credentials.token is a secret that stands in the repository; expected "${secret.NAME}"',
    ],
  ])
})

test.each(['{#[KEY]#}', '#{KEY}#', '__KEY__', '$(KEY)', '<your-key>'])(
  'the placeholder %s is no secret',
  async text => {
    const loaded = await load(`namedValues: { key: { secret: true, value: "${text}" } }\n`)
    expect(lines(loaded)).toEqual([
      'apim.yml:2:44: namedValues.key.value still holds a placeholder; expected "${secret.NAME}"',
    ])
  },
)

test('a literal secret that the service would refuse is not repeated', async () => {
  const loaded = await load('loggers: { audit: { credentials: { instrumentationKey: open-sesame } } }\n')
  expect(lines(loaded)).toEqual([
    'apim.yml:2:56: loggers.audit.credentials.instrumentationKey holds a secret that the service would refuse; expected a GUID, or a named value as "{{name}}"',
  ])
})

test('a placeholder among the credentials of a backend is none', async () => {
  const backend = '{ url: "https://a.example", protocol: http, credentials: { header: { key: [__KEY__] } } }'
  expect(lines(await load(`backends: { b: ${backend} }\n`))).toEqual([
    'apim.yml:2:83: backends.b.credentials.header still holds a placeholder; expected "${secret.NAME}"',
  ])
})
