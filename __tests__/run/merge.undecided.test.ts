/** A merge deletes nothing and makes nothing, so what a plan would be refused for does not end it. */
import { describe, expect, test } from '@jest/globals'
import { createEmulator } from '../../src/emulator/handler.ts'
import { linesOf, merged } from '../support/merging.ts'
import { asked } from '../support/scenario.ts'

const HEAD = 'version: 1\nstack: shop\n'

describe('what stands under "removed" and is still there is told of, and nothing ends', () => {
  test('where people have subscriptions to it', async () => {
    const text = `${HEAD}products: { silver: { displayName: Silver } }\nremoved: { products: { gold: {} } }\n`
    const emulator = createEmulator()
    emulator.seed('/products/silver', { displayName: 'Silver' })
    emulator.seed('/products/gold', { displayName: 'Gold' })
    emulator.seed('/subscriptions/jane', { displayName: 'Jane', scope: '/products/gold' })
    const world = await merged({ 'apim.yml': text }, emulator)
    expect([linesOf(world), [...world.written]]).toEqual([
      [
        'left: apim.yml:4: products/gold: the files have it under "removed", and the service still has it',
        'nothing differs that the files could take; 1 left as the files say',
      ],
      [],
    ])
  })

  test('where a live entity names it, which is left as the files say', async () => {
    const policy = (host: string) =>
      `<policies><inbound><set-backend-service base-url="${host}" /></inbound><backend /><outbound /><on-error /></policies>`
    const live = { value: policy('https://{{host}}.example'), format: 'rawxml' }
    const text = `${HEAD}namedValues: { other: { displayName: other, value: '1' } }
products: { gold: { displayName: Gold, policy: '${policy('https://contoso.example')}' } }
removed: { namedValues: { the-host: {} } }
`
    const emulator = createEmulator()
    emulator.seed('/namedValues/the-host', { displayName: 'host', value: 'contoso', secret: false })
    emulator.seed('/namedValues/other', { displayName: 'other', value: '2', secret: false })
    emulator.seed('/products/gold', { displayName: 'Gold plus' })
    emulator.seed('/products/gold/policies/policy', live)
    emulator.seed('/products/silver', { displayName: 'Silver' })
    emulator.seed('/products/silver/policies/policy', live)
    const world = await merged({ 'apim.yml': text }, emulator)
    expect([linesOf(world), world.written.get('apim.yml')]).toEqual([
      [
        'changed: apim.yml:3: namedValues/other: value',
        'changed: apim.yml:4: products/gold: displayName',
        'left: apim.yml:4: products/gold/policy: value: it names namedValues/the-host, which is under "removed"',
        'left: apim.yml:5: namedValues/the-host: the files have it under "removed", and the service still has it',
        'left: products/silver: it names namedValues/the-host, which is under "removed"',
        '2 changes written into 1 file; 3 left as the files say',
      ],
      text.replace("value: '1'", "value: '2'").replace('displayName: Gold', 'displayName: Gold plus'),
    ])
  })

  test('where "protect" covers it', async () => {
    const text = `${HEAD}tags: { public: { displayName: Public } }\nprotect: [tags/old]\nremoved: { tags: { old: {} } }\n`
    const emulator = createEmulator()
    emulator.seed('/tags/old', { displayName: 'Old' })
    emulator.seed('/tags/public', { displayName: 'Open' })
    const world = await merged({ 'apim.yml': text }, emulator)
    expect(linesOf(world)).toEqual([
      'changed: apim.yml:3: tags/public: displayName',
      'left: apim.yml:5: tags/old: the files have it under "removed", and the service still has it',
      '1 change written into 1 file; 1 left as the files say',
    ])
  })
})

test('what nobody declares is taken in although people have subscriptions to it', async () => {
  const text = `${HEAD}products:\n  silver:\n    displayName: Silver\n`
  const emulator = createEmulator()
  emulator.seed('/products/silver', { displayName: 'Silver' })
  emulator.seed('/products/gold', { displayName: 'Gold' })
  emulator.seed('/subscriptions/jane', { displayName: 'Jane', scope: '/products/gold' })
  const world = await merged({ 'apim.yml': text }, emulator)
  expect(linesOf(world)).toEqual(['changed: apim.yml:3: products/gold added', '1 change written into 1 file'])
  // Who would stand in the way of a delete is nobody's business here.
  expect(asked(emulator).filter(request => request.includes('/subscriptions'))).toEqual([])
})

test('values that no two may share are exchanged, although no plan could do that', async () => {
  const text = `${HEAD}products:\n  gold: { displayName: Gold }\n  silver: { displayName: Silver }\n`
  const emulator = createEmulator()
  emulator.seed('/products/gold', { displayName: 'Silver' })
  emulator.seed('/products/silver', { displayName: 'Gold' })
  const world = await merged({ 'apim.yml': text }, emulator)
  expect(world.written.get('apim.yml')).toBe(
    `${HEAD}products:\n  gold: { displayName: Silver }\n  silver: { displayName: Gold }\n`,
  )
})

test('what this service has no kind for is left, and told of', async () => {
  const text = `${HEAD}tags: { public: { displayName: Public } }\ngateways: { edge: { locationData: { name: Here } } }\n`
  const emulator = createEmulator()
  emulator.seed('/tags/public', { displayName: 'Open' })
  emulator.faults.add({
    path: '^/gateways',
    status: 400,
    code: 'MethodNotAllowedInPricingTier',
    message: 'Not in this tier.',
  })
  const world = await merged({ 'apim.yml': text }, emulator)
  expect(linesOf(world)).toEqual([
    'changed: apim.yml:3: tags/public: displayName',
    'left: apim.yml:4: gateways/edge: this service has no gateway',
    '1 change written into 1 file; 1 left as the files say',
  ])
})

test('a selector that matches nothing ends it, since it is more often misspelt than meant', async () => {
  const text = `${HEAD}tags: { public: { displayName: Public } }\n`
  const emulator = createEmulator()
  emulator.seed('/tags/public', { displayName: 'Open' })
  await expect(merged({ 'apim.yml': text }, emulator, { only: 'tags/publik' })).rejects.toThrow(
    '"only" has "tags/publik", which matches nothing that the files declare or the service was read for; the nearest is "tags/public"',
  )
})
