/**
 * Values that nobody sees again: wrapped as secrets wherever they stand, and warned of when they stand in the file.
 */
import { expect, test } from '@jest/globals'
import { revealed } from '../../src/values.ts'
import { lines, load } from './loading.ts'

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
