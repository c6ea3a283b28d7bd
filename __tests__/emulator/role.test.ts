/** The role of whoever asks: a reader sees everything but secrets and changes nothing. */
import { expect, test } from '@jest/globals'
import { start } from './client.ts'

test.each([
  ['GET', '/products', 200, undefined],
  ['HEAD', '/products/gold', 200, undefined],
  ['PUT', '/products/gold', 403, 'Microsoft.ApiManagement/service/products/write'],
  ['PATCH', '/products/gold', 403, 'Microsoft.ApiManagement/service/products/write'],
  ['DELETE', '/products/gold/groups/guests', 403, 'Microsoft.ApiManagement/service/products/groups/delete'],
  ['POST', '/tenant/access/listSecrets', 403, 'Microsoft.ApiManagement/service/tenant/listSecrets/action'],
])('a reader who sends %s %s is answered %d', async (method, path, expected, action) => {
  const { emulator, send } = start({ behaviour: { role: 'reader' } })
  emulator.seed('/products/gold', { displayName: 'Gold', state: 'notPublished' })
  const { status, body } = await send(method, path)
  const said = /action '([^']+)'/.exec(JSON.stringify(body))?.[1]
  expect([status, said]).toEqual([expected, action])
})
